"""Figures to take away: a CSV file and citations, each with its source and the version of the figures."""

import csv
import io
import json
from collections.abc import Iterable

from careers.catalogue.records import Group
from careers.data.package import data_package
from careers.figures.provenance import badges, statistic
from careers.figures.records import Comparison, Row
from careers.language import words

COLUMNS = (
    "role", "metric", "group", "statistic", "value", "unit", "text", "period",
    "source", "badges", "derived", "adjustment", "note", "data_version",
)  # fmt: skip
"""The columns of an exported figure; `value` is in `unit`, `text` is how the dashboard writes it."""


def figures_csv(comparisons: Iterable[Comparison], version: str) -> str:
    """Every figure of some comparisons as CSV, a row per role and source, unreported ones with an empty value."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for compared in comparisons:
        for row in compared.rows:
            for claim in filter(None, (*row.claims, row.benchmark)):
                writer.writerow(
                    [
                        claim.role.label,
                        compared.metric.label,
                        row.group.label,
                        statistic(compared, row),
                        "" if claim.value is None else claim.value,
                        compared.unit.label,
                        claim.text,
                        row.period.printed,
                        row.source.short,
                        "; ".join(badges(row.source, row.period, compared.derived)),
                        compared.derived,
                        row.adjustment,
                        claim.note,
                        version,
                    ]
                )
    return out.getvalue()


def citations(compared: Comparison, version: str) -> str:
    """Each reported figure with its full citation, a line each, ready to paste."""
    lines = [
        words.CITATION.format(
            role=claim.role.label,
            metric=compared.metric.label.lower(),
            group=_group(row.group),
            value=f"{claim.text}{compared.unit.per}",
            source=_reference(row),
            derived=f" {words.DERIVED_BY.format(formula=compared.derived)}" if compared.derived else "",
            adjusted=f" {_sentence(row.adjustment)}" if row.adjustment else "",
            version=version,
        )
        for row in compared.rows
        for claim in (*row.claims, row.benchmark)
        if claim and claim.value is not None
    ]
    return "\n".join(lines)


def dictionary_csv() -> str:
    """The data dictionary as CSV: file, column, type, description and constraints of every data file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["file", "column", "type", "description", "constraints"])
    for resource in data_package()["resources"]:
        for field in resource["schema"]["fields"]:
            limits = json.dumps(field["constraints"], ensure_ascii=False) if field["constraints"] else ""
            writer.writerow([resource["path"], field["name"], field["type"], field["description"], limits])
    return out.getvalue()


def _group(group: Group) -> str:
    """The statistic, or the part of the whole, that a figure is."""
    label = group.label.lower() if group.is_statistic else group.label
    return f" ({label})" if label else ""


def _sentence(remark: str) -> str:
    """A remark as a sentence of its own: `Undated, so not adjusted`, with a full stop."""
    return f"{remark[:1].upper()}{remark[1:]}."


def _reference(row: Row) -> str:
    source = row.source
    origin = words.QUOTING.format(origin=source.origin) if source.origin else ""
    author = f"{source.author}, " if source.author else ""
    return f'{author}"{source.title}", {source.publisher}{origin} ({source.cite(row.period)})'
