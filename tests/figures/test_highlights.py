"""The biggest differences: ranked by how many times the larger of two printed figures is of the smaller."""

from dataclasses import replace

import pytest

from careers.catalogue.metrics import METRICS
from careers.data.store import Data
from careers.figures import highlights
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.language.speech import say
from tests import kitchen
from tests.conftest import PAIR

ON_CARDS = [metric.id for metric in METRICS.values() if metric.shown and metric.on_overview]


def shown(data: Data, *metric_ids: str, view: View | None = None) -> list[Comparison]:
    return [comparison_of(data, metric_id, PAIR, view or View()) for metric_id in metric_ids]


@pytest.mark.parametrize(
    ("compared", "ratio"),
    [
        (kitchen.compared("salary", mean=(30_000, 24_000)), 1.25),
        (kitchen.compared("salary", mean=(24_000, 30_000)), 1.25),
        (kitchen.compared("gender", women=(12, 3)), 4),
        (kitchen.compared("gender", women=(2, 1)), 2),
        (kitchen.compared("gender", women=(2, 0.9)), 0),
        (kitchen.compared("average_age", mean=(46, 46)), 1),
        (kitchen.compared("growth_rate", all=(5, -8)), 0),
        (kitchen.compared("growth_rate", all=(5, 10)), 0),
        (kitchen.compared("job_satisfaction", all=(4, 2)), 0),
        (kitchen.compared("salary", mean=(30_000, None)), 0),
        (
            kitchen.compared_rows("salary", kitchen.with_errors(kitchen.a_row("salary", "mean", 30, 24), 10, 10)),
            0,
        ),
        (kitchen.compared("salary", mean=(30_000, 0)), 0),
    ],
)
def test_the_larger_figure_is_so_many_times_the_smaller(compared: Comparison, ratio: float) -> None:
    assert highlights.ratio(compared.rows[0]) == ratio


@pytest.mark.parametrize(("ratio", "text"), [(1.85, "1.9 ×"), (9.94, "9.9 ×"), (12, "12 ×"), (894.1, "894 ×")])
def test_a_large_ratio_has_no_decimals(ratio: float, text: str) -> None:
    compared = kitchen.compared("salary", mean=(30_000, 24_000))
    assert highlights.Difference(compared, compared.rows[0], ratio).text == text


def test_every_group_is_let_in_and_the_widest_comes_first(data: Data) -> None:
    found = highlights.table(highlights.biggest(shown(data, *ON_CARDS)))
    assert list(found.columns) == [say("figure"), "Account manager", "Account representative", "Larger ÷ smaller"]
    assert [[str(cell).replace("\u00a0", " ") for cell in row] for row in found.to_numpy().tolist()] == [
        ["Time to enter, shortest", "6 years", "6 months", "12 ×"],
        ["Black or African American", "3.2%", "12.5%", "3.9 ×"],
        ["Yearly salary, high end", "$110,000", "$51,000", "2.2 ×"],
        ["Yearly salary, average", "$68,535", "$36,977", "1.9 ×"],
        ["Hispanic or Latino", "9.8%", "17.3%", "1.8 ×"],
    ]


def test_what_is_not_listed_is_no_wider_than_what_is(data: Data) -> None:
    listed = highlights.biggest(shown(data, *ON_CARDS))
    named = {(it.compared.metric.id, it.row.group.id) for it in listed} | {("time_to_enter", "high"), ("salary", "low")}
    others = [
        row
        for compared in shown(data, *ON_CARDS)
        if not compared.derived and not compared.metric.echoes
        for row in compared.rows
        if (compared.metric.id, row.group.id) not in named
    ]
    assert max(map(highlights.ratio, others)) <= min(it.ratio for it in listed)


def test_a_source_that_gives_only_one_role_is_no_difference(data: Data) -> None:
    assert highlights.biggest(shown(data, "salary", view=View(sources=("indeed_manager", "chron_glassdoor")))) == ()


def test_a_restated_figure_counts_where_the_one_it_restates_is_not_there(data: Data) -> None:
    found = highlights.biggest(shown(data, "hourly_rate", "average_age"))
    assert [it.compared.metric.id for it in found] == ["hourly_rate"]


def test_the_source_that_leads_is_the_one_that_counts() -> None:
    one, other = kitchen.compared("salary", mean=(20, 10)), kitchen.compared("salary", mean=(90, 10))
    board = [replace(row, source=kitchen.a_source("board", "Board")) for row in other.rows]
    both = Comparison(metric=one.metric, unit=one.unit, roles=one.roles, rows=(*one.rows, *board), preferred="Board")
    assert [it.ratio for it in highlights.biggest([both])] == [9]


def test_there_are_five_at_most(data: Data) -> None:
    assert len(highlights.biggest(shown(data, *["salary"] * 7))) == 5


def test_each_source_is_named_once(data: Data) -> None:
    assert highlights.cited(highlights.biggest(shown(data, "salary", "gender"))) == "Zippia, undated"
