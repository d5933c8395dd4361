"""Percentiles of pay, a record each in the catalogue, with their rows: nothing vanishes, and all of them are told."""

from dataclasses import replace
from pathlib import Path

import pytest

from careers.catalogue.metrics import METRICS
from careers.catalogue.records import Group
from careers.checks.found import findings
from careers.data.store import Data, open_data
from careers.figures import charts, provenance, range_words, sentences
from careers.figures.compare import View, comparison, spans
from careers.figures.tables import range_table, table
from tests.conftest import PAIR
from tests.kitchen import append, cells

ROWS = [
    f"{role},salary,{group},{value},2024,chron_bls,"
    for role, values in {
        "account_manager": {"p10": 31000, "p25": 42000, "median": 60000, "p75": 84000, "p90": 120000},
        "account_representative": {"p10": 25000, "p25": 31000, "median": 40000, "p75": 52000, "p90": 68000},
    }.items()
    for group, value in values.items()
]


@pytest.fixture
def data_with_percentiles(folder: Path) -> Data:
    """The project's data with a source of percentiles."""
    append(folder, "salary", *ROWS)
    return open_data(folder)


def disagreements(data: Data) -> list[str]:
    return [it.sentence for it in findings(data) if it.check == "disagreement" and it.concerns[0].metric == "salary"]


def test_serious_disagreements_stay_and_percentiles_are_no_part_of_them(data_with_percentiles: Data) -> None:
    assert disagreements(data_with_percentiles) == [
        "Yearly salary: as printed, sources put account managers between $50,764 and $74,555, 47% apart. The "
        "$50,764 of 2012–2013 comes to $70,665 in 2025 dollars. The $60,000 of 2024 comes to $61,579 in 2025 dollars. "
        "In 2025 dollars the dated figures are 15% apart. The undated figures alone are 8.8% apart.",
        "Yearly salary: as printed, sources put account representatives between $36,977 and $49,240, 33% apart. The "
        "$40,000 of 2024 comes to $41,053 in 2025 dollars. The undated figures alone are 33% apart.",
    ]


def test_a_group_alone_changes_nothing(data: Data, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    before = findings(data)
    salary = METRICS["salary"]
    another = Group(id="p99", name="99th percentile", kind="percentile", percent=99)
    monkeypatch.setitem(METRICS, "salary", replace(salary, groups=(*salary.groups, another)))
    assert findings(open_data(folder)) == before


def test_the_headline_and_the_typical_figures_are_as_before_with_the_median_beside_them(
    data_with_percentiles: Data,
) -> None:
    shown = comparison(data_with_percentiles, "salary", PAIR)
    assert sentences.finding(shown) == (
        "Account managers average $68,535 a year, 85% more than account representatives ($36,977)."
    )
    assert [row.group.id for row in shown.typical.rows if row.source.id == "chron_bls"] == ["median"]
    assert [row[0] for row in cells(table(shown.typical))[1:]] == [
        "Average (Zippia, undated)",
        "Median (Glassdoor via Chron, 2012–2013)",
        "Median (BLS via Chron, 2024)",
        "Common (Indeed on managers, page of June 2022)",
        "Common (Indeed on representatives, page of December 2019)",
    ]


def test_percentiles_are_a_range_around_the_median(data_with_percentiles: Data) -> None:
    shown = comparison(data_with_percentiles, "salary", PAIR)
    found = [span.full for span in spans(shown) if span.source.id == "chron_bls"]
    assert found == [
        "$31,000–$120,000 (10th percentile to 90th percentile), 25th percentile $42,000, 75th percentile $84,000, "
        "median $60,000",
        "$25,000–$68,000 (10th percentile to 90th percentile), 25th percentile $31,000, 75th percentile $52,000, "
        "median $40,000",
    ]
    assert found[0] in range_words.alternative(shown)
    assert found in [row[1:] for row in cells(range_table(shown))]


def test_percentiles_are_drawn_as_a_line_with_a_thicker_middle(data_with_percentiles: Data) -> None:
    shown = comparison(data_with_percentiles, "salary", PAIR[:1], View(sources=("chron_bls",)))
    outer, inner, median = charts.ranges(spans(shown), shown.unit).data
    assert (tuple(outer.x), tuple(inner.x), tuple(median.x)) == ((31000, 120000), (42000, 84000), (60000,))
    assert outer.line.width < inner.line.width


def test_percentiles_have_a_filter_and_an_explanation_of_their_own(data_with_percentiles: Data) -> None:
    assert {group.choice for group in METRICS["salary"].groups if group.kind == "percentile"} == {"Percentiles"}
    ends = comparison(data_with_percentiles, "salary", PAIR).ends
    assert "Percentile: a quarter of the people stay at or below the 25th" in provenance.explained(ends)


def test_without_percentiles_chosen_none_is_told(data_with_percentiles: Data) -> None:
    groups = tuple(group.id for group in METRICS["salary"].groups if group.choice != "Percentiles")
    shown = comparison(data_with_percentiles, "salary", PAIR, View(groups=groups))
    assert "percentile" not in range_words.alternative(shown)


def test_a_single_percentile_is_no_range(folder: Path) -> None:
    append(folder, "salary", *ROWS[1:2])
    shown = comparison(open_data(folder), "salary", PAIR)
    assert [span.source.id for span in spans(shown)].count("chron_bls") == 0
    assert len(disagreements(open_data(folder))) == 2
