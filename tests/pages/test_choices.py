"""Each control changes headline, chart and table together, and nothing else."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.reading import charts, choose, everything, in_lines, lines, opened, section, sections, tables, titles

NOTHING = "Nothing is chosen"

HEADLINES = [
    ("salary", "mean", "Yearly salary", "$74,555"),
    ("growth", "all_occupations", "Growth rate", "+5%"),
    ("demographics", "women", "Women and men", "54.8% of account managers are men, against 33.6%"),
    ("demographics", "white", "Race and ethnicity", "3.2% of account managers are Black or African American"),
]

METRICS = [
    (
        "salary",
        "salary",
        ["Yearly salary", "What the lower-paid earn", "What the titles mean", "Yearly salary, from low to high"],
        ["$68,535", "$36,977", "$42,000"],
    ),
    ("salary", "survey_size", ["People surveyed"], ["10,176"]),
    ("salary", "hourly_rate", ["Hourly rate"], ["$989", "$1,977"]),
    ("salary", "places", ["Best-paying places"], ["NVIDIA", "New Relic"]),
    ("growth", "growth_rate", ["Growth rate"], ["+16%", "+14%"]),
    ("growth", "jobs", ["Number of jobs", "Openings a year"], ["17% fewer"]),
    ("growth", "jobs_change", ["Jobs gained or lost"], ["+7,600", "−14,700"]),
    ("growth", "job_satisfaction", ["Job satisfaction"], ["Job satisfaction | 4"]),
    ("education", "degree_share", ["Bachelor's degree"], ["70%", "52%"]),
    (
        "education",
        "time_to_enter",
        ["Time to enter, from low to high"],
        ["6–8 years", "6–12 months"],
    ),
    (
        "education",
        "demands",
        ["What is asked"],
        ["Indeed's sample job ad, page of June 2022", "University of Southern California", "GED"],
    ),
    ("education", "related", ["Related careers"], ["Product manager", "Customer service associate"]),
    ("education", "certifications", ["Certifications"], ["Benefits Account Manager Certification"]),
    ("demographics", "average_age", ["Age"], ["46 years"]),
    ("demographics", "gender", ["Women and men"], ["45.2%", "66.4%"]),
    ("demographics", "race", ["Race and ethnicity"], ["78.2%", "61.6%"]),
    ("demographics", "lgbt", ["LGBT"], ["Account manager 7%", "Account representative 8%"]),
]

GROUPS = [
    ("salary", "mean", "Yearly salary", ["$68,535", "$36,977"], ["$74,555", "$50,764"]),
    ("salary", "median", "Yearly salary", ["$50,764"], ["$68,535", "$74,555"]),
    ("salary", "common", "Yearly salary", ["$74,555", "$49,240"], ["$68,535", "$50,764"]),
    ("salary", "range", "Yearly salary", ["$42,000", "$110,000"], ["$68,535", "$74,555"]),
    ("growth", "all", "Growth rate", ["+13 points"], ["+16%"]),
    ("growth", "all_occupations", "Growth rate", ["+14%"], ["+5%", "+16%"]),
    ("demographics", "women", "Women and men", ["45.2%", "66.4%"], ["54.8%"]),
    ("demographics", "men", "Women and men", ["54.8%", "33.6%"], ["45.2%"]),
    ("demographics", "white", "Race and ethnicity", ["78.2%", "61.6%"], ["17.3%"]),
    ("demographics", "hispanic", "Race and ethnicity", ["9.8%", "17.3%"], ["78.2%"]),
    ("demographics", "black", "Race and ethnicity", ["3.2%", "12.5%"], ["78.2%"]),
    ("demographics", "asian", "Race and ethnicity", ["4.1%", "3.9%"], ["78.2%"]),
    ("demographics", "native", "Race and ethnicity", ["0.2%", "0.5%"], ["78.2%"]),
    ("demographics", "unknown", "Race and ethnicity", ["Account manager 4.4%", "4.2%"], ["78.2%"]),
]

SOURCES = [
    ("salary", "zippia", ["$68,535", "$36,977", "$42,000", "NVIDIA"], ["$74,555", "10,176"]),
    ("salary", "indeed_manager", ["$74,555", "$147,000"], ["$68,535", "$49,240"]),
    ("salary", "indeed_representative", ["$49,240", "$88,532"], ["$68,535", "$74,555"]),
    ("salary", "chron_glassdoor", ["$50,764", "10,176", "$39,000"], ["$68,535"]),
    ("growth", "zippia", ["+5%", "152,261", "+7,600"], ["+16%"]),
    ("growth", "chron_bls", ["+16%", "+14%"], ["+5%", "152,261"]),
    ("education", "zippia", ["70%", "6–12 months", "University of Southern California"], ["Public relations"]),
    ("education", "indeed_manager", ["Public relations", "asked for in a sample job ad"], ["70%", "GED"]),
    ("education", "indeed_representative", ["GED"], ["70%", "Public relations"]),
    ("education", "algrim", ["Business management", "Most managers do not need one."], ["70%", "GED"]),
]


QUESTIONS = {
    "year": "What does a year pay?",
    "month": "What does a month pay?",
    "week": "What does a week pay?",
    "hour": "What does an hour pay?",
}

LABELS = {"year": "Yearly salary", "month": "Monthly pay", "week": "Weekly pay", "hour": "Hourly pay"}

PAY_PERIODS = [
    ("year", "a year", "$68,535", "$36,977", (68535, 36977)),
    ("month", "a month", "$5,711", "$3,081", (5711.25, 3081.4167)),
    ("week", "a week", "$1,318", "$711", (1317.9808, 711.0962)),
    ("hour", "an hour", "$32.95", "$17.78", (32.9495, 17.7774)),
]

PAY_RANGES = [
    ("year", "$42,000–$110,000, average $68,535", "$26,000–$51,000, average $36,977", (42000, 110000)),
    ("month", "$3,500–$9,167, average $5,711", "$2,167–$4,250, average $3,081", (3500, 9166.6667)),
    ("week", "$808–$2,115, average $1,318", "$500–$981, average $711", (807.6923, 2115.3846)),
    ("hour", "$20.19–$52.88, average $32.95", "$12.50–$24.52, average $17.78", (20.1923, 52.8846)),
]

TOPICS = [
    ("salary", ["Yearly salary", "Hourly rate"]),
    ("growth", ["Growth rate", "Number of jobs", "Job satisfaction"]),
    ("education", ["Bachelor's degree", "Time to enter"]),
    ("demographics", ["Age", "Women and men", "Race and ethnicity", "LGBT"]),
]


@pytest.mark.parametrize(("page", "metric", "gone", "figures"), METRICS)
def test_a_metric_that_is_not_chosen_takes_its_headline_chart_and_table_along(
    page: str, metric: str, gone: list[str], figures: list[str]
) -> None:
    app = opened(page)
    before = sections(app)
    assert missing(figures, app) == []

    app.pills(key=f"{page}_show").unselect(metric).run()

    assert missing(figures, app) == figures
    assert sections(app) == [it for it in before if it.label not in gone]
    assert len(sections(app)) < len(before)


@pytest.mark.parametrize(("page", "group", "about", "figures", "kept"), GROUPS)
def test_a_group_that_is_not_chosen_is_in_no_headline_chart_or_table(
    page: str, group: str, about: str, figures: list[str], kept: list[str]
) -> None:
    app = opened(page)
    assert missing(figures, app) == []

    app.pills(key=f"{page}_groups").unselect(group).run()

    assert missing(figures, app) == figures
    for figure in kept:
        assert figure in "\n".join(section(app, about).chart.labels)
        assert figure in section(app, about).table.text


@pytest.mark.parametrize(("page", "group", "about", "words"), HEADLINES)
def test_a_headline_speaks_of_the_groups_that_are_left(page: str, group: str, about: str, words: str) -> None:
    app = opened(page)

    app.pills(key=f"{page}_groups").unselect(group).run()

    assert words in section(app, about).finding


@pytest.mark.parametrize(("page", "source", "figures", "kept"), SOURCES)
def test_a_source_that_is_not_chosen_gives_no_figure(
    page: str, source: str, figures: list[str], kept: list[str]
) -> None:
    app = opened(page)
    assert missing(figures, app) == []

    app.pills(key=f"{page}_sources").unselect(source).run()

    assert missing(figures, app) == figures
    assert missing(kept, app) == []


def test_figures_of_different_sources_are_cited_and_not_set_against_each_other() -> None:
    app = opened("salary")

    app.pills(key="salary_sources").unselect("zippia").run()
    app.pills(key="salary_sources").unselect("indeed_manager").run()

    shown = section(app, "Yearly salary")
    assert "$50,764" in shown.finding
    assert "$49,240" in shown.finding
    assert "%" not in shown.finding
    assert [gap for *_, gap in shown.table.rows] == ["–", "–"]


@pytest.mark.parametrize(("per", "words", "manager", "representative", "numbers"), PAY_PERIODS)
def test_a_pay_period_restates_headline_chart_and_table(
    per: str, words: str, manager: str, representative: str, numbers: tuple[float, float]
) -> None:
    app = opened("salary")

    choose(app, "per", per)

    shown = section(app, LABELS[per])
    assert f"Account managers average {manager} {words}, 85% more than" in shown.finding
    assert f"({representative})" in shown.finding
    assert shown.table.title == QUESTIONS[per]
    assert shown.table.row("Average") == (manager, representative, "+85%")
    assert {f"Account manager {manager}", f"Account representative {representative}"} < set(shown.chart.labels)
    assert (shown.chart.numbers[0][0], shown.chart.numbers[1][0]) == pytest.approx(numbers, abs=1e-4)


@pytest.mark.parametrize(("per", "manager", "representative", "numbers"), PAY_RANGES)
def test_a_pay_period_restates_the_ranges(
    per: str, manager: str, representative: str, numbers: tuple[float, float]
) -> None:
    app = opened("salary")

    choose(app, "per", per)

    shown = section(app, "from low to high")
    assert shown.table.row("Zippia") == (manager, representative)
    assert manager.rpartition(", ")[0] in "\n".join(shown.chart.labels)
    assert shown.chart.numbers[0] == pytest.approx(numbers, abs=1e-4)


@pytest.mark.parametrize(
    ("page", "control"),
    [(topic, f"{topic}_show") for topic in ("salary", "growth", "education", "demographics")]
    + [(topic, f"{topic}_sources") for topic in ("salary", "growth", "education")]
    + [(topic, f"{topic}_groups") for topic in ("salary", "growth", "demographics")],
)
def test_nothing_chosen_is_answered_with_help_and_no_chart(page: str, control: str) -> None:
    app = opened(page)

    choose(app, control, [])

    assert [NOTHING in info.value for info in app.info] == [True]
    assert charts(app) == []
    assert tables(app) == []


@pytest.mark.parametrize("key", ["demographics_sources"])
def test_what_leaves_nothing_to_choose_is_not_asked(key: str) -> None:
    page = key.partition("_")[0]
    app = opened(page, **{key: ""})

    assert key not in {control.key for control in app.button_group}
    assert charts(app) == charts(opened(page)) != []


def test_real_dollars_restate_dated_pay_in_chart_and_table_and_leave_undated_pay() -> None:
    app = opened("salary")

    choose(app, "real", True)

    shown = section(app, "Yearly salary in 2025 dollars where dated")
    median = 50764 * 321.943 / ((229.594 + 232.957) / 2)
    assert [row[1:3] for row in shown.table.rows] == [
        ("$68,535", "$36,977"),
        ("$70,665", "not reported"),
        ("$74,555", "$49,240"),
    ]
    assert [trace[0] for trace in shown.chart.numbers] == pytest.approx([68535, 36977, median, 74555, 49240])


def test_the_overview_says_which_dollars_its_headline_is_in() -> None:
    app = opened()

    choose(app, "real", True)

    assert titles(app)[0].endswith("more than account representatives in undated dollars.")
    assert "Undated, so not adjusted." in in_lines(lines(app)["Pay"])


def test_a_choice_can_be_taken_back() -> None:
    app = opened("growth")
    before = everything(app)

    app.pills(key="growth_show").unselect("jobs").run()
    app.pills(key="growth_show").select("jobs").run()

    assert everything(app) == before


def missing(figures: list[str], app: AppTest) -> list[str]:
    """Which of the figures stand in no finding, chart or table of the page."""
    every = sections(app)
    shown = "\n".join([*(it.finding for it in every), in_lines(it for section in every for it in section.told)])
    return [figure for figure in figures if figure not in shown]
