"""Under every chart of every page stands a citation that belongs to it."""

import pytest
from bs4 import BeautifulSoup, Tag

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import PAGES
from careers.ui.stage import told
from tests.pages.reading import ENTRY

OF_PAY = {"covered", "workers"}
"""Charts of yearly pay that are not named after it."""

EXPECTED = {"": 24, "role=43-4051&with=29-1141": 20}
"""How many charts at least stand on all pages of two titles, and of two occupations."""


def charts(query: str) -> list[tuple[str, str, list[str]]]:
    """Every chart of all pages: its name, what its section is about, and the citations that stand there."""
    pages = (
        BeautifulSoup(told(ENTRY.parent, f"/{it.address}", query).__html__(), "html.parser") for it in PAGES.values()
    )
    return [_found(chart) for page in pages for chart in page.select(".chart")]


def _found(chart: Tag) -> tuple[str, str, list[str]]:
    part = chart.find_parent(class_="part")
    assert part
    label, name = part.select_one("hgroup .small"), str(chart["id"]).removeprefix("chart_")
    return name, label.get_text() if label else "", [it.get_text() for it in part.select(".cite pre")]


def words(name: str, label: str) -> str:
    """What a citation of a chart speaks of: its metric, or else what its section is about."""
    metric_id = (
        "salary" if name in OF_PAY else name.removeprefix("front_").removeprefix("ranges_").removeprefix("years_")
    )
    if name.startswith("skills_"):
        metric_id = "skill_share"
    about = METRICS[metric_id].label if metric_id in METRICS else label
    assert about
    return about


@pytest.mark.parametrize("query", EXPECTED)
def test_every_chart_has_a_citation_that_belongs_to_it(query: str) -> None:
    found = charts(query)

    assert len(found) >= EXPECTED[query]
    assert [
        name
        for name, label, cited in found
        if not any(words(name, label).casefold() in it.casefold() and "Source: " in it for it in cited)
    ] == []
