"""Ranges as lines from low to high, and pay over hours as lines from zero."""

from pathlib import Path

import pytest

from careers.catalogue import units
from careers.data.store import Data, open_data
from careers.figures.charts import lines, ranges
from careers.figures.compare import View, comparison, spans
from careers.figures.derive import pay_by_hours
from tests.figures.pictures import BLUE, ORANGE, labels
from tests.kitchen import PAIR, rewrite


def test_ranges_are_lines_from_low_to_high_with_a_marker_at_the_typical_value(kitchen: Data) -> None:
    figure = ranges(spans(comparison(kitchen, "salary", PAIR)), units.DOLLARS_A_YEAR)
    assert [tuple(trace.x) for trace in figure.data] == [(20000.0, 40000.0), (30000.0,), (18000.0, 36000.0), (24000.0,)]
    assert [trace.marker.symbol for trace in figure.data] == ["line-ns", "circle", "line-ns", "diamond"]
    assert [trace.line.color for trace in figure.data[::2]] == [BLUE, ORANGE]
    assert labels(figure) == [
        "<b>Survey, 2021</b>",
        "Baker  <b>$30,000</b> average,  $20,000–$40,000",
        "Cook  <b>$24,000</b> average,  $18,000–$36,000",
    ]
    assert tuple(figure.layout.xaxis.range) == (0, 40800)


def test_ranges_without_a_typical_value_have_no_marker(kitchen: Data) -> None:
    figure = ranges(spans(comparison(kitchen, "time_to_enter", PAIR)), units.MONTHS)
    assert [tuple(trace.x) for trace in figure.data] == [(24.0, 36.0), (6.0, 12.0)]
    assert labels(figure)[1:] == ["Baker  <b>2–3\u00a0years</b>", "Cook  <b>6–12\u00a0months</b>"]


def test_undated_ranges_are_dotted_beside_restated_ones(kitchen_folder: Path) -> None:
    pays = [("low", 20000), ("mean", 25000), ("high", 30000)]
    rows = [f"baker,salary,{group},{pay},2021,survey," for group, pay in pays]
    rewrite(kitchen_folder, "salary", *rows, *(f"baker,salary,{group},{pay},,board," for group, pay in pays))
    figure = ranges(
        spans(comparison(open_data(kitchen_folder), "salary", ("baker",), View(real=True))), units.DOLLARS_A_YEAR
    )
    assert [trace.line.dash for trace in figure.data if trace.mode != "markers"] == ["solid", "dot"]
    assert [trace.marker.symbol for trace in figure.data if trace.mode == "markers"] == ["circle", "circle-open"]


@pytest.mark.parametrize(
    ("per", "low", "said"),
    [
        ("year", 14000, "↑ $14,000 is less than full-time work pays at the federal minimum wage."),
        ("month", 1166.67, "↑ $1,167 is less than full-time work pays at the federal minimum wage."),
    ],
)
def test_a_low_end_that_cannot_be_usual_pay_is_explained_where_it_stands(
    per: str, low: float, said: str, kitchen_folder: Path
) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,low,14000,,board,", "baker,salary,high,60000,,board,")
    shown = comparison(open_data(kitchen_folder), "salary", ("baker",), View(per=per))
    note = ranges(spans(shown), shown.unit).layout.annotations[-1]
    assert (note.text.replace("<br>", " ").replace("&#36;", "$"), note.xref) == (said, "x")
    assert note.x == pytest.approx(low, abs=0.01)


def test_a_low_end_at_the_minimum_wage_needs_no_explanation(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,low,15080,,board,", "baker,salary,high,60000,,board,")
    shown = comparison(open_data(kitchen_folder), "salary", ("baker",))
    assert labels(ranges(spans(shown), shown.unit)) == ["<b>Board, undated</b>", "Baker  <b>$15,080–$60,000</b>"]


def test_lines_run_over_the_hours_from_zero(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR)
    figure = lines(pay_by_hours(rate, [10, 20]), rate.roles, units.DOLLARS_A_WEEK)
    assert [(tuple(trace.x), tuple(trace.y)) for trace in figure.data] == [
        ((10, 20), (150, 300)),
        ((10, 20), (125, 250)),
    ]
    assert [(trace.line.color, trace.marker.symbol) for trace in figure.data] == [(BLUE, "circle"), (ORANGE, "diamond")]
    assert [list(trace.hovertext) for trace in figure.data] == [
        ["Baker<br>Hours a week: 10<br>$150", "Baker<br>Hours a week: 20<br>$300"],
        ["Cook<br>Hours a week: 10<br>$125", "Cook<br>Hours a week: 20<br>$250"],
    ]
    assert (figure.layout.yaxis.rangemode, figure.layout.yaxis.tickformat) == ("tozero", "$,.0f")
    assert figure.layout.xaxis.title.text == "Hours a week"


def test_lines_are_named_with_their_last_value(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR)
    figure = lines(pay_by_hours(rate, [10, 20]), rate.roles, units.DOLLARS_A_WEEK)
    assert labels(figure) == [
        "<span style='color:#2f74c0'>●</span> Baker  <b>$300 a week</b>",
        "<span style='color:#c8641e'>◆</span> Cook  <b>$250 a week</b>",
    ]


def test_a_line_that_is_not_reported_is_named_as_that(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    figure = lines(pay_by_hours(rate, [10]), rate.roles, units.DOLLARS_A_WEEK)
    assert [tuple(trace.y) for trace in figure.data] == [(150.0,), ()]
    assert labels(figure)[1] == "<span style='color:#c8641e'>◆</span> Cook  <b>not reported</b>"


def test_a_range_without_extent_is_drawn_as_a_point(kitchen_folder: Path) -> None:
    ends = [f"baker,salary,{group},30000,,board," for group in ("mean", "low", "high")]
    rewrite(kitchen_folder, "salary", *ends)
    shown = comparison(open_data(kitchen_folder), "salary", PAIR)
    figure = ranges(spans(shown), shown.unit)
    assert [tuple(trace.x) for trace in figure.data] == [(30000.0,)]
    assert labels(figure)[1] == "Baker  <b>$30,000</b> average,  $30,000 at both<br>ends"
