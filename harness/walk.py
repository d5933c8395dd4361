"""`python -m harness.walk`: readers who click at random, and whether every page they come to is right.

Each walk begins in a fresh tab, on a wide or a narrow screen, with the processor slowed or not. It goes in legs of a
few dozen clicks, one quickly after another. After each leg the tab must answer, its console and the server's log must
be clean, and the page must tell what its own address tells when it is opened afresh. A fault is printed with all that
led to it, as a line that `--replay` takes.
"""

import argparse
import asyncio
import json
import random
import shlex
import sys
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field, replace
from itertools import cycle

from playwright.async_api import Browser, BrowserContext, Error, Page, Playwright, async_playwright

from careers.catalogue.pages import PAGES
from harness.chromium import chromium, rights
from harness.reader import KINDS, SCRIPT, Complaints, WalkStep, differences, seen, still, taken, under_way, wanted
from harness.servers import Server, running

LEG = 25
"""Clicks between two looks at the whole page."""

WALK = 100
"""Clicks in one tab."""

WIDTHS = {1280: 800, 390: 844}
SLOWED = 4
"""How many times slower the processor of a slowed reader is."""

PATIENCE = 120
"""Seconds after which a page that does not answer counts as frozen, and one that is not right as wrong."""

ANSWERS_WITHIN = 10
"""Seconds that a tab gets to tell what is under way in it."""

AT_ONCE = 2
"""Walks under way at the same time, so that each finds the machine busy."""

LAST_WORDS = 5
"""How many of the last lines of the server's log are printed."""


@dataclass(frozen=True, kw_only=True)
class Walker:
    """Who walks: where the chances come from, how many clicks there are, the first page, the screen, the pace.

    `without` names kinds of step that are left out.
    """

    seed: str
    clicks: int
    start: str
    width: int
    is_slowed: bool
    without: tuple[str, ...] = ()


@dataclass
class Walk:
    """What came of a walk: the steps that were taken, and what was found wrong; empty for nothing."""

    walker: Walker
    steps: list[WalkStep] = field(default_factory=list)
    fault: str = ""

    def told(self) -> str:
        """The fault, and the line that replays it, as a shell takes it."""
        line = json.dumps({"way": asdict(self.walker), "steps": [asdict(it) for it in self.steps]}, ensure_ascii=False)
        return f"{self.walker}, after {len(self.steps)} clicks: {self.fault}\n  --replay {shlex.quote(line)}"


class WrongError(Exception):
    """A page is not what it must be; the message says how."""


def walkers(seed: int, clicks: int, without: Sequence[str] = ()) -> Iterator[Walker]:
    """Walkers whose clicks come to this many together, over all widths and both paces in turns."""
    kinds = cycle([(width, is_slowed) for is_slowed in (False, True) for width in WIDTHS])
    lengths = [WALK] * (clicks // WALK) + ([clicks % WALK] if clicks % WALK else [])
    for number, (length, (width, is_slowed)) in enumerate(zip(lengths, kinds, strict=False)):
        start = random.Random(f"{seed}/{number}/start").choice(list(PAGES))
        yield Walker(
            seed=f"{seed}/{number}",
            clicks=length,
            start=start,
            width=width,
            is_slowed=is_slowed,
            without=tuple(without),
        )


async def walked(playwright: Playwright, server: Server, walker: Walker, told: Sequence[WalkStep] = ()) -> Walk:
    """A walk to its end or its first fault, in a browser of its own; the steps told, if any, instead of random ones."""
    walk = Walk(walker)
    complaints = Complaints()
    greeting = len(server.lines)
    async with _browser(playwright) as browser:
        context = await browser.new_context(viewport={"width": walker.width, "height": WIDTHS[walker.width]})
        context.set_default_timeout(PATIENCE * 1000)
        await context.add_init_script(path=SCRIPT)
        try:
            page = await _opened(context, server, walker, complaints)
            steps = iter(told) if told else random_steps(walker)
            while len(walk.steps) < walk.walker.clicks:
                await _go(page, steps, walk)
                await _look(context, page, complaints)
                _read(server, greeting)
        except TimeoutError:
            walk.fault = "\n  ".join([f"after {PATIENCE} seconds at {page.url}:", *await _why(page), *complaints.told])
        except (Error, WrongError) as error:
            walk.fault = "\n  ".join([str(error), *complaints.told])
    return walk


async def _why(page: Page) -> Sequence[str]:
    """What keeps a page from being still, as far as it still answers."""
    try:
        async with asyncio.timeout(ANSWERS_WITHIN):
            return await under_way(page) or ["the page is still"]
    except TimeoutError:
        return ["the tab does not answer"]


def random_steps(walker: Walker) -> Iterator[WalkStep]:
    """Steps without end, the same for the same seed."""
    chance = random.Random(walker.seed)
    while True:
        step = wanted(chance)
        if step.kind not in walker.without:
            yield step


async def _go(page: Page, steps: Iterator[WalkStep], walk: Walk) -> None:
    """Take steps until a leg is done. A step for which there is nothing in reach does not count."""
    end = min(len(walk.steps) // LEG * LEG + LEG, walk.walker.clicks)
    for step in steps:
        await asyncio.sleep(step.pause)
        async with asyncio.timeout(PATIENCE):
            done = await taken(page, step)
        if done:
            walk.steps.append(done)
        if len(walk.steps) == end:
            return
    walk.walker = replace(walk.walker, clicks=len(walk.steps))


async def _look(context: BrowserContext, page: Page, complaints: Complaints) -> None:
    """Compare the page, once it is still, with its own address opened afresh. Raises WrongError where they differ."""
    async with asyncio.timeout(PATIENCE):
        while True:
            await still(page)
            address = page.url
            found = await _unlike(context, page, address, complaints)
            if page.url == address:  # else a late answer led the page on meanwhile
                break
    if found:
        raise WrongError("\n  ".join([f"{address} differs from its own address opened afresh:", *found]))
    if complaints.told:
        raise WrongError("complaints:")


async def _unlike(context: BrowserContext, page: Page, address: str, complaints: Complaints) -> list[str]:
    """What the page tells otherwise than an address opened afresh."""
    fresh = await context.new_page()
    complaints.listen(fresh)
    await fresh.goto(address)
    await still(fresh)
    found = differences(await seen(page), await seen(fresh))
    await fresh.close()
    return found


def _read(server: Server, greeting: int) -> None:
    """Raise WrongError where the server said more than the lines with which it started."""
    said = server.lines[greeting:]
    if said:
        raise WrongError("\n  ".join(["the server said:", *said[-LAST_WORDS:]]))


@asynccontextmanager
async def _browser(playwright: Playwright) -> AsyncIterator[Browser]:
    """A browser that ends with the block, also when one of its tabs is frozen."""
    program = chromium(playwright.chromium.executable_path)
    browser = await playwright.chromium.launch(executable_path=program, args=rights())
    try:
        yield browser
    finally:
        async with asyncio.timeout(PATIENCE):
            await browser.close()


async def _opened(context: BrowserContext, server: Server, walker: Walker, complaints: Complaints) -> Page:
    """The tab in which a walk begins."""
    page = await context.new_page()
    complaints.listen(page)
    if walker.is_slowed:
        devtools = await context.new_cdp_session(page)
        await devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    await page.goto(f"{server.url}/{PAGES[walker.start].address}")
    async with asyncio.timeout(PATIENCE):
        await still(page)
    return page


async def walks(server: Server, asked: Iterable[Walker]) -> list[Walk]:
    """All walks, some at a time; each fault is printed when it is found."""
    waiting = iter(asked)
    done: list[Walk] = []

    async def readers(playwright: Playwright) -> None:
        for walker in waiting:
            walk = await walked(playwright, server, walker)
            done.append(walk)
            if walk.fault:
                print(walk.told(), flush=True)

    async with async_playwright() as playwright, asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(readers(playwright))
    return done


async def replayed(server: Server, line: str) -> list[Walk]:
    """The walk of a printed line, once more."""
    told = json.loads(line)
    steps = [WalkStep(it["kind"], it["which"], tuple(it["keys"]), it["pause"]) for it in told["steps"]]
    walker = Walker(**told["way"] | {"clicks": len(steps), "without": ()})
    async with async_playwright() as playwright:
        walk = await walked(playwright, server, walker, steps)
    print(walk.told() if walk.fault else "no fault this time")
    return [walk]


def summary(done: Sequence[Walk]) -> str:
    """How many clicks and walks there were, and how many faults."""
    clicks = sum(len(it.steps) for it in done)
    faults = sum(bool(it.fault) for it in done)
    return f"{clicks:,} clicks in {len(done)} walks: {faults} faults"


def main() -> int:
    """Walk as asked; the exit status."""
    parser = argparse.ArgumentParser(description="Readers who click at random.")
    parser.add_argument("--clicks", type=int, default=10_000, help="how many, over all walks (default 10,000)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default 1)")
    parser.add_argument("--without", nargs="*", choices=KINDS, default=(), help="kinds of step to leave out")
    parser.add_argument("--replay", metavar="LINE", help="one walk again, as it was printed")
    asked = parser.parse_args()
    with running() as server:
        if asked.replay:
            done = asyncio.run(replayed(server, asked.replay))
        else:
            done = asyncio.run(walks(server, walkers(asked.seed, asked.clicks, asked.without)))
    print(summary(done))
    return int(any(it.fault for it in done))


if __name__ == "__main__":
    sys.exit(main())
