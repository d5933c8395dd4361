import pytest

from careers.catalogue import units
from careers.catalogue.units import Unit
from careers.figures.gaps import Gap, gap, is_within_error


@pytest.mark.parametrize(
    ("first", "second", "text", "signed"),
    [
        (68535, 36977, "85% more", "+85%"),
        (36977, 68535, "46% less", "−46%"),
        (200, 100, "100% more", "+100%"),
        (0, 100, "100% less", "−100%"),
        (3_780, 3_379_720, "99.8% less", "−99.8%"),
        (110, 100, "10% more", "+10%"),
        (109.94, 100, "9.9% more", "+9.9%"),
        (95, 100, "5.0% less", "−5.0%"),
        (100.04, 98, "2.1% more", "+2.1%"),
        (110.4, 100, "10% more", "+10%"),
        (110.6, 100, "11% more", "+11%"),
        (100, 0, "$100 more", "+$100"),
        (5, 5, "the same", "the same"),
        (0, 0, "the same", "the same"),
    ],
)
def test_pay_is_told_apart_by_ratio(first: float, second: float, text: str, signed: str) -> None:
    found = gap(first, second, units.DOLLARS_A_YEAR)
    assert (found.text, found.brief, found.signed) == (text, text, signed)


@pytest.mark.parametrize(
    ("first", "second", "text"), [(90, 100, "10% less"), (109.96, 100, "10% more"), (90.04, 100, "10% less")]
)
def test_what_rounds_to_ten_percent_is_written_without_decimals(first: float, second: float, text: str) -> None:
    assert gap(first, second, units.DOLLARS_A_YEAR).text == text


def test_the_amount_of_a_ratio_is_in_percent_of_the_second_value() -> None:
    hourly = units.DOLLARS_AN_HOUR
    assert gap(150, 100, hourly) == Gap(amount=50, kind="ratio", unit=hourly)
    assert gap(50, 100, hourly) == Gap(amount=-50, kind="ratio", unit=hourly)
    assert gap(100, 0, hourly) == Gap(amount=100, kind="difference", unit=hourly)
    assert [(it.size, it.direction) for it in (gap(150, 100, hourly), gap(50, 100, hourly), gap(100, 0, hourly))] == [
        ("50%", "more"),
        ("50%", "less"),
        ("$100.00", "more"),
    ]


@pytest.mark.parametrize(("first", "second"), [(60_010, 60_020), (60_020, 60_010)])
def test_a_gap_too_small_for_a_tenth_of_a_percent_is_never_written_as_nothing(first: float, second: float) -> None:
    found = gap(first, second, units.DOLLARS_A_YEAR)
    assert (found.text, found.brief, found.signed, found.than, found.size) == (
        "about the same",
        "about the same",
        "about the same",
        "about the same as",
        "less than 0.1%",
    )


@pytest.mark.parametrize(("second", "text"), [(99_949, "0.1% more"), (99_951, "about the same"), (100_000, "the same")])
def test_where_about_the_same_ends(second: float, text: str) -> None:
    assert gap(100_000, second, units.DOLLARS_A_YEAR).text == text


@pytest.mark.parametrize(("first", "second", "text"), [(22_349, 22_351, "100 fewer"), (22_301, 22_349, "the same")])
def test_a_difference_is_that_of_the_numbers_as_they_are_written(first: float, second: float, text: str) -> None:
    assert gap(first, second, units.JOBS_CHANGE).text == text


@pytest.mark.parametrize(
    ("first", "second", "text", "brief", "signed"),
    [
        (45.2, 66.4, "21.2 percentage points less", "21.2 points less", "−21.2 points"),
        (70, 52, "18 percentage points more", "18 points more", "+18 points"),
        (8, 7, "1 percentage point more", "1 point more", "+1 point"),
        (7, 8, "1 percentage point less", "1 point less", "−1 point"),
        (0.5, 0.2, "0.3 percentage points more", "0.3 points more", "+0.3 points"),
        (0.1 + 0.2, 0.3, "the same", "the same", "the same"),
    ],
)
def test_shares_are_told_apart_in_percentage_points(
    first: float, second: float, text: str, brief: str, signed: str
) -> None:
    found = gap(first, second, units.SHARE)
    assert (found.text, found.brief, found.signed) == (text, brief, signed)


@pytest.mark.parametrize(
    ("first", "second", "unit", "text", "signed"),
    [
        (5, -8, units.CHANGE, "13 percentage points more", "+13 points"),
        (152261, 183446, units.JOBS, "17% fewer", "−17%"),
        (183446, 152261, units.JOBS, "20% more", "+20%"),
        (50, 100, units.PEOPLE, "50% fewer", "−50%"),
        (46, 40, units.YEARS, "6\u00a0years more", "+6\u00a0years"),
        (45, 46, units.YEARS, "1\u00a0year less", "−1\u00a0year"),
        (96, 12, units.MONTHS, "7\u00a0years more", "+7\u00a0years"),
        (12, 18, units.MONTHS, "6\u00a0months less", "−6\u00a0months"),
        (7613.05, -14675.68, units.JOBS_CHANGE, "22,300 more", "+22,300"),
        (-160, 500, units.JOBS_CHANGE, "700 fewer", "−700"),
        (3, 4.5, units.RATING, "1.5 less", "−1.5"),
        (12, 8, units.AS_PRINTED, "4 more", "+4"),
    ],
)
def test_every_other_unit_has_its_own_way(first: float, second: float, unit: Unit, text: str, signed: str) -> None:
    found = gap(first, second, unit)
    assert (found.text, found.signed) == (text, signed)


@pytest.mark.parametrize(
    ("first", "second", "unit", "than"),
    [
        (68535, 36977, units.DOLLARS_A_YEAR, "85% more than"),
        (45.2, 66.4, units.SHARE, "21.2 percentage points less than"),
        (46, 46, units.YEARS, "the same as"),
        (60_010, 60_020, units.DOLLARS_A_YEAR, "about the same as"),
    ],
)
def test_a_gap_stands_before_what_it_is_compared_with(first: float, second: float, unit: Unit, than: str) -> None:
    assert gap(first, second, unit).than == than


@pytest.mark.parametrize(
    ("first", "other", "errors", "within"),
    [
        (373_930, 346_490, (5.3, 10.9), True),
        (101_420, 46_590, (0.2, 0.2), False),
        (116.46, 100, (0, 10), False),
        (116.44, 100, (0, 10), True),
        (123.1, 100, (10, 10), True),
        (130, 100, (10, 10), False),
        (101, 100, (0, 0), False),
        (100, 100, (5, 5), False),
    ],
)
def test_a_survey_tells_apart_what_is_1645_standard_errors_apart(
    first: float, other: float, errors: tuple[float, float], within: bool
) -> None:
    assert is_within_error(first, other, errors) == within
    assert is_within_error(other, first, errors[::-1]) == within


def test_a_gap_within_the_error_is_told_as_about_the_same() -> None:
    found = Gap(amount=7.9, kind="ratio", unit=units.DOLLARS_A_YEAR, is_unsure=True)
    assert (found.text, found.than, found.signed) == ("about the same", "about the same as", "about the same")


@pytest.mark.parametrize(("jobs", "text"), [(1099, "999% more"), (1654, "1,600% more"), (165_449, "165,300% more")])
def test_from_a_thousand_percent_on_a_ratio_is_in_hundreds(jobs: float, text: str) -> None:
    assert gap(jobs, 100, units.JOBS).text == text
