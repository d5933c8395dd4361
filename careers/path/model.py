"""A model of earnings over time on three paths. It shows where assumptions lead; it does not predict.

The *first* role is quick to enter; the *second* takes longer. The paths:

- `first`: prepare, then stay in the first role;
- `second`: prepare for longer, then work in the second role;
- `both`: prepare, work in the first role, and change to the second when its time to enter is over.

Time is in months from 0. Money is in US dollars without price rises, taxes or interest.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.units import HOURS_A_YEAR, WEEKS_A_YEAR

Money = NDArray[np.float64]
PathId = Literal["first", "second", "both"]

MONTHS_A_YEAR = 12
CENT = 0.01
FULL_TIME = HOURS_A_YEAR / WEEKS_A_YEAR
"""The hours per week that the documents' yearly pay is for: 40."""


@dataclass(frozen=True, kw_only=True)
class Assumptions:
    """The model's assumptions.

    `first_months` and `second_months` are months until work in the role starts. `first_pay` and `second_pay` are US
    dollars for a year of full-time work, `pay_before` US dollars for a year of preparing. `degree_cost` is in US
    dollars, paid at the start on both paths that lead to the second role. `raise_percent` is added to pay after every
    full year in the same role. `hours` per week scale the pay in both roles: `hours ÷ 40`.
    """

    first_months: int
    second_months: int
    first_pay: float
    second_pay: float
    pay_before: float = 0
    degree_cost: float = 0
    raise_percent: float = 0
    hours: float = FULL_TIME


@dataclass(frozen=True, kw_only=True)
class Lead:
    """A stretch in which one path is ahead of another, or behind: from a month on."""

    since: int
    is_ahead: bool


def monthly(path: PathId, it: Assumptions, years: int) -> Money:
    """The earnings of each month on a path, in US dollars, for a number of years.

    A month in a role brings `yearly pay ÷ 12 × hours ÷ 40 × (1 + raise ÷ 100) ^ full years in the role`; a month of
    preparing brings `pay before ÷ 12`.
    """
    months = np.arange(years * MONTHS_A_YEAR)
    before = np.full(len(months), it.pay_before / MONTHS_A_YEAR)
    first = _in_role(it.first_pay, months - it.first_months, it)
    second = _in_role(it.second_pay, months - it.second_months, it)
    if path == "first":
        return np.where(months < it.first_months, before, first)
    if path == "second":
        return np.where(months < it.second_months, before, second)
    started = np.where(months < it.first_months, before, first)
    return np.where(months < it.second_months, started, second)


def cumulative(path: PathId, it: Assumptions, years: int) -> Money:
    """Total earnings by the end of each month, in US dollars, minus the degree: `12 × years + 1` values from 0 on."""
    cost = 0.0 if path == "first" else it.degree_cost
    return np.concatenate([[0.0], np.cumsum(monthly(path, it, years))]) - cost


def difference(path: PathId, it: Assumptions, years: int) -> float:
    """How much more a path has brought than the first role after some years: `earned on path − earned on first`."""
    return float(cumulative(path, it, years)[-1] - cumulative("first", it, years)[-1])


def leads(ahead: Money, behind: Money) -> tuple[Lead, ...]:
    """Who is ahead, stretch by stretch, to the dollar; empty if two paths always earn the same.

    The first stretch starts when the paths part, each later one in the month in which the path behind catches up.
    """
    side = np.sign(np.round(ahead - behind))
    apart = np.flatnonzero(side)
    if not apart.size:
        return ()
    turns = np.flatnonzero(np.diff(side[apart])) + 1
    begins = [max(int(apart[0]) - 1, 0), *(int(apart[turn - 1]) + 1 for turn in turns)]
    return tuple(
        Lead(since=since, is_ahead=bool(side[apart[turn]] > 0)) for since, turn in zip(begins, [0, *turns], strict=True)
    )


def crossover(ahead: Money, behind: Money) -> int | None:
    """The first month in which one path catches up with another after being behind; None if it never does."""
    return next((lead.since for lead in leads(ahead, behind)[1:] if lead.is_ahead), None)


def outline(earned: Money) -> NDArray[np.int_]:
    """The months that a line needs to match every month: each full year, and wherever it bends."""
    bends = np.flatnonzero(np.abs(np.diff(earned, 2)) > CENT) + 1
    return np.union1d(np.append(np.arange(0, len(earned), MONTHS_A_YEAR), len(earned) - 1), bends)


def _in_role(yearly: float, months_in_role: NDArray[np.int_], it: Assumptions) -> Money:
    """Monthly pay by months in a role; values before the first month are not meant to be used."""
    full_years = np.maximum(months_in_role, 0) // MONTHS_A_YEAR
    paid: Money = yearly / MONTHS_A_YEAR * (it.hours / FULL_TIME) * (1 + it.raise_percent / 100) ** full_years
    return paid
