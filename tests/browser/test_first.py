"""The page that comes with the answer, for who reads it with a browser of 2014, or hears it while the app is coming."""

import pytest
from playwright.sync_api import Page, Route, expect

from harness.servers import Server
from tests.browser.old import as_read_in_2014

KEEP_TOLD = """
const {remove} = Element.prototype
Element.prototype.remove = function () { if (this.id !== "told") remove.call(this) }
"""
"""Lets the page stay that the app takes the place of, so that both are there as long as a test looks."""

COVERED = """
texts => texts.filter(it => it.checkVisibility() && it.textContent.trim()).filter(it => {
    it.scrollIntoView({block: "center"})
    const {left, top, width, height} = it.getBoundingClientRect()
    const seen = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2)
    return !seen || !(it.contains(seen) || seen.contains(it))
}).map(it => it.textContent)
"""
"""Texts that are scrolled to and still lie below something else, or outside of the window."""


@pytest.mark.parametrize("width", [390, 1024])
@pytest.mark.parametrize("address", ["", "salary", "path", "sources"])
def test_a_browser_of_2014_reads_a_page_to_its_end(address: str, width: int, server: Server, plain: Page) -> None:
    plain.route(
        f"{server.url}/**", lambda it: as_read_in_2014(it) if it.request.is_navigation_request() else it.continue_()
    )
    plain.set_viewport_size({"width": width, "height": 800})
    plain.goto(f"{server.url}/{address}")

    told = plain.locator("#told")
    assert told.evaluate("it => getComputedStyle(it).position + getComputedStyle(it).display") == "staticblock"
    assert plain.evaluate("document.documentElement.scrollHeight") > 2 * 800
    assert plain.evaluate("document.documentElement.scrollWidth") <= width
    links = told.locator(".ways a, .files a").evaluate_all("all => all.map(it => it.getBoundingClientRect().top)")
    assert len(links) == len(set(links)) > 1
    texts = told.locator("h1, h2, p, table, summary, .remark")
    assert texts.count() > 10
    assert texts.evaluate_all(COVERED) == []
    last = plain.get_by_text("This browser runs no scripts here.")
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    told.get_by_text("Menu", exact=True).click()
    expect(told.locator("nav").get_by_role("link", name="Growth")).to_be_visible()


def test_a_screen_reader_meets_each_heading_once_while_page_and_app_are_there(server: Server, page: Page) -> None:
    page.add_init_script(KEEP_TOLD)
    page.goto(f"{server.url}/growth")
    page.locator("#root .part h2").first.wait_for(state="attached")

    assert page.locator("#told h1").count() == page.locator("#root h1").count() == 1
    heard = page.get_by_role("heading")
    expect(heard).to_have_count(page.locator("#told").get_by_role("heading").count())
    assert heard.first.inner_text() == "Growth"
    assert len(heard.all_inner_texts()) == len(set(heard.all_inner_texts())) > 3


@pytest.mark.parametrize("knows", [True, False])
def test_a_menu_is_open_beside_the_page_or_opens_by_its_word(knows: bool, server: Server, plain: Page) -> None:
    def as_known(route: Route) -> None:
        page = route.fetch()
        body = page.text() if knows else page.text().replace("::details-content", "::no-such-part")
        route.fulfill(response=page, body=body)

    plain.set_viewport_size({"width": 1280, "height": 800})
    plain.route("**/salary", as_known)
    plain.goto(f"{server.url}/salary")
    word, growth = plain.locator("#told .side .menu"), plain.locator("#told .side").get_by_role("link", name="Growth")

    assert (word.is_visible(), growth.is_visible()) == (not knows, knows)
    if not knows:
        word.click()
        expect(growth).to_be_visible()
