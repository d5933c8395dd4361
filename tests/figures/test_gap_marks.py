"""How far two bars are apart is marked on the shorter one, where there is room."""

from pathlib import Path

import plotly.graph_objects as go
import pytest
from markupsafe import Markup

from careers.canvas.sheet import Sheet
from careers.canvas.writing import seen
from careers.data.store import Data, open_data
from careers.figures.charts import bars
from careers.figures.compare import comparison
from careers.figures.derive import comparison_of
from careers.figures.gap_marks import mark_gap
from careers.figures.records import Row
from tests.kitchen import PAIR, a_row, compared_rows, rewrite, with_errors


def gaps(figure: go.Figure) -> list[tuple[float, float, float]]:
    """From where to where each gap is outlined, and how far down the sheet its middle is."""
    return [(it.x0, it.x1, (it.y0 + it.y1) / 2) for it in figure.layout.shapes if it.type == "rect"]


def test_the_gap_between_two_bars_is_outlined_on_the_shorter_one(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "hourly_rate", PAIR))
    assert gaps(figure) == [(12.5, 15.0, figure.data[1].y[0])]


@pytest.mark.parametrize(("pay", "placed"), [(5, ("● +100%", 7.5, "center")), (9, ("● +11%", 10, "left"))])
def test_a_gap_is_written_inside_its_outline_where_there_is_room_and_else_behind_it(
    pay: int, placed: tuple[str, float, str], kitchen_folder: Path
) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,10,,board,", f"cook,hourly_rate,all,{pay},,board,")
    written = bars(comparison(open_data(kitchen_folder), "hourly_rate", PAIR)).layout.annotations[-1]
    assert (seen(Markup(written.text)), written.x, written.xanchor) == placed


def test_a_share_without_room_for_its_gap_gets_no_mark(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "demographics", "baker,lgbt,all,95,,board,", "cook,lgbt,all,90,,board,")
    figure = bars(comparison(open_data(kitchen_folder), "lgbt", PAIR))
    assert (gaps(figure), tuple(figure.layout.xaxis.range)) == ([], (0, 100))


@pytest.mark.parametrize("metric_id", ["growth_rate", "jobs_change", "job_satisfaction"])
def test_no_gap_is_marked_beside_a_bar_below_zero_or_one_that_is_not_reported(kitchen: Data, metric_id: str) -> None:
    assert gaps(bars(comparison_of(kitchen, metric_id, PAIR))) == []


def test_in_a_breakdown_only_the_gap_of_the_headline_is_marked(kitchen: Data) -> None:
    figure = bars(comparison(kitchen, "gender", PAIR))
    assert gaps(figure) == [(40.5, 66.4, figure.data[0].y[0])]


def label_place(row: Row, *marks: float) -> float:
    """At which value the label of a row's gap stands, on bars up to 90 with other marks."""
    sheet = Sheet()
    mark_gap(sheet, row, {"baker": 10, "cook": 40}, 90, marks)
    (label,) = sheet.figure().layout.annotations
    return float(label.x)


def test_a_label_inside_gives_way_to_another_mark() -> None:
    row = a_row("salary", "mean", 30, 90)

    assert label_place(row) == 60
    assert label_place(row, 95) == 60
    assert 30 < label_place(row, 60) < 60


def test_a_label_behind_gives_way_to_a_mark_that_would_run_through_it() -> None:
    row = a_row("salary", "mean", 80, 90)

    assert label_place(row) == label_place(row, 70) == label_place(row, 200) == 90
    assert label_place(row, 95) == 95


def test_a_gap_within_the_error_is_not_marked() -> None:
    row = a_row("salary", "mean", 30, 24)
    assert len(gaps(bars(compared_rows("salary", row)))) == 1
    unsure, medians = with_errors(row, 10, 10), a_row("salary", "median", 30, 20)
    assert gaps(bars(compared_rows("salary", unsure))) == []
    assert gaps(bars(compared_rows("salary", unsure, medians))) == []
    assert len(gaps(bars(compared_rows("salary", row, medians)))) == 2
