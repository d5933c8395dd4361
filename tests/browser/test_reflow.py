"""All fits from 320 pixels, a window magnified fourfold, to a tablet on its side; what is touched is big enough."""

import pytest
from playwright.sync_api import Page

from harness.servers import Server
from tests.browser.measures import CUT_OFF, CUT_SHORT, SMALL, WIDER_THAN_PAGE
from tests.browser.visits import ADDRESSES, arrived, content, everything_opened, figures_shown, opened, resized

WINDOWS = {320: 256, 640: 400, 768: 1024, 1024: 768}
"""Width and height that are left of 1280 by 1024 pixels at 400 % and of 1280 by 800 at 200 %, and those of a tablet."""


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_does_not_scroll_sideways_and_cuts_nothing_off(address: str, server: Server, page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": WINDOWS[640]})
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    everything_opened(page)

    for width, height in WINDOWS.items():
        resized(page, width, height)
        assert content(page).evaluate(WIDER_THAN_PAGE) == []
        assert content(page).evaluate(CUT_OFF) == []
        assert page.locator("body").evaluate(CUT_SHORT) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_a_finger_touches_is_big_enough_or_stands_apart(address: str, server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/{address}")
    arrived(phone)
    figures_shown(phone, address)
    everything_opened(phone)

    assert phone.locator("body").evaluate(SMALL) == []


def test_what_a_finger_touches_in_the_menu_is_big_enough_or_stands_apart(server: Server, phone: Page) -> None:
    phone.goto(server.url)
    arrived(phone)
    phone.get_by_role("button", name="Menu").tap()
    phone.locator("[data-testid=stSidebar][data-collapsed=false]").wait_for()

    assert phone.get_by_test_id("stSidebar").evaluate(SMALL) == []


HOLES = """
main => [...main.querySelectorAll(".columns")].filter(it => it.checkVisibility() && it.children.length === 3)
    .filter(it => !it.querySelector(".chart, ul, ol"))
    .map(it => getComputedStyle(it).gridTemplateColumns.split(" ").length)
"""


def test_three_texts_stand_beside_each_other_or_one_below_the_other(server: Server, page: Page) -> None:
    opened(page, server, "skills")
    for width, columns in {768: 1, 1024: 1, 1280: 3}.items():
        resized(page, width)
        assert content(page).evaluate(HOLES) == [columns]
