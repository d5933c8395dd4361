"""Splits a CSV file into its header and the cells of each row, or says what is wrong with it."""

import codecs
import csv
import io
import mmap
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from careers.data.editions import name_of
from careers.data.faults import DataError, Fault
from careers.language.speech import say

Cells = dict[str, str]
"""The cells of a row by column, as printed, without spaces around them."""

EDGES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Every kind of space; around a cell they mean nothing."""

JOINERS = "\u200c\u200d"
"""Invisible characters that some languages need for spelling."""

INVISIBLE = {"cc", "cf", "zl", "zp"}
"""Unicode categories of invisible characters: controls, formatting and direction marks, line breaks."""

PICTURES_OF_CONTROLS = 0x2400
"""The start of Unicode's pictures of control characters, which have names."""

SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}
"""What people use instead of commas, with the message that names it."""

NO_FILES = {
    stat.S_IFDIR: "a-folder",
    stat.S_IFIFO: "a-pipe",
    stat.S_IFSOCK: "a-socket",
    stat.S_IFCHR: "a-device",
    stat.S_IFBLK: "a-device",
}
"""What can be in a file's place and would never end when read, with the message that names it."""


def content_of(path: Path) -> bytes:
    """The bytes of a file; DataError if it is missing, unreadable, or not a regular file."""
    found, wanted = say("no-file"), "a-file"
    try:
        other = NO_FILES.get(stat.S_IFMT(path.stat().st_mode))
        if other is None:
            return path.read_bytes()
        found = say(other)
    except PermissionError:
        found, wanted = say("no-permission"), "permission"
    except OSError:
        pass
    raise DataError([Fault(name_of(path), 0, "", found, say(wanted))])


def lines(
    file: str, content: bytes, columns: Sequence[str], needed: Sequence[str]
) -> tuple[dict[int, Cells], list[Fault]]:
    """The cells of each valid row by line number, and an error for each invalid row; empty rows are skipped.

    `file` is the name for error messages; a file may do without columns that are not `needed`. Raises DataError if no
    row can be read: an empty file, one that is not UTF-8, or a header with the wrong columns.
    """
    reader = csv.reader(io.StringIO(_text(file, content)), strict=True)
    valid: dict[int, Cells] = {}
    faults: list[Fault] = []
    last = 0
    try:
        header = _header(file, next(reader), columns, needed)
        last = reader.line_num
        for row in reader:
            last = reader.line_num
            cells = [cell.strip(EDGES) for cell in row]
            if not any(cells):
                continue
            wrong = _wrong_cells(file, last, header, cells)
            faults += wrong
            if not wrong:
                valid[last] = {column: cell for column, cell in zip(header, cells, strict=True) if column}
    except csv.Error as error:
        faults.append(Fault(file, last + 1, "", say("broken-csv", error=error), say("closed-quotes")))
    if not valid and not faults:
        faults.append(Fault(file, 0, "", say("header-alone"), say("a-row")))
    return valid, faults


def plain_rows(path: Path) -> list[list[str]]:
    """Every row of a file as it is, header first, unchecked: for files that no row model describes.

    Raises DataError if the file does not exist or is not UTF-8.
    """
    return list(csv.reader(io.StringIO(_text(name_of(path), content_of(path)))))


def records(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a file that this project wrote itself, cells by column; DataError as in `plain_rows`."""
    header, *rows = plain_rows(path)
    return (dict(zip(header, row, strict=True)) for row in rows)


def records_of(path: Path, code: str) -> list[dict[str, str]]:
    """The rows whose first cell starts with a code, from a file sorted by it, without reading the rest; none if absent.

    Raises DataError if there is no such file.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            header = content.readline()
            first = last = _place(content, len(header), code.encode())
            while content[last : last + len(code)] == code.encode():
                last = _after(content, last)
            rows = content[first:last]
    except (OSError, ValueError) as error:  # mmap calls an empty file a ValueError
        raise DataError([Fault(name_of(path), 0, "", say("no-file"), say("a-file"))]) from error
    return list(csv.DictReader(io.StringIO((header + rows).decode("utf-8"))))


def rows_with(path: Path, text: str) -> list[list[str]]:
    """The rows of a file that have a text as a cell in between others, without reading the rest.

    Raises DataError if there is no such file.
    """
    content, cell, at = content_of(path), f",{text},".encode(), -1
    rows: list[list[str]] = []
    while (at := content.find(cell, at + 1)) >= 0:
        line = content[content.rfind(b"\n", 0, at) + 1 : content.find(b"\n", at)]
        rows += csv.reader([line.decode("utf-8")])
    return rows


def _place(content: mmap.mmap, start: int, code: bytes) -> int:
    """Where the first line that is not before a code starts, among lines in order from `start` on."""
    low, high = start, len(content)
    while low < high:
        middle = (low + high) // 2
        line = content.rfind(b"\n", start - 1, middle) + 1
        if content[line : line + len(code)] < code:
            low = _after(content, middle)
        else:
            high = line
    return low


def _after(content: mmap.mmap, place: int) -> int:
    """Where the line after a place starts."""
    return content.find(b"\n", place) + 1 or len(content)


def _wrong_cells(file: str, line: int, header: Sequence[str], cells: Sequence[str]) -> list[Fault]:
    """What is wrong with a whole row: too many or too few cells, or invisible characters."""
    if len(cells) != len(header) or any(cell and not column for column, cell in zip(header, cells, strict=True)):
        wanted = say("cells-of-header", count=len(list(filter(None, header))))
        return [Fault(file, line, "", say("cells", count=len(cells)), wanted)]
    if "".join(cells).isprintable():
        return []
    return [
        Fault(file, line, column, said, say("nothing-invisible"))
        for column, cell in zip(header, cells, strict=True)
        if (said := _invisible(cell))
    ]


def _invisible(cell: str) -> str:
    """The first invisible character of a cell, by name; empty if there is none."""
    for sign in cell:
        if unicodedata.category(sign).lower() in INVISIBLE and sign not in JOINERS:
            return say("invisible", name=_name(sign), code=f"{ord(sign):04X}")
    return ""


def _name(sign: str) -> str:
    """The name of an invisible character; Unicode names a control by its picture, such as SYMBOL FOR ESCAPE."""
    picture = chr(PICTURES_OF_CONTROLS + ord(sign)) if ord(sign) < ord(" ") else sign
    return unicodedata.name(picture, say("a-control")).rpartition(" FOR ")[2]


def _header(file: str, first: Sequence[str], columns: Sequence[str], needed: Sequence[str]) -> list[str]:
    """The header's columns; DataError if one is missing, unknown or repeated.

    A column without a name is kept; its cells have to be empty.
    """
    header = [cell.strip(EDGES) for cell in first]
    wanted = say("header", columns=",".join(columns))
    named = [column for column in header if column]
    faults = [Fault(file, 1, "", said, say("nothing-invisible")) for column in named if (said := _invisible(column))]
    faults += [Fault(file, 1, column, say("no-column"), wanted) for column in needed if column not in named]
    faults += [
        Fault(file, 1, column, say("strange-column"), wanted)
        for column in named
        if column not in columns and not _invisible(column)
    ]
    if len(set(named)) < len(named):
        faults.append(Fault(file, 1, "", say("column-twice"), wanted))
    if faults:
        raise DataError(faults)
    return header


def _text(file: str, content: bytes) -> str:
    """The text of a file with line feeds only; DataError if it is not UTF-8."""
    raw = content.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        byte = say("not-utf-8", byte=f"{raw[error.start]:02X}")
        raise DataError([Fault(file, line, "", byte, say("utf-8"))]) from error
    if not text.strip():
        raise DataError([Fault(file, 0, "", say("empty-file"), say("header-and-row"))])
    first = text.partition("\n")[0]
    separators = [name for separator, name in SEPARATORS.items() if separator in first and "," not in first]
    if separators:
        found = say("separated-by", separators=say(separators[0]))
        raise DataError([Fault(file, 1, "", found, say("commas"))])
    return text
