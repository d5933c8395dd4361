"""What a source prints as years of experience: words beside the time to enter, and no figure of its own."""

from pathlib import Path

import pytest

from careers.catalogue.metrics import METRICS
from careers.data.store import Data, open_data
from careers.figures.compare import comparison
from careers.figures.experience import months_of_experience, printed_experience
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import PAIR, rewrite


@pytest.mark.parametrize(
    ("printed", "longest", "months"), [(8, 96, 96), (12, 12, 12), (3, 36, 36), (0, 0, 0), (8, 12, None), (12, 96, None)]
)
def test_a_bare_number_is_years_or_months_by_the_time_to_enter_that_it_matches(
    printed: float, longest: float, months: float | None
) -> None:
    assert months_of_experience(printed, longest) == months


def told(data: Data, pair: tuple[str, str]) -> str:
    said = printed_experience(comparison(data, "experience_printed", pair), comparison(data, "time_to_enter", pair))
    return said.replace("\u00a0", " ")


def test_the_numbers_are_told_as_printed_with_how_they_are_read_and_that_they_are_no_second_fact(data: Data) -> None:
    assert told(data, DOCUMENTED) == (
        'Under "Years of experience" the source prints 8 for account managers and 12 for account representatives. '
        "The upper ends of its times to enter are the same numbers: 8 years and 12 months. "
        "That is how they are read here, so they are hardly a second fact."
    )
    assert told(data, DOCUMENTED[::-1]).startswith(
        'Under "Years of experience" the source prints 12 for account representatives and 8 for account managers.'
    )


def test_a_number_that_matches_no_time_to_enter_is_read_in_no_way(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "education",
        "baker,experience_printed,all,5,,board,",
        "cook,experience_printed,all,12,,board,",
        "cook,time_to_enter,low,6,,board,",
        "cook,time_to_enter,high,12,,board,",
    )
    assert told(open_data(kitchen_folder), PAIR) == (
        'Under "Years of experience" the source prints 5 for bakers and 12 for cooks.'
    )


def test_printed_experience_has_no_bar_no_card_and_no_filter() -> None:
    assert "experience" not in METRICS
    assert not METRICS["experience_printed"].shown
