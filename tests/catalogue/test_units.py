import pytest

from careers.catalogue import units


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (4, "4"),
        (54.8, "54.8"),
        (54.85, "54.85"),
        (100, "100"),
        (152261, "152,261"),
        (1234567.25, "1,234,567.25"),
        (-8, "−8"),
        (-0.2, "−0.2"),
    ],
)
def test_plain_keeps_the_decimals_a_number_has(value: float, text: str) -> None:
    assert units.plain(value) == text


@pytest.mark.parametrize(("value", "text"), [(5, "+5"), (-8, "−8"), (0, "0"), (0.5, "+0.5"), (1600, "+1,600")])
def test_signed_shows_a_sign_except_at_zero(value: float, text: str) -> None:
    assert units.signed(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(68535, "$68,535"), (0, "$0"), (-300, "−$300"), (5711.25, "$5,711"), (3081.75, "$3,082"), (999.6, "$1,000")],
)
def test_whole_dollars_round_the_cents_away(value: float, text: str) -> None:
    assert units.whole_dollars(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(32.95, "$32.95"), (15, "$15.00"), (-0.5, "−$0.50"), (1234.5, "$1,234.50"), (32.949, "$32.95")]
)
def test_cents_always_show_two_decimals(value: float, text: str) -> None:
    assert units.cents(value) == text


@pytest.mark.parametrize(("value", "text"), [(45.2, "45.2%"), (70, "70%"), (0, "0%"), (0.2, "0.2%"), (100, "100%")])
def test_share(value: float, text: str) -> None:
    assert units.share(value) == text


@pytest.mark.parametrize(("value", "text"), [(5, "+5%"), (-8, "−8%"), (0, "0%"), (2.5, "+2.5%")])
def test_change_shows_its_sign(value: float, text: str) -> None:
    assert units.change(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(7613.05, "+7,600"), (-14675.68, "−14,700"), (49, "0"), (-49, "0"), (51, "+100"), (-151, "−200"), (0, "0")],
)
def test_hundreds_round_to_the_nearest_hundred(value: float, text: str) -> None:
    assert units.hundreds(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(1, "1\u00a0loaf"), (0, "0\u00a0loaves"), (2, "2\u00a0loaves"), (1500, "1,500\u00a0loaves")]
)
def test_counted_keeps_number_and_noun_on_one_line(value: float, text: str) -> None:
    assert units.counted(value, "loaf", "loaves") == text


@pytest.mark.parametrize(("value", "text"), [(1, "1\u00a0year"), (46, "46\u00a0years"), (5.5, "5.5\u00a0years")])
def test_years(value: float, text: str) -> None:
    assert units.years(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0\u00a0months"),
        (1, "1\u00a0month"),
        (6, "6\u00a0months"),
        (12, "12\u00a0months"),
        (18, "18\u00a0months"),
        (23, "23\u00a0months"),
        (24, "2\u00a0years"),
        (25, "25\u00a0months"),
        (30, "2.5\u00a0years"),
        (72, "6\u00a0years"),
        (96, "8\u00a0years"),
        (-24, "−2\u00a0years"),
    ],
)
def test_months_turn_into_years_and_half_years_from_two_years_on(value: float, text: str) -> None:
    assert units.months(value) == text


def test_a_unit_of_pay_is_compared_by_ratio_on_a_dollar_axis() -> None:
    unit = units.dollars("usd_per_day", "US dollars a day", units.cents, " a day")
    assert (unit.id, unit.label, unit.per, unit.gap) == ("usd_per_day", "US dollars a day", " a day", "ratio")
    assert (unit.tick_suffix, unit.tick_format) == ("", "$,.0f")
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
        (units.DOLLARS_A_YEAR, 0, float("inf")),
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
