"""The headline of pay: of three and four roles their order, and why to doubt it."""

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures import order, pairs
from careers.figures.derive import comparison_of
from careers.figures.records import Row
from tests.kitchen import a_row, a_source, compared_rows, with_errors

BOARD = a_source("board", "Board")
MEANS = a_row("salary", "mean", 20, 10, 25)


@pytest.mark.parametrize(
    ("rows", "headline"),
    [
        (
            [MEANS],
            "Waiters are reported to earn the most (average $25 a year), then bakers ($20) and cooks ($10).",
        ),
        (
            [MEANS, a_row("salary", "common", 5, 10, 25, source=BOARD)],
            "Waiters are reported to earn the most (average $25 a year), then bakers ($20) and cooks ($10), "
            "but not by all figures.",
        ),
        (
            [with_errors(MEANS, 1, 1, 30)],
            "Waiters are reported to earn the most (average $25 a year), then bakers ($20) and cooks ($10), "
            "but the survey cannot tell all of them apart.",
        ),
        (
            [a_row("salary", "mean", 20, 10, None), a_row("salary", "common", None, None, 25, source=BOARD)],
            "Waiters are reported to earn the most (common $25 a year), then bakers (average $20) and cooks "
            "(average $10), but the sources differ. No figure of waiters can be compared with the others.",
        ),
        (
            [a_row("salary", "mean", 20, 10, None)],
            "Bakers are reported to earn the most (average $20 a year), then cooks ($10). "
            "No chosen source gives a number for waiters.",
        ),
    ],
)
def test_three_roles_stand_in_order_with_the_doubt(rows: list[Row], headline: str) -> None:
    assert order.headline(compared_rows("salary", *rows)) == headline


def test_of_two_roles_comparable_pairs_speak() -> None:
    compared = compared_rows("salary", a_row("salary", "mean", 20, 10))
    assert order.headline(compared) == pairs.headline(compared) == "Bakers are reported to earn 100% more than cooks."


def test_a_title_and_two_occupations_stand_in_order_of_their_averages(data: Data) -> None:
    three = ("account_manager", "29-1141", "47-2111")
    assert order.headline(comparison_of(with_occupations(data, three), "salary", three)) == (
        "Registered nurses are reported to earn the most (average $101,420 a year), then electricians ($71,490) and "
        "account managers ($68,535), but the sources differ."
    )


def test_three_occupations_stand_in_order_of_their_medians(data: Data) -> None:
    three = ("23-1011", "23-2011", "29-1215")
    assert order.headline(comparison_of(with_occupations(data, three), "salary", three)) == (
        "Family medicine physicians are reported to earn the most (median $244,180 a year), then lawyers ($159,670) "
        "and paralegals and legal assistants ($62,890)."
    )
