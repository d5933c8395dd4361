"""The pages about the work: skills, duties, ways in, paths and the comparison sheet."""

import re
from functools import cache
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.reading import charts, everything, messages, opened, tables, titles

PAGES = ("skills", "work", "education", "path", "profile")

SHOWN = [
    ("skills", "1 of the 11 skills with a percentage is on both lists: customer service."),
    ("skills", "From account representative to account manager"),
    ("skills", "Add account management, healthcare and product knowledge."),
    ("skills", "Add patients, patient accounts, data entry, Medicaid and customer satisfaction."),
    ("skills", "the title mixes two jobs, selling and medical billing"),
    ("skills", "From account representative to account manager: Add account management, healthcare"),
    (
        "skills",
        "Computer skills, CRM, sales, communication, customer service, leadership, negotiation and multitasking",
    ),
    (
        "skills",
        "Documents name 40 skills without a percentage. That makes 8 for both roles, 14 for account managers only "
        "and 18 for account representatives only.",
    ),
    ("skills", "Hard and soft are our own labels, except where a remark says that the page calls the skill soft."),
    ("work", "Documents name 8 of 10 kinds of work for both roles. Only for account managers: contracts."),
    ("work", "More documents describe account managers (4) than account representatives (2)"),
    ("work", "28 in 4 of 4 documents"),
    ("work", "All 136 duties by kind of work"),
    ("work", "Client contact: Call clients or meet with them. Chron."),
    ("work", "Reporting: Draw reports from an in-house database. Zippia. One of the page's own examples."),
    ("work", "Contracts: See that every agreement suits both the company and the client. Zippia."),
    ("work", "Be the bridge between the company and the client."),
    ("work", "At least 50 words a minute, in many of these jobs."),
    ("work", "Key account manager"),
    ("education", "6–8 years"),
    ("education", "Earn a bachelor's degree"),
    (
        "education",
        "7,500 hours of leading and directing projects, together with 35 hours of project management education",
    ),
    ("education", "Account manager is named as a career related to account representatives"),
    ("path", "Account representatives who become account managers after 7 years are then ahead of those who stay."),
    (
        "path",
        "take 14 years and 4 months to 23 years and 10 months to overtake those who stay, depending on the pay "
        "figures. After 20 years, changing has brought the most.",
    ),
    ("path", "After 10 years, those who change are $94,674 ahead, after 20 years $410,254 ahead."),
    ("path", "After 10 years, those who wait are $136,432 behind, after 20 years $179,148 ahead."),
    ("path", "ahead after 14 years and 4 months; after 20 years $179,148 ahead"),
    ("path", "ahead after 19 years and 2 months; after 20 years $21,345 ahead"),
    ("path", "ahead after 23 years and 10 months; after 20 years $51,875 behind"),
    ("path", "This is a model, not a forecast"),
    ("path", "that of the pay of account managers matters most"),
    ("path", "Pay while preparing, a year (no document says)"),
    ("path", "pay while preparing: $0; cost of a degree: $0; yearly raise: 0%; number of hours a week: 40"),
    ("path", "It ends at 40: a salary may stay the same however long the week is."),
    ("path", "Account manager: A 40-hour week counts as a luxury. (Chron, undated)"),
    ("path", "That this experience is gained as account representatives is this model's own assumption."),
    ("profile", "Account manager and account representative"),
    ("profile", "Average: $68,535 a year, range $42,000–$110,000 [3]"),
    ("profile", "Sources: [1] Chron, page without a date; [2] Algrim, page of 2022; [3] Zippia, page without a date;"),
]

CHOSEN = [
    ("skills", {"skills_sources": "Algrim"}, "Micah Pratt", "Typing"),
    (
        "skills",
        {"skills_show": "Skills named only"},
        "Documents name 40 skills without a percentage. That makes 8",
        "is on both lists",
    ),
    ("work", {"work_themes": ["Contracts", "Healthcare office work"]}, "name 0 of 2 kinds of work", "28 in 4 of 4"),
    (
        "work",
        {"work_sources": "Algrim"},
        "No chosen source describes account representatives",
        "Only for account managers:",
    ),
    ("work", {"work_sources": ["Algrim", "Zippia"]}, "Only for account managers:", "Indeed on managers"),
    ("education", {"education_show": "Related careers"}, "Product manager", "Earn a bachelor's degree"),
    ("education", {"education_sources": "Indeed on managers"}, "Product manager", "Customer service associate"),
    (
        "path",
        {"path_degree": "100000"},
        "those who wait are $236,432 behind, after 20 years $79,148 ahead",
        "after 20 years $179,148 ahead",
    ),
    ("path", {"path_time_account_manager": "8"}, "after 20 years $110,613 ahead", "$179,148 ahead"),
    (
        "path",
        {"path_pay_account_manager": "$50,764 median, Glassdoor via Chron"},
        "those who wait are $189,745 behind, after 20 years $51,875 behind",
        "those who wait are $136,432 behind",
    ),
    (
        "path",
        {"prefer": "Indeed"},
        "Indeed on managers, page of June 2022: $14,000 to $147,000",
        "Zippia, undated: $42,000",
    ),
    ("profile", {"real": "true"}, "Median: $70,", "Median: $50,764"),
    ("path", {"path_years": "10", "path_time_account_manager": "12"}, "The chart ends after 10 years", "not a line"),
]

NONSENSE = [
    ("path", {"path_hours": "900"}),
    ("path", {"path_hours": "60"}),
    ("path", {"path_raise": "-3"}),
    ("path", {"path_degree": "-1"}),
    ("path", {"path_time_account_manager": "90"}),
    ("path", {"path_years": "a lot"}),
    ("path", {"path_pay_account_manager": "a fortune"}),
    ("work", {"work_themes": "cooking"}),
    ("education", {"education_show": "cooking"}),
]


@cache
def untouched(page: str) -> AppTest:
    """A page as it opens, for reading only."""
    return opened(page)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_main_heading_and_nothing_broken(page: str) -> None:
    app = untouched(page)
    assert (len(titles(app)), messages(app), list(app.exception)) == (1, [], [])


@pytest.mark.parametrize(("page", "words"), SHOWN)
def test_a_page_says_what_the_documents_say(page: str, words: str) -> None:
    assert words in everything(untouched(page))


@pytest.mark.parametrize("page", ["education", "skills", "path"])
def test_every_chart_is_told_in_words(page: str) -> None:
    spoken = [chart.spoken for chart in charts(untouched(page))]
    assert spoken
    assert [text for text in spoken if not text.endswith(".")] == []


def test_nothing_that_is_not_listed_is_shown_as_zero() -> None:
    cells = [cell for table in tables(untouched("skills")) for row in table.rows for cell in row]
    assert cells.count("not listed") == 10
    assert "0%" not in cells


@pytest.mark.parametrize(("page", "address", "there", "gone"), CHOSEN)
def test_an_address_is_a_view(page: str, address: dict[str, str | list[str]], there: str, gone: str) -> None:
    shown = everything(opened(page, **address))
    assert (there in shown, gone in shown) == (True, False)


@pytest.mark.parametrize(("page", "address"), NONSENSE)
def test_nonsense_in_an_address_falls_back_to_the_default(page: str, address: dict[str, str | list[str]]) -> None:
    assert everything(opened(page, **address)) == everything(untouched(page))


@pytest.mark.parametrize("page", [page for page in PAGES if page != "path"])
def test_the_roles_can_be_swapped(page: str) -> None:
    app = opened(page, role="Account representative", **{"with": "Account manager"})
    assert not app.exception
    assert everything(app) != everything(untouched(page))


def test_swapping_the_roles_leaves_the_path_as_it_was() -> None:
    swapped = everything(opened("path", role="Account representative", **{"with": "Account manager"}))
    assert swapped == everything(untouched("path"))


def test_the_assumption_that_is_moved_moves_the_model() -> None:
    app = opened("path")
    app.slider(key="path_degree").set_value(100_000).run()
    assert "after 20 years $79,148 ahead" in everything(app)


@pytest.mark.parametrize("page", PAGES)
def test_a_role_with_no_more_than_a_name_breaks_no_page(
    page: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder / "roles.csv").open("a", encoding="utf-8") as file:
        file.write("billing_clerk,Billing clerk,billing clerks,Sends bills.,\n")
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    app = opened(page, **{"with": "Billing clerk"})
    assert not app.exception
    assert re.findall(r"\bnan\b.*", everything(app)) == []
    if page == "path":
        assert "no source gives both for billing clerks" in everything(app)


def test_a_broken_file_is_named_on_the_page_that_needs_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "duties.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",selling,", ",haggling,", 1), encoding="utf-8")
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    (message,) = messages(opened("work"))
    assert 'duties.csv, line 9, column theme: found "haggling"' in message
    assert messages(opened("skills")) == []
