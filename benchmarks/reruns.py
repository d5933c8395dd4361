"""One reader at a time: how long a page takes after a click, beside the floor page."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median

from benchmarks.results import Result
from careers.catalogue.pages import PAGES
from harness.servers import Server
from harness.sessions import Tab, tab

ADDRESSES = tuple(page.address for page in PAGES.values())
OCCUPATIONS = "?role=29-1141&with=43-4051"
"""Nurses and customer service representatives, in an address."""

PAUSE = 0.06
"""Seconds of rest after a page has arrived, in which its server tidies up.

Whoever clicks sooner waits for the system: it sends a message that follows another within 40 ms only when the first is
acknowledged."""


@dataclass(frozen=True)
class PageTime:
    """A page and what it is compared with, each clicked in turn: the medians of both, in milliseconds."""

    page: str
    milliseconds: float
    floor: float
    charts: int
    kilobytes: float

    @property
    def ratio(self) -> float:
        """The page's median ÷ the floor page's."""
        return self.milliseconds / self.floor


async def beside_floor(dashboard: Server, floor: Server, *, warm_up: int, rounds: int) -> list[PageTime]:
    """Every page's time. In each round every page is clicked once, and after each the floor page."""
    async with AsyncExitStack() as tabs:
        beside = await tabs.enter_async_context(tab(floor.url))
        await beside.open("")
        return await _page_times(tabs, dashboard, dict.fromkeys(ADDRESSES, beside), warm_up=warm_up, rounds=rounds)


async def beside_itself(
    larger: Server, dashboard: Server, *, warm_up: int, rounds: int, query: str = ""
) -> list[PageTime]:
    """Every page's time on larger data, each beside the same page on today's; `query` may name other roles."""
    async with AsyncExitStack() as tabs:
        same = {page: await tabs.enter_async_context(tab(dashboard.url)) for page in ADDRESSES}
        for page, its_tab in same.items():
            await its_tab.open(page + query)
        return await _page_times(tabs, larger, same, warm_up=warm_up, rounds=rounds, query=query)


async def of_occupations(dashboard: Server, *, warm_up: int, rounds: int) -> list[PageTime]:
    """Every page's time with two occupations, each beside the same page with the two roles, on one server."""
    async with AsyncExitStack() as tabs:
        same = {page: await tabs.enter_async_context(tab(dashboard.url)) for page in ADDRESSES}
        for page, its_tab in same.items():
            await its_tab.open(page)
        return await _page_times(tabs, dashboard, same, warm_up=warm_up, rounds=rounds, query=OCCUPATIONS)


async def _page_times(
    tabs: AsyncExitStack, server: Server, beside: Mapping[str, Tab], *, warm_up: int, rounds: int, query: str = ""
) -> list[PageTime]:
    opened = {page: await tabs.enter_async_context(tab(server.url)) for page in ADDRESSES}
    first = {page: await opened[page].open(page + query) for page in ADDRESSES}
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


def rows(times: Sequence[PageTime]) -> list[Result]:
    """The first row, the overview, and the row of the page that takes longest beside the floor."""
    heaviest = max(times, key=lambda time: time.ratio)
    return [
        _row("server rerun of the overview", times[0]),
        _row(f"server rerun, heaviest page ({heaviest.page})", heaviest),
    ]


def all_pages(name: str, times: Sequence[PageTime]) -> Result:
    """All pages together, beside what the same pages take otherwise."""
    measured, floor = sum(it.milliseconds for it in times), sum(it.floor for it in times)
    return Result(name=name, measured=measured, floor=floor, unit="ms", must=1.3, aim=1)


def growth_row(times: Sequence[PageTime]) -> Result:
    """All pages together on larger data, beside today's."""
    return all_pages("ten times the roles and rows: reruns of all pages", times)


def occupations_row(times: Sequence[PageTime]) -> Result:
    """All pages together with two occupations, beside those with the two roles."""
    return all_pages("two of 830 occupations: reruns of all pages, beside those of the two roles", times)


def told(times: Sequence[PageTime]) -> str:
    """Every page in a line: `overview 12.3 ms (1.4 ×, 12 charts, 33 kB)`."""
    return "; ".join(
        f"{it.page} {it.milliseconds:.1f} ms ({it.ratio:.2f} ×, {it.charts} charts, {it.kilobytes:.0f} kB at first)"
        for it in times
    )


def _row(name: str, time: PageTime) -> Result:
    return Result(name=name, measured=time.milliseconds, floor=time.floor, unit="ms", must=3, aim=1.5)


async def _clicked(
    opened: Mapping[str, Tab], beside: Mapping[str, Tab], rounds: int
) -> dict[str, list[tuple[float, float]]]:
    """For each page, the seconds of its reruns and of the floor's right after."""
    times: dict[str, list[tuple[float, float]]] = {page: [] for page in opened}
    for _ in range(rounds):
        for page, own in opened.items():
            taken = await own.click()
            await asyncio.sleep(PAUSE)
            floor = await beside[page].click()
            await asyncio.sleep(PAUSE)
            times[page].append((taken.seconds, floor.seconds))
    return times
