from pathlib import Path

from careers.catalogue.periods import UNDATED, Period
from careers.data.store import Data, open_data
from careers.figures.compare import View, comparison
from careers.figures.derive import pay_by_hours
from careers.figures.tables import hours_table, range_table, table
from tests.kitchen import PAIR, cells, compared, rewrite


def test_a_table_has_a_row_per_figure_a_column_per_role_and_the_gap(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "salary", PAIR))) == [
        ["Figure", "Baker", "Cook", "Gap"],
        ["Average (Survey, 2021)", "$30,000", "$24,000", "+25%"],
        ["Common (Board, undated)", "$31,200", "not reported", "–"],
        ["Low end (Survey, 2021)", "$20,000", "$18,000", "+11%"],
        ["High end (Survey, 2021)", "$40,000", "$36,000", "+11%"],
    ]


def test_a_table_follows_the_order_of_the_roles_and_of_the_rows(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "race", ("cook", "baker"), View(order="gap")))) == [
        ["Figure", "Cook", "Baker", "Gap"],
        ["Black or African American", "29%", "40%", "−11 points"],
        ["White", "70%", "60%", "+10 points"],
        ["Unknown", "1%", "not reported", "–"],
    ]


def test_a_figure_without_a_group_is_named_after_its_metric(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "hourly_rate", PAIR))) == [
        ["Figure", "Baker", "Cook", "Gap"],
        ["Hourly rate", "$15.00", "$12.50", "+20%"],
    ]


def test_a_benchmark_stands_in_the_name_of_its_row(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "growth_rate", PAIR)))[1:] == [
        ["Growth of the role (Survey, 2010–2020; All occupations: +14%)", "+16%", "not reported", "–"],
        ["Growth of the role (Board, undated)", "+5%", "−8%", "+13 points"],
    ]


def test_a_benchmark_stands_alone_in_the_name_where_there_is_one_source(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "growth_rate", PAIR, View(sources=("survey",)))))[1:] == [
        ["Growth of the role (All occupations: +14%)", "+16%", "not reported", "–"],
    ]


def test_equal_values_are_the_same(kitchen: Data) -> None:
    assert cells(table(comparison(kitchen, "average_age", PAIR)))[1] == [
        "Average",
        "46\u00a0years",
        "46\u00a0years",
        "the same",
    ]


def test_nothing_to_show_is_an_empty_table(kitchen: Data) -> None:
    assert table(comparison(kitchen, "salary", PAIR, View(sources=()))).empty
    assert range_table(comparison(kitchen, "hourly_rate", PAIR)).empty


def test_a_range_table_has_a_row_per_source(kitchen: Data) -> None:
    assert cells(range_table(comparison(kitchen, "salary", PAIR))) == [
        ["Source", "Baker", "Cook"],
        ["Survey, 2021", "$20,000–$40,000, average $30,000", "$18,000–$36,000, average $24,000"],
    ]
    assert cells(range_table(comparison(kitchen, "salary", PAIR, View(per="month")))) == [
        ["Source", "Baker", "Cook"],
        ["Survey, 2021", "$1,667–$3,333, average $2,500", "$1,500–$3,000, average $2,000"],
    ]


def test_a_range_that_one_role_lacks_is_not_reported(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "cook,salary,low,1000,,board,", "cook,salary,high,2000,,board,")
    assert cells(range_table(comparison(open_data(kitchen_folder), "salary", PAIR))) == [
        ["Source", "Baker", "Cook"],
        ["Board, undated", "not reported", "$1,000–$2,000"],
    ]


def test_of_two_periods_the_newest_range_is_shown_and_no_end_of_the_other(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "salary",
        "baker,salary,low,1000,2020,board,",
        "baker,salary,high,2000,2020,board,",
        "baker,salary,low,3000,2021,board,",
        "baker,salary,high,4000,2021,board,",
    )
    assert cells(range_table(comparison(open_data(kitchen_folder), "salary", PAIR))) == [
        ["Source", "Baker", "Cook"],
        ["Board, 2021", "$3,000–$4,000", "not reported"],
    ]


def test_a_citation_names_source_and_period(kitchen: Data) -> None:
    board = kitchen.sources()["board"]
    assert board.cite(Period(2010, 2020)) == "Board, 2010–2020"
    assert board.cite(Period(2022, 2022)) == "Board, 2022"
    assert board.cite(UNDATED) == "Board, undated"


def test_the_hours_table_writes_pay_and_the_gap(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR)
    assert cells(hours_table(rate, pay_by_hours(rate, [10, 100]))) == [
        ["Hours a week", "Baker", "Cook", "Gap"],
        ["10", "$150", "$125", "$25"],
        ["100", "$1,500", "$1,250", "$250"],
    ]
    swapped = comparison(kitchen, "hourly_rate", PAIR[::-1])
    assert cells(hours_table(swapped, pay_by_hours(swapped, [10])))[1] == ["10", "$125", "$150", "−$25"]


def test_the_hours_table_says_where_no_rate_is_reported(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert cells(hours_table(rate, pay_by_hours(rate, [10])))[1] == ["10", "$150", "not reported", "–"]


def test_writing_the_hours_table_changes_no_frame(kitchen: Data) -> None:
    rate = comparison(kitchen, "hourly_rate", PAIR)
    paid = pay_by_hours(rate, [10, 20])
    hours_table(rate, paid)
    assert cells(paid) == [["Baker", "Cook"], [150.0, 125.0], [300.0, 250.0]]


def test_rates_of_different_years_get_pay_but_no_gap(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,15,,board,", "cook,hourly_rate,all,18,2021,survey,")
    rate = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert cells(hours_table(rate, pay_by_hours(rate, [10])))[1] == ["10", "$150", "$180", "–"]


def test_three_and_four_roles_get_a_gap_to_each_other_one() -> None:
    shown = compared("hourly_rate", all=(15, 12, None, 20))
    assert cells(table(shown)) == [
        ["Figure", "Baker", "Cook", "Waiter", "Host", "Gap to cook", "Gap to waiter", "Gap to host"],
        ["Hourly rate", "$15.00", "$12.00", "not reported", "$20.00", "+25%", "–", "−25%"],
    ]
    assert cells(hours_table(shown, pay_by_hours(shown, [10])))[1] == [
        "10", "$150", "$120", "not reported", "$200", "$30", "–", "−$50",
    ]  # fmt: skip
