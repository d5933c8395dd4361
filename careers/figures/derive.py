"""Figures that no source prints: computed here, labeled as derived, never stored."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd

from careers.catalogue.metrics import METRICS
from careers.catalogue.records import GroupKind
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, ordered
from careers.figures.records import Claim, Comparison, Row
from careers.language.speech import say


def comparison_of(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Comparison:
    """Compare roles on any metric of the catalogue, printed or derived here; errors as `compare.comparison`.

    What is derived from the documents' figures about their roles, official sources print about occupations.
    """
    metric, printed = METRICS[metric_id], comparison(data, metric_id, role_ids, view)
    if not metric.is_derived or not any(map(view.shows_group, (group.id for group in metric.groups))):
        return printed
    rows = DERIVATIONS[metric_id](data, role_ids, replace(view, groups=None))
    return ordered(replace(printed, rows=(*rows, *printed.rows)), view.order)


def jobs_change(jobs: float, growth: float) -> float:
    """Jobs gained (or lost, below 0) if a number of jobs grows by a percentage: `jobs × growth ÷ 100`."""
    return jobs * growth / 100


def pay_by_hours(rate: Comparison, hours: Sequence[int]) -> pd.DataFrame:
    """Weekly pay in US dollars for hours worked per week: `hourly rate × hours`, without overtime pay.

    A row per number of hours (the index), a column per role label; NaN if the rate is not reported.
    """
    roles = rate.roles if rate.rows else ()
    rates = {role.label: _exact(row.of(role)) if (row := rate.own(role)) else None for role in roles}
    return pd.DataFrame(
        {label: [float("nan") if it is None else it * hour for hour in hours] for label, it in rates.items()},
        index=pd.Index(list(hours), name=say("hours-a-week")),
    )


def _exact(claim: Claim) -> float | None:
    return None if claim.is_open else claim.value


def _jobs_change_rows(data: Data, role_ids: Sequence[str], view: View) -> tuple[Row, ...]:
    rates = comparison(data, "growth_rate", role_ids, replace(view, groups=_groups("growth_rate", "figure")))
    return _combined(rates, comparison(data, "jobs", role_ids, view), _jobs_change_claim, "jobs_change")


def _jobs_change_claim(rate: Claim, jobs: Claim) -> Claim:
    unit = METRICS["jobs_change"].unit
    if rate.value is None or jobs.value is None:
        return Claim(role=rate.role, value=None, unit=unit)
    change = jobs_change(jobs.value, rate.value)
    said = say("about-jobs", rate=rate.text, jobs=jobs.text, change=unit.write(change), role=rate.role.plural)
    return Claim(role=rate.role, value=change, unit=unit, note=said)


def _combined(
    compared: Comparison, others: Comparison, combine: Callable[[Claim, Claim], Claim], metric_id: str
) -> tuple[Row, ...]:
    """Rows of a derived metric: one for each row that has a partner from the same source and period."""
    beside = {(row.source.id, row.period): row for row in others.rows}
    return tuple(
        Row(
            group=METRICS[metric_id].groups[0],
            source=row.source,
            period=row.period,
            claims=tuple(combine(claim, other.of(claim.role)) for claim in row.claims),
            derived=METRICS[metric_id].derived,
        )
        for row in compared.rows
        if (other := beside.get((row.source.id, row.period)))
    )


def _groups(metric_id: str, kind: GroupKind) -> tuple[str, ...]:
    """The ids of a metric's groups of one kind."""
    return tuple(group.id for group in METRICS[metric_id].groups if group.kind == kind)


DERIVATIONS = {"jobs_change": _jobs_change_rows}
