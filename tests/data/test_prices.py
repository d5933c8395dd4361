"""Consumer prices, pay in real dollars, and the versions of the figures."""

from pathlib import Path

import pytest

from careers.catalogue.periods import Period
from careers.data.faults import DataError, Fault
from careers.data.store import Data, open_data
from careers.figures.compare import View, comparison
from careers.figures.restate import real_factor
from tests.kitchen import PAIR, rewrite


def test_prices_come_by_year_oldest_first(kitchen: Data) -> None:
    assert list(kitchen.prices().items()) == [(2010, 150.5), (2021, 240.0), (2022, 300.0)]
    assert kitchen.prices_in(2021) == 240.0


def test_a_year_without_prices_is_said_plainly(kitchen: Data) -> None:
    with pytest.raises(DataError) as caught:
        kitchen.prices_in(1990)
    assert str(caught.value) == (
        "cpi_u.csv, column year: found no index for 1990; "
        "expected one of the years 2010 to 2022, or a new row for 1990."
    )


def test_the_factor_leads_from_the_mean_of_a_periods_years_to_the_newest(kitchen: Data) -> None:
    assert real_factor(kitchen, Period(2021, 2021)) == 1.25
    assert real_factor(kitchen, Period(2021, 2022)) == pytest.approx(300 / 270)
    assert real_factor(kitchen, Period(2022, 2022)) == 1.0


def test_dated_pay_is_restated_in_real_dollars_and_undated_pay_is_not(kitchen: Data) -> None:
    rows = comparison(kitchen, "salary", PAIR, View(real=True)).rows
    assert [(row.group.id, [claim.value for claim in row.claims], row.adjustment) for row in rows] == [
        ("mean", [37500.0, 30000.0], "2021 dollars × 1.250 = 2022 dollars"),
        ("common", [31200.0, None], "undated, so not adjusted"),
        ("low", [25000.0, 22500.0], "2021 dollars × 1.250 = 2022 dollars"),
        ("high", [50000.0, 45000.0], "2021 dollars × 1.250 = 2022 dollars"),
    ]
    assert [claim.text for claim in rows[0].claims] == ["$37,500", "$30,000"]


def test_pay_of_two_years_is_restated_from_the_mean_of_both(data: Data) -> None:
    pair = ("account_manager", "account_representative")
    (median,) = [it for it in comparison(data, "salary", pair, View(real=True)).rows if it.group.id == "median"]
    assert (median.claims[0].text, median.adjustment) == ("$70,665", "2012–2013 dollars × 1.392 = 2025 dollars")


def test_what_is_restated_and_what_is_not_says_so_beside_its_source(kitchen: Data) -> None:
    rows = comparison(kitchen, "salary", PAIR, View(real=True)).rows
    assert [(row.cited, row.is_restated) for row in rows[:2]] == [
        ("Survey, 2021, in 2022 dollars", True),
        ("Board, undated, in undated dollars", False),
    ]
    assert [row.cited for row in comparison(kitchen, "salary", PAIR).rows[:2]] == ["Survey, 2021", "Board, undated"]


def test_real_pay_is_restated_per_month_too(kitchen: Data) -> None:
    row = comparison(kitchen, "salary", PAIR, View(real=True, per="month")).rows[0]
    assert ([claim.text for claim in row.claims], row.adjustment) == (
        ["$3,125", "$2,500"],
        "2021 dollars × 1.250 = 2022 dollars",
    )


def test_what_is_not_money_stays_as_it_is(kitchen: Data) -> None:
    assert comparison(kitchen, "growth_rate", PAIR, View(real=True)) == comparison(kitchen, "growth_rate", PAIR)


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        ("1912,10,office,", "year", '"1912"'),
        ("2101,10,office,", "year", '"2101"'),
        ("MMXX,10,office,", "year", '"MMXX"'),
        ("2020,0,office,", "index", '"0"'),
        ("2020,-1,office,", "index", '"-1"'),
        ("2020,inf,office,", "index", '"inf"'),
        ("2020,nan,office,", "index", '"nan"'),
        ("2020,,office,", "index", "nothing"),
        ("2020,10,rumour,", "source", '"rumour"'),
    ],
)
def test_a_bad_row_of_prices(kitchen_folder: Path, line: str, column: str, found: str) -> None:
    rewrite(kitchen_folder, "cpi_u", line)
    with pytest.raises(DataError) as caught:
        open_data(kitchen_folder).prices()
    assert [(it.file, it.line, it.column, it.found) for it in caught.value.faults] == [("cpi_u.csv", 2, column, found)]


def test_a_year_twice_is_a_duplicate(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "cpi_u", "2020,10,office,", "2020,11,office,")
    with pytest.raises(DataError) as caught:
        open_data(kitchen_folder).prices()
    assert caught.value.faults == (Fault("cpi_u.csv", 3, "", "the same year as line 2", "one row for each of them"),)


def test_versions_come_oldest_first_as_in_the_file(kitchen: Data) -> None:
    assert [(it.version, it.date, it.change, it.reason) for it in kitchen.versions()] == [
        ("2024.3.1", "2024-03-01", "First edition.", "Bakers asked for it."),
        ("2024.3.2", "2024-03-09", "Prices added.", "Pay in real dollars."),
    ]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("1,2024-03-01,A.,B.", "version"),
        ("2024.3.1,1 March,A.,B.", "date"),
        ("2024.3.1,,A.,B.", "date"),
        ("2024.3.1,2024-03-01,,B.", "change"),
        ("2024.3.1,2024-03-01,A.,", "reason"),
    ],
)
def test_a_bad_row_of_versions(kitchen_folder: Path, line: str, column: str) -> None:
    rewrite(kitchen_folder, "versions", line)
    with pytest.raises(DataError) as caught:
        open_data(kitchen_folder).versions()
    assert [(it.file, it.line, it.column) for it in caught.value.faults] == [("versions.csv", 2, column)]
