"""No setting of the path's controls makes the page contradict its own numbers."""

import os
from datetime import UTC, datetime

import numpy as np
import pytest

from careers.data.store import Data
from careers.path import records, sentences
from tests.path.grid import SETTINGS, Setting, contradictions, disorder, documented, part_of, plan_of, ways_ahead
from tests.path.said import gaps_hold, holds, plain, range_holds, stretches

DAY = int(os.environ.get("GRID_DAY", datetime.now(UTC).timetuple().tm_yday))
"""The day of the year whose settings are looked at, or the one whose are to be looked at again."""
SOME, FEW = 2_000, 150
AUDITED = Setting(
    first_months=6, second_months=48, before=40_000, degree=0, a_raise=3.0, hours=20, pay=(49_240, 50_764)
)
"""A setting in which waiting pays first, work as a representative later."""


def test_there_are_28800_settings() -> None:
    assert (len(SETTINGS), len(set(SETTINGS))) == (28_800, 28_800)
    assert AUDITED in SETTINGS


@pytest.mark.parametrize("size", [SOME, FEW])
def test_a_years_days_go_through_all_settings(size: int) -> None:
    days = [part_of(day, size) for day in range(1, 366)]
    assert {setting for part in days for setting in part} == set(SETTINGS)
    assert {len(part) // size for part in days} == {1}


def test_what_is_said_of_the_days_settings_is_true_of_their_numbers(data: Data) -> None:
    assert list(contradictions(part_of(DAY, SOME), data)) == [], again()


def told(setting: Setting, data: Data) -> list[str]:
    found = records.outlooks(plan_of(setting, *documented(data)))
    return [*plain(sentences.finding(found)).split(". "), plain(sentences.gaps(found[0]))]


def test_the_audited_setting_comes_to_what_the_audit_found(data: Data) -> None:
    _, waiting, _, apart, gaps = told(AUDITED, data)
    assert "from 6 months on, but fall behind after 23 years and 9 months" in waiting
    assert "those who wait are $38,002 ahead" in gaps
    assert apart.startswith("The pay of the two is from different figures")


def test_three_years_by_the_grids_own_arithmetic_are_those_worked_out_by_hand() -> None:
    # test_model.py's example: staying 67,920, changing 83,200 and waiting 55,000 after 36 months.
    example = Setting(
        first_months=6, second_months=24, before=6_000, degree=5_000, a_raise=10, hours=40, pay=(24_000, 48_000)
    )
    ahead = ways_ahead([example])
    assert [round(float(ahead[path][0][36]), 2) for path in ("both", "second")] == [15_280.00, -12_920.00]


AHEAD = np.array([-2.0, -1, 1, 3, 2, -2, -4])


@pytest.mark.parametrize(
    ("sentence", "is_so"),
    [
        ("overtake those who stay after 2 months, but fall behind again after 5 months", True),
        ("overtake those who stay after 2 months", False),
        ("overtake those who stay after 3 months, but fall behind again after 5 months", False),
        ("do not, within 45 years, overtake those who stay", False),
        ("are ahead of those who stay, from the start", False),
        ("earn as much as those who stay", False),
    ],
)
def test_a_sentence_that_leaves_out_or_moves_a_change_of_lead_is_found_out(sentence: str, is_so: bool) -> None:
    assert holds(stretches(sentence, 0), AHEAD) == is_so


@pytest.mark.parametrize(
    ("late", "is_so"), [("$1,000 ahead", True), ("$1,001 ahead", False), ("$1,000 behind", False), ("level", False)]
)
def test_a_gap_that_is_not_so_is_found_out(late: str, is_so: bool) -> None:
    said = (
        f"After 10 years, those who change are level, after 20 years {late}. "
        "After 10 years, those who wait are level, after 20 years level. "
        "Working as cooks on the way brings $1,000 more than waiting."
    )
    changing, waiting = np.zeros(541), np.zeros(541)
    changing[240] = 1_000
    assert gaps_hold(said, {"both": changing, "second": waiting}, ["both", "second"]) == is_so


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("change are $500 behind to $1,000 ahead", True),
        ("change are $1,000 ahead to $500 behind", False),
        ("change are $500 behind to $999 ahead", False),
        ("change are level to $1,000 ahead", False),
        ("wait are $500 behind to $1,000 ahead", False),
    ],
)
def test_a_range_that_is_not_so_or_runs_backward_is_found_out(said: str, is_so: bool) -> None:
    low, mid, high = np.full(541, -500.0), np.zeros(541), np.full(541, 1_000.0)
    sentence = f"After 20 years, those who {said}, depending on the pay figures."
    assert range_holds(sentence, "both", [mid, high, low]) == is_so


def test_low_comes_before_high_at_the_days_settings(data: Data) -> None:
    assert list(disorder(part_of(DAY, FEW), data)) == [], again()


def again() -> str:
    """How to look at the same settings another day, and at all of them."""
    return f"again: GRID_DAY={DAY} python -m pytest tests/path/test_grid.py; all settings: make grid"
