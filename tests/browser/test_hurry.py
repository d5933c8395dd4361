"""A reader who clicks faster than the page comes: what is asked of a page that was left leads nowhere."""

import re

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.lines import Line
from tests.browser.visits import arrived, chart_text, content, drawn, main_heading, menu


def test_a_click_on_a_page_that_is_being_left_does_not_keep_the_next_one_from_coming(
    line: Line, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    drawn(page)
    line.is_held = True

    menu(page).filter(has_text="Growth").click()
    content(page).get_by_role("radio", name="Month").click()
    line.let_go()

    expect(main_heading(page)).to_have_text("Growth")
    expect(chart_text(page, "152,261")).to_be_visible()
    arrived(page)
    expect(page).to_have_url(re.compile(f"{server.url}/growth"))
    assert server.lines[1:] == []
