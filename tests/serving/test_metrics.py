"""What a server counts of itself, who may see it, and the warning before something is used up."""

import asyncio
import logging
import re
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from harness.servers import DASHBOARD, Server, running
from harness.sessions import tab
from serving import metrics, use
from serving.logs import MOST
from serving.metrics import NoNetworkError, Runs, is_near
from serving.use import Use, memory_limit, uses
from tests.serving.asking import ask
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet


def counted(server: Server) -> dict[str, float]:
    """What a server counts, by name."""
    told = ask(server.url, "/metrics").body.decode()
    return {name: float(value) for name, value in re.findall(r"^(\S+) ([\d.]+)$", told, re.MULTILINE)}


def test_sessions_and_runs_are_counted(server: Server, run: Run) -> None:
    run(_counted(server))


async def _counted(server: Server) -> None:
    before = counted(server)
    async with tab(server.url) as reader:
        await reader.open("salary")
        for _ in range(3):
            await reader.click()
        during = counted(server)
    assert during["careers_sessions_open"] == before["careers_sessions_open"] + 1
    assert during["careers_sessions_total"] == before["careers_sessions_total"] + 1
    assert during["careers_run_seconds_count"] >= before["careers_run_seconds_count"] + 4
    assert during['careers_run_seconds_bucket{le="+Inf"}'] == during["careers_run_seconds_count"]
    assert during["careers_open_files_in_use"] > 10
    assert during["careers_memory_bytes_in_use"] > 50_000_000
    assert during["careers_faults_total"] == before["careers_faults_total"]


def test_the_version_of_the_figures_is_told(server: Server) -> None:
    told = ask(server.url, "/metrics").body.decode()
    assert re.search(r'^careers_figures_info{version="\d{4}[.\d]+",edition="\w{16}"} 1$', told, re.MULTILINE)


def test_runs_are_counted_by_how_long_they_took() -> None:
    runs = Runs()
    for seconds in (0.004, 0.01, 0.011, 0.3, 60):
        runs.add(seconds)
    assert runs.within == [2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    assert runs.seconds == pytest.approx(60.325)


def test_nobody_sees_them_through_a_proxy(server: Server, two_replicas: Fleet) -> None:
    for answer in (ask(server.url, "/metrics", x_forwarded_for="127.0.0.1"), ask(two_replicas.url, "/metrics")):
        assert (answer.status, answer.body) == (404, b"Not found")


@pytest.mark.parametrize(
    ("asking", "named", "is_answered"),
    [("127.0.0.1", "", True), ("::1", "", True), ("10.1.2.3", "", False), ("10.1.2.3", "10.0.0.0/8 fd00::/8", True)],
)
def test_they_are_told_to_this_machine_and_to_networks_that_are_named(
    asking: str, named: str, is_answered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METRICS_FROM", named)
    assert is_near({"type": "http", "client": (asking, 1), "headers": []}) is is_answered


def test_what_is_no_network_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("METRICS_FROM", "school")
    with pytest.raises(NoNetworkError) as refused:
        metrics.near()
    assert str(refused.value) == "METRICS_FROM is 'school'; it must name networks, such as METRICS_FROM=10.0.0.0/8"


@pytest.mark.parametrize(
    ("used", "most", "warning"),
    [(799, 1_000, ""), (800, 1_000, "800 of 1,000 open files are in use."), (5_000, None, "")],
)
def test_a_warning_comes_before_something_is_used_up(used: int, most: int | None, warning: str) -> None:
    assert Use("open_files", used, most).warning() == warning


def test_the_warning_is_in_the_log_for_as_long_as_it_lasts(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    few, many = Use("memory_bytes", 79, 100), Use("memory_bytes", 80, 100)
    looks = iter([[few], [Use("open_files", 9, 10), many], [many], [few]])
    monkeypatch.setattr(use, "uses", lambda: next(looks))
    caplog.set_level(logging.WARNING)
    with pytest.raises(RuntimeError):  # there is no fifth look
        asyncio.run(use.watch(0))
    assert caplog.messages == ["9 of 10 open files are in use.", *2 * ["80 of 100 memory bytes are in use."]]


@pytest.mark.parametrize(
    ("told", "most"),
    [(["max\n"], None), (["1073741824\n"], 2**30), ([f"{2**63 - 4096}\n"], None), ([None, "4096\n"], 4096), ([], None)],
)
def test_how_much_memory_there_may_be_is_what_the_container_says(
    told: list[str | None], most: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / str(number) for number in range(len(told))]
    for file, content in zip(files, told, strict=True):
        if content is not None:
            file.write_text(content)
    monkeypatch.setattr(use, "LIMITS", files)
    assert memory_limit() == most
    assert [it.most for it in uses() if it.name == "memory_bytes"] == [most]


NARROW = """
import resource, sys, dashboard
from serving import use
use.watch.__defaults__ = (0.1,)
resource.setrlimit(resource.RLIMIT_NOFILE, (60, 60))
sys.exit(dashboard.serve(dashboard.app))
"""
"""The dashboard where a process may have sixty files open, and looks ten times a second how many it has."""


def test_a_server_says_that_its_open_files_are_nearly_used_up_and_goes_on_when_they_are() -> None:
    with running(replace(DASHBOARD, command=("-c", NARROW))) as server:
        assert not warned(server)
        with ExitStack() as lines:
            connect(server, 45, lines)
            wait_for(lambda: any(48 <= it < 60 for it in warned(server)))
            connect(server, 30, lines)
            wait_for(lambda: 60 in warned(server))
        wait_for(lambda: ask(server.url, "/health").status == 200)
        assert len(server.lines) <= 2 + 2 * MOST  # of each kind of line, as many as there may be in a minute


def connect(server: Server, times: int, lines: ExitStack) -> None:
    parts = urlsplit(server.url)
    for _ in range(times):
        lines.enter_context(socket.create_connection((parts.hostname or "", parts.port or 0), 10))


def wait_for(happens: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not happens():
        assert time.monotonic() < until
        time.sleep(0.05)


def warned(server: Server) -> list[int]:
    """How many open files its log says are in use, each time."""
    told = re.findall(r"WARNING serving\.use: (\d+) of 60 open files are in use\.", "\n".join(server.lines))
    return [int(it) for it in told]
