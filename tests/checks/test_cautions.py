"""Each check finds a planted fault, says it in a sentence, and finds nothing where all is well."""

import inspect
from dataclasses import replace

import pytest

from careers.catalogue.roles import Role, look_at
from careers.checks import ages
from careers.checks import cautions as checks
from careers.checks.cautions import CHECKS, Check
from careers.checks.facts import Evidence, SettingFact
from careers.checks.records import Concern, Finding
from tests.checks.evidence import asked, evidence, experience, given, hourly, pay, women_and_men
from tests.kitchen import BAKER, a_source

HOST = Role(id="host", label="Host", plural="hosts", summary="", caution="the title covers two jobs.", look=look_at(2))


SHARES_HIGH = "Women and men: the shares of bakers add up to 100.5%, because each is rounded."
SHARES_LOW = "Women and men: the shares of bakers add up to 99.5%, because each is rounded."
SHARES_WRONG = "Women and men: the shares of bakers add up to 99.4%, which rounding cannot explain."
SHARES_OVER = "Women and men: the shares of bakers add up to 100.6%, which rounding cannot explain."
NO_EVIDENCE = "The hourly rate of bakers is their yearly salary divided by 2,080 hours. It is not independent evidence."
NO_MATCH = "The hourly rate of bakers does not match their yearly salary divided by 2,080 hours."
OUTSIDE = "Yearly salary: a typical figure for bakers lies outside the range that the same source prints."
UNFIT_PAY = "Yearly salary: a figure for bakers is of a kind, or a size, that this metric cannot have."
UNFIT_SHARE = "LGBT: a figure for bakers is of a kind, or a size, that this metric cannot have."
MONTHS = (
    'The page prints "12" as years of experience of bakers. Its own time to enter ends at 12 months, '
    "so it is read here as 12 months."
)
ODD = 'The page prints "9" as years of experience of bakers, which matches nothing else on it.'
POOR = (
    "$15,079 a year for bakers is less than a full-time year at the federal minimum wage: "
    "2,080 hours × $7.25 = $15,080."
)
OLD = "Yearly salary: a figure for bakers describes 2019, more than five years ago."
OLD_PAGE = "Yearly salary: an undated figure for bakers comes from a page of December 2019, more than five years old."
OLD_SPAN = "Yearly salary: a figure for bakers describes 2012–2019, more than five years ago."
NO_HORIZON = (
    "The source does not say which years the growth for bakers covers. Nobody can tell how soon jobs come or go."
)
WIDER = "Sales representatives, wholesale and manufacturing"
PASSED = "Bakers: +16% is for 2010–2020. Those years have passed, so it says nothing of the years ahead."
ONE_SOURCE = "Number of jobs: only one document reports it, so no other document can confirm it."
MISSING = "Job satisfaction: no source reports it for cooks."
APART = "Yearly salary: as printed, sources put bakers between $30,000 and $31,800, 6.0% apart."
POINTS_APART = "Growth rate: sources put bakers between −1% and +5%, 6 percentage points apart."
CONTRADICT = "Bachelor's degree: the documents do not agree on whether bakers need it."
CONTRADICTS_ITSELF = "Bachelor's degree: one document says both that bakers need it and that they do not."

FAULTS: list[tuple[Check, Evidence, str, str, str]] = [
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40.5, 60)), "note", "gender", SHARES_HIGH),
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40, 59.5)), "note", "gender", SHARES_LOW),
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40, 59.4)), "serious", "gender", SHARES_WRONG),
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40.6, 60)), "serious", "gender", SHARES_OVER),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(31200)), "caution", "hourly_rate", NO_EVIDENCE),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(31209)), "caution", "hourly_rate", NO_EVIDENCE),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(31191)), "caution", "hourly_rate", NO_EVIDENCE),
    (checks.check_hourly_against_salary, evidence(hourly(15.03), pay(31252)), "caution", "hourly_rate", NO_EVIDENCE),
    (checks.check_hourly_against_salary, evidence(hourly(15.02), pay(31252)), "caution", "hourly_rate", NO_EVIDENCE),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(31211)), "serious", "hourly_rate", NO_MATCH),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(31189)), "serious", "hourly_rate", NO_MATCH),
    (
        checks.check_range_contains_typical,
        evidence(pay(9, "low"), pay(20, "high"), pay(21)),
        "serious",
        "salary",
        OUTSIDE,
    ),
    (
        checks.check_range_contains_typical,
        evidence(pay(9, "low"), pay(20, "high"), pay(8)),
        "serious",
        "salary",
        OUTSIDE,
    ),
    (checks.check_range_contains_typical, evidence(pay(20, "low"), pay(9, "high")), "serious", "salary", OUTSIDE),
    (checks.check_statistic_and_unit, evidence(pay(1, "women")), "serious", "salary", UNFIT_PAY),
    (checks.check_statistic_and_unit, evidence(pay(999)), "serious", "salary", UNFIT_PAY),
    (checks.check_statistic_and_unit, evidence(given("lgbt", "all", 100.1)), "serious", "lgbt", UNFIT_SHARE),
    (checks.check_experience_against_time_to_enter, experience(12, 12), "caution", "time_to_enter", MONTHS),
    (checks.check_experience_against_time_to_enter, experience(9, 96), "serious", "time_to_enter", ODD),
    (checks.check_below_minimum_wage, evidence(pay(15_079, "low")), "caution", "salary", POOR),
    (ages.check_older_than_five_years, evidence(pay(1, period="2019")), "caution", "salary", OLD),
    (ages.check_older_than_five_years, evidence(pay(1, period="2012-2019")), "caution", "salary", OLD_SPAN),
    (checks.check_sources_disagree, evidence(pay(30000), pay(31800, source="board")), "serious", "salary", APART),
    (
        checks.check_sources_disagree,
        evidence(given("growth_rate", "all", 5), given("growth_rate", "all", -1, source="board")),
        "serious",
        "growth_rate",
        POINTS_APART,
    ),
    (
        checks.check_demands_contradict,
        evidence(demands=(asked("waived"), asked("needed", document="Two"))),
        "serious",
        "demands",
        CONTRADICT,
    ),
    (
        checks.check_demands_contradict,
        evidence(demands=(asked("needed"), asked("waived", document="Two"))),
        "serious",
        "demands",
        CONTRADICT,
    ),
    (
        checks.check_demands_contradict,
        evidence(demands=(asked("needed"), asked("waived"))),
        "serious",
        "demands",
        CONTRADICTS_ITSELF,
    ),
]

SOUND: list[tuple[Check, Evidence]] = [
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40.1, 59.9))),
    (checks.check_shares_sum_to_100, evidence(*women_and_men(40, 60, "2019"), *women_and_men(45, 55, "2022"))),
    (checks.check_shares_sum_to_100, evidence(given("degree_share", "bachelor", 70))),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(40000, "median"))),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(40000, source="board"))),
    (checks.check_hourly_against_salary, evidence(hourly(15), pay(40000, period="2021"))),
    (checks.check_range_contains_typical, evidence(pay(9, "low"), pay(9), pay(20, "median"), pay(20, "high"))),
    (checks.check_range_contains_typical, evidence(pay(9, "low"), pay(20, "high"), pay(21, source="board"))),
    (checks.check_range_contains_typical, evidence(pay(9, "low"), pay(20, "high"), pay(21, period="2021"))),
    (checks.check_range_contains_typical, evidence(pay(9, "low"), pay(8))),
    (
        checks.check_statistic_and_unit,
        evidence(pay(1000), given("lgbt", "all", 100)),
    ),
    (checks.check_experience_against_time_to_enter, experience(8, 96)),
    (checks.check_experience_against_time_to_enter, evidence(given("experience_printed", "all", 12))),
    (checks.check_below_minimum_wage, evidence(pay(15_080, "low"), hourly(1))),
    (ages.check_older_than_five_years, evidence(pay(1, period="2020"), pay(1, period="2010-2020"), pay(1))),
    (ages.check_horizon_unknown, evidence(given("growth_rate", "all", 5, "2010-2020"), given("jobs", "all", 5))),
    (checks.check_only_one_source, evidence(pay(1), pay(2, "median", source="board"))),
    (checks.check_only_one_source, evidence(given("experience_printed", "all", 8))),
    (checks.check_missing_for_one_role, evidence(pay(1), given("salary", "low", 2, role="cook"))),
    (checks.check_title_covers_several_occupations, evidence(pay(1))),
    (checks.check_sources_disagree, evidence(pay(30000), pay(31500, source="board"))),
    (checks.check_sources_disagree, evidence(pay(30000), pay(90000, "median"))),
    (checks.check_sources_disagree, evidence(pay(30000), pay(10000, "low", source="board"))),
    (
        checks.check_sources_disagree,
        evidence(given("growth_rate", "all", 5), given("growth_rate", "all_occupations", 50, source="board")),
    ),
    (
        checks.check_sources_disagree,
        evidence(given("skill_share", "crm", 5), given("skill_share", "patients", 18, source="board")),
    ),
    (
        checks.check_sources_disagree,
        evidence(given("growth_rate", "all", 10), given("growth_rate", "all", 5, source="board")),
    ),
    (checks.check_demands_contradict, evidence(demands=(asked("needed"), asked(""), asked("")))),
    (checks.check_demands_contradict, evidence(demands=(asked("needed"), asked("waived", "master")))),
    (checks.check_demands_contradict, evidence(demands=(asked("needed"), asked("waived", role="cook")))),
    (checks.check_demands_contradict, evidence(demands=(asked(""), asked("")))),
    (checks.check_demands_contradict, evidence(demands=(asked("waived"), asked(""), asked("")))),
]


@pytest.mark.parametrize(("check", "planted", "severity", "metric", "sentence"), FAULTS)
def test_a_planted_fault_is_found(check: Check, planted: Evidence, severity: str, metric: str, sentence: str) -> None:
    (found,) = check(planted)
    assert (found.severity, found.sentence, found.concerns) == (severity, sentence, (Concern(metric, "baker"),))


@pytest.mark.parametrize(("check", "sound"), SOUND)
def test_nothing_is_found_where_all_is_well(check: Check, sound: Evidence) -> None:
    assert check(sound) == []


SALARIED = "Most bakers are paid a salary (Survey). So, we infer, more hours may bring no more pay."
LONG_WEEKS = (
    "A week of only 40 hours is called a luxury for bakers (Survey). If so, we infer, their year has more "
    "hours and an hour may bring less."
)


@pytest.mark.parametrize(
    ("counts_as", "role", "sentences"),
    [
        ("salaried", "baker", [("serious", SALARIED)]),
        ("long_weeks", "baker", [("caution", LONG_WEEKS)]),
        ("", "baker", []),
        ("salaried", "cook", []),
    ],
)
def test_an_hourly_rate_of_salaried_people_or_of_long_weeks_is_doubted(
    counts_as: str, role: str, sentences: list[tuple[str, str]]
) -> None:
    found = checks.check_hours_bring_more_pay(
        replace(evidence(hourly(15)), settings=(SettingFact(role, counts_as, "Survey"),))
    )
    assert [(it.severity, it.sentence) for it in found] == sentences


def test_growth_over_unknown_years_concerns_the_jobs_worked_out_from_it_too() -> None:
    (found,) = ages.check_horizon_unknown(evidence(given("growth_rate", "all", 5)))
    assert (found.severity, found.sentence) == ("caution", NO_HORIZON)
    assert found.concerns == (Concern("growth_rate", "baker"), Concern("jobs_change", "baker"))


@pytest.mark.parametrize(
    ("group", "period", "sentences"),
    [
        ("all", "2010-2020", [PASSED]),
        ("sales_representatives", "2010-2020", [PASSED.replace("Bakers", WIDER)]),
        ("all_occupations", "2010-2020", []),
        ("all", "2015-2025", []),
        ("all", "2020", []),
        ("all", "", []),
    ],
)
def test_a_horizon_that_has_passed_is_said_of_whom_it_is_about(group: str, period: str, sentences: list[str]) -> None:
    found = ages.check_horizon_passed(evidence(given("growth_rate", group, 16, period)))
    assert [it.sentence for it in found] == sentences


def test_growth_of_a_wider_group_neither_contradicts_nor_confirms_that_of_the_role() -> None:
    both = evidence(given("growth_rate", "all", 5), given("growth_rate", "sales_representatives", 16, source="board"))
    assert checks.check_sources_disagree(both) == []
    assert [it.check for it in checks.check_only_one_source(both)] == ["single"]


def test_a_metric_of_one_source_concerns_every_role() -> None:
    planted = evidence(given("jobs", "all", 5), given("jobs", "all", 6, role="cook"))
    assert checks.check_only_one_source(planted) == [
        Finding(check="single", severity="note", sentence=ONE_SOURCE, concerns=(Concern("jobs"),))
    ]


@pytest.mark.parametrize(("page", "sentences"), [("2019-12-10", [OLD_PAGE]), ("2020-01-01", []), ("", [])])
def test_an_undated_figure_is_at_least_as_old_as_its_page(page: str, sentences: list[str]) -> None:
    sources = {"survey": a_source("survey", published=page)}
    found = ages.check_older_than_five_years(replace(evidence(pay(1)), sources=sources))
    assert [it.sentence for it in found] == sentences


def test_a_figure_missing_for_one_role_concerns_that_role() -> None:
    planted = evidence(given("job_satisfaction", "all", 4))
    (found,) = checks.check_missing_for_one_role(planted)
    assert found == Finding(
        check="missing", severity="caution", sentence=MISSING, concerns=(Concern("job_satisfaction", "cook"),)
    )


def test_a_title_of_several_occupations_concerns_every_figure_of_its_role() -> None:
    (found,) = checks.check_title_covers_several_occupations(evidence(roles=(BAKER, HOST)))
    assert (found.severity, found.sentence) == ("caution", "Host: the title covers two jobs.")
    assert {concern.role for concern in found.concerns} == {"host"}
    assert {"salary", "growth_rate", "race", "skill_share", "time_to_enter"} < {it.metric for it in found.concerns}


def test_years_asked_for_that_differ_threefold_are_a_disagreement() -> None:
    asked_for = (given("experience_asked", "many", 1), given("experience_asked", "many", 3, source="board"))
    assert [it.severity for it in checks.check_sources_disagree(evidence(*asked_for))] == ["serious"]


def test_a_finding_is_about_its_metric_and_its_role_only() -> None:
    found = Finding(check="age", severity="caution", sentence="Old.", concerns=(Concern("salary", "baker"),))
    assert found.is_about("salary", ["cook", "baker"])
    assert not found.is_about("salary", ["cook"])
    assert not found.is_about("jobs", ["baker"])


def test_a_finding_about_all_roles_is_about_each() -> None:
    found = Finding(check="single", severity="note", sentence="One.", concerns=(Concern("jobs"),))
    assert found.is_about("jobs", ["cook"])
    assert not found.is_about("salary", ["cook"])


def test_every_check_is_run_once() -> None:
    written = {name for name, _ in inspect.getmembers(checks, inspect.isfunction) if name.startswith("check_")}
    assert sorted(getattr(check, "__name__", "") for check in CHECKS) == sorted(written)
