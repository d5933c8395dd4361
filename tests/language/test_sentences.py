"""A comparison in a sentence, written out in every form."""

from itertools import product

import pytest

from careers.figures.patterns import pattern_of
from careers.figures.records import Comparison
from careers.figures.sentences import finding
from careers.language.speech import messages
from tests.kitchen import a_row, an_agency, compared, compared_rows


def projected(*values: float | None) -> Comparison:
    """What an agency projects for the growth of jobs."""
    return compared_rows("growth_rate", a_row("growth_rate", "all", *values, source=an_agency("modeled")))


SENTENCES: list[tuple[str, str, Comparison, str]] = [
    (
        "amount",
        "full",
        compared("salary", mean=(30000, 24000)),
        "Bakers average $30,000 a year, 25% more than cooks ($24,000).",
    ),
    ("amount", "equal", compared("salary", mean=(30000, 30000)), "Bakers and cooks both average $30,000 a year."),
    (
        "amount",
        "alone",
        compared("salary", mean=(30000, None)),
        "Bakers average $30,000 a year. The source gives no number for cooks.",
    ),
    (
        "share",
        "full",
        compared("gender", women=(40.5, 66.4)),
        "40.5% of bakers are women, against 66.4% of cooks. Among bakers the share is 25.9 percentage points smaller.",
    ),
    ("share", "equal", compared("gender", women=(50, 50)), "50% of bakers are women, and the same share of cooks."),
    (
        "share",
        "alone",
        compared("gender", women=(None, 50)),
        "50% of cooks are women. The source gives no number for bakers.",
    ),
    (
        "change",
        "full",
        compared("growth_rate", all=(5, -8)),
        "Jobs for bakers change by +5%, jobs for cooks by −8%. The gap is 13 percentage points. This is for 2021.",
    ),
    (
        "change",
        "equal",
        compared("growth_rate", all=(5, 5)),
        "Jobs for bakers and for cooks both change by +5%. This is for 2021.",
    ),
    (
        "change",
        "alone",
        compared("growth_rate", all=(None, -8)),
        "Jobs for cooks change by −8%. The source gives no number for bakers. This is for 2021.",
    ),
    (
        "projection",
        "full",
        projected(5, -8),
        "Jobs for bakers are projected to change by +5%, jobs for cooks by −8%. The gap is 13 percentage points. "
        "This is for 2021.",
    ),
    (
        "projection",
        "equal",
        projected(5, 5),
        "Jobs for bakers and for cooks are both projected to change by +5%. This is for 2021.",
    ),
    (
        "projection",
        "alone",
        projected(None, -8),
        "Jobs for cooks are projected to change by −8%. The source gives no number for bakers. This is for 2021.",
    ),
    (
        "count",
        "full",
        compared("jobs", all=(10000, 20000)),
        "There are 10,000 jobs for bakers and 20,000 for cooks. For bakers that is 50% fewer.",
    ),
    ("count", "equal", compared("jobs", all=(500, 500)), "There are 500 jobs for bakers, and just as many for cooks."),
    (
        "count",
        "alone",
        compared("jobs", all=(500, None)),
        "There are 500 jobs for bakers. The source gives no number for cooks.",
    ),
    (
        "survey",
        "full",
        compared("survey_size", all=(200, 400)),
        "200 bakers were surveyed, 50% fewer than cooks (400).",
    ),
    ("survey", "equal", compared("survey_size", all=(7, 7)), "7 bakers were surveyed, and just as many cooks."),
    (
        "survey",
        "alone",
        compared("survey_size", all=(None, 400)),
        "400 cooks were surveyed. The source gives no number for bakers.",
    ),
    (
        "gain",
        "full",
        compared("jobs_change", all=(500, -1600)),
        "Jobs change by +500 for bakers and by −1,600 for cooks. At these rates the gap is 2,100 jobs. "
        "This is for 2021.",
    ),
    (
        "gain",
        "equal",
        compared("jobs_change", all=(500, 500)),
        "At these rates, jobs for bakers and for cooks both change by +500. This is for 2021.",
    ),
    (
        "gain",
        "alone",
        compared("jobs_change", all=(500, None)),
        "At this rate, jobs for bakers change by +500. The source gives no number for cooks. This is for 2021.",
    ),
    (
        "skill",
        "full",
        compared("skill_share", crm=(6, 4)),
        "CRM: 6% for bakers, against 4% for cooks. For bakers the share is 2 percentage points larger.",
    ),
    (
        "skill",
        "equal",
        compared("skill_share", crm=(6, 6)),
        "CRM: 6% for bakers and cooks alike.",
    ),
    (
        "skill",
        "alone",
        compared("skill_share", crm=(None, 4)),
        "CRM: 4% for cooks; not listed for bakers.",
    ),
    (
        "span",
        "full",
        compared("time_to_enter", low=(24, 6), high=(36, 12)),
        "Bakers typically need 2–3\u00a0years to get in, cooks 6–12\u00a0months. "
        "They are 12\u00a0months–2.5\u00a0years apart.",
    ),
    (
        "span",
        "equal",
        compared("time_to_enter", low=(6, 6), high=(12, 12)),
        "Bakers and cooks alike typically need 6–12\u00a0months to get in.",
    ),
    (
        "span",
        "alone",
        compared("time_to_enter", low=(24, None), high=(36, None)),
        "Bakers typically need 2–3\u00a0years to get in. The source gives no number for cooks.",
    ),
]


@pytest.mark.parametrize(
    ("shown", "sentence"),
    [(shown, sentence) for _, _, shown, sentence in SENTENCES],
    ids=[f"{pattern}-{form}" for pattern, form, *_ in SENTENCES],
)
def test_a_sentence_in_each_form_of_its_pattern(shown: Comparison, sentence: str) -> None:
    assert finding(shown) == sentence


@pytest.mark.parametrize(
    ("shown", "sentence"),
    [
        (
            compared("growth_rate", all=(0, 5)),
            "Jobs for bakers hardly change, against +5% for cooks. The gap is 5 percentage points.",
        ),
        (
            compared("growth_rate", all=(5, 0.001)),
            "Jobs for bakers change by +5%, against 0% for cooks. The gap is 5 percentage points.",
        ),
        (compared("growth_rate", all=(0, 0)), "Jobs for bakers and for cooks both hardly change."),
        (
            compared("growth_rate", all=(0, None)),
            "Jobs for bakers hardly change. The source gives no number for cooks.",
        ),
    ],
)
def test_no_job_changes_by_zero(shown: Comparison, sentence: str) -> None:
    assert finding(shown).startswith(sentence)


def test_every_form_of_every_pattern_has_a_sentence_above() -> None:
    covered = [(pattern, form) for pattern, form, *_ in SENTENCES]
    patterns = dict.fromkeys(message.id.name.split("-")[1] for message in messages("en", "patterns"))
    assert covered == list(product(patterns, ("full", "equal", "alone")))
    assert [pattern_of(shown, shown.rows[0]) for _, _, shown, _ in SENTENCES] == [
        f"pattern-{it}" for it, *_ in SENTENCES
    ]


@pytest.mark.parametrize(
    ("shown", "sentence"),
    [
        (
            compared("salary", median=(24000, 30000)),
            "Bakers earn a median of $24,000 a year, 20% less than cooks ($30,000).",
        ),
        (compared("salary", common=(1, 1)), "Bakers and cooks both commonly earn $1 a year."),
        (compared("hourly_rate", all=(15, 12.5)), "Bakers are listed at $15.00 an hour, 20% more than cooks ($12.50)."),
        (
            compared("job_satisfaction", all=(4, 3)),
            "Bakers have a job satisfaction of 4 on a scale that the source does not state, 1 more than cooks (3).",
        ),
        (
            compared("average_age", mean=(45, 46)),
            "Bakers average 45\u00a0years, 1\u00a0year less than cooks (46\u00a0years).",
        ),
        (
            compared("experience_asked", many=(1, 3)),
            "Bakers are asked, at many companies, for work in marketing of at least 1\u00a0year, 2\u00a0years less "
            "than cooks (3\u00a0years).",
        ),
        (
            compared("lgbt", all=(7, 8)),
            "7% of bakers are LGBT, against 8% of cooks. Among bakers the share is 1 percentage point smaller.",
        ),
        (
            compared("degree_share", bachelor=(70, 52)),
            "70% of bakers hold a bachelor's degree, against 52% of cooks. "
            "Among bakers the share is 18 percentage points larger.",
        ),
    ],
)
def test_a_sentence_takes_the_words_of_its_metric(shown: Comparison, sentence: str) -> None:
    assert finding(shown) == sentence
