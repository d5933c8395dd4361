"""Which assumption of the path matters most."""

from dataclasses import replace

from careers.data.store import Data
from careers.figures.compare import View
from careers.path import records, sensitivity
from careers.path.records import PayPair
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import PAIR, planned


def test_the_assumption_that_matters_most_comes_first(data: Data) -> None:
    plan = planned(data, DOCUMENTED)
    swings = sensitivity.swings(plan)
    assert [swing.size for swing in swings] == sorted((swing.size for swing in swings), reverse=True)
    assert sensitivity.label(swings[0]) == ("Pay of account managers: $50,764 (2012–2013) to $74,555 (undated)")
    # 13 × (50,764 − 36,977) and 13 × (74,555 − 36,977).
    assert [round(gap, 2) for gap in swings[0].gaps] == [179_231.00, 488_514.00]
    assert sensitivity.finding(swings, plan) == (
        "Of the ranges tried here, that of the pay of account managers matters most. After 20 years it moves those "
        "who change from $179,231 ahead to $488,514 ahead. Some of this pay is in dollars of 2012–2013, so a part of "
        "its range is the rise in prices since."
    )


def test_a_guess_is_called_one_and_what_the_documents_set_is_named_beside_it(data: Data) -> None:
    plan = planned(data, DOCUMENTED, degree_cost=50_000)
    swings = sensitivity.swings(replace(plan, first=replace(plan.first, claims=plan.first.claims[:1])))
    guessed = {swing.assumption: sensitivity.label(swing) for swing in swings if swing.is_guess}
    assert guessed["degree_cost"] == "Cost of a degree: $0 to $100,000 (our own guess)"
    assert guessed["hours"] == "Number of hours a week: 30 to 40 (our own guess)"
    assert set(guessed) == {"degree_cost", "raise_percent", "hours"}


def test_every_bar_reaches_over_the_readers_own_setting(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, degree_cost=200_000, hours=20, second_months=60)
    ends = {swing.assumption: swing.ends for swing in sensitivity.swings(plan)}
    assert (ends["degree_cost"], ends["hours"], ends["second_months"]) == ((0, 200_000), (20, 40), (24, 60))


def test_the_sentence_fits_every_assumption(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR)
    found = {swing.assumption: sensitivity.finding([swing], plan) for swing in sensitivity.swings(plan)}
    assert found["hours"].startswith(
        "Of the ranges tried here, that of the number of hours a week matters most. After 20 years it moves those who "
        "change"
    )
    assert found["second_months"].startswith(
        "Of the ranges tried here, that of the time to become bakers matters most. "
    )


def test_what_the_documents_set_is_named_where_a_guess_matters_more(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR)
    assert sensitivity.finding(sensitivity.swings(plan), plan) == (
        "Of the ranges tried here, that of the cost of a degree matters most. After 20 years it moves those who change "
        "from $5,000 ahead to $105,000 ahead. Of what the documents set, it is the pay of bakers: from $105,000 "
        "ahead to $126,000 ahead. Some of this pay is in dollars of 2021, so a part of its range is the rise in prices "
        "since."
    )


def test_pay_while_preparing_moves_nothing_where_all_prepare_alike(kitchen: Data) -> None:
    assert "pay_before" not in {swing.assumption for swing in sensitivity.swings(planned(kitchen, PAIR))}


def test_without_a_change_on_the_way_it_is_about_waiting(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, second_months=6)
    said = sensitivity.finding(sensitivity.swings(plan), plan)
    assert "After 20 years it moves those who wait from" in said


def test_an_assumption_with_one_value_in_the_documents_has_no_bar(kitchen: Data) -> None:
    moved = {swing.assumption for swing in sensitivity.swings(planned(kitchen, PAIR))}
    assert "first_pay" not in moved
    assert "second_pay" in moved


def test_a_swing_from_undated_to_restated_pay_says_so_at_both_ends(kitchen: Data) -> None:
    first, second = records.prospects(kitchen, PAIR, View(real=True))
    plan = replace(
        planned(kitchen, PAIR), first=first, second=second, pay=PayPair(first=first.claims[0], second=second.claims[0])
    )
    swings = sensitivity.swings(plan)
    (pay,) = (swing for swing in swings if swing.assumption == "second_pay")
    assert sensitivity.span(pay) == "$31,200 in undated dollars to $37,500 in 2022 dollars"
    assert sensitivity.finding(swings, plan).endswith("the figures mix it with dollars of the newest year.")
    (printed,) = (it for it in sensitivity.swings(planned(kitchen, PAIR)) if it.assumption == "second_pay")
    assert sensitivity.span(printed) == "$30,000 (2021) to $31,200 (undated)"


def test_every_swing_is_spoken(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR)
    said = sensitivity.alternative(sensitivity.swings(plan), plan)
    assert "Cost of a degree: $0 to $100,000 (our own guess): $105,000 ahead to $5,000 ahead." in said


def test_paper_says_every_assumption_and_what_it_is_set_to(kitchen: Data) -> None:
    assert sensitivity.assumed(planned(kitchen, PAIR, degree_cost=20_000, raise_percent=2.5, hours=30)) == (
        "Assumed: time to become cooks: 9\u00a0months; time to become bakers: 2.5\u00a0years; "
        "pay of cooks: $24,000 average, Survey; pay of bakers: $30,000 average, Survey; "
        "pay while preparing: $0; cost of a degree: $20,000; yearly raise: 2.5%; number of hours a week: 30."
    )
