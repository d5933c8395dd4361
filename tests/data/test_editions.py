"""Files that are changed under a running program: they count once they are whole and right, and not before."""

from contextlib import suppress
from contextvars import copy_context
from pathlib import Path

import pytest

from careers.data import store
from careers.data.faults import DataError
from careers.data.official import with_occupations
from careers.data.package import write
from careers.data.store import Data, hold, in_force, open_data
from careers.language.keeping import kept
from careers.occupations.importing.writing import describe

CUT_SHORT = "hourly.csv: found another file than datapackage.json describes: cut short, or changed since; expected a "
OFFICIAL_CUT_SHORT = CUT_SHORT.replace("hourly", "official/pay")
EXPECTED = "whole file; after a change, run make datapackage."


@pytest.fixture(autouse=True)
def always_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LOOK_EVERY", 0)


def rate(folder: Path) -> float | None:
    """The baker's hourly pay as readers see it."""
    return open_data(folder).claims("hourly_rate", "account_manager")[0].value


def change(path: Path, old: bytes, new: bytes) -> None:
    """Swap a changed file in, as an editor does that writes beside it first."""
    beside = path.with_suffix(".new")
    beside.write_bytes(path.read_bytes().replace(old, new, 1))
    beside.replace(path)


def test_a_changed_figure_counts(folder: Path) -> None:
    before = rate(folder)
    change(folder / "hourly.csv", b",32.95,", b",41.50,")
    assert (before, rate(folder), in_force(folder).kept_back) == (32.95, 41.5, ())


def test_a_faulty_change_is_kept_back_and_told_until_it_is_mended(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rate(folder)
    change(folder / "hourly.csv", b",32.95,", b",plenty,")

    assert rate(folder) == 32.95
    assert [str(it) for it in in_force(folder).kept_back] == [
        'hourly.csv, line 2, column value: found "plenty"; '
        "expected a number without $, %, commas or words, or nothing where the source reports none."
    ]
    assert len(caplog.messages) == 1

    change(folder / "hourly.csv", b",plenty,", b",41.50,")
    assert (rate(folder), in_force(folder).kept_back) == (41.5, ())


def test_nothing_that_was_made_of_figures_outlives_them(folder: Path) -> None:
    made = []

    @kept(4)
    def letters(text: str) -> int:
        made.append(text)
        return len(text)

    for old, new in [(b",32.95,", b",plenty,"), (b",plenty,", b",41.50,")]:
        rate(folder)
        letters("abc")
        change(folder / "hourly.csv", old, new)
        rate(folder)
        letters("abc")

    assert made == ["abc", "abc"]


def test_an_unchanged_folder_keeps_what_was_read(folder: Path) -> None:
    first = open_data(folder)
    assert open_data(folder) is first


def test_data_that_were_faulty_from_the_start_are_shown_as_they_are(folder: Path) -> None:
    change(folder / "hourly.csv", b",32.95,", b",plenty,")
    assert [it.file for it in open_data(folder).faults()] == ["hourly.csv"]
    change(folder / "salary.csv", b",68535,", b",lots,")
    assert [it.file for it in open_data(folder).faults()] == ["salary.csv", "hourly.csv"]


def test_every_way_to_cut_a_described_file_short_is_noticed(folder: Path) -> None:
    write(folder)
    path = folder / "hourly.csv"
    whole = path.read_bytes()
    missed = []
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with suppress(DataError):
            Data(folder, str(length)).figures("hourly")
            missed.append(length)
    assert missed == []


def test_a_file_that_is_not_as_described_says_so(folder: Path) -> None:
    write(folder)
    change(folder / "hourly.csv", b",32.95,", b",41.50,")
    assert [str(it) for it in open_data(folder).faults()] == [CUT_SHORT + EXPECTED]


def test_an_official_file_counts_only_as_a_whole(folder: Path) -> None:
    describe(folder / "official")
    before, path = open_data(folder), folder / "official" / "pay.csv"
    assert before.faults() == ()
    whole = path.read_bytes()
    told = []
    for broken in (whole[: len(whole) // 3], whole[:-1], whole.replace(b"29-1141", b"29-1142", 1), None):
        path.unlink()
        if broken is not None:
            path.write_bytes(broken)
        assert open_data(folder) is before
        told.append([str(it) for it in in_force(folder).kept_back])

    assert told == [[OFFICIAL_CUT_SHORT + EXPECTED]] * 3 + [
        ["official/pay.csv: found no readable file; expected a file in the data folder."]
    ]

    path.write_bytes(whole)
    assert (open_data(folder) == before, in_force(folder).kept_back) == (False, ())


def test_official_figures_that_were_broken_from_the_start_are_not_shown(folder: Path) -> None:
    describe(folder / "official")
    (folder / "official" / "pay.csv").write_text("nonsense", encoding="utf-8")
    data = open_data(folder)

    assert [str(it) for it in data.faults()] == [OFFICIAL_CUT_SHORT + EXPECTED]
    with pytest.raises(DataError, match=r"official/pay\.csv"):
        with_occupations(data, ["29-1141", "25-2021"]).claims("salary", "29-1141")


def test_a_file_is_read_once_for_its_rows_and_its_hash(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder)
    read_bytes, files = Path.read_bytes, list[str]()

    def counted(path: Path) -> bytes:
        files.append(path.name)
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    open_data(folder).figures("hourly")
    assert files.count("hourly.csv") == 1


def test_a_run_shows_one_edition_from_its_beginning_to_its_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(folder))

    def run() -> list[float | None]:
        hold()
        before = pay()
        change(folder / "hourly.csv", b",32.95,", b",41.50,")
        during = pay()
        hold()
        return [before, during, pay()]

    def pay() -> float | None:
        return open_data().claims("hourly_rate", "account_manager")[0].value

    assert copy_context().run(run) == [32.95, 32.95, 41.5]
    assert in_force(folder).data is open_data()
