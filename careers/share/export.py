"""Figures to take along: a CSV file and citations, each with its source and the version of the figures."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence

from careers.catalogue.units import Unit
from careers.data.package import data_package
from careers.figures.provenance import badges, statistic
from careers.figures.records import Claim, Comparison, Row
from careers.language.grammar import in_a_sentence, opening
from careers.language.speech import say

COLUMNS = (
    "role", "metric", "group", "statistic", "value", "unit", "text", "period", "published",
    "source", "badges", "derived", "adjustment", "note", "data_version",
)  # fmt: skip
"""The columns of an exported figure.

`value` is in `unit`, with at most two decimals, or as `derived` and `adjustment` say. `text` is the value as the
dashboard writes it. `period` is what the figure describes, `published` the date of the page it is on.
"""

RUN_BY_SPREADSHEETS = tuple("=+-@\t\r＝＋－＠")
"""The start of a cell that a spreadsheet would run as a formula."""

NUMBER = re.compile(r"[+-]?[0-9][0-9,]*(\.[0-9]+)?%?")
"""What only looks like the start of a formula: `+5%`."""

MOST_DECIMALS = 2


def figures_csv(comparisons: Iterable[Comparison], version: str) -> str:
    """Every figure of some comparisons as CSV, a row per role and source; unreported ones have an empty value."""
    return _csv(
        [
            COLUMNS,
            *(
                [
                    claim.role.label,
                    compared.label,
                    _group(row, claim),
                    statistic(compared, row),
                    "" if claim.value is None else plain(claim.value, compared.unit),
                    compared.unit.label,
                    claim.text,
                    row.period.printed,
                    row.source.published,
                    row.source.short,
                    "; ".join(badges(row.source, row.period, derived=bool(row.derived) or row.is_restated)),
                    row.derived,
                    row.adjustment,
                    claim.note,
                    version,
                ]
                for compared in comparisons
                for row in compared.rows
                for claim in (*row.claims, *row.beside)
            ),
        ]
    )


def citations(compared: Comparison, version: str) -> tuple[str, ...]:
    """Each reported figure with its full citation, ready to paste."""
    return tuple(
        say(
            "citation",
            role=defused(claim.role.label),
            metric=in_a_sentence(compared.label),
            group=_statistic(row, claim),
            value=f"{claim.text}{compared.unit.per}",
            source=_reference(row),
            derived=f" {say('derived-by', formula=row.derived)}" if row.derived else "",
            adjusted=f" {_sentence(row.adjustment)}" if row.adjustment else "",
            version=version,
        )
        for row in compared.rows
        for claim in (*row.claims, *row.beside)
        if claim.value is not None
    )


def dictionary_csv() -> str:
    """The data dictionary as CSV: file, column, type, description and constraints of every data file."""
    return _csv(
        [
            ["file", "column", "type", "description", "constraints"],
            *(
                [
                    resource["path"],
                    field["name"],
                    field["type"],
                    field["description"],
                    json.dumps(field["constraints"], ensure_ascii=False) if field["constraints"] else "",
                ]
                for resource in data_package()["resources"]
                for field in resource["schema"]["fields"]
            ),
        ]
    )


def file_of(text: str) -> bytes:
    """A text as a file to download: UTF-8 with a byte-order mark, without which Excel misreads it."""
    return text.encode("utf-8-sig")


def plain(value: float, unit: Unit) -> float:
    """A value as a plain number: rounded as its unit is if that is to tens or more, otherwise to two decimals.

    A whole number comes without decimals.
    """
    number = unit.format.rounded(value) if unit.format.step else round(value, MOST_DECIMALS)
    return int(number) if number == int(number) else number


def defused(text: str) -> str:
    """A text that no spreadsheet runs as a formula: an apostrophe in front if it looks like one and is no number."""
    if text.lstrip(" ").startswith(RUN_BY_SPREADSHEETS) and not NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _csv(rows: Iterable[Sequence[str | float]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([defused(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue()


def _group(row: Row, claim: Claim) -> str:
    """The statistic, or the part of the whole, of a figure; of one about others, whose name is its role, the part."""
    return "" if claim in row.beside and row.group.kind != "part" else row.label


def _statistic(row: Row, claim: Claim) -> str:
    """The same in parentheses, to follow the metric's name."""
    label = _group(row, claim)
    return f" ({in_a_sentence(label) if row.group.is_statistic else label})" if label else ""


def _sentence(remark: str) -> str:
    """A remark as its own sentence: `Undated, so not adjusted`, with a period."""
    return f"{opening(remark)}."


def _reference(row: Row) -> str:
    source = row.source
    origin = say("quoting", origin=source.origin) if source.origin else ""
    undated = say("figure-undated") if source.published and not row.period else ""
    author = f"{source.author}, " if source.author else ""
    return f'{author}"{source.title}", {source.publisher}{origin} ({source.cite(row.period)}{undated})'
