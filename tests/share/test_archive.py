"""All data in one file: every CSV file as it is, and a dictionary that describes just those."""

import csv
import io
import json
import zipfile
from pathlib import Path, PurePosixPath

from careers.data.editions import DEFAULT_FOLDER
from careers.data.store import Data, open_data
from careers.share.archive import archive
from careers.share.export import defused


def opened(data: Data) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(archive(data)))


def test_every_file_is_in_it_as_it_is(data: Data) -> None:
    packed = opened(data)

    expected = {it.relative_to(DEFAULT_FOLDER).as_posix() for it in DEFAULT_FOLDER.rglob("*.csv")}
    assert {it for it in packed.namelist() if it.endswith(".csv")} == expected
    assert [it for it in packed.namelist() if packed.read(it) != (DEFAULT_FOLDER / it).read_bytes()] == []


def test_no_cell_in_it_would_be_run_by_a_spreadsheet(data: Data) -> None:
    packed = opened(data)

    for name in (it for it in packed.namelist() if it.endswith(".csv")):
        rows = csv.reader(io.StringIO(packed.read(name).decode()))
        assert [cell for row in rows for cell in row if defused(cell) != cell] == [], name


def test_its_dictionaries_describe_the_files_that_are_in_it(data: Data) -> None:
    packed = opened(data)

    for name in (it for it in packed.namelist() if it.endswith(".json")):
        described = json.loads(packed.read(name))
        folder = PurePosixPath(name).parent
        inside = {it for it in packed.namelist() if PurePosixPath(it).parent == folder and it.endswith(".csv")}
        assert {(folder / it["path"]).as_posix() for it in described["resources"]} == inside
    assert "datapackage.json" in packed.namelist()


def test_the_same_figures_make_the_same_file_and_others_another(data: Data, kitchen_folder: Path) -> None:
    before = archive(open_data(kitchen_folder))

    assert archive(open_data(kitchen_folder)) == before
    assert before != archive(data)
    assert sorted(opened(open_data(kitchen_folder)).namelist()) == sorted(
        it.name for it in kitchen_folder.glob("*.csv")
    )
