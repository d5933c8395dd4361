"""A server that is used for a while: nothing is lost, and it holds no more than before."""

import asyncio
from dataclasses import replace

from harness.accidents import Accidents, fragile
from harness.servers import Server, running
from harness.sessions import tab
from harness.soak import FILES_MAY_GROW, Soak, open_files, soak
from serving.use import OWN_FILES
from tests.serving.conftest import Run

KEPT = 128
"""Closed pages that Streamlit keeps at most."""

SESSION = 0.7
"""MB that an open session takes (docs/performance.md)."""

FORGETFUL = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1"}


def test_fifty_sessions_and_every_accident_twice_lose_nothing_and_leave_nothing(run: Run) -> None:
    with fragile(**FORGETFUL) as accidents:
        run(_soaked(accidents))


def test_closed_pages_that_may_come_back_hold_no_more_files_than_are_set_aside(run: Run) -> None:
    with running() as server:
        run(_closed(server))


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
    first = await soak(accidents, 50)
    again = await soak(accidents, 50)
    assert (again.lost, again.tracebacks, again.clicks, again.accidents) == (first.lost, 0, 500, 5) == (0, 0, 500, 5)
    assert (again.late - first.late) / again.sessions < SESSION
    assert again.files_after - first.files_before <= FILES_MAY_GROW


def test_a_run_is_good_where_nothing_is_lost_and_memory_and_files_stay() -> None:
    good = Soak(
        sessions=10,
        clicks=100,
        accidents=1,
        seconds=5.0,
        lost=0,
        early=200.0,
        late=220.0,
        files_before=8,
        files_after=18,
        tracebacks=0,
    )
    assert good.is_good
    assert not replace(good, late=220.1).is_good
    assert not replace(good, lost=1).is_good
    assert not replace(good, files_after=19).is_good
    assert not replace(good, tracebacks=1).is_good
    assert "| memory after a tenth of the sessions, at the end | 200.0 MB, 220.0 MB |" in good.rows()
