"""Words in charts on a laptop; on a phone, the bar on top says what this is."""

from playwright.sync_api import Page

from harness.servers import Server
from tests.browser.measures import SMALLEST_TEXT
from tests.browser.visits import arrived, drawn

WORD_ON = """(on => getComputedStyle(document.querySelector(on), "::after").content)"""


def test_a_laptop_shows_words_as_large_as_they_were_drawn(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    drawn(page)

    assert page.evaluate(SMALLEST_TEXT) == 14


def test_a_phones_top_bar_says_the_products_name_and_what_its_button_opens(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/salary")
    arrived(phone)

    phone.get_by_role("button", name="Menu").wait_for()
    assert phone.evaluate(f"{WORD_ON}('[data-testid=stHeader] [data-testid=stLogoLink]')") == '"Roles Side by Side"'
    assert phone.evaluate(f"{WORD_ON}('[data-testid=stExpandSidebarButton]')") == '"Menu"'


def test_on_the_smallest_phone_nothing_in_the_top_bar_lies_on_its_neighbor(server: Server, phone: Page) -> None:
    phone.set_viewport_size({"width": 320, "height": 568})
    phone.goto(f"{server.url}/salary")
    arrived(phone)

    menu = phone.get_by_role("button", name="Menu").bounding_box()
    share = phone.locator(".in_bar").bounding_box()

    assert menu
    assert share
    assert menu["x"] + menu["width"] <= share["x"]
