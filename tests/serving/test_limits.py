"""More open pages than a server may hold: who comes last is told so, and the others notice nothing."""

import asyncio
import resource
import socket
import subprocess
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus

from careers.ui.own import LARGEST
from harness.servers import DASHBOARD, Server, free_port, running
from harness.sessions import connection, tab
from serving.limits import FROM_ONE_ADDRESS, NoLimitError, limits
from serving.nginx import configuration
from tests.serving.asking import ask
from tests.serving.conftest import Run


@pytest.mark.parametrize(
    ("settings", "status", "words"),
    [
        ({"OPEN_PAGES": "2"}, 503, "This server has as many readers as it can hold. Please try again in a minute.\n"),
        (
            {"OPEN_PAGES_PER_ADDRESS": "2"},
            429,
            "Your network has 2 pages open, as many as may be. Close one, and try again.\n",
        ),
    ],
)
def test_one_page_too_many_is_turned_away_until_another_is_closed(
    settings: dict[str, str], status: int, words: str, run: Run
) -> None:
    with running(replace(DASHBOARD, settings=settings)) as server:
        run(_crowd(server.url, status, words))
        assert ask(server.url, "/salary", sec_fetch_dest="document").status == 200


async def _crowd(url: str, status: int, words: str) -> None:
    async with AsyncExitStack() as readers:
        first = await readers.enter_async_context(tab(url))
        async with tab(url) as second:
            await first.open("salary")
            await second.open("growth")
            with pytest.raises(InvalidStatus) as refused:
                await readers.enter_async_context(connection(url))
            assert refused.value.response.status_code == status
            told = await asyncio.to_thread(ask, url, "/salary", sec_fetch_dest="document")
            assert (told.status, told.body.decode(), told.headers["retry-after"]) == (status, words, "60")
            assert (await asyncio.to_thread(ask, url, "/health")).status == 200
            assert (await first.click()).charts >= 0
        third = await readers.enter_async_context(tab(url))
        await third.open("salary")


def test_as_many_pages_as_open_files_are_enough_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, 4_512))
    assert limits() == (1_000, FROM_ONE_ADDRESS)
    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, resource.RLIM_INFINITY))
    assert limits() == (0, FROM_ONE_ADDRESS)


def test_variables_say_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_PAGES", "500")
    monkeypatch.setenv("OPEN_PAGES_PER_ADDRESS", "0")
    assert limits() == (500, 0)


@pytest.mark.parametrize("told", ["many", "-1", "1.5", "٣"])
def test_what_is_no_number_is_told_in_a_sentence(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_PAGES", told)
    with pytest.raises(NoLimitError, match=r"it must be a number, such as OPEN_PAGES=500, or 0 for no limit"):
        limits()


def test_nginx_turns_away_who_asks_without_end(nginx: str, server: Server, tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    told = configuration([address], {1: urlsplit(server.url).netloc}, files=tmp_path, folder=tmp_path, brotli=None)
    settings = tmp_path / "nginx.conf"
    settings.write_text(told.replace("rate=200r/s", "rate=1r/m").replace("burst=4000", "burst=5"))
    assert settings.read_text() != told

    with subprocess.Popen([nginx, "-p", str(tmp_path), "-c", str(settings)]) as process:
        while not is_served(address):
            assert process.poll() is None
        statuses = [ask(f"http://{address}", "/health").status for _ in range(8)]
        process.terminate()

    assert statuses == [200] * 6 + [429] * 2


def test_nginx_lets_through_a_readers_own_file_and_nothing_else_of_that_size(
    nginx: str, server: Server, tmp_path: Path
) -> None:
    address = f"127.0.0.1:{free_port()}"
    settings = tmp_path / "nginx.conf"
    settings.write_text(
        configuration([address], {1: urlsplit(server.url).netloc}, files=tmp_path, folder=tmp_path, brotli=None)
    )

    with subprocess.Popen([nginx, "-p", str(tmp_path), "-c", str(settings)]) as process:
        while not is_served(address):
            assert process.poll() is None
        own = ask(f"http://{address}", "/files/own", "POST", b"x" * LARGEST)
        other = ask(f"http://{address}", "/files/growth/growth.csv", "POST", b"x" * (2 * 1024 * 1024))
        process.terminate()

    assert (own.status, other.status) == (409, 413)
    assert [it for it in (tmp_path / "body").rglob("*") if it.is_file()] == []


def is_served(address: str) -> bool:
    """Whether somebody listens there."""
    host, _, port = address.partition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0
