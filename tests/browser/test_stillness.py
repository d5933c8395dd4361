"""Nothing jumps while a page loads, and nothing moves for a reader who asked for no motion."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Browser, Page

from harness.browsers import LOADED
from harness.servers import Server
from tests.browser.visits import PATIENCE, arrived, content, drawn, figures_shown, until

MOST = 0.05
"""The cumulative layout shift up to which a page counts as steady."""

WATCHING_SHIFTS = """
window.shifts = []
new PerformanceObserver(list => window.shifts.push(
    ...list.getEntries().filter(it => !it.hadRecentInput).map(it => [it.startTime, it.value])
)).observe({type: "layout-shift", buffered: true})
"""

WATCHING_MOTION = """
window.moved = {}
const look = () => {
    for (const it of document.getAnimations()) {
        const length = it.effect.getComputedTiming().endTime
        const name = it.transitionProperty ?? it.animationName ?? "animate()"
        if (length > 10) window.moved[`${name} on ${it.effect.target.className}`] = length
    }
    requestAnimationFrame(look)
}
requestAnimationFrame(look)
"""
"""Notes in every frame what moves for longer than a hundredth of a second."""


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("address", ["", "salary", "demographics"])
def test_a_page_does_not_jump_while_it_loads(address: str, width: int, server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        context.set_default_timeout(PATIENCE)
        context.add_init_script(WATCHING_SHIFTS)
        tab = context.new_page()
        tab.goto(f"{server.url}/{address}")
        _complete(tab, address)

        assert cumulative(tab.evaluate("shifts")) < MOST


def test_nothing_moves_where_no_motion_is_wanted(server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce") as context:
        context.set_default_timeout(PATIENCE)
        context.add_init_script(WATCHING_MOTION)
        tab = context.new_page()
        tab.goto(f"{server.url}/salary")
        _complete(tab, "salary")
        opener = content(tab).locator("summary").first
        opener.click()
        content(tab).locator("details[open]").wait_for()
        opener.click()
        content(tab).locator("details[open]").wait_for(state="detached")

        assert tab.evaluate("moved") == {}


def test_an_expander_moves_for_everybody_else(server: Server, page: Page) -> None:
    page.add_init_script(WATCHING_MOTION)
    page.goto(f"{server.url}/salary")
    _complete(page, "salary")
    page.evaluate("moved = {}")
    content(page).locator("summary").first.click()
    content(page).locator("details[open]").wait_for()

    assert page.evaluate("Object.keys(moved)") != []


@pytest.mark.parametrize(
    ("shifts", "total"),
    [
        ([], 0),
        ([(0, 0.25), (900, 0.25), (2000, 0.25)], 0.5),
        ([(at * 900, 0.125) for at in range(8)], 0.75),
    ],
)
def test_shifts_add_up_within_five_seconds_and_until_a_second_is_quiet(
    shifts: list[tuple[float, float]], total: float
) -> None:
    assert cumulative(shifts) == total


def cumulative(shifts: Sequence[tuple[float, float]]) -> float:
    """The largest sum of one burst of shifts (time in milliseconds, size): no gap of a second, five seconds at most."""
    bursts = [0.0]
    first = last = float("-inf")
    for at, size in shifts:
        if at - last >= 1000 or at - first >= 5000:
            bursts.append(0.0)
            first = at
        bursts[-1] += size
        last = at
    return max(bursts)


def _complete(page: Page, address: str) -> None:
    arrived(page)
    figures_shown(page, address)
    drawn(page)
    until(page, LOADED)
