"""The overview's cards stand side by side where there is room, for the first reader and for everybody after."""

import pytest
from playwright.sync_api import Browser, Page, expect

from harness.servers import Server
from tests.browser.test_reflow import CUT_OFF
from tests.browser.visits import PATIENCE, arrived, content, drawn, resized

LEFT_EDGES = "cards => [...new Set(cards.map(it => Math.round(it.getBoundingClientRect().left)))].length"


@pytest.mark.parametrize(("width", "columns"), [(1920, 4), (1280, 3), (390, 1)])
def test_cards_stand_in_columns_for_every_reader(width: int, columns: int, server: Server, browser: Browser) -> None:
    for _ in ("the first reader, for whom they are made", "the next, who gets the same"):
        with browser.new_context(viewport={"width": width, "height": 900}) as context:
            context.set_default_timeout(PATIENCE)
            tab = context.new_page()
            tab.goto(server.url)
            arrived(tab)

            assert _columns(tab) == columns


def test_a_card_is_never_narrower_than_its_labels(server: Server, page: Page) -> None:
    page.goto(server.url)
    arrived(page)
    drawn(page)

    for width in (500, 768, 800, 900):
        resized(page, width)
        assert content(page).evaluate(CUT_OFF) == []


def _columns(page: Page) -> int:
    """How many cards stand side by side."""
    cards = content(page).locator("[id^='chart_card_']")
    expect(cards.first).to_be_visible()
    drawn(page)
    count: int = cards.evaluate_all(LEFT_EDGES)
    return count
