"""What is drawn and what is said are the same numbers: every figure is read back and held against its words.

A reader who cannot see a chart gets the finding, the alternative text and the table below it. Here the numbers are
taken out of the drawn figure on the one side, and out of those words on the other.
"""

import re
from dataclasses import replace

import pytest

from careers.catalogue.metrics import METRICS
from careers.data.store import Data
from careers.figures import charts, derive, front, hours, range_words, sentences, tables
from careers.figures import compare as comparing
from careers.figures.records import Comparison
from careers.path import charts as path_charts
from careers.path import records, sensitivity
from careers.path import sentences as path_sentences
from careers.work import charts as work_charts
from careers.work import gather
from careers.work import sentences as work
from careers.work import tables as work_tables
from tests.conftest import PAIR
from tests.kitchen import planned
from tests.pictures import bars, labels, numbers, spaced, spans

PAIRS = (PAIR, PAIR[::-1])
BOTH_WAYS = pytest.mark.parametrize("pair", PAIRS, ids=["as listed", "swapped"])
SHOWN = [metric.id for metric in METRICS.values() if metric.shown and metric.pattern != "span"]
WITH_RANGES = ["salary", "time_to_enter"]
HALF_A_HUNDRED = 50


def compared_of(data: Data, metric_id: str, pair: tuple[str, ...]) -> Comparison:
    return derive.comparison_of(data, metric_id, pair)


def near(metric_id: str, value: float) -> object:
    """A number as written may lie as far from the drawn one as its unit is rounded."""
    return pytest.approx(value, abs=HALF_A_HUNDRED if metric_id == "jobs_change" else 1e-9)


def drawn_for(compared: Comparison, label: str) -> list[float]:
    """The lengths of the bars that are labeled with a role, from top to bottom."""
    return [length for text, length in bars(charts.bars(compared)) if text.startswith(f"{label} ")]


def spoken_of(alternative: str, label: str, compared: Comparison) -> list[float]:
    """The numbers that the alternative text gives after a role's name, where it lists the rows."""
    told = re.findall(rf"(?:: |, ){label} (.*?)(?=, [A-Z]|\. |\.$)", spaced(alternative))
    return [number for text in told for number in numbers(text, compared.unit)]


@BOTH_WAYS
@pytest.mark.parametrize("metric_id", SHOWN)
def test_a_bar_is_as_long_as_the_number_beside_it(metric_id: str, pair: tuple[str, str], data: Data) -> None:
    compared = compared_of(data, metric_id, pair).typical
    drawn = bars(charts.bars(compared))
    assert len(drawn) >= 1
    for label, length in drawn:
        assert numbers(label, compared.unit) == [near(metric_id, length)]


@BOTH_WAYS
@pytest.mark.parametrize("metric_id", SHOWN)
def test_the_table_holds_the_numbers_that_are_drawn(metric_id: str, pair: tuple[str, str], data: Data) -> None:
    compared = compared_of(data, metric_id, pair).typical
    table = tables.table(compared)
    for role in compared.roles:
        held = [number for text in table[role.label] for number in numbers(text, compared.unit)]
        assert held == [near(metric_id, length) for length in drawn_for(compared, role.label)]


@BOTH_WAYS
@pytest.mark.parametrize("metric_id", SHOWN)
def test_the_alternative_text_says_the_numbers_that_are_drawn(
    metric_id: str, pair: tuple[str, str], data: Data
) -> None:
    compared = compared_of(data, metric_id, pair).typical
    for role in compared.roles:
        spoken = spoken_of(sentences.alternative(compared), role.label, compared)
        assert spoken == [near(metric_id, length) for length in drawn_for(compared, role.label)]


@BOTH_WAYS
@pytest.mark.parametrize("metric_id", SHOWN)
def test_the_finding_says_what_is_drawn_first_and_how_far_it_is_apart(
    metric_id: str, pair: tuple[str, str], data: Data
) -> None:
    compared = compared_of(data, metric_id, pair).typical
    first, second = [*bars(charts.bars(replace(compared, rows=compared.leading))), ("", 0.0)][:2]
    said = numbers(sentences.finding(compared), compared.unit)
    assert near(metric_id, first[1]) in said
    if not compared.lead or not any(compared.lead.gaps):
        return
    ends = [near(metric_id, first[1]), near(metric_id, second[1])]
    assert ends[1] in said
    assert next(number for number in said if number in ends) == ends[0]
    if first[1] == second[1]:
        assert "both" in sentences.finding(compared)
    else:
        assert abs(round(distance(compared, first[1], second[1]), 1)) in [round(abs(number), 1) for number in said]


def distance(compared: Comparison, first: float, second: float) -> float:
    """How far two bars lie apart, as this metric counts it: in whole percent, in points, or in its own unit."""
    apart = first - second
    if compared.unit.gap == "ratio":
        return round((first / second - 1) * 100)
    return round(apart, -2) if compared.metric.id == "jobs_change" else apart


@BOTH_WAYS
@pytest.mark.parametrize("metric_id", SHOWN)
def test_the_tables_gap_is_the_distance_of_the_bars(metric_id: str, pair: tuple[str, str], data: Data) -> None:
    compared = compared_of(data, metric_id, pair).typical
    first, second = compared.roles
    for row in tables.table(compared).to_dict("records"):
        ends = [numbers(str(row[role.label]), compared.unit) for role in (first, second)]
        if not all(ends):
            assert row["Gap"] == "–"
        elif ends[0] == ends[1]:
            assert row["Gap"] == "the same"
        else:
            apart = distance(compared, ends[0][0], ends[1][0])
            assert numbers(str(row["Gap"]), compared.unit) == [pytest.approx(apart)]


@pytest.mark.parametrize("metric_id", list(front.LINES))
def test_a_line_of_the_front_page_says_what_it_draws(metric_id: str, data: Data) -> None:
    line = front.line(data, metric_id, PAIR)
    figure, spoken = front.drawn(line.reaches).figure(), numbers(line.sentence, line.compared.unit)
    drawn = sorted({end for bar in figure.data for end in (bar.base[0], bar.base[0] + bar.x[0])} - {0})
    written = [number for label in labels(figure) for number in numbers(label, line.compared.unit)]
    is_span = metric_id == "time_to_enter"
    said = spread_over_units(spoken) if is_span else spoken
    assert len(drawn) >= len(PAIR)
    assert [number for number in drawn if number not in said] == []
    assert sorted({*(spread_over_units(written) if is_span else written)}) == drawn


def spread_over_units(ends: list[float]) -> list[float]:
    """Low and high ends in months: in `6–8 years` the noun stands after the high end alone."""
    low_years, high_years, *months = ends
    return [low_years * 12, high_years, *months]


@BOTH_WAYS
def test_ranges_of_pay_are_drawn_as_they_are_labeled_spoken_and_tabled(pair: tuple[str, str], data: Data) -> None:
    compared = compared_of(data, "salary", pair)
    drawn = spans(charts.ranges(comparing.spans(compared), compared.unit, compared.roles))
    assert len(drawn) == 5
    lines = spaced(range_words.alternative(compared))
    cells = tables.range_table(compared)
    for label, (low, high, typical) in drawn:
        assert numbers(label, compared.unit) == [typical, low, high]
        assert f"${low:,.0f}–${high:,.0f}" in lines
        role = next(role for role in compared.roles if label.startswith(f"{role.label} "))
        told = [numbers(cell, compared.unit) for cell in cells[role.label]]
        assert [low, high, typical] in told
    assert sum(cell != "not reported" for role in compared.roles for cell in cells[role.label]) == 5


def test_the_time_to_enter_is_drawn_as_it_is_labeled_spoken_and_tabled(data: Data) -> None:
    compared = compared_of(data, "time_to_enter", PAIR)
    drawn = spans(charts.ranges(comparing.spans(compared), compared.unit, compared.roles))
    assert [ends for _, ends in drawn] == [(72, 96), (6, 12)]
    for words in (" ".join(label for label, _ in drawn), range_words.alternative(compared)):
        assert spread_over_units(numbers(words, compared.unit)[:4]) == [72, 96, 6, 12]
    assert spread_over_units(numbers(sentences.finding(compared), compared.unit)[4:]) == [72 - 12, 96 - 6]
    cells = tables.range_table(compared).to_dict("records")[0]
    told = [numbers(str(cells[role.label]), compared.unit) for role in compared.roles]
    assert [spread_over_units([*told[0]]), told[1]] == [[72, 96], [6, 12]]


@pytest.mark.parametrize("week", range(10, 61, 10))
def test_a_week_of_more_hours_is_told_as_it_is_tabled(week: int, data: Data) -> None:
    rate = compared_of(data, "hourly_rate", PAIR)
    (row,) = tables.hours_table(rate, derive.pay_by_hours(rate, [week])).to_dict("records")
    first, second = (numbers(str(row[role.label]), rate.unit)[0] for role in rate.roles)
    assert first == pytest.approx(32.95 * week, abs=0.5)
    assert numbers(hours.finding(rate, week), rate.unit) == [week, first, second, 85]


@pytest.mark.parametrize("position", [0, 1])
def test_a_list_of_skills_is_drawn_as_it_is_spoken_and_tabled(position: int, data: Data) -> None:
    compared = compared_of(data, "skill_share", PAIR)
    skills = gather.skill_list(compared, compared.roles[position])
    drawn = bars(work_charts.skill_bars(skills, 21))
    held = tables.table(compared).set_index("Figure")[compared.roles[position].label]
    assert len(drawn) == 6
    for label, length in drawn:
        assert f"{label}" in work.list_alternative(skills, compared.roles[position])
        assert numbers(label, compared.unit) == [length] == numbers(held[label.rsplit(" ", 1)[0]], compared.unit)


def test_the_network_draws_a_line_for_every_row_of_its_table(data: Data) -> None:
    net = gather.network(data, PAIR, tuple(data.sources()))
    figure, table = work_charts.network(net), work_tables.network(net)
    lines = [trace for trace in figure.data if trace.mode == "lines"]
    nodes = {label.lower() for label in labels(figure)}
    assert len(lines) == len(set(zip(table["Career"], table["Related to"].str.split(" \\(").str[0], strict=True))) > 2
    assert {career.lower() for career in table["Career"]} <= nodes
    spoken = work.network_alternative(net).lower()
    assert [career for career in table["Career"] if career.lower() not in spoken] == []


def alternatives(data: Data) -> list[str]:
    """What a screen reader says of every kind of chart, metric by metric."""
    plan = planned(data, PAIR)
    return [
        *(sentences.alternative(compared_of(data, metric_id, PAIR)) for metric_id in SHOWN),
        *(range_words.alternative(compared_of(data, metric_id, PAIR)) for metric_id in WITH_RANGES),
        path_sentences.alternative(records.outlooks(plan)),
        sensitivity.alternative(sensitivity.swings(plan), plan),
        work.network_alternative(gather.network(data, PAIR, tuple(data.sources()))),
    ]


def test_an_alternative_text_is_sentences_about_both_roles_and_no_name_of_a_chart(data: Data) -> None:
    for text in alternatives(data):
        assert re.search(r"\b(chart|graph|plot|diagram|figure|image|picture)\b", text.lower()) is None
        assert text.endswith(".")
        assert ("account manager" in text.lower(), "account representative" in text.lower()) == (True, True)


def test_a_minus_is_a_true_minus_in_every_label(data: Data) -> None:
    compared = [compared_of(data, metric_id, PAIR) for metric_id in SHOWN]
    plan = planned(data, PAIR, degree_cost=250_000)
    said = [label for it in compared for label in labels(charts.bars(it))]
    said += [*alternatives(data), path_sentences.alternative(records.outlooks(plan))]
    said += [sensitivity.alternative(sensitivity.swings(plan), plan)]
    assert [text for text in said if re.search(r"(?<![\w-])-\$?\d", text)] == []
    assert any("−" in text for text in said)


def test_axes_of_dollars_put_the_minus_before_the_dollar(data: Data) -> None:
    plan = planned(data, PAIR, degree_cost=250_000)
    found = records.outlook(plan)
    up = path_charts.courses(found).layout.yaxis
    along = path_charts.swing_bars(sensitivity.swings(plan), found.gap("both", records.LATE)).layout.xaxis
    assert [(axis.tickprefix, axis.tickformat) for axis in (up, along)] == [(None, "$~s"), (None, "$~s")]


def test_dollars_under_the_pointer_put_a_true_minus_before_the_dollar(data: Data) -> None:
    found = records.outlook(planned(data, PAIR, degree_cost=250_000))
    waiting = next(trace for trace in path_charts.courses(found).data if "Wait" in str(trace.hovertext))
    assert waiting.hovertext[0] == "Wait: account manager later<br>After 0\N{NO-BREAK SPACE}months: −$250,000"
