"""A broken file of official statistics takes official figures along, and nothing that documents say."""

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from careers.data.editions import DEFAULT_FOLDER, OFFICIAL, PACKAGE, described
from careers.ui.files import file_at
from tests.pages.reading import ENTRY, TIMEOUT, charts, everything, labels, messages, opened

FILES = described(DEFAULT_FOLDER / OFFICIAL)
DOCUMENTS = ("overview", "work", "path", "profile")
"""The pages that show nothing official of the documents' roles."""
SECTIONS = {
    "salary": ["Yearly salary", "Yearly salary, from low to high", "People surveyed", "Hourly rate"],
    "growth": ["Growth rate", "Number of jobs", "Jobs gained or lost", "Job satisfaction"],
    "education": ["Bachelor's degree", "Time to enter, from low to high", "What is asked", "Steps to each role"],
    "demographics": ["Age", "Women and men", "Race and ethnicity", "LGBT"],
    "skills": ["Skills in percent", "Skills named only"],
}
CHANGED = "found another file than datapackage.json describes"
MISSING = "Official figures are missing here until a file is fixed."
ROLES = ["Account manager", "Account representative"]


@pytest.fixture(autouse=True)
def data_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data, with the dictionary of official statistics, that the dashboard reads."""
    shutil.copy(DEFAULT_FOLDER / OFFICIAL / PACKAGE, folder / OFFICIAL)
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    return folder


def test_the_dictionary_lists_every_file(folder: Path) -> None:
    assert sorted(FILES) == sorted(it.name for it in (folder / OFFICIAL).glob("*.csv"))


@pytest.mark.parametrize("file", FILES)
def test_each_file_leaves_the_work_as_it_was_and_is_named_in_the_menu(file: str, folder: Path) -> None:
    whole = unbroken("work")
    (folder / OFFICIAL / file).write_text("")

    app = opened("work")

    assert everything(app) == whole
    (message,) = messages(app)
    assert len(app.sidebar.error) == 1
    assert [it for it in (f"official/{file}: {CHANGED}", "official figures are left out") if it not in message] == []
    assert not app.exception


@pytest.mark.parametrize("page", DOCUMENTS)
def test_pages_of_documents_alone_stay_as_they_were(page: str, folder: Path) -> None:
    whole = unbroken(page)
    with_semicolons(folder / OFFICIAL / "occupations.csv")

    app = opened(page)

    assert everything(app) == whole
    assert len(messages(app)) == len(app.sidebar.error) == 1
    assert not app.exception


@pytest.mark.parametrize("file", ["occupations.csv", "sources.csv", "titles.csv", "pay.csv"])
@pytest.mark.parametrize("page", SECTIONS)
def test_what_documents_say_stands_and_what_is_official_is_missed_in_its_place(
    page: str, file: str, folder: Path
) -> None:
    (folder / OFFICIAL / file).write_text("")

    app = opened(page)

    assert [it for it in SECTIONS[page] if it not in labels(app)] == []
    assert (MISSING in everything(app)) == (page != "demographics")
    assert ("Official marks are missing until a file is fixed" in everything(app)) == (page != "skills")
    assert len(charts(app)) >= len(SECTIONS[page]) - 2
    assert len(messages(app)) == len(app.sidebar.error) == 1
    assert not app.exception


def test_boxes_offer_the_documents_roles_alone(folder: Path) -> None:
    (folder / OFFICIAL / "occupations.csv").write_text("")

    app = opened("salary", **{"role": "43-4051", "with": "Nurse"})

    first, second, *_ = app.selectbox
    assert (first.options, first.value, second.options) == (ROLES, "account_manager", ROLES[1:])
    assert [it.value for it in app.info] == []
    assert "Account managers average $68,535 a year" in everything(app)


@pytest.mark.parametrize("text", ["Nurse", "43-4051"])
def test_what_is_typed_into_a_box_finds_no_occupation(text: str, folder: Path) -> None:
    (folder / OFFICIAL / "occupations.csv").write_text("")
    app = AppTest.from_file(ENTRY, default_timeout=TIMEOUT)

    app.session_state["role"] = text
    app.run()

    assert app.selectbox(key="role").value == "account_manager"
    assert len(messages(app)) == 1
    assert not app.exception


def test_places_say_which_file_they_need(folder: Path) -> None:
    (folder / OFFICIAL / "states.csv").write_text("")

    app = opened("places")

    assert [f"official/states.csv: {CHANGED}" in message for message in messages(app)] == [True, True]
    assert not app.exception


def test_sources_keep_the_documents_and_the_versions(folder: Path) -> None:
    (folder / OFFICIAL / "sources.csv").write_text("")

    told = everything(opened("sources"))

    assert [it for it in ("Zippia comparison", MISSING, "2026-11-21") if it not in told] == []
    assert "Official statistics" not in told


@pytest.mark.parametrize("page", [*SECTIONS, "overview", "work", "path", "profile"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_files_hold_what_documents_say(page: str, ending: str, folder: Path) -> None:
    (folder / OFFICIAL / "occupations.csv").write_text("")

    file = file_at(ENTRY.parent, page, f"{page}.{ending}", "", {})

    assert file
    assert len(file.content) > 1_000


@pytest.mark.parametrize("page", ["salary", "places"])
def test_without_a_dictionary_the_right_file_is_named(page: str, folder: Path) -> None:
    (folder / OFFICIAL / PACKAGE).unlink()
    path = folder / OFFICIAL / "sources.csv"
    path.write_text(path.read_text().replace("id,", "key,", 1))

    told = messages(opened(page))

    assert told
    assert all("official/sources.csv, line 1, column id: found no such column" in message for message in told)


def unbroken(page: str) -> str:
    """All words of a page whose data files are as they should be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CAREERS_DATA")
        return everything(opened(page))


def with_semicolons(file: Path) -> None:
    """Save a file as a spreadsheet does where commas are decimal."""
    file.write_text(file.read_text().replace(",", ";"))
