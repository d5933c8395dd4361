"""The comparison sheet is assembled from the data."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.report.comparison_sheet import comparison_sheet, figures
from tests.kitchen import PAIR, append

ROLES = ("account_manager", "account_representative")


@pytest.mark.parametrize(
    ("part", "position", "line"),
    [
        ("In a sentence", 0, "Keeps a set of assigned clients content and grows what they buy."),
        ("A typical day", 1,
         "Selling: Work to create new accounts. (Indeed on representatives, page of December 2019)"),
        ("Pay", 0, "Yearly salary, average: $68,535 a year (Zippia, undated)"),
        ("Pay", 1, "Yearly salary, range: $22,918–$88,532 (Indeed on representatives, page of December 2019)"),
        ("Jobs", 1, "Growth of the role: −8% (Zippia, undated)"),
        ("Getting in", 0, "Time to enter: 6–8 years (Zippia, undated)"),
        ("Getting in", 0, "Bachelor's degree: usually needed (Indeed on managers); asked for in a sample job ad "
         "(Indeed on managers); may be preferred (Chron); listed as a requirement (Algrim); "
         "not needed by most (Algrim)"),
        ("Getting in", 1, "Training: many learn on the job (Indeed on representatives); offered by some (Indeed on "
         "representatives)"),
        ("Skills", 0, "With a share (Zippia, undated): customer service (19%), account management (8%), "
         "healthcare (6%), CRM (6%), product knowledge (5%) and PowerPoint (5%)."),
        ("Related careers and other titles", 1, "Related careers (Indeed on representatives, page of December 2019): "
         "sales associate, customer service associate, account manager and account executive."),
    ],
)  # fmt: skip
def test_a_part_holds_what_the_data_hold(data: Data, part: str, position: int, line: str) -> None:
    cells = {it.label: it.cells for it in comparison_sheet(data, ROLES)}[part]
    assert line in [text.replace("\u00a0", " ") for text in cells[position]]


def test_the_parts_stand_in_order(data: Data) -> None:
    assert [part.label for part in comparison_sheet(data, ROLES)] == [
        "In a sentence", "A typical day", "Where, when and with what", "Pay", "Jobs", "Getting in", "Skills",
        "Certifications", "Related careers and other titles", "What to be careful about",
    ]  # fmt: skip


def test_pay_in_real_dollars_stands_beside_warnings_that_are_said_to_be_as_printed(data: Data) -> None:
    said = "Remarks and warnings speak of pay as printed: by the year, in dollars of its time."
    sheets = (comparison_sheet(data, ROLES, View(real=real)) for real in (False, True))
    nominal, real = ({part.label: part.cells[0] for part in it} for it in sheets)
    assert "Yearly salary, median: $70,665 a year in 2025 dollars (Glassdoor via Chron, 2012–2013)" in real["Pay"]
    assert "Yearly salary, average: $68,535 a year in undated dollars (Zippia, undated)" in real["Pay"]
    warnings = real["What to be careful about"]
    assert warnings.index(said) < [line.startswith("Yearly salary: sources put") for line in warnings].index(True)
    assert said not in nominal["What to be careful about"]


def test_a_part_of_which_nothing_is_known_is_empty_for_that_role_only(kitchen: Data) -> None:
    cells = {part.label: part.cells for part in comparison_sheet(kitchen, PAIR)}
    assert cells["A typical day"] == ((), ("Client contact: Greet the guests. (Office via Board, undated)",))
    assert cells["Certifications"] == ((), ("Office via Board, undated: Certified Cook.",))


def test_figures_are_those_of_the_parts_on_pay_and_jobs(kitchen: Data) -> None:
    told = figures(comparison_sheet(kitchen, PAIR))
    assert told.startswith("Yearly salary, average: $30,000 a year (Survey, 2021)")
    assert "+5%" in told
    assert "Greet the guests" not in told


def test_three_roles_have_a_column_each_in_any_order(folder: Path) -> None:
    append(folder, "roles", "billing_clerk,Billing clerk,billing clerks,Sends bills.,")
    append(folder, "duties", "billing_clerk,billing_records,Send bills.,,zippia,")
    parts = comparison_sheet(open_data(folder), ("billing_clerk", *ROLES))
    assert {len(part.cells) for part in parts} == {3}
    cells = {part.id: part.cells for part in parts}
    assert cells["summary"][0] == ("Sends bills.",)
    assert cells["duties"][0] == ("Billing and records: Send bills. (Zippia, undated)",)
    assert cells["summary"][1:] == comparison_sheet(open_data(folder), ROLES)[0].cells
