"""The year or years that a figure describes."""

import re
from dataclasses import FrozenInstanceError

import pytest

from careers.catalogue.periods import UNDATED, Period


@pytest.mark.parametrize(
    ("printed", "first", "last", "shown"),
    [("2022", 2022, 2022, "2022"), ("2012-2013", 2012, 2013, "2012–2013"), ("", 0, 0, "undated")],
)
def test_a_period_is_read_as_files_print_it_and_shown_with_a_true_dash(
    printed: str, first: int, last: int, shown: str
) -> None:
    period = Period.parse(printed)
    assert (period, period.printed, str(period)) == (Period(first, last), printed, shown)


@pytest.mark.parametrize(
    "printed",
    [
        "2013-2012",
        "2012-2012",
        "22",
        "0202",
        "2012–2013",
        "2012-13",
        "June 2022",
        "2022-06",
        " 2022",
        "２０２２",
        "2022\n",
    ],
)
def test_anything_else_is_no_period(printed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(printed)):
        Period.parse(printed)


def test_the_newest_sorts_first_and_undated_behind_all() -> None:
    printed = ["", "2010-2020", "2022", "2012-2013", "2012", "2019-2022"]
    assert [period.printed for period in sorted(map(Period.parse, printed))] == [
        "2022",
        "2019-2022",
        "2010-2020",
        "2012-2013",
        "2012",
        "",
    ]


def test_an_undated_period_is_false() -> None:
    assert (UNDATED.undated, bool(UNDATED)) == (True, False)
    assert (Period(2022, 2022).undated, bool(Period(2022, 2022))) == (False, True)


def test_a_period_is_a_value() -> None:
    assert {Period.parse("2022"): 1}[Period(2022, 2022)] == 1
    with pytest.raises(FrozenInstanceError):
        UNDATED.first = 1  # type: ignore[misc]


def test_two_years_apart_are_not_told_as_those_between_them() -> None:
    apart = Period(2019, 2021, is_apart=True)
    assert (apart.printed, str(apart)) == ("2019, 2021", "2019 and 2021")
