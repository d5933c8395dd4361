"""Paper tells what a page tells, from any screen: light, whole and to scale, without menu and controls."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from harness.browsers import LOADED
from harness.servers import Server
from tests.browser.paper import PAPERS, THEMES, WIDTHS, Paper, Said, Theme, bars, faults, printed, said
from tests.browser.sheets import Sheet
from tests.browser.visits import ADDRESSES, PATIENCE, arrived, content, drawn, resized, until

EACH = list(enumerate(ADDRESSES))
"""Every page, with a number that picks its paper and its screens, so that each is picked several times."""

CONTROLS = """
main => [...main.querySelectorAll(
  "a[href]:not(.outside), input, button:not([popovertarget]), textarea, select, [role=slider], [role=combobox]")]
    .filter(it => it.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(it => it.ariaLabel ?? it.textContent)
"""

STATE = """
main => ({
    widths: [...main.querySelectorAll(".chart .main-svg")].map(it => it.clientWidth),
    open: [...main.querySelectorAll("details")].map(it => it.open),
    texts: [...main.querySelectorAll(".chart text")].map(it => it.textContent),
})
"""


@pytest.mark.parametrize(("number", "address"), EACH)
def test_paper_tells_all_that_a_page_tells_and_has_it_in_the_same_places_from_any_screen(
    number: int, address: str, server: Server, browser: Browser
) -> None:
    paper = PAPERS[number % 4]
    width, other = WIDTHS[number % 4], WIDTHS[(number + 1 + number // 4) % 4]
    theme = THEMES[number // 2 % 2]
    with _opened(browser, server, address, width, theme) as page:
        told, before = said(page), content(page).evaluate(STATE)
        pages = printed(page, paper)
        after = content(page).evaluate(STATE)
        resized(page, other)
        again = printed(page, paper)
        page.emulate_media(color_scheme=THEMES[1 - THEMES.index(theme)])
        in_other_theme = printed(page, paper)
        page.emulate_media(media="print")
        controls = content(page).evaluate(CONTROLS)

    assert faults(told, pages) == []
    assert after == before
    assert controls == []
    assert [sheet.text for sheet in in_other_theme] == [sheet.text for sheet in pages]
    for one, two in zip(pages, again, strict=True):
        np.testing.assert_allclose(_places(one), _places(two), atol=0.1)


@pytest.mark.parametrize(
    ("address", "figures"),
    [
        ("", ("$46,590", "$101,420", "Nursepractitioners$132,300,30of35skillsasinboth")),
        ("salary", ("$46,590", "$101,420", "$137,470")),
        ("demographics", ("65.3%", "87.4%", "$1,517")),
    ],
)
def test_two_occupations_are_printed_whole_in_black_with_their_figures(
    address: str, figures: tuple[str, ...], server: Server, browser: Browser
) -> None:
    with _opened(browser, server, f"{address}?role=43-4051&with=29-1141", 1280, "light") as page:
        labels = Said((), said(page).charts)
        pages = printed(page, PAPERS[0])

    text = "".join(sheet.text for sheet in pages)
    assert [it for it in figures if it not in text] == []
    assert [it for it in faults(labels, pages) if not re.fullmatch(r"\d+ bars instead of \d+", it)] == []


def test_a_print_that_is_given_up_and_done_twice_leaves_folded_what_was_folded(
    server: Server, browser: Browser
) -> None:
    with _opened(browser, server, "path", 1280, "dark") as page:
        before = content(page).evaluate(STATE)

        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        first, second = printed(page, PAPERS[0]), printed(page, PAPERS[0])

        assert not any(before["open"])
        text = "".join(sheet.text for sheet in first)
        assert "Payofaccountmanagers:$50,764(2012–2013)to$74,555(undated)" in text
        assert second == first
        assert content(page).evaluate(STATE) == before


def test_a_window_that_changes_while_the_print_dialog_is_open_keeps_its_charts_fitting(
    server: Server, browser: Browser
) -> None:
    with _opened(browser, server, "salary", 1280, "light") as page:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.set_viewport_size({"width": 1000, "height": 800})
        until(page, "document.querySelector('.chart').clientWidth < 700")
        page.evaluate("dispatchEvent(new Event('afterprint'))")

        resized(page, 1000)


def test_each_printed_page_says_what_it_is_a_page_of(server: Server, browser: Browser) -> None:
    with _opened(browser, server, "salary?per=month", 1280, "light") as page:
        pages = printed(page, PAPERS[0])

    feet = ["".join(ink.text for ink in sheet.foot).replace(" ", "") for sheet in pages]
    assert len(feet) > 1
    assert len(set(feet)) == 1
    assert feet[0].startswith(
        "Salaryandhourlypay:accountmanagersandaccountrepresentatives·RolesSidebySide·Figuresversion20"
    )
    assert "·Printed" in feet[0]
    assert "/salary?per=month" in feet[0]


def test_the_path_on_paper_says_what_it_assumes(server: Server, browser: Browser) -> None:
    with _opened(browser, server, "path?path_hours=30", 390, "light") as page:
        text = "".join(sheet.text for sheet in printed(page, PAPERS[0]))

    assert "Assumed:timetobecomeaccountrepresentatives:9months;timetobecomeaccountmanagers:7years;" in text
    assert "payofaccountmanagers:$68,535average,Zippia;" in text
    assert "hoursaweek:30." in text


@pytest.mark.parametrize("address", ["profile", "profile?real=true"])
@pytest.mark.parametrize("paper", [it for it in PAPERS if not it.landscape], ids=str)
def test_the_comparison_sheet_fits_on_one_page(paper: Paper, address: str, server: Server, browser: Browser) -> None:
    with _opened(browser, server, address, 1280, "light") as page:
        assert len(printed(page, paper)) == 1


def test_a_message_is_as_black_on_paper_as_all_else(server: Server, browser: Browser) -> None:
    with _opened(browser, server, "salary?salary_show=", 1280, "dark") as page:
        pages = printed(page, PAPERS[0])

    assert "Nothingischosen" in pages[0].text
    assert faults(Said((), ()), pages) == []


def test_the_bars_of_a_line_are_as_long_as_their_values(server: Server, browser: Browser) -> None:
    with _opened(browser, server, "", 390, "light") as page:
        managers, on_to_more, representatives, *_ = bars(printed(page, PAPERS[0])[0])

    assert representatives.width / managers.width == pytest.approx(36_977 / 68_535, rel=0.02)
    assert on_to_more.width / managers.width == pytest.approx((74_555 - 68_535) / 68_535, rel=0.03)
    assert managers.width == pytest.approx(249, abs=1)


@contextmanager
def _opened(browser: Browser, server: Server, address: str, width: int, theme: Theme) -> Iterator[Page]:
    """A page on a screen of this width and theme, complete."""
    with browser.new_context(viewport={"width": width, "height": 800}, color_scheme=theme) as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(f"{server.url}/{address}")
        arrived(page)
        drawn(page)
        until(page, LOADED)
        yield page


def _places(sheet: Sheet) -> list[tuple[float, ...]]:
    """Where everything stands, and in which color."""
    return [(*ink.box, *ink.color) for ink in (*sheet.glyphs, *bars(sheet))]
