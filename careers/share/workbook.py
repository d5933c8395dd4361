"""Entries as an Excel workbook: numbers as numbers, a sheet of sources and one of what to be careful about."""

import io
import zipfile
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from careers.catalogue.periods import UNDATED, Period
from careers.checks.records import Finding
from careers.data.rows import Source
from careers.language.speech import say
from careers.share.export import defused
from careers.share.records import COLUMNS, Entry, citation

WIDEST = 60
"""Characters of a column; longer texts are wrapped."""

Cell = str | float | None


def workbook(entries: Sequence[Entry], findings: Iterable[Finding]) -> bytes:
    """Entries, every source that they are from, and findings of the checks, as the content of an .xlsx file."""
    cited: dict[Source, list[Period]] = {}
    for source, period in (pair for it in entries for pair in it.cited):
        cited.setdefault(source, []).append(period)
    book = Workbook(write_only=True)
    add_sheet(book, say("sheet-figures"), COLUMNS, [it.cells for it in entries])
    add_sheet(
        book,
        say("sources"),
        _titles_of_sources(),
        [_about(source, _from_first_to_last(periods)) for source, periods in cited.items()],
    )
    about = (say("sheet-severity"), say("sheet-caution"))
    add_sheet(book, say("sheet-cautions"), about, [(say(f"severities-{it.severity}"), it.sentence) for it in findings])
    return content_of(book)


class _InMemory(ExcelWriter):  # type: ignore[misc] # openpyxl ships no types
    """Packs sheets from memory; openpyxl's own writer packs them from files on disk."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Pack a sheet that `add_sheet` has begun."""
        ws.close()
        ws._rels = ws._writer._rels
        self._archive.writestr(ws.path[1:], ws._writer.out.getvalue())
        self.manifest.append(ws)


def content_of(book: Workbook) -> bytes:
    """A workbook of sheets by `add_sheet` as the content of an .xlsx file, made without a file on disk."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _InMemory(book, archive).save()
    return out.getvalue()


def _titles_of_sources() -> tuple[str, ...]:
    return tuple(
        say(it) for it in ("source", "publisher", "published", "address", "licence", "kind", "sheet-citation", "remark")
    )


def _from_first_to_last(periods: Iterable[Period]) -> Period:
    """The years that figures are for, from the first to the last; undated where none has any."""
    known = [it for it in periods if it]
    return Period(min(it.first for it in known), max(it.last for it in known)) if known else UNDATED


def _about(source: Source, period: Period) -> tuple[str, ...]:
    return (
        source.short,
        source.by,
        source.published or say("undated"),
        source.url or say("no-address"),
        source.licence,
        source.method,
        citation(source, period),
        source.note,
    )


def add_sheet(book: Workbook, title: str, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """A sheet with a head that stays in sight and can be filtered by."""
    sheet = book.create_sheet(title)
    for at, column in enumerate(zip(head, *rows, strict=True)):
        width = max(len(str(it)) for it in column if it is not None) + 2
        sheet.column_dimensions[chr(ord("A") + at)].width = min(width, WIDEST)
    sheet.freeze_panes = "A2"
    last = chr(ord("A") + len(head) - 1)
    sheet.auto_filter.ref = f"A1:{last}{len(rows) + 1}"
    sheet._writer = WorksheetWriter(sheet, io.BytesIO())
    sheet._writer.write_top()
    sheet.append([_cell(sheet, it, bold=True) for it in head])
    for row in rows:
        sheet.append([_cell(sheet, it) for it in row])


def _cell(sheet: Worksheet, content: Cell, *, bold: bool = False) -> WriteOnlyCell:
    """A cell of its type: a number, nothing, or a text that is run as no formula."""
    if not isinstance(content, str):
        return WriteOnlyCell(sheet, content)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", defused(content)) or None)
    cell.data_type = "s" if cell.value else "n"
    cell.alignment = Alignment(wrap_text=len(content) > WIDEST, vertical="top")
    cell.font = Font(bold=bold)
    return cell
