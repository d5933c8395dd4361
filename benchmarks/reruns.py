"""One reader at a time: how long a page takes after a click, beside the floor page."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median

from benchmarks.browser import Tab, tab
from benchmarks.results import Row
from benchmarks.servers import Server

PAGES = ("", "salary", "hourly", "growth", "education", "demographics", "sources")
OVERVIEW = ""
PAUSE = 0.01
"""Seconds of rest after a page has arrived, in which its server tidies up."""


@dataclass(frozen=True)
class PageTime:
    """A page and the floor page, each clicked in turn: the medians of both, in milliseconds."""

    page: str
    milliseconds: float
    floor: float
    charts: int
    kilobytes: float

    @property
    def ratio(self) -> float:
        """The page's median ÷ the floor page's."""
        return self.milliseconds / self.floor


async def page_times(dashboard: Server, floor: Server, *, warm_up: int, rounds: int) -> list[PageTime]:
    """Every page's time. In each round every page is clicked once, and after each the floor page."""
    async with AsyncExitStack() as tabs:
        opened = {page: await tabs.enter_async_context(tab(dashboard)) for page in PAGES}
        beside = await tabs.enter_async_context(tab(floor))
        first = {page: await opened[page].open(page) for page in PAGES}
        await beside.open("")
        await _clicked(opened, beside, warm_up)
        times = await _clicked(opened, beside, rounds)
    return [
        PageTime(
            page or "overview",
            median(own for own, _ in pairs) * 1000,
            median(other for _, other in pairs) * 1000,
            first[page].charts,
            first[page].bytes / 1024,
        )
        for page, pairs in times.items()
    ]


def rows(times: Sequence[PageTime]) -> list[Row]:
    """The first row, the overview, and the row of the page that takes longest beside the floor."""
    heaviest = max(times, key=lambda time: time.ratio)
    return [
        _row("server rerun of the overview", times[0]),
        _row(f"server rerun, heaviest page ({heaviest.page})", heaviest),
    ]


def told(times: Sequence[PageTime]) -> str:
    """Every page in a line: `overview 12.3 ms (1.4 ×, 12 charts, 33 kB)`."""
    return "; ".join(
        f"{it.page} {it.milliseconds:.1f} ms ({it.ratio:.2f} ×, {it.charts} charts, {it.kilobytes:.0f} kB at first)"
        for it in times
    )


def _row(name: str, time: PageTime) -> Row:
    return Row(name, time.milliseconds, time.floor, "ms", must=3, aim=1.5)


async def _clicked(opened: Mapping[str, Tab], beside: Tab, rounds: int) -> dict[str, list[tuple[float, float]]]:
    """For each page, the seconds of its reruns and of the floor's right after."""
    times: dict[str, list[tuple[float, float]]] = {page: [] for page in opened}
    for _ in range(rounds):
        for page, own in opened.items():
            taken = await own.click()
            await asyncio.sleep(PAUSE)
            floor = await beside.click()
            await asyncio.sleep(PAUSE)
            times[page].append((taken.seconds, floor.seconds))
    return times
