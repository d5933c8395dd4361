"""A counselor's own figures stand beside the others in that one session, marked as theirs; a bad file is told why."""

import csv
import re
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, FilePayload, Locator, Page, expect

from harness.servers import Server
from tests.browser.visits import PATIENCE, Watch, arrived, chart_text, content, drawn, menu

A4_WIDTH = 595
"""In points."""

HEAD = "role,metric,group,value,period,source,note"
MINE = f"""{HEAD}
Account manager,salary,mean,61234,2026,Acme payroll,
Bakery clerks,salary,mean,40123,2026,Acme payroll,
"""


def brought(page: Page, server: Server, file: str, text: str | bytes) -> Locator:
    """Bring a file along on the page of the sources; what the page says of it."""
    page.goto(f"{server.url}/sources")
    arrived(page)
    form = content(page).locator("form.own").first
    made: FilePayload = {
        "name": file,
        "mimeType": "text/csv",
        "buffer": text if isinstance(text, bytes) else text.encode(),
    }
    form.locator("input[type=file]").set_input_files(made)
    form.get_by_role("button", name="Show my figures").click()
    return form.locator(".said")


def rows_of(page: Page, source: str) -> list[tuple[str, str]]:
    """The role and the figure of each row that the page's file has from a source."""
    arrived(page)
    with page.expect_download() as download:
        content(page).get_by_role("button", name="All as CSV").click()
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        return [(row["role"], row["value"]) for row in csv.DictReader(file) if row["source"] == source]


def handout_of(page: Page) -> str:
    """What the handout says."""
    with page.expect_download() as download:
        content(page).get_by_role("button", name="Handout").click()
    (sheet,) = pypdfium2.PdfDocument(download.value.path())
    return " ".join(sheet.get_textpage().get_text_bounded().split())


def test_the_button_that_chooses_a_file_is_written_like_the_one_below_it(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/sources")
    arrived(page)
    form = content(page).locator("form.own").first

    read = "(it, part) => ['fontFamily', 'fontSize', 'color', 'padding'].map(name => getComputedStyle(it, part)[name])"
    button = form.locator("input[type=file]").evaluate(read, "::file-selector-button")

    assert button == form.locator("button.make").evaluate(read)


def handout_with_note(page: Page, note: str) -> tuple[str, float]:
    """What a handout with a note says on A4, and its width in points."""
    content(page).get_by_text("Handout with your own note").click()
    content(page).get_by_label("Note").fill(note)
    content(page).get_by_label("A4").check()
    with page.expect_download() as download:
        content(page).get_by_role("button", name="Make the handout").click()
    (sheet,) = pypdfium2.PdfDocument(download.value.path())
    return " ".join(sheet.get_textpage().get_text_bounded().split()), sheet.get_width()


def to(page: Page, name: str, heading: str = "") -> None:
    """Go to a page by the menu."""
    menu(page).filter(has_text=name).click()
    expect(content(page).get_by_role("heading", level=1)).to_contain_text(heading or name)
    drawn(page)


def test_own_figures_are_on_every_page_of_the_session_and_nowhere_else(
    server: Server, page: Page, watch: Watch, browser: Browser
) -> None:
    brought(page, server, "acme.csv", MINE)
    expect(content(page).get_by_text("2 figures of your file “acme.csv” are among those shown")).to_be_visible()

    to(page, "Salary")
    expect(chart_text(page, "$61,234")).to_be_visible()
    expect(chart_text(page, "Acme payroll (yours), 2026")).to_be_visible()
    expect(content(page).get_by_text("2 figures of your file “acme.csv” are among those shown")).to_be_visible()
    page.emulate_media(media="print")
    expect(content(page).get_by_text("2 figures of your file “acme.csv” are among those shown")).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("combobox", name="with").click()
    page.get_by_role("option", name="Bakery clerks").click()
    expect(chart_text(page, "$40,123")).to_be_visible()
    expect(page).to_have_url(re.compile("with=own_role_1$"))
    assert "Acme" not in page.url

    assert rows_of(page, "Acme payroll (yours)") == [("Account manager", "61234"), ("Bakery clerks", "40123")]

    to(page, "Comparison sheet", "Account manager and bakery clerks")
    assert "Acme payroll (yours)" in handout_of(page)

    with browser.new_context() as elsewhere:
        copy = elsewhere.new_page()
        copy.set_default_timeout(PATIENCE)
        copy.goto(page.url)
        arrived(copy)
        expect(content(copy).get_by_text("The link asks for a role that is not here: own_role_1")).to_be_visible()
        expect(copy.get_by_text("Acme")).to_have_count(0)

    to(page, "Sources and cautions")
    content(page).get_by_role("button", name="Take them away").click()
    expect(content(page).get_by_text("are among those shown")).to_have_count(0)
    to(page, "Salary")
    expect(content(page).get_by_text("Acme")).to_have_count(0)
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])
    assert [line for line in server.lines if "cme" in line] == []


def test_a_handout_of_own_figures_takes_a_note_and_the_paper_that_is_asked_for(server: Server, page: Page) -> None:
    brought(page, server, "acme.csv", MINE)
    expect(content(page).get_by_text("2 figures of your file “acme.csv” are among those shown")).to_be_visible()
    to(page, "Comparison sheet", "Account manager and account representative")

    text, width = handout_with_note(page, "Ask Ann.")

    assert "Account manager, yearly salary, average: $61,234 a year (Acme payroll (yours), 2026)" in text
    assert "Ask Ann." in text
    assert round(width) == A4_WIDTH


def test_a_file_with_faults_is_told_line_by_line_and_shows_nothing(server: Server, page: Page) -> None:
    said = brought(page, server, "../acme.csv", f"{HEAD}\nAccount manager,wages,mean,1,20x6,,\n")

    expect(said).to_contain_text("Your file has 3 errors, so none of it is shown.")
    expect(said).to_contain_text('acme.csv, line 2, column metric: found "wages"; expected one of salary')
    expect(content(page).get_by_text("are among those shown")).to_have_count(0)


def test_a_file_that_is_too_large_is_told_so_before_it_is_sent(server: Server, page: Page) -> None:
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(asked.url) if asked.method == "POST" else None)

    said = brought(page, server, "acme.csv", b"x" * (5 * 1024 * 1024 + 1))

    expect(said).to_contain_text("This file has more than 5 MB")
    assert sent == []
