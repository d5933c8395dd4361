"""Entries as an Excel workbook: numbers as numbers, a sheet of sources and one of what to be careful about."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook

from careers.catalogue.periods import UNDATED, Period
from careers.checks.records import Finding
from careers.data.rows import Source
from careers.language.speech import say
from careers.share.export import defused
from careers.share.records import COLUMNS, Entry, citation

WIDEST = 60
"""Characters of a column; longer texts are wrapped."""

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Characters that no cell may hold."""

LOOKS: tuple[dict[str, bool], ...] = ({"bold": True}, {}, {"text_wrap": True})
"""How a head, a text and a long text look."""

IN_MEMORY = {"in_memory": True}
"""No file is opened on the server's disk: a workbook may hold a reader's own figures (docs/decisions/0188)."""


@dataclass(frozen=True, kw_only=True)
class Worksheet:
    """A sheet: its title, the names of its columns, and its rows; None is an empty cell."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str | float | None]]


def workbook(entries: Sequence[Entry], findings: Iterable[Finding]) -> bytes:
    """Entries, every source that they are from, and findings of the checks, as the content of an .xlsx file."""
    cited: dict[Source, list[Period]] = {}
    for source, period in (pair for it in entries for pair in it.cited):
        cited.setdefault(source, []).append(period)
    return content_of(
        Worksheet(title=say("sheet-figures"), head=COLUMNS, rows=[it.cells for it in entries]),
        Worksheet(
            title=say("sources"),
            head=_titles_of_sources(),
            rows=[_about(source, _from_first_to_last(periods)) for source, periods in cited.items()],
        ),
        Worksheet(
            title=say("sheet-cautions"),
            head=(say("sheet-severity"), say("sheet-caution")),
            rows=[(say(f"severities-{it.severity}"), it.sentence) for it in findings],
        ),
    )


def content_of(*tables: Worksheet) -> bytes:
    """Sheets as the content of an .xlsx file: heads that stay in sight and can be filtered by, numbers as numbers.

    Control characters are left out, and a text that looks like a formula has an apostrophe, as in a CSV file.
    """
    out = io.BytesIO()
    with Workbook(out, IN_MEMORY) as book:
        head, text, long_text = (book.add_format({"valign": "top", **look}) for look in LOOKS)
        for table in tables:
            sheet = book.add_worksheet(table.title)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(table.rows), len(table.head) - 1)
            for at, width in enumerate(_widths(table)):
                sheet.set_column(at, at, width)
                sheet.write_string(0, at, table.head[at], head)
            for line, at, cell in _cells(table):
                if isinstance(cell, str):
                    sheet.write_string(line, at, cell, long_text if len(cell) > WIDEST else text)
                else:
                    sheet.write_number(line, at, cell)
    return out.getvalue()


def _widths(table: Worksheet) -> Iterator[int]:
    """How wide each column is, in characters."""
    for column in zip(table.head, *table.rows, strict=True):
        yield min(max(len(str(it)) for it in column if it is not None) + 2, WIDEST)


def _cells(table: Worksheet) -> Iterator[tuple[int, int, str | float]]:
    """What stands in the rows below the head: line, column, and a number or a text that is run as no formula."""
    for line, row in enumerate(table.rows, start=1):
        for at, cell in enumerate(row):
            if cell is not None:
                yield line, at, CONTROL.sub("", defused(cell)) if isinstance(cell, str) else cell


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
