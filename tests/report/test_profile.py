"""The comparison sheet is assembled from the data."""

import pytest

from careers.data.store import Data
from careers.report.profile import sheet
from tests.kitchen import PAIR

ROLES = ("account_manager", "account_representative")


@pytest.mark.parametrize(
    ("part", "position", "line"),
    [
        ("In a sentence", 0, "Keeps a set of assigned clients content and grows what they buy."),
        ("What one does all day", 1, "Selling: Work to create new accounts. (Indeed on representatives, 2019)"),
        ("Pay", 0, "Yearly salary, average: $68,535 a year (Zippia, undated)"),
        ("Pay", 1, "Yearly salary, range: $22,918–$88,532 (Indeed on representatives, 2019)"),
        ("Jobs", 1, "Growth of the role: −8% (Zippia, undated)"),
        ("Getting in", 0, "Time to enter: 6–8 years (Zippia, undated)"),
        ("Getting in", 0, "Bachelor's degree: usually needed (Indeed on managers); asked for in a sample advert "
         "(Indeed on managers); may be preferred (Chron); listed as a requirement (Algrim); "
         "not needed by most (Algrim)"),
        ("Getting in", 1, "Training: many learn on the job (Indeed on representatives); offered by some (Indeed on "
         "representatives)"),
        ("Skills", 0, "Listed with a share: customer service (19%), account management (8%), healthcare (6%), "
         "CRM (6%), product knowledge (5%) and PowerPoint (5%)."),
        ("Where it can lead, and other names", 1, "Related careers: sales associate, customer service associate, "
         "account manager and account executive."),
    ],
)  # fmt: skip
def test_a_part_holds_what_the_data_hold(data: Data, part: str, position: int, line: str) -> None:
    cells = {it.label: it.cells for it in sheet(data, ROLES)}[part]
    assert line in [text.replace("\u00a0", " ") for text in cells[position]]


def test_the_parts_stand_in_order(data: Data) -> None:
    assert [part.label for part in sheet(data, ROLES)] == [
        "In a sentence", "What one does all day", "Where, when and with what", "Pay", "Jobs", "Getting in", "Skills",
        "Certifications", "Where it can lead, and other names", "What to be careful about",
    ]  # fmt: skip


def test_a_part_of_which_nothing_is_known_is_empty_for_that_role_only(kitchen: Data) -> None:
    cells = {part.label: part.cells for part in sheet(kitchen, PAIR)}
    assert cells["What one does all day"] == ((), ("Client contact: Greet the guests. (Office via Board, undated)",))
    assert cells["Certifications"] == ((), ("Certified Cook.",))
