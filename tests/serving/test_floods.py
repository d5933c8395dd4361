"""One browser that asks for more than anybody clicks, or reads no answer: the others do not notice."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from harness.servers import Server
from harness.sessions import Tab, connection, tab
from serving.runs import _Pace
from tests.serving.conftest import Run

OTHERS = 0.3
"""Seconds in which others have their page all the same."""

TIMES = 10
"""How many times longer than before the flood it may take on a machine that is busy with something else."""


@asynccontextmanager
async def flood(server: Server, browsers: int, is_read: bool) -> AsyncIterator[None]:
    """Browsers that ask for 5,000 runs each, without waiting for one."""

    async def one() -> None:
        async with connection(server.url) as socket:
            reader = Tab(socket, server.url)
            await reader.open("salary")
            asked = reader._rerun_message("", "").SerializeToString()
            flooding.set()
            for _ in range(5_000):
                await socket.send(asked)
                if is_read:
                    await asyncio.sleep(0)
            await asyncio.Event().wait()

    flooding = asyncio.Event()
    floods = [asyncio.create_task(one()) for _ in range(browsers)]
    await flooding.wait()
    yield
    for it in floods:
        it.cancel()
    await asyncio.gather(*floods, return_exceptions=True)


async def seconds(reader: Tab) -> float:
    """The median of a dozen clicks, a reader's pause apart."""
    taken = []
    for _ in range(12):
        taken.append((await reader.click()).seconds)
        await asyncio.sleep(0.2)
    return statistics.median(taken)


@pytest.mark.parametrize(("browsers", "is_read"), [(1, True), (10, False)], ids=["one asks", "ten read nothing"])
def test_others_have_their_page_during_a_flood(browsers: int, is_read: bool, server: Server, run: Run) -> None:
    run(_others(server, browsers, is_read))


async def _others(server: Server, browsers: int, is_read: bool) -> None:
    async with tab(server.url) as reader:
        await reader.open("salary")
        before = await seconds(reader)
        async with flood(server, browsers, is_read):
            during = await seconds(reader)
    assert during < max(OTHERS, TIMES * before)


def test_runs_follow_one_another_as_fast_as_anybody_clicks_and_no_faster_for_long() -> None:
    async def taken(turns: int) -> float:
        pace, start = _Pace(), time.monotonic()
        for _ in range(turns):
            await pace.turn()
        return time.monotonic() - start

    assert asyncio.run(taken(16)) < 0.05
    assert asyncio.run(taken(20)) > 0.45
