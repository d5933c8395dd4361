"""Whatever a chart shows stands in a real table right after it, or one keypress away from it."""

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import ADDRESSES, arrived, content, everything_opened, figures_shown

CHARTED = [it for it in ADDRESSES if it not in {"", "work", "profile", "sources"}]
"""The pages that tell their story in charts."""

TWINS = """
main => [...main.querySelectorAll(".chart, table")]
    .map((it, at, all) => [it, all.slice(at).find(next => next.matches("table")), all[at - 1]])
    .filter(([it]) => !it.matches("table"))
    .map(([chart, ...beside]) => [
        [...chart.querySelectorAll(".annotation-text")].map(it =>
            [...it.querySelectorAll(".line")].map(line => line.textContent).join(" ") || it.textContent),
        ...beside.map(it => it?.matches("table") && it.closest(".part") === chart.closest(".part") ? it : null)
            .map(it => it ? [...it.rows].flatMap(row => [...row.cells]) : [])
            .map(cells => cells.map(it => it.innerText.trim())),
    ])
"""
"""For each chart its labels, the cells of the table that comes next in its section, and of one just before."""

NUMBER = re.compile(r"[−+$]*\d(?:[\d,.]*\d)?%?")


@pytest.mark.parametrize("address", CHARTED)
def test_every_chart_is_followed_by_a_table_and_has_no_number_that_stands_in_none(
    address: str, server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    everything_opened(page)

    twins = content(page).evaluate(TWINS)

    assert twins
    for labels, after, before in twins:
        assert after, f"no table after the chart of {labels}"
        assert numbers(labels) - numbers(after) <= numbers(before)
        assert numbers(labels) <= numbers(after) or numbers(labels) & numbers(after)


@pytest.mark.parametrize("address", ["skills", "work", "path"])
def test_a_table_that_is_folded_opens_with_one_key(address: str, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    folded = content(page).locator("details").filter(has=page.locator("table")).first

    folded.locator("summary").first.focus()
    page.keyboard.press("Enter")

    expect(folded.locator("table").first).to_be_visible()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Account manager  $68,535", {"$68,535"}),
        ("Growth, 2010–2020  −8%", {"2010", "2020", "−8%"}),
        ("6–12 months, 6.5 years", {"6", "12", "6.5"}),
        ("no number", set()),
    ],
)
def test_numbers_are_read_with_their_signs(text: str, found: set[str]) -> None:
    assert numbers([text]) == found


def numbers(texts: Iterable[str]) -> set[str]:
    """Every number in the texts as it is written, with the sign before it and the percent after it."""
    return {number for text in texts for number in NUMBER.findall(text)}
