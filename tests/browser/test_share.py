"""A view is shared by its link, which opens the same figures elsewhere and says what it is."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from careers.share.codes import qr_code
from harness.servers import Server
from tests.browser.visits import Watch, arrived, choose_role, content, drawn, main_heading

PANEL = ".share"


def shared(page: Page) -> str:
    """The link that a page gives to share."""
    panel = page.locator(PANEL)
    panel.get_by_text("Share this view").click()
    expect(panel.locator("img")).to_have_js_property("complete", True)
    return panel.locator(".link").inner_text()


def test_a_shared_view_opens_elsewhere_with_the_same_figures_and_says_what_differs(
    server: Server, page: Page, watch: Watch, browser: Browser
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    choose_role(page, "Compare", "Account representative")
    content(page).get_by_role("radio", name="Month").click()
    expect(content(page).get_by_role("heading", name="Account representatives average $3,081")).to_be_visible()
    expect(page).to_have_url(re.compile("per=month"))
    drawn(page)

    link = shared(page)

    assert link.startswith(f"{server.url}/salary?role=account_representative&per=month&figures=20")
    with browser.new_context() as elsewhere:
        copy = elsewhere.new_page()
        copy.goto(link)
        arrived(copy)
        drawn(copy)
        assert content(copy).get_by_role("heading").all_inner_texts() == (
            content(page).get_by_role("heading").all_inner_texts()
        )
        note = content(copy).locator(".shared")
        expect(note).to_contain_text("You are viewing a shared comparison.")
        expect(note).to_contain_text("account representatives and account managers are compared")
        note.get_by_role("link", name="Start over").click()
        expect(copy).to_have_url(f"{server.url}/salary")
        arrived(copy)
        expect(main_heading(copy)).to_have_text("Salary and hourly pay")
        expect(content(copy).locator(".shared")).to_have_count(0)
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])


def test_the_code_holds_the_link_and_both_follow_what_is_chosen(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)
    before = shared(page)
    content(page).get_by_role("button", name="Number of jobs").click()
    expect(page).to_have_url(re.compile("growth_show"))
    page.locator(PANEL).get_by_role("button", name="Copy").first.hover()

    link = page.locator(f"{PANEL} .link").inner_text()
    source = page.locator(f"{PANEL} img").get_attribute("src")

    assert link != before
    assert "growth_show=growth_rate" in link
    assert page.request.get(str(source)).text() == qr_code(link)


@pytest.mark.parametrize("width", ["400px", "800px"])
def test_a_page_in_a_frame_is_the_page_without_its_menu(width: str, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)
    shared(page)
    snippet = page.locator(f"{PANEL} .frame").inner_text()
    address = snippet.partition('src="')[2].partition('"')[0]
    assert address.startswith(f"{server.url}/growth?figures=20")

    page.goto(server.url)
    arrived(page)
    page.evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", snippet)
    page.evaluate(
        "width => Object.assign(document.querySelector('iframe').style, {position: 'fixed', inset: 0, width})",
        f"{width}px",
    )
    inside = page.frame_locator("iframe")

    expect(inside.get_by_role("heading", level=1)).to_have_text("Growth", timeout=60_000)
    expect(inside.locator(".chart .main-svg").first).to_be_visible()
    expect(inside.get_by_test_id("stSidebar")).to_be_hidden()
