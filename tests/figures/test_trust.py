"""A trust word follows from how many publishers speak, whether figures are dated, and how they came about."""

import pytest

from careers.catalogue.periods import UNDATED, Period
from careers.figures.trust import trust
from tests.kitchen import BAKER, COOK, DATED, a_row, a_source, an_agency

KNOWN, UNKNOWN = "surveyed", "not_stated"


@pytest.mark.parametrize(
    ("publishers", "period", "kind", "word"),
    [
        (["Press"], UNDATED, UNKNOWN, "Thin evidence (not_stated)"),
        (["Press", "Press"], UNDATED, UNKNOWN, "Thin evidence (not_stated)"),
        (["Press", "Board"], UNDATED, UNKNOWN, "Fair evidence (not_stated)"),
        (["Press"], DATED, UNKNOWN, "Fair evidence (not_stated)"),
        (["Press"], UNDATED, "modeled", "Fair evidence (modeled)"),
        (["Press"], DATED, KNOWN, "Fair evidence (surveyed)"),
        (["Press", "Board"], DATED, KNOWN, "Strong evidence (surveyed)"),
    ],
)
def test_the_word_counts_publishers_dates_and_methods(
    publishers: list[str], period: Period, kind: str, word: str
) -> None:
    rows = [
        a_row("salary", "mean", 30, 24, source=a_source(f"page_{at}", publisher, kind), period=period)
        for at, publisher in enumerate(publishers)
    ]
    found = trust(rows, (BAKER, COOK))
    assert found
    assert found.word == word


def test_two_publishers_count_as_one_where_each_speaks_of_another_role() -> None:
    rows = [
        a_row("salary", "mean", 30, None, source=a_source("press", "Press"), period=UNDATED),
        a_row("salary", "mean", None, 24, source=a_source("board", "Board"), period=UNDATED),
    ]
    found = trust(rows, (BAKER, COOK))
    assert found
    assert (found.word, found.publishers) == ("Thin evidence (stated)", ("Press", "Board"))


@pytest.mark.parametrize(
    ("kind", "period", "word"),
    [
        (KNOWN, DATED, "Strong evidence (official survey)"),
        (KNOWN, UNDATED, "Fair evidence (official survey)"),
        ("modeled", DATED, "Fair evidence (official estimate)"),
    ],
)
def test_a_dated_official_survey_is_strong_by_itself(kind: str, period: Period, word: str) -> None:
    agency = an_agency(kind)
    found = trust([a_row("salary", "mean", 30, 24, source=agency, period=period)], (BAKER, COOK))
    assert found
    assert found.word == word


def test_an_official_survey_is_not_strong_where_its_error_is_as_large_as_the_difference() -> None:
    rows = [a_row("salary", "mean", 30, 24, source=an_agency(KNOWN))]
    found = trust(rows, (BAKER, COOK), is_unsure=True)
    assert found
    assert found.word == "Fair evidence (official survey)"
    assert found.reason.endswith(
        "The difference of the averages is within the survey's error; for medians it publishes none."
    )


def test_an_official_survey_beside_a_website_is_called_neither() -> None:
    agency = an_agency(KNOWN)
    rows = [
        a_row("salary", "median", 30, None, source=agency, period=DATED),
        a_row("salary", "mean", None, 24, source=a_source("press", "Press", UNKNOWN), period=UNDATED),
    ]
    found = trust(rows, (BAKER, COOK))
    assert found
    assert found.word == "Thin evidence (official survey and not_stated)"


def test_figures_that_point_opposite_ways_are_divided_however_good_they_are() -> None:
    rows = [a_row("salary", "mean", 30, 24, source=a_source(name.lower(), name, KNOWN)) for name in ("Press", "Board")]
    found = trust(rows, (BAKER, COOK), is_opposed=True)
    assert found
    assert found.word == "Divided evidence (surveyed)"


def test_the_reason_says_what_the_word_follows_from() -> None:
    found = trust([a_row("salary", "mean", 30, 24, source=a_source("press", "Press"))], (BAKER, COOK))
    assert found
    assert found.reason == (
        "These figures are from Press alone. We know which years they are for. How they came about is not stated."
    )


def test_only_who_does_not_say_how_is_told_not_to() -> None:
    rows = [
        a_row("salary", "mean", None, 24, source=an_agency(KNOWN)),
        a_row("salary", "mean", 30, None, source=a_source("press", "Press", UNKNOWN)),
    ]
    found = trust(rows, (BAKER, COOK))
    assert found
    assert found.reason.endswith("How the figures of Press came about is not stated.")


def test_there_is_nothing_to_trust_where_nothing_is_reported() -> None:
    assert trust([a_row("salary", "mean", None, None)], (BAKER, COOK)) is None
    assert trust([], (BAKER, COOK)) is None


def test_a_publisher_that_its_document_does_not_name_is_told_as_inferred() -> None:
    unsigned = a_source("press", "Press").model_copy(update={"naming": "inferred"})
    found = trust([a_row("salary", "mean", 30, 24, source=unsigned)], (BAKER, COOK))
    assert found
    assert found.publishers == ("Press (inferred)",)
