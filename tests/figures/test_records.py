from dataclasses import FrozenInstanceError

import pytest

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role, look_at
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.figures.records import Claim, Comparison, Gap, Row, Span, claim, gap, gap_size, row
from tests.kitchen import a_source

BAKER = Role(id="baker", label="Baker", plural="bakers", summary="", caution="", look=look_at(0))
COOK = Role(id="cook", label="Cook", plural="cooks", summary="", caution="", look=look_at(1))
WAITER = Role(id="waiter", label="Waiter", plural="waiters", summary="", caution="", look=look_at(2))


SURVEY, BOARD = a_source("survey"), a_source("board", "Board")


def pair_row(
    metric_id: str, first: float | None, second: float | None, group_id: str = "all", said_by: Source = SURVEY
) -> Row:
    metric = METRICS[metric_id]
    claims = (claim(BAKER, first, metric.unit), claim(COOK, second, metric.unit))
    return row(metric.group(group_id), said_by, UNDATED, claims, metric.unit)


def compared(metric_id: str, *rows: Row, preferred: str = "") -> Comparison:
    return Comparison(METRICS[metric_id], METRICS[metric_id].unit, (BAKER, COOK), rows, preferred=preferred)


@pytest.mark.parametrize(
    ("first", "second", "text", "signed"),
    [
        (68535, 36977, "85% more", "+85%"),
        (36977, 68535, "46% less", "−46%"),
        (200, 100, "100% more", "+100%"),
        (0, 100, "100% less", "−100%"),
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


def test_a_claim_is_written_in_its_unit_or_not_reported() -> None:
    assert claim(BAKER, 30000, units.DOLLARS_A_YEAR).text == "$30,000"
    assert claim(BAKER, None, units.DOLLARS_A_YEAR, "A dash.") == Claim(
        role=BAKER, value=None, unit=units.DOLLARS_A_YEAR, note="A dash."
    )
    assert claim(BAKER, None, units.DOLLARS_A_YEAR).text == "not reported"
    assert claim(BAKER, None, units.LISTED_SHARE).text == "not listed"
    assert claim(BAKER, 0, units.SHARE).text == "0%"


def test_a_row_draws_the_gap_between_its_first_two_claims() -> None:
    unit = units.DOLLARS_A_YEAR
    claims = tuple(claim(role, value, unit) for role, value in ((BAKER, 30), (COOK, 20), (WAITER, 10)))
    group, year = METRICS["salary"].group("mean"), Period(2021, 2021)
    apart = Gap(amount=50.0, kind="ratio", unit=unit)
    assert row(group, SURVEY, year, claims, unit) == Row(group, SURVEY, year, claims, apart)
    assert row(group, SURVEY, year, claims[:1], unit).gap is None
    assert row(group, SURVEY, year, (), unit).gap is None


@pytest.mark.parametrize(
    ("first", "second", "complete", "size", "width"),
    [(30, 20, True, 30, 50.0), (None, 20, False, 20, -1), (30, None, False, 30, -1), (None, None, False, 0, -1)],
)
def test_a_row_knows_its_size_its_gap_and_whether_it_is_complete(
    first: float | None, second: float | None, complete: bool, size: float, width: float
) -> None:
    entry = pair_row("salary", first, second, "mean")
    assert (entry.is_complete, entry.size, gap_size(entry)) == (complete, size, width)


def test_a_negative_value_has_its_own_size_and_a_zero_is_reported() -> None:
    assert pair_row("growth_rate", -5, -8).size == -5
    assert pair_row("growth_rate", -5, None).size == -5
    assert pair_row("jobs", 0, 5).is_complete
    assert gap_size(pair_row("growth_rate", -8, 5)) == 13


def test_the_lead_is_the_first_complete_row() -> None:
    rows = (pair_row("salary", 1, None, "common"), pair_row("salary", 3, 2, "mean"), pair_row("salary", 9, 1, "low"))
    assert compared("salary", *rows).lead is rows[1]


def test_the_lead_of_a_breakdown_is_its_widest_gap_and_the_first_of_equals() -> None:
    rows = (pair_row("race", 60, 70, "white"), pair_row("race", 40, 29, "black"), pair_row("race", 4, 4, "asian"))
    assert compared("race", *rows).lead is rows[1]
    gender = (pair_row("gender", 40.5, 66.4, "women"), pair_row("gender", 59.5, 33.6, "men"))
    assert compared("gender", *gender).lead is gender[0]


def test_the_lead_of_a_breakdown_stays_with_the_first_complete_source() -> None:
    rows = (pair_row("gender", 40, 50, "women"), pair_row("gender", 10, 90, "women", BOARD))
    assert compared("gender", *rows).lead is rows[0]


def test_without_a_complete_row_the_first_leads_and_without_rows_none() -> None:
    rows = (pair_row("salary", None, 2, "common"), pair_row("salary", 3, None, "mean"))
    assert compared("salary", *rows).lead is rows[0]
    assert compared("salary").lead is None
    assert compared("salary").leading == ()


def test_the_preferred_publisher_leads_where_it_has_figures() -> None:
    rows = (pair_row("salary", 3, 2, "mean"), pair_row("salary", 5, 4, "mean", BOARD))
    assert compared("salary", *rows, preferred="Board").lead is rows[1]
    assert compared("salary", *rows, preferred="Board").candidates == (rows[1],)
    assert compared("salary", *rows, preferred="Nobody").lead is rows[0]
    assert compared("salary", *rows, preferred="Nobody").candidates == rows


def test_figures_come_from_different_sources_where_none_has_both() -> None:
    only_baker, only_cook = pair_row("salary", 3, None, "mean"), pair_row("salary", None, 2, "mean", BOARD)
    assert compared("salary", only_baker, only_cook).comes_from_different_sources is True
    assert compared("salary", only_baker, only_cook).leading == (only_baker, only_cook)
    assert compared("salary", only_cook, only_baker).leading == (only_baker, only_cook)


def test_figures_do_not_come_from_different_sources_where_one_has_both_or_a_role_has_none() -> None:
    only_baker, only_cook = pair_row("salary", 3, None, "mean"), pair_row("salary", None, 2, "mean", BOARD)
    both = pair_row("salary", 3, 2, "common")
    assert compared("salary", only_baker, only_cook, both).comes_from_different_sources is False
    assert compared("salary", only_baker).comes_from_different_sources is False
    assert compared("salary").comes_from_different_sources is False
    assert compared("salary", only_baker, only_cook, both).leading == (both,)


def test_ranges_and_typical_figures_are_told_apart() -> None:
    mean, low, high = (pair_row("salary", 3, 2, group) for group in ("mean", "low", "high"))
    whole = compared("salary", mean, low, high)
    assert (whole.typical.rows, whole.ends.rows) == ((mean,), (low, high))
    assert whole.rows == (mean, low, high)


def test_each_note_is_given_once_in_the_order_of_the_rows() -> None:
    metric = METRICS["salary"]

    def noted(first: str, second: str) -> Row:
        claims = (claim(BAKER, 1, metric.unit, first), claim(COOK, 1, metric.unit, second))
        return row(metric.groups[0], SURVEY, UNDATED, claims, metric.unit)

    assert compared("salary", noted("B.", ""), noted("A.", "B."), noted("", "C.")).notes == ("B.", "A.", "C.")


@pytest.mark.parametrize(
    ("unit", "low", "high", "text"),
    [
        (units.DOLLARS_A_YEAR, 42000, 110000, "$42,000–$110,000"),
        (units.MONTHS, 72, 96, "6–8\u00a0years"),
        (units.MONTHS, 6, 12, "6–12\u00a0months"),
        (units.MONTHS, 6, 24, "6\u00a0months–2\u00a0years"),
        (units.MONTHS, 1, 6, "1\u00a0month–6\u00a0months"),
        (units.SHARE, 10, 20.5, "10%–20.5%"),
    ],
)
def test_a_span_says_its_unit_once_where_both_ends_share_it(unit: Unit, low: float, high: float, text: str) -> None:
    span = Span(BAKER, SURVEY, UNDATED, claim(BAKER, low, unit), claim(BAKER, high, unit), None, "")
    assert span.text == text


def test_records_cannot_be_changed() -> None:
    entry = pair_row("salary", 1, 2, "mean")
    with pytest.raises(FrozenInstanceError):
        entry.period = UNDATED  # type: ignore[misc]
