"""The label of a gap stands beside the interval of a bar, and where there is room."""

from dataclasses import replace

import pytest

from careers.canvas.sheet import Sheet
from careers.figures.gap_marks import mark_gap
from tests.kitchen import a_row, with_errors


def test_a_label_without_room_inside_stands_behind_and_a_gap_within_the_error_has_none() -> None:
    row = a_row("salary", "mean", 80, 90)
    sure, unsure = Sheet(), Sheet()
    reach = mark_gap(sure, row, {"baker": 10, "cook": 40}, 90)
    (label,) = sure.figure().layout.annotations
    assert (label.x, label.xanchor) == (90, "left")
    assert reach > label.x
    # The interval of the shorter bar ends at 80 + 80 × 1.645 × 10% = 93.16, beyond the longer one.
    assert mark_gap(unsure, with_errors(row, 10, 0), {"baker": 10, "cook": 40}, 90) == 0
    assert not unsure.figure().layout.annotations


def test_a_label_inside_leaves_the_interval_free() -> None:
    row = a_row("salary", "mean", 30, 90)
    sheet = Sheet()
    mark_gap(
        sheet, replace(row, claims=(replace(row.claims[0], error=40), row.claims[1])), {"baker": 10, "cook": 40}, 90
    )
    (label,) = sheet.figure().layout.annotations
    # The interval ends at 30 + 30 × 1.645 × 40%, and the label stands halfway from there.
    assert label.x == pytest.approx((49.74 + 90) / 2)
