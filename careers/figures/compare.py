"""Arithmetic between roles: from the data to one comparison record, ordered and restated as the reader wants."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import pandas as pd

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.records import RANGE_ENDS, Group
from careers.catalogue.roles import BENCHMARK_LOOK, Role
from careers.catalogue.units import PAY_PERIODS, Unit
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.records import Comparison, Row, Span, claim, gap_size, row
from careers.language import words

Order = Literal["given", "gap", "size"]


@dataclass(frozen=True)
class View:
    """How a comparison is to be seen.

    `groups` and `sources` keep only those ids (None keeps all). `order` sorts rows as catalogued, by the size of
    the gap, or by the largest value. `per` restates yearly pay per month, week or hour. `real` restates dated pay
    in dollars of the newest year of CPI-U. `preferred` names the publisher whose figures lead.
    """

    groups: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    order: Order = "given"
    per: str = "year"
    real: bool = False
    preferred: str = ""

    @property
    def restates(self) -> bool:
        """Whether pay is shown otherwise than it was printed."""
        return self.real or self.per != EVERYTHING.per

    def shows_group(self, group_id: str) -> bool:
        """Whether figures of this group are kept."""
        return self.groups is None or group_id in self.groups

    def shows_source(self, source_id: str) -> bool:
        """Whether figures of this source are kept."""
        return self.sources is None or source_id in self.sources


EVERYTHING = View()
"""Every group and source, as listed, a year's pay in nominal dollars."""


def comparison(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Comparison:
    """Compare roles on a metric that sources print; see `derive.comparison_of` for any metric.

    Raises DataError when the topic's file is broken or a year's prices are missing, KeyError for an unknown metric
    or role.
    """
    metric = METRICS[metric_id]
    frame = data.figures(metric.topic)
    frame = frame[frame["metric"] == metric_id]
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    groups = [group for group in metric.groups if view.shows_group(group.id)]
    rows = tuple(
        _row(group, source, period, claims, roles, metric.unit)
        for group in groups
        if not group.is_benchmark
        for source, period, claims in _claims_by_source(frame, group, data)
        if view.shows_source(source.id) and claims["role"].isin(list(role_ids)).any()
    )
    for group in groups:
        if group.is_benchmark:
            rows = tuple(_beside(entry, group, frame, metric.unit) for entry in rows)
    if view.real and metric.unit.is_money:
        rows = tuple(_in_real_dollars(entry, data, metric.unit) for entry in rows)
    stated = Comparison(metric, metric.unit, roles, rows, preferred=view.preferred)
    return ordered(_restated(stated, view.per), view.order)


def ordered(compared: Comparison, order: Order) -> Comparison:
    """The same comparison with its rows in another order; ties keep the catalogue's order."""
    if order == "given":
        return compared
    rows = sorted(compared.rows, key=gap_size if order == "gap" else _size, reverse=True)
    return replace(compared, rows=tuple(rows))


def spans(compared: Comparison) -> tuple[Span, ...]:
    """The ranges in a comparison: one per source and role that gives both a low and a high end."""
    found = []
    for source, period in dict.fromkeys((entry.source, entry.period) for entry in compared.rows):
        rows = [entry for entry in compared.rows if (entry.source, entry.period) == (source, period)]
        for position, role in enumerate(compared.roles):
            by_kind = {entry.group.kind: entry for entry in reversed(rows) if entry.claims[position].value is not None}
            if not set(RANGE_ENDS) <= by_kind.keys():
                continue
            typical = next(
                (entry for entry in rows if entry.group.is_typical and entry.claims[position].value is not None), None
            )
            found.append(
                Span(
                    role,
                    source,
                    period,
                    by_kind["low"].claims[position],
                    by_kind["high"].claims[position],
                    typical.claims[position] if typical else None,
                    typical.group.label if typical else "",
                )
            )
    return tuple(found)


def _row(
    group: Group, source: Source, period: Period, claims: pd.DataFrame, roles: tuple[Role, ...], unit: Unit
) -> Row:
    values = dict(zip(claims["role"], claims["value"].astype(object).where(claims["value"].notna(), None), strict=True))
    notes = dict(zip(claims["role"], claims["note"], strict=True))
    made = tuple(claim(role, values.get(role.id), unit, notes.get(role.id, "")) for role in roles)
    return row(group, source, period, made, unit)


def _beside(old: Row, group: Group, frame: pd.DataFrame, unit: Unit) -> Row:
    """The row with the same source's figure about everyone in the same period, where there is one."""
    found = frame[
        (frame["group"] == group.id) & (frame["source"] == old.source.id) & (frame["period"] == old.period.printed)
    ].dropna(subset="value")
    if found.empty:
        return old
    everyone = Role(
        id=group.id, label=group.label, plural=group.label.lower(), summary="", caution="", look=BENCHMARK_LOOK
    )
    return replace(old, benchmark=claim(everyone, float(found["value"].iloc[0]), unit, str(found["note"].iloc[0])))


def _claims_by_source(frame: pd.DataFrame, group: Group, data: Data) -> list[tuple[Source, Period, pd.DataFrame]]:
    """The group's claims, one frame per source and period, preferred sources first."""
    found = frame[frame["group"] == group.id].groupby(["source", "period"], sort=False)
    by_source = {(str(source), Period.parse(str(period))): claims for (source, period), claims in found}
    return [
        (source, period, claims)
        for source in data.sources().values()
        for (source_id, period), claims in by_source.items()
        if source_id == source.id
    ]


def _restated(compared: Comparison, per: str) -> Comparison:
    """Yearly pay for another pay period, marked as derived; anything else unchanged."""
    if compared.unit is not units.DOLLARS_A_YEAR:
        return compared
    period = PAY_PERIODS[per]
    if period.per_year == 1:
        return compared
    rows = tuple(scaled(old, 1 / period.per_year, period.unit) for old in compared.rows)
    formula = words.YEARLY_DIVIDED.format(count=period.per_year)
    return replace(compared, unit=period.unit, rows=rows, derived=formula)


def scaled(old: Row, factor: float, unit: Unit) -> Row:
    """The row with every value multiplied by a factor and written in a unit."""
    claims = tuple(claim(it.role, None if it.value is None else it.value * factor, unit, it.note) for it in old.claims)
    return replace(row(old.group, old.source, old.period, claims, unit), adjustment=old.adjustment, dollars=old.dollars)


def real_factor(data: Data, period: Period) -> float:
    """What turns dollars of a period's first year into dollars of the newest: `CPI-U newest ÷ CPI-U first year`."""
    return data.prices_in(max(data.prices())) / data.prices_in(period.first)


def _in_real_dollars(old: Row, data: Data, unit: Unit) -> Row:
    if old.period.undated:
        return replace(old, adjustment=words.NOT_ADJUSTED)
    factor, newest = real_factor(data, old.period), max(data.prices())
    said = words.ADJUSTED.format(year=old.period.first, factor=f"{factor:.3f}", newest=newest)
    return replace(scaled(old, factor, unit), adjustment=said, dollars=words.IN_DOLLARS_OF.format(newest=newest))


def _size(entry: Row) -> float:
    return entry.size
