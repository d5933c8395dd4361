"""Ranges stay on one line, and say the same."""

import pytest

from careers.language.together import WORD_JOINER, joined, kept_together


@pytest.mark.parametrize(
    "kept",
    [
        "6–8\u00a0years",
        "5–7.5\u00a0years",
        "6\u00a0months–2\u00a0years",
        "$42,000–$110,000",
        "+3%–+5%",
        "−8%–5%",
        "3–5%",
    ],
)
def test_a_range_stays_together_with_its_unit_and_nothing_else_does(kept: str) -> None:
    assert kept_together(f"<p>They need {kept}.</p>") == f'<p>They need <span class="together">{kept}</span>.</p>'
    assert joined(f"(Zippia: {kept})").replace(WORD_JOINER, "") == f"(Zippia: {kept})"
    assert joined(f"(Zippia: {kept})").count(f"–{WORD_JOINER}") == 1


@pytest.mark.parametrize(
    "left", ["<p>–</p>", "<p>San Jose–Santa Clara</p>", "<p>in 2012–2013.</p>", '<p title="6–8">6 to 8</p>', "6–8"]
)
def test_what_is_no_range_between_tags_is_left_alone(left: str) -> None:
    assert kept_together(left) == left


def test_a_label_without_a_range_is_left_alone() -> None:
    assert joined("San Jose–Santa Clara") == "San Jose–Santa Clara"
