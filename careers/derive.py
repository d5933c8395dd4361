"""Figures that no source prints: computed here, labelled as derived, never stored."""

from collections.abc import Collection, Sequence
from typing import Any

import pandas as pd

from careers import units, words
from careers.compare import Comparison, Order, Row, claim, comparison, ordered, row
from careers.metrics import METRICS
from careers.store import Data


def derived_comparison(
    data: Data,
    metric_id: str,
    role_ids: Sequence[str],
    *,
    groups: Collection[str] | None = None,
    sources: Collection[str] | None = None,
    order: Order = "given",
    per: str = "year",
) -> Comparison:
    """Compare roles on any metric of the catalogue, printed or derived; arguments as for `compare.comparison`."""
    metric = METRICS[metric_id]
    if not metric.derived:
        return comparison(data, metric_id, role_ids, groups=groups, sources=sources, order=order, per=per)
    chosen: dict[str, Any] = {"sources": sources}
    rows: tuple[Row, ...] = ()
    if groups is None or set(groups) & {group.id for group in metric.groups}:
        rows = DERIVATIONS[metric_id](data, role_ids, chosen)
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    return ordered(Comparison(metric, metric.unit, roles, rows, derived=metric.derived), order)


def jobs_change(jobs: float, growth: float) -> float:
    """Jobs gained (or lost, below 0) when a number of jobs grows by a percentage: `jobs × growth ÷ 100`."""
    return jobs * growth / 100


def months_of_experience(printed: float, longest_months: float) -> float | None:
    """The months that a bare number stands for, when it matches the longest time to enter.

    The comparison page prints the upper end of its time to enter and drops the unit: 8 of "6–8 years",
    12 of "6–12 months". Returns None where the number matches neither reading.
    """
    if printed * 12 == longest_months:
        return printed * 12
    return printed if printed == longest_months else None


def pay_by_hours(rate: Comparison, hours: Sequence[int]) -> pd.DataFrame:
    """Weekly pay in US dollars for hours of work a week: `hourly rate × hours`, without overtime pay.

    A row per number of hours (the index), a column per role label; NaN where the rate is not reported.
    """
    claims = rate.lead.claims if rate.lead else ()
    return pd.DataFrame(
        {it.role.label: [float("nan") if it.value is None else it.value * hour for hour in hours] for it in claims},
        index=pd.Index(list(hours), name=words.HOURS_A_WEEK),
    )


def hours_table(paid: pd.DataFrame) -> pd.DataFrame:
    """Weekly pay by hours as text: the hours, a column per role label, and the difference."""
    write = units.DOLLARS_A_WEEK.write
    first, second = paid.columns[0], paid.columns[1]
    return pd.DataFrame(
        {
            words.HOURS_A_WEEK: [str(hours) for hours in paid.index],
            **{str(label): [write(value) for value in paid[label]] for label in paid.columns},
            words.DIFFERENCE: [write(value) for value in paid[first] - paid[second]],
        }
    )


def _jobs_change_rows(data: Data, role_ids: Sequence[str], chosen: dict[str, Any]) -> tuple[Row, ...]:
    growth = comparison(data, "growth_rate", role_ids, groups=["all"], **chosen)
    jobs = {(it.source, it.period): it for it in comparison(data, "jobs", role_ids, **chosen).rows}
    metric = METRICS["jobs_change"]
    made = []
    for rates in growth.rows:
        counts = jobs.get((rates.source, rates.period))
        if counts is None:
            continue
        claims = tuple(
            claim(
                rate.role,
                None if rate.value is None or count.value is None else jobs_change(count.value, rate.value),
                metric.unit,
            )
            for rate, count in zip(rates.claims, counts.claims, strict=True)
        )
        made.append(row(metric.groups[0], rates.source, rates.period, claims, metric.unit))
    return tuple(made)


def _experience_rows(data: Data, role_ids: Sequence[str], chosen: dict[str, Any]) -> tuple[Row, ...]:
    printed = comparison(data, "experience_printed", role_ids, **chosen)
    longest = {
        (it.source, it.period): it for it in comparison(data, "time_to_enter", role_ids, groups=["high"], **chosen).rows
    }
    metric = METRICS["experience"]
    made = []
    for numbers in printed.rows:
        times = longest.get((numbers.source, numbers.period))
        claims = tuple(
            claim(
                number.role,
                None
                if times is None or number.value is None or (longest_time := times.claims[position].value) is None
                else months_of_experience(number.value, longest_time),
                metric.unit,
                number.note,
            )
            for position, number in enumerate(numbers.claims)
        )
        made.append(row(metric.groups[0], numbers.source, numbers.period, claims, metric.unit))
    return tuple(made)


DERIVATIONS = {"jobs_change": _jobs_change_rows, "experience": _experience_rows}
