"""What a part of the gap between sources is due to: dollars of different years."""

from dataclasses import replace

from careers.catalogue.periods import Period
from careers.checks import cautions as checks
from careers.checks.found import findings_of
from careers.data.store import Data
from tests.checks.evidence import evidence, pay


def test_pay_of_other_years_is_told_in_newest_dollars_and_what_then_remains(data: Data) -> None:
    found = [it.sentence for it in findings_of(data, ("account_manager",)) if it.check == "disagreement"]
    assert found == [
        "Yearly salary: as printed, sources put account managers between $50,764 and $74,555, 47% apart. The "
        "$50,764 of 2012–2013 comes to $70,665 in 2025 dollars. The undated figures alone are 8.8% apart."
    ]


def test_pay_that_is_all_dated_is_held_against_each_other_in_newest_dollars() -> None:
    figures = pay(20_000, period="2010", source="board"), pay(30_000, period="2020")
    given_prices = replace(evidence(*figures), factors={Period(2010, 2010): 1.5, Period(2020, 2020): 1.2})
    (found,) = checks.check_sources_disagree(given_prices)
    assert found.sentence.endswith(
        "The $20,000 of 2010 comes to $30,000 in 2025 dollars. The $30,000 of 2020 comes to $36,000 in 2025 dollars. "
        "In 2025 dollars the dated figures are 20% apart."
    )
