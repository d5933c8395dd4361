"""A class that comes at once: fifty readers on five pages of a server just started, so that all views are new."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from itertools import cycle
from statistics import median

from benchmarks.figures import percentile
from benchmarks.load import OPENING, PACE, SESSIONS, clicking
from benchmarks.results import Result
from harness.servers import Program, Server, running
from harness.sessions import Tab, tab

PAGES = ("", "salary", "growth", "education", "demographics")
SECONDS = 20.0
SEED = 17


def strain(program: Program, addresses: Sequence[str]) -> list[float]:
    """Seconds that each click of a class took on a server of its own, from the first click on."""
    with running(program) as server:
        return asyncio.run(_clicked(server, addresses))


async def _clicked(server: Server, addresses: Sequence[str]) -> list[float]:
    async with AsyncExitStack() as stack:
        tabs = [await stack.enter_async_context(tab(server.url)) for _ in range(SESSIONS)]
        gate = asyncio.Semaphore(OPENING)
        await asyncio.gather(*(_opened(it, address, gate) for it, address in zip(tabs, cycle(addresses), strict=False)))
        return await clicking(tabs, SECONDS, SEED)


async def _opened(reader: Tab, address: str, gate: asyncio.Semaphore) -> None:
    async with gate:
        await reader.open(address)


def row(dashboard: Sequence[float], floor: Sequence[float]) -> Result:
    """The 95th percentile of a class's clicks, beside the same class on a page of one chart."""
    name = f"a cold class: {SESSIONS} readers on {len(PAGES)} pages clicking every {PACE:g} s while views are new, p95"
    return Result(
        name=name,
        measured=percentile(dashboard, 95) * 1000,
        floor=percentile(floor, 95) * 1000,
        unit="ms",
        must=5,
        aim=2,
    )


def told(name: str, seconds: Sequence[float]) -> str:
    """A class in a line."""
    times = (median(seconds), percentile(seconds, 95), max(seconds))
    middle, slow, worst = (f"{it * 1000:,.0f} ms" for it in times)
    return f"{name}: {len(seconds)} clicks, median {middle}, p95 {slow}, worst {worst}"
