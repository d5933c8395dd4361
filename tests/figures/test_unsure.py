"""What a survey cannot tell apart, or does not release, in words and in tables."""

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures import front, sentences
from careers.figures.tables import table
from tests.kitchen import a_row, cells, compared_rows, with_errors


@pytest.mark.parametrize(
    ("metric_id", "group", "said"),
    [
        ("salary", "mean", "Bakers average $30,000 a year, about the same as cooks ($24,000)."),
        ("jobs", "all", "There are 30,000 jobs for bakers and 24,000 for cooks. For bakers that is about the same."),
    ],
)
def test_what_a_survey_cannot_tell_apart_is_told_as_about_the_same(metric_id: str, group: str, said: str) -> None:
    told = compared_rows(metric_id, with_errors(a_row(metric_id, group, 30_000, 24_000), 10, 10))
    unsure = "The survey cannot tell the two apart: the difference is within its error."
    assert sentences.finding(told) == f"{said} {unsure}"
    assert cells(table(told))[1][-1] == "about the same"


def test_of_three_roles_only_those_within_the_error_are_about_the_same() -> None:
    told = compared_rows("salary", with_errors(a_row("salary", "mean", 30_000, 24_000, 10_000), 10, 10, 10))
    assert sentences.finding(told) == (
        "Bakers average $30,000 a year, about the same as cooks ($24,000) and 200% more than waiters ($10,000). "
        "The survey cannot tell bakers from cooks: the difference is within its error."
    )


def test_pay_that_is_not_released_is_no_matter_of_choice(data: Data) -> None:
    artists = ("27-2011", "27-2042")
    told = front.line(with_occupations(data, artists), "salary", artists)
    assert sentences.finding(told.compared) == (
        "The survey does not release the yearly pay of actors or musicians and singers."
    )
    assert [reach.text for reach in told.reaches] == ["not released", "not released"]
    beside = ("account_manager", "27-2011")
    told = front.line(with_occupations(data, beside), "salary", beside)
    assert sentences.finding(told.compared) == (
        "Account managers average $68,535 a year. The survey does not release the yearly pay of actors."
    )
