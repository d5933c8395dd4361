"""Figures that are edited, broken, cut short and mended under a running server, with a session open."""

import asyncio
import json
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from careers.catalogue.pages import PAGES
from careers.data.editions import DEFAULT_FOLDER, PACKAGE
from careers.data.store import FOLDER_VARIABLE
from harness.servers import DASHBOARD, Server, running
from harness.sessions import Tab, tab
from tests.serving.asking import Answer, ask
from tests.serving.conftest import Run

SESSION = re.compile(r' data-key="[^"]*"')


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data that the server reads; without the dictionary, every sound change counts."""
    return Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "data", ignore=shutil.ignore_patterns(PACKAGE)))


@pytest.fixture
def live(folder: Path) -> Iterator[Server]:
    """A server of a folder of its own."""
    with serving(folder) as started:
        yield started


def serving(folder: Path) -> AbstractContextManager[Server]:
    return running(replace(DASHBOARD, settings={FOLDER_VARIABLE: str(folder)}))


def test_an_open_session_sees_edits_and_no_fault_takes_anything_down(live: Server, folder: Path, run: Run) -> None:
    run(edits(live, folder))


async def edits(live: Server, folder: Path) -> None:
    salary = folder / "salary.csv"
    original = salary.read_bytes()
    async with tab(live.url) as reader:
        assert await shows(reader, "$68,535")

        await changed(live, salary, original.replace(b",68535,", b",71000,"))
        assert await shows(reader, "$71,000")

        await changed(live, salary, original.replace(b",68535,", b",plenty,"))
        assert await shows(reader, "$71,000")
        assert ask(live.url, "/ready").status == 200
        assert any("kept back" in line for line in live.lines)

        await changed(live, salary, original[:200])
        assert await shows(reader, "$71,000")

        await changed(live, salary, original.replace(b",68535,", b",69000,"))
        with serving(folder) as fresh:
            await same(live, fresh, reader, [it.address for it in PAGES.values()])


async def same(live: Server, fresh: Server, reader: Tab, addresses: Sequence[str]) -> None:
    """Pages of an open session, and those that come with answers, are letter for letter those of a fresh server."""
    async with tab(fresh.url) as newcomer, tab(live.url) as first:
        for address in addresses:
            seen = reader if address else first  # an open session gets to the front page by what it was told of it
            await seen.open(address)
            await newcomer.open(address)
            assert told(seen) == told(newcomer), address
            assert content(live, address) == content(fresh, address), address


async def shows(reader: Tab, figure: str) -> bool:
    """Whether the salary page, asked for again, tells a figure."""
    await reader.open("salary")
    return any(figure in element.html.body for element in reader.page.elements.values())


def told(reader: Tab) -> dict[tuple[int, ...], str]:
    """All texts, tables and figures of charts on a page, by their places, without the key of its session."""
    parts = {place: it.html.body for place, it in reader.page.elements.items()}
    return {place: SESSION.sub("", html) for place, html in parts.items() if html}


def content(served: Server, address: str) -> bytes:
    """The content that comes with the answer to a page's address."""
    body = ask(served.url, f"/{address}").body.replace(served.url.encode(), b"")
    assert b'id="told"' in body
    return body


async def changed(live: Server, file: Path, content: bytes) -> None:
    """Change a file, and return once the server says that it has looked."""
    before = state(live)
    file.write_bytes(content)
    async with asyncio.timeout(10):
        while state(live) == before:
            await asyncio.sleep(0.05)


def state(live: Server) -> dict[str, list[str]]:
    """What the server says of itself."""
    return dict(json.loads(ask(live.url, "/ready").body))


def test_a_server_whose_data_are_broken_from_the_start_is_not_ready_and_says_why(folder: Path) -> None:
    (folder / "growth.csv").write_bytes((folder / "growth.csv").read_bytes().replace(b",5,", b",five,", 1))
    (folder / "hourly.csv").unlink()
    with serving(folder) as broken:
        answer = ask(broken.url, "/ready")
        assert (answer.status, alive(broken)) == (503, (200, b"ok"))
        assert [it.partition(":")[0] for it in json.loads(answer.body)["faults"]] == [
            "hourly.csv",
            "growth.csv, line 2, column value",
        ]
        assert [line.partition(":")[0] for line in broken.lines if ".csv" in line] == [
            "hourly.csv",
            "growth.csv, line 2, column value",
        ]
        assert str(folder).encode() not in answer.body


def test_a_whole_server_is_ready_and_names_the_version_of_its_figures(server: Server) -> None:
    newest = (DEFAULT_FOLDER / "versions.csv").read_text().splitlines()[-1].partition(",")[0]
    answer = ask(server.url, "/ready")
    assert (answer.status, json.loads(answer.body)["version"], alive(server)) == (200, newest, (200, b"ok"))
    assert answer.headers["cache-control"] == "no-store"


def alive(server: Server) -> tuple[int, bytes]:
    """What the server answers to who asks whether it lives."""
    answer: Answer = ask(server.url, "/health")
    return answer.status, answer.body
