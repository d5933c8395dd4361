"""Excel workbooks as CSV text, so that one reader checks both; what could harm is turned away before it is read."""

import csv
import io
import zipfile
from datetime import date, datetime
from typing import Any

from careers.data.faults import DataError, Fault
from careers.language.speech import say

SIGN = b"PK\x03\x04"
"""How a workbook begins: it is a zip file."""

MOST_UNPACKED = 12 * 1024 * 1024
"""Bytes that a workbook may unpack to."""

MOST_COLUMNS = 50


def is_workbook(content: bytes) -> bool:
    """Whether a file is an Excel workbook, or wants to be one."""
    return content.startswith(SIGN)


def as_csv(file: str, content: bytes, most_rows: int) -> bytes:
    """The first sheet of a workbook as CSV, formulas by the values that they had when it was saved.

    Only one row more than `most_rows` below the header is read. Raises DataError where it is none, or unpacks to too
    much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(it.file_size for it in packed.infolist())
        if unpacked <= MOST_UNPACKED:
            return _first_sheet(content, most_rows + 2)
    except Exception as error:  # a file that is broken, or made to harm, can fail anywhere inside the library
        raise DataError([Fault(file, 0, "", say("own-no-workbook"), say("own-a-workbook"))]) from error
    most = say("own-unpacked-at-most", most=MOST_UNPACKED // 1024**2)
    raise DataError([Fault(file, 0, "", say("own-unpacked", count=round(unpacked / 1024**2)), most)])


def _first_sheet(content: bytes, most_rows: int) -> bytes:
    from openpyxl import load_workbook  # noqa: PLC0415 # seldom needed, long to load

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        sheet = book.worksheets[0]
        rows = [_row(it) for it in sheet.iter_rows(max_row=most_rows, max_col=MOST_COLUMNS, values_only=True)]
    finally:
        book.close()
    width = max(map(len, rows), default=0)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(row + [""] * (width - len(row)) for row in rows)
    return out.getvalue().encode()


def _row(values: tuple[Any, ...]) -> list[str]:
    """The cells of a row as text, down to the last that is not empty."""
    cells = list(map(_text, values))
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
