"""The overview: what comparable pairs say, who the two are, and a line with bars for each question."""

import pytest

from tests.pages.reading import (
    everything,
    lines,
    tables,
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


def test_the_overview_ranks_the_biggest_differences_and_says_by_what() -> None:
    (ranked,) = (it for it in tables(untouched("overview")) if it.title == "The biggest differences")
    # Ratios by hand from the rows of Zippia: 72 ÷ 6, 12.5 ÷ 3.2, 110,000 ÷ 51,000, 68,535 ÷ 36,977, 17.3 ÷ 9.8.
    assert ranked.rows == (
        ("Time to enter, shortest", "6 years", "6 months", "12 ×"),
        ("Black or African American", "3.2%", "12.5%", "3.9 ×"),
        ("Yearly salary, high end", "$110,000", "$51,000", "2.2 ×"),
        ("Yearly salary, average", "$68,535", "$36,977", "1.9 ×"),
        ("Hispanic or Latino", "9.8%", "17.3%", "1.8 ×"),
    )
    assert (
        "Ranked by how many times the larger figure is of the smaller. Of a range, only the end further apart counts. "
        "Growth rates, ratings and shares under 1% are not ranked. Zippia, undated."
    ) in everything(untouched("overview"))


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
    assert "The title mixes two jobs, selling and medical billing." in told
