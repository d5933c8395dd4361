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
    page.get_by_role("button", name="Share this view").click()
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
    expect(page.locator(PANEL)).to_be_hidden()
    expect(page).to_have_url(re.compile("growth_show"))

    link = shared(page)
    source = page.locator(f"{PANEL} img").get_attribute("src")

    assert link != before
    assert "growth_show=growth_rate" in link
    assert page.request.get(str(source)).text() == qr_code(link)


def test_a_link_to_figures_that_changed_since_says_so_with_one_tap_to_start_over(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/growth?with=43-4051&growth_show=jobs&figures=2024.1.2")
    arrived(page)

    note = content(page).locator(".shared")
    expect(note).to_contain_text(
        "It differs from the usual view: account managers and customer service representatives are compared and it "
        "shows only number of jobs. The figures were updated since it was shared (version 2024.1.2, now 20"
    )
    note.get_by_role("link", name="Start over").click()
    expect(page).to_have_url(f"{server.url}/growth")
    arrived(page)
    expect(content(page).locator(".shared")).to_have_count(0)
    expect(content(page).get_by_text("Account representative").first).to_be_visible()


def test_on_a_phone_one_tap_on_the_page_shares_it(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/growth?per=month")
    arrived(phone)
    content(phone).evaluate("main => main.scrollTo(0, 900)")
    panel = phone.locator(PANEL)

    button = content(phone).get_by_role("button", name="Share", exact=True)
    expect(button).to_be_in_viewport(ratio=1)
    button.tap()

    expect(panel.locator(".link")).to_have_text(re.compile(f"^{server.url}/growth.*figures=20"))
    expect(panel.locator("img")).to_have_js_property("complete", True)
    assert panel.evaluate("it => it.scrollWidth <= it.clientWidth && it.getBoundingClientRect().right <= innerWidth")
    panel.get_by_role("button", name="Close").tap()
    expect(panel).to_be_hidden()
    phone.emulate_media(media="print")
    expect(button).to_be_hidden()
    phone.emulate_media(media="screen")


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
        width,
    )
    inside = page.frame_locator("iframe")

    expect(inside.get_by_role("heading", level=1)).to_have_text("Growth", timeout=60_000)
    expect(inside.locator(".chart .main-svg").first).to_be_visible()
    expect(inside.get_by_test_id("stSidebar")).to_be_hidden()
    expect(inside.get_by_role("button", name="Share", exact=True)).to_be_hidden()
    frame = page.frames[-1]
    assert f"{frame.evaluate('innerWidth')}px" == width
    assert frame.evaluate(CUT) == []


CHARTS = {"salary": "salary", "skills": "skills_account_manager", "education": "related", "": "front_salary"}
"""A chart of a page: in sight, in a column, folded away, beside its words."""


CUT = """
[...document.querySelectorAll("[data-testid=stMain] :is(.chart text, h2, p)")].filter(it => {
    const {left, right} = it.getBoundingClientRect()
    const isSmall = parseFloat(getComputedStyle(it).fontSize) < 12
    return it.textContent.trim() && it.checkVisibility() && (left < -1 || right > innerWidth + 1 || isSmall)
}).map(it => it.textContent)
"""
"""Texts that are cut, or too small to be read."""


@pytest.mark.parametrize("address", CHARTS)
def test_one_chart_stands_alone_on_another_site_with_its_finding_and_its_sources(
    address: str, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    drawn(page)
    shared(page)
    page.locator(PANEL).get_by_label("What to show there").select_option(CHARTS[address])
    snippet = page.locator(f"{PANEL} .frame").inner_text()
    assert f"&embed=true&chart={CHARTS[address]}" in snippet

    page.set_viewport_size({"width": 400, "height": 800})
    page.goto(snippet.partition('src="')[2].partition('"')[0])
    arrived_alone(page)

    assert content(page).locator(".chart:visible").evaluate_all("all => all.map(it => it.id)") == [
        f"chart_{CHARTS[address]}"
    ]
    expect(content(page).locator("h2:visible")).to_have_count(1)
    content(page).locator("h2:visible").click(trial=True, position={"x": 2, "y": 2})  # nothing lies over it
    expect(content(page).locator("[role=combobox]:visible, .file:visible, h1:visible")).to_have_count(0)
    assert page.evaluate(CUT) == []


def arrived_alone(page: Page) -> None:
    """Wait until the app stands, whose main heading is hidden."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    expect(page.locator("#told")).to_have_count(0)
    content(page).locator(".chart.alone .main-svg").first.wait_for()
