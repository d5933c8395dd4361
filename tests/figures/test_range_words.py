"""What stands above ranges: what most people earn, or how far apart the sources are."""

from careers.data.store import Data
from careers.figures.compare import comparison
from careers.figures.range_words import alternative, finding
from tests.kitchen import PAIR, SURVEY, a_row, a_source, compared_rows

BOARD = a_source("board", "Board")
OF_2021 = "Some of the pay is in dollars of 2021, so a part of that is the rise in prices since. "


def test_sources_that_differ_on_both_roles_are_told_in_one_headline() -> None:
    rows = [a_row("salary", "mean", 30, 20), a_row("salary", "common", 33, 25, source=BOARD)]

    assert finding(compared_rows("salary", *rows)) == (
        "As printed, sources are 10% apart for bakers and 25% apart for cooks. "
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


def test_ranges_are_introduced_by_how_far_typical_figures_lie_apart(kitchen: Data) -> None:
    assert finding(comparison(kitchen, "salary", PAIR)) == (
        "Sources put the pay of bakers between $30,000 and $31,200 a year, as printed: 4.0% apart. "
        f"{OF_2021}"
        "One source gives the pay of cooks: $24,000 a year."
    )


def test_the_alternative_text_of_ranges_says_every_range(kitchen: Data) -> None:
    assert alternative(comparison(kitchen, "salary", PAIR)) == (
        "Sources put the pay of bakers between $30,000 and $31,200 a year, as printed: 4.0% apart. "
        f"{OF_2021}"
        "One source gives the pay of cooks: $24,000 a year. "
        "Baker, Survey, 2021: $20,000–$40,000, average $30,000. "
        "Cook, Survey, 2021: $18,000–$36,000, average $24,000."
    )
