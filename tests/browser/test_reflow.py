"""At 320 pixels, a window magnified fourfold, and at 640, magnified twice, all fits; what is touched is big enough."""

import pytest
from playwright.sync_api import Page

from harness.servers import Server
from tests.browser.visits import ADDRESSES, arrived, content, everything_opened, figures_shown, resized

MAGNIFIED = {320: 256, 640: 400}
"""Width and height that are left of 1280 by 1024 pixels at 400 % and of 1280 by 800 at 200 %."""

WIDER_THAN_PAGE = """
main => [document.scrollingElement, main, main.firstElementChild]
    .filter(it => it.scrollWidth > it.clientWidth)
    .map(it => `${it.tagName}: ${it.scrollWidth} > ${it.clientWidth}`)
"""

CUT_OFF = """
main => [...main.querySelectorAll(".js-plotly-plot text")]
    .filter(text => {
        const label = text.getBoundingClientRect()
        const chart = text.closest(".js-plotly-plot").getBoundingClientRect()
        return label.width > 0 && (label.right > chart.right + 1 || label.left < chart.left - 1)
    })
    .map(text => text.textContent)
"""

SMALL = """
page => {
    const LEAST = 24
    const box = it => (it.closest("label, [role=group]") ?? it).getBoundingClientRect()
    const isInText = it => it.matches("p a, li a, td a")
    const isShown = it => it.checkVisibility({opacityProperty: true, visibilityProperty: true}) && box(it).width > 0
    const targets = [...page.querySelectorAll("a, button, input, summary, [role=slider]")].filter(isShown)
    const isSmall = it => Math.min(box(it).width, box(it).height) < LEAST
    const reach = (it, other) => {
        const [mine, its] = [box(it), box(other)]
        const [x, y] = [mine.x + mine.width / 2, mine.y + mine.height / 2]
        if (isSmall(other)) return Math.hypot(its.x + its.width / 2 - x, its.y + its.height / 2 - y) - LEAST / 2
        return Math.hypot(Math.max(its.left - x, x - its.right, 0), Math.max(its.top - y, y - its.bottom, 0))
    }
    const isNested = (it, other) => it.closest("label, [role=group]")?.contains(other)
    return targets.filter(it => isSmall(it) && !isInText(it))
        .filter(it => targets.some(other => other !== it && !isNested(it, other) && reach(it, other) < LEAST / 2))
        .map(it => `${it.ariaLabel ?? it.innerText}: ${box(it).width} x ${box(it).height}`)
}
"""
"""What can be touched, is smaller than 24 pixels, and has another target within a circle of 24 pixels around its
middle: what WCAG 2.2 (2.5.8) does not allow. A link in a line of text and the parts of one control are exempt."""


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_magnified_page_does_not_scroll_sideways_and_cuts_no_label_off(
    address: str, server: Server, page: Page
) -> None:
    page.set_viewport_size({"width": 640, "height": MAGNIFIED[640]})
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    everything_opened(page)

    for width, height in MAGNIFIED.items():
        resized(page, width, height)
        assert content(page).evaluate(WIDER_THAN_PAGE) == []
        assert content(page).evaluate(CUT_OFF) == []


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
