"""Pay by the hour, and what more hours or fewer a week bring."""

import pytest

from tests.pages.reading import (
    choose,
    in_lines,
    opened,
    section,
    table,
    untouched,
)

HOURS = [
    ("10", "$330", "$178"),
    ("20", "$659", "$356"),
    ("30", "$989", "$533"),
    ("40", "$1,318", "$711"),
    ("50", "$1,648", "$889"),
    ("60", "$1,977", "$1,067"),
]


@pytest.mark.parametrize(("hours", "manager", "representative"), HOURS)
def test_weekly_pay_is_the_hourly_rate_times_the_hours(hours: str, manager: str, representative: str) -> None:
    assert table(untouched("salary"), "More or fewer hours").row(hours)[:2] == (manager, representative)


@pytest.mark.parametrize(("hours", "manager", "representative"), HOURS)
def test_the_box_for_hours_is_answered_in_the_finding(hours: str, manager: str, representative: str) -> None:
    app = opened("salary")

    choose(app, "salary_hours", int(hours))

    assert section(app, "Hourly rate").finding == (
        f"At the hourly rate, {hours} hours a week come to {manager} for account managers, {representative} for "
        "account representatives: 85% more."
    )


def test_pay_by_the_week_is_called_derived_and_the_printed_rate_is_not() -> None:
    shown = in_lines(section(untouched("salary"), "Hourly rate").parts)

    assert (
        "Zippia, undated (website estimate, publisher inferred): rate. Derived: hourly rate × hours a week, without "
        "extra pay for overtime and without unpaid weeks"
    ) in shown
    assert "derived here" not in shown


def test_the_hourly_rate_is_told_as_printed_in_words_and_table() -> None:
    shown = section(untouched("salary"), "Hourly rate")

    assert (
        "Account managers are listed at $32.95 an hour, 85% more than account representatives ($17.78)."
    ) in in_lines(shown.parts)
    assert table(untouched("salary"), "What does an hour pay?").row("Hourly rate") == ("$32.95", "$17.78", "+85%")
