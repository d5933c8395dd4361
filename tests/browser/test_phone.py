"""The dashboard on a phone, 390 pixels wide."""

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, chart_text, content, drawn, main_heading, menu

WIDTHS = "element => [element.scrollWidth, element.clientWidth]"
SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


def test_the_menu_opens_and_leads_to_another_page(server: Server, phone: Page) -> None:
    phone.goto(server.url)
    arrived(phone)

    phone.get_by_role("button", name="Menu").tap()
    menu(phone).filter(has_text="Growth").tap()

    expect(main_heading(phone)).to_have_text("Growth")
    expect(phone.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true")
    expect(chart_text(phone, "+16%")).to_be_visible()
    phone.reload()
    arrived(phone)
    expect(phone.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true")


def test_a_way_in_the_text_leads_to_the_top_of_a_page_without_its_menu_and_back_to_where_it_was_left(
    server: Server, phone: Page
) -> None:
    phone.goto(server.url)
    arrived(phone)
    drawn(phone)
    way = content(phone).get_by_role("link", name="Demographics")
    way.scroll_into_view_if_needed()
    left = phone.evaluate(SCROLLED)

    way.tap()
    expect(main_heading(phone)).to_have_text("Demographics")
    arrived(phone)
    menu_then, top = phone.get_by_test_id("stSidebar"), phone.evaluate(SCROLLED)
    expect(menu_then).to_have_attribute("data-collapsed", "true")
    phone.go_back()
    expect(main_heading(phone)).to_contain_text("Account managers")
    expect(way).to_be_in_viewport()

    assert left > 400
    assert top == 0


def test_a_link_to_the_page_that_is_read_leads_to_its_top_and_closes_the_menu(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/growth")
    arrived(phone)
    content(phone).get_by_role("link", name="All as CSV").scroll_into_view_if_needed()
    left = phone.evaluate(SCROLLED)

    phone.get_by_role("button", name="Menu").tap()
    menu(phone).filter(has_text="Growth").tap()

    expect(phone.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true")
    assert left > 400
    assert phone.evaluate(SCROLLED) == 0


def test_a_filter_works_with_a_finger(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/demographics")
    arrived(phone)

    content(phone).get_by_role("button", name="Age", exact=True).tap()

    expect(content(phone).get_by_text("46 years")).to_have_count(0)
    expect(chart_text(phone, "66.4%")).to_be_visible()
