"""The biggest differences: ranked by how far two printed figures lie apart for their size."""

import pytest

from careers.data.store import Data
from careers.figures import highlights
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.language import words
from tests.conftest import PAIR

ON_OVERVIEW = ("salary", "hourly_rate", "growth_rate", "experience", "average_age", "degree_share", "gender")


@pytest.fixture
def compared(data: Data) -> dict[str, Comparison]:
    return {metric_id: comparison_of(data, metric_id, PAIR) for metric_id in ON_OVERVIEW}


@pytest.mark.parametrize(
    ("metric_id", "apart"),
    [
        ("salary", (68_535 - 36_977) / ((68_535 + 36_977) / 2)),
        ("growth_rate", (5 + 8) / ((5 + 8) / 2)),
        ("average_age", 0),
    ],
)
def test_figures_lie_apart_by_their_difference_over_their_middle(
    compared: dict[str, Comparison], metric_id: str, apart: float
) -> None:
    assert highlights.contrast(compared[metric_id]) == pytest.approx(apart)


def test_a_figure_for_one_role_only_is_no_difference(data: Data) -> None:
    assert highlights.contrast(comparison_of(data, "job_satisfaction", PAIR)) == 0


def test_the_widest_comes_first_and_the_same_is_left_out(compared: dict[str, Comparison]) -> None:
    found = highlights.biggest(list(compared.values()))
    assert [it.metric.id for it in found] == ["growth_rate", "salary", "gender", "degree_share"]


def test_a_restated_figure_counts_where_the_one_it_restates_is_not_there(compared: dict[str, Comparison]) -> None:
    found = highlights.biggest([compared["hourly_rate"], compared["average_age"]])
    assert [it.metric.id for it in found] == ["hourly_rate"]


def test_there_are_five_at_most(compared: dict[str, Comparison]) -> None:
    assert len(highlights.biggest([compared["salary"]] * 7)) == 5


def test_each_stands_in_a_row_with_both_values_and_the_gap(compared: dict[str, Comparison]) -> None:
    found = highlights.table(
        [compared["growth_rate"], compared["salary"], compared["gender"], compared["degree_share"]]
    )
    assert list(found.columns) == [
        words.FIGURE,
        "Account manager",
        "Account representative",
        "Account manager has",
    ]
    assert found.to_numpy().tolist() == [
        ["Growth rate", "+5%", "−8%", "13 points more"],
        ["Yearly salary, average", "$68,535", "$36,977", "85% more"],
        ["Women", "45.2%", "66.4%", "21.2 points less"],
        ["Bachelor's degree", "70%", "52%", "18 points more"],
    ]


def test_each_source_is_named_once(compared: dict[str, Comparison]) -> None:
    assert highlights.cited([compared["growth_rate"], compared["salary"]]) == "Zippia, undated"
