"""Figures in a reader's own file: checked like the project's data, with every fault reported."""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from pydantic import ValidationInfo

from careers.catalogue.metrics import TOPICS, stored_metrics_of
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role, look_at
from careers.data import cells, spreadsheet
from careers.data.cells import REQUIRED, Rule, expected, known
from careers.data.faults import DataError, Fault
from careers.data.own import Own
from careers.data.reading import checked
from careers.data.rows import (
    DocumentSource,
    Figure,
    FileRow,
    Note,
    Source,
    Term,
    Years,
    group_of_the_metric,
    reason_for_an_empty_value,
    value_in_the_unit,
)
from careers.data.store import Data
from careers.language.grammar import in_a_sentence, opening
from careers.language.speech import isolated, say

MOST_ROWS, MOST_SOURCES, MOST_ROLES, LONGEST_NAME, LONGEST_LINE = 2_000, 6, 6, 60, 20_000
"""Rows, sources, and roles that are new here, of a file; characters of a name, and bytes of a line."""

PREFIX = "own_"
"""The start of ids from a reader's own file: an address may hold ids, but no names."""


class OwnSource(DocumentSource):
    """Where a figure of the reader's own is from."""

    is_own = True


def a_name(text: str, info: ValidationInfo) -> str:
    """A few words."""
    if len(cells.some_words(text, info)) > LONGEST_NAME:
        raise expected(say("own-short-name", most=LONGEST_NAME))
    return text


Name = Annotated[str, Rule(a_name, constraints={**REQUIRED, "maxLength": LONGEST_NAME})]


class OwnRow(FileRow):
    """A row of a reader's own file: as a topic's figures, but for role and source, which may be any words."""

    key = ("role", "metric", "group", "period", "source")

    role: Name
    metric: Annotated[Metric, known("metrics")]
    group: Annotated[Group, Rule(group_of_the_metric, constraints=REQUIRED)]
    value: Annotated[float | None, Rule(value_in_the_unit, "number")]
    period: Years
    source: Name
    note: Annotated[Note, Rule(reason_for_an_empty_value)]


COLUMNS = tuple(OwnRow.model_fields)


def metrics(data: Data) -> Mapping[str, Metric]:
    """The metrics that a reader's own file can have figures on, by id."""
    return {it.id: data.metric(it.id) for topic in TOPICS for it in stored_metrics_of(topic)}


def brought(data: Data, name: str, content: bytes) -> Own:
    """What a file of this name holds, CSV or an Excel workbook; DataError with all faults where something is wrong."""
    file = shown_name(name)
    text = spreadsheet.as_csv(file, content, MOST_ROWS) if spreadsheet.is_workbook(content) else content
    _check_size(file, text)
    rows = checked(file, text, OwnRow, {"metrics": metrics(data)}).rows
    known_roles = {it: role for role in data.files.roles().values() for it in (role.id, role.label, role.plural)}
    new = {
        text: _role(at, text, data)
        for at, text in enumerate(_names(row.role for row in rows if row.role not in known_roles))
    }
    sources = {text: _source(at, text, file) for at, text in enumerate(_names(row.source for row in rows))}
    _check_count(file, "own-sources", len(sources), MOST_SOURCES)
    _check_count(file, "own-roles", len(new), MOST_ROLES)
    roles = {**known_roles, **new}
    figures = tuple(_figure(row, roles[row.role], sources[row.source]) for row in rows)
    return Own(
        file=file,
        roles={role.id: role for role in new.values()},
        sources={source.id: source for source in sources.values()},
        figures=tuple(sorted(figures, key=lambda it: (it.source.id, it.period))),
    )


def shown_name(name: str) -> str:
    """A file's name without a path, not too long, and without signs that nobody sees."""
    last = re.split(r"[\\/]", name)[-1]
    return isolated("".join(filter(str.isprintable, last))[:LONGEST_NAME].strip()) or say("own-file")


def _check_size(file: str, content: bytes) -> None:
    """Raise DataError for what would take long to read: too many lines, or a line with a million columns."""
    lines = content.replace(b"\r", b"\n").split(b"\n")
    count = sum(map(bool, lines))
    if count > MOST_ROWS + 1:
        raise DataError([Fault(file, 0, "", say("own-lines", count=count), say("own-most-rows", most=MOST_ROWS))])
    long = next((at for at, line in enumerate(lines, 1) if len(line) > LONGEST_LINE), 0)
    if long:
        wanted = say("own-columns", count=len(COLUMNS), most=LONGEST_LINE)
        raise DataError([Fault(file, long, "", say("own-long-line", count=len(lines[long - 1])), wanted)])


def _check_count(file: str, message: str, count: int, most: int) -> None:
    if count > most:
        raise DataError([Fault(file, 0, "", say(message, count=count), say("own-at-most", most=most))])


def _names(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _role(at: int, text: str, data: Data) -> Role:
    return Role(
        id=f"{PREFIX}role_{at + 1}",
        label=opening(text),
        plural=in_a_sentence(text),
        summary=say("own-role"),
        caution="",
        look=look_at(len(data.files.roles()) + at),
    )


def _source(at: int, text: str, file: str) -> Source:
    """A source from the reader's own file; its name says so wherever it appears."""
    kind = Term.model_construct(vocabulary="kind", id="own", label=say("own-kind"), note="", within="", counts_as="")
    return OwnSource.model_construct(
        id=f"{PREFIX}{at + 1}",
        document=say("own-document", file=file),
        short=say("own-source", source=text),
        publisher=say("own-publisher"),
        title=text,
        author="",
        published="",
        url="",
        licence=say("own-licence"),
        kind=kind,
        measured=say("own-measured"),
        origin="",
        note="",
        naming="named",
    )


def _figure(row: OwnRow, role: Role, source: Source) -> Figure:
    fields: dict[str, Any] = {name: getattr(row, name) for name in COLUMNS}
    return Figure.model_construct(**{**fields, "role": role, "source": source})
