"""A headline says what is compared, of whom, how far apart they are, and no more than the sources do."""

from pathlib import Path

import pytest

from careers.catalogue.metrics import METRICS
from careers.data.store import Data, open_data
from careers.figures import hours, range_words, sentences
from careers.figures.compare import View, comparison
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.figures.tables import table
from tests.kitchen import BAKER, PAIR, append, cells, compared, rewrite

OF_2021 = "Some of the pay is in dollars of 2021, so a part of that is the rise in prices since. "


def test_a_tiny_gap_is_about_the_same_in_every_place() -> None:
    shown = compared("salary", mean=(60_010, 60_020))
    assert sentences.finding(shown) == "Bakers average $60,010 a year, about the same as cooks ($60,020)."
    assert cells(table(shown)) == [
        ["Figure", "Baker", "Cook", "Gap"],
        ["Average", "$60,010", "$60,020", "about the same"],
    ]


@pytest.mark.parametrize("metric_id", ["salary", "jobs", "survey_size"])
def test_nobody_is_about_the_same_than(metric_id: str) -> None:
    (group,) = METRICS[metric_id].groups[:1]
    said = sentences.finding(compared(metric_id, **{group.id: (100_020, 100_010)}))
    assert "about the same" in said
    assert "about the same than" not in said
    assert "0.0%" not in said


def test_a_breakdown_speaks_of_its_widest_gap() -> None:
    shown = compared("race", white=(60, 70), black=(40, 29), asian=(0, 1))
    assert sentences.finding(shown) == (
        "40% of bakers are Black or African American, against 29% of cooks. "
        "Among bakers the share is 11 percentage points larger."
    )


@pytest.mark.parametrize("shown", [compared("salary"), compared("salary", mean=(None, None))])
def test_nothing_reported_is_said_plainly(shown: Comparison) -> None:
    assert sentences.finding(shown) == "No chosen source reports this for either role."


def test_figures_of_different_sources_stand_side_by_side_without_a_gap(kitchen: Data) -> None:
    shown = comparison(kitchen, "experience_asked", PAIR)
    assert sentences.finding(shown) == (
        "Bakers are asked, at many companies, for work in marketing of at least 1\u00a0year. "
        "Cooks are asked, at many companies, for work in marketing of at least 2\u00a0years. "
        "The sources differ (Survey, 2021; Board, undated), so the two cannot be compared directly."
    )


def test_different_sources_are_named_in_the_order_of_the_roles(kitchen: Data) -> None:
    said = sentences.finding(comparison(kitchen, "experience_asked", PAIR[::-1]))
    assert said.startswith(
        "Cooks are asked, at many companies, for work in marketing of at least 2\u00a0years. Bakers "
    )
    assert "The sources differ (Board, undated; Survey, 2021), so" in said


def test_the_sentence_follows_the_pay_period_and_real_dollars(kitchen: Data) -> None:
    assert sentences.finding(comparison(kitchen, "salary", PAIR, View(per="hour"))) == (
        "Bakers average $14.42 an hour, 25% more than cooks ($11.54)."
    )
    assert sentences.finding(comparison(kitchen, "salary", PAIR, View(per="month", real=True))) == (
        "Bakers average $3,125 a month in 2022 dollars, 25% more than cooks ($2,500)."
    )


def test_the_alternative_text_says_the_finding_and_every_value(kitchen: Data) -> None:
    assert sentences.alternative(comparison(kitchen, "hourly_rate", PAIR)) == (
        "Bakers are listed at $15.00 an hour, 20% more than cooks ($12.50). "
        "Hourly rate (Board, undated): Baker $15.00, Cook $12.50."
    )
    assert sentences.alternative(comparison(kitchen, "gender", PAIR)) == (
        "40.5% of bakers are women, against 66.4% of cooks. Among bakers the share is 25.9 percentage points smaller. "
        "Women (Board, undated): Baker 40.5%, Cook 66.4%. Men (Board, undated): Baker 59.5%, Cook 33.6%."
    )


def test_the_alternative_text_says_what_is_not_reported(kitchen: Data) -> None:
    assert sentences.alternative(comparison(kitchen, "job_satisfaction", PAIR)).endswith(
        "Job satisfaction (Board, undated): Baker 4, Cook not reported."
    )


def test_the_alternative_text_says_the_benchmark_that_the_chart_draws(kitchen: Data) -> None:
    text = sentences.alternative(comparison(kitchen, "growth_rate", PAIR))
    assert "All occupations +14%" in text


def test_ranges_without_typical_figures_are_introduced_by_the_finding(kitchen: Data) -> None:
    assert range_words.finding(comparison(kitchen, "time_to_enter", PAIR)) == (
        "Bakers typically need 2–3\u00a0years to get in, cooks 6–12\u00a0months. "
        "They are 12\u00a0months–2.5\u00a0years apart."
    )


def test_two_sources_that_agree_are_not_called_one(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,mean,5000,,board,", "baker,salary,median,5000,,survey,")
    shown = comparison(open_data(kitchen_folder), "salary", PAIR)
    assert "One source" not in sentences.spread(shown, shown.roles[0])


def test_two_statistics_of_one_source_are_both_said(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,mean,3000,,board,", "baker,salary,median,2000,,board,")
    shown = comparison(open_data(kitchen_folder), "salary", PAIR)
    said = sentences.spread(shown, shown.roles[0])
    assert [value in said for value in ("$2,000", "$3,000")] == [True, True]


def test_nothing_typical_for_a_role_is_nothing_to_say(kitchen: Data) -> None:
    assert sentences.spread(comparison(kitchen, "time_to_enter", PAIR), BAKER) == ""


def test_sources_that_differ_say_by_how_much_and_in_what(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,18,2021,survey,")
    assert sentences.disagreement(comparison(open_data(kitchen_folder), "hourly_rate", PAIR)) == (
        "Sources put the hourly rate of bakers between $15.00 and $18.00 an hour, as printed: 20% apart. "
        f"{OF_2021}"
        "One source gives the hourly rate of cooks: $12.50 an hour. "
        "They can differ in their dates (2021, undated), and in whom they count."
    )


@pytest.mark.parametrize("metric_id", ["hourly_rate", "gender", "salary", "time_to_enter", "experience_asked"])
def test_no_disagreement_without_rivals_or_where_the_ranges_say_it(kitchen: Data, metric_id: str) -> None:
    assert sentences.disagreement(comparison(kitchen, metric_id, PAIR)) == ""


def test_why_sources_can_differ(kitchen: Data) -> None:
    assert sentences.why_sources_differ(comparison(kitchen, "salary", PAIR)) == (
        "They can differ in the statistic (average, common), in their dates (2021, undated), and in whom they count."
    )
    assert sentences.why_sources_differ(comparison(kitchen, "hourly_rate", PAIR)) == ""


def test_sources_that_differ_in_nothing_but_whom_they_count(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,18,,office,")
    shown = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert sentences.why_sources_differ(shown) == "They can differ in whom they count."


def test_the_date_of_a_page_is_told_as_the_pages_own(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,18,,survey,")
    shown = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert [row.cited for row in shown.rows] == ["Survey, page of May 2021", "Board, undated"]
    assert sentences.why_sources_differ(shown) == (
        "They can differ in their dates (page of May 2021, undated), and in whom they count."
    )


def test_the_projects_own_headlines(data: Data) -> None:
    pair = ("account_manager", "account_representative")
    said = {
        metric_id: sentences.finding(comparison_of(data, metric_id, pair)) for metric_id in ("salary", "jobs_change")
    }
    assert said == {
        "salary": "Account managers average $68,535 a year, 85% more than account representatives ($36,977).",
        "jobs_change": "Jobs change by +7,600 for account managers and by −14,700 for account representatives. "
        "At these rates the gap is 22,300 jobs. The source does not say over which years.",
    }


@pytest.mark.parametrize(
    ("low", "high", "apart"),
    [
        ((24, 6), (36, 12), "They are 12\u00a0months–2.5\u00a0years apart."),
        ((6, 24), (12, 36), "They are 12\u00a0months–2.5\u00a0years apart."),
        ((12, 6), (36, 12), ""),
        ((6, 12), (36, 24), ""),
        ((24, None), (36, None), ""),
    ],
)
def test_ranges_that_do_not_meet_are_said_to_lie_apart(
    low: tuple[float, float | None], high: tuple[float, float | None], apart: str
) -> None:
    said = sentences.finding(compared("time_to_enter", low=low, high=high))
    assert said.endswith(apart)
    assert ("They are" in said) == bool(apart)


@pytest.mark.parametrize("publisher", ["Zippia", "Chron"])
@pytest.mark.parametrize(
    "pair", [("account_manager", "account_representative"), ("account_representative", "account_manager")]
)
def test_growth_of_a_wider_group_is_never_told_as_that_of_account_managers(
    data: Data, pair: tuple[str, str], publisher: str
) -> None:
    shown = comparison_of(data, "growth_rate", pair, View(preferred=publisher))
    assert "16" not in sentences.finding(shown)
    assert sentences.disagreement(shown) == ""
    assert sentences.spreads(shown) == ""
    wider = shown.rows[-1]
    assert [(claim.role.label, claim.text) for claim in wider.beside] == [
        ("Sales representatives, wholesale and manufacturing", "+16%"),
        ("All occupations", "+14%"),
    ]
    assert [claim.value for claim in wider.claims] == [None, None]


def test_what_one_advert_and_many_companies_ask_is_told_as_just_that(data: Data) -> None:
    shown = comparison_of(data, "experience_asked", ("account_manager", "account_representative"))
    assert sentences.finding(shown).replace("\u00a0", " ") == (
        "Account managers are asked, in one sample job ad, to have worked for 3 years. "
        "Account representatives are asked, at many companies, for work in marketing of at least 3 years. The sources "
        "differ (Indeed's sample job ad, page of June 2022; Indeed on representatives, page of December 2019), so the "
        "two cannot be compared directly."
    )
    assert [row.source.kind.id for row in shown.rows] == ["sample_advert", "not_stated"]


def test_a_rate_of_another_year_is_told_above_the_bars_and_above_the_hours(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,", "cook,hourly_rate,all,18,2021,survey,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    said = [sentences.finding(rate), hours.finding(rate, 20)]
    assert "$18.00" in said[0]
    assert "cannot be compared directly" in said[0]
    assert said[1] == "At the hourly rate, 20 hours a week bring cooks $360 and bakers $300."


def test_a_pair_of_one_publisher_leads_before_figures_of_two(data: Data) -> None:
    pair, sources = ("account_representative", "account_manager"), ("chron_glassdoor", "indeed_manager")
    shown = comparison_of(data, "salary", pair, View(sources=(*sources, "indeed_representative"), preferred="Zippia"))
    assert [row.source.publisher for row in shown.leading] == ["Indeed", "Indeed"]
    assert sentences.finding(shown) == (
        "Account representatives commonly earn $49,240 a year, 34% less than account managers ($74,555). "
        "From Indeed on representatives, page of December 2019; Indeed on managers, page of June 2022."
    )


@pytest.mark.parametrize(
    ("baker", "cook", "said"),
    [
        (40, 20, "the share is about twice as large"),
        (20, 39, "the share is about half as large"),
        (9, 3, "the share is about 3 times as large"),
        (5, 21, "the share is about a quarter as large"),
        (35, 20, "the share is 15 percentage points larger"),
        (0.2, 0.4, "the share is 0.2 percentage points smaller"),
        (90, 10, "the share is 80 percentage points larger"),
    ],
)
def test_a_share_is_told_as_a_multiple_where_it_is_about_one(baker: float, cook: float, said: str) -> None:
    shown = compared("lgbt", all=(baker, cook))
    assert sentences.finding(shown).endswith(f". Among bakers {said}.")


def test_a_role_with_a_median_alone_is_told_with_it(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,mean,30000,,board,", "cook,salary,median,20000,2021,survey,")
    shown = comparison(open_data(kitchen_folder), "salary", PAIR, View(preferred="Job board"))
    assert sentences.finding(shown) == (
        "Bakers average $30,000 a year. Cooks earn a median of $20,000 a year. "
        "The sources differ (Board, undated; Survey, 2021), so the two cannot be compared directly."
    )
    assert [claim.text for row in shown.leading for claim in row.known] == ["$30,000", "$20,000"]


@pytest.mark.parametrize(
    ("per", "label", "pay"),
    [
        ("year", "Yearly salary", "$68,535 a year in undated dollars"),
        ("month", "Monthly pay", "$5,711 a month in undated dollars"),
        ("week", "Weekly pay", "$1,318 a week in undated dollars"),
        ("hour", "Hourly pay", "$32.95 an hour in undated dollars"),
    ],
)
def test_restated_pay_goes_by_the_name_of_its_period_and_is_never_called_as_printed(
    data: Data, per: str, label: str, pay: str
) -> None:
    pair = ("account_manager", "account_representative")
    shown = comparison_of(data, "salary", pair, View(per=per, real=True))
    assert shown.label == label
    assert pay in sentences.finding(shown)
