"""A broken data file is explained where it is needed, and takes nothing else along."""

from pathlib import Path

import pytest

from tests.pages.reading import cards, charts, everything, messages, opened, titles

TOPICS = ("salary", "hourly", "growth", "education", "demographics")
FOUND, EXPECTED = '"plenty"', "a number"

CARDS = {
    "salary": ["Yearly salary"],
    "hourly": ["Hourly rate"],
    "growth": ["Growth rate", "Number of jobs", "Job satisfaction"],
    "education": ["Most common degree", "Time to enter", "Experience"],
    "demographics": ["Average age", "Women and men", "Race and ethnicity", "LGBT"],
}


@pytest.fixture(autouse=True)
def data_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data that the dashboard reads instead of the project's own."""
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    return folder


@pytest.mark.parametrize("topic", TOPICS)
def test_the_page_that_needs_a_broken_file_says_where_and_what_is_wrong(topic: str, folder: Path) -> None:
    spoil(folder / f"{topic}.csv", 2)

    app = opened(topic)

    (message,) = messages(app)
    assert [part for part in (f"{topic}.csv", "line 2", "value", FOUND, EXPECTED) if part not in message] == []
    assert charts(app) == []
    assert not app.exception


@pytest.mark.parametrize("topic", TOPICS)
def test_pages_that_do_not_need_a_broken_file_work_on(topic: str, folder: Path) -> None:
    whole = {other: everything(opened(other)) for other in TOPICS if other != topic}
    spoil(folder / f"{topic}.csv", 2)

    for other, shown in whole.items():
        app = opened(other)
        assert everything(app) == shown
        assert messages(app) == []
        assert not app.exception


@pytest.mark.parametrize("topic", TOPICS)
def test_the_overview_keeps_the_other_topics_cards_and_explains_once(topic: str, folder: Path) -> None:
    spoil(folder / f"{topic}.csv", 2)

    app = opened()

    assert list(cards(app)) == [label for other in TOPICS if other != topic for label in CARDS[other]]
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


@pytest.mark.parametrize("page", ["overview", *TOPICS, "sources"])
def test_a_file_that_every_page_needs_is_named_by_every_page(page: str, folder: Path) -> None:
    (folder / "roles.csv").write_text("")

    app = opened(page)

    assert [message for message in messages(app) if "roles.csv" not in message] == []
    assert len(messages(app)) == 1
    assert not app.exception


def test_sources_names_a_broken_file(folder: Path) -> None:
    spoil(folder / "salary.csv", 2)

    app = opened("sources")

    assert titles(app) == ["Sources"]
    assert ["salary.csv" in message for message in messages(app)] == [True]
    assert not app.exception


def spoil(file: Path, line: int) -> None:
    """Put a word where the line's number belongs."""
    lines = file.read_text().splitlines(keepends=True)
    cells = lines[line - 1].split(",")
    lines[line - 1] = ",".join([*cells[:3], "plenty", *cells[4:]])
    file.write_text("".join(lines))
