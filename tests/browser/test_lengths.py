"""No page is longer than it must be: with nothing opened, measured in screens of a laptop and of a phone."""

import pytest
from playwright.sync_api import Browser, Page, expect

from harness.servers import Server
from tests.browser.visits import ADDRESSES, PATIENCE, arrived, content, drawn

Size = tuple[int, int]
LAPTOP: Size = (1280, 800)
PHONE: Size = (390, 844)

TOPIC = {LAPTOP: 2.5, PHONE: 4.0}
FRONT = {LAPTOP: 1.5, PHONE: 3.0}
"""The screens that a page may fill."""


def test_screens_are_counted_from_the_whole_height(server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(f"{server.url}/growth")
        arrived(page)
        before = screens(page, LAPTOP)
        content(page).evaluate(
            "main => main.firstElementChild.append(Object.assign(document.createElement('div'),"
            " {style: 'height: 1600px; flex: none'}))"
        )

        assert screens(page, LAPTOP) == pytest.approx(before + 2, abs=0.1)


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_no_longer_than_it_must_be(address: str, size: Size, server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": size[0], "height": size[1]}) as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(f"{server.url}/{address}")
        arrived(page)
        drawn(page)
        expect(content(page).locator("details[open]")).to_have_count(0)

        assert screens(page, size) <= (TOPIC if address else FRONT)[size]


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


def screens(page: Page, size: Size) -> float:
    """How many screens the page fills."""
    height: float = content(page).evaluate("main => main.scrollHeight")
    return height / size[1]
