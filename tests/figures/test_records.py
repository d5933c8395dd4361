from dataclasses import FrozenInstanceError, replace

import pytest

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED
from careers.catalogue.records import Group
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.figures.gaps import Gap
from careers.figures.records import Claim, Row
from careers.figures.spans import Span
from tests.kitchen import BAKER, COOK, HOST, SURVEY, WAITER, a_row, a_source
from tests.kitchen import compared_rows as compared

BOARD = a_source("board", "Board")


def pair_row(
    metric_id: str, first: float | None, second: float | None, group_id: str = "all", said_by: Source = SURVEY
) -> Row:
    return a_row(metric_id, group_id, first, second, source=said_by, period=UNDATED)


def test_a_claim_is_written_in_its_unit_or_not_reported() -> None:
    assert Claim(role=BAKER, value=30000, unit=units.DOLLARS_A_YEAR).text == "$30,000"
    assert Claim(role=BAKER, value=None, unit=units.DOLLARS_A_YEAR, note="A dash.") == Claim(
        role=BAKER, value=None, unit=units.DOLLARS_A_YEAR, note="A dash."
    )
    assert Claim(role=BAKER, value=None, unit=units.DOLLARS_A_YEAR).text == "not reported"
    assert Claim(role=BAKER, value=None, unit=units.LISTED_SHARE).text == "not listed"
    assert Claim(role=BAKER, value=0, unit=units.SHARE).text == "0%"


def test_a_row_knows_the_gap_of_any_pair() -> None:
    entry = a_row("salary", "mean", 30, 20, None, 15)
    unit = units.DOLLARS_A_YEAR
    assert entry.gap(BAKER, COOK) == Gap(amount=50.0, kind="ratio", unit=unit)
    assert entry.gap(HOST, BAKER) == Gap(amount=-50.0, kind="ratio", unit=unit)
    assert entry.gap(BAKER, WAITER) is None
    assert [gap and gap.text for gap in entry.gaps] == ["50% more", None, "100% more"]
    assert entry.width == 100.0
    assert [claim.role.id for claim in entry.known] == ["baker", "cook", "host"]


def test_a_row_of_one_role_has_no_gaps() -> None:
    assert (a_row("salary", "mean", 30).gaps, a_row("salary", "mean", 30).width) == ((), -1)


def test_a_row_speaks_of_the_compared_roles_alone() -> None:
    entry = a_row("salary", "mean", 30, None)
    assert (entry.of(BAKER).value, entry.tells(BAKER), entry.tells(COOK)) == (30, True, False)
    with pytest.raises(KeyError):
        entry.of(WAITER)


@pytest.mark.parametrize(
    ("first", "second", "complete", "size", "width"),
    [(30, 20, True, 30, 50.0), (None, 20, False, 20, -1), (30, None, False, 30, -1), (None, None, False, 0, -1)],
)
def test_a_row_knows_its_size_its_gap_and_whether_it_is_complete(
    first: float | None, second: float | None, complete: bool, size: float, width: float
) -> None:
    entry = pair_row("salary", first, second, "mean")
    assert (entry.is_complete, entry.size, entry.width) == (complete, size, width)


def test_a_negative_value_has_its_own_size_and_a_zero_is_reported() -> None:
    assert pair_row("growth_rate", -5, -8).size == -5
    assert pair_row("growth_rate", -5, None).size == -5
    assert pair_row("jobs", 0, 5).is_complete
    assert pair_row("growth_rate", -8, 5).width == 13


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
    assert compared("salary", only_baker, only_cook).is_apart is True
    assert compared("salary", only_baker, only_cook).leading == (only_baker, only_cook)
    assert compared("salary", only_cook, only_baker).leading == (only_baker, only_cook)


def test_figures_do_not_come_from_different_sources_where_one_has_both_or_a_role_has_none() -> None:
    only_baker, only_cook = pair_row("salary", 3, None, "mean"), pair_row("salary", None, 2, "mean", BOARD)
    both = pair_row("salary", 3, 2, "common")
    assert compared("salary", only_baker, only_cook, both).is_apart is False
    assert compared("salary", only_baker).is_apart is False
    assert compared("salary").is_apart is False
    assert compared("salary", only_baker, only_cook, both).leading == (both,)


def test_a_role_that_the_lead_leaves_out_has_a_row_of_its_own() -> None:
    both = a_row("salary", "mean", 30, 20, None, source=BOARD)
    waiter = a_row("salary", "median", None, 21, 25)
    shown = compared("salary", both, waiter)
    assert shown.lead is both
    assert [shown.own(role) for role in (BAKER, COOK, WAITER)] == [both, both, waiter]
    assert (shown.leading, shown.is_apart) == ((both, waiter), True)


def test_the_row_that_tells_of_most_roles_leads() -> None:
    fewer, more = a_row("salary", "mean", 30, None, None), a_row("salary", "median", None, 20, 25)
    assert compared("salary", fewer, more).lead is more
    assert compared("salary", fewer, more).leading == (fewer, more)


def test_a_typical_figure_leads_before_the_end_of_a_range() -> None:
    low, median = a_row("salary", "low", 10, 12), a_row("salary", "median", None, 20)
    assert compared("salary", low, median).lead is median
    assert compared("salary", low).lead is low


def test_the_preferred_publisher_leads_for_the_roles_that_it_knows() -> None:
    bread, all_of_them = a_row("salary", "median", 30, None, source=BOARD), a_row("salary", "mean", 28, 20)
    shown = compared("salary", all_of_them, bread, preferred="Board")
    assert shown.leading == (bread, all_of_them)
    assert shown.own(COOK) is all_of_them


def test_a_publisher_that_has_a_pair_leads_before_one_that_has_none() -> None:
    alone = a_row("salary", "median", 30, None)
    bakers, cooks = (a_row("salary", "mean", *pay, source=BOARD) for pay in ((28, None), (None, 20)))
    shown = compared("salary", alone, bakers, cooks)
    assert (shown.leading, shown.is_apart) == ((bakers, cooks), False)


def test_a_figure_about_more_people_leads_nothing_and_contradicts_nothing() -> None:
    wider = Row(
        group=Group(id="wider", kind="wider"),
        source=BOARD,
        period=UNDATED,
        claims=a_row("growth_rate", "all", 16, 16).claims,
    )
    own = a_row("growth_rate", "all", 5, None)
    shown = compared("growth_rate", wider, own)
    assert (shown.lead, shown.rivals) == (own, (own,))
    assert shown.typical.rows == (wider, own)


def test_a_range_without_extent_is_a_point() -> None:
    unit = units.DOLLARS_A_YEAR
    paid = Claim(role=BAKER, value=30, unit=unit)
    span = Span(role=BAKER, source=SURVEY, period=UNDATED, low=paid, high=paid, typical=paid, statistic="Average")
    assert (span.is_point, span.text, span.full) == (True, "$30", "$30 at both ends, average $30")


def test_ranges_and_typical_figures_are_told_apart() -> None:
    mean, low, high = (pair_row("salary", 3, 2, group) for group in ("mean", "low", "high"))
    whole = compared("salary", mean, low, high)
    assert (whole.typical.rows, whole.ends.rows) == ((mean,), (low, high))
    assert whole.rows == (mean, low, high)


def noted(*told: tuple[float | None, str]) -> Row:
    """What a source says of the baker and the cook: a figure each, and a remark on it."""
    metric = METRICS["salary"]
    claims = tuple(
        Claim(role=role, value=value, unit=metric.unit, note=note)
        for role, (value, note) in zip((BAKER, COOK), told, strict=True)
    )
    return Row(group=metric.groups[0], source=SURVEY, period=UNDATED, claims=claims)


def test_a_remark_is_given_once_behind_the_figures_that_it_is_about() -> None:
    rows = noted((1000, "B."), (2000, "")), noted((3000, "A."), (4000, "B.")), noted((None, ""), (5000, "C."))

    assert compared("salary", *rows).notes == (
        "Baker, $1,000; Cook, $4,000: B.",
        "Baker, $3,000: A.",
        "Cook, $5,000: C.",
    )


def test_a_remark_on_all_figures_of_a_role_names_the_role_alone() -> None:
    rows = noted((1000, "A."), (2000, "B.")), noted((3000, "A."), (None, ""))
    assert compared("salary", *rows).notes == ("Baker: A.", "Cook: B.")


def test_a_remark_on_all_figures_stands_alone() -> None:
    assert compared("salary", noted((1000, "A."), (2000, "A.")), noted((None, ""), (3000, "A."))).notes == ("A.",)


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
    lowest, highest = (Claim(role=BAKER, value=value, unit=unit) for value in (low, high))
    assert Span(role=BAKER, source=SURVEY, period=UNDATED, low=lowest, high=highest).text == text


def test_records_cannot_be_changed() -> None:
    entry = pair_row("salary", 1, 2, "mean")
    with pytest.raises(FrozenInstanceError):
        entry.period = UNDATED  # type: ignore[misc]


def test_whether_pay_is_restated_is_known_by_the_record_and_not_by_its_words() -> None:
    printed = replace(a_row("salary", "mean", 30000, 24000), dollars=" in dollars")
    assert (printed.is_restated, printed.kin[3]) == (False, printed.period)
    restated = replace(printed, is_restated=True)
    assert (restated.is_restated, restated.kin[3]) == (True, UNDATED)


def test_a_source_has_the_year_of_its_date() -> None:
    assert [a_source("page", published=date).year for date in ("2022-06-24", "2019", "")] == [2022, 2019, 0]
