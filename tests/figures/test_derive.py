import math
from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View, comparison
from careers.figures.derive import comparison_of, jobs_change, pay_by_hours
from tests.kitchen import PAIR, append, cells, rewrite


@pytest.mark.parametrize(
    ("jobs", "growth", "change"),
    [(152261, 5, 7613.05), (183446, -8, -14675.68), (1000, 0, 0), (0, 5, 0), (200, -100, -200), (200, 2.5, 5)],
)
def test_jobs_change_is_jobs_times_growth(jobs: float, growth: float, change: float) -> None:
    assert jobs_change(jobs, growth) == pytest.approx(change, rel=1e-12)


def test_a_printed_metric_is_compared_as_printed(kitchen: Data) -> None:
    view = View(order="gap", per="month", sources=("survey",))
    assert comparison_of(kitchen, "salary", PAIR, view) == comparison(kitchen, "salary", PAIR, view)


def test_jobs_gained_or_lost_come_from_one_source_and_period(kitchen: Data) -> None:
    found = comparison_of(kitchen, "jobs_change", PAIR)
    assert found.derived == "number of jobs × growth rate, to the nearest hundred"
    assert [(row.source.id, row.period.printed) for row in found.rows] == [("board", "")]
    assert [(claim.value, claim.text) for claim in found.rows[0].claims] == [(500.0, "+500"), (-1600.0, "−1,600")]
    assert [gap and gap.text for gap in found.rows[0].gaps] == ["2,100 more"]


def test_jobs_gained_or_lost_show_how_they_were_worked_out(kitchen: Data) -> None:
    assert comparison_of(kitchen, "jobs_change", PAIR).notes == (
        "Baker: +5% of 10,000 jobs of bakers is about +500.",
        "Cook: −8% of 20,000 jobs of cooks is about −1,600.",
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["baker,growth_rate,all,5,,board,", "cook,growth_rate,all,,,board,A dash.", "cook,jobs,all,10,,board,"],
        ["baker,growth_rate,all,5,,board,", "baker,jobs,all,,,board,A dash.", "cook,growth_rate,all,5,,board,"],
    ],
)
def test_a_change_lacks_where_the_rate_or_the_jobs_lack(kitchen_folder: Path, lines: list[str]) -> None:
    rewrite(kitchen_folder, "growth", *lines)
    rows = comparison_of(open_data(kitchen_folder), "jobs_change", PAIR).rows
    assert [[(claim.value, claim.text) for claim in row.claims] for row in rows] == [[(None, "not reported")] * 2]


@pytest.mark.parametrize(
    "lines",
    [
        ["baker,growth_rate,all,5,,board,", "baker,jobs,all,10,,survey,"],
        ["baker,growth_rate,all,5,2020,board,", "baker,jobs,all,10,2021,board,"],
    ],
)
def test_rates_and_jobs_of_other_sources_or_years_are_not_multiplied(kitchen_folder: Path, lines: list[str]) -> None:
    rewrite(kitchen_folder, "growth", *lines)
    assert comparison_of(open_data(kitchen_folder), "jobs_change", PAIR).rows == ()


def test_growth_of_all_occupations_changes_no_number_of_jobs(kitchen_folder: Path) -> None:
    append(kitchen_folder, "growth", "baker,growth_rate,all_occupations,50,,board,")
    found = comparison_of(open_data(kitchen_folder), "jobs_change", PAIR)
    assert [claim.text for claim in found.rows[0].claims] == ["+500", "−1,600"]


@pytest.mark.parametrize("metric_id", ["jobs_change"])
@pytest.mark.parametrize(
    ("view", "count"),
    [
        (View(groups=("all",)), 1),
        (View(groups=("mean",)), 0),
        (View(groups=()), 0),
        (View(sources=("board",)), 1),
        (View(sources=("survey",)), 0),
        (View(order="gap", per="month", real=True), 1),
    ],
)
def test_a_derived_metric_is_filtered_like_any_other(kitchen: Data, metric_id: str, view: View, count: int) -> None:
    assert len(comparison_of(kitchen, metric_id, PAIR, view).rows) == count


def test_derived_roles_stand_in_the_order_asked_for(kitchen: Data) -> None:
    found = comparison_of(kitchen, "jobs_change", PAIR[::-1])
    assert [claim.text for claim in found.rows[0].claims] == ["−1,600", "+500"]


def test_pay_by_hours_is_the_rate_times_the_hours(kitchen: Data) -> None:
    paid = pay_by_hours(comparison(kitchen, "hourly_rate", PAIR), range(10, 31, 10))
    assert cells(paid) == [["Baker", "Cook"], [150.0, 125.0], [300.0, 250.0], [450.0, 375.0]]
    assert (list(paid.index), paid.index.name) == ([10, 20, 30], "Hours a week")


def test_pay_by_hours_is_nan_where_the_rate_is_not_reported(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    paid = pay_by_hours(comparison(open_data(kitchen_folder), "hourly_rate", PAIR), [10, 20])
    assert paid["Baker"].tolist() == [150.0, 300.0]
    assert [math.isnan(value) for value in paid["Cook"]] == [True, True]


def test_pay_by_hours_without_any_rate_is_empty(kitchen: Data) -> None:
    paid = pay_by_hours(comparison(kitchen, "hourly_rate", PAIR, View(sources=())), [10])
    assert (paid.empty, list(paid.columns)) == (True, [])
