"""One browser that asks for more than anybody clicks, or reads no answer: the others do not notice.

What a click takes during a flood is held against a click on a second server at the same time, so that whatever else the
machine does slows both.
"""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from harness.servers import Server, running
from harness.sessions import Tab, connection, tab
from serving.runs import _Pace
from tests.serving.conftest import Run

OTHERS = 0.3
"""Seconds in which others have their page all the same."""

TIMES = 10
"""How many times longer than at a server without a flood it may take on a busy machine."""


@pytest.fixture(scope="module")
def quiet() -> Iterator[Server]:
    """A server that nobody floods."""
    with running() as started:
        yield started


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
def test_others_have_their_page_during_a_flood(
    browsers: int, is_read: bool, server: Server, quiet: Server, run: Run
) -> None:
    run(_others(server, quiet, browsers, is_read))


async def _others(server: Server, quiet: Server, browsers: int, is_read: bool) -> None:
    async with tab(server.url) as reader, tab(quiet.url) as elsewhere:
        await asyncio.gather(reader.open("salary"), elsewhere.open("salary"))
        async with flood(server, browsers, is_read):
            beside, apart = await asyncio.gather(seconds(reader), seconds(elsewhere))
    assert beside < max(OTHERS, TIMES * apart)


def test_runs_follow_one_another_as_fast_as_anybody_clicks_and_no_faster_for_long() -> None:
    async def taken(turns: int) -> float:
        pace, start = _Pace(), time.monotonic()
        for _ in range(turns):
            await pace.turn()
        return time.monotonic() - start

    assert asyncio.run(taken(16)) < 0.05
    assert asyncio.run(taken(20)) > 0.45
