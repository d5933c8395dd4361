"""The first screen of the overview: a chart on a laptop, both roles and their choice on a phone."""

import pytest
from playwright.sync_api import Browser, Page

from harness.servers import Server
from tests.browser.visits import PATIENCE, arrived, content, drawn

Size = tuple[int, int]
LAPTOP: Size = (1280, 800)
PHONE: Size = (390, 844)


@pytest.mark.parametrize("size", [LAPTOP, (1366, 768)], ids=str)
def test_a_chart_stands_on_the_first_screen_of_a_laptop(size: Size, server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": size[0], "height": size[1]}) as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(server.url)
        arrived(page)
        drawn(page)
        chart = content(page).locator(".chart").first.bounding_box()

        assert chart
        assert chart["y"] + chart["height"] <= size[1]


def test_a_phone_held_upright_has_both_roles_and_their_choice_in_reach(server: Server, phone: Page) -> None:
    phone.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    phone.goto(server.url)
    arrived(phone)

    for role, choice in (("Compare", "Account manager"), ("with", "Account representative")):
        box = content(phone).get_by_role("combobox", name=role)
        place = box.bounding_box()
        assert box.input_value() == choice
        assert place
        assert place["y"] + place["height"] <= PHONE[1] / 2
        assert 0 <= place["x"] <= place["x"] + place["width"] <= PHONE[0]
