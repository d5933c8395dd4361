"""The overview: what comparable pairs say, who the two are, and a line with bars for each question."""

import pytest

from tests.pages.reading import (
    lines,
    titles,
    unfolded,
    untouched,
)
from tests.pages.seen import Chart, Text

MANAGER, REPRESENTATIVE = "Account manager", "Account representative"

LINES = [
    ("Pay", "$68,535–$74,555", "$36,977–$49,240", [[68535], [6020], [36977], [12263]]),
    ("Bachelor's degree", "70%", "52%", [[70], [52]]),
    ("Time to get in", "6–8 years", "6–12 months", [[72], [24], [6], [6]]),
    ("Outlook", "+5%", "−8%", [[5], [-8]]),
    ("Women", "45.2%", "66.4%", [[45.2], [66.4]]),
]


@pytest.mark.parametrize(("label", "manager", "representative", "drawn"), LINES)
def test_a_line_of_the_overview_says_and_draws_both_roles_figures(
    label: str, manager: str, representative: str, drawn: list[list[float]]
) -> None:
    (chart,) = (part for part in lines(untouched("overview"))[label] if isinstance(part, Chart))

    assert chart.labels == (f"{MANAGER} {manager}", f"{REPRESENTATIVE} {representative}")
    assert [list(numbers) for numbers in chart.numbers] == drawn


def test_the_overview_opens_with_the_range_of_what_comparable_pairs_say() -> None:
    assert titles(untouched("overview")) == [
        "Account managers are reported to earn 51% to 85% more than account representatives."
    ]


@pytest.mark.parametrize(
    ("label", "word"),
    [(label, f"{'Fair' if label == 'Pay' else 'Thin'} evidence (website estimate)") for label, *_ in LINES],
)
def test_each_line_of_the_overview_says_how_far_to_trust_it(label: str, word: str) -> None:
    assert Text("markdown", word) in lines(untouched("overview"))[label]


def test_the_overview_says_who_the_two_are_and_that_one_title_is_two_jobs() -> None:
    told = unfolded(untouched("overview"))

    assert "Account manager: Keeps a set of assigned clients content" in told
    assert "Account representative: the title mixes two jobs, selling and medical billing." in told
