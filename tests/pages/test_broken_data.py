"""A broken data file is explained where it is needed, and takes nothing else along."""

import re
from pathlib import Path

import pytest

from tests.pages.reading import charts, everything, lines, messages, opened, titles, to_copy

TOPICS = ("salary", "hourly", "growth", "education", "demographics")
PAGES = ("salary", "growth", "education", "demographics")
SHARED = {"hourly": "salary"}
"""Topics that have no page of their own, and the page that shows them."""
FOUND, EXPECTED = '"plenty"', "a number"

LINES = {
    "salary": ["Pay"],
    "hourly": [],
    "growth": ["Outlook"],
    "education": ["Bachelor's degree", "Time to get in"],
    "demographics": ["Women"],
}


@pytest.fixture(autouse=True)
def data_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data that the dashboard reads instead of the project's own."""
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    return folder


@pytest.mark.parametrize("topic", TOPICS)
def test_the_page_that_needs_a_broken_file_says_where_and_what_is_wrong(topic: str, folder: Path) -> None:
    spoil(folder / f"{topic}.csv", 2)

    app = opened(SHARED.get(topic, topic))

    (message,) = messages(app)
    assert [part for part in (f"{topic}.csv", "line 2", "value", FOUND, EXPECTED) if part not in message] == []
    assert charts(app) == []
    assert not app.exception


@pytest.mark.parametrize("topic", TOPICS)
def test_pages_that_do_not_need_a_broken_file_work_on(topic: str, folder: Path) -> None:
    whole = {other: unbroken(other) for other in PAGES if other != SHARED.get(topic, topic)}
    spoil(folder / f"{topic}.csv", 2)

    for other, shown in whole.items():
        app = opened(other)
        assert everything(app) == shown
        assert messages(app) == []
        assert not app.exception


@pytest.mark.parametrize("topic", TOPICS)
def test_the_overview_keeps_the_other_topics_lines_and_explains_once(topic: str, folder: Path) -> None:
    spoil(folder / f"{topic}.csv", 2)

    app = opened()

    assert set(lines(app)) == {label for other in TOPICS if other != topic for label in LINES[other]}
    assert len(titles(app)) == 1
    (message,) = messages(app)
    assert f"{topic}.csv" in message
    assert "line 2" in message
    assert not app.exception


def test_every_fault_of_a_file_is_named_at_once(folder: Path) -> None:
    spoil(folder / "growth.csv", 3)
    spoil(folder / "growth.csv", 6)

    (message,) = messages(opened("growth"))

    assert "line 3" in message
    assert "line 6" in message


@pytest.mark.parametrize(
    ("file", "page"), [("salary_names.csv", "salary"), ("education_names.csv", "education"), ("growth.csv", "growth")]
)
def test_a_missing_file_is_named_by_the_page_that_needs_it(file: str, page: str, folder: Path) -> None:
    (folder / file).unlink()

    app = opened(page)

    assert [file in message for message in messages(app)] == [True]
    assert not app.exception


@pytest.mark.parametrize("page", ["overview", *PAGES, "sources"])
def test_a_file_that_every_page_needs_is_named_by_every_page(page: str, folder: Path) -> None:
    (folder / "roles.csv").write_text("")

    app = opened(page)

    assert [message for message in messages(app) if "roles.csv" not in message] == []
    assert len(messages(app)) == 1
    assert not app.exception


@pytest.mark.parametrize("page", ["overview", "salary", "work", "profile", "path"])
@pytest.mark.parametrize(
    ("file", "line", "said"),
    [
        ("roles.csv", "twin,Account manager,managers,,", "found Account manager again, as in line 2"),
        ("sources.csv", "twin,A page,Zippia,Press,A page,,,,Public domain,stated,Pay,,,,named", "found Zippia again"),
    ],
)
def test_a_file_that_every_page_needs_promises_no_other_page(
    page: str, file: str, line: str, said: str, folder: Path
) -> None:
    add(folder / file, line)

    app = opened(page)

    (message,) = messages(app)
    assert [part for part in (file, said, "Every page needs this file") if part not in message] == []
    assert "keep working" not in message
    assert not app.exception


@pytest.mark.parametrize("page", ["overview", *PAGES, "path", "profile"])
def test_one_role_alone_is_said_on_every_page(page: str, folder: Path) -> None:
    lines = (folder / "roles.csv").read_text().splitlines(keepends=True)
    (folder / "roles.csv").write_text("".join(lines[:2]))

    app = opened(page)

    (message,) = messages(app)
    assert "roles.csv: found one role alone; expected at least two roles to compare." in message
    assert not app.exception


@pytest.mark.parametrize("page", ["overview", "salary", "growth", "work", "path", "profile"])
def test_a_date_that_excel_wrote_takes_no_page_along(page: str, folder: Path) -> None:
    whole = unbroken(page)
    text = (folder / "versions.csv").read_text()
    (folder / "versions.csv").write_text(text.replace("2026-11-21", "11/21/2026"))

    app = opened(page)

    assert without_version(everything(app)) == without_version(whole)
    (message,) = messages(app)
    assert len(app.sidebar.error) == 1
    said = 'line 2, column date: found "11/21/2026"; expected a date like 2026-11-21.'
    assert [part for part in ("versions.csv", said, "The figures themselves are shown") if part not in message] == []
    assert not app.exception


def test_figures_go_without_their_version_where_nobody_knows_it(folder: Path) -> None:
    (folder / "versions.csv").write_text("")

    assert "figures version unknown." in to_copy(opened("salary"))


def test_the_sources_page_keeps_its_documents_where_versions_are_broken(folder: Path) -> None:
    (folder / "versions.csv").write_text("")

    app = opened("sources")

    assert "Zippia comparison" in everything(app)
    assert ["versions.csv" in message for message in messages(app)] == [True, True]
    assert not app.exception


@pytest.mark.parametrize("page", ["overview", "salary", "path", "profile"])
def test_without_prices_pay_is_shown_as_printed(page: str, folder: Path) -> None:
    whole = unbroken(page)
    text = (folder / "cpi_u.csv").read_text()
    (folder / "cpi_u.csv").write_text(text.replace("172.2", "1_72.2"))

    app = opened(page, real="true")

    (message,) = messages(app)
    assert [part for part in ("cpi_u.csv", '"1_72.2"', "as the sources print it") if part not in message] == []
    assert [toggle.key for toggle in app.toggle] == []
    assert money(as_printed(everything(app))) == money(as_printed(whole))
    assert not app.exception


@pytest.mark.parametrize(
    ("line", "broken", "page"),
    [
        ("skill,crm,CRM,,,", "skill,crm,,,,", "skills"),
        ("theme,selling,Selling,,,", "theme,selling", "work"),
        ("standing,listed,listed,,,", "standing,listed,desirable,,,", "education"),
    ],
)
def test_a_vocabulary_costs_only_the_pages_that_use_it(line: str, broken: str, page: str, folder: Path) -> None:
    whole = {it: unbroken(it) for it in ("overview", "salary", "skills", "work") if it != page}
    text = (folder / "terms.csv").read_text()
    assert text.count(f"{line}\n") == 1
    (folder / "terms.csv").write_text(text.replace(line, broken))

    number = text[: text.index(line)].count("\n") + 1
    assert [f"terms.csv, line {number}" in message for message in messages(opened(page))] == [True]
    for it, shown in whole.items():
        app = opened(it)
        assert messages(app) == []
        assert everything(app) == shown


@pytest.mark.parametrize("line", ["kind,stated,,x,,", "sort,stated,Stated,,,"])
def test_a_term_that_sources_need_or_of_no_vocabulary_is_told_everywhere(line: str, folder: Path) -> None:
    text = (folder / "terms.csv").read_text()
    (folder / "terms.csv").write_text(
        text.replace('kind,stated,author\'s own word,"Said by the author, who names no source.",,', line)
    )

    for page in ("salary", "work"):
        (message,) = messages(opened(page))
        assert "terms.csv, line 6" in message


def test_of_hundreds_of_faults_a_reader_sees_twenty(folder: Path) -> None:
    rows = "account_manager,jobs,all,plenty,,zippia,\n" * 300
    (folder / "growth.csv").write_text("role,metric,group,value,period,source,note\n" + rows)

    (message,) = messages(opened("growth"))

    assert message.count("\n- ") == 21
    assert message.endswith("growth.csv: 280 more faults like these are not listed.")


@pytest.mark.parametrize("page", ["overview", *PAGES, "skills", "work", "path", "profile", "sources"])
def test_any_text_that_can_be_seen_is_a_label(page: str, folder: Path) -> None:
    text = (folder / "roles.csv").read_text()
    (folder / "roles.csv").write_text(
        text.replace("account_manager,Account manager", "account_manager,R&D <b>lead</b> %{x}")
    )

    app = opened(page)

    assert messages(app) == []
    assert not app.exception


def test_sources_names_a_broken_file(folder: Path) -> None:
    spoil(folder / "salary.csv", 2)

    app = opened("sources")

    assert titles(app) == ["Sources and cautions"]
    assert ["salary.csv" in message for message in messages(app)] == [True]
    assert not app.exception


def unbroken(page: str, **address: str) -> str:
    """All words of a page whose data files are as they should be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CAREERS_DATA")
        return everything(opened(page, **address))


def without_version(text: str) -> str:
    """A text without the version that citations name."""
    return re.sub(r"figures version [\w.]+\.", "", text)


def as_printed(text: str) -> str:
    """A text without what it says of the rise in prices."""
    return re.sub(r"The \$[\d,]+ of \d[^$]*\$[\d,]+ in \d{4} dollars\.", "", text)


def money(text: str) -> list[str]:
    """Every amount of dollars in a text, in order."""
    return re.findall(r"\$[\d,.]*\d", text)


def add(file: Path, line: str) -> None:
    """Put a line at the end of a file."""
    with file.open("a") as rows:
        rows.write(f"{line}\n")


def spoil(file: Path, line: int) -> None:
    """Put a word where the line's number belongs."""
    lines = file.read_text().splitlines(keepends=True)
    cells = lines[line - 1].split(",")
    lines[line - 1] = ",".join([*cells[:3], "plenty", *cells[4:]])
    file.write_text("".join(lines))
