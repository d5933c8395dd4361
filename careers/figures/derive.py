"""Figures that no source prints: computed here, labelled as derived, never stored."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, ordered
from careers.figures.records import Claim, Comparison, Row, claim, row
from careers.language import words


def comparison_of(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Comparison:
    """Compare roles on any metric of the catalogue, printed or derived here; errors as `compare.comparison`."""
    metric = METRICS[metric_id]
    if not metric.derived:
        return comparison(data, metric_id, role_ids, view)
    shown = any(view.shows_group(group.id) for group in metric.groups)
    rows = DERIVATIONS[metric_id](data, role_ids, replace(view, groups=None)) if shown else ()
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    derived = Comparison(metric, metric.unit, roles, rows, derived=metric.derived, preferred=view.preferred)
    return ordered(derived, view.order)


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

    def written(values: "pd.Series[float]", missing: str) -> list[str]:
        return [missing if pd.isna(value) else units.DOLLARS_A_WEEK.write(value) for value in values]

    first, second = paid.columns[0], paid.columns[1]
    return pd.DataFrame(
        {
            words.HOURS_A_WEEK: [str(hours) for hours in paid.index],
            **{str(label): written(paid[label], words.NOT_REPORTED) for label in paid.columns},
            words.DIFFERENCE: written(paid[first] - paid[second], words.NO_GAP),
        }
    )


def _jobs_change_rows(data: Data, role_ids: Sequence[str], view: View) -> tuple[Row, ...]:
    growth = comparison(data, "growth_rate", role_ids, replace(view, groups=("all",)))
    jobs = _by_source(comparison(data, "jobs", role_ids, view))
    metric = METRICS["jobs_change"]
    return tuple(
        row(
            metric.groups[0],
            rates.source,
            rates.period,
            tuple(map(_jobs_change_claim, rates.claims, jobs[rates.source.id, rates.period].claims)),
            metric.unit,
        )
        for rates in growth.rows
        if (rates.source.id, rates.period) in jobs
    )


def _jobs_change_claim(rate: Claim, jobs: Claim) -> Claim:
    unit = METRICS["jobs_change"].unit
    if rate.value is None or jobs.value is None:
        return claim(rate.role, None, unit)
    change = jobs_change(jobs.value, rate.value)
    said = words.ABOUT_JOBS.format(rate=rate.text, jobs=jobs.text, change=unit.write(change), role=rate.role.plural)
    return claim(rate.role, change, unit, said)


def _experience_rows(data: Data, role_ids: Sequence[str], view: View) -> tuple[Row, ...]:
    printed = comparison(data, "experience_printed", role_ids, view)
    longest = _by_source(comparison(data, "time_to_enter", role_ids, replace(view, groups=("high",))))
    metric = METRICS["experience"]
    return tuple(
        row(
            metric.groups[0],
            numbers.source,
            numbers.period,
            tuple(map(_experience_claim, numbers.claims, longest[numbers.source.id, numbers.period].claims)),
            metric.unit,
        )
        for numbers in printed.rows
        if (numbers.source.id, numbers.period) in longest
    )


def _experience_claim(number: Claim, longest: Claim) -> Claim:
    known = number.value is not None and longest.value is not None
    value = months_of_experience(number.value or 0, longest.value or 0) if known else None
    return claim(number.role, value, METRICS["experience"].unit, number.note)


def _by_source(compared: Comparison) -> dict[tuple[str, Period], Row]:
    return {(row.source.id, row.period): row for row in compared.rows}


DERIVATIONS = {"jobs_change": _jobs_change_rows, "experience": _experience_rows}
