"""What a page shows as entries to take along: each figure, and each thing that a document says, with all about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from careers.catalogue.attributes import ATTRIBUTES
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_WEEK, RATING
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.highlights import Difference
from careers.figures.provenance import badges, statistic
from careers.figures.records import Claim, Comparison, Row
from careers.language.speech import say
from careers.report import marks
from careers.report.records import MarkedSheet
from careers.share.records import Entry, plain
from careers.work.records import Statement


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


def of_hours(rate: Comparison, paid: pd.DataFrame, version: str, doubts: Mapping[str, str]) -> list[Entry]:
    """What hours a week bring; `paid` is a table of `derive.pay_by_hours`, `doubts` are by a role's id and hours."""
    unit = DOLLARS_A_WEEK
    return [
        _from(
            Entry(
                role=role.label,
                metric=say("hours"),
                group=say("hours-told", hours=hours),
                statistic=statistic(rate, row),
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


def of_differences(differences: Iterable[Difference], version: str) -> list[Entry]:
    """The biggest differences, the widest first: the larger figure ÷ the smaller, each from the source of both."""
    return [
        _from(
            Entry(
                role="; ".join(claim.role.label for claim in it.row.claims),
                metric=say("biggest"),
                group=it.subject,
                statistic=say("ratio"),
                value=plain(it.ratio, RATING),
                unit=say("ratio-unit"),
                text=it.text,
                badges="; ".join(badges(it.row.source, it.row.period, is_derived=True)),
                derived=say("biggest-formula", statistic=statistic(it.compared, it.row)),
                data_version=version,
                printed="; ".join(f"{claim.text}{claim.unit.per}" for claim in it.row.claims),
            ),
            it.row.source,
            it.row.period,
        )
        for it in differences
    ]


def of_sheet(sheet: MarkedSheet, roles: Sequence[Role], version: str) -> list[Entry]:
    """The lines of a comparison sheet, each with the sources it is marked with."""
    note = marks.told(sheet.sources)
    return [
        Entry(
            role=role.label,
            metric=part.label,
            text=line,
            note=note,
            data_version=version,
            cited=tuple((it, UNDATED) for it in marks.sources_of(line)),
        )
        for part in sheet.parts
        for role, lines in zip(roles, part.cells, strict=True)
        for line in lines
    ]


def with_remarks(entries: Sequence[Entry], version: str) -> list[Entry]:
    """Entries, and after them what each agency asks to be said wherever its figures are, once for each source."""
    sources = {source.id: source for it in entries for source, _ in it.cited}
    return [
        *entries,
        *(
            _from(
                Entry(role="", metric=say("about-source"), group=it.short, text=it.note, data_version=version),
                it,
                UNDATED,
            )
            for it in sources.values()
            if it.is_official and it.note
        ),
    ]


def group_of(row: Row, claim: Claim) -> str:
    """The statistic, or the part of the whole, of a figure; of one about others, whose name is its role, the part."""
    return "" if claim in row.beside and row.group.kind != "part" else row.label


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
    return replace(entry, cited=((source, period),), period=period.printed, published=source.published)
