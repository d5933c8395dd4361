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
        "10 hours a week bring bakers $150, cooks $125. Paid by the hour, bakers earn 20% more.",
        "1 hour a week brings bakers $15, cooks $12. Paid by the hour, bakers earn 20% more.",
    ]


def test_the_same_rate_for_both_is_no_difference_of_nothing(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,", "cook,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert hours.finding(rate, 20) == "Paid by the hour, bakers and cooks both earn $300 for 20 hours a week."


def test_pay_by_hours_of_one_role_is_not_called_unreported_for_both(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert (
        hours.finding(rate, 10) == "10 hours a week bring bakers $150, paid by the hour. For cooks no rate is reported."
    )


def test_pay_by_hours_without_any_rate_says_that_nobody_reports_one(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR, View(sources=()))
    assert hours.finding(rate, 10) == "No chosen source reports this for either role."
