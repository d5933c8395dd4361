"""The paths and what moves them are drawn as they are told: in the finding, the alternative text and the table."""

import pytest

from careers.catalogue import units
from careers.data.store import Data
from careers.path import charts as path_charts
from careers.path import records, sensitivity
from careers.path import sentences as path_sentences
from careers.path import tables as path_tables
from tests.conftest import PAIR
from tests.kitchen import planned
from tests.pictures import labels, numbers, spaced


def test_the_paths_are_drawn_as_they_are_spoken_and_tabled(data: Data) -> None:
    plan = planned(data, PAIR)
    found = records.outlook(plan)
    figure, dollars = path_charts.courses(found), units.DOLLARS_A_YEAR
    lines = [trace for trace in figure.data if trace.mode == "lines" and not trace.fill]
    spoken = numbers(path_sentences.alternative(records.outlooks(plan)), dollars)
    rows = path_tables.table(found).to_dict("records")
    for row, line in zip(rows, lines, strict=False):
        after = [float(line.y[list(line.x).index(years)]) for years in (10, 20)]
        held = [numbers(str(row[f"After {years} years"]), dollars)[0] for years in (10, 20)]
        assert held == [pytest.approx(value, abs=0.5) for value in after]
        assert [value for value in held if value not in spoken] == []
    change, stay, wait = ([float(line.y[line.x.index(years)]) for years in (10, 20)] for line in lines)
    gaps = [number for number in numbers(path_sentences.gaps(found), dollars) if number not in (10, 20)]
    drawn = [way[place] - stay[place] for way in (change, wait) for place in (0, 1)]
    assert gaps[:4] == [pytest.approx(abs(gap), abs=1) for gap in drawn]
    tabled = [numbers(str(row[f"After {years} years"]), dollars)[0] for row in rows[3:] for years in (10, 20)]
    assert tabled == gaps[:4]


def test_the_bands_of_the_paths_end_where_the_table_says(data: Data) -> None:
    found = records.outlook(planned(data, PAIR))
    bands = [trace for trace in path_charts.courses(found).data if trace.fill == "toself"]
    for row, band in zip(path_tables.table(found).to_dict("records"), bands, strict=False):
        ends = sorted(float(y) for x, y in zip(band.x, band.y, strict=True) if x == 20)
        assert numbers(str(row["Low to high, 20 years"]), units.DOLLARS_A_YEAR) == pytest.approx(ends, abs=1)


def test_the_crossing_is_drawn_when_the_table_says_it_comes_and_the_finding_says_between(data: Data) -> None:
    found = records.outlooks(planned(data, PAIR))
    (year,) = path_charts.courses(found[0]).data[-1].x
    turns, _ = str(path_tables.by_pay(found)["Those who wait"][0]).split(";")
    assert sum(numbers(turns, units.MONTHS)) == pytest.approx(year * 12)
    told = numbers(path_sentences.told_of(found, "second").split(" take ")[-1], units.MONTHS)
    assert sum(told[:2]) <= year * 12 <= sum(told[2:4])


def test_an_assumption_moves_the_gap_as_far_as_its_bar_reaches(data: Data) -> None:
    plan = planned(data, PAIR)
    swings = sensitivity.swings(plan)
    figure = path_charts.swing_bars(swings, records.outlook(plan).gap("both", records.LATE))
    table, spoken = path_tables.swings(swings), sensitivity.alternative(swings, plan)
    for bar, row in zip(figure.data, table.to_dict("records"), strict=True):
        moves = str(row["Lead after 20 years"])
        assert standing(moves) == pytest.approx([bar.base[0], bar.base[0] + bar.x[0]], abs=0.5)
        assert moves in spoken
        assert spaced(str(row["Assumption"])).replace(": ", "", 1) in labels(figure)


def standing(moves: str) -> list[float]:
    """`$5 behind to $7 ahead` as −5 and 7."""
    return [
        (-1 if end.endswith("behind") else 1) * numbers(end, units.DOLLARS_A_YEAR)[0] for end in moves.split(" to ")
    ]
