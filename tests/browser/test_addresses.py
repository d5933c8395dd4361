"""What a reader sees who writes an address by hand: the page, or a sentence and a way on."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from careers.catalogue.pages import PAGES
from harness.servers import Server
from tests.browser.visits import arrived, chart_text, main_heading


@pytest.mark.parametrize("written", ["Salary", "SALARY/", "salary/"])
def test_a_page_opens_however_its_name_is_written(written: str, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/{written}?per=month")
    arrived(page)

    expect(page).to_have_url(f"{server.url}/salary?per=month")
    expect(chart_text(page, "$5,711")).to_be_visible()


def test_the_name_of_the_front_page_leads_to_it(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/overview")
    arrived(page)

    expect(page).to_have_url(f"{server.url}/")
    expect(main_heading(page)).to_contain_text("Account managers are reported to earn 51% to 85% more")


def test_the_address_of_a_page_that_another_took_in_leads_there_with_what_was_chosen(
    server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/getting_in?getting_in_show=steps")
    arrived(page)

    expect(page).to_have_url(f"{server.url}/education?education_show=steps")
    expect(main_heading(page)).to_have_text("Education and getting in")
    expect(page.get_by_text("Get relevant hands-on experience", exact=True)).to_be_visible()
    expect(page.locator(".chart")).to_have_count(0)


def test_an_unknown_address_says_so_and_leads_on(server: Server, page: Page) -> None:
    answer = page.goto(f"{server.url}/salary/x")
    assert answer
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no page at this address")
    expect(page.get_by_role("paragraph")).to_have_text("You may be looking for this one: Salary and hourly pay")
    expect(page.get_by_role("listitem")).to_have_count(len(PAGES))

    page.get_by_role("paragraph").get_by_role("link").click()
    arrived(page)

    expect(page).to_have_url(re.compile("/salary$"))
    expect(main_heading(page)).to_have_text("Salary and hourly pay")


def test_the_answer_to_an_unknown_address_can_be_read_by_everybody(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/nowhere")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    assert Axe().run(page).response["violations"] == []
