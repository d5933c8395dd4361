"""The path model on figures: bakers, who need two to three years, and cooks, who need six to twelve months."""

from dataclasses import replace

import pytest

from careers.data.store import Data
from careers.figures.compare import View
from careers.path import charts as path_charts
from careers.path import records, sensitivity
from careers.path import sentences as path_sentences
from careers.path import tables as path_tables
from careers.path.sentences import duration, standing
from tests.kitchen import PAIR, planned

DOCUMENTED = ("account_manager", "account_representative")


def test_the_role_that_is_quicker_to_enter_comes_first_whatever_the_order(kitchen: Data) -> None:
    for pair in (PAIR, PAIR[::-1]):
        first, second = records.prospects(kitchen, pair)
        assert (first.role.id, first.shortest, first.longest) == ("cook", 6, 12)
        assert (second.role.id, second.shortest, second.longest) == ("baker", 24, 36)


def test_a_role_offers_every_sources_pay_with_its_own_range(kitchen: Data) -> None:
    _, baker = records.prospects(kitchen, PAIR)
    assert [(claim.label, claim.low, claim.value, claim.high) for claim in baker.claims] == [
        ("$30,000 average, Survey", 20_000, 30_000, 40_000),
        ("$31,200 common, Board", 31_200, 31_200, 31_200),
    ]
    assert [claim.remark for claim in baker.claims] == [
        "Survey, 2021: $20,000 to $40,000",
        "Board, undated: prints no range",
    ]


def test_the_crossover_is_the_one_worked_out_by_hand(kitchen: Data) -> None:
    # Cooks earn $2,000 a month from month 9, bakers $2,500 from month 30: 2,500 (m - 30) = 2,000 (m - 9) at m = 114.
    found = records.outlook(planned(kitchen, PAIR))
    assert found.crossing == 114
    assert path_sentences.finding(found) == (
        "In this model, those who wait to be bakers overtake those who work as cooks now after "
        "9\u00a0years and 6\u00a0months."
    )


def test_the_gap_after_ten_and_twenty_years_is_the_one_worked_out_by_hand(kitchen: Data) -> None:
    # 90 × 2,500 − 111 × 2,000 = 3,000; 210 × 2,500 − 231 × 2,000 = 63,000; on the way: 21 × 2,000 = 42,000.
    found = records.outlook(planned(kitchen, PAIR))
    assert (round(found.gap(10), 2), round(found.gap(20), 2)) == (3_000.00, 63_000.00)
    assert path_sentences.gaps(found) == (
        "After 10 years they are $3,000 ahead, after 20 years $63,000 ahead. "
        "Working as cooks on the way has brought $42,000 more by then than waiting."
    )


def test_the_band_takes_the_ends_of_pay_and_time(kitchen: Data) -> None:
    # Bakers: 240 − 36 months at 20,000 ÷ 12 = 340,000; 240 − 24 months at 40,000 ÷ 12 = 720,000.
    low, middle, high = records.outlook(planned(kitchen, PAIR)).courses[1].after(20)
    assert (round(low, 2), round(middle, 2), round(high, 2)) == (340_000.00, 525_000.00, 720_000.00)


def test_the_table_gives_every_path_and_the_gap(kitchen: Data) -> None:
    rows = path_tables.table(records.outlook(planned(kitchen, PAIR))).to_numpy().tolist()
    assert [row[0] for row in rows] == [
        "Cook now", "Baker later", "Cook, then baker", "Baker later, against cook now",
    ]  # fmt: skip
    assert rows[1][1:] == ["$225,000", "$525,000", "$340,000–$720,000"]
    assert rows[3][1:] == ["$3,000 ahead", "$63,000 ahead", "–"]


def test_who_never_overtakes_is_said_so(kitchen: Data) -> None:
    found = records.outlook(planned(kitchen, PAIR, second_pay=1_000))
    assert "do not overtake those who work as cooks now within 45 years" in path_sentences.finding(found)


def test_who_is_ahead_from_the_start_is_said_so(kitchen: Data) -> None:
    found = records.outlook(planned(kitchen, PAIR, second_months=0))
    assert path_sentences.finding(found).endswith("are ahead of those who work as cooks from the start.")


def test_the_preferred_publishers_pay_comes_first(data: Data) -> None:
    first, second = records.prospects(data, DOCUMENTED, View(preferred="Indeed"))
    assert (first.claims[0].value, second.claims[0].value) == (49_240, 74_555)


def test_dated_pay_can_be_restated_in_real_dollars(kitchen: Data) -> None:
    # Prices rose from 240 in 2021 to 300 in 2022: 30,000 × 300 ÷ 240 = 37,500.
    _, baker = records.prospects(kitchen, PAIR, View(real=True))
    assert (baker.claims[0].value, baker.claims[0].low, baker.claims[0].high) == (37_500, 25_000, 50_000)
    assert baker.claims[0].label == "$37,500 average in 2022 dollars, Survey"


def test_a_role_without_time_to_enter_has_no_prospect(data: Data, kitchen: Data) -> None:
    assert len(records.prospects(kitchen, PAIR)) == 2
    assert len(records.prospects(data, DOCUMENTED)) == 2


def test_a_chart_that_ends_too_early_is_said_so(kitchen: Data) -> None:
    plan = planned(kitchen, PAIR, second_months=120)
    assert path_sentences.begins_too_late(plan) == ""
    assert path_sentences.begins_too_late(replace(plan, years=10)) == (
        "The chart ends after 10 years, but work as baker begins after 10\u00a0years. Show more years, or start sooner."
    )


def test_the_documents_default_is_the_one_worked_out_by_hand(data: Data) -> None:
    # 5,711.25 × (m − 84) ≥ 3,081.41666… × (m − 9) from m = 171.87 on; 36 × 5,711.25 − 111 × 3,081.41666… = −136,432.25.
    found = records.outlook(planned(data, DOCUMENTED))
    assert (found.crossing, round(found.gap(10), 2), round(found.gap(20), 2)) == (172, -136_432.25, 179_147.75)


def test_the_assumption_that_matters_most_comes_first(data: Data) -> None:
    swings = sensitivity.swings(planned(data, DOCUMENTED))
    assert [swing.size for swing in swings] == sorted((swing.size for swing in swings), reverse=True)
    assert swings[0].title == "Pay of the account manager: $50,764 to $74,555"
    # 156 × 50,764 ÷ 12 − 231 × 36,977 ÷ 12 = 659,932 − 711,807.25; 156 × 74,555 ÷ 12 − 711,807.25.
    assert (round(swings[0].low, 2), round(swings[0].high, 2)) == (-51_875.25, 257_407.75)
    assert sensitivity.finding(swings) == (
        "The pay of the account manager matters most: it moves the gap after 20 years from $51,875 behind to "
        "$257,408 ahead."
    )


def test_a_guess_is_called_one(data: Data) -> None:
    guessed = {swing.name: swing.title for swing in sensitivity.swings(planned(data, DOCUMENTED)) if swing.is_guess}
    assert guessed["cost of a degree"] == "Cost of a degree: $0 to $100,000 (our own guess)"
    assert set(guessed) == {"pay while preparing", "cost of a degree", "yearly raise", "hours a week"}


def test_an_assumption_with_one_value_in_the_documents_has_no_bar(kitchen: Data) -> None:
    names = [swing.name for swing in sensitivity.swings(planned(kitchen, PAIR))]
    assert "pay of the cook" not in names
    assert "pay of the baker" in names


def test_the_chart_draws_three_lines_over_three_bands_and_marks_the_crossing(kitchen: Data) -> None:
    drawn = path_charts.courses(records.outlook(planned(kitchen, PAIR)))
    assert [trace.fill for trace in drawn.data[:3]] == ["toself"] * 3
    lines = [trace for trace in drawn.data if trace.mode == "lines" and trace.fill is None]
    assert [(line.x[0], line.x[-1]) for line in lines] == [(0, 30)] * 3
    assert (drawn.data[-1].x, drawn.data[-1].y) == ((9.5,), (pytest.approx(210_000),))


@pytest.mark.parametrize(
    ("months", "said"), [(0, "0 months"), (1, "1 month"), (12, "1 year"), (25, "2 years and 1 month")]
)
def test_a_stretch_of_time_in_words(months: int, said: str) -> None:
    assert duration(months).replace("\u00a0", " ") == said


@pytest.mark.parametrize(("gap", "said"), [(5, "$5 ahead"), (-1_234.4, "$1,234 behind"), (0.2, "level")])
def test_a_gap_in_words(gap: float, said: str) -> None:
    assert standing(gap) == said
