"""Only figures of one publisher and one statistic are held against each other, and a headline says how far they go."""

from dataclasses import replace

import pytest

from careers.catalogue.periods import UNDATED, Period
from careers.data.store import Data
from careers.figures import pairs
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.figures.records import Row
from tests.conftest import PAIR
from tests.kitchen import a_row, a_source, compared_rows, with_errors

PRESS, BOARD, GUILD = (a_source(name.lower(), name) for name in ("Press", "Board", "Guild"))
MEANS = a_row("salary", "mean", 30_000, 24_000, source=PRESS)


def common(baker: float | None, cook: float | None, period: Period = UNDATED) -> Row:
    """What the board calls common."""
    return a_row("salary", "common", baker, cook, source=BOARD, period=period)


@pytest.mark.parametrize(
    ("rows", "headline"),
    [
        ([MEANS], "Bakers are reported to earn 25% more than cooks."),
        ([MEANS, common(22_000, 20_000)], "Bakers are reported to earn 10% to 25% more than cooks."),
        ([MEANS, common(25_000, 20_000)], "Bakers are reported to earn 25% more than cooks."),
        (
            [MEANS, common(40_000, 20_000), a_row("salary", "median", 22_000, 20_000, source=GUILD)],
            "Bakers are reported to earn 10% to 100% more than cooks.",
        ),
        (
            [a_row("salary", "mean", 15_000, 20_000), common(18_000, 20_000)],
            "Bakers are reported to earn 10% to 25% less than cooks.",
        ),
        ([common(20_000, 20_000)], "Bakers and cooks are reported to earn the same."),
        (
            [MEANS, common(18_000, 20_000)],
            "Pay figures do not agree: against cooks, bakers earn anything from 10% less to 25% more.",
        ),
        (
            [MEANS, common(20_000, 20_000)],
            "Pay figures do not agree: against cooks, bakers earn anything from the same to 25% more.",
        ),
        (
            [a_row("salary", "mean", 30_000, None, source=PRESS), common(None, 20_000)],
            "Bakers average $30,000 a year. Cooks commonly earn $20,000 a year. The "
            "sources differ (Press, 2021; Board, undated), so the two cannot be compared directly.",
        ),
        (
            [common(None, None)],
            "No chosen source reports this for either role.",
        ),
    ],
)
def test_a_headline_says_how_far_comparable_pairs_go(rows: list[Row], headline: str) -> None:
    assert pairs.headline(compared_rows("salary", *rows)) == headline


def test_two_pages_of_one_publisher_make_a_pair_and_two_publishers_do_not() -> None:
    one, other = (a_source(page, "Press") for page in ("page_one", "page_two"))
    apart = [a_row("salary", "mean", 30, None, source=one), a_row("salary", "mean", None, 24, source=other)]
    compared = compared_rows("salary", *apart)
    assert [(it.first.value, it.other.value) for it in pairs.all_pairs(compared)] == [(30, 24)]
    apart[1] = a_row("salary", "mean", None, 24, source=BOARD)
    assert pairs.all_pairs(compared_rows("salary", *apart)) == ()


@pytest.mark.parametrize(
    "other",
    [
        a_row("salary", "median", None, 24, source=PRESS),
        a_row("salary", "mean", None, 24, source=PRESS, period=Period(2011, 2011)),
        a_row("salary", "mean", None, 24, source=PRESS, period=UNDATED),
        a_row("salary", "mean", None, 24, source=PRESS.model_copy(update={"origin": "Somebody else"})),
    ],
    ids=["statistic", "years", "undated", "origin"],
)
def test_another_statistic_other_years_or_another_origin_make_no_pair(other: Row) -> None:
    compared = compared_rows("salary", a_row("salary", "mean", 30, None, source=PRESS), other)
    assert pairs.all_pairs(compared) == ()


def test_other_years_make_a_pair_once_both_are_in_dollars_of_one_year_and_undated_dollars_never() -> None:
    mine, old = (
        replace(
            a_row("salary", "mean", *values, source=PRESS, period=period), dollars=" in 2025 dollars", is_restated=True
        )
        for values, period in (((30, None), Period(2021, 2021)), ((None, 24), Period(2011, 2011)))
    )
    compared = compared_rows("salary", mine, old)
    assert pairs.headline(compared) == ("Bakers are reported to earn 25% more than cooks in 2025 dollars.")
    undated = replace(old, period=UNDATED, dollars=" in undated dollars")
    assert pairs.all_pairs(compared_rows("salary", mine, undated)) == ()


def test_the_preferred_publishers_pair_comes_first_and_one_without_a_pair_is_told_of() -> None:
    rows = (MEANS, common(22_000, 20_000))
    press = "Press, average: $30,000 against $24,000, 25% more pay."
    board = "Board, common: $22,000 against $20,000, 10% more pay."
    both = "These are the two comparable pairs of figures, as printed."
    assert pairs.evidence(compared_rows("salary", *rows)) == f"{press} {board} {both}"
    assert pairs.evidence(compared_rows("salary", *rows, preferred="Board")) == f"{board} {press} {both}"
    assert pairs.evidence(compared_rows("salary", MEANS)) == (
        f"{press} There is one comparable pair of figures, as printed."
    )
    assert pairs.evidence(compared_rows("salary", *rows, preferred="Guild")) == (
        f"Guild gives no comparable pair. {press} {board} {both}"
    )
    assert pairs.evidence(compared_rows("salary")) == ""


def test_a_finding_of_one_pair_is_followed_by_what_other_pairs_say() -> None:
    rows = (MEANS, common(22_000, 20_000))
    assert pairs.besides(compared_rows("salary", *rows)) == "By figures of Board it is 10% more."
    assert pairs.besides(compared_rows("salary", *reversed(rows))) == "By figures of Press it is 25% more."
    assert pairs.besides(compared_rows("salary", MEANS, common(25_000, 20_000))) == ""
    assert pairs.besides(compared_rows("salary", a_row("salary", "mean", 30_000, None), common(22_000, 20_000))) == ""
    of_three = a_row("salary", "mean", 20, 10, 25), a_row("salary", "common", 30, 10, 25, source=BOARD)
    assert pairs.besides(compared_rows("salary", *of_three)) == ""


def test_a_gap_of_medians_is_doubted_where_the_averages_cannot_tell_two_apart() -> None:
    rows = (MEDIANS, UNSURE)
    assert pairs.besides(compared_rows("salary", *rows)) == (
        "The survey cannot tell whether bakers or cooks earn more. "
        "The difference of the averages is within the survey's error; for medians it publishes none."
    )
    assert pairs.besides(compared_rows("salary", UNSURE)) == ""


def test_of_average_and_median_of_one_survey_the_median_is_told() -> None:
    rows = [MEANS, a_row("salary", "median", 28_000, 20_000, source=PRESS), common(22_000, 20_000)]
    compared = compared_rows("salary", *rows)
    assert [(it.first.value, it.other.value) for it in pairs.all_pairs(compared)] == [
        (28_000, 20_000),
        (22_000, 20_000),
    ]
    assert pairs.headline(compared_rows("salary", *rows[:2])) == "Bakers are reported to earn 40% more than cooks."
    assert pairs.evidence(compared_rows("salary", *rows[:2])) == (
        "Press, median: $28,000 against $20,000, 40% more pay. Where a source gives both an "
        "average and a median, the median is shown, as printed."
    )


def test_the_first_role_is_held_against_each_of_three_others() -> None:
    rows = [a_row("salary", "mean", 20, 10, 25, None), a_row("salary", "common", 30, 10, None, None, source=BOARD)]
    assert pairs.headline(compared_rows("salary", *rows)) == (
        "Bakers are reported to earn 100% to 200% more than cooks. "
        "Bakers are reported to earn 20% less than waiters. No pair of pay figures can be compared with hosts."
    )


@pytest.mark.parametrize("per", ["year", "month", "week", "hour"])
def test_the_documents_pairs_say_the_same_in_every_pay_period(per: str, data: Data) -> None:
    assert pairs.headline(comparison_of(data, "salary", PAIR, View(per=per))) == (
        "Account managers are reported to earn 51% to 85% more than account representatives."
    )


UNSURE = with_errors(MEANS, 10, 10)
MEDIANS = a_row("salary", "median", 36_000, 24_000, source=PRESS)


def test_what_a_survey_cannot_tell_apart_is_no_difference_and_no_strong_evidence() -> None:
    told = compared_rows("salary", UNSURE, MEDIANS)
    assert pairs.headline(told) == "The survey cannot tell whether bakers or cooks earn more."
    assert pairs.evidence(told) == (
        "Press, median: $36,000 against $24,000, 50% more pay. Where a source gives both an "
        "average and a median, the median is shown, as printed. "
        "The difference of the averages is within the survey's error; for medians it publishes none."
    )


def test_a_difference_beyond_the_error_is_told() -> None:
    told = compared_rows("salary", with_errors(MEANS, 1, 1), MEDIANS)
    assert pairs.headline(told) == "Bakers are reported to earn 50% more than cooks."


def test_other_sources_and_years_are_as_sure_as_their_own_averages() -> None:
    told = compared_rows("salary", UNSURE, MEDIANS, common(22_000, 20_000))
    assert [pair.is_unsure for pair in pairs.all_pairs(told)] == [True, False]


def test_what_nobody_can_tell_apart_is_not_opposed() -> None:
    told = compared_rows("salary", UNSURE, common(18_000, 20_000))
    assert not pairs.is_opposed(pairs.all_pairs(told))


def test_a_role_between_two_others_is_not_opposed_and_each_figure_has_its_role() -> None:
    told = compared_rows("salary", a_row("salary", "mean", 20, 10, 25, source=PRESS))
    assert not pairs.is_opposed(pairs.all_pairs(told))
    assert pairs.evidence(told) == (
        "Press, average: $20 for bakers against $10 for cooks, 100% more pay. "
        "Press, average: $20 for bakers against $25 for waiters, 20% less pay. "
        "These are the two comparable pairs of figures, as printed."
    )
    both_ways = compared_rows("salary", MEANS, common(18_000, 20_000))
    assert pairs.is_opposed(pairs.all_pairs(both_ways))
