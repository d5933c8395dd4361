"""Bars: one for each figure, from zero, in the color of its role, with what it says written beside it."""

import copy
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest
from markupsafe import Markup

from careers.canvas.writing import seen
from careers.catalogue import units
from careers.data.store import Data, open_data
from careers.figures.charts import bars, lines, ranges, tells_more_than_words
from careers.figures.compare import View, comparison, spans
from careers.figures.derive import comparison_of, pay_by_hours
from tests.figures.pictures import BLUE, GRAY, ORANGE, drawn, labels
from tests.kitchen import BAKER, COOK, PAIR, cells, rewrite

BAKERS_SIGN = f"<span style='color:{BLUE}'>●</span>"


def test_a_bar_per_role_in_the_order_of_the_roles(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "hourly_rate", PAIR))
    assert [trace.type for trace in figure.data] == ["bar", "bar"]
    assert drawn(figure) == [("Baker", 15.0), ("Cook", 12.5)]
    assert labels(figure) == [
        "Baker  <b>$15.00</b>",
        "Cook  <b>$12.50</b>",
        f"{BAKERS_SIGN} +20%",
    ]


def test_a_bar_per_role_and_row_under_a_heading_per_row(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "salary", PAIR))
    assert drawn(figure) == [
        ("Baker", 30000.0),
        ("Cook", 24000.0),
        ("Baker", 31200.0),
        ("Baker", 20000.0),
        ("Cook", 18000.0),
        ("Baker", 40000.0),
        ("Cook", 36000.0),
    ]
    assert labels(figure) == [
        "<b>Average, Survey, 2021</b>",
        "Baker  <b>$30,000</b>",
        "Cook  <b>$24,000</b>",
        f"{BAKERS_SIGN} +25%",
        "<b>Common, Board, undated</b>",
        "Baker  <b>$31,200</b>",
        "<b>Low end, Survey, 2021</b>",
        "Baker  <b>$20,000</b>",
        "Cook  <b>$18,000</b>",
        f"{BAKERS_SIGN} +11%",
        "<b>High end, Survey, 2021</b>",
        "Baker  <b>$40,000</b>",
        "Cook  <b>$36,000</b>",
        f"{BAKERS_SIGN} +11%",
    ]


def test_headings_leave_out_a_source_that_all_rows_share(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "gender", PAIR))
    assert labels(figure) == [
        "<b>Women</b>",
        "Baker  <b>40.5%</b>",
        "Cook  <b>66.4%</b>",
        f"{BAKERS_SIGN} −25.9 points",
        "<b>Men</b>",
        "Baker  <b>59.5%</b>",
        "Cook  <b>33.6%</b>",
    ]


def test_bars_follow_the_order_of_the_rows(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "race", PAIR, View(order="gap")))
    assert drawn(figure) == [("Baker", 40.0), ("Cook", 29.0), ("Baker", 60.0), ("Cook", 70.0), ("Cook", 1.0)]


def test_nothing_overlaps_labels_and_bars_go_down_the_sheet(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "salary", PAIR))
    heights = [trace.y[0] for trace in figure.data]
    assert heights[:3] == [47.0, 89.0, 157.0]
    assert all(below - above >= 34 for above, below in pairwise(heights))
    texts = [annotation.y for annotation in figure.layout.annotations if "<b>" in annotation.text]
    assert texts[:4] == [10.0, 30.0, 72.0, 120.0]
    assert all(below - above >= 20 for above, below in pairwise(texts))
    assert tuple(figure.layout.yaxis.range) == (392, 0)


def test_bars_start_at_zero_and_lie_flat(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "hourly_rate", PAIR))
    assert [(trace.orientation, trace.base, trace.width) for trace in figure.data] == [("h", None, 14)] * 2
    zeros = [(shape.x0, shape.x1) for shape in figure.layout.shapes if shape.type == "line"]
    assert zeros == [(0, 0), (0, 0)]


@pytest.mark.parametrize("pair", [PAIR, PAIR[::-1]])
def test_a_role_keeps_its_color_and_pattern_when_the_order_is_swapped(kitchen: Data, pair: tuple[str, str]) -> None:
    figure = bars(comparison(kitchen, "hourly_rate", pair))
    looks = {trace.name: (trace.marker.color, trace.marker.pattern.shape) for trace in figure.data}
    assert looks == {"Baker": (BLUE, ""), "Cook": (ORANGE, "/")}
    assert [trace.name for trace in figure.data] == [{"baker": "Baker", "cook": "Cook"}[role] for role in pair]


@pytest.mark.parametrize(
    ("metric_id", "low", "high"),
    [
        ("hourly_rate", 0, (15 + 15 * 8 / 42) * 1.02),
        ("salary", 0, (40000 + 40000 * 8 / 42) * 1.02),
        ("average_age", 0, 46.92),
        ("growth_rate", -8.48, 16.48),
        ("jobs_change", -1642, 542),
        ("lgbt", 0, 100),
    ],
)
def test_the_axis_includes_zero_and_every_value(kitchen: Data, metric_id: str, low: float, high: float) -> None:
    axis = bars(comparison_of(kitchen, metric_id, PAIR)).layout.xaxis
    assert tuple(axis.range) == pytest.approx((low, high))


def test_labels_stand_where_their_bars_begin_when_these_go_both_ways(kitchen: Data) -> None:
    figure = bars(comparison_of(kitchen, "growth_rate", PAIR))
    placed = {it.text: (it.x, it.xref) for it in figure.layout.annotations if "%" in it.text}
    assert {place for text, place in placed.items() if "+" in text} == {(0, "x")}
    assert {place for text, place in placed.items() if "−" in text} == {(-8, "x")}


def test_labels_end_where_their_bars_do_on_the_right_of_a_chart(kitchen: Data) -> None:
    figure = bars(comparison_of(kitchen, "jobs_change", PAIR))
    placed = [(it.text, it.x, it.xref, it.xanchor, it.align) for it in figure.layout.annotations]
    assert placed == [
        ("Baker  <b>+500</b>", 500, "x", "right", "right"),
        ("Cook  <b>−1,600</b>", -1600, "x", "left", "left"),
    ]


def test_no_line_of_the_axis_runs_through_labels(kitchen: Data) -> None:
    assert bars(comparison_of(kitchen, "salary", PAIR)).layout.xaxis.showgrid is False


@pytest.mark.parametrize(
    ("metric_id", "tells"),
    [("salary", True), ("gender", True), ("growth_rate", True), ("job_satisfaction", False), ("survey_size", False)],
)
def test_one_bar_equal_bars_and_a_rating_without_a_scale_are_no_picture(
    metric_id: str, tells: bool, data: Data
) -> None:
    pair = ("account_manager", "account_representative")
    assert tells_more_than_words(comparison_of(data, metric_id, pair).typical) is tells


def test_nothing_but_zeros_still_has_an_axis(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "growth", "baker,jobs,all,0,,board,", "cook,jobs,all,0,,board,")
    figure = bars(comparison(open_data(kitchen_folder), "jobs", PAIR))
    assert (drawn(figure), tuple(figure.layout.xaxis.range)) == ([("Baker", 0.0), ("Cook", 0.0)], (0, 1))


def test_nothing_but_losses_keeps_zero_at_the_right(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "growth", "baker,growth_rate,all,-50,,board,", "cook,growth_rate,all,-10,,board,")
    figure = bars(comparison(open_data(kitchen_folder), "growth_rate", PAIR))
    assert tuple(figure.layout.xaxis.range) == (-51, 1)


@pytest.mark.parametrize(
    ("metric_id", "suffix", "form"),
    [
        ("salary", "", "$,.0f"),
        ("gender", "%", ",~r"),
        ("growth_rate", "%", "+,~r"),
        ("jobs", "", ",~r"),
    ],
)
def test_the_axis_is_written_in_the_unit(kitchen: Data, metric_id: str, suffix: str, form: str) -> None:
    axis = bars(comparison(kitchen, metric_id, PAIR)).layout.xaxis
    assert (axis.tickprefix, axis.ticksuffix, axis.tickformat, axis.visible) == (None, suffix, form, True)


@pytest.mark.parametrize(
    ("metric_id", "alias"), [("growth_rate", {"+0%": "0%"}), ("jobs_change", {"+0": "0"}), ("gender", {"+0%": "0%"})]
)
def test_zero_has_no_sign_on_a_signed_axis(kitchen: Data, metric_id: str, alias: dict[str, str]) -> None:
    assert bars(comparison_of(kitchen, metric_id, PAIR)).layout.xaxis.labelalias == alias


def test_an_axis_of_months_is_marked_in_years(kitchen: Data) -> None:
    axis = bars(comparison_of(kitchen, "time_to_enter", PAIR)).layout.xaxis
    assert (axis.tickmode, list(axis.tickvals), axis.ticktext) == ("array", [0, 24], ("0", "2\u00a0years"))


def test_what_is_not_reported_has_a_label_and_no_bar(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "job_satisfaction", PAIR))
    assert drawn(figure) == [("Baker", 4.0)]
    assert labels(figure) == ["Baker  <b>4</b>", "Cook  <b>not reported</b>"]
    assert len(figure.layout.shapes) == 1


def test_everyone_has_a_bar_of_its_own_in_gray(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "growth_rate", PAIR))
    assert drawn(figure) == [("Baker", 16.0), ("All occupations", 14.0), ("Baker", 5.0), ("Cook", -8.0)]
    assert [trace.marker.color for trace in figure.data] == [BLUE, GRAY, BLUE, ORANGE]
    assert "All occupations  <b>+14%</b>" in labels(figure)


@pytest.mark.parametrize(
    ("metric_id", "height"), [("hourly_rate", 118), ("gender", 118 + 20 + 20 + 84 + 6), ("salary", 426)]
)
def test_a_chart_is_as_tall_as_its_rows(kitchen: Data, metric_id: str, height: int) -> None:
    assert bars(comparison(kitchen, metric_id, PAIR)).layout.height == height


def test_no_rows_are_a_small_empty_chart(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "salary", PAIR, View(sources=())))
    assert (drawn(figure), labels(figure), figure.layout.height) == ([], [], 54)


def test_hovering_a_bar_says_role_and_value(kitchen: Data) -> None:
    figure = bars(comparison_of(kitchen, "jobs_change", PAIR))
    assert [(trace.hoverinfo, trace.hovertext) for trace in figure.data] == [
        ("text", "Baker: +500"),
        ("text", "Cook: −1,600"),
    ]


@pytest.mark.parametrize(("real", "strengths"), [(False, [BLUE] * 2), (True, [BLUE, "rgba(47, 116, 192, 0.25)"])])
def test_undated_pay_is_pale_beside_restated_pay_and_only_there(
    real: bool, strengths: list[str], kitchen: Data
) -> None:
    figure = bars(comparison(kitchen, "salary", ("baker",), View(groups=("mean", "common"), real=real)))
    assert [trace.marker.color for trace in figure.data] == strengths


def test_every_chart_has_the_one_template(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR)
    for figure in (
        bars(rate),
        ranges(spans(comparison(kitchen, "salary", PAIR)), units.DOLLARS_A_YEAR),
        lines(pay_by_hours(rate, [10]), rate.roles, units.DOLLARS_A_WEEK),
    ):
        assert (figure.layout.template.layout.showlegend, figure.layout.template.layout.font.size) == (False, 14)


def test_drawing_changes_nothing_it_draws_from(kitchen: Data) -> None:
    compared = comparison(kitchen, "salary", PAIR)
    rate = comparison(kitchen, "hourly_rate", PAIR)
    paid = pay_by_hours(rate, [10, 20])
    before = copy.deepcopy(compared)
    bars(compared)
    ranges(spans(compared), compared.unit)
    lines(paid, rate.roles, units.DOLLARS_A_WEEK)
    assert compared == before
    assert cells(paid) == [["Baker", "Cook"], [150.0, 125.0], [300.0, 250.0]]


def test_a_range_without_extent_is_drawn_as_a_point(kitchen_folder: Path) -> None:
    ends = [f"baker,salary,{group},30000,,board," for group in ("mean", "low", "high")]
    rewrite(kitchen_folder, "salary", *ends)
    shown = comparison(open_data(kitchen_folder), "salary", PAIR)
    figure = ranges(spans(shown), shown.unit)
    assert [tuple(trace.x) for trace in figure.data] == [(30000.0,)]
    assert labels(figure)[1] == "Baker  <b>$30,000</b> average,  $30,000 at both<br>ends"


def test_a_long_name_of_a_line_stands_in_lines_that_fit_the_narrowest_screen() -> None:
    teachers = replace(BAKER, label="Elementary school teachers, except special education")
    values = pd.DataFrame({teachers.label: [72_650.0], COOK.label: [24_000.0]}, index=pd.Index([2025], name="Year"))
    figure = lines(values, [teachers, COOK], units.DOLLARS_A_YEAR)
    assert [seen(Markup(it.text.replace("<br>", "|"))) for it in figure.layout.annotations] == [
        "● Elementary school teachers, except|special education  $72,650 a year",
        "◆ Cook  $24,000 a year",
    ]
    assert [it.yshift for it in figure.layout.annotations] == [30, 10]
    assert figure.layout.margin.t == 80
