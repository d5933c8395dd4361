"""The pages about the work are short, and every duty is one tap away."""

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import content, opened

SCREENS = "main => main.scrollHeight / innerHeight"
LAPTOP, PHONE = 2.5, 4
"""How many screens a page may be long with nothing unfolded, at 1280 by 800 and at 390 by 844 pixels."""


@pytest.mark.parametrize("address", ["work", "skills"])
def test_a_page_is_short_on_a_laptop(address: str, server: Server, page: Page) -> None:
    opened(page, server, address)

    assert 1 < content(page).evaluate(SCREENS) <= LAPTOP


@pytest.mark.parametrize("address", ["work", "skills"])
def test_a_page_is_short_on_a_phone(address: str, server: Server, phone: Page) -> None:
    opened(phone, server, address)

    assert 1 < content(phone).evaluate(SCREENS) <= PHONE


def test_every_duty_is_one_tap_away(server: Server, phone: Page) -> None:
    opened(phone, server, "work")
    folded = content(phone).locator("details").filter(has_text="All 136 duties by kind of work")
    expect(folded.get_by_role("listitem").filter(has_text="Deal with late shipments.")).to_have_count(0)

    content(phone).get_by_text("All 136 duties by kind of work").tap()

    expect(folded.locator("h3 + .columns li")).to_have_count(136)
    expect(folded.get_by_role("listitem").filter(has_text="Deal with late shipments.")).to_be_visible()
