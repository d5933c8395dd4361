"""A file comes whenever its link is clicked, with the figures that the page shows, under a name of its own."""

import csv
import re
from pathlib import Path

import pandas as pd
import pypdfium2
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import Watch, arrived, choose_role, content, drawn, filters_opened, main_heading


def taken(page: Page, words: str) -> tuple[str, list[dict[str, str]]]:
    """The name of the file that a link gives, and its rows."""
    with page.expect_download() as download:
        content(page).get_by_role("link", name=words).click()
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        return download.value.suggested_filename, list(csv.DictReader(file))


def test_a_file_holds_what_was_filtered_on_the_screen(server: Server, page: Page, watch: Watch) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    content(page).get_by_role("radio", name="Month").click()
    filters_opened(page)
    content(page).get_by_role("button", name="Indeed on managers").click()
    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(content(page).get_by_role("link", name="All as CSV")).to_have_attribute("href", re.compile("salary_sources"))
    drawn(page)

    name, rows = taken(page, "All as CSV")

    assert name == "salary-account_manager-account_representative.csv"
    paid = {row["text"] for row in rows if row["metric"] == "Monthly pay"}
    assert "$5,711" in paid
    assert "$6,213" not in paid
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])


def test_the_workbook_holds_what_the_csv_file_holds(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/profile?role=43-4051")
    arrived(page)
    _, rows = taken(page, "All as CSV")
    with page.expect_download() as download:
        content(page).get_by_role("link", name="Excel").click()

    assert download.value.suggested_filename == "profile-43-4051-account_manager.xlsx"
    frame = pd.read_excel(download.value.path(), dtype=str, keep_default_na=False)
    assert frame.to_dict("records") == rows


def test_a_file_comes_while_its_page_changes(server: Server, page: Page, watch: Watch) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)

    for group in ("Number of jobs", "Job satisfaction", "Number of jobs"):
        content(page).get_by_role("button", name=group).click()
        _, rows = taken(page, "All as CSV")
        assert len(rows) > 2

    arrived(page)
    assert (watch.console, watch.failed) == ([], [])


def test_a_handout_keeps_what_is_written_while_roles_change_and_says_what_the_screen_says(
    server: Server, page: Page, watch: Watch
) -> None:
    page.goto(f"{server.url}/profile")
    arrived(page)
    content(page).get_by_text("Handout with your own note").click()
    content(page).get_by_label("Note").fill("Call Ann on Monday.")
    content(page).get_by_label("Up to five questions").fill("Why sales?\nWhere to?")
    content(page).evaluate("main => main.scrollTo(0, 0)")  # a list closes while its page moves
    choose_role(page, "Compare", "Account representative")
    expect(main_heading(page)).to_have_text("Account representative and account manager")
    arrived(page)

    with page.expect_download() as download:
        content(page).get_by_role("button", name="Make the handout").click()

    assert download.value.suggested_filename == "handout-account_representative-account_manager.pdf"
    (sheet,) = pypdfium2.PdfDocument(download.value.path())
    text = " ".join(sheet.get_textpage().get_text_bounded().split())
    for words in ("Call Ann on Monday.", "1. Why sales? 2. Where to?", f"{server.url}/?role=account_representative"):
        assert words in text
    page.goto(f"{server.url}/?role=account_representative")
    arrived(page)
    assert " ".join(main_heading(page).inner_text().split()) in text
    figures = content(page).locator(".line .chart text").filter(has_text=re.compile(r"\d")).all_text_contents()
    assert len(figures) == 2 * 5
    assert [it for it in figures if it.split()[-1] not in text] == []
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])


def test_a_handout_that_cannot_be_made_is_said_so_where_it_was_asked_for(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/profile")
    arrived(page)
    content(page).get_by_text("Handout with your own note").click()
    content(page).get_by_label("Up to five questions").fill("Why?\n" * 6)

    content(page).get_by_role("button", name="Make the handout").click()
    expect(content(page).get_by_text("There are 6 questions; 5 fit on the page.")).to_be_visible()
    page.context.set_offline(True)
    content(page).get_by_role("button", name="Make the handout").click()
    expect(content(page).get_by_text("The server cannot be reached.")).to_be_visible()
    page.context.set_offline(False)
    expect(content(page).get_by_label("Up to five questions")).to_have_value("Why?\n" * 6)
