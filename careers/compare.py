"""Arithmetic between roles: one comparison record from which words, chart and table are made."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import pandas as pd

from careers import units, words
from careers.metrics import METRICS, Group, Metric
from careers.roles import BENCHMARK_LOOK, Role
from careers.store import Data, Source
from careers.units import PAY_PERIODS, Unit

Order = Literal["given", "gap", "size"]

WHOLE_PERCENT_FROM = 10
"""Gaps of at least this many percent are written without decimals."""


@dataclass(frozen=True)
class Gap:
    """How far the first role's value lies from the second's.

    `amount` is in the unit of the gap: percent, percentage points, or the metric's own unit. `size` says it in
    words without direction, `direction` is "more", "less" or "fewer", empty where there is no gap.
    """

    amount: float
    size: str
    direction: str = ""

    @property
    def text(self) -> str:
        """For a sentence: `21.2 percentage points less`, `the same`."""
        return f"{self.size} {self.direction}".strip()

    @property
    def brief(self) -> str:
        """For a card: `21.2 points less`, `the same`."""
        return self.text.replace("percentage point", "point")

    @property
    def signed(self) -> str:
        """For a table: `−21.2 points`, `+85%`, `the same`."""
        sign = {-1: units.MINUS, 0: "", 1: "+"}[(self.amount > 0) - (self.amount < 0)]
        return sign + self.size.replace("percentage point", "point")


@dataclass(frozen=True)
class Claim:
    """One role's figure: None where the source reports none; `text` is how it is written."""

    role: Role
    value: float | None
    text: str
    note: str = ""


@dataclass(frozen=True)
class Row:
    """What one source says of one group in one period: a claim per compared role, and of everyone where it does."""

    group: Group
    source: Source
    period: str
    claims: tuple[Claim, ...]
    gap: Gap | None
    benchmark: Claim | None = None

    @property
    def is_complete(self) -> bool:
        """Whether the source reports the figure for every compared role."""
        return all(claim.value is not None for claim in self.claims)

    @property
    def size(self) -> float:
        """The largest reported value; 0 where none is."""
        return max((claim.value for claim in self.claims if claim.value is not None), default=0)


@dataclass(frozen=True)
class Comparison:
    """Everything one metric says about the compared roles: sentence, chart, table and speech come from here.

    `derived` holds the formula where the values were computed here; it is empty where a source prints them.
    """

    metric: Metric
    unit: Unit
    roles: tuple[Role, ...]
    rows: tuple[Row, ...]
    derived: str = ""

    @property
    def lead(self) -> Row | None:
        """The row a sentence speaks of: among complete rows the first, or, in a breakdown, the widest gap."""
        complete = [row for row in self.rows if row.is_complete]
        if not complete:
            return self.rows[0] if self.rows else None
        if self.metric.is_breakdown:
            same_source = [row for row in complete if row.source == complete[0].source]
            return max(same_source, key=_gap_size)
        return complete[0]

    @property
    def typical(self) -> "Comparison":
        """The same comparison without the ends of ranges."""
        return replace(self, rows=tuple(row for row in self.rows if not row.group.is_range_end))

    @property
    def ends(self) -> "Comparison":
        """The same comparison with nothing but the ends of ranges."""
        return replace(self, rows=tuple(row for row in self.rows if row.group.is_range_end))

    @property
    def comes_from_different_sources(self) -> bool:
        """Whether every role has a figure, but no single source gives all of them."""
        reported = {claim.role for row in self.rows for claim in row.claims if claim.value is not None}
        return len(reported) == len(self.roles) and not any(row.is_complete for row in self.rows)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the data files remark on these figures, each remark once."""
        claims = (claim for row in self.rows for claim in (*row.claims, row.benchmark) if claim)
        remarks = (claim.note for claim in claims if claim.note)
        return tuple(dict.fromkeys(remarks))


@dataclass(frozen=True)
class Span:
    """A role's range at one source, with the typical value where the source gives one."""

    role: Role
    source: Source
    period: str
    low: Claim
    high: Claim
    typical: Claim | None
    statistic: str

    @property
    def text(self) -> str:
        """The range in words, the unit said once where both ends share it: `6–8 years`, `$42,000–$110,000`."""
        number, _, unit = self.low.text.partition(units.NO_BREAK)
        if unit and self.high.text.endswith(unit):
            return f"{number}–{self.high.text}"
        return f"{self.low.text}–{self.high.text}"


def gap(first: float, second: float, unit: Unit) -> Gap:
    """How `first` differs from `second`: by ratio in percent, in percentage points, or as a difference in the unit.

    The ratio is `(first / second - 1) × 100`; where `second` is 0 the plain difference stands in.
    """
    difference = round(first - second, 9)
    if difference == 0:
        return Gap(0, words.THE_SAME)
    direction = "more" if difference > 0 else unit.less
    if unit.gap == "points":
        points = "percentage point" if abs(difference) == 1 else "percentage points"
        return Gap(difference, f"{units.plain(abs(difference))} {points}", direction)
    if unit.gap == "ratio" and second != 0:
        percent = (first / second - 1) * 100
        digits = 0 if abs(percent) >= WHOLE_PERCENT_FROM else 1
        return Gap(percent, f"{abs(percent):.{digits}f}%", direction)
    write = unit.write_gap or unit.write
    return Gap(difference, write(abs(difference)), direction)


def comparison(
    data: Data,
    metric_id: str,
    role_ids: Sequence[str],
    *,
    groups: Collection[str] | None = None,
    sources: Collection[str] | None = None,
    order: Order = "given",
    per: str = "year",
) -> Comparison:
    """Compare roles on a metric that sources print.

    `groups` and `sources` keep only those ids (None keeps all). `order` sorts rows as catalogued, by the size of
    the gap, or by the largest value. `per` restates yearly pay per month, week or hour and is ignored elsewhere.
    Raises DataError when the topic's file is broken, KeyError for an unknown metric or role.
    """
    metric = METRICS[metric_id]
    frame = data.figures(metric.topic)
    frame = frame[frame["metric"] == metric_id]
    known_sources = data.sources()
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    rows = tuple(
        _row(group, known_sources[str(source)], str(period), claims, roles, metric.unit)
        for group in metric.groups
        if (groups is None or group.id in groups) and not group.is_benchmark
        for (source, period), claims in _claims_by_source(frame, group, list(known_sources))
        if (sources is None or source in sources) and claims["role"].isin(list(role_ids)).any()
    )
    benchmarks = [group for group in metric.groups if group.is_benchmark and (groups is None or group.id in groups)]
    for group in benchmarks:
        rows = tuple(_beside(row, group, frame, metric.unit) for row in rows)
    stated = Comparison(metric, metric.unit, roles, rows)
    return ordered(_restated(stated, per), order)


def ordered(compared: Comparison, order: Order) -> Comparison:
    """The same comparison with its rows in another order; ties keep the catalogue's order."""
    if order == "given":
        return compared
    key = _gap_size if order == "gap" else _row_size
    return replace(compared, rows=tuple(sorted(compared.rows, key=key, reverse=True)))


def spans(compared: Comparison) -> tuple[Span, ...]:
    """The ranges in a comparison: one per source and role that gives both a low and a high end."""
    found = []
    for source, period in dict.fromkeys((row.source, row.period) for row in compared.rows):
        rows = [row for row in compared.rows if (row.source, row.period) == (source, period)]
        for position, role in enumerate(compared.roles):
            by_group = {row.group.id: row for row in rows if row.claims[position].value is not None}
            if not {"low", "high"} <= by_group.keys():
                continue
            typical = next((row for row in by_group.values() if not row.group.is_range_end), None)
            found.append(
                Span(
                    role,
                    source,
                    period,
                    by_group["low"].claims[position],
                    by_group["high"].claims[position],
                    typical.claims[position] if typical else None,
                    typical.group.label if typical else "",
                )
            )
    return tuple(found)


def table(compared: Comparison) -> pd.DataFrame:
    """A comparison as text: a row per group and source, a column per role, then the difference."""
    return pd.DataFrame(
        [
            {
                words.FIGURE: _title(compared, row),
                **{claim.role.label: claim.text for claim in row.claims},
                words.DIFFERENCE: row.gap.signed if row.gap else words.NO_GAP,
            }
            for row in compared.rows
        ]
    )


def range_table(compared: Comparison) -> pd.DataFrame:
    """The ranges of a comparison as text: a row per source, a column per role."""
    found = spans(compared)
    return pd.DataFrame(
        [
            {
                words.SOURCE: citation(source, period),
                **{
                    role.label: next(
                        (span.text for span in found if (span.role, span.source) == (role, source)), words.NOT_REPORTED
                    )
                    for role in compared.roles
                },
            }
            for source, period in dict.fromkeys((span.source, span.period) for span in found)
        ]
    )


def citation(source: Source, period: str) -> str:
    """A source's short name and the period its figure describes."""
    return f"{source.short}, {period.replace('-', '–') or words.UNDATED}"


def claim(role: Role, value: float | None, unit: Unit, note: str = "") -> Claim:
    """A role's value with its text; `not reported` where there is none."""
    return Claim(role, value, words.NOT_REPORTED if value is None else unit.write(value), note)


def row(group: Group, source: Source, period: str, claims: tuple[Claim, ...], unit: Unit) -> Row:
    """A row with the gap between its first two claims, where both have a value."""
    first, second = (claims[0].value, claims[1].value) if len(claims) > 1 else (None, None)
    difference = gap(first, second, unit) if first is not None and second is not None else None
    return Row(group, source, period, claims, difference)


def _title(compared: Comparison, entry: Row) -> str:
    """What a row is about and who says so: `Average (Zippia, undated)`."""
    beside = f"; {entry.benchmark.role.label}: {entry.benchmark.text}" if entry.benchmark else ""
    return f"{entry.group.label or compared.metric.label} ({citation(entry.source, entry.period)}{beside})"


def _row(group: Group, source: Source, period: str, claims: pd.DataFrame, roles: tuple[Role, ...], unit: Unit) -> Row:
    values = dict(zip(claims["role"], claims["value"].astype(object).where(claims["value"].notna(), None), strict=True))
    notes = dict(zip(claims["role"], claims["note"], strict=True))
    made = tuple(claim(role, values.get(role.id), unit, notes.get(role.id, "")) for role in roles)
    return row(group, source, period, made, unit)


def _beside(old: Row, group: Group, frame: pd.DataFrame, unit: Unit) -> Row:
    """The row with the same source's figure about everyone in the same period, where there is one."""
    found = frame[
        (frame["group"] == group.id) & (frame["source"] == old.source.id) & (frame["period"] == old.period)
    ].dropna(subset="value")
    if found.empty:
        return old
    everyone = Role(group.id, group.label, group.label.lower(), "", "", BENCHMARK_LOOK)
    return replace(old, benchmark=claim(everyone, float(found["value"].iloc[0]), unit, str(found["note"].iloc[0])))


def _claims_by_source(
    frame: pd.DataFrame, group: Group, preference: list[str]
) -> list[tuple[tuple[str, str], pd.DataFrame]]:
    """The group's claims, one frame per source and period, preferred sources first."""
    found = frame[frame["group"] == group.id].groupby(["source", "period"], sort=False)
    pairs = [((str(source), str(period)), claims) for (source, period), claims in found]
    return sorted(pairs, key=lambda pair: preference.index(pair[0][0]))


def _restated(compared: Comparison, per: str) -> Comparison:
    """Yearly pay for another pay period, marked as derived; anything else unchanged."""
    if compared.unit is not units.DOLLARS_A_YEAR:
        return compared
    period = PAY_PERIODS[per]
    if period.per_year == 1:
        return compared
    rows = tuple(
        row(
            old.group,
            old.source,
            old.period,
            tuple(
                claim(it.role, None if it.value is None else it.value / period.per_year, period.unit, it.note)
                for it in old.claims
            ),
            period.unit,
        )
        for old in compared.rows
    )
    formula = f"yearly pay ÷ {period.per_year:,}"
    return replace(compared, unit=period.unit, rows=rows, derived=formula)


def _gap_size(entry: Row) -> float:
    return abs(entry.gap.amount) if entry.gap else -1


def _row_size(entry: Row) -> float:
    return entry.size
