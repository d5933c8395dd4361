"""All fits from 320 pixels, a window magnified fourfold, to a tablet on its side; what is touched is big enough."""

from playwright.sync_api import Page

from harness.servers import Server
from tests.browser.measures import SMALL
from tests.browser.visits import arrived


def test_what_a_finger_touches_in_the_menu_is_big_enough_or_stands_apart(server: Server, phone: Page) -> None:
    phone.goto(server.url)
    arrived(phone)
    phone.get_by_role("button", name="Menu").tap()
    phone.locator("[data-testid=stSidebar][data-collapsed=false]").wait_for()

    assert phone.get_by_test_id("stSidebar").evaluate(SMALL) == []
