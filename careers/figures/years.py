"""How a figure changed over the years: one source's record in words, as a table and for a line chart."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.figures.gaps import gap
from careers.figures.records import Claim, Comparison, Row
from careers.figures.tables import gap_titles
from careers.language.grammar import in_a_sentence, listed, opening
from careers.language.speech import say

ENOUGH = 2
"""How many periods it takes to show a change."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """What one source says about one group over the years: a row per period, oldest first."""

    metric: Metric
    unit: Unit
    roles: tuple[Role, ...]
    rows: tuple[Row, ...]

    @property
    def label(self) -> str:
        """What is told, named after the pay period: `Yearly salary`, `Monthly pay`."""
        return self.metric.label if self.unit is self.metric.unit else self.unit.pay

    @property
    def group(self) -> Group:
        """The group that all rows are about."""
        return self.rows[0].group

    @property
    def source(self) -> Source:
        """The source of all rows."""
        return self.rows[0].source

    def of(self, role: Role) -> tuple[tuple[Period, Claim], ...]:
        """The exact figures of a role, oldest first."""
        return tuple((row.period, row.of(role)) for row in self.rows if row.tells(role) and not row.of(role).is_open)


def series(compared: Comparison) -> Series | None:
    """The years of the leading figure at its source; None if the source has only one period."""
    lead = compared.lead
    if lead is None:
        return None
    rows = [row for row in (*compared.rows, *compared.earlier) if (row.group, row.source) == (lead.group, lead.source)]
    dated = sorted((row for row in rows if row.period and row.known), key=lambda row: row.period, reverse=True)
    if len(dated) < ENOUGH:
        return None
    return Series(metric=compared.metric, unit=compared.unit, roles=compared.roles, rows=tuple(dated))


def title(told: Series) -> str:
    """The title: the metric, its statistic, and who says so."""
    label, group = told.label, told.group.label
    name = say("statistic-of", metric=label, statistic=in_a_sentence(group)) if told.group.is_statistic else label
    return say("over-years", figure=name if told.group.is_statistic else group or name, source=told.source.short)


def finding(told: Series) -> str:
    """What stands above the lines: how far each role's figure moved, and where it started and ended."""
    found = {role: told.of(role) for role in told.roles if told.of(role)}
    moved = [_moved(told, role, claims) for role, claims in found.items() if len(claims) > 1]
    said = [say("stated", statement=opening(listed(moved)))] if len(moved) > 1 else []
    return " ".join([*said, *(_way(told, role, claims, is_alone=not said) for role, claims in found.items())])


def table(told: Series) -> pd.DataFrame:
    """The series as text: a row per period, a column per role, then the gaps to the first role."""
    titles = gap_titles(told.roles)
    return pd.DataFrame(
        [
            {
                say("year"): str(row.period),
                **{claim.role.label: claim.text for claim in row.claims},
                **dict(zip(titles, (it.signed if it else say("no-gap") for it in row.gaps), strict=True)),
            }
            for row in told.rows
        ]
    )


def alternative(told: Series) -> str:
    """Every figure of the series, for those who cannot see the chart."""
    lines = (
        say("named-value", name=row.period, value=", ".join(f"{claim.role.label} {claim.text}" for claim in row.claims))
        for row in told.rows
    )
    return " ".join([finding(told), *(f"{line}." for line in lines)])


def remark(told: Series) -> str:
    """Which dollars the values are in; empty if they are not money."""
    unadjusted = told.unit.is_money and not any(row.dollars for row in told.rows)
    return say("of-each-year") if unadjusted else ""


def by_year(told: Series) -> pd.DataFrame:
    """The exact values by the last year of each period (the index), a column per role label; NaN if there is none."""
    found = {role: {period: claim.value for period, claim in told.of(role)} for role in told.roles}
    return pd.DataFrame(
        {role.label: [exact.get(row.period) for row in told.rows] for role, exact in found.items()},
        index=pd.Index([row.period.last for row in told.rows], name=say("year")),
        dtype="float64",
    )


def _moved(told: Series, role: Role, claims: Sequence[tuple[Period, Claim]]) -> str:
    """How far a role's figure moved, in short."""
    (start, old), *_, (_, new) = claims
    moved = gap(new.value or 0, old.value or 0, told.unit).brief
    return say("moved-since", moved=moved, role=role.plural, start=start)


def _way(told: Series, role: Role, claims: Sequence[tuple[Period, Claim]], *, is_alone: bool) -> str:
    """Where a role's figure started and ended and, if no other sentence says so, how far it moved."""
    (start, old), (end, new) = claims[0], claims[-1]
    slots = {"subject": told.metric.spoken, "role": role.plural, "per": told.unit.per, "new": new.text, "end": end}
    if start == end:
        return opening(say("was-once", **slots))
    slots |= {"old": old.text, "start": start}
    if not is_alone:
        return opening(say("went", **slots))
    return opening(say("went-from", **slots, gap=gap(new.value or 0, old.value or 0, told.unit).brief))
