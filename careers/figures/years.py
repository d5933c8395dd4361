"""How a figure changed over the years: one source's record in words, as a table and for a line chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.figures.gaps import Gap, gap
from careers.figures.records import Claim, Comparison, Row
from careers.figures.tables import gap_titles
from careers.language.grammar import either, in_a_sentence, listed, opening
from careers.language.passages import Passage
from careers.language.speech import said_if_any, say

Dated = tuple[Period, Claim]

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
        """What the series is about, named after the pay period: `Yearly salary`, `Monthly pay`."""
        return self.metric.label if self.unit is self.metric.unit else self.unit.pay

    @property
    def group(self) -> Group:
        """The group that all rows are about."""
        return self.rows[0].group

    @property
    def source(self) -> Source:
        """The source of all rows."""
        return self.rows[0].source

    def of(self, role: Role) -> tuple[Dated, ...]:
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


def title(years: Series) -> str:
    """The title: the metric, its statistic, and who says so."""
    label, group = years.label, years.group.label
    name = say("statistic-of", metric=label, statistic=in_a_sentence(group)) if years.group.is_statistic else label
    return say("over-years", figure=name if years.group.is_statistic else group or name, source=years.source.short)


def finding(years: Series) -> Passage:
    """The sentences above the lines: how far each role's figure moved over the same years, where it started and ended.

    Roles without two years in common get a sentence each.
    """
    by_role = {role: years.of(role) for role in years.roles if years.of(role)}
    shared = _over_shared_years({role: claims for role, claims in by_role.items() if len(claims) > 1})
    said = [_moves(years, shared)] if len(shared) > 1 else []
    ways = (_way(years, role, shared.get(role, claims), is_alone=not said) for role, claims in by_role.items())
    unsure = [role.plural for role, claims in shared.items() if _moved(claims).is_unsure]
    return Passage(*said, *ways, say("moved-unsure", roles=either(unsure)) if unsure else "")


def table(years: Series) -> pd.DataFrame:
    """The series as text: a row per period, a column per role, then the gaps to the first role."""
    titles = gap_titles(years.roles)
    return pd.DataFrame(
        [
            {
                say("year"): str(row.period),
                **{claim.role.label: claim.text for claim in row.claims},
                **dict(zip(titles, (it.signed if it else say("no-gap") for it in row.gaps), strict=True)),
            }
            for row in years.rows
        ]
    )


def alternative(years: Series) -> str:
    """Every figure of the series, for those who cannot see the chart."""
    lines = (
        say("named-value", name=row.period, value=", ".join(f"{claim.role.label} {claim.text}" for claim in row.claims))
        for row in years.rows
    )
    return " ".join([finding(years), *(f"{line}." for line in lines)])


def caution(years: Series) -> str:
    """What its source says against reading its years as a series; empty if nothing is known."""
    return said_if_any(f"series-{years.source.id.replace('_', '-')}")


def remark(years: Series) -> str:
    """Which dollars the values are in; empty if they are not money."""
    unadjusted = years.unit.is_money and not any(row.dollars for row in years.rows)
    return say("of-each-year") if unadjusted else ""


def by_year(years: Series) -> pd.DataFrame:
    """The exact values by the last year of each period (the index), a column per role label; NaN if there is none."""
    by_role = {role: {period: claim.value for period, claim in years.of(role)} for role in years.roles}
    return pd.DataFrame(
        {role.label: [exact.get(row.period) for row in years.rows] for role, exact in by_role.items()},
        index=pd.Index([row.period.last for row in years.rows], name=say("year")),
        dtype="float64",
    )


def _over_shared_years(by_role: Mapping[Role, Sequence[Dated]]) -> Mapping[Role, Sequence[Dated]]:
    """The figures of each role from the first to the last year that all of them have; all of them without two such."""
    periods = [{period for period, _ in claims} for claims in by_role.values()]
    shared = set[Period].intersection(*periods) if periods else set()
    if len(shared) < ENOUGH:
        return by_role if len(by_role) == 1 else {}
    return {role: [it for it in claims if it[0] in shared] for role, claims in by_role.items()}


def _moves(years: Series, shared: Mapping[Role, Sequence[Dated]]) -> str:
    """How far the figures of several roles moved over the same years, in short."""
    by_change: dict[tuple[str, str], list[str]] = {}
    for role, claims in shared.items():
        change = _moved(claims)
        by_change.setdefault((_direction(change), change.size), []).append(role.plural)
    moved = [say("moved", way=way, size=size, roles=listed(roles)) for (way, size), roles in by_change.items()]
    (start, _), *_, (end, _) = next(iter(shared.values()))
    return say("moved-over", label=years.label, moved=listed(moved), start=start, end=end, prices=_prices(years))


def _direction(change: Gap) -> str:
    """Which way a figure moved: up, down, not, or unsure."""
    if change.is_alike:
        return "unsure"
    return "up" if change.amount > 0 else "down" if change.amount else "not"


def _moved(claims: Sequence[Dated]) -> Gap:
    """How far the last of some figures is from the first."""
    (_, old), *_, (_, new) = claims
    return new.gap_to(old) or gap(new.value or 0, old.value or 0, new.unit)


def _prices(years: Series) -> str:
    """Whether a change of pay includes the rise in prices, or else in which dollars it is; empty if it is no pay."""
    if not years.unit.is_money:
        return ""
    return years.rows[-1].dollars or say("prices-included")


def _way(years: Series, role: Role, claims: Sequence[Dated], *, is_alone: bool) -> str:
    """Where a role's figure started and ended and, if no other sentence says so, how far it moved."""
    (start, old), (end, new) = claims[0], claims[-1]
    slots = {"subject": years.metric.spoken, "role": role.plural, "per": years.unit.per, "new": new.text, "end": end}
    if start == end:
        return opening(say("was-once", **slots))
    slots |= {"old": old.text, "start": start}
    if not is_alone:
        return opening(say("went", **slots))
    return opening(say("went-from", **slots, gap=_moved(claims).brief, prices=_prices(years)))
