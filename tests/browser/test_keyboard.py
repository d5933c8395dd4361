"""The whole way from the overview to a source with the keyboard alone, and the focus to be seen at every stop."""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any, Literal

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, FloatRect, Page, expect

from harness.servers import Server
from tests.browser.visits import MENU, PATIENCE, arrived, chart_text, content, drawn, figures_shown, main_heading

MOST_STOPS = 80
CLEARLY = 60
"""How much lighter or darker, of 255, a pixel must become to count as a sign of the focus."""

STOP = """
() => {
    const it = document.activeElement
    if (it === document.body) return null
    const main = document.querySelector("[data-testid=stMain]")
    const {x, y, width, height} = (it.closest("label, [role=group]") ?? it).getBoundingClientRect()
    const [left, top] = [Math.max(0, x - 4), Math.max(0, y - 4)]
    return {
        name: it.ariaLabel ?? it.querySelector("p")?.innerText ?? it.innerText,
        isContent: main !== it && main.contains(it),
        depth: y + main.scrollTop,
        around: {x: left, y: top, width: Math.min(width + 8, innerWidth - left),
                 height: Math.min(height + 8, innerHeight - top)},
    }
}
"""
"""What has the focus: its name, where it is, and the part of the screen in which its focus must show."""

Stop = dict[str, Any]


@pytest.fixture(params=["light", "dark"])
def tab(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab in this color scheme, without animations, so that a picture shows a state and not a passage."""
    scheme: Literal["light", "dark"] = request.param
    size: Any = {"width": 1280, "height": 800}
    with browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


def test_the_whole_journey_takes_no_mouse(server: Server, page: Page) -> None:
    page.goto(server.url)
    arrived(page)
    figures_shown(page, "")
    drawn(page)

    tab_to(page, "Skip to main content", stops=1)
    page.keyboard.press("Enter")
    expect(content(page)).to_be_focused()
    tab_to(page, "Salary and hourly pay")
    page.keyboard.press("Enter")
    expect(main_heading(page)).to_have_text("Salary and hourly pay")
    figures_shown(page, "salary")

    tab_to(page, "Year")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(page).to_have_url(f"{server.url}/salary?per=month")
    expect(chart_text(page, "$5,711")).to_be_visible()

    tab_to(page, "Details.*")
    page.keyboard.press("Enter")
    expect(content(page).locator("details[open]")).to_have_count(1)
    page.keyboard.press("ArrowDown")  # what opens below the screen's edge is a scroll away
    page.keyboard.press("ArrowDown")
    expect(content(page).get_by_role("cell", name="$5,711", exact=True)).to_be_in_viewport()

    tab_to(page, "Sources and cautions", back=True)
    page.keyboard.press("Enter")
    expect(main_heading(page)).to_have_text("Sources and cautions")
    arrived(page)
    tab_to(page, "Details: Zippia comparison")
    page.keyboard.press("Enter")
    tab_to(page, "The 95 entries taken from it")
    page.keyboard.press("Enter")
    expect(content(page).get_by_role("cell", name="$68,535", exact=True).first).to_be_visible()


def test_stops_follow_the_page_from_the_skip_link_over_the_menu_down_to_the_end(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    figures_shown(page, "salary")
    drawn(page)

    stops = list(_stops(page))

    names = [stop["name"] for stop in stops]
    depths = [stop["depth"] for stop in stops if stop["isContent"]]
    assert names[0] == "Skip to main content"
    assert names[names.index(MENU[0]) :][: len(MENU)] == list(MENU)
    assert [stop["isContent"] for stop in stops] == sorted(stop["isContent"] for stop in stops)
    # roles, the heading, filters, words, two images of a chart, hours, details of eight sections, two files
    assert len(depths) == 43, [it["name"] for it in stops if it["isContent"]]
    assert all(after >= before - 24 for before, after in pairwise(depths))


@pytest.mark.parametrize("address", ["salary", "path"])
def test_the_focus_can_be_seen_at_every_stop(address: str, server: Server, tab: Page) -> None:
    tab.goto(f"{server.url}/{address}")
    arrived(tab)
    figures_shown(tab, address)
    drawn(tab)

    unseen = [stop["name"] for stop in _stops(tab) if _changed(tab, stop["around"]) < _outline(stop["around"])]

    assert unseen == []


def tab_to(page: Page, name: str, *, stops: int = MOST_STOPS, back: bool = False) -> None:
    """Press Tab, or Shift and Tab, until the focus is on what has a name of this pattern."""
    passed = []
    for _ in range(stops):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        stop = page.evaluate(STOP)
        passed.append(stop and stop["name"])
        if stop and re.fullmatch(name, stop["name"]):
            return
    pytest.fail(f"{name} is not among the stops {passed}")


def _stops(page: Page) -> Iterator[Stop]:
    """Every stop from the top of the page to its end."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
    pytest.fail(f"more than {MOST_STOPS} stops, or a trap")


def _changed(page: Page, around: FloatRect) -> int:
    """How many pixels around what has the focus become clearly different when it loses it."""
    focused = _picture(page, around)
    page.evaluate("() => { window.left = document.activeElement; left.blur() }")
    plain = _picture(page, around)
    page.evaluate("left.focus({preventScroll: true})")
    shades = ImageChops.difference(focused, plain).convert("L").histogram()
    return sum(shades[CLEARLY:])


def _outline(around: FloatRect) -> float:
    """As many pixels as a line of one pixel around the element has."""
    return 2 * (around["width"] + around["height"] - 16)


def _picture(page: Page, part: FloatRect) -> Image.Image:
    return Image.open(BytesIO(page.screenshot(clip=part, animations="disabled"))).convert("RGB")
