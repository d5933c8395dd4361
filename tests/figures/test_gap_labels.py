"""The label of a gap stands beside the interval of a bar, not on it."""

from dataclasses import replace

import pytest

from careers.canvas.sheet import Sheet
from careers.figures.gap_marks import mark_gap
from tests.kitchen import a_row


def test_a_label_stands_behind_the_interval_of_the_shorter_bar_and_not_on_it() -> None:
    row = a_row("salary", "mean", 80, 90)
    shorter, longer = row.claims

    def place(error: float) -> tuple[float, str]:
        sheet, unsure = Sheet(), replace(row, claims=(replace(shorter, error=error), longer))
        reach = mark_gap(sheet, unsure, {"baker": 10, "cook": 40}, 90)
        (label,) = sheet.figure().layout.annotations
        assert reach > label.x
        return round(float(label.x), 2), label.xanchor

    assert place(0) == (90, "left")
    # 80 + 80 × 1.645 × 10%
    assert place(10) == (93.16, "left")


def test_a_label_inside_leaves_the_interval_free() -> None:
    row = a_row("salary", "mean", 30, 90)
    sheet = Sheet()
    mark_gap(
        sheet, replace(row, claims=(replace(row.claims[0], error=40), row.claims[1])), {"baker": 10, "cook": 40}, 90
    )
    (label,) = sheet.figure().layout.annotations
    # The interval ends at 30 + 30 × 1.645 × 40%, and the label stands halfway from there.
    assert label.x == pytest.approx((49.74 + 90) / 2)
