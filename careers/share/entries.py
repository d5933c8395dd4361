"""What a page shows as entries to take along: each figure, and each thing that a document says, with all about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

import pandas as pd

from careers.catalogue.attributes import ATTRIBUTES
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_WEEK, Unit
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.provenance import badges, statistic
from careers.figures.records import Claim, Comparison, Row
from careers.language.dates import day
from careers.language.speech import say
from careers.occupations.skills import Skill
from careers.path.model import MONTHS_A_YEAR
from careers.path.records import Outlook
from careers.path.sentences import label as path_label
from careers.report import marks
from careers.report.records import MarkedSheet
from careers.work.records import Statement

MOST_DECIMALS = 2


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A figure or a statement; the fields are the columns of a file, in order.

    `value` is in `unit`, with at most two decimals, or as `derived` and `adjustment` say; None where there is none.
    `text` is what the dashboard writes. `period` is what the figure describes, `published` the date of the page it is
    on. `citation` names the document, with its address and the day it was read, `address` is its own, and `licence`
    says what may be done with it. `printed` is what the source prints where the value was worked out from it.
    """

    role: str
    metric: str
    group: str = ""
    statistic: str = ""
    value: float | None = None
    unit: str = ""
    text: str = ""
    period: str = ""
    published: str = ""
    source: str = ""
    badges: str = ""
    derived: str = ""
    adjustment: str = ""
    note: str = ""
    data_version: str = ""
    citation: str = ""
    address: str = ""
    licence: str = ""
    printed: str = ""

    @property
    def cells(self) -> tuple[str | float | None, ...]:
        """Its columns."""
        return tuple(getattr(self, column) for column in COLUMNS)


COLUMNS = tuple(field.name for field in fields(Entry))
"""The columns of a file of entries."""


def of_figures(comparisons: Iterable[Comparison], version: str) -> list[Entry]:
    """Every figure of some comparisons, one for each role and source, reported or not."""
    return [
        _from(_of_claim(compared, row, claim, version), row.source, row.period)
        for compared in comparisons
        for row in compared.rows
        for claim in (*row.claims, *row.beside)
    ]


def of_statements(about: str, said: Iterable[tuple[str, Statement]], version: str) -> list[Entry]:
    """What documents say, each with what it is an example of, such as the theme of a duty."""
    return [
        _from(
            Entry(
                role=it.role.label,
                metric=about,
                group=group,
                text=it.text,
                badges="; ".join(badges(it.source, it.period, is_derived=False)),
                note=it.note,
                data_version=version,
            ),
            it.source,
            it.period,
        )
        for group, it in said
    ]


def of_names(data: Data, topic_id: str, role_ids: Sequence[str], sources: Sequence[str]) -> list[Entry]:
    """What the chosen sources name on a topic instead of counting, a name each."""
    frame, known = data.names(topic_id), data.sources()
    kept = frame[frame["role"].isin(list(role_ids)) & frame["source"].isin(list(sources))]
    return [
        _from(
            Entry(
                role=data.roles()[row["role"]].label,
                metric=ATTRIBUTES[row["attribute"]].label,
                text=row["name"] or say("not-reported"),
                badges="; ".join(badges(known[row["source"]], Period.parse(row["period"]), is_derived=False)),
                note=row["note"],
                data_version=data.version(),
            ),
            known[row["source"]],
            Period.parse(row["period"]),
        )
        for row in kept.to_dict("records")
    ]


def of_ratings(told: Mapping[Role, Sequence[Skill]], about: str, source: Source, version: str) -> list[Entry]:
    """How important skills are rated, from 1 to 5."""
    return [
        _from(
            Entry(
                role=role.label,
                metric=about,
                group=it.name,
                value=_whole(round(it.value, MOST_DECIMALS)),
                text=it.text,
                data_version=version,
            ),
            source,
            Period(),
        )
        for role, rated in told.items()
        for it in rated
    ]


def of_cells(frame: pd.DataFrame, about: str, source: Source, version: str, note: str = "") -> list[Entry]:
    """The cells of a table of one source: the first column is the group of each, its own column the role."""
    first, *columns = map(str, frame.columns)
    return [
        _from(
            Entry(
                role=column, metric=about, group=str(row[first]), text=str(row[column]), note=note, data_version=version
            ),
            source,
            Period(),
        )
        for row in frame.to_dict("records")
        for column in columns
    ]


def of_hours(rate: Comparison, paid: pd.DataFrame, version: str, doubts: Mapping[str, str]) -> list[Entry]:
    """What hours a week bring; `paid` is a table of `derive.pay_by_hours`, `doubts` are by a role's id and hours."""
    unit = DOLLARS_A_WEEK
    return [
        _from(
            Entry(
                role=role.label,
                metric=say("hours"),
                group=say("hours-told", hours=hours),
                value=plain(pay, unit),
                unit=unit.label,
                text=unit.write(pay),
                badges="; ".join(badges(row.source, row.period, is_derived=True)),
                derived=say("hours-note"),
                note=doubts.get(f"{role.id} {hours}", ""),
                data_version=version,
                printed=f"{row.of(role).text}{rate.unit.per}",
            ),
            row.source,
            row.period,
        )
        for role in rate.roles
        if (row := rate.own(role)) and role.label in paid
        for hours, pay in paid[role.label].dropna().to_dict().items()
    ]


def of_courses(found: Outlook, about: str, unit: str, note: str, version: str) -> list[Entry]:
    """What each path has brought by the end of each year that is drawn; `note` says what is assumed.

    Each is from the sources of both roles' pay.
    """
    paid = [(it.source, it.period) for it in (found.plan.pay.first, found.plan.pay.second)]
    return [
        _of_all(
            Entry(
                role=path_label(course.path, found.plan),
                metric=about,
                group=say("path-after", years=year),
                value=round(course.after(year)),
                unit=unit,
                badges=say("derived"),
                note=note,
                data_version=version,
            ),
            paid,
        )
        for course in found.courses
        for year in range(1, min(found.plan.years, len(course.earned) // MONTHS_A_YEAR) + 1)
    ]


def of_sheet(sheet: MarkedSheet, roles: Sequence[Role], version: str) -> list[Entry]:
    """The lines of a comparison sheet, each with the sources whose marks it has."""
    note = marks.told(sheet.sources)
    return [
        _of_all(
            Entry(role=role.label, metric=part.label, text=line, note=note, data_version=version),
            [(it, UNDATED) for it in marks.named(sheet.sources, line)],
        )
        for part in sheet.parts
        for role, lines in zip(roles, part.cells, strict=True)
        for line in lines
    ]


def plain(value: float, unit: Unit) -> float:
    """A value as a plain number: rounded as its unit is if that is to tens or more, otherwise to two decimals.

    A whole number comes without decimals.
    """
    number = unit.format.rounded(value) if unit.format.step else round(value, MOST_DECIMALS)
    return _whole(number)


def group_of(row: Row, claim: Claim) -> str:
    """The statistic, or the part of the whole, of a figure; of one about others, whose name is its role, the part."""
    return "" if claim in row.beside and row.group.kind != "part" else row.label


def reference(source: Source, period: Period) -> str:
    """A source as it is cited: author, title, publisher, whom it quotes, and of when it is.

    Says so where the publisher is inferred.
    """
    publisher = say("publisher-inferred", publisher=source.publisher) if source.is_inferred else source.publisher
    origin = say("quoting", origin=source.origin) if source.origin else ""
    undated = say("figure-undated") if source.published and not period else ""
    author = f"{source.author}, " if source.author else ""
    return f'{author}"{source.title}", {publisher}{origin} ({source.cite(period)}{undated})'


def citation(source: Source, period: Period) -> str:
    """A source as it is cited, with where it is and when it was read; a reader's own file is nowhere."""
    if source.is_own:
        return f"{reference(source, period)}."
    read = say("cited-read", date=day(date.fromisoformat(source.read))) if source.read else say("cited-unread")
    where = say("cited-at", address=source.url, read=read) if source.url else say("cited-nowhere", read=read)
    return f"{reference(source, period)}.{where}"


def _whole(number: float) -> float:
    """A number, a whole one without decimals."""
    return int(number) if number == int(number) else number


def _of_claim(compared: Comparison, row: Row, claim: Claim, version: str) -> Entry:
    """A figure, without where it is from."""
    return Entry(
        role=claim.role.label,
        metric=compared.label,
        group=group_of(row, claim),
        statistic=statistic(compared, row),
        value=None if claim.value is None else plain(claim.value, compared.unit),
        unit=compared.unit.label,
        text=claim.text,
        badges="; ".join(badges(row.source, row.period, is_derived=row.is_worked_out)),
        derived=row.derived,
        adjustment=row.adjustment,
        note=claim.note,
        data_version=version,
        printed=claim.printed,
    )


def _from(entry: Entry, source: Source, period: Period) -> Entry:
    """An entry with where it is from."""
    return replace(_of_all(entry, [(source, period)]), period=period.printed, published=source.published)


def _of_all(entry: Entry, cited: Iterable[tuple[Source, Period]]) -> Entry:
    """An entry with all the sources that it is from."""
    cited = list(cited)
    return replace(
        entry,
        source=_each(source.short for source, _ in cited),
        citation=" ".join(dict.fromkeys(citation(source, period) for source, period in cited)),
        address=_each(source.url for source, _ in cited),
        licence=_each(source.licence for source, _ in cited),
    )


def _each(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(filter(None, words)))
