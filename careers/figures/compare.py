"""Compares roles: turns the data into one comparison record, sorted and restated as the reader wants."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import Literal

from careers.catalogue.periods import Period
from careers.catalogue.records import RANGE_ENDS, Metric
from careers.catalogue.roles import BENCHMARK_LOOK, Role
from careers.catalogue.units import Unit
from careers.data.rows import Figure, OfficialFigure, Source
from careers.data.store import Data
from careers.figures.records import Claim, Comparison, Row
from careers.figures.restate import in_real_dollars, restated_per
from careers.figures.spans import Span
from careers.language.grammar import in_a_sentence
from careers.language.keeping import kept
from careers.language.speech import say

AnyFigure = Figure | OfficialFigure
Order = Literal["given", "gap", "size"]
Key = tuple[str, str, Period]
"""What tells rows apart: the ids of group and source, and the period."""

KEPT_ROLES = 1024
"""For how many roles and metrics the claims are cached."""

KEPT = 64
"""For how many metrics benchmarks are cached."""

MEDIAN = 50
"""The percentile that a median is."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a source says about a role: the figure as it was read, and the claim that it is in a comparison.

    `wider` names the wider group that the figure is about; empty if it is about the role itself.
    """

    figure: AnyFigure
    claim: Claim
    wider: str


@dataclass(frozen=True, kw_only=True)
class View:
    """How to show a comparison.

    `groups` and `sources` keep only those ids (None keeps all). `order` sorts rows as in the catalogue, by the size of
    the gap, or by the largest value. `per` restates yearly pay per month, week or hour. `real` restates dated pay in
    dollars of the newest CPI-U year. `preferred` is the publisher whose figures come first.
    """

    groups: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    order: Order = "given"
    per: str = "year"
    real: bool = False
    preferred: str = ""

    @property
    def restates(self) -> bool:
        """Whether pay differs from how it was printed."""
        return self.real or self.per != EVERYTHING.per

    def shows_group(self, group_id: str) -> bool:
        """Whether figures of this group are kept."""
        return self.groups is None or group_id in self.groups

    def shows_source(self, source_id: str) -> bool:
        """Whether figures of this source are kept."""
        return self.sources is None or source_id in self.sources


EVERYTHING = View()
"""Every group and source in catalogue order, yearly pay in nominal dollars."""


def comparison(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Comparison:
    """Compare any number of roles on a metric that sources print; for any metric, see `derive.comparison_of`.

    Raises DataError if the topic's file is broken or a year's prices are missing, KeyError for an unknown metric or
    role.
    """
    metric = data.metric(metric_id)
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    rows = _rows(data, metric, roles, view)
    if view.real and metric.unit.is_money:
        rows = [in_real_dollars(old, data) for old in rows]
    newest, earlier = _by_age(rows)
    stated = Comparison(
        metric=metric, unit=metric.unit, roles=roles, rows=newest, earlier=earlier, preferred=view.preferred
    )
    return ordered(restated_per(stated, view.per), view.order)


def ordered(compared: Comparison, order: Order) -> Comparison:
    """The same comparison with its rows in another order; ties stay in catalogue order.

    As given, the preferred publisher comes first; in a breakdown, others follow it part by part.
    """
    if order == "given" and not compared.preferred:
        return compared
    if order == "given":
        return replace(compared, rows=_preferred_first(compared))
    rows = sorted(compared.rows, key=attrgetter("width" if order == "gap" else "size"), reverse=True)
    return replace(compared, rows=tuple(rows))


def _preferred_first(compared: Comparison) -> tuple[Row, ...]:
    """The preferred publisher's rows, then the others; in a breakdown part by part, the preferred publisher's first."""

    def is_other(row: Row) -> bool:
        return row.group.is_about_others or row.source.publisher != compared.preferred

    rows = sorted(compared.rows, key=is_other)
    if compared.metric.is_breakdown:
        parts = list(dict.fromkeys(row.group for row in rows))
        rows.sort(key=lambda row: parts.index(row.group))
    return tuple(rows)


def spans(compared: Comparison) -> tuple[Span, ...]:
    """The ranges in a comparison: for each source and role, the newest with both ends or several percentiles."""
    by_source: dict[tuple[Source, Period], list[Row]] = {}
    for row in (*compared.rows, *compared.earlier):
        by_source.setdefault((row.source, row.period), []).append(row)
    ranges = [span for rows in by_source.values() for role in compared.roles if (span := _span(role, rows)) is not None]
    newest = {(span.role.id, span.source.id): span for span in sorted(ranges, key=lambda it: it.period, reverse=True)}
    return tuple(span for span in ranges if not span.period or newest[span.role.id, span.source.id] is span)


def span_of(compared: Comparison, role: Role) -> Span | None:
    """The range that a headline gives for a role: from the source that leads for it, or else the first one."""
    own = compared.own(role)
    of_role = [span for span in spans(compared) if span.role == role]
    return next((span for span in of_role if own and span.source.id == own.source.id), next(iter(of_role), None))


def _rows(data: Data, metric: Metric, roles: Sequence[Role], view: View) -> list[Row]:
    """A row per group, source and period: in catalogue order, then by source, then the newest period first."""
    by_key: dict[Key, dict[str, Said]] = {}
    for role in roles:
        for key, said in _said(data, metric.id, role.id).items():
            if view.shows_group(key[0]) and view.shows_source(key[1]):
                by_key.setdefault(key, {})[role.id] = said
    unknown = {role.id: Claim(role=role, value=None, unit=metric.unit) for role in roles}
    sources = data.sources()
    shows_everyone = any(it.is_benchmark and view.shows_group(it.id) for it in metric.groups)
    everyone = _benchmarks(data, metric.id) if shows_everyone else {}
    return [
        Row(
            group=metric.group(group_id),
            source=sources[source_id],
            period=period,
            claims=tuple(said[role.id].claim if role.id in said else unknown[role.id] for role in roles),
            wider=_wider(said, metric.unit),
            benchmark=everyone.get((source_id, period)),
        )
        for (group_id, source_id, period), said in _in_order(by_key, metric, sources)
        if not metric.group(group_id).is_benchmark
    ]


def _in_order(
    by_key: Mapping[Key, Mapping[str, Said]], metric: Metric, sources: Iterable[str]
) -> list[tuple[Key, Mapping[str, Said]]]:
    """What is said by group, source and period: in catalogue order, then by source, then the newest period first.

    Of occupations alone the median comes first, as the official surveys' own measure of what is usual.
    """
    is_official = all(isinstance(it.figure, OfficialFigure) for said in by_key.values() for it in said.values())
    groups = sorted(metric.groups, key=lambda it: is_official and it.percent != MEDIAN)
    of_group = {group.id: place for place, group in enumerate(groups)}
    of_source = {source_id: place for place, source_id in enumerate(sources)}

    def place(it: tuple[Key, object]) -> tuple[int, int, int, int]:
        (group_id, source_id, period), _ = it
        return of_group[group_id], of_source[source_id], -period.last, -period.first

    return sorted(by_key.items(), key=place)


@kept(KEPT_ROLES)
def _said(data: Data, metric_id: str, role_id: str) -> Mapping[Key, Said]:
    """What sources say about one role on a metric; a figure about a wider group is none of the role's own."""
    role, unit = data.roles()[role_id], data.metric(metric_id).unit
    return {
        (it.group.id, it.source.id, it.period): Said(
            figure=it,
            claim=_claim(role, None if it.group.is_about_others or it.wider else it, unit),
            wider=it.wider or (it.group.label if it.group.kind == "wider" else ""),
        )
        for it in data.claims(metric_id, role_id)
    }


def _wider(said: Mapping[str, Said], unit: Unit) -> tuple[Claim, ...]:
    """The figures about wider groups that roles belong to, each once, no matter which role's row has it."""
    within: dict[str, dict[str, AnyFigure]] = {}
    for role_id, it in said.items():
        if it.wider and it.figure.value is not None:
            within.setdefault(it.wider, {})[role_id] = it.figure
    if not within:
        return ()
    return tuple(
        replace(_claim(_group(group, figure), figure, unit), within=tuple(of_roles))
        for group, of_roles in within.items()
        for figure in [next(iter(of_roles.values()))]
    )


def _group(group: str, figure: AnyFigure) -> Role:
    """A wider group as a role that is drawn next to the compared ones."""
    label = say("wider-group", title=group) if figure.wider else group
    return replace(_others(label, label), plural=in_a_sentence(group))


def _claim(role: Role, figure: AnyFigure | None, unit: Unit) -> Claim:
    if figure is None:
        return Claim(role=role, value=None, unit=unit)
    return Claim(role=role, value=figure.value, unit=unit, note=figure.note, mark=figure.mark, error=figure.error)


@kept(KEPT)
def _benchmarks(data: Data, metric_id: str) -> Mapping[tuple[str, Period], Claim]:
    """What sources say about everyone, by source and period, no matter which role's row has it."""
    metric = data.metric(metric_id)
    figures = (figure for role_id in data.roles() for figure in data.claims(metric_id, role_id))
    return {
        (figure.source.id, figure.period): _claim(_others(figure.group.id, figure.group.label), figure, metric.unit)
        for figure in figures
        if figure.group.is_benchmark and figure.value is not None
    }


def _others(group_id: str, label: str) -> Role:
    """Other people as a role that is drawn next to the compared ones."""
    return Role(id=group_id, label=label, plural=in_a_sentence(label), summary="", caution="", look=BENCHMARK_LOOK)


def _by_age(rows: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The newest rows of each group and source, and the rows of earlier years."""
    newest: list[Row] = []
    earlier: list[Row] = []
    for _, alike in groupby(rows, key=lambda row: (row.group.id, row.source.id)):
        of_one_source = list(alike)
        kept = {id(row) for row in _newest(of_one_source)}
        newest += [row for row in of_one_source if id(row) in kept]
        earlier += [row for row in of_one_source if id(row) not in kept]
    return tuple(newest), tuple(earlier)


def _newest(rows: Sequence[Row]) -> list[Row]:
    """From one source's rows: the undated, the newest for most roles, and the newest for each remaining role."""
    dated = [row for row in rows if row.period]
    if not dated:
        return list(rows)
    fullest = next((row for row in dated if row.is_complete), None) or max(dated, key=lambda row: len(row.known))
    kept = [fullest]
    for role in [claim.role for row in kept for claim in row.claims if claim.value is None]:
        kept += [row for row in dated if row.tells(role)][:1]
    return [*(row for row in rows if not row.period), *kept]


def _span(role: Role, rows: Sequence[Row]) -> Span | None:
    """A role's range in one source's rows for a period; None if they do not have two ends."""
    rows = [row for row in rows if row.tells(role)]
    ends = sorted((row for row in rows if row.group.kind in RANGE_ENDS), key=lambda row: row.group.kind == "high")
    between = sorted((row for row in rows if row.group.kind == "percentile"), key=lambda row: row.group.percent)
    reach = ""
    if len(ends) == len(RANGE_ENDS):
        low, high = ends
    elif len(between) >= len(RANGE_ENDS):
        low, *between, high = between
        reach = say("from-to", low=in_a_sentence(low.group.label), high=in_a_sentence(high.group.label))
    else:
        return None
    typical = [row for row in rows if row.group.is_typical]
    middle = next((row for row in typical if reach and row.group.percent == MEDIAN), *typical[:1]) if typical else None
    return Span(
        role=role,
        source=low.source,
        period=low.period,
        low=low.of(role),
        high=high.of(role),
        typical=middle.of(role) if middle else None,
        statistic=middle.group.label if middle else "",
        reach=reach,
        percent=high.group.percent - low.group.percent,
        dollars=low.dollars,
        is_restated=low.is_restated,
        between=tuple((row.group.label, row.of(role)) for row in between),
    )
