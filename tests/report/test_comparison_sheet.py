"""The comparison sheet is assembled from the data."""

import re
from pathlib import Path

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.language.speech import say
from careers.report import marks
from careers.report.comparison_sheet import comparison_sheet, meanings
from careers.report.records import MarkedSheet
from careers.work import gather
from tests.kitchen import PAIR, append

ROLES = ("account_manager", "account_representative")


def told(sheet: MarkedSheet) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The lines of each part by its label, with simple spaces."""
    return {
        part.label: tuple(tuple(line.replace("\N{NO-BREAK SPACE}", " ") for line in cell) for cell in part.cells)
        for part in sheet.parts
    }


@pytest.mark.parametrize(
    ("part", "position", "line"),
    [
        ("In a sentence", 0, "Keeps a set of assigned clients content and grows what they buy."),
        ("A typical day", 0, "Reporting: May write reports, by agreement. [1]"),
        ("A typical day", 1, "Selling: Work to create new accounts. [4]"),
        ("A typical day", 0, "Named for this role only, contracts: See that every agreement suits both the company and "
         "the client. [3]"),
        ("Where, when and with what", 1, "Typing speed: At least 50 words a minute, in many of these jobs. [4]"),
        ("Pay", 0, "Average: $68,535 a year, range $42,000–$110,000 [3]"),
        ("Pay", 0, "Median: $50,764 a year, range $39,000–$80,000 (2012–2013) [6]"),
        ("Pay", 1, "Common: $49,240 a year, range $22,918–$88,532 [4]"),
        ("Jobs", 1, "Growth of the role: −8% [3]"),
        ("Getting in", 0, "Time to enter: 6–8 years [3]"),
        ("Getting in", 0, "Hold a bachelor's degree: 70% [3]"),
        ("Getting in", 0, "Bachelor's degree: usually needed, asked for in a sample job ad [5]; may be preferred [1]; "
         "listed as a requirement, not needed by most [2]"),
        ("Getting in", 1, "Training: many learn on the job, offered by some [4]"),
        ("Skills", 0, "With a percentage: customer service (19%), account management (8%), healthcare (6%), CRM (6%), "
         "product knowledge (5%) and PowerPoint (5%) [3]"),
        ("Certifications", 0, "Certified Strategic Account Manager, Benefits Account Manager Certification and "
         "Certified Business Relationship Manager [5] [2]"),
        ("Related careers and other titles", 1, "Related careers: sales associate, customer service associate, account "
         "manager and account executive [4]"),
    ],
)  # fmt: skip
def test_a_part_holds_what_the_data_hold(data: Data, part: str, position: int, line: str) -> None:
    assert line in told(comparison_sheet(data, ROLES))[part][position]


def test_the_setting_tells_the_first_aspects_whatever_their_ids(folder: Path) -> None:
    for name in ("terms", "settings"):
        file = folder / f"{name}.csv"
        file.write_text(file.read_text().replace("desk_or_field", "workplace"))
    setting = told(comparison_sheet(open_data(folder), ROLES))["Where, when and with what"]
    assert [line.split(":")[0] for line in setting[0]] == ["Hours", "Schedule", "Travel", "Desk or field"]
    assert [line.split(":")[0] for line in setting[1]] == ["Schedule", "Travel", "Desk or field", "Typing speed"]


def test_the_parts_stand_in_order(data: Data) -> None:
    assert [part.label for part in comparison_sheet(data, ROLES).parts] == [
        "In a sentence", "A typical day", "Where, when and with what", "Pay", "Jobs", "Getting in",
        "Demographics", "Skills", "Certifications", "Related careers and other titles", "What to be careful about",
    ]  # fmt: skip


def test_pay_in_real_dollars_stands_beside_warnings_that_are_said_to_be_as_printed(data: Data) -> None:
    said = "Remarks and warnings speak of pay as printed: by the year, in dollars of its time."
    sheets = (comparison_sheet(data, ROLES, View(real=real)) for real in (False, True))
    nominal, real = ({label: cells[0] for label, cells in told(it).items()} for it in sheets)
    assert "Median: $70,665 a year in 2025 dollars, range $54,289–$111,363 (2012–2013) [6]" in real["Pay"]
    assert "Average: $68,535 a year in undated dollars, range $42,000–$110,000 [3]" in real["Pay"]
    warnings = real["What to be careful about"]
    assert warnings.index(said) < [
        line.startswith("Yearly salary: as printed, sources put") for line in warnings
    ].index(True)
    assert said not in nominal["What to be careful about"]


def test_a_part_of_which_nothing_is_known_is_empty_for_that_role_only(kitchen: Data) -> None:
    cells = told(comparison_sheet(kitchen, PAIR))
    assert cells["A typical day"] == ((), ("Client contact: Greet the guests. [1]",))
    assert cells["Certifications"] == ((), ("Certified Cook [1]",))


def test_the_statistics_of_its_pay_are_explained_once_each(kitchen: Data) -> None:
    terms = ("average", "common", "range")
    assert meanings(kitchen, PAIR) == tuple(say(f"term-{term}") for term in terms)


def test_a_range_whose_ends_are_one_figure_is_told_as_a_point_with_its_caution(folder: Path) -> None:
    pay, times = folder / "salary.csv", folder / "education.csv"
    one = pay.read_text().replace("account_manager,salary,low,42000", "account_manager,salary,low,68535")
    pay.write_text(one.replace("account_manager,salary,high,110000", "account_manager,salary,high,68535"))
    times.write_text(
        times.read_text().replace("representative,time_to_enter,low,6,", "representative,time_to_enter,low,12,")
    )
    sheet = told(comparison_sheet(open_data(folder), ROLES))
    assert sheet["Pay"][0][0] == "Average: $68,535 a year, range $68,535 at both ends [3]"
    no_range = "the low and the high end for {} are the same, so the source gives no range."
    assert "Yearly salary: " + no_range.format("account managers") in sheet["What to be careful about"][0]
    assert "Time to enter: 12 months at both ends [3]" in sheet["Getting in"][1]
    assert "Time to enter: " + no_range.format("account representatives") in sheet["What to be careful about"][1]


def test_three_roles_have_a_column_each_in_any_order(folder: Path) -> None:
    append(folder, "roles", "billing_clerk,Billing clerk,billing clerks,Sends bills.,")
    append(folder, "duties", "billing_clerk,billing_records,Send bills.,,zippia,")
    sheet = comparison_sheet(open_data(folder), ("billing_clerk", *ROLES))
    assert {len(part.cells) for part in sheet.parts} == {3}
    cells = told(sheet)
    assert cells["In a sentence"][0] == ("Sends bills.",)
    assert cells["A typical day"][0] == ("Billing and records: Send bills. [1]",)
    assert cells["In a sentence"][1:] == comparison_sheet(open_data(folder), ROLES).parts[0].cells


def test_marks_are_numbered_as_the_sheet_names_its_sources_and_told_with_the_dates_of_pages(data: Data) -> None:
    sheet = comparison_sheet(data, ROLES)

    assert marks.told(sheet.sources) == (
        "Sources: [1] Chron, page without a date; [2] Algrim, page of 2022; [3] Zippia, page without a date; [4] "
        "Indeed on representatives, page of December 2019; [5] Indeed on managers, page of June 2022; [6] Glassdoor "
        "via Chron, page without a date."
    )
    text = " ".join(line for part in sheet.parts for cell in part.cells for line in cell)
    assert [*dict.fromkeys(re.findall(r"\[(\d+)\]", text))] == list("123456")


def test_a_sheet_tells_the_day_of_the_work_page(kitchen: Data) -> None:
    found = gather.matrix(
        gather.statements(kitchen, "duties", PAIR, tuple(kitchen.sources())),
        [kitchen.roles()[role_id] for role_id in PAIR],
        kitchen.labels("theme"),
    )
    (example,) = gather.typical_day(found, kitchen.roles()["cook"])
    cells = told(comparison_sheet(kitchen, PAIR))
    assert cells["A typical day"][1] == (f"{example.theme}: {example.statement.text} [1]",)


def test_skills_without_a_share_stand_where_there_are_none_with(kitchen_folder: Path) -> None:
    rows = "role,metric,group,value,period,source,note\nbaker,skill_share,customer_service,12,,office,\n"
    (kitchen_folder / "skills.csv").write_text(rows)
    cells = told(comparison_sheet(open_data(kitchen_folder), PAIR))
    assert cells["Skills"] == (
        ("With a percentage: customer service (12%) [1]",),
        ("Without a percentage: tasting [1]",),
    )


BOTH = ("account_manager", "29-1141")
POLICE = ("25-2021", "33-3051")


@pytest.mark.parametrize(
    ("role_ids", "part", "position", "lines"),
    [
        (
            BOTH,
            "getting_in",
            1,
            (
                "Most often, registered nurses have a bachelor's degree (53%) and say that a "
                "bachelor's degree is required "
                "(56%). Held: (2019 and 2021) [8]; required: (2021) [9]",
            ),
        ),
        (BOTH, "people", 0, ("Are women: 45.2% [4]",)),
        (BOTH, "people", 1, ("Are women: 87.4% (2023) [10]",)),
        (POLICE, "people", 1, ("Are women: 14.4% (wider group: police officers) (2023) [5]",)),
        (
            BOTH,
            "skills",
            1,
            (
                "Rated most important: social perceptiveness, active listening, coordination, "
                "critical thinking, service "
                "orientation, speaking, judgment and decision making and reading comprehension [9]",
            ),
        ),
        (
            BOTH,
            "certifications",
            1,
            (
                "Our sources do not cover licenses and certifications of registered nurses. The "
                "licensing board of your "
                "state tells whether a license is needed.",
            ),
        ),
        (
            BOTH,
            "careful",
            1,
            (
                "Our checks cover the documents' figures only. What to know of an official figure "
                "stands beside it on its "
                "page.",
            ),
        ),
    ],
)
def test_an_occupation_has_schooling_women_and_skills(
    data: Data, role_ids: tuple[str, ...], part: str, position: int, lines: tuple[str, ...]
) -> None:
    told = {it.id: it for it in comparison_sheet(with_occupations(data, role_ids), role_ids).parts}
    assert tuple(line.replace("\u00a0", " ") for line in told[part].cells[position]) == lines


def test_duties_are_called_those_of_one_role_alone_only_beside_duties_of_another(data: Data) -> None:
    told = {it.id: it for it in comparison_sheet(with_occupations(data, BOTH), BOTH).parts}
    assert [line for line in told["duties"].cells[0] if line.startswith("For this role only")] == []
    assert "careful" not in {it.id for it in comparison_sheet(with_occupations(data, POLICE), POLICE).parts}


def test_percentiles_are_not_called_a_range(data: Data) -> None:
    surgeons = ("29-1249", "29-1141")
    told = comparison_sheet(with_occupations(data, surgeons), surgeons)
    pay = next(part.cells[0][0] for part in told.parts if part.id == "pay")
    assert pay.startswith("Median: $414,010 a year, 10th percentile to 90th percentile $80,320–$655,320")
