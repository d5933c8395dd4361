"""A file comes whenever its link is clicked, with the figures that the page shows, under a name of its own."""

import csv
from pathlib import Path

import pandas as pd
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import Watch, arrived, content, drawn, filters_opened


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
    drawn(page)

    name, rows = taken(page, "Download all of this (CSV)")

    assert name == "salary-account_manager-account_representative.csv"
    paid = {row["text"] for row in rows if row["metric"] == "Monthly pay"}
    assert "$5,711" in paid
    assert "$6,213" not in paid
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])


def test_the_workbook_holds_what_the_csv_file_holds(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/profile?role=43-4051")
    arrived(page)
    _, rows = taken(page, "Download all of this (CSV)")
    with page.expect_download() as download:
        content(page).get_by_role("link", name="Excel (XLSX)").click()

    assert download.value.suggested_filename == "profile-43-4051-account_manager.xlsx"
    frame = pd.read_excel(download.value.path(), dtype=str, keep_default_na=False)
    assert frame.to_dict("records") == rows


def test_a_file_comes_while_its_page_changes(server: Server, page: Page, watch: Watch) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)

    for group in ("Number of jobs", "Job satisfaction", "Number of jobs"):
        content(page).get_by_role("button", name=group).click()
        _, rows = taken(page, "Download all of this (CSV)")
        assert len(rows) > 2

    arrived(page)
    assert (watch.console, watch.failed) == ([], [])
