"""A first visit over a slow line and a fast one: when the answer can be read, and when its charts are there."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median

from playwright.async_api import BrowserContext

from benchmarks.results import Result
from harness.browsers import browser
from harness.servers import Server

VISITS = 5
PATIENCE = 180_000
REST = 1.0
"""Seconds before a visit, and after it, in which the page finishes what it still loads and keeps it for the next."""

Seen = tuple[float, float]
"""Milliseconds from the start of a visit until its answer could be read, and until its charts were there."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A reader's machine and line: the window, kilobits a second, milliseconds there and back, and how slow it is."""

    name: str
    width: int
    height: int
    kilobits: float = 0
    latency: float = 0
    slower: float = 1


PHONE = Line(name="phone", width=390, height=844, kilobits=1600, latency=150, slower=4)
LAPTOP = Line(name="laptop", width=1280, height=800)

MUST: Mapping[Line, Seen] = {PHONE: (1500, 5000), LAPTOP: (300, 700)}
BESIDE_DASH: Seen = (0.7, 0.4)
"""The most a phone may take relative to Dash: until the answer can be read, and until charts are there."""
SECOND_VISIT = 500
"""Milliseconds within which a second visit on the phone can be read."""


@dataclass(frozen=True)
class Site:
    """A page to visit: its server, its address, and when it can be read and its charts are there, in JavaScript."""

    server: Server
    address: str
    is_read: str
    stands: str


SEEN = "seen at "
"""How the line begins in which a page says what was seen when."""

WATCH = """
const seen = {}
const watch = () => {
    const has = {read: () => READ, charts: () => CHARTS, answering: () => PLOTS}
    for (const [what, holds] of Object.entries(has)) if (!(what in seen) && holds()) seen[what] = performance.now()
    if (Object.keys(seen).length < 3) requestAnimationFrame(watch)
    else console.info("SEEN" + JSON.stringify([seen.read, seen.charts, seen.answering]))
}
requestAnimationFrame(watch)
""".replace("SEEN", SEEN)
"""Notes the first frame of each in milliseconds since the visit began, and says them once all are there.

Nothing asks the page before that: to ask takes a phone's processor a tenth of a second from what is measured.
"""

SHOWN = "[...document.querySelectorAll('{}')].filter(it => it.checkVisibility()).length >= {}"
PLACES = "[...document.querySelectorAll('main .chart, [data-testid=stMain] .chart')].filter(it => it.checkVisibility())"


def own_page(server: Server) -> Site:
    """Demographics: read once all headlines are there, with charts once a picture or Plotly's is in each place."""
    marks = ".picture rect, .main-svg .bars path"
    return Site(
        server,
        "demographics",
        SHOWN.format(".part h2", 4),
        f"{PLACES}.length > 2 && {PLACES}.every(it => it.querySelector('{marks}'))",
    )


def dash_page(server: Server) -> Site:
    """The same figures in Dash: read once its four findings are there."""
    return Site(server, "", SHOWN.format("h2", 4), SHOWN.format(".main-svg .bars", 4))


def express_page(server: Server) -> Site:
    """The overview by Plotly Express: read once its title is there."""
    return Site(server, "", SHOWN.format("h1", 1), SHOWN.format(".main-svg .bars", 12))


@dataclass(frozen=True)
class Visits:
    """Medians of first visits over a line, to each site in turns, by the servers' names.

    `again` is a second visit to our own page, `answering` when Plotly has drawn all its charts at a first one.
    """

    line: Line
    first: Mapping[str, Seen]
    again: Seen
    answering: float

    def rows(self, own: str, dash: str) -> list[Result]:
        """What a first visit takes, on a phone also relative to Dash, and what a second one takes."""
        name, (read, charts), must = self.line.name, self.first[own], MUST[self.line]
        rows = [
            Result(
                name=f"{name}: answer of a first visit can be read",
                measured=read,
                floor=None,
                unit="ms",
                must=must[0],
                aim=must[0],
            ),
            Result(
                name=f"{name}: charts of a first visit stand",
                measured=charts,
                floor=None,
                unit="ms",
                must=must[1],
                aim=must[1],
            ),
        ]
        if self.line is PHONE:
            other = self.first[dash]
            rows += [
                Result(
                    name=f"{name}: answer can be read, beside Dash",
                    measured=read,
                    floor=other[0],
                    unit="ms",
                    must=BESIDE_DASH[0],
                    aim=BESIDE_DASH[0],
                ),
                Result(
                    name=f"{name}: charts stand, beside Dash",
                    measured=charts,
                    floor=other[1],
                    unit="ms",
                    must=BESIDE_DASH[1],
                    aim=BESIDE_DASH[1],
                ),
                Result(
                    name=f"{name}: a second visit can be read",
                    measured=self.again[0],
                    floor=None,
                    unit="ms",
                    must=SECOND_VISIT,
                    aim=SECOND_VISIT,
                ),
            ]
        return rows

    def told(self) -> str:
        """All sites in a line."""
        sites = "; ".join(
            f"{name} {read:,.0f} ms, charts {charts:,.0f} ms" for name, (read, charts) in self.first.items()
        )
        again = f"a second visit to the dashboard {self.again[0]:,.0f} ms, charts {self.again[1]:,.0f} ms"
        return f"{self.line.name}: read after {sites}; {again}; its charts by Plotly after {self.answering:,.0f} ms"


async def visits(line: Line, sites: list[Site], count: int = VISITS) -> Visits:
    """Visit each site with an empty cache, in turns, and the first of them a second time with what it left."""
    first: dict[str, list[list[float]]] = {site.server.name: [] for site in sites}
    again: list[list[float]] = []
    async with browser() as running:
        for _ in range(count):
            for site in sites:
                async with await running.new_context(
                    viewport={"width": line.width, "height": line.height}, bypass_csp=True
                ) as fresh:
                    first[site.server.name].append(await _visit(fresh, line, site))
                    if site is sites[0]:
                        again.append(await _visit(fresh, line, site))
    own = first[sites[0].server.name]
    return Visits(
        line, {name: _middle(all_) for name, all_ in first.items()}, _middle(again), median(it[2] for it in own)
    )


async def _visit(reader: BrowserContext, line: Line, site: Site) -> list[float]:
    """Milliseconds until a page can be read, until its charts are there, and until Plotly has drawn them."""
    await asyncio.sleep(REST)  # in which the browser gives up what the page before took
    page = await reader.new_page()
    session = await reader.new_cdp_session(page)
    if line.kilobits:
        speed = line.kilobits * 1000 / 8
        conditions = {"latency": line.latency, "downloadThroughput": speed, "uploadThroughput": speed}
        await session.send("Network.emulateNetworkConditions", {"offline": False, **conditions})
    await session.send("Emulation.setCPUThrottlingRate", {"rate": line.slower})
    plots = f"{PLACES}.length > 2 && {PLACES}.every(it => it.querySelector('.main-svg'))"
    plotted = plots if site.address else "true"
    script = WATCH.replace("READ", site.is_read).replace("CHARTS", site.stands).replace("PLOTS", plotted)
    await page.add_init_script(script)
    async with page.expect_console_message(lambda it: it.text.startswith(SEEN), timeout=PATIENCE) as said:
        await page.goto(f"{site.server.url}/{site.address}", timeout=PATIENCE, wait_until="commit")
    times = json.loads((await said.value).text.removeprefix(SEEN))
    await page.wait_for_load_state("load", timeout=PATIENCE)
    await asyncio.sleep(REST)
    await page.close()
    return list(map(float, times))


def _middle(times: list[list[float]]) -> Seen:
    return median(it[0] for it in times), median(it[1] for it in times)
