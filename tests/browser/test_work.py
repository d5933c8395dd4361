"""Every duty is one tap away."""

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import content, opened


def test_every_duty_is_one_tap_away(server: Server, phone: Page) -> None:
    opened(phone, server, "work")
    folded = content(phone).locator("details").filter(has_text="All 136 duties by kind of work")
    expect(folded.get_by_role("listitem").filter(has_text="Deal with late shipments.")).to_have_count(0)

    content(phone).get_by_text("All 136 duties by kind of work").tap()

    expect(folded.locator("h3 + .columns li")).to_have_count(136)
    expect(folded.get_by_role("listitem").filter(has_text="Deal with late shipments.")).to_be_visible()
