"""A folded table opens with a key; numbers are found in words as they are written."""

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.measures import numbers
from tests.browser.visits import arrived, content, figures_shown


@pytest.mark.parametrize("address", ["skills", "work", "path"])
def test_a_table_that_is_folded_opens_with_one_key(address: str, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    folded = content(page).locator("details").filter(has=page.locator("table")).first

    folded.locator("summary").first.focus()
    page.keyboard.press("Enter")

    expect(folded.locator("table").first).to_be_visible()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Account manager  $68,535", {"$68,535"}),
        ("Growth, 2010–2020  −8%", {"2010", "2020", "−8%"}),
        ("6–12 months, 6.5 years", {"6", "12", "6.5"}),
        ("no number", set()),
    ],
)
def test_numbers_are_read_with_their_signs(text: str, found: set[str]) -> None:
    assert numbers([text]) == found
