"""Every page shows both roles' key figures, as the documents print them, in words, charts and tables alike."""

from itertools import groupby

import pytest

from careers.catalogue import pages
from careers.catalogue.metrics import shown_metrics_of
from tests.pages.reading import (
    charts,
    everything,
    in_lines,
    messages,
    opened,
    section,
    sections,
    table,
    tables,
    titles,
    unfolded,
    untouched,
)
from tests.pages.seen import Chart

MANAGER, REPRESENTATIVE = "Account manager", "Account representative"
PAGES = ("overview", "salary", "growth", "education", "demographics", "sources")

FINDINGS = [
    ("salary", "Yearly salary", "Account managers average $68,535 a year, 85% more than account representatives"),
    ("salary", "from low to high", "account managers between $50,764 and $74,555 and"),
    ("salary", "from low to high", "account representatives between $36,977 and $49,240 a year"),
    (
        "salary",
        "Hourly rate",
        "At the hourly rate, 30 hours a week come to $989 for account managers, $533 for account representatives: "
        "85% more.",
    ),
    ("growth", "Growth rate", "account managers change by +5%, jobs for account representatives by −8%"),
    ("growth", "Number of jobs", "There are 152,261 jobs for account managers and 183,446"),
    (
        "growth",
        "Jobs gained or lost",
        "Jobs change by +7,600 for account managers and by −14,700 for account representatives",
    ),
    ("growth", "Job satisfaction", "Account managers have a job satisfaction of 4"),
    ("education", "Bachelor's degree", "70% of account managers"),
    (
        "education",
        "Time to enter",
        "Account managers typically need 6–8 years to get in, account representatives 6–12 months",
    ),
    ("demographics", "Age", "both average 46 years"),
    ("demographics", "Women and men", "45.2% of account managers are women, against 66.4%"),
    ("demographics", "Race and ethnicity", "78.2% of account managers are White, against 61.6%"),
    ("demographics", "LGBT", "7% of account managers are LGBT, against 8%"),
]

ROWS = [
    ("salary", "Yearly salary", "Average", "$68,535", "$36,977", "+85%"),
    ("salary", "Yearly salary", "Median", "$50,764", "not reported", "–"),
    ("salary", "Yearly salary", "Common (Indeed, pages of 2022 and 2019)", "$74,555", "$49,240", "+51%"),
    ("salary", "People surveyed", "People surveyed", "10,176", "not reported", "–"),
    ("growth", "Growth rate", "Growth of the role (Zippia", "+5%", "−8%", "+13 points"),
    ("growth", "Growth rate", "Wider group (BLS", "not reported", "not reported", "–"),
    ("growth", "Number of jobs", "Number of jobs", "152,261", "183,446", "−17%"),
    ("growth", "Jobs gained or lost", "Jobs gained or lost", "+7,600", "−14,700", "+22,300"),
    ("growth", "Job satisfaction", "Job satisfaction", "4", "not reported", "–"),
    ("education", "Bachelor's degree", "Bachelor's degree", "70%", "52%", "+18 points"),
    ("demographics", "Age", "Average", "46 years", "46 years", "the same"),
    ("demographics", "Women and men", "Women", "45.2%", "66.4%", "−21.2 points"),
    ("demographics", "Women and men", "Men", "54.8%", "33.6%", "+21.2 points"),
    ("demographics", "Race and ethnicity", "White", "78.2%", "61.6%", "+16.6 points"),
    ("demographics", "Race and ethnicity", "Hispanic or Latino", "9.8%", "17.3%", "−7.5 points"),
    ("demographics", "Race and ethnicity", "Black or African American", "3.2%", "12.5%", "−9.3 points"),
    ("demographics", "Race and ethnicity", "Asian", "4.1%", "3.9%", "+0.2 points"),
    ("demographics", "Race and ethnicity", "American Indian and Alaska Native", "0.2%", "0.5%", "−0.3 points"),
    ("demographics", "Race and ethnicity", "Unknown", "4.4%", "4.2%", "+0.2 points"),
    ("demographics", "LGBT", "LGBT", "7%", "8%", "−1 point"),
]

RANGES_AND_NAMES = [
    ("salary", "from low to high", "Zippia", "$42,000–$110,000, average $68,535", "$26,000–$51,000, average $36,977"),
    ("salary", "from low to high", "Glassdoor", "$39,000–$80,000, median $50,764", "not reported"),
    ("salary", "from low to high", "Indeed", "$14,000–$147,000, common $74,555", "$22,918–$88,532, common $49,240"),
    ("salary", "Best-paying places", "Best-paying city", "San Francisco, CA", "Los Angeles, CA"),
    ("salary", "Best-paying places", "Best-paying state", "Washington", "California"),
    ("salary", "Best-paying places", "Best-paying company", "NVIDIA", "New Relic"),
    ("salary", "Best-paying places", "Best-paying industry", "Technology", "Finance"),
    ("education", "Time to enter", "Zippia", "6–8 years", "6–12 months"),
]

NUMBERS = [
    ("salary", "Yearly salary", [[68535], [36977], [50764], [74555], [49240]]),
    ("growth", "Growth rate", [[5], [-8], [16], [14]]),
    ("growth", "Number of jobs", [[152261], [183446]]),
    ("growth", "Jobs gained or lost", [[7613.05], [-14675.68]]),
    ("education", "Bachelor's degree", [[70], [52]]),
    ("education", "Time to enter", [[72, 96], [6, 12]]),
    ("demographics", "Women and men", [[45.2], [66.4], [54.8], [33.6]]),
    ("demographics", "LGBT", [[7], [8]]),
]


ASKED = [
    ("managers", "Three years in sales, account management or other work with customers"),
    ("managers", "Most managers do not need one. Most employers find one acceptable"),
    ("managers", "Some may have no more than this, above all those who have sold before. (Chron"),
    ("representatives", "A diploma or a GED, for entry-level jobs."),
    ("representatives", "Three years or more in marketing."),
]

DOCUMENTS = [
    ("Zippia", "$68,535"),
    ("Zippia", "$36,977"),
    ("Zippia", "University of Southern California"),
    ("Indeed on account managers", "$74,555"),
    ("Indeed on account managers", "2022-06-24"),
    ("Indeed on account representatives", "$49,240"),
    ("Indeed on account representatives", "2019-12-10"),
    ("Chron", "$50,764"),
    ("Chron", "+16%"),
    ("Account manager job description", "Patrick Algrim"),
]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_main_heading_and_nothing_broken(page: str) -> None:
    app = untouched(page)

    assert len(titles(app)) == 1
    assert messages(app) == []
    assert not app.exception


@pytest.mark.parametrize(("page", "about", "words"), FINDINGS)
def test_a_finding_states_the_documents_figures(page: str, about: str, words: str) -> None:
    assert words in section(untouched(page), about).finding


@pytest.mark.parametrize(("page", "about", "row", "manager", "representative", "gap"), ROWS)
def test_a_table_gives_both_roles_figures_and_the_gap(
    page: str, about: str, row: str, manager: str, representative: str, gap: str
) -> None:
    shown = section(untouched(page), about)

    labels = [label for part in shown.told if isinstance(part, Chart) for label in part.labels]

    assert shown.table.head[1:3] == (MANAGER, REPRESENTATIVE)
    assert shown.table.row(row) == (manager, representative, gap)
    for role, value in ((MANAGER, manager), (REPRESENTATIVE, representative)):
        if value != "not reported":
            assert f"{role} {value}" in labels or (not labels and value in shown.finding.replace("\u00a0", " "))


@pytest.mark.parametrize(("page", "about", "row", "manager", "representative"), RANGES_AND_NAMES)
def test_a_table_gives_both_roles_ranges_and_names(
    page: str, about: str, row: str, manager: str, representative: str
) -> None:
    assert section(untouched(page), about).table.row(row) == (manager, representative)


@pytest.mark.parametrize(("page", "about", "numbers"), NUMBERS)
def test_a_chart_draws_the_documents_figures(page: str, about: str, numbers: list[list[float]]) -> None:
    drawn = section(untouched(page), about).chart.numbers

    assert [list(trace) for trace in drawn] == [pytest.approx(trace) for trace in numbers]


def test_race_and_ethnicity_are_drawn_for_both_roles() -> None:
    shares = [78.2, 61.6, 9.8, 17.3, 3.2, 12.5, 4.1, 3.9, 0.2, 0.5, 4.4, 4.2]

    assert [trace[0] for trace in section(untouched("demographics"), "Race and ethnicity").chart.numbers] == shares


def test_ranges_are_drawn_from_low_to_high_with_the_typical_figure() -> None:
    drawn = section(untouched("salary"), "from low to high").chart

    assert drawn.numbers[:4] == ((42000, 110000), (68535,), (26000, 51000), (36977,))
    assert "Account manager $68,535 average, $42,000–$110,000" in drawn.labels


def test_a_figure_that_is_not_reported_is_said_and_not_drawn() -> None:
    shown = section(untouched("growth"), "Job satisfaction")

    assert shown.finding.startswith(
        "Account managers have a job satisfaction of 4 on a scale that the source does not state"
    )
    assert [part for part in shown.told if isinstance(part, Chart)] == []


def test_growth_stands_beside_the_growth_of_all_occupations() -> None:
    shown = section(untouched("growth"), "Growth rate")

    assert "All occupations +14%" in shown.chart.labels
    assert "+14%" in "".join(row[0] for row in shown.table.rows)


@pytest.mark.parametrize(("role", "demand"), ASKED)
def test_education_says_what_every_document_asks_for(role: str, demand: str) -> None:
    asked = table(untouched("education"), f"What the documents ask of account {role}")

    assert demand in "\n".join(row[-1] for row in asked.rows)


def test_education_says_how_many_years_of_experience_are_asked_for() -> None:
    app = untouched("education")
    asked = table(app, "How many years of experience are asked for, and where?")

    assert asked.row("In one sample job ad (Indeed's sample job ad") == ("3 years", "not reported", "–")
    assert asked.row("In marketing, at many companies (Indeed on rep") == ("not reported", "3 years", "–")
    assert (
        "Account managers are asked, in one sample job ad, to have worked for 3 years. "
        "Account representatives are asked, at "
        "many companies, for work in marketing of at least 3 years. The sources differ (Indeed's sample job ad, page "
        "of June 2022; Indeed on representatives, page of December 2019)"
    ) in unfolded(app)


def test_education_says_what_people_studied() -> None:
    studied = table(untouched("education"), "What people studied, and which subjects documents call fitting")

    assert studied.row("Most common major") == ("Business", "Business")
    assert studied.row("Most common college") == ("University of Southern California", "not reported")


@pytest.mark.parametrize(("document", "figure"), DOCUMENTS)
def test_sources_lists_what_each_document_gives(document: str, figure: str) -> None:
    about = [it for it in _documents() if it.startswith(document)]

    assert len(about) == 1
    assert figure in about[0]


@pytest.mark.parametrize(
    ("page", "figures"),
    [
        ("salary", ["$15,080"]),
        ("salary", ["2,080"]),
        ("growth", ["does not say which years"]),
        ("education", ["12 is read as months here"]),
        ("demographics", ["99.9%"]),
    ],
)
def test_what_a_reader_must_know_stands_by_the_figures(page: str, figures: list[str]) -> None:
    assert [figure for figure in figures if figure not in everything(untouched(page))] == []


@pytest.mark.parametrize("page", PAGES[1:-1])
def test_every_metric_says_why_it_matters(page: str) -> None:
    reasons = [metric.why for metric in shown_metrics_of(*pages.PAGES[page].topics)]
    assert [reason for reason in reasons if reason not in everything(untouched(page))] == []


@pytest.mark.parametrize("page", PAGES[1:-1])
def test_a_chart_is_spoken_with_both_roles(page: str) -> None:
    assert [it.spoken for it in charts(untouched(page)) if "account manager" not in it.spoken.lower()] == []
    assert [it.spoken for it in charts(untouched(page)) if "account representative" not in it.spoken.lower()] == []


def test_sources_has_facts_on_six_documents_the_entries_of_five_and_the_versions() -> None:
    heads = [table.head[0] for table in tables(untouched("sources"))]

    assert [head for head, _ in groupby(heads)] == [*["Fact", "Figure"] * 5, "Fact", "Source", "Version"]


def _documents() -> list[str]:
    return [f"{it.finding}\n{in_lines(it.parts)}" for it in sections(untouched("sources"))]


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("salary", "Pay decides what rent, loans and savings a job can carry."),
        ("education", "Years of preparation are years without the role's pay."),
        ("skills", "It shows what to learn, and what carries over from one role to the other."),
    ],
)
def test_why_a_figure_matters_is_a_tap_away(page: str, why: str) -> None:
    app = opened(page)
    assert why not in unfolded(app)
    assert why in everything(app)
