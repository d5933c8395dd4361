"""A reader who clicks faster than the page comes: what is asked of a page that was left leads nowhere."""

import re
from time import monotonic
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.lines import Line
from tests.browser.visits import PATIENCE, arrived, chart_text, choose_role, content, main_heading, menu, opened

IN_ONE_MOMENT = """async things => {
    for (const it of things) {
        it.click()
        for (let turn = 0; turn < 20; turn++) await null
    }
}"""
"""Clicks one after the other, each with all its consequences in the page, before any timer there gets its turn."""


def test_a_click_on_a_page_that_is_being_left_does_not_keep_the_next_one_from_coming(
    line: Line, server: Server, page: Page
) -> None:
    opened(page, server, "salary")
    line.is_held = True

    menu(page).filter(has_text="Growth").click()
    content(page).get_by_role("radio", name="Month").click()
    line.let_go()

    expect(main_heading(page)).to_have_text("Growth")
    expect(chart_text(page, "152,261")).to_be_visible()
    arrived(page)
    expect(page).to_have_url(re.compile(f"{server.url}/growth"))
    assert server.lines[1:] == []


def test_clicks_that_overtake_four_answers_do_not_stop_the_page(line: Line, server: Server, page: Page) -> None:
    opened(page, server, "demographics")
    line.is_held = True

    for clicks, name in enumerate(["Race and ethnicity", "LGBT", "LGBT", "Race and ethnicity"], start=1):
        content(page).get_by_role("button", name=name, exact=True).click()
        _answered(line, page, clicks)
    line.let_go()

    arrived(page)
    expect(content(page).locator("#chart_race .main-svg").first).to_be_visible()
    content(page).get_by_role("button", name="LGBT", exact=True).click()
    expect(content(page).locator("#chart_lgbt")).to_have_count(0)


def test_a_click_before_a_step_back_has_come_leaves_the_roles_as_they_are_then(
    line: Line, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    choose_role(page, "Compare", "Account representative")
    expect(content(page).get_by_role("heading", name="Account representatives average")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?role=account_representative")
    line.is_held = True

    page.evaluate("history.back()")
    _answered(line, page, 1)
    content(page).get_by_role("radio", name="Month").click()
    _answered(line, page, 2)
    line.let_go()

    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?per=month")
    assert server.lines[1:] == []


@pytest.mark.parametrize(("kind", "clicked", "pressed"), [("button", "Pay", "Month"), ("radio", "Week", "Week")])
def test_controls_say_what_the_page_says_after_a_click_before_a_step_back_has_come(
    kind: Literal["button", "radio"], clicked: str, pressed: str, line: Line, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    content(page).get_by_role("radio", name="Month").click()
    expect(page).to_have_url(f"{server.url}/salary?per=month")
    arrived(page)
    line.is_held = True

    page.evaluate("history.back()")
    _answered(line, page, 1)
    content(page).get_by_role(kind, name=clicked, exact=True).click()
    _answered(line, page, 2)
    line.let_go()

    expect(page).to_have_url(re.compile(f"per={pressed.lower()}"))
    expect(content(page).get_by_role("radio", name=pressed)).to_be_checked()
    assert server.lines[1:] == []


def test_a_control_that_a_step_back_leaves_as_it_was_says_what_a_click_before_its_answer_said(
    line: Line, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    page.get_by_role("switch").evaluate("it => it.click()")
    expect(page).to_have_url(f"{server.url}/salary?real=true")
    arrived(page)
    line.is_held = True

    page.evaluate("history.back()")
    _answered(line, page, 1)
    content(page).get_by_role("radio", name="Month").click()
    _answered(line, page, 2)
    line.let_go()

    expect(page).to_have_url(f"{server.url}/salary?per=month")
    expect(content(page).get_by_role("radio", name="Month")).to_be_checked()


def test_a_control_that_is_set_late_says_in_the_end_what_the_page_says(line: Line, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    content(page).get_by_role("radio", name="Month").click()
    expect(page).to_have_url(f"{server.url}/salary?per=month")
    arrived(page)
    pay = content(page).get_by_role("button", name="Pay", exact=True)
    line.is_held = True

    page.evaluate("history.back()")
    _answered(line, page, 1)
    pay.click()
    _answered(line, page, 2)
    content(page).get_by_role("radio", name="Week").click()
    _answered(line, page, 3)
    pay.click()
    _answered(line, page, 4)
    line.let_through(2)
    expect(pay).to_have_attribute("aria-pressed", "false")
    line.let_go()

    expect(page).to_have_url(f"{server.url}/salary?per=week")
    expect(pay).to_have_attribute("aria-pressed", "true")
    expect(content(page).get_by_role("radio", name="Week")).to_be_checked()


def test_a_click_on_a_page_that_is_left_and_come_back_to_finds_that_page_in_the_end(
    line: Line, server: Server, page: Page
) -> None:
    opened(page, server, "salary")
    content(page).get_by_role("radio", name="Week").click()
    expect(page).to_have_url(f"{server.url}/salary?per=week")
    arrived(page)
    line.is_held = True

    menu(page).filter(has_text="Growth").click()
    _answered(line, page, 1)
    menu(page).filter(has_text="Salary").click()
    _answered(line, page, 2)
    content(page).get_by_role("radio", name="Month").click()
    _answered(line, page, 3)
    line.let_through(1)
    expect(main_heading(page)).to_have_text("Growth")
    line.let_go()

    expect(main_heading(page)).to_have_text("Salary and hourly pay")
    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?per=month")
    expect(content(page).get_by_role("radio", name="Month")).to_be_checked()


def test_a_choice_around_a_page_that_is_being_left_counts_on_the_next_one(
    line: Line, server: Server, page: Page
) -> None:
    opened(page, server, "salary")
    line.is_held = True

    menu(page).filter(has_text="Growth").click()
    page.get_by_role("switch").evaluate("it => it.click()")
    _answered(line, page, 2)
    line.let_go()

    expect(main_heading(page)).to_have_text("Growth")
    expect(page).to_have_url(f"{server.url}/growth?real=true")
    menu(page).filter(has_text="Salary").click()
    expect(content(page).get_by_role("radio", name="Year")).to_be_checked()


def test_a_link_to_the_page_that_is_read_takes_no_click_back(line: Line, server: Server, page: Page) -> None:
    opened(page, server, "salary")
    hourly = content(page).get_by_role("button", name="Hourly rate", exact=True)
    line.is_held = True

    menu(page).filter(has_text="Salary").click()
    hourly.click()
    _answered(line, page, 1)
    line.let_go()

    expect(content(page).get_by_text("At the hourly rate")).to_have_count(0)
    expect(hourly).to_have_attribute("aria-pressed", "false")
    expect(page).to_have_url(re.compile("salary_show=salary&salary_show=survey_size&salary_show=places$"))


def test_two_clicks_in_one_moment_on_the_page_and_around_it_both_count(server: Server, page: Page) -> None:
    opened(page, server, "salary")
    month = content(page).get_by_role("radio", name="Month").element_handle()
    real = page.get_by_role("switch").element_handle()

    page.evaluate(IN_ONE_MOMENT, [month, real])

    expect(page).to_have_url(re.compile("real=true"))
    expect(page).to_have_url(re.compile("per=month"))
    expect(content(page).get_by_role("heading", name="in undated dollars").first).to_be_visible()


def _answered(line: Line, page: Page, runs: int) -> None:
    """Wait until the server has answered this many clicks, though nothing of it has arrived."""
    given_up = monotonic() + PATIENCE / 1000
    while line.runs < runs:
        assert monotonic() < given_up, f"{line.runs} of {runs} clicks were answered"
        page.wait_for_timeout(20)
