"""The path's chart and the controls that move it stand together, on a short page."""

import re

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, content, drawn, figures_shown

TOGETHER = """
main => {
    const top = main.querySelector("#chart_courses").getBoundingClientRect().top
    const last = main.querySelector("[data-testid=stSlider]").getBoundingClientRect().bottom
    return last - top
}
"""
"""From the top of the chart to the end of the first slider, in pixels."""

IN_SIGHT = """
main => {
    const box = it => main.querySelector(it).getBoundingClientRect()
    const [finding, controls] = [box("h2"), box("[data-testid=stColumn]:has(input[type=range])")]
    return [finding.top, finding.bottom, controls.top, controls.bottom, innerHeight].map(Math.round)
}
"""
"""Where the finding and the controls begin and end, and where the screen ends, in pixels from the top of the screen."""

SCREENS = "main => main.scrollHeight / innerHeight"


def opened(page: Page, server: Server, address: str = "path") -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, "path")
    expect(page.get_by_test_id("stSlider").first).to_be_visible()


def test_on_a_phone_chart_and_controls_fit_one_screen(server: Server, phone: Page) -> None:
    opened(phone, server)

    assert 0 < content(phone).evaluate(TOGETHER) < 844


def test_on_a_phone_the_answer_and_the_controls_that_move_it_are_seen_together(server: Server, phone: Page) -> None:
    opened(phone, server)

    for scrolled in (0, 150):
        content(phone).evaluate("(main, by) => main.scrollTo(0, by)", scrolled)
        top, bottom, controls, end, screen = content(phone).evaluate(IN_SIGHT)
        assert 0 < top < bottom <= controls < end <= screen == 844


def test_controls_that_are_unfolded_on_a_phone_leave_the_answer_in_sight(server: Server, phone: Page) -> None:
    opened(phone, server)

    content(phone).get_by_text("More assumptions").tap()
    expect(content(phone).get_by_test_id("stSlider")).to_have_count(7)
    content(phone).evaluate("main => main.scrollTo(0, 200)")

    top, _, controls, end, screen = content(phone).evaluate(IN_SIGHT)
    assert 0 < top < controls < end <= screen
    assert controls >= screen / 2


def test_beside_a_wide_chart_the_controls_stay_in_sight_while_it_scrolls(server: Server, page: Page) -> None:
    opened(page, server)

    content(page).evaluate("main => main.scrollTo(0, 300)")

    _, _, controls, end, screen = content(page).evaluate(IN_SIGHT)
    assert 0 < controls < end <= screen


def test_beside_a_wide_chart_the_controls_stand_next_to_it(server: Server, page: Page) -> None:
    opened(page, server)
    chart, slider = page.locator("#chart_courses").bounding_box(), page.get_by_test_id("stSlider").first.bounding_box()

    assert chart is not None
    assert slider is not None
    assert chart["x"] + chart["width"] <= slider["x"]
    assert slider["y"] < 800


def test_the_page_is_short_on_a_laptop(server: Server, page: Page) -> None:
    opened(page, server)

    assert content(page).evaluate(SCREENS) <= 2.5


def test_the_page_is_short_on_a_phone(server: Server, phone: Page) -> None:
    opened(phone, server)

    assert content(phone).evaluate(SCREENS) <= 4


@pytest.mark.parametrize("key", ["ArrowRight", "ArrowLeft"])
def test_a_slider_moves_chart_and_sentence_together(key: str, server: Server, page: Page) -> None:
    opened(page, server)
    before = page.locator("#chart_courses").get_attribute("data-figure")

    page.get_by_role("slider").first.press(key)

    years = {"ArrowRight": "7 years and 6 months", "ArrowLeft": "6 years and 6 months"}[key]
    expect(content(page).get_by_role("heading", level=2).first).to_contain_text(f"after {years} are then ahead")
    expect(page.locator("#chart_courses")).not_to_have_attribute("data-figure", before or "")
    drawn(page)


def test_what_is_folded_away_opens_with_its_controls(server: Server, phone: Page) -> None:
    opened(phone, server)
    hours = content(phone).get_by_text("It ends at 40: a salary may stay the same however long the week is.")
    expect(hours).to_be_hidden()

    content(phone).get_by_text("More assumptions").tap()

    expect(hours).to_be_visible()
    expect(content(phone).get_by_test_id("stSlider")).to_have_count(7)


def test_buttons_whose_options_are_renamed_keep_what_is_chosen_and_show_its_new_name(
    server: Server, page: Page
) -> None:
    opened(page, server)
    content(page).get_by_text("More assumptions").click()
    content(page).get_by_role("radio", name="$50,764 median, Glassdoor via Chron").click()
    expect(page).to_have_url(re.compile("path_pay_account_manager=chron_glassdoor"))
    arrived(page)

    page.get_by_role("switch").evaluate("it => it.click()")
    renamed = content(page).get_by_role("radio", name="$70,665 median in 2025 dollars, Glassdoor via Chron")
    expect(renamed).to_be_checked()
    arrived(page)
    content(page).get_by_role("slider").first.press("ArrowRight")

    expect(page).to_have_url(re.compile("path_time"))
    arrived(page)
    expect(renamed).to_be_checked()
