"""A click makes the browser work out the styles of what changes, not of the whole page."""

import json

from playwright.sync_api import Browser, Page, expect

from harness.servers import Server
from tests.browser.visits import chart_text, content, opened

PART_OF_THE_PAGE = 0.3
"""The most of a page's elements that get new styles at once when a group is taken away."""


def test_a_click_restyles_a_part_of_the_page(server: Server, browser: Browser, page: Page) -> None:
    opened(page, server, "demographics")
    content(page).get_by_text("Filter and sort").click()
    group = content(page).get_by_role("button", name="Unknown")
    expect(group).to_be_visible()

    browser.start_tracing(page=page, categories=["devtools.timeline"])
    group.click()
    expect(chart_text(page, "Unknown")).to_have_count(0)
    events = json.loads(browser.stop_tracing())["traceEvents"]

    restyled = [it["args"]["elementCount"] for it in events if it["name"] == "UpdateLayoutTree" and it["ph"] == "X"]
    assert 0 < max(restyled) < PART_OF_THE_PAGE * page.locator("*").count(), sorted(restyled)[-5:]
