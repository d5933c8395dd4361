from pathlib import Path

import pytest

from careers.catalogue.periods import Period
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures import charts, sentences, years
from careers.figures.compare import View, comparison
from careers.figures.years import Series
from tests.kitchen import PAIR, a_row, append, cells, compared_rows, rewrite, with_errors

BAKER_PAY = {2019: 26000, 2020: 27000, 2021: 28000, 2022: 29000, 2023: 30000, 2024: 31200}
COOK_PAY = {2019: 22000, 2021: 23000, 2022: 23500, 2023: 24000}


@pytest.fixture
def six(kitchen_folder: Path) -> Data:
    """Data in which a survey gives the pay of bakers for six years, and that of cooks for four of them."""
    rewrite(
        kitchen_folder,
        "salary",
        *(f"baker,salary,mean,{value},{year},survey," for year, value in BAKER_PAY.items()),
        *(f"cook,salary,mean,{value},{year},survey," for year, value in COOK_PAY.items()),
        "baker,salary,common,33000,,board,Adverts only.",
    )
    return open_data(kitchen_folder)


def told(data: Data, *, view: View | None = None) -> Series:
    """The series of pay."""
    found = years.series(comparison(data, "salary", PAIR, view or View()))
    assert found is not None
    return found


def test_the_newest_year_that_tells_of_both_leads(six: Data) -> None:
    shown = comparison(six, "salary", PAIR)
    assert shown.lead is not None
    assert shown.lead.period == Period(2023, 2023)
    assert sentences.finding(shown) == "Bakers average $30,000 a year, 25% more than cooks ($24,000)."


def test_for_one_role_its_own_newest_year_leads(six: Data) -> None:
    shown = comparison(six, "salary", ("baker",))
    assert sentences.finding(shown) == "Bakers average $31,200 a year."


def test_years_before_are_no_rows_of_bars_and_tables(six: Data) -> None:
    shown = comparison(six, "salary", PAIR)
    assert [(row.group.id, row.period.printed) for row in shown.rows] == [("mean", "2023"), ("common", "")]
    assert [row.period.printed for row in shown.earlier] == ["2024", "2022", "2021", "2020", "2019"]


def test_a_title_names_the_pay_period(six: Data) -> None:
    titles = [years.title(told(six, view=View(per=per))) for per in ("year", "month", "hour")]
    assert titles == [
        "Yearly salary, average, over the years (Survey)",
        "Monthly pay, average, over the years (Survey)",
        "Hourly pay, average, over the years (Survey)",
    ]


def test_a_series_goes_from_the_oldest_year_to_the_newest(six: Data) -> None:
    found = told(six)
    assert [row.period.first for row in found.rows] == [2019, 2020, 2021, 2022, 2023, 2024]
    assert (found.group.id, found.source.id) == ("mean", "survey")
    assert [period.first for period, _ in found.of(found.roles[1])] == [2019, 2021, 2022, 2023]


def test_a_series_in_words(six: Data) -> None:
    assert years.title(told(six)) == "Yearly salary, average, over the years (Survey)"
    assert years.finding(told(six)) == (
        "Yearly salary rose 15% for bakers and rose 9.1% for cooks from 2019 to 2023, price rises included. "
        "The pay of bakers went from $26,000 a year in 2019 to $30,000 a year in 2023. "
        "The pay of cooks went from $22,000 a year in 2019 to $24,000 a year in 2023."
    )
    assert years.remark(told(six)) == "In dollars of each year, so the rise in prices is a part of the change."


def test_a_series_as_a_table(six: Data) -> None:
    assert cells(years.table(told(six))) == [
        ["Year", "Baker", "Cook", "Gap"],
        ["2019", "$26,000", "$22,000", "+18%"],
        ["2020", "$27,000", "not reported", "–"],
        ["2021", "$28,000", "$23,000", "+22%"],
        ["2022", "$29,000", "$23,500", "+23%"],
        ["2023", "$30,000", "$24,000", "+25%"],
        ["2024", "$31,200", "not reported", "–"],
    ]


def test_a_series_for_those_who_cannot_see_it_says_every_figure(six: Data) -> None:
    said = years.alternative(told(six))
    assert said.startswith(years.finding(told(six)))
    assert said.endswith("2023 Baker $30,000, Cook $24,000. 2024 Baker $31,200, Cook not reported.")


def test_a_series_is_a_line_per_role_over_whole_years(six: Data) -> None:
    figure = charts.over_years(told(six))
    assert [(list(line.x), list(line.y)) for line in figure.data] == [
        (list(BAKER_PAY), list(BAKER_PAY.values())),
        (list(COOK_PAY), list(COOK_PAY.values())),
    ]
    assert (figure.layout.xaxis.tickformat, figure.layout.xaxis.dtick, figure.layout.yaxis.rangemode) == (
        "d",
        1,
        "tozero",
    )


def test_a_series_is_restated_per_month(six: Data) -> None:
    monthly = told(six, view=View(per="month"))
    assert monthly.of(monthly.roles[0])[0][1].text == "$2,167"


def test_a_series_in_real_dollars_leaves_price_rises_out(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,mean,24000,2021,survey,", "baker,salary,mean,27000,2022,survey,")
    real = told(open_data(kitchen_folder), view=View(real=True))
    assert [claim.text for _, claim in real.of(real.roles[0])] == ["$30,000", "$27,000"]
    assert years.remark(real) == ""
    assert years.finding(real) == (
        "The pay of bakers went from $30,000 a year in 2021 to $27,000 a year in 2022: 10% less in 2022 dollars."
    )


def test_a_single_year_is_no_series(kitchen: Data) -> None:
    assert years.series(comparison(kitchen, "salary", PAIR)) is None
    assert years.series(comparison(kitchen, "salary", PAIR, View(sources=()))) is None


def test_an_undated_figure_is_no_year(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,16,2022,board,")
    assert years.series(comparison(open_data(kitchen_folder), "hourly_rate", PAIR)) is None


def test_a_role_with_one_year_was_and_did_not_go(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "growth",
        "baker,jobs,all,100,2022,board,",
        "baker,jobs,all,110,2023,board,",
        "cook,jobs,all,200,2023,board,",
    )
    found = years.series(comparison(open_data(kitchen_folder), "jobs", PAIR))
    assert found is not None
    assert years.finding(found) == (
        "The number of jobs for bakers went from 100 in 2022 to 110 in 2023: 10% more. "
        "The number of jobs for cooks was 200 in 2023."
    )
    assert years.remark(found) == ""


def test_years_that_two_roles_do_not_share_are_told_one_by_one(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "growth",
        *(f"baker,jobs,all,{jobs},{year},board," for year, jobs in ((2019, 100), (2020, 110))),
        *(f"cook,jobs,all,{jobs},{year},board," for year, jobs in ((2022, 100), (2023, 150))),
    )
    found = years.series(comparison(open_data(kitchen_folder), "jobs", PAIR))
    assert found is not None
    assert years.finding(found) == (
        "The number of jobs for bakers went from 100 in 2019 to 110 in 2020: 10% more. "
        "The number of jobs for cooks went from 100 in 2022 to 150 in 2023: 50% more."
    )


def test_a_change_within_the_error_is_no_change() -> None:
    rows = (
        with_errors(a_row("jobs", "all", 4_120, 20_000, period=Period(2020, 2020)), 10.3, 1),
        with_errors(a_row("jobs", "all", 4_910, 30_000, period=Period(2025, 2025)), 13.8, 1),
    )
    told = compared_rows("jobs", *rows)
    found = Series(metric=told.metric, unit=told.unit, roles=told.roles, rows=rows)
    assert years.finding(found) == (
        "Number of jobs did not change measurably for bakers and rose 50% for cooks from 2020 to 2025. "
        "The number of jobs for bakers went from 4,120 in 2020 to 4,910 in 2025. "
        "The number of jobs for cooks went from 20,000 in 2020 to 30,000 in 2025. "
        "The survey cannot tell the two years apart for bakers: the change is within its error."
    )


def test_what_moved_alike_is_told_once() -> None:
    rows = tuple(
        with_errors(a_row("jobs", "all", 100, 200, period=Period(year, year)), 10, 10) for year in (2020, 2021)
    )
    told = compared_rows("jobs", *rows)
    said = years.finding(Series(metric=told.metric, unit=told.unit, roles=told.roles, rows=rows))
    assert said.startswith("Number of jobs stayed the same for bakers and cooks from 2020 to 2021. ")


def test_the_wage_survey_warns_against_reading_its_years_as_a_series(data: Data, six: Data) -> None:
    nurses = ("29-1141", "43-4051")
    found = years.series(comparison(with_occupations(data, nurses), "salary", nurses))
    assert found is not None
    assert years.caution(found).startswith("BLS advises against reading this survey's years as a series")
    assert years.caution(told(six)) == ""


def official(data: Data, group: str, *codes: str) -> Series:
    """Six years of official pay."""
    told = with_occupations(data, codes)
    found = years.series(comparison(told, "salary", codes, View(groups=(group,))))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("group", "service", "nurses"),
    [
        (
            "mean",
            [38510, 39070, 41190, 43520, 45380, 46590],
            [80010, 82750, 89010, 94480, 98430, 101420],
        ),
        (
            "median",
            [35830, 36920, 37780, 39680, 42830, 44770],
            [75330, 77600, 81220, 86070, 93600, 97550],
        ),
    ],
)
def test_official_pay_over_the_years_is_what_the_survey_prints(
    data: Data, group: str, service: list[int], nurses: list[int]
) -> None:
    drawn = years.by_year(official(data, group, "43-4051", "29-1141"))
    assert list(drawn.index) == [2020, 2021, 2022, 2023, 2024, 2025]
    assert drawn.to_dict("list") == {"Customer service representatives": service, "Registered nurses": nurses}


def test_a_year_in_which_pay_is_only_known_to_be_so_much_or_more_is_no_point_of_the_line(data: Data) -> None:
    told = official(data, "median", "29-1023")
    assert years.by_year(told)["Orthodontists"].dropna().to_dict() == {2022: 174360, 2025: 289140}
    assert years.finding(told) == (
        "The pay of orthodontists went from $174,360 a year in 2022 to $289,140 a year in 2025: 66% more, price rises "
        "included."
    )
    assert [row[1] for row in cells(years.table(told))[1:]] == [
        "$208,000 or more",
        "$208,000 or more",
        "$174,360",
        "$239,200 or more",
        "$239,200 or more",
        "$289,140",
    ]


def test_a_line_of_one_exact_year_is_told_as_that_year(data: Data) -> None:
    assert years.finding(official(data, "median", "29-1211", "29-1141")) == (
        "The pay of anesthesiologists was $391,490 a year in 2025. The pay of registered nurses went from $75,330 a "
        "year in 2020 to $97,550 a year in 2025: 29% more, price rises included."
    )
