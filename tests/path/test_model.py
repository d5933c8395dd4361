"""The path model against an example worked by hand, to the cent."""

from dataclasses import replace

import numpy as np
import pytest

from careers.path.model import Assumptions, PathId, crossover, cumulative, difference, monthly, outline
from careers.path.records import ROUTES

EXAMPLE = Assumptions(
    first_months=6,
    second_months=24,
    first_pay=24_000,
    second_pay=48_000,
    pay_before=6_000,
    degree_cost=5_000,
    raise_percent=10,
)
"""Preparing brings $500 a month, the first role $2,000 in its first year, the second $4,000.

Three years of the first role: 6 × 500 + 12 × 2,000 + 12 × 2,200 + 6 × 2,420 = 3,000 + 24,000 + 26,400 + 14,520.
Of the second: −5,000 + 24 × 500 + 12 × 4,000 = −5,000 + 12,000 + 48,000.
Of both: −5,000 + 6 × 500 + 12 × 2,000 + 6 × 2,200 + 12 × 4,000 = −5,000 + 3,000 + 24,000 + 13,200 + 48,000.
"""


@pytest.mark.parametrize(("path", "earned"), [("first", 67_920.00), ("second", 55_000.00), ("both", 83_200.00)])
def test_three_years_come_to_what_was_worked_out_by_hand(path: PathId, earned: float) -> None:
    assert round(float(cumulative(path, EXAMPLE, 3)[-1]), 2) == earned


@pytest.mark.parametrize(
    ("path", "month", "earned"),
    [
        ("first", 0, 0.00),
        ("first", 6, 3_000.00),
        ("first", 18, 27_000.00),
        ("first", 30, 53_400.00),
        ("second", 0, -5_000.00),
        ("second", 24, 7_000.00),
        ("both", 6, -2_000.00),
        ("both", 24, 35_200.00),
    ],
)
def test_every_stage_comes_to_what_was_worked_out_by_hand(path: PathId, month: int, earned: float) -> None:
    assert round(float(cumulative(path, EXAMPLE, 3)[month]), 2) == earned


def test_a_raise_comes_after_every_full_year_in_the_same_role() -> None:
    paid = monthly("both", EXAMPLE, 4)
    assert [round(float(paid[month]), 2) for month in (5, 6, 17, 18, 23, 24, 35, 36)] == [
        500, 2_000, 2_000, 2_200, 2_200, 4_000, 4_000, 4_400,
    ]  # fmt: skip


def test_cents_are_kept() -> None:
    odd = Assumptions(first_months=9, second_months=84, first_pay=36_977, second_pay=68_535)
    assert round(float(cumulative("first", odd, 10)[-1]), 2) == 342_037.25  # 111 × 36,977 ÷ 12
    assert round(float(cumulative("second", odd, 10)[-1]), 2) == 205_605.00  # 36 × 68,535 ÷ 12
    assert round(difference("second", odd, 10), 2) == -136_432.25
    assert round(difference("second", odd, 20), 2) == 179_147.75  # 156 × 5,711.25 − 231 × 3,081.41666…


def test_hours_scale_the_pay_in_both_roles_but_not_that_of_preparing() -> None:
    half = replace(EXAMPLE, hours=20)
    assert round(float(cumulative("first", half, 3)[-1]), 2) == 3_000 + 64_920 / 2
    assert round(float(cumulative("second", half, 3)[-1]), 2) == 7_000 + 24_000


def test_the_first_role_needs_no_degree() -> None:
    dear = replace(EXAMPLE, degree_cost=90_000)
    assert cumulative("first", dear, 3)[-1] == cumulative("first", EXAMPLE, 3)[-1]
    assert cumulative("second", EXAMPLE, 3)[-1] - cumulative("second", dear, 3)[-1] == 85_000


@pytest.mark.parametrize("path", ROUTES)
def test_a_path_has_a_value_for_the_start_and_every_month(path: PathId) -> None:
    assert (len(monthly(path, EXAMPLE, 30)), len(cumulative(path, EXAMPLE, 30))) == (360, 361)


def test_who_changes_before_ever_starting_goes_straight_to_the_second_role() -> None:
    early = replace(EXAMPLE, second_months=3)
    assert cumulative("both", early, 3).tolist() == cumulative("second", early, 3).tolist()


def test_without_preparing_pay_starts_at_once() -> None:
    assert monthly("first", replace(EXAMPLE, first_months=0), 1).tolist() == [2_000] * 12


@pytest.mark.parametrize(
    ("ahead", "behind", "month"),
    [
        ([0, 0, 3, 6], [0, 1, 2, 3], 2),
        ([0, 0, 2, 6], [0, 1, 2, 3], 2),
        ([0, 1, 2, 3], [0, 0, 0, 0], None),
        ([0, 0, 0, 0], [0, 1, 2, 3], None),
        ([-5, 0, 5, 10], [0, 1, 2, 3], 2),
    ],
)
def test_the_crossover_is_the_month_in_which_a_path_draws_level(
    ahead: list[float], behind: list[float], month: int | None
) -> None:
    assert crossover(np.array(ahead, dtype=float), np.array(behind, dtype=float)) == month


def test_the_documents_figures_cross_in_the_15th_year() -> None:
    # 5,711.25 × (m − 84) ≥ 3,081.41666… × (m − 9) holds from m = 171.87 on.
    it = Assumptions(first_months=9, second_months=84, first_pay=36_977, second_pay=68_535)
    assert crossover(cumulative("second", it, 30), cumulative("first", it, 30)) == 172


@pytest.mark.parametrize("path", ROUTES)
def test_a_line_through_few_months_is_the_line_through_all(path: PathId) -> None:
    earned = cumulative(path, EXAMPLE, 10)

    drawn = outline(earned)

    assert np.interp(np.arange(121), drawn, earned[drawn]) == pytest.approx(earned, abs=0.02)
    assert len(drawn) < 30


def test_a_straight_line_is_drawn_through_its_full_years() -> None:
    assert outline(np.arange(30.0)).tolist() == [0, 12, 24, 29]


def test_a_line_is_drawn_through_the_month_in_which_it_bends() -> None:
    assert outline(np.array([0.0, 1, 2, 3, 13, 23, 33])).tolist() == [0, 3, 6]
