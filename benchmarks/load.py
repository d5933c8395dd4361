"""A whole class at once: many open tabs, each clicking at its own pace, and what each of them costs in memory."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from statistics import median

from benchmarks.figures import percentile
from benchmarks.machine import processor_seconds, resident_megabytes
from benchmarks.results import Result
from harness.servers import Server
from harness.sessions import RUN_TIMEOUT, Tab, tab

SESSIONS = 50
PACE = 2.0
"""Seconds from one click of a reader to the next."""
HASTE = 0.5
"""By how many seconds a click may come earlier or later, so that readers are not in step."""
WARM_UP = 4.0
SLICE = 5.0
SLICES = 4
OPENING = 5
"""How many tabs load their first page at a time."""


@dataclass(frozen=True)
class Crowd:
    """Open tabs on one server. `before` is the server's memory in MB when only one tab was open."""

    server: Server
    tabs: tuple[Tab, ...]
    charts: int
    before: float


@dataclass(frozen=True)
class Strain:
    """What a crowd's clicks took in seconds each, the server's processor time for all, and a tab's memory in MB."""

    name: str
    charts: int
    seconds: tuple[float, ...]
    processor: float
    megabytes: float

    @property
    def slow(self) -> float:
        """The 95th percentile of the clicks, in milliseconds."""
        return percentile(self.seconds, 95) * 1000

    @property
    def typical(self) -> float:
        """The median of the clicks, in milliseconds."""
        return median(self.seconds) * 1000

    @property
    def work(self) -> float:
        """The server's processor time ÷ clicks, in milliseconds."""
        return self.processor * 1000 / len(self.seconds)


async def strains(dashboard: Server, floor: Server, peer: Server) -> tuple[Strain, Strain, Strain]:
    """The three under the same load: dashboard and floor in turns, slice by slice, then the peer.

    The peer is not warmed up by clicks: fifty first pages have warmed it, and each of its clicks takes long.
    """
    async with crowd(dashboard) as ours, crowd(floor) as plain, crowd(peer) as other:
        for it in (ours, plain):
            await clicking(it.tabs, WARM_UP, seed=0)
        slices = [(await strain(ours, SLICE, seed), await strain(plain, SLICE, seed)) for seed in range(SLICES)]
        return (
            joined([own for own, _ in slices]),
            joined([own for _, own in slices]),
            await strain(other, SLICE * SLICES, seed=0),
        )


def rows(dashboard: Strain, floor: Strain, peer: Strain) -> list[Result]:
    """The load relative to the floor and the peer, and the memory of an open session."""
    crowded = f"{SESSIONS} sessions clicking every {PACE:g} s, p95"
    return [
        Result(name=crowded, measured=dashboard.slow, floor=floor.slow, unit="ms", must=5, aim=2),
        Result(
            name=f"{crowded}, beside Streamlit with Plotly Express",
            measured=dashboard.slow,
            floor=peer.slow,
            unit="ms",
            must=1 / 20,
            aim=1 / 100,
        ),
        Result(name="memory per open session", measured=dashboard.megabytes, floor=None, unit="MB", must=1.5, aim=0.5),
    ]


def told(it: Strain) -> str:
    """A crowd in a line: charts on the page, clicks, their median and 95th percentile, work and memory."""
    return (
        f"{it.name} (charts on the page: {it.charts}): {len(it.seconds)} clicks, median {it.typical:,.0f} ms, "
        f"p95 {it.slow:,.0f} ms, {it.work:.0f} ms of processor time a click, {it.megabytes:.2f} MB a session"
    )


@asynccontextmanager
async def crowd(server: Server) -> AsyncIterator[Crowd]:
    """Tabs with the first page in them. Memory is noted before, when one tab has loaded and used the page."""
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(tab(server.url, patience=RUN_TIMEOUT))
        page = await first.open("")
        for _ in range(3):
            await first.click()
        before = resident_megabytes(server)
        tabs = [await stack.enter_async_context(tab(server.url, patience=RUN_TIMEOUT)) for _ in range(SESSIONS)]
        gate = asyncio.Semaphore(OPENING)
        await asyncio.gather(*(_opened(it, gate) for it in tabs))
        yield Crowd(server, tuple(tabs), page.charts, before)


async def strain(it: Crowd, seconds: float, seed: int) -> Strain:
    """Let a crowd click for a while; its memory is read at the end, with all tabs open."""
    before = processor_seconds(it.server)
    times = await clicking(it.tabs, seconds, seed)
    processor = processor_seconds(it.server) - before
    growth = resident_megabytes(it.server) - it.before
    return Strain(it.server.name, it.charts, tuple(times), processor, growth / len(it.tabs))


def joined(slices: Sequence[Strain]) -> Strain:
    """Slices of one crowd as one: all clicks, all processor time, the memory after the last."""
    last = slices[-1]
    times = tuple(taken for it in slices for taken in it.seconds)
    return Strain(last.name, last.charts, times, sum(it.processor for it in slices), last.megabytes)


async def clicking(tabs: Sequence[Tab], seconds: float, seed: int) -> list[float]:
    """Let every tab click for a while; the seconds that each click took until its page had arrived.

    A reader clicks every two seconds, never while waiting for a page: clicks missed meanwhile are left out,
    which flatters a slow server. Times of clicks are drawn with the seed, so that every server gets the same.
    """
    draw = random.Random(seed)
    plans = [_plan(draw, seconds) for _ in tabs]
    start = time.perf_counter()
    times = await asyncio.gather(*(_one_reader(it, start, plan) for it, plan in zip(tabs, plans, strict=True)))
    return [taken for own in times for taken in own]


def _plan(draw: random.Random, seconds: float) -> list[float]:
    """When a reader clicks, in seconds from the start."""
    first = draw.uniform(0, PACE)
    ideal = [first + PACE * turn for turn in range(int(seconds / PACE) + 1)]
    return [moment for it in ideal if 0 <= (moment := it + draw.uniform(-HASTE, HASTE)) < seconds]


async def _one_reader(reader: Tab, start: float, plan: Sequence[float]) -> list[float]:
    times = []
    for moment in plan:
        wait = start + moment - time.perf_counter()
        if wait < 0:
            continue
        await asyncio.sleep(wait)
        times.append((await reader.click()).seconds)
    return times


async def _opened(reader: Tab, gate: asyncio.Semaphore) -> None:
    async with gate:
        await reader.open("")
