from collections.abc import Callable

import pytest

from careers.catalogue import formats
from careers.catalogue.formats import NumberFormat


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (4, "4"),
        (54.8, "54.8"),
        (54.85, "54.85"),
        (100, "100"),
        (152261, "152,261"),
        (1234567.25, "1,234,567.25"),
        (-8, "−8"),
        (-0.2, "−0.2"),
    ],
)
def test_plain_keeps_the_decimals_a_number_has(value: float, text: str) -> None:
    assert formats.PLAIN.text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(68535, "$68,535"), (0, "$0"), (-300, "−$300"), (5711.25, "$5,711"), (3081.75, "$3,082"), (999.6, "$1,000")],
)
def test_whole_dollars_round_the_cents_away(value: float, text: str) -> None:
    assert formats.WHOLE_DOLLARS.text(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(32.95, "$32.95"), (15, "$15.00"), (-0.5, "−$0.50"), (1234.5, "$1,234.50"), (32.949, "$32.95")]
)
def test_cents_always_show_two_decimals(value: float, text: str) -> None:
    assert formats.CENTS.text(value) == text


@pytest.mark.parametrize(("value", "text"), [(45.2, "45.2%"), (70, "70%"), (0, "0%"), (0.2, "0.2%"), (100, "100%")])
def test_share(value: float, text: str) -> None:
    assert formats.PERCENT.text(value) == text


@pytest.mark.parametrize(("value", "text"), [(5, "+5%"), (-8, "−8%"), (0, "0%"), (2.5, "+2.5%"), (1600, "+1,600%")])
def test_change_shows_its_sign_except_at_zero(value: float, text: str) -> None:
    assert formats.SIGNED_PERCENT.text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(7613.05, "+7,600"), (-14675.68, "−14,700"), (49, "0"), (-49, "0"), (51, "+100"), (-151, "−200"), (0, "0")],
)
def test_hundreds_round_to_the_nearest_hundred(value: float, text: str) -> None:
    assert formats.HUNDREDS.text(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(1, "1\u00a0loaf"), (0, "0\u00a0loaves"), (2, "2\u00a0loaves"), (1500, "1,500\u00a0loaves")]
)
def test_counted_keeps_number_and_noun_on_one_line(
    value: float, text: str, add_messages: Callable[[str], None]
) -> None:
    add_messages("noun-loaves = { $count ->\n    [one] loaf\n   *[other] loaves\n}")
    assert NumberFormat(noun="noun-loaves").text(value) == text


@pytest.mark.parametrize(("value", "text"), [(1, "1\u00a0year"), (46, "46\u00a0years"), (5.5, "5.5\u00a0years")])
def test_years(value: float, text: str) -> None:
    assert formats.YEARS.text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0\u00a0months"),
        (1, "1\u00a0month"),
        (6, "6\u00a0months"),
        (12, "12\u00a0months"),
        (18, "18\u00a0months"),
        (23, "23\u00a0months"),
        (24, "2\u00a0years"),
        (25, "25\u00a0months"),
        (30, "2.5\u00a0years"),
        (72, "6\u00a0years"),
        (96, "8\u00a0years"),
        (-24, "−2\u00a0years"),
    ],
)
def test_months_turn_into_years_and_half_years_from_two_years_on(value: float, text: str) -> None:
    assert formats.MONTHS.text(value) == text


@pytest.mark.parametrize(
    ("number_format", "value", "text"),
    [
        (formats.PLAIN, -0.001, "0"),
        (formats.SIGNED_PERCENT, 0.004, "0%"),
        (formats.WHOLE_DOLLARS, -0.4, "$0"),
        (formats.HUNDREDS, -49.9, "0"),
    ],
)
def test_what_rounds_to_nothing_has_no_sign(number_format: NumberFormat, value: float, text: str) -> None:
    assert number_format.text(value) == text


@pytest.mark.parametrize(
    ("number_format", "low", "high", "text"),
    [
        (formats.WHOLE_DOLLARS, 42000, 110000, "$42,000–$110,000"),
        (formats.MONTHS, 72, 96, "6–8\u00a0years"),
        (formats.MONTHS, 6, 12, "6–12\u00a0months"),
        (formats.MONTHS, 6, 24, "6\u00a0months–2\u00a0years"),
        (formats.MONTHS, 24, 25, "2\u00a0years–25\u00a0months"),
        (formats.MONTHS, 1, 6, "1\u00a0month–6\u00a0months"),
        (formats.YEARS, 3, 3, "3–3\u00a0years"),
    ],
)
def test_a_reach_says_its_noun_once(number_format: NumberFormat, low: float, high: float, text: str) -> None:
    assert number_format.reach(low, high) == text


@pytest.mark.parametrize(
    ("number_format", "value", "rounded"),
    [
        (formats.HUNDREDS, -14675.68, -14700),
        (formats.WHOLE_DOLLARS, 3081.4166666666665, 3081),
        (formats.CENTS, 17.775, 17.77),
        (formats.PLAIN, 45.2, 45.2),
        (formats.YEARS, 46, 46),
    ],
)
def test_an_export_holds_the_number_that_is_written(number_format: NumberFormat, value: float, rounded: float) -> None:
    assert number_format.rounded(value) == rounded


@pytest.mark.parametrize(
    ("number_format", "suffix", "ticks"),
    [
        (formats.WHOLE_DOLLARS, "", "$,.0f"),
        (formats.CENTS, "", "$,.0f"),
        (formats.PERCENT, "%", ",~r"),
        (formats.SIGNED_PERCENT, "%", "+,~r"),
        (formats.HUNDREDS, "", "+,~r"),
    ],
)
def test_an_axis_is_marked_in_the_same_format(number_format: NumberFormat, suffix: str, ticks: str) -> None:
    assert (number_format.tick_suffix, number_format.tick_format) == (suffix, ticks)
