"""Figures to take along: a CSV file and citations, each with its source and the version of the figures."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence

from careers.catalogue.periods import UNDATED
from careers.catalogue.records import Metric
from careers.data.package import data_package
from careers.data.rows import Source
from careers.figures.records import Claim, Comparison, Row
from careers.language.grammar import in_a_sentence, opening
from careers.language.speech import say
from careers.share import entries
from careers.share.entries import group_of
from careers.share.records import COLUMNS, Entry, citation

RUN_BY_SPREADSHEETS = tuple("=+-@\t\r＝＋－＠")
"""The start of a cell that a spreadsheet would run as a formula."""

NUMBER = re.compile(r"[+-]?[0-9][0-9,]*(\.[0-9]+)?%?")
"""What only looks like the start of a formula: `+5%`."""


def figures_csv(comparisons: Iterable[Comparison], version: str) -> str:
    """Every figure of some comparisons as CSV, a row per role and source; unreported ones have an empty value."""
    return entries_csv(entries.of_figures(comparisons, version))


def entries_csv(all_entries: Iterable[Entry]) -> str:
    """Entries as CSV; one without a value has an empty cell."""
    return _csv([COLUMNS, *(["" if cell is None else cell for cell in it.cells] for it in all_entries)])


def records_csv(columns: Sequence[str], records: Iterable[Mapping[str, str | float | None]]) -> str:
    """Records as CSV; the cell of None is empty."""
    rows = ([it[column] for column in columns] for it in records)
    return _csv([columns, *(["" if cell is None else cell for cell in row] for row in rows)])


def citations(compared: Comparison, version: str) -> tuple[str, ...]:
    """Each reported figure with its full citation, ready to paste."""
    return tuple(
        say(
            "citation",
            role=defused(claim.role.label),
            metric=in_a_sentence(compared.label),
            group=_statistic(compared.metric, row, claim),
            value=f"{claim.text}{compared.unit.per}{row.dollars}",
            source=citation(row.source, row.period),
            derived=f" {say('derived-by', formula=row.derived)}" if row.derived else "",
            adjusted=_adjusted(row, claim),
            version=version,
        )
        for row in compared.rows
        for claim in (*row.claims, *row.beside)
        if claim.value is not None
    )


def citation_of_chart(title: str, sources: Iterable[Source], version: str) -> str:
    """A chart with the full citation of each of its sources, for one that shows more than can be cited one by one."""
    cited = dict.fromkeys(citation(it, UNDATED) for it in sources)
    return say("citation-of-chart", title=title, sources=" ".join(cited), version=version)


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


def _statistic(metric: Metric, row: Row, claim: Claim) -> str:
    """The same in parentheses, to follow the metric's name; empty where it is called like the metric."""
    label = group_of(row, claim)
    if label == metric.label:
        return ""
    return f" ({in_a_sentence(label) if row.group.is_statistic else label})" if label else ""


def _adjusted(row: Row, claim: Claim) -> str:
    """What is printed where a figure was worked out from it, how it was restated, or why not; often nothing."""
    if claim.printed:
        form = "cited-restated" if row.is_restated and row.adjustment else "cited-printed"
        return f" {say(form, printed=claim.printed, how=row.adjustment)}"
    return f" {opening(row.adjustment)}." if row.adjustment else ""
