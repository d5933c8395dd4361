"""A server that is used for a while: nothing is lost, and it holds no more than before."""

import asyncio
import re
from dataclasses import replace

from harness.accidents import Accidents, fragile
from harness.servers import ROOT, Server, running
from harness.sessions import tab
from harness.soak import FORGETFUL, FUZZED, INTRODUCTION, SESSION, Soak, open_files, soak
from serving.use import OWN_FILES
from tests.serving.conftest import Run

KEPT = 128
"""Closed pages that Streamlit keeps at most."""


def test_a_hundred_sessions_and_every_accident_twice_lose_nothing_and_leave_nothing(run: Run) -> None:
    with fragile(**FORGETFUL) as accidents:
        run(_soaked(accidents))


def test_closed_pages_that_may_come_back_hold_no_more_files_than_are_set_aside(run: Run) -> None:
    with running() as server:
        run(_closed(server))


A_SHORT_RUN = Soak(
    sessions=100,
    first=50,
    clicks=1_000,
    accidents=10,
    seconds=50.0,
    lost=0,
    early=200.0,
    late=234.9,
    files_before=8,
    files_after=18,
    tracebacks=0,
)


async def _closed(server: Server) -> None:
    gate = asyncio.Semaphore(8)

    async def one() -> None:
        async with gate, tab(server.url) as reader:
            await reader.open("")

    await asyncio.gather(*(one() for _ in range(KEPT + 20)))
    async with asyncio.timeout(60):
        while open_files(server) > OWN_FILES:
            await asyncio.sleep(0.05)
    assert open_files(server) > KEPT


async def _soaked(accidents: Accidents) -> None:
    """The second fifty find much kept already. Were they kept as well, each would take a session's memory."""
    found = await soak(accidents, 100)
    assert (found.lost, found.tracebacks, found.first, found.clicks, found.accidents) == (0, 0, 50, 1_000, 10)
    assert found.late - found.early < 50 * SESSION
    assert found.is_good


def test_a_run_is_good_where_nothing_is_lost_and_memory_and_files_stay() -> None:
    good = replace(A_SHORT_RUN, sessions=10_000, first=1_000, late=220.0)
    assert good.is_good
    assert not replace(good, late=220.1).is_good
    assert not replace(good, lost=1).is_good
    assert not replace(good, files_after=19).is_good
    assert not replace(good, tracebacks=1).is_good
    assert "| memory after the first 1,000 sessions, at the end | 200.0 MB, 220.0 MB |" in good.rows()


def test_a_short_run_is_good_where_less_is_added_than_open_sessions_take() -> None:
    assert A_SHORT_RUN.is_good
    assert not replace(A_SHORT_RUN, late=235.1).is_good
    assert not replace(A_SHORT_RUN, first=1_000, sessions=1_050).is_good


def test_the_page_about_reliability_has_all_that_the_command_tells() -> None:
    told = (ROOT / "docs" / "reliability.md").read_text()
    assert told.startswith(INTRODUCTION)
    rows = [
        *(f"{what}, all answered right or in clear words" for what in FUZZED.values()),
        *map(label, A_SHORT_RUN.rows()),
    ]
    assert [label(it) for it in told.splitlines() if it.startswith("|")][2:] == [*map(without_numbers, rows)]


def label(row: str) -> str:
    """What a row of a table is about, without numbers: those of two runs differ."""
    return without_numbers(row.strip("| ").rpartition(" | ")[0])


def without_numbers(words: str) -> str:
    return re.sub(r"[\d,]*\d", "0", words)
