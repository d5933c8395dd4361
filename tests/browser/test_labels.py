"""In a real browser a label is shown with all its signs: in charts, under the pointer, in titles and in controls."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from harness.servers import DASHBOARD, Server, running
from tests.browser.visits import content, filters_opened, opened
from tests.pages.test_labels import HEBREW, ROLE, ROLES, SOURCE, with_odd_labels

TEXTS = "main => [...main.querySelectorAll('.js-plotly-plot text')].map(it => it.textContent)"
MIDDLE = """
mark => {
    const {x, y} = mark.getPointAtLength(mark.getTotalLength() / 2).matrixTransform(mark.getScreenCTM())
    return [x - 2, y - 2]
}
"""
"""A place on a mark, in pixels from the window's corner: just inside halfway round a bar, halfway along a line."""

PLACES = """
main => {
    const text = [...main.querySelectorAll(".js-plotly-plot text")].find(it => /−8%/.test(it.textContent))
    const at = sign => text.getExtentOfChar(text.textContent.indexOf(sign)).x
    return [at("מ"), at("−"), at("8")]
}
"""
"""Where the first letter of the Hebrew name stands, then the minus and the digit behind it, in pixels from the left."""


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The dashboard on data with odd labels."""
    folder = with_odd_labels(Path(tmp_path_factory.mktemp("odd")) / "data")
    with running(replace(DASHBOARD, settings={"CAREERS_DATA": str(folder)})) as started:
        yield started


@pytest.mark.parametrize("address", ["", "salary", "growth", "skills", "path"])
def test_a_chart_shows_a_label_as_it_stands(address: str, odd: Server, page: Page) -> None:
    opened(page, odd, address)

    shown = [unspaced(text) for text in content(page).evaluate(TEXTS) if "lead" in text]

    assert shown != []
    assert [text for text in shown if unspaced(ROLE) not in text and unspaced(ROLES) not in text] == []


@pytest.mark.parametrize(("address", "mark"), [("salary", ".bars path >> nth=0"), ("path", ".js-line >> nth=-1")])
def test_under_the_pointer_a_label_stands_as_it_is(address: str, mark: str, odd: Server, page: Page) -> None:
    opened(page, odd, address)
    page.locator(f".chart {mark}").scroll_into_view_if_needed()

    page.mouse.move(*page.locator(f".chart {mark}").evaluate(MIDDLE))

    expect(page.locator(".hoverlayer text").first).to_contain_text(ROLE)


def test_a_number_behind_a_name_from_right_to_left_keeps_its_minus_before_it(odd: Server, page: Page) -> None:
    opened(page, odd, "growth")

    name, minus, digit = content(page).evaluate(PLACES)

    assert name < minus < digit


def test_controls_and_titles_show_a_label_as_it_stands(odd: Server, page: Page) -> None:
    opened(page, odd, "path")

    expect(page.get_by_role("combobox", name="Compare")).to_have_value(ROLE)
    expect(content(page).get_by_text(f"Years to become {ROLES} ({SOURCE}")).to_be_visible()
    content(page).get_by_text("More assumptions").click()
    expect(page.get_by_test_id("stExpanderDetails").get_by_text(f"Pay of {ROLES}")).to_be_visible()
    assert page.get_by_test_id("stSidebar").locator(":is(strong, em, b):not(.share *)").count() == 0


def test_a_sheet_is_titled_with_a_label_as_it_stands(odd: Server, page: Page) -> None:
    opened(page, odd, "profile")

    expect(content(page).get_by_role("heading", level=1)).to_have_text(f"{ROLE} and {HEBREW}")


def test_a_button_shows_a_label_as_it_stands(odd: Server, page: Page) -> None:
    opened(page, odd, "salary")
    filters_opened(page)

    expect(content(page).get_by_role("button", name=SOURCE, exact=True)).to_be_visible()


def unspaced(text: str) -> str:
    """A text without spaces, for where lines break."""
    return "".join(text.split())
