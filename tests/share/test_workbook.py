"""Entries as a workbook: pandas reads from it what it reads from the CSV file, and no cell runs as a formula."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from careers.checks.found import findings
from careers.data.bringing import brought
from careers.data.store import Data
from careers.figures.derive import comparison_of
from careers.share.entries import of_figures
from careers.share.export import entries_csv
from careers.share.records import COLUMNS, Entry
from careers.share.template import template_workbook
from careers.share.workbook import workbook
from tests.kitchen import PAIR

CSV_OF_FIRST_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1"
"""How LibreOffice is asked for the first sheet as UTF-8, with values as they are and not as they are shown."""

METRICS = ("salary", "growth_rate", "jobs", "job_satisfaction")


def told(kitchen: Data) -> list[Entry]:
    return of_figures([comparison_of(kitchen, it, PAIR) for it in METRICS], "2024.3.2")


def read(content: bytes, sheet: str) -> pd.DataFrame:
    return pd.read_excel(io.BytesIO(content), sheet_name=sheet, dtype=str, keep_default_na=False)


def test_pandas_reads_the_same_from_the_workbook_and_from_the_csv_file(kitchen: Data) -> None:
    entries = told(kitchen)

    frame = read(workbook(entries, findings(kitchen)), "Figures")

    written = pd.read_csv(io.StringIO(entries_csv(entries)), dtype=str, keep_default_na=False)
    pd.testing.assert_frame_equal(frame, written)
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) > 10


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same(kitchen: Data, tmp_path: Path) -> None:
    entries = told(kitchen)
    (tmp_path / "it.xlsx").write_bytes(workbook(entries, findings(kitchen)))

    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    asked = ("--headless", "--convert-to", CSV_OF_FIRST_SHEET, "--outdir", str(tmp_path), str(tmp_path / "it.xlsx"))
    subprocess.run(["soffice", profile, *asked], check=True, capture_output=True, timeout=300)

    seen = pd.read_csv(tmp_path / "it-Figures.csv", dtype=str, keep_default_na=False)
    written = pd.read_csv(io.StringIO(entries_csv(entries)), dtype=str, keep_default_na=False)
    pd.testing.assert_frame_equal(seen, written)


def test_values_are_numbers_and_what_is_not_reported_is_an_empty_cell(kitchen: Data) -> None:
    content = workbook(told(kitchen), ())

    frame = pd.read_excel(io.BytesIO(content), sheet_name="Figures")

    assert frame["value"].dtype == "float64"
    assert set(frame[frame["value"].isna()]["text"]) == {"not reported"}
    assert frame["value"].dropna().tolist() == [it.value for it in told(kitchen) if it.value is not None]


def test_sources_that_are_named_and_all_findings_have_a_sheet(kitchen: Data) -> None:
    found = findings(kitchen)
    content = workbook(told(kitchen), found)

    sources = read(content, "Sources")
    assert sorted(sources["Source"]) == ["Board", "Survey"]
    assert set(sources["Rights"]) == {"All rights reserved", "Public domain"}
    cited = dict(zip(sources["Source"], sources["Citation"], strict=True))
    assert "(Survey, 2010–2021)" in cited["Survey"], "the years of its figures, from the first to the last"
    cautions = read(content, "Cautions")
    assert list(cautions["What to be careful about"]) == [it.sentence for it in found]
    assert set(cautions["How serious"]) <= {"Serious", "Caution", "Note"}


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x","y")', "+1+1", "@SUM(1)", "-2+3", "\t=1", "  =1", "=1+1"])
def test_no_text_is_a_formula(text: str, kitchen: Data) -> None:
    entry = replace(told(kitchen)[0], role=text, note="a\x00b\x0bc")

    sheet = load_workbook(io.BytesIO(workbook([entry], ())))["Figures"]

    assert (sheet["A2"].data_type, sheet["A2"].value) == ("s", f"'{text}")
    assert sheet.cell(2, COLUMNS.index("note") + 1).value == "abc"
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


OPENED: list[str] | None = None
"""The files that are opened to be written, while it is a list."""


def watch(event: str, told: tuple[object, ...]) -> None:
    flags = told[2] if event == "open" and OPENED is not None else 0
    if OPENED is not None and isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        OPENED.append(str(told[0]))


@contextmanager
def watched() -> Iterator[list[str]]:
    global OPENED  # noqa: PLW0603
    found: list[str] = []
    OPENED = found
    yield found
    OPENED = None


sys.addaudithook(watch)


def test_a_workbook_with_figures_of_ones_own_is_made_without_a_file_on_disk(data: Data, tmp_path: Path) -> None:
    own = brought(data, "mine.csv", b"role,metric,group,value,period,source,note\nBaker,salary,mean,61000,2026,Acme,")
    told = replace(data, own=own)
    compared = comparison_of(told, "salary", (next(iter(own.roles)), "account_manager"))

    with watched() as found:
        content = workbook(of_figures([compared], told.version()), findings(told))
        template_workbook(told)

    assert "61000" in set(read(content, "Figures")["value"])
    assert found == []
    with watched() as found:
        (tmp_path / "seen").write_text("")
    assert found == [str(tmp_path / "seen")]


def test_nothing_is_a_head_alone() -> None:
    assert read(workbook([], ()), "Figures").to_numpy().tolist() == []
