"""What stands above ranges: what most people earn, or how far apart the sources are."""

from careers.figures.range_words import finding
from tests.kitchen import SURVEY, a_row, a_source, compared_rows

BOARD = a_source("board", "Board")


def test_sources_that_differ_on_both_roles_are_told_in_one_headline() -> None:
    rows = [a_row("salary", "mean", 30, 20), a_row("salary", "common", 33, 25, source=BOARD)]

    assert finding(compared_rows("salary", *rows)) == (
        "As printed, sources lie 10% apart for bakers and 25% apart for cooks. "
        "They put bakers between $30 and $33 and cooks between $20 and $25 a year."
    )


def test_sources_that_differ_on_one_role_are_told_of_it_alone() -> None:
    rows = [a_row("salary", "mean", 30, 20), a_row("salary", "common", 33, None, source=BOARD)]

    assert finding(compared_rows("salary", *rows)) == (
        "Sources put the pay of bakers between $30 and $33 a year, as printed: 10% apart. "
        "One source gives the pay of cooks: $20 a year."
    )


def test_percentiles_say_what_most_people_earn() -> None:
    rows = [a_row("salary", "p10", 20, 15, source=SURVEY), a_row("salary", "p90", 50, 40, source=SURVEY)]

    assert finding(compared_rows("salary", *rows)) == (
        "Most bakers earn $20–$50 a year, most cooks $15–$40. These are the middle 80% of people."
    )
