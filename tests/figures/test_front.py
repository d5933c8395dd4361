"""A line of the front page: how far each role's figures reach, drawn from zero on one ruler."""

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.front import Line, drawn, line
from careers.figures.records import Row
from tests.kitchen import a_row, a_source, compared_rows, with_errors

BOARD = a_source("board", "Board")
PAY = [a_row("salary", "mean", 30, 24), a_row("salary", "common", 33, 20, source=BOARD)]


@pytest.mark.parametrize(
    ("metric_id", "rows", "texts"),
    [
        ("salary", PAY, ["$30–$33", "$20–$24"]),
        ("salary", PAY[:1], ["$30", "$24"]),
        ("salary", [a_row("salary", "mean", 30, None)], ["$30", "not reported"]),
        ("degree_share", [a_row("degree_share", "bachelor", 70, 52)], ["70%", "52%"]),
        (
            "time_to_enter",
            [a_row("time_to_enter", "low", 72, 6), a_row("time_to_enter", "high", 96, 12)],
            ["6–8\u00a0years", "6–12\u00a0months"],
        ),
        ("growth_rate", [a_row("growth_rate", "all", 5, -8)], ["+5%", "−8%"]),
        ("growth_rate", [a_row("growth_rate", "all", None, None)], ["not reported", "not reported"]),
    ],
)
def test_each_roles_figures_reach_as_far_as_sources_say(metric_id: str, rows: list[Row], texts: list[str]) -> None:
    assert [reach.text for reach in Line(compared=compared_rows(metric_id, *rows)).reaches] == texts


def test_a_bar_goes_on_lighter_from_the_lowest_figure_to_the_highest() -> None:
    figure = drawn(Line(compared=compared_rows("salary", *PAY)).reaches).figure()
    assert [(bar.name, bar.base[0], bar.x[0]) for bar in figure.data] == [
        ("Baker", 0, 30),
        ("Baker", 30, 3),
        ("Cook", 0, 20),
        ("Cook", 20, 4),
    ]
    assert figure.data[1].marker.color == "rgba(47, 116, 192, 0.35)"
    assert (figure.layout.barmode, figure.layout.xaxis.range) == ("overlay", (-0.33, 33.33))


@pytest.mark.parametrize(
    ("metric_id", "group", "values", "ruler"),
    [
        ("degree_share", "bachelor", (70, 52), (-1, 101)),
        ("growth_rate", "all", (5, -8), (-8.13, 5.13)),
        ("growth_rate", "all", (-1, -8), (-8.08, 0.08)),
        ("jobs", "all", (None, None), (-1, 1)),
    ],
)
def test_shares_stand_on_a_hundred_and_every_ruler_holds_zero(
    metric_id: str, group: str, values: tuple[float, float], ruler: tuple[float, float]
) -> None:
    reaches = Line(compared=compared_rows(metric_id, a_row(metric_id, group, *values))).reaches
    assert drawn(reaches).figure().layout.xaxis.range == pytest.approx(ruler)


def test_a_label_stands_at_its_bar_where_bars_go_both_ways() -> None:
    growth = Line(compared=compared_rows("growth_rate", a_row("growth_rate", "all", 5, -8)))
    placed = [(it.text, it.x, it.xref, it.xanchor) for it in drawn(growth.reaches).figure().layout.annotations]
    assert placed == [("Baker  <b>+5%</b>", 5, "x", "right"), ("Cook  <b>−8%</b>", -8, "x", "left")]


def test_a_line_speaks_of_pay_in_pairs_and_of_the_rest_in_a_finding() -> None:
    assert Line(compared=compared_rows("salary", *PAY)).sentence == (
        "Press, average: $30 against $24, 25% more pay. Board, common: $33 against $20, 65% more pay. "
        "These are the two comparable pairs of figures, as printed."
    )
    share = Line(compared=compared_rows("degree_share", a_row("degree_share", "bachelor", 70, 52)))
    assert (share.label, share.sentence) == (
        "Bachelor's degree",
        "70% of bakers hold a bachelor's degree, against 52% of cooks. "
        "Among bakers the share is 18 percentage points larger.",
    )


def test_an_occupations_bar_is_its_median_and_a_thin_line_reaches_over_most_people(data: Data) -> None:
    pair = ("29-1141", "47-2111")
    told = line(with_occupations(data, pair), "salary", pair)
    assert [(it.text, it.spoken) for it in told.reaches] == [
        ("$97,550", "$97,550, the middle 80% of people $68,940–$137,470"),
        ("$63,190", "$63,190, the middle 80% of people $42,640–$108,510"),
    ]
    assert told.sentence.endswith(
        "Most registered nurses earn $68,940–$137,470 a year, most electricians $42,640–$108,510. "
        "These are the middle 80% of people. Thin lines below the bars show that range."
    )
    lines = [it for it in drawn(told.reaches).figure().data if it.type == "scatter"]
    assert [it.x for it in lines] == [(68_940, 137_470), (42_640, 108_510)]
    assert [it.line.color for it in lines] == [it.role.look.color for it in told.reaches]


def test_a_line_whose_difference_is_within_the_error_is_trusted_less() -> None:
    survey = a_source("survey", "Press", "surveyed")
    row = a_row("salary", "mean", 30, 24, source=survey)
    sure, unsure = (Line(compared=compared_rows("salary", with_errors(row, it, it))).trust for it in (1, 10))
    assert sure
    assert unsure
    assert (sure.is_unsure, unsure.is_unsure) == (False, True)
