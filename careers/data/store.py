"""CSV files in, validated and typed frames out: the only reader of `data/`."""

import codecs
import csv
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd
from pydantic import ValidationError

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import TOPICS, stored_metrics_of
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role, look_at
from careers.data import rows
from careers.data.faults import DataError, Fault
from careers.data.work_rows import WORK_FILES
from careers.language import mending

FOLDER_VARIABLE = "CAREERS_DATA"
DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data"

RowType = TypeVar("RowType", bound=rows.Row)
Context = Mapping[str, Iterable[str]]


@dataclass(frozen=True)
class Source:
    """Where figures are from: one document, or an origin that a document quotes."""

    id: str
    document: str
    short: str
    publisher: str
    title: str
    author: str
    published: str
    url: str
    licence: str
    kind: str
    measured: str
    origin: str
    note: str

    def cite(self, period: Period) -> str:
        """The source beside a figure, with the period that the figure describes: `Zippia, undated`."""
        return f"{self.short}, {period}"


@dataclass(frozen=True)
class Data:
    """A folder of data files. Every frame is read once per process and shared: treat it as read-only.

    All methods raise DataError, with every fault of the file, when a file breaks its contract.
    """

    folder: Path

    def roles(self) -> Mapping[str, Role]:
        """The roles by id, in the order of `roles.csv`."""
        return _roles(self.folder)

    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the order of `sources.csv`, which is also the order of preference."""
        return _sources(self.folder)

    def figures(self, topic: str) -> pd.DataFrame:
        """A topic's figures: `role, metric, group, value, period, source, note`; value is NaN where not reported."""
        return _figures(self.folder, topic)

    def names(self, topic: str) -> pd.DataFrame:
        """A topic's names: `role, attribute, name, period, source, note`; empty where the topic has no such file."""
        return _names(self.folder, topic)

    def prices(self) -> Mapping[int, float]:
        """The consumer price index (CPI-U, annual average) by year, oldest first."""
        return _prices(self.folder)

    def prices_in(self, year: int) -> float:
        """The consumer price index of one year; DataError where the file has none."""
        prices = self.prices()
        if year not in prices:
            years = mending.ANOTHER_YEAR.format(first=min(prices), last=max(prices), year=year)
            raise DataError([Fault("cpi_u.csv", 0, "year", mending.NO_INDEX.format(year=year), years)])
        return prices[year]

    def versions(self) -> tuple[rows.VersionRow, ...]:
        """Every version of the figures, oldest first; the last is the one in force."""
        return _versions(self.folder)

    def work(self, file: str) -> pd.DataFrame:
        """A file about the work, named as in `work_rows.WORK_FILES`: `role, …, period, source, note`."""
        return _work(self.folder, file)

    def requirements(self) -> pd.DataFrame:
        """What documents ask of applicants: `role, level, stance, requirement, period, source, note`."""
        return _requirements(self.folder)


def open_data(folder: Path | None = None) -> Data:
    """The data in a folder; by default the one that CAREERS_DATA names, else the project's own `data/`."""
    return Data(folder or Path(os.environ.get(FOLDER_VARIABLE) or DEFAULT_FOLDER))


@cache
def _roles(folder: Path) -> Mapping[str, Role]:
    read = _read(folder / "roles.csv", rows.RoleRow, {})
    return {row.id: Role(**row.model_dump(), look=look_at(position)) for position, row in enumerate(read)}


@cache
def _sources(folder: Path) -> Mapping[str, Source]:
    return {row.id: Source(**row.model_dump()) for row in _read(folder / "sources.csv", rows.SourceRow, {})}


@cache
def _prices(folder: Path) -> Mapping[int, float]:
    read = _read(folder / "cpi_u.csv", rows.PriceRow, {"sources": list(_sources(folder))})
    return dict(sorted((row.year, row.index) for row in read))


@cache
def _versions(folder: Path) -> tuple[rows.VersionRow, ...]:
    return tuple(_read(folder / "versions.csv", rows.VersionRow, {}))


@cache
def _figures(folder: Path, topic: str) -> pd.DataFrame:
    context = {**_people_and_sources(folder), "metrics": [metric.id for metric in stored_metrics_of(topic)]}
    frame = _frame(_read(folder / f"{TOPICS[topic].id}.csv", rows.FigureRow, context), rows.FigureRow)
    return frame.astype({"value": "float64"})


@cache
def _names(folder: Path, topic: str) -> pd.DataFrame:
    attributes = [attribute.id for attribute in attributes_of(topic)]
    if not attributes:
        return _frame([], rows.NameRow)
    context = {**_people_and_sources(folder), "attributes": attributes}
    return _frame(_read(folder / f"{topic}_names.csv", rows.NameRow, context), rows.NameRow)


@cache
def _requirements(folder: Path) -> pd.DataFrame:
    context = _people_and_sources(folder)
    return _frame(_read(folder / "education_requirements.csv", rows.RequirementRow, context), rows.RequirementRow)


@cache
def _work(folder: Path, file: str) -> pd.DataFrame:
    model = WORK_FILES[file]
    return _frame(_read(folder / f"{file}.csv", model, _people_and_sources(folder)), model)


def _people_and_sources(folder: Path) -> Context:
    return {"roles": list(_roles(folder)), "sources": list(_sources(folder))}


def _frame(records: list[RowType], model: type[RowType]) -> pd.DataFrame:
    return pd.DataFrame([record.model_dump() for record in records], columns=list(model.model_fields))


def _read(path: Path, model: type[RowType], context: Context) -> list[RowType]:
    """Every row of a file as a checked record, or DataError with all of the file's faults."""
    lines, faults = _cells(path, list(model.model_fields))
    records: dict[int, RowType] = {}
    for number, cells in lines.items():
        try:
            records[number] = model.model_validate(cells, context=dict(context))
        except ValidationError as error:
            faults += [_fault(path.name, number, detail) for detail in error.errors()]
    faults += _repeated(path.name, records, model.key)
    if faults:
        raise DataError(sorted(faults, key=lambda fault: fault.line))
    return list(records.values())


def _cells(path: Path, columns: list[str]) -> tuple[dict[int, dict[str, str]], list[Fault]]:
    """The cells of each sound row by line number, and a fault for each row that is not one.

    Raises DataError where no row can be told: a missing, empty or undecodable file, a header with other columns.
    """
    reader = csv.reader(io.StringIO(_text(path)), strict=True)
    lines: dict[int, dict[str, str]] = {}
    faults: list[Fault] = []
    header: list[str] = []
    last = 0
    try:
        header = next(reader)
        _check_header(path.name, header, columns)
        last = reader.line_num
        for cells in reader:
            if not cells:
                continue
            if len(cells) == len(header):
                lines[reader.line_num] = dict(zip(header, cells, strict=True))
            else:
                found, wanted = (
                    mending.CELLS.format(count=len(cells)),
                    mending.CELLS_OF_HEADER.format(count=len(header)),
                )
                faults.append(Fault(path.name, reader.line_num, "", found, wanted))
            last = reader.line_num
    except csv.Error as error:
        faults.append(Fault(path.name, last + 1, "", mending.BROKEN_CSV.format(error=error), mending.CLOSED_QUOTES))
    if not lines and not faults:
        faults.append(Fault(path.name, 0, "", mending.HEADER_ALONE, mending.A_ROW))
    return lines, faults


def _check_header(file: str, header: list[str], columns: list[str]) -> None:
    """DataError where the header lacks a column, has another one, or names one twice."""
    wanted = mending.HEADER.format(columns=",".join(columns))
    faults = [Fault(file, 1, name, mending.NO_COLUMN, wanted) for name in columns if name not in header]
    faults += [Fault(file, 1, name, mending.STRANGE_COLUMN, wanted) for name in header if name not in columns]
    if len(set(header)) < len(header):
        faults.append(Fault(file, 1, "", mending.COLUMN_TWICE, wanted))
    if faults:
        raise DataError(faults)


def _text(path: Path) -> str:
    """The file's text, or DataError where it is missing, empty or not UTF-8."""
    try:
        raw = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise DataError([Fault(path.name, 0, "", mending.NO_FILE, mending.A_FILE.format(path=path))]) from error
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        byte = mending.NOT_UTF_8.format(byte=raw[error.start])
        raise DataError([Fault(path.name, line, "", byte, mending.UTF_8)]) from error
    if not text.strip():
        raise DataError([Fault(path.name, 0, "", mending.EMPTY_FILE, mending.HEADER_AND_ROW)])
    return text


def _fault(file: str, line: int, detail: Any) -> Fault:
    column, found = ".".join(str(part) for part in detail["loc"]), detail["input"]
    expected = detail.get("ctx", {}).get("what", detail["msg"])
    return Fault(file, line, column, f'"{found}"' if found != "" else mending.NOTHING, expected)


def _repeated(file: str, records: dict[int, RowType], key: tuple[str, ...]) -> list[Fault]:
    """A fault for each row whose key columns repeat those of an earlier row."""
    first: dict[tuple[Any, ...], int] = {}
    faults = []
    for line, record in records.items():
        values = tuple(getattr(record, column) for column in key)
        if values in first:
            found = mending.SAME_KEY.format(columns=", ".join(key), line=first[values])
            faults.append(Fault(file, line, "", found, mending.ONE_ROW_EACH))
        first.setdefault(values, line)
    return faults
