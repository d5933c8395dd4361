"""Where figures are from, how old they are, and what kind of statistic they are."""

import re

import pytest
from fluent.syntax.serializer import serialize_message

from careers.catalogue.periods import Period
from careers.data.store import Data
from careers.figures.compare import View, comparison
from careers.figures.derive import comparison_of
from careers.figures.provenance import badges, explained, glossary, provenances, statistic
from careers.figures.records import Comparison
from careers.language.speech import messages, say
from tests.kitchen import PAIR, SURVEY, compared


@pytest.mark.parametrize(
    ("shown", "word"),
    [
        (compared("salary", mean=(1, 2)), "average"),
        (compared("salary", median=(1, 2)), "median"),
        (compared("salary", common=(1, 2)), "common"),
        (compared("salary", low=(1, 2)), "range"),
        (compared("salary", high=(1, 2)), "range"),
        (compared("time_to_enter", low=(6, 12)), "range"),
        (compared("average_age", mean=(46, 46)), "average"),
        (compared("hourly_rate", all=(1, 2)), "rate"),
        (compared("gender", women=(40, 50)), "share"),
        (compared("skill_share", crm=(5, None)), "share"),
        (compared("growth_rate", all=(5, -8)), "rate of change"),
        (compared("jobs", all=(1, 2)), "count"),
        (compared("jobs_change", all=(1, 2)), "count"),
        (compared("time_to_enter", high=(8, 12)), "range"),
        (compared("experience_asked", many=(3, 3)), "number of years"),
        (compared("job_satisfaction", all=(4, None)), "rating"),
    ],
)
def test_the_word_for_what_kind_of_number_it_is(shown: Comparison, word: str) -> None:
    assert statistic(shown, shown.rows[0]) == word


@pytest.mark.parametrize(
    ("source", "period", "derived", "shown"),
    [
        ("survey", "2021", "", ("survey",)),
        ("board", "2021", "", ("model",)),
        ("office", "2021", "", ("author's own word",)),
        ("board", "", "", ("model", "undated")),
        ("survey", "2021", "a × b", ("survey", "derived here")),
        ("office", "", "a × b", ("author's own word", "undated", "derived here")),
    ],
)
def test_badges(source: str, period: str, derived: str, shown: tuple[str, ...], kitchen: Data) -> None:
    assert badges(kitchen.sources()[source], Period.parse(period), is_derived=bool(derived)) == shown


def test_each_source_and_period_is_told_once_with_its_statistics(kitchen: Data) -> None:
    survey, board = provenances(comparison(kitchen, "salary", PAIR))
    assert (survey.source.id, str(survey.period), survey.statistics, survey.badges, survey.adjustment) == (
        "survey",
        "2021",
        ("average", "range"),
        ("survey",),
        "",
    )
    assert (board.source.id, str(board.period), board.statistics, board.badges, board.adjustment) == (
        "board",
        "undated",
        ("common",),
        ("model", "undated"),
        "",
    )


@pytest.mark.parametrize(
    ("metric", "view", "texts"),
    [
        (
            "salary",
            View(),
            ["Survey, 2021: average, range; survey", "Board, undated: common; model"],
        ),
        ("hourly_rate", View(), ["Board, undated: rate; model"]),
        ("gender", View(), ["Board, undated: share; model"]),
        (
            "growth_rate",
            View(),
            [
                "Survey, 2010–2020: rate of change; survey",
                "Board, undated: rate of change; model",
            ],
        ),
        ("skill_share", View(), ["Office via Board, undated: share; author's own word"]),
        ("jobs_change", View(), ["Board, undated: count; model; derived here"]),
        (
            "salary",
            View(groups=("mean", "common"), per="month"),
            [
                "Survey, 2021: average; survey; derived here",
                "Board, undated: common; model; derived here",
            ],
        ),
        ("hourly_rate", View(real=True), ["Board, undated: rate; model; undated, so not adjusted"]),
        ("jobs", View(real=True), ["Board, undated: count; model"]),
    ],
)
def test_the_whole_in_words(metric: str, view: View, texts: list[str], kitchen: Data) -> None:
    assert [it.text for it in provenances(comparison_of(kitchen, metric, PAIR, view))] == texts


def test_real_dollars_are_told_with_their_factor_and_undated_pay_as_not_adjusted(kitchen: Data) -> None:
    survey, board = provenances(comparison(kitchen, "salary", PAIR, View(real=True)))
    assert survey.adjustment == "2021 dollars × 1.250 = 2022 dollars"
    assert survey.text.endswith("; 2021 dollars × 1.250 = 2022 dollars")
    assert board.text == "Board, undated: common; model; undated, so not adjusted"


def test_restated_dollars_are_derived_here_and_unadjusted_ones_are_not(kitchen: Data) -> None:
    survey, board = provenances(comparison(kitchen, "salary", PAIR, View(real=True)))
    assert survey.badges == ("survey", "derived here")
    assert board.badges == ("model", "undated")


def test_nothing_compared_has_no_provenance() -> None:
    assert provenances(compared("salary")) == ()


def test_a_figure_of_one_role_alone_is_told_too() -> None:
    (found,) = provenances(compared("jobs", all=(None, 5)))
    assert (found.source, found.text) == (SURVEY, "Survey, 2021: count; surveyed")


@pytest.mark.parametrize(
    ("shown", "terms"),
    [
        (compared("salary", mean=(1, 2)), ["average"]),
        (compared("salary", median=(1, 2), low=(1, 2)), ["median", "range"]),
        (compared("gender", women=(40, 50)), ["point"]),
        (compared("average_age", mean=(46, 46)), ["average"]),
        (compared("jobs", all=(1, 2)), []),
    ],
)
def test_the_terms_beside_figures_are_explained_in_one_line(shown: Comparison, terms: list[str]) -> None:
    assert explained(shown) == " ".join(say(f"term-{term}") for term in terms)


def test_badges_and_restated_dollars_are_explained_too(kitchen: Data) -> None:
    assert explained(comparison(kitchen, "salary", PAIR, View(real=True))) == " ".join(
        [
            say("term-average"),
            say("term-range"),
            "Survey: asked of people or firms.",
            say("term-derived"),
            say("term-dollars"),
            say("term-common"),
            "Model: put together from other data, not asked of people.",
        ]
    )


def test_a_term_of_several_comparisons_is_explained_once() -> None:
    age, pay = compared("average_age", mean=(45, 46)), compared("salary", mean=(1, 2))
    assert explained(age, pay) == say("term-average")


def test_the_glossary_has_every_statistic_and_every_kind_of_source_once(kitchen: Data) -> None:
    told = glossary(kitchen.sources().values())
    for term in ("average", "median", "common", "percentile", "range", "point", "derived", "dollars"):
        assert told.count(say(f"term-{term}")) == 1
    assert [it for it in told if it.startswith("Survey: ")] == ["Survey: asked of people or firms."]


def test_an_explanation_is_short() -> None:
    for term in ("average", "median", "common", "percentile", "range", "point", "derived", "dollars"):
        said = say(f"term-{term}")
        assert said.endswith(".")
        assert len(said.split()) <= 20


def test_words_of_statistics_that_nobody_explains_are_not_used() -> None:
    catalogues = " ".join(serialize_message(message) for message in messages("en")).lower()
    assert re.findall(r"\b(quantile|quartile|nominal|deviation|cagr|logarithm\w*)\b", catalogues) == []
