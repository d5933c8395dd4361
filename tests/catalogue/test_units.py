from collections.abc import Callable

import pytest

from careers.catalogue import formats, units


def test_a_unit_of_pay_is_compared_by_ratio_on_a_dollar_axis(add_messages: Callable[[str], None]) -> None:
    add_messages('unit-usd-per-day = US dollars a day\nunit-usd-per-day-per = {" "}a day')
    unit = units.dollars("usd_per_day", formats.CENTS)
    assert (unit.id, unit.label, unit.per, unit.gap) == ("usd_per_day", "US dollars a day", " a day", "ratio")
    assert (unit.format.tick_suffix, unit.format.tick_format) == ("", "$,.0f")
    assert unit.write(9.5) == "$9.50"


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (units.DOLLARS_A_YEAR, 68535, "$68,535"),
        (units.DOLLARS_A_MONTH, 5711.25, "$5,711"),
        (units.DOLLARS_A_WEEK, 1317.98, "$1,318"),
        (units.DOLLARS_AN_HOUR, 17.78, "$17.78"),
        (units.SHARE, 66.4, "66.4%"),
        (units.CHANGE, 16, "+16%"),
        (units.PEOPLE, 10176, "10,176"),
        (units.JOBS, 183446, "183,446"),
        (units.JOBS_CHANGE, -14675.68, "−14,700"),
        (units.YEARS, 46, "46\u00a0years"),
        (units.MONTHS, 72, "6\u00a0years"),
        (units.RATING, 4, "4"),
        (units.AS_PRINTED, 12, "12"),
    ],
    ids=lambda case: case.id if isinstance(case, units.Unit) else "",
)
def test_each_unit_writes_a_value(unit: units.Unit, value: float, text: str) -> None:
    assert unit.write(value) == text


@pytest.mark.parametrize(
    ("unit", "minimum", "maximum"),
    [
        (units.DOLLARS_A_YEAR, 1000, 5000000),
        (units.DOLLARS_AN_HOUR, 1, 2500),
        (units.SHARE, 0, 100),
        (units.CHANGE, -100, float("inf")),
        (units.JOBS, 0, float("inf")),
        (units.JOBS_CHANGE, float("-inf"), float("inf")),
        (units.YEARS, 0, 120),
        (units.MONTHS, 0, 600),
    ],
    ids=lambda case: case.id if isinstance(case, units.Unit) else "",
)
def test_each_unit_bounds_what_a_source_can_print(unit: units.Unit, minimum: float, maximum: float) -> None:
    assert (unit.minimum, unit.maximum) == (minimum, maximum)


def test_people_and_jobs_have_no_fractions() -> None:
    every = [value for value in vars(units).values() if isinstance(value, units.Unit)]
    assert [unit.id for unit in every if unit.is_whole] == ["people", "jobs"]


def test_people_and_jobs_are_fewer_and_everything_else_is_less() -> None:
    every = [value for value in vars(units).values() if isinstance(value, units.Unit)]
    assert {unit.id for unit in every if unit.less == "fewer"} == {"people", "jobs", "jobs_change"}
    assert {unit.less for unit in every} == {"fewer", "less"}


def test_pay_periods_make_up_a_year_of_2080_hours() -> None:
    assert [(it.id, it.label, it.unit.id, it.per_year) for it in units.PAY_PERIODS.values()] == [
        ("year", "Year", "usd_per_year", 1),
        ("month", "Month", "usd_per_month", 12),
        ("week", "Week", "usd_per_week", 52),
        ("hour", "Hour", "usd_per_hour", 2080),
    ]
    assert list(units.PAY_PERIODS) == ["year", "month", "week", "hour"]
