"""What is drawn of the path."""

import pytest

from careers.canvas.marks import LINE_LENGTH
from careers.data.store import Data
from careers.path import charts, records, sensitivity
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import PAIR, planned
from tests.pictures import labels


def test_the_chart_draws_three_lines_over_three_bands_and_rings_the_change_of_lead(kitchen: Data) -> None:
    drawn = charts.courses(records.outlook(planned(kitchen, PAIR)))
    assert [trace.fill for trace in drawn.data[:3]] == ["toself"] * 3
    lines = [trace for trace in drawn.data if trace.mode == "lines" and trace.fill is None]
    assert [(line.x[0], line.x[-1]) for line in lines] == [(0, 30)] * 3
    assert labels(drawn) == [
        "Dollars earned in all", "⬢ Change: cook, then baker", "◆ Stay: cook throughout", "● Wait: baker later",
    ]  # fmt: skip
    assert (drawn.data[-1].x, drawn.data[-1].y) == ((9.5,), (pytest.approx(210_000),))


def test_every_change_of_lead_has_a_ring(data: Data) -> None:
    plan = planned(
        data,
        DOCUMENTED,
        first_months=6,
        second_months=48,
        first_pay=49_240,
        second_pay=50_764,
        pay_before=40_000,
        degree_cost=20_000,
        raise_percent=3,
        hours=20,
    )
    assert charts.courses(records.outlook(plan)).data[-1].x == (pytest.approx(22 / 12), pytest.approx(207 / 12))


def test_a_change_of_lead_beyond_the_chart_has_no_ring(data: Data) -> None:
    drawn = charts.courses(records.outlook(planned(data, DOCUMENTED, second_pay=37_500)))
    assert {trace.marker.symbol for trace in drawn.data if trace.mode == "markers"} == {"circle", "diamond", "hexagon"}


def test_an_assumption_stands_above_its_bar_in_two_lines(kitchen: Data) -> None:
    swings = sensitivity.swings(planned(kitchen, PAIR))
    drawn = charts.swing_bars(swings, 105_000)
    texts = [note.text for note in drawn.layout.annotations]
    assert "Pay of bakers<br>&#36;30,000 (2021) to &#36;31,200 (undated)" in texts
    assert len(texts) == len(swings)


def test_what_stands_above_a_bar_starts_or_ends_with_it_or_goes_to_the_edge(data: Data) -> None:
    plan = planned(data, DOCUMENTED)
    drawn = charts.swing_bars(sensitivity.swings(plan), records.outlook(plan).gap("both", 20))
    low, high = drawn.layout.xaxis.range
    for bar, note in zip(drawn.data, drawn.layout.annotations, strict=True):
        start, end = bar.base[0], bar.base[0] + bar.x[0]
        room = (high - low) * max(len(line) for line in note.text.replace("&#36;", "$").split("<br>")) / LINE_LENGTH
        starts, stops = (note.x, note.x + room) if note.xanchor == "left" else (note.x - room, note.x)
        assert low - 1 <= starts <= stops <= high + 1
        assert note.x in (pytest.approx(start), pytest.approx(end)) or starts == pytest.approx(low)


def test_both_axes_say_what_they_count_and_every_band_has_an_edge(data: Data) -> None:
    plan = planned(data, DOCUMENTED)
    drawn = charts.courses(records.outlook(plan))
    assert drawn.layout.xaxis.title.text == "Years from today"
    assert drawn.layout.annotations[0].text == "Dollars earned in all"
    assert all(band.line.width and band.line.color.endswith("0.70)") for band in drawn.data[:3])
    swings = charts.swing_bars(sensitivity.swings(plan), 0)
    assert swings.layout.xaxis.title.text == "Dollars ahead after 20 years"


def test_a_long_name_is_folded_and_the_plot_below_it_keeps_its_height(data: Data, kitchen: Data) -> None:
    short, long = (
        charts.courses(records.outlook(plan)) for plan in (planned(kitchen, PAIR), planned(data, DOCUMENTED))
    )
    assert "Change: account representative, then<br>account manager" in long.layout.annotations[1].text
    assert long.layout.height - short.layout.height == long.layout.margin.t - short.layout.margin.t == 20
