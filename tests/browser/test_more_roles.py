"""A third and a fourth role, in a real browser: added by typing, removed by key or finger, readable on a phone."""

import pytest
from playwright.sync_api import Locator, Page, expect

from harness.servers import Server
from tests.browser.measures import CUT_OFF, SMALL, WIDER_THAN_PAGE
from tests.browser.visits import ADDRESSES, Watch, arrived, content, everything_opened, main_heading, resized
from tests.turns import one_in

FOUR = "?and=43-4051&and=29-1141"
NARROW = (320, 390)


def box(page: Page) -> Locator:
    return page.locator(".st-key-and input[role=combobox]")


def add(page: Page, text: str) -> None:
    """Type a role, whose list closes once it is taken."""
    before = added(page).count()
    box(page).fill(text)
    box(page).press("Enter")
    expect(added(page)).to_have_count(before + 1)
    expect(page.get_by_role("listbox")).to_have_count(0)


def added(page: Page) -> Locator:
    """The roles that are added, by their names."""
    return page.locator(".st-key-and .react-aria-ComboBox [data-tag]")


def test_roles_are_added_and_removed_without_a_mouse_and_a_step_back_undoes_it(
    server: Server, page: Page, watch: Watch
) -> None:
    page.goto(server.url)
    arrived(page)
    add(page, "nurse")
    expect(content(page)).to_contain_text(
        "Registered nurses are reported to earn the most (average $101,420 a year), then account managers ($68,535)"
    )
    expect(page).to_have_url(f"{server.url}/?and=29-1141")

    add(page, "customer service")
    expect(content(page)).to_contain_text(
        "account managers ($68,535), customer service representatives ($46,590) and account representatives"
    )
    expect(page).to_have_url(f"{server.url}/?and=29-1141&and=43-4051")

    box(page).press("Backspace")
    expect(page).to_have_url(f"{server.url}/?and=29-1141")
    expect(added(page)).to_have_text(["Registered nurses"])

    page.go_back()
    expect(page).to_have_url(f"{server.url}/?and=29-1141&and=43-4051")
    expect(added(page)).to_have_text(["Registered nurses", "Customer service representatives"])
    assert (watch.console, watch.failed) == ([], [])


def test_a_way_to_another_page_takes_all_roles_along(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/{FOUR}")
    arrived(page)
    content(page).get_by_role("link", name="Growth").click()
    expect(main_heading(page)).to_have_text("Growth")
    expect(content(page)).to_contain_text("for registered nurses")
    expect(page).to_have_url(f"{server.url}/growth{FOUR}")


def test_a_finger_removes_a_role(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/{FOUR}")
    arrived(phone)
    phone.get_by_role("button", name="Remove Customer service representatives").tap()
    expect(phone).to_have_url(f"{server.url}/?and=29-1141")


@pytest.mark.parametrize("address", one_in(3, ADDRESSES))
def test_four_roles_fit_on_a_phone(address: str, server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/{address}{FOUR}")
    arrived(phone)
    everything_opened(phone)

    assert phone.locator("body").evaluate(SMALL) == []
    for width in NARROW:
        resized(phone, width)
        assert content(phone).evaluate(WIDER_THAN_PAGE) == []
        assert content(phone).evaluate(CUT_OFF) == []


@pytest.mark.parametrize(("address", "parts"), [("", ".who"), ("profile", ".sheet .columns")])
@pytest.mark.parametrize(("width", "rows"), [(1280, 1), (900, 1), (390, 3)])
def test_three_roles_stand_side_by_side_where_there_is_room(
    address: str, parts: str, width: int, rows: int, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/{address}?with=29-1141&and=47-2111")
    arrived(page)
    resized(page, width)
    tops = (
        content(page)
        .locator(parts)
        .first.locator("> div")
        .evaluate_all("cells => cells.map(it => Math.round(it.getBoundingClientRect().top))")
    )
    assert (len(tops), len(set(tops))) == (3, rows)
