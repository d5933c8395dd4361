"""Every figure of the five documents, typed in a second time: the data must say just this.

The lists below are a transcription of their own, read from the documents and not from the data files.
"""

import math

import pytest

from careers.data.store import Data

MANAGER, REPRESENTATIVE = "account_manager", "account_representative"

ZIPPIA = "zippia", ""
INDEED_MANAGER = "indeed_manager", ""
INDEED_ADVERT = "indeed_advert", ""
INDEED_REPRESENTATIVE = "indeed_representative", ""
GLASSDOOR = "chron_glassdoor", "2012-2013"
BUREAU = "chron_bls", "2010-2020"
CHRON = "chron", ""
ALGRIM = "algrim", ""

Origin = tuple[str, str]

PAIRS: list[tuple[str, str, str, float, float]] = [
    # the comparison page's overview, salary, education and demographics: manager, representative
    ("salary", "salary", "mean", 68_535, 36_977),
    ("salary", "salary", "low", 42_000, 26_000),
    ("salary", "salary", "high", 110_000, 51_000),
    ("hourly", "hourly_rate", "all", 32.95, 17.78),
    ("growth", "growth_rate", "all", 5, -8),
    ("growth", "jobs", "all", 152_261, 183_446),
    ("education", "degree_share", "bachelor", 70, 52),
    ("education", "time_to_enter", "low", 6 * 12, 6),
    ("education", "time_to_enter", "high", 8 * 12, 12),
    ("education", "experience_printed", "all", 8, 12),
    ("demographics", "average_age", "mean", 46, 46),
    ("demographics", "gender", "men", 54.8, 33.6),
    ("demographics", "gender", "women", 45.2, 66.4),
    ("demographics", "race", "black", 3.2, 12.5),
    ("demographics", "race", "unknown", 4.4, 4.2),
    ("demographics", "race", "hispanic", 9.8, 17.3),
    ("demographics", "race", "asian", 4.1, 3.9),
    ("demographics", "race", "white", 78.2, 61.6),
    ("demographics", "race", "native", 0.2, 0.5),
    ("demographics", "lgbt", "all", 7, 8),
]

SINGLES: list[tuple[str, str, str, str, Origin, float]] = [
    ("growth", MANAGER, "job_satisfaction", "all", ZIPPIA, 4),
    ("salary", MANAGER, "salary", "common", INDEED_MANAGER, 74_555),
    ("salary", MANAGER, "salary", "low", INDEED_MANAGER, 14_000),
    ("salary", MANAGER, "salary", "high", INDEED_MANAGER, 147_000),
    ("education", MANAGER, "experience_asked", "advert", INDEED_ADVERT, 3),
    ("salary", REPRESENTATIVE, "salary", "common", INDEED_REPRESENTATIVE, 49_240),
    ("salary", REPRESENTATIVE, "salary", "low", INDEED_REPRESENTATIVE, 22_918),
    ("salary", REPRESENTATIVE, "salary", "high", INDEED_REPRESENTATIVE, 88_532),
    ("education", REPRESENTATIVE, "experience_asked", "many", INDEED_REPRESENTATIVE, 3),
    ("salary", MANAGER, "salary", "median", GLASSDOOR, 50_764),
    ("salary", MANAGER, "salary", "low", GLASSDOOR, 39_000),
    ("salary", MANAGER, "salary", "high", GLASSDOOR, 80_000),
    ("salary", MANAGER, "survey_size", "all", GLASSDOOR, 10_176),
    ("growth", MANAGER, "growth_rate", "sales_representatives", BUREAU, 16),
    ("growth", MANAGER, "growth_rate", "all_occupations", BUREAU, 14),
]

SKILLS: list[tuple[str, str, float]] = [
    # the comparison page's lists of common skills
    (MANAGER, "customer_service", 19),
    (MANAGER, "account_management", 8),
    (MANAGER, "healthcare", 6),
    (MANAGER, "crm", 6),
    (MANAGER, "product_knowledge", 5),
    (MANAGER, "powerpoint", 5),
    (REPRESENTATIVE, "customer_service", 21),
    (REPRESENTATIVE, "patients", 18),
    (REPRESENTATIVE, "patient_accounts", 5),
    (REPRESENTATIVE, "data_entry", 3),
    (REPRESENTATIVE, "medicaid", 3),
    (REPRESENTATIVE, "customer_satisfaction", 3),
]

FIGURES = [
    *[(topic, MANAGER, metric, group, ZIPPIA, first) for topic, metric, group, first, _ in PAIRS],
    *[(topic, REPRESENTATIVE, metric, group, ZIPPIA, second) for topic, metric, group, _, second in PAIRS],
    *SINGLES,
    *[("skills", role, "skill_share", skill, ZIPPIA, share) for role, skill, share in SKILLS],
]

DASHES = [("growth", REPRESENTATIVE, "job_satisfaction", "all", ZIPPIA)]

ROWS = {"salary": 16, "hourly": 2, "growth": 8, "education": 10, "demographics": 20, "skills": 12}

NAMES: list[tuple[str, str, str, Origin, list[str]]] = [
    ("salary", MANAGER, "best_paying_city", ZIPPIA, ["San Francisco, CA"]),
    ("salary", REPRESENTATIVE, "best_paying_city", ZIPPIA, ["Los Angeles, CA"]),
    ("salary", MANAGER, "best_paying_state", ZIPPIA, ["Washington"]),
    ("salary", REPRESENTATIVE, "best_paying_state", ZIPPIA, ["California"]),
    ("salary", MANAGER, "best_paying_company", ZIPPIA, ["NVIDIA"]),
    ("salary", REPRESENTATIVE, "best_paying_company", ZIPPIA, ["New Relic"]),
    ("salary", MANAGER, "best_paying_industry", ZIPPIA, ["Technology"]),
    ("salary", REPRESENTATIVE, "best_paying_industry", ZIPPIA, ["Finance"]),
    ("education", MANAGER, "common_degree", ZIPPIA, ["Bachelor's degree"]),
    ("education", REPRESENTATIVE, "common_degree", ZIPPIA, ["Bachelor's degree"]),
    ("education", MANAGER, "common_major", ZIPPIA, ["Business"]),
    ("education", REPRESENTATIVE, "common_major", ZIPPIA, ["Business"]),
    ("education", MANAGER, "common_college", ZIPPIA, ["University of Southern California"]),
    ("education", REPRESENTATIVE, "common_college", ZIPPIA, [""]),
    (
        "education",
        MANAGER,
        "fitting_major",
        INDEED_MANAGER,
        ["Business administration", "Finance", "Marketing", "Public relations", "Sales"],
    ),
    ("education", MANAGER, "masters_major", INDEED_MANAGER, ["Business", "Business administration", "Marketing"]),
    (
        "education",
        MANAGER,
        "fitting_major",
        ALGRIM,
        ["Business", "Business administration", "Business management", "Communications", "Marketing"],
    ),
    (
        "education",
        REPRESENTATIVE,
        "fitting_major",
        INDEED_REPRESENTATIVE,
        ["Business", "Communications", "Marketing"],
    ),
]

DEMANDS: list[tuple[str, Origin, list[tuple[str, str]]]] = [
    (
        MANAGER,
        CHRON,
        [
            ("bachelor", "may_be_preferred"),
            ("experience", "often_preferred"),
            ("high_school", "enough"),
            ("training", "on_the_job"),
        ],
    ),
    (
        MANAGER,
        INDEED_MANAGER,
        [
            ("bachelor", "in_advert"),
            ("bachelor", "usual"),
            ("experience", "in_advert"),
            ("experience", "often_preferred"),
            ("experience", "way"),
            ("master", "optional"),
            ("training", "in_lower_posts"),
            ("training", "may_be_needed"),
        ],
    ),
    (
        MANAGER,
        ALGRIM,
        [
            ("bachelor", "listed"),
            ("bachelor", "most_need_none"),
            ("experience", "preferred"),
            ("high_school", "listed"),
        ],
    ),
    (
        REPRESENTATIVE,
        INDEED_REPRESENTATIVE,
        [
            ("bachelor", "may_be_preferred"),
            ("bachelor", "some_prefer"),
            ("bachelor", "some_require"),
            ("experience", "entry_level"),
            ("experience", "many_require"),
            ("experience", "way"),
            ("high_school", "minimum"),
            ("training", "many_on_the_job"),
            ("training", "many_on_the_job"),
            ("training", "some_offer"),
        ],
    ),
]


def values_of(data: Data, topic: str, role: str, metric: str, group: str, origin: Origin) -> list[float]:
    """Every value that the data give for one claim of one source: there should be just one."""
    frame = data.figures(topic)
    source, period = origin
    same = (frame["role"] == role) & (frame["metric"] == metric) & (frame["group"] == group)
    return [float(value) for value in frame[same & (frame["source"] == source) & (frame["period"] == period)]["value"]]


@pytest.mark.parametrize(("topic", "role", "metric", "group", "origin", "value"), FIGURES)
def test_a_figure_is_what_its_document_prints(
    data: Data, topic: str, role: str, metric: str, group: str, origin: Origin, value: float
) -> None:
    assert values_of(data, topic, role, metric, group, origin) == [value]


@pytest.mark.parametrize(("topic", "role", "metric", "group", "origin"), DASHES)
def test_a_dash_is_a_missing_value_with_a_note(
    data: Data, topic: str, role: str, metric: str, group: str, origin: Origin
) -> None:
    assert list(map(math.isnan, values_of(data, topic, role, metric, group, origin))) == [True]
    frame = data.figures(topic)
    assert frame[frame["value"].isna()]["note"].tolist() == ["The page prints a dash."]


@pytest.mark.parametrize("topic", ROWS)
def test_no_figure_is_added_or_lost_unnoticed(data: Data, topic: str) -> None:
    listed = sum(1 for claim in [*FIGURES, *DASHES] if claim[0] == topic)
    assert (listed, len(data.figures(topic))) == (ROWS[topic], ROWS[topic])


def test_there_are_68_figures_from_six_sources(data: Data) -> None:
    rows = [row for topic in ROWS for row in data.figures(topic).itertuples()]
    assert len(rows) == 68
    assert {str(row.source) for row in rows} == {
        "zippia",
        "indeed_manager",
        "indeed_advert",
        "indeed_representative",
        "chron_glassdoor",
        "chron_bls",
    }


@pytest.mark.parametrize(("topic", "role", "attribute", "origin", "names"), NAMES)
def test_a_name_is_what_its_document_prints(
    data: Data, topic: str, role: str, attribute: str, origin: Origin, names: list[str]
) -> None:
    frame = data.names(topic)
    source, period = origin
    same = (frame["role"] == role) & (frame["attribute"] == attribute)
    found = frame[same & (frame["source"] == source) & (frame["period"] == period)]["name"]
    assert sorted(found) == names


@pytest.mark.parametrize(("topic", "count"), [("salary", 8), ("education", 22)])
def test_no_name_is_added_or_lost_unnoticed(data: Data, topic: str, count: int) -> None:
    listed = sum(len(names) for where, *_, names in NAMES if where == topic)
    assert (listed, len(data.names(topic))) == (count, count)


@pytest.mark.parametrize(("role", "origin", "demands"), DEMANDS)
def test_what_a_document_asks_for(data: Data, role: str, origin: Origin, demands: list[tuple[str, str]]) -> None:
    frame = data.requirements()
    source, period = origin
    found = frame[(frame["role"] == role) & (frame["source"] == source) & (frame["period"] == period)]
    assert sorted(zip(found["level"], found["stance"], strict=True)) == demands


def test_no_demand_is_added_or_lost_unnoticed(data: Data) -> None:
    assert (sum(len(demands) for *_, demands in DEMANDS), len(data.requirements())) == (26, 26)


@pytest.mark.parametrize(
    ("source", "author", "published", "origin"),
    [
        ("zippia", "", "", ""),
        ("indeed_manager", "", "2022-06-24", ""),
        ("indeed_advert", "", "2022-06-24", "its sample job ad"),
        ("indeed_representative", "Indeed Editorial Team", "2019-12-10", ""),
        ("chron", "Rick Suttle", "", ""),
        ("chron_glassdoor", "Rick Suttle", "", "Glassdoor"),
        ("chron_bls", "Rick Suttle", "", "U.S. Bureau of Labor Statistics"),
        ("algrim", "Patrick Algrim", "2022", ""),
    ],
)
def test_a_source_is_cited_as_its_document_says(
    data: Data, source: str, author: str, published: str, origin: str
) -> None:
    found = data.sources()[source]
    assert (found.author, found.published, found.origin) == (author, published, origin)


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("zippia", "Account manager vs account representative"),
        ("indeed_manager", "Learn About Being an Account Manager"),
        ("indeed_representative", "Learn About Being an Account Representative"),
        ("chron", "Account Management Job Descriptions"),
        ("algrim", "Account Manager Job Description (2022)"),
    ],
)
def test_a_source_bears_the_title_of_its_document(data: Data, source: str, title: str) -> None:
    assert data.sources()[source].title == title
