"""The path model on the documents' figures: what it stands on, what it comes to, and what moves it most."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from careers import path, phrases, units
from careers.compare import comparison, spans
from careers.path import MONTHS_A_YEAR, PATHS, Assumptions, Money, PathId
from careers.roles import Look, Role
from careers.store import Data
from careers.tables import citation
from careers.work import in_a_sentence

EARLY, LATE = 10, 20
"""Years after which the paths are held against each other."""

LONGEST_LIFE = 45
"""Years of work that the model looks ahead at most."""

GUESSES = {"pay_before": (0, 30_000), "degree_cost": (0, 100_000), "raise_percent": (0, 5), "hours": (30, 50)}
"""How far an assumption that no document speaks of is moved, to see what it matters."""


@dataclass(frozen=True)
class PayClaim:
    """What one source says a role pays in a year, with the ends of its range, where it prints one."""

    id: str
    label: str
    cited: str
    value: float
    low: float
    high: float

    @property
    def has_range(self) -> bool:
        """Whether the source prints a range."""
        return self.low < self.high


@dataclass(frozen=True)
class Prospect:
    """What the documents say of pay in a role, preferred source first, and of the months it takes to get in."""

    role: Role
    claims: tuple[PayClaim, ...]
    shortest: int
    longest: int
    cited: str
    time: str


@dataclass(frozen=True)
class Plan:
    """The prospects of both roles, the pay claims chosen, the assumptions, and the years to show."""

    first: Prospect
    second: Prospect
    first_claim: PayClaim
    second_claim: PayClaim
    assumptions: Assumptions
    years: int


@dataclass(frozen=True, eq=False)
class Course:
    """What a path brings month by month: as assumed, and at the low and high end."""

    path: PathId
    label: str
    look: Look
    middle: Money
    low: Money
    high: Money

    def after(self, years: int) -> tuple[float, float, float]:
        """Earned after some years: low, as assumed, high."""
        at = years * MONTHS_A_YEAR
        return float(self.low[at]), float(self.middle[at]), float(self.high[at])


@dataclass(frozen=True, eq=False)
class Outlook:
    """What a plan comes to: sentence, chart, table and speech come from here. `crossing` is in months."""

    plan: Plan
    courses: tuple[Course, ...]
    crossing: int | None

    def gap(self, years: int) -> float:
        """How much more the second role has brought than the first after some years, in US dollars."""
        first, second, _ = self.courses
        return second.after(years)[1] - first.after(years)[1]


@dataclass(frozen=True)
class Swing:
    """What the gap after 20 years comes to at both ends of one assumption; `is_guess` where no document gives them."""

    name: str
    range: str
    low: float
    high: float
    is_guess: bool

    @property
    def size(self) -> float:
        """How far the assumption moves the gap, in US dollars."""
        return abs(self.high - self.low)


def prospects(data: Data, role_ids: Sequence[str]) -> tuple[Prospect, ...]:
    """The prospects of the roles that have both pay and time to enter, the one that is quicker to enter first."""
    found = [_prospect(data, role_ids, position) for position in range(len(role_ids))]
    return tuple(sorted(filter(None, found), key=lambda it: it.longest))


def outlook(plan: Plan) -> Outlook:
    """What a plan comes to over 45 years, on each path."""
    it = plan.assumptions
    pessimistic = replace(
        it,
        first_pay=min(it.first_pay, plan.first_claim.low),
        second_pay=min(it.second_pay, plan.second_claim.low),
        first_months=max(it.first_months, plan.first.longest),
        second_months=max(it.second_months, plan.second.longest),
    )
    optimistic = replace(
        it,
        first_pay=max(it.first_pay, plan.first_claim.high),
        second_pay=max(it.second_pay, plan.second_claim.high),
        first_months=min(it.first_months, plan.first.shortest),
        second_months=min(it.second_months, plan.second.shortest),
    )
    courses = tuple(
        Course(
            which,
            _label(which, plan),
            {"first": plan.first.role.look, "second": plan.second.role.look, "both": BOTH_LOOK}[which],
            *(path.cumulative(which, assumed, LONGEST_LIFE) for assumed in (it, pessimistic, optimistic)),
        )
        for which in PATHS
    )
    return Outlook(plan, courses, path.crossover(courses[1].middle, courses[0].middle))


def finding(found: Outlook) -> str:
    """The sentence above the chart: when the later role overtakes the earlier."""
    names = _names(found.plan)
    if found.crossing is not None:
        return phrases.PATH_CROSSES.format(**names, time=duration(found.crossing))
    if found.gap(LONGEST_LIFE) > 0:
        return phrases.PATH_AHEAD.format(**names)
    return phrases.PATH_NEVER.format(**names, years=LONGEST_LIFE)


def gaps(found: Outlook) -> str:
    """The sentences below it: the gap after 10 and 20 years, and what working on the way is worth."""
    early, late = (_standing(found.gap(years)) for years in (EARLY, LATE))
    said = [phrases.PATH_GAPS.format(early=early, late=late)]
    _, second, both = found.courses
    worth = both.after(LATE)[1] - second.after(LATE)[1]
    if worth > 0:
        amount = units.whole_dollars(worth)
        said.append(phrases.PATH_WAITING.format(first=in_a_sentence(found.plan.first.role.label), amount=amount))
    return " ".join(said)


def table(found: Outlook) -> pd.DataFrame:
    """The paths as text: a row per path after 10 and 20 years, then the gap."""
    write = units.whole_dollars
    rows = []
    for course in found.courses:
        low, middle, high = course.after(LATE)
        cells = (write(course.after(EARLY)[1]), write(middle), f"{write(low)}–{write(high)}")
        rows.append((course.label, *cells))
    gap = phrases.PATH_GAP_ROW.format(**_names(found.plan))
    rows.append((gap, signed(found.gap(EARLY)), signed(found.gap(LATE)), ""))
    after = [phrases.PATH_AFTER.format(years=years) for years in (EARLY, LATE)]
    return pd.DataFrame(rows, columns=[phrases.PATH_COLUMN, *after, phrases.PATH_SPREAD])


def alternative(found: Outlook) -> str:
    """What the chart shows, for those who cannot see it."""
    lines = [
        f"{course.label}: "
        + ", ".join(
            f"{phrases.PATH_AFTER.format(years=years).lower()} {units.whole_dollars(course.after(years)[1])}"
            for years in (EARLY, LATE)
        )
        for course in found.courses
    ]
    return " ".join([finding(found), gaps(found), *(f"{line}." for line in lines)])


def swings(plan: Plan) -> tuple[Swing, ...]:
    """What moves the gap after 20 years, the widest swing first; assumptions that no document moves are left out."""
    made = [_swing(plan, field, name, ends) for field, name, ends in _ends(plan) if ends[0] != ends[1]]
    return tuple(sorted(made, key=lambda swing: -swing.size))


def swings_finding(found: Sequence[Swing]) -> str:
    """The sentence above the swings: which assumption matters most."""
    most = found[0]
    low, high = sorted((most.low, most.high))
    return phrases.SENSITIVITY_FINDING.format(name=most.name, low=signed(low), high=signed(high))


def swings_table(found: Sequence[Swing]) -> pd.DataFrame:
    """The swings as text: a row per assumption with its range and the gap at both ends."""
    return pd.DataFrame(
        [
            {
                phrases.SENSITIVITY_COLUMN: swing_title(swing),
                phrases.SENSITIVITY_MOVES: f"{signed(swing.low)} … {signed(swing.high)}",
            }
            for swing in found
        ]
    )


def swing_title(swing: Swing) -> str:
    """An assumption with the range that it is moved over, and whether that is a guess."""
    title = f"{swing.name}: {swing.range}"
    return phrases.GUESSED_RANGE.format(range=title, guess=phrases.GUESS) if swing.is_guess else title
