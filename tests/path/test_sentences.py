"""What the path model comes to in words: bakers, who need two to three years, and cooks, six to twelve months."""

from dataclasses import replace

import pytest

from careers.data.store import Data
from careers.figures.compare import View
from careers.path import records, sentences
from careers.path.records import PayPair, Plan
from careers.path.sentences import duration, standing
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import BAKER, COOK, PAIR, planned


def finding(plan: Plan) -> str:
    return plain(sentences.finding(records.outlooks(plan)))


def plain(said: str) -> str:
    return said.replace("\N{NO-BREAK SPACE}", " ")


def with_pay(plan: Plan, first: int, second: int) -> Plan:
    """The plan by other claims, by their places in what is offered."""
    pay = PayPair(first=plan.first.claims[first], second=plan.second.claims[second])
    assumed = replace(plan.assumptions, first_pay=pay.first.value, second_pay=pay.second.value)
    return replace(plan, pay=pay, assumptions=assumed)


def test_the_paid_way_leads_and_the_time_to_overtake_is_a_range(kitchen: Data) -> None:
    # By the survey 114 months, by the board 2,600 (m − 30) = 2,000 (m − 9) at m = 100: 8 to 10 years.
    assert finding(planned(kitchen, PAIR)) == (
        "Cooks who become bakers after 2 years and 6 months are then ahead of those who stay. "
        "Those who wait 2 years and 6 months without pay, with a free degree, take "
        "8 years and 4 months to 9 years and 6 months to overtake those who stay, depending on the pay figures. "
        "After 20 years, changing has brought the most."
    )


def test_the_documents_say_14_to_24_years(data: Data) -> None:
    assert finding(planned(data, DOCUMENTED)) == (
        "Account representatives who become account managers after 7 years are then ahead of those who stay. Those "
        "who wait 7 years without pay, with a free degree, take 14 years and 4 months to 23 years and 10 months to "
        "overtake those who stay, depending on the pay figures. After 20 years, changing has brought the most."
    )


def test_pay_while_waiting_and_the_cost_of_a_degree_are_part_of_the_sentence(data: Data) -> None:
    said = finding(planned(data, DOCUMENTED, pay_before=20_000, degree_cost=50_000))
    assert "Those who wait 7 years on $20,000 a year, with a degree for $50,000, take" in said
    assert "Those who wait 7 years without pay, with a degree for $50,000," in finding(
        planned(data, DOCUMENTED, degree_cost=50_000)
    )
    assert "Those who wait 7 years on $20,000 a year, with a free degree," in finding(
        planned(data, DOCUMENTED, pay_before=20_000)
    )


def test_the_gaps_after_ten_and_twenty_years_are_told_for_both_ways(kitchen: Data) -> None:
    assert plain(sentences.gaps(records.outlook(planned(kitchen, PAIR)))) == (
        "After 10 years, those who change are $45,000 ahead, after 20 years $105,000 ahead. "
        "After 10 years, those who wait are $3,000 ahead, after 20 years $63,000 ahead. "
        "Working as cooks on the way brings $42,000 more than waiting."
    )


def test_waiting_that_pays_more_than_working_is_said_so(kitchen: Data) -> None:
    # 21 months at 3,000 ÷ 12 less than 2,000 … at $36,000 a year before: 21 × (3,000 − 2,000) = 21,000 more.
    said = sentences.gaps(records.outlook(planned(kitchen, PAIR, pay_before=36_000)))
    assert said.endswith("Waiting brings $21,000 more than working as cooks on the way.")


def test_a_lead_that_is_lost_is_told(data: Data) -> None:
    # The audited setting: waiting is paid better than work, until raises have carried the representatives past.
    plan = planned(data, DOCUMENTED, first_months=6, second_months=48, pay_before=40_000, raise_percent=3, hours=20)
    found = records.outlooks(with_pay(plan, 1, 2))
    assert plain(sentences.story(found[0], "second")) == (
        "are ahead of those who stay, from 6 months on, but fall behind after 23 years and 9 months"
    )
    assert "those who wait are $38,002 ahead, after 20 years $11,659 ahead" in sentences.gaps(found[0])
    assert sentences.finding(found).count("by other pay figures it differs (see below)") == 2


def test_two_changes_of_lead_are_told(data: Data) -> None:
    plan = planned(
        data,
        DOCUMENTED,
        first_months=6,
        second_months=48,
        pay_before=40_000,
        degree_cost=20_000,
        raise_percent=3,
        hours=20,
    )
    found = records.outlook(with_pay(plan, 1, 2))
    assert plain(sentences.story(found, "second")) == (
        "overtake those who stay after 1 year and 10 months, but fall behind again after 17 years and 3 months"
    )
    assert plain(sentences.turns(found, "second")) == (
        "ahead after 1 year and 10 months and behind after 17 years and 3 months"
    )
    assert "those who wait are $18,002 ahead, after 20 years $8,341 behind" in sentences.gaps(found)


def test_a_lead_that_is_lost_for_good_is_told(kitchen: Data) -> None:
    # $36,000 a year before: cooks earn 2,000 a month from month 9, so who waits is ahead by 1,000 a month until
    # month 30. At 1,000 a month as bakers from then on they lose 1,000 a month: level again in month 51.
    found = records.outlook(planned(kitchen, PAIR, pay_before=36_000, second_pay=12_000))
    assert plain(sentences.story(found, "second")) == (
        "are ahead of those who stay, from 9 months on, but fall behind after 4 years and 3 months"
    )


def test_who_never_overtakes_by_some_figures_is_said_so(kitchen: Data) -> None:
    # The reader's own $12,000 never; the board's pay after 100 months.
    said = finding(planned(kitchen, PAIR, second_pay=12_000))
    assert (
        "overtake those who stay after 8 years and 4 months, or not within 45 years, depending on the pay figures."
        in said
    )
    assert said.endswith("By the pay chosen here, staying has brought the most after 20 years.")


def test_who_never_overtakes_by_any_figure_is_said_so(kitchen: Data) -> None:
    said = finding(planned(kitchen, PAIR, second_months=60, degree_cost=250_000))
    assert "with a degree for $250,000, do not, within 45 years, overtake those who stay." in said
    assert said.endswith("After 20 years, staying has brought the most.")


def test_who_is_ahead_from_the_start_is_said_so(kitchen: Data) -> None:
    assert finding(planned(kitchen, PAIR, second_months=0)) == (
        "Those who become bakers at once are ahead of those who stay, from the start. "
        "After 20 years, becoming bakers has brought the most."
    )


def test_a_third_path_that_beats_both_others_is_in_the_headline(kitchen: Data) -> None:
    # $60,000 a year before: waiting 30 months brings $90,000 more than half a year on it and two years as a cook.
    said = finding(planned(kitchen, PAIR, pay_before=60_000))
    assert said.endswith("After 20 years, waiting has brought the most.")


def test_of_paths_that_are_level_none_has_brought_most(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, second_months=9, second_pay=24_000)
    assert sentences.best([records.outlook(plan)]) == ""


def test_paths_that_bring_the_same_are_said_to(kitchen: Data) -> None:
    # Both roles begin after 9 months and pay the same.
    found = records.outlook(planned(kitchen, PAIR, second_months=9, second_pay=24_000))
    assert sentences.story(found, "second") == "earn as much as those who stay"
    assert sentences.turns(found, "second") == "level"


def test_nobody_changes_where_the_second_role_takes_no_longer(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, second_months=9)
    assert sentences.no_change(planned(kitchen, PAIR)) == ""
    assert sentences.no_change(plan) == (
        "Here, becoming bakers takes no longer than becoming cooks, so there is no change on the way. "
        "Those who stay remain cooks."
    )
    assert "cooks who become" not in finding(plan)


def test_real_dollars_beside_undated_pay_are_said_on_the_spot(kitchen: Data) -> None:
    first, second = records.prospects(kitchen, PAIR, View(real=True))
    plan = replace(
        planned(kitchen, PAIR),
        first=first,
        second=second,
        pay=PayPair(first=first.claims[0], second=second.claims[0]),
    )
    said = "Some of this pay is undated and so not restated: the figures mix it with dollars of the newest year."
    assert finding(plan).endswith(said)
    assert sentences.by_pay_finding(records.outlooks(plan)).endswith(said)
    assert said not in finding(planned(kitchen, PAIR))


def test_pay_is_offered_with_statistic_and_source(kitchen: Data) -> None:
    _, baker = records.prospects(kitchen, PAIR)
    _, restated = records.prospects(kitchen, PAIR, View(real=True))
    assert [sentences.pay_choice(claim) for claim in (*baker.claims, restated.claims[0])] == [
        "$30,000 average, Survey",
        "$31,200 common, Board",
        "$37,500 average in 2022 dollars, Survey",
    ]


def test_what_a_document_wants_is_said_as_firmly_as_it_says_it(data: Data) -> None:
    *_, wanted = records.said_of_experience(data, "account_manager")
    assert sentences.said(wanted) == (
        "Account manager, preferred: Earlier work in an agency or a service business. (Algrim, page of 2022)"
    )
    assert sentences.said(records.said_of_hours(data, ("account_manager",))[0]).startswith("Account manager: ")


def test_the_bands_are_explained_with_the_ends_of_pay(kitchen: Data) -> None:
    said = sentences.band_note(with_pay(planned(kitchen, PAIR), 0, 1))
    assert "Ends of pay: cooks (Survey, 2021: $18,000 to $36,000)." in said
    assert said.endswith("Board, undated prints no range for bakers, so its band shows the time to enter alone.")


def test_a_chart_that_ends_too_early_is_said_so(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, second_months=120)
    assert sentences.begins_too_late(plan) == ""
    assert plain(sentences.begins_too_late(replace(plan, years=10))) == (
        "The chart ends after 10 years, but here bakers start work only after 10 years. "
        "Show more years, or start sooner."
    )


def test_with_more_than_two_roles_the_page_says_which_it_shows() -> None:
    butcher = replace(BAKER, id="butcher", label="Butcher", plural="butchers")
    assert sentences.pair_shown((BAKER, COOK), (BAKER, COOK)) == ""
    assert sentences.pair_shown((BAKER, COOK), (BAKER, COOK, butcher)) == (
        "This page compares two roles at a time: here bakers and cooks."
    )


def test_every_path_is_spoken_with_what_it_brings(kitchen: Data) -> None:
    said = sentences.alternative(records.outlooks(planned(kitchen, PAIR)))
    assert said.endswith(
        "Change: cook, then baker: $267,000 after 10 years, $567,000 after 20 years. "
        "Stay: cook throughout: $222,000 after 10 years, $462,000 after 20 years. "
        "Wait: baker later: $225,000 after 10 years, $525,000 after 20 years."
    )


@pytest.mark.parametrize(
    ("months", "said"), [(0, "0 months"), (1, "1 month"), (12, "1 year"), (25, "2 years and 1 month")]
)
def test_a_stretch_of_time_in_words(months: int, said: str) -> None:
    assert plain(duration(months)) == said


@pytest.mark.parametrize(("gap", "said"), [(5, "$5 ahead"), (-1_234.4, "$1,234 behind"), (0.2, "level")])
def test_a_gap_in_words(gap: float, said: str) -> None:
    assert standing(gap) == said
