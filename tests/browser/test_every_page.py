"""What holds on every page: its figures, its length, what fits on a screen, what a finger can touch, charts' tables.

A page is opened once on a computer and once on a phone. What needs everything folded is measured before all is opened.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from harness.browsers import LOADED
from harness.servers import Server
from tests.browser.measures import (
    CUT_OFF,
    CUT_SHORT,
    SMALL,
    SMALLEST_TEXT,
    TWINS,
    WIDER_THAN_PAGE,
    WIDEST_CHART,
    numbers,
)
from tests.browser.visits import (
    ADDRESSES,
    Watch,
    arrived,
    content,
    everything_opened,
    figures_shown,
    main_heading,
    menu_shown,
    resized,
    until,
)

LAPTOP, PHONE = (1280, 800), (390, 844)

TOPIC = {LAPTOP: 2.5, PHONE: 4.0}
FRONT = {LAPTOP: 1.5, PHONE: 3.0}
"""The screens that a page may fill with nothing opened."""

WINDOWS = {320: 256, 640: 400, 768: 1024, 1024: 768}
"""Width and height that are left of 1280 by 1024 pixels at 400 % and of 1280 by 800 at 200 %, and those of a tablet."""

CHARTLESS = {"work", "profile", "sources"}
"""The pages without charts."""


@dataclass(frozen=True)
class Visit:
    """A page that is open in a tab, its address, and what went wrong in the tab since it was opened."""

    address: str
    page: Page
    watch: Watch


@pytest.fixture(scope="module", params=ADDRESSES)
def visit(request: pytest.FixtureRequest, server: Server, visitor: BrowserContext) -> Iterator[Visit]:
    """A page on a computer, opened once for the tests below, in their order."""
    page = visitor.new_page()
    yield _visited(page, server, request.param)
    page.close()


@pytest.fixture(scope="module", params=ADDRESSES)
def call(request: pytest.FixtureRequest, server: Server, phone: Page) -> Visit:
    """A page on a phone, opened once for the tests below, in their order."""
    return _visited(phone, server, request.param)


def test_a_page_opens_from_its_address_with_its_menu_and_nothing_to_complain_of(visit: Visit, server: Server) -> None:
    menu_shown(visit.page)
    until(visit.page, LOADED)

    assert visit.watch.console == []
    assert visit.watch.failed == []
    assert visit.watch.elsewhere == []
    assert server.lines == [f"Open {server.url}/ in a browser (Ctrl-C stops the server)."]


def test_a_page_is_no_longer_than_it_must_be_on_a_laptop(visit: Visit) -> None:
    resized(visit.page, *LAPTOP)
    expect(content(visit.page).locator("details[open]")).to_have_count(0)

    assert screens(visit.page, LAPTOP) <= (TOPIC if visit.address else FRONT)[LAPTOP]


def test_a_phone_on_its_side_shows_the_first_answer_on_the_first_screen(visit: Visit) -> None:
    resized(visit.page, 844, 390)

    answer = content(visit.page).locator(".part h1, .part h2").first.bounding_box()
    hint = content(visit.page).get_by_text("Other occupations:").bounding_box()
    title = main_heading(visit.page).bounding_box()

    assert answer
    assert hint
    assert title
    assert answer["y"] + answer["height"] <= 390
    assert hint["y"] + hint["height"] <= title["y"]


def test_a_projector_shows_large_words_and_bars_of_a_sensible_length(visit: Visit) -> None:
    resized(visit.page, 1920, 1080)

    assert visit.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 22
    if visit.address not in CHARTLESS:
        assert visit.page.evaluate(SMALLEST_TEXT) >= 20
        assert visit.page.evaluate(WIDEST_CHART) <= 1200


def test_every_chart_is_followed_by_a_table_and_has_no_number_that_stands_in_none(visit: Visit) -> None:
    resized(visit.page, *LAPTOP)
    everything_opened(visit.page)

    twins = content(visit.page).evaluate(TWINS)

    assert bool(twins) == (visit.address not in CHARTLESS)
    for labels, after, before in twins if visit.address else ():
        assert after, f"no table after the chart of {labels}"
        assert numbers(labels) - numbers(after) <= numbers(before)
        assert numbers(labels) <= numbers(after) or numbers(labels) & numbers(after)


def test_a_page_does_not_scroll_sideways_and_cuts_nothing_off(visit: Visit) -> None:
    everything_opened(visit.page)

    for width, height in WINDOWS.items():
        resized(visit.page, width, height)
        assert content(visit.page).evaluate(WIDER_THAN_PAGE) == []
        assert content(visit.page).evaluate(CUT_OFF) == []
        assert visit.page.locator("body").evaluate(CUT_SHORT) == []


def test_a_page_is_no_longer_than_it_must_be_on_a_phone(call: Visit) -> None:
    expect(content(call.page).locator("details[open]")).to_have_count(0)

    assert screens(call.page, PHONE) <= (TOPIC if call.address else FRONT)[PHONE]


def test_what_a_finger_touches_is_big_enough_or_stands_apart(call: Visit) -> None:
    everything_opened(call.page)

    assert call.page.locator("body").evaluate(SMALL) == []
    assert content(call.page).evaluate(WIDER_THAN_PAGE) == []
    assert call.page.evaluate("innerWidth") == PHONE[0]


def test_screens_are_counted_from_the_whole_height(server: Server, page: Page) -> None:
    _visited(page, server, "growth")
    before = screens(page, LAPTOP)
    content(page).evaluate(
        "main => main.firstElementChild.append(Object.assign(document.createElement('div'),"
        " {style: 'height: 1600px; flex: none'}))"
    )

    assert screens(page, LAPTOP) == pytest.approx(before + 2, abs=0.1)


def screens(page: Page, size: tuple[int, int]) -> float:
    """How many screens the page fills."""
    height: float = content(page).evaluate("main => main.scrollHeight")
    return height / size[1]


def _visited(page: Page, server: Server, address: str) -> Visit:
    watch = Watch(urlsplit(server.url).netloc)
    watch.look_at(page)
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    return Visit(address, page, watch)
