"""A role with six years of pay, added as rows of a data file, is told by its newest year and drawn over the years."""

from pathlib import Path

import pytest

from tests.kitchen import append
from tests.pages.reading import everything, in_lines, labels, lines, opened, section, titles
from tests.pages.seen import Section

PAID = {2019: 40000, 2020: 41000, 2021: 43500, 2022: 47000, 2023: 50000, 2024: 52000}
OVER_YEARS = "Yearly salary, average, over the years (BLS via Chron)"


@pytest.fixture
def six_years(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data with a third role whose pay one source gives for six years, the newest of which others share."""
    append(folder, "roles", "billing_clerk,Billing clerk,billing clerks,Sends bills.,")
    append(folder, "salary", *(f"billing_clerk,salary,mean,{pay},{year},chron_bls," for year, pay in PAID.items()))
    append(folder, "salary", "account_manager,salary,mean,70000,2024,chron_bls,")
    monkeypatch.setenv("CAREERS_DATA", str(folder))


def over_years() -> Section:
    return section(opened("salary", **{"with": "billing_clerk", "prefer": "chron"}), OVER_YEARS)


@pytest.mark.usefixtures("six_years")
def test_the_newest_year_leads_headline_and_line() -> None:
    app = opened(**{"with": "billing_clerk", "prefer": "chron"})
    assert titles(app) == ["Account managers are reported to earn 35% more than billing clerks."]
    assert "Billing clerk $52,000" in in_lines(lines(app)["Pay"])
    assert "Chron (inferred), average: $70,000 against $52,000" in in_lines(lines(app)["Pay"])


@pytest.mark.usefixtures("six_years")
def test_the_years_are_a_section_of_their_own_in_words_chart_and_table() -> None:
    shown = over_years()
    assert shown.finding == (
        "The pay of account managers was $70,000 a year in 2024. "
        "The pay of billing clerks went from $40,000 a year in 2019 to $52,000 a year in 2024: 30% more, "
        "price rises included."
    )
    assert shown.chart.labels == ("● Account manager $70,000 a year", "■ Billing clerk $52,000 a year")
    assert shown.chart.numbers == ((70000,), tuple(PAID.values()))
    assert shown.table.row("2019") == ("not reported", "$40,000", "–")
    assert shown.table.row("2024") == ("$70,000", "$52,000", "+35%")
    assert "In dollars of each year, so the rise in prices is a part of the change." in in_lines(shown.parts)


@pytest.mark.usefixtures("six_years")
def test_years_before_stand_nowhere_but_in_the_series() -> None:
    app = opened("salary", **{"with": "billing_clerk", "prefer": "chron"})
    pay = section(app, "Yearly salary")
    assert "$50,000" not in in_lines(pay.parts)
    assert "$50,000" in everything(app)


def test_a_page_without_several_years_has_no_such_section() -> None:
    assert [label for label in labels(opened("salary")) if "over the years" in label] == []
