"""A data file in; checked rows out, or all errors of the file at once."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import pandas as pd
from pydantic import TypeAdapter, ValidationError

from careers.data import csv_text
from careers.data.csv_text import Cells
from careers.data.editions import is_as_described, name_of
from careers.data.faults import DataError, Fault
from careers.data.rows import FileRow
from careers.language.speech import say

RowType = TypeVar("RowType", bound=FileRow)
Context = Mapping[str, Mapping[str, Any]]
"""The values that each kind of key may name, by key."""


QUOTED = 60
"""How many characters of a cell an error quotes."""

DTYPES: Mapping[str, Any] = {"string": "str", "number": "float64", "integer": "int64"}
"""The pandas type for each type of a table schema."""


@dataclass(frozen=True)
class Table(Generic[RowType]):
    """The content of a file: its rows as checked records, and as a frame with keys and periods as printed."""

    rows: tuple[RowType, ...]
    frame: pd.DataFrame


def read(path: Path, model: type[RowType], context: Context) -> Table[RowType]:
    """A file with all rows checked against `model`; DataError with all errors if some do not match."""
    content = csv_text.content_of(path)
    table = checked(name_of(path), content, model, context)
    _must_be_as_described(path, content)
    return table


def read_apart(path: Path, model: type[RowType], part: str, parts: Collection[str], wrong: DataError) -> Table[RowType]:
    """One part of a file that is `wrong`, whose rows start with the part that they belong to.

    Rows of other parts are left out; DataError unless those of this one are right. A file that is wrong as a whole has
    no right parts.
    """
    lines = csv_text.content_of(path).splitlines(keepends=True)
    if not (all(fault.line for fault in wrong.faults) and any(it.startswith(f"{part},".encode()) for it in lines)):
        raise wrong
    others = tuple(f"{other},".encode() for other in parts if other != part)
    kept = b"".join(b"\n" if line.startswith(others) else line for line in lines)
    return checked(name_of(path), kept, model, {})


def as_described(path: Path) -> None:
    """Make sure that a file is there and as its dictionary describes it; else DataError."""
    _must_be_as_described(path, csv_text.content_of(path))


def _must_be_as_described(path: Path, content: bytes) -> None:
    if not is_as_described(path, content):
        raise DataError([Fault(name_of(path), 0, "", say("not-as-described"), say("as-described"))])


def checked(name: str, content: bytes, model: type[RowType], context: Context) -> Table[RowType]:
    """The content of a CSV file of this name whose rows match `model`; DataError with all errors if some do not."""
    lines, faults = csv_text.lines(name, content, list(model.model_fields), model.needed())
    rows, wrong = _rows(name, lines, model, context)
    faults += wrong
    broken = {fault.line for fault in wrong}
    sound = {line: cells for line, cells in lines.items() if line not in broken}
    faults += [*_same_key(name, sound, model.key), *_same_name(name, sound, model.unique)]
    if faults:
        raise DataError(sorted(faults, key=lambda fault: fault.line))
    return Table(tuple(rows), _frame(rows, list(lines.values()), model))


def empty(model: type[RowType]) -> Table[RowType]:
    """The table of a file that is not needed."""
    return Table((), _frame([], [], model))


def _rows(
    file: str, lines: Mapping[int, Cells], model: type[RowType], context: Context
) -> tuple[list[RowType], list[Fault]]:
    """The lines as records, or an error for each invalid cell."""
    numbers = list(lines)
    try:
        return _adapter(model).validate_python(list(lines.values()), context=dict(context)), []
    except ValidationError as error:
        return [], [_fault(file, numbers[int(detail["loc"][0])], detail) for detail in error.errors(include_url=False)]


@cache
def _adapter(model: type[RowType]) -> TypeAdapter[list[RowType]]:
    """Checks all rows in one call, so that their errors come together; made once per model."""
    return TypeAdapter(list[model])  # type: ignore[valid-type]


def _fault(file: str, line: int, detail: Any) -> Fault:
    column, found = str(detail["loc"][-1]), detail["input"]
    wanted = detail.get("ctx", {}).get("what", detail["msg"])
    return Fault(file, line, column, say("found", text=_short(found)) if found else say("nothing"), wanted)


def _short(text: str) -> str:
    """The text, or the start of a long one."""
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}…"


def _same_key(file: str, lines: Mapping[int, Cells], key: Sequence[str]) -> list[Fault]:
    """An error for each row whose key columns repeat those of an earlier row."""
    columns = ", ".join(key)
    keys = {line: tuple(cells[column] for column in key) for line, cells in lines.items()}
    return [
        Fault(file, line, "", say("same-key", columns=columns, line=first), say("one-row-each"))
        for line, first in _repeated(keys)
    ]


def _same_name(file: str, lines: Mapping[int, Cells], unique: Sequence[tuple[str, ...]]) -> list[Fault]:
    """An error for each row that repeats the name of an earlier one, ignoring case."""
    return [
        Fault(file, line, name, say("same-name", name=lines[line][name], line=first), say("own-name"))
        for *within, name in unique
        for line, first in _repeated(
            {line: tuple(cells[column].casefold() for column in (*within, name)) for line, cells in lines.items()}
        )
    ]


def _repeated(values: Mapping[int, Hashable]) -> list[tuple[int, int]]:
    """Each line whose value appeared before, with the first line that has it."""
    first: dict[Hashable, int] = {}
    return [(line, first[value]) for line, value in values.items() if first.setdefault(value, line) != line]


def _frame(rows: Sequence[FileRow], lines: Sequence[Cells], model: type[FileRow]) -> pd.DataFrame:
    """The rows as a frame: numbers as numbers, NaN if missing, everything else as printed."""
    columns = {}
    for name, rule in model.rules().items():
        printed = rule.type == "string"
        values = [cells.get(name, "") for cells in lines] if printed else [getattr(row, name) for row in rows]
        columns[name] = pd.array(values, dtype=DTYPES[rule.type])
    return pd.DataFrame(columns)
