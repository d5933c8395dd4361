"""Any occupation, in a real browser: typed into a box, chosen with one key, kept in the address."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from harness.servers import Server
from tests.browser.visits import PATIENCE, Watch, arrived, content, main_heading

PHONE = ViewportSize(width=390, height=844)


def box(page: Page, at: int) -> Locator:
    """One of the two boxes above every page; while its list is open, nothing else has a role."""
    return page.locator(".st-key-roles input[role=combobox]").nth(at)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True) as visitor:
        visitor.set_default_timeout(PATIENCE)
        yield visitor.new_page()


@pytest.mark.parametrize(
    ("typed", "code", "finding"),
    [
        ("teecher", "25-2021", "Elementary school teachers (except special education) average $72,650 a year"),
        ("sofware developer", "15-1252", "Software developers average"),
        ("29-1141", "29-1141", "Registered nurses average $101,420 a year"),
    ],
)
def test_what_is_typed_becomes_the_role(
    server: Server, page: Page, watch: Watch, typed: str, code: str, finding: str
) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    box(page, 1).fill(typed)
    box(page, 1).press("Enter")
    expect(content(page)).to_contain_text(finding)
    expect(page).to_have_url(re.compile(rf"[?&]with={code}"))
    assert (watch.console, watch.failed) == ([], [])


def test_a_box_says_that_it_searches_and_shows_a_title_for_a_code(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)
    box(page, 1).fill("29-1141")
    expect(page.get_by_role("option").first).to_have_text("Search for: 29-1141")
    box(page, 1).fill("29-1171")
    expect(page.get_by_role("option").first).to_have_text("Search for: 29-1171")
    box(page, 1).press("Enter")
    expect(box(page, 1)).to_have_value("Nurse practitioners")


def test_a_title_that_is_longer_than_its_box_shows_that_it_goes_on(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/?with=25-2021")
    arrived(phone)

    read = "it => [getComputedStyle(it).textOverflow, it.scrollWidth > it.clientWidth]"
    assert box(phone, 1).evaluate(read) == ["ellipsis", True]


def test_a_phone_takes_the_next_best_from_the_list(server: Server, phone: Page) -> None:
    phone.goto(server.url)
    arrived(phone)
    box(phone, 0).tap()
    box(phone, 0).fill("nurse")
    box(phone, 0).press("Enter")
    expect(phone.get_by_text("“nurse” was taken for registered nurses.")).to_be_visible()
    phone.locator(".st-key-role button").tap()
    phone.get_by_role("option", name="Nurse practitioners").tap()
    expect(phone).to_have_url(re.compile(r"[?&]role=29-1171"))
    expect(main_heading(phone)).to_contain_text("Nurse practitioners average")
