"""Pay by hours worked a week, in words."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures import hours
from careers.figures.compare import View, comparison
from tests.kitchen import PAIR, rewrite


@pytest.mark.parametrize("pair", [PAIR, PAIR[::-1]])
def test_pay_by_hours_in_words_names_the_role_ahead_first(kitchen: Data, pair: tuple[str, str]) -> None:
    rate = comparison(kitchen, "hourly_rate", pair)
    assert [hours.finding(rate, 10), hours.finding(rate, 1)] == [
        "At the hourly rate, 10 hours a week come to $150 for bakers, $125 for cooks: 20% more.",
        "At the hourly rate, 1 hour a week comes to $15 for bakers, $12 for cooks: 20% more.",
    ]


def test_the_same_rate_for_both_is_no_difference_of_nothing(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,", "cook,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert hours.finding(rate, 20) == "At the hourly rate, 20 hours a week come to $300 for bakers and cooks alike."


def test_pay_by_hours_of_one_role_is_not_called_unreported_for_both(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert (
        hours.finding(rate, 10)
        == "At the hourly rate, 10 hours a week bring bakers $150. For cooks no rate is reported."
    )


def test_pay_by_hours_without_any_rate_says_that_nobody_reports_one(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR, View(sources=()))
    assert hours.finding(rate, 10) == "No chosen source reports this for either role."
