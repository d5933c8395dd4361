"""What a reader's browser shows and receives: clicks until a chart is repainted, bytes of a first visit."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from playwright.async_api import Browser, Page

from benchmarks.results import Result
from careers.language.speech import say
from harness.browsers import Wire, browser, loaded
from harness.servers import Server

CLICKS = 30
FRESH_PAGES = 5
REST = 0.5
"""Seconds between clicks, in which both pages finish what they draw after the first frame."""
PATIENCE = 60_000
REPAINTED = """
([choice, chart]) => new Promise(done => {
    const texts = () => [...document.querySelectorAll(chart + ' svg.main-svg text')].map(it => it.textContent).join();
    const before = texts(), start = performance.now();
    const isRepainted = () => texts() !== before && texts() !== '';
    const look = () => isRepainted() ? done(performance.now() - start) : requestAnimationFrame(look);
    [...document.querySelectorAll('button, label')].find(it => it.textContent.trim() === choice).click();
    look();
})
"""
"""Clicks a choice; milliseconds until the first frame with other words in a chart than before, and not with none."""

FIRST = "#told"
"""What our page shows until the app shows the same."""

ORDERS = (say("largest"), say("as-listed"))
"""Two ways to sort that put different groups of race and ethnicity first; the same on our page and its peer."""

GROUP = "Unknown"
"""A group of race and ethnicity that clicks take away and give back: what the server must answer."""


@dataclass(frozen=True)
class Repaints:
    """Milliseconds from a click until the chart of race and ethnicity shows it, on our page and in Dash.

    `sorted` is the median of many clicks on a way to sort, `first` of the first such click on a fresh page, where no
    picture was drawn before, and `filtered` of clicks that take a group away and give it back.
    """

    sorted: tuple[float, float]
    first: tuple[float, float]
    filtered: tuple[float, float]

    def rows(self) -> list[Result]:
        """A row for each kind of click."""
        return [
            Result(
                name="click to repainted chart in Chromium, beside Dash",
                measured=self.sorted[0],
                floor=self.sorted[1],
                unit="ms",
                must=0.5,
                aim=0.4,
            ),
            Result(
                name="the first such click on a fresh page",
                measured=self.first[0],
                floor=self.first[1],
                unit="ms",
                must=0.5,
                aim=0.4,
            ),
            Result(
                name="click that the server answers to repainted chart",
                measured=self.filtered[0],
                floor=self.filtered[1],
                unit="ms",
                must=0.65,
                aim=0.5,
            ),
        ]

    def told(self) -> str:
        """All three kinds of click in a line."""
        kinds = {
            f"on a way to sort, which the browser answers (median of {CLICKS})": self.sorted,
            f"the first such click on a fresh page (of {FRESH_PAGES})": self.first,
            f"a group taken away or given back, which the server answers (of {CLICKS})": self.filtered,
        }
        return "; ".join(f"{kind}: {own:.0f} ms, Dash {other:.0f} ms" for kind, (own, other) in kinds.items())


async def repaints(dashboard: Server, dash: Server) -> Repaints:
    """Clicks on our page and in Dash, in turns."""
    async with browser() as running:
        ours, theirs = await _demographics(running, dashboard), await _dash(running, dash)
        sorted_ = await _clicked(ours, theirs, ORDERS, CLICKS)
        filtered = await _clicked(ours, theirs, (GROUP,), CLICKS)
        first = []
        for _ in range(FRESH_PAGES):
            await ours.close()
            await theirs.close()
            ours, theirs = await _demographics(running, dashboard), await _dash(running, dash)
            first.append(await _clicked(ours, theirs, ORDERS, 1))
    own, other = (median(times) for times in zip(*first, strict=True))
    return Repaints(sorted_, (own, other), filtered)


async def _clicked(ours: Page, theirs: Page, choices: Sequence[str], clicks: int) -> tuple[float, float]:
    """The medians of clicks on these choices, one after the other, here and there in turns."""
    times: list[tuple[float, float]] = []
    for click in range(clicks):
        choice = choices[click % len(choices)]
        await asyncio.sleep(REST)
        own = await ours.evaluate(REPAINTED, [choice, "#chart_race"])
        times.append((own, await theirs.evaluate(REPAINTED, [choice, "#race"])))
    own, other = (median(them) for them in zip(*times, strict=True))
    return own, other


async def first_visits(servers: Mapping[Server, str]) -> dict[str, Wire]:
    """What somebody who was never there receives from each server's page with charts, by the server's name."""
    received = {}
    async with browser() as running:
        for server, address in servers.items():
            async with await running.new_context(viewport={"width": 1280, "height": 800}) as context:
                page = await context.new_page()
                received[server.name] = wire = Wire()
                await wire.look_at(page)
                await page.goto(f"{server.url}/{address}", timeout=PATIENCE)
                await page.locator(".js-plotly-plot .main-svg").first.wait_for(timeout=PATIENCE)
                await page.locator(FIRST).wait_for(state="detached", timeout=PATIENCE)
                await loaded(page)
    return received


def bytes_row(own: Wire) -> Result:
    """The bytes of a first visit."""
    return Result(
        name="first visit, bytes on the wire", measured=own.bytes / 1e6, floor=None, unit="MB", must=1.05, aim=0.9
    )


async def _demographics(running: Browser, server: Server) -> Page:
    page = await running.new_page(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    await page.goto(f"{server.url}/demographics", timeout=PATIENCE)
    await page.locator(FIRST).wait_for(state="detached", timeout=PATIENCE)
    await page.locator("#chart_race .main-svg").first.wait_for(timeout=PATIENCE)
    await page.get_by_text("Filter and sort").click()
    await page.get_by_role("radio", name=ORDERS[1]).wait_for(timeout=PATIENCE)
    return page


async def _dash(running: Browser, server: Server) -> Page:
    page = await running.new_page(viewport={"width": 1280, "height": 800})
    await page.goto(server.url, timeout=PATIENCE)
    await page.locator("#race .main-svg").first.wait_for(timeout=PATIENCE)
    return page
