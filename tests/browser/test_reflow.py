"""What is touched in a phone's menu is big enough; three texts never leave a hole beside them."""

from playwright.sync_api import Page

from harness.servers import Server
from tests.browser.measures import SMALL
from tests.browser.visits import arrived, content, opened, resized


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
