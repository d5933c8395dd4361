"""What the path model is based on, from the documents' figures, and its results."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import GRAY, Look, Role
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, spans
from careers.figures.spans import Span
from careers.language.keeping import kept
from careers.path import model
from careers.path.model import MONTHS_A_YEAR, Assumptions, Lead, Money, PathId
from careers.path.pay import PayClaim, claims_of
from careers.path.preparation import preparation

EARLY, LATE = 10, 20
"""Years after which the paths are compared."""

KEPT = 128
"""For how many pairs of roles, views and data prospects are cached."""

LONGEST_LIFE = 45
"""How many years of work the model looks ahead at most."""

ROUTES: tuple[PathId, ...] = ("both", "first", "second")
"""The paths in the order shown: changing, which documents describe, then staying, then waiting."""

WAYS: tuple[PathId, ...] = ("both", "second")
"""The paths that lead to the second role; both are compared with staying in the first."""

BOTH_LOOK = Look(color=GRAY, pattern="+", marker="hexagon", sign="⬢")
"""The look of the path through both roles."""


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What a document says about a role that matters for the model, who says so, and the data's own note.

    `stance` is how firmly it is asked for, empty for what only describes.
    """

    role: Role
    text: str
    cited: str
    note: str
    stance: str = ""


@dataclass(frozen=True, kw_only=True)
class Prospect:
    """What sources say about pay in a role, the preferred one first, and about the time to get in."""

    role: Role
    claims: tuple[PayClaim, ...]
    time: Span

    @property
    def shortest(self) -> int:
        """The fewest months that the source gives."""
        return round(self.time.low.value or 0)

    @property
    def longest(self) -> int:
        """The most months that the source gives."""
        return round(self.time.high.value or 0)


@dataclass(frozen=True, kw_only=True)
class PayPair:
    """A pay claim for each role."""

    first: PayClaim
    second: PayClaim


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Both roles' prospects, the chosen pay, the assumptions, and the years to show."""

    first: Prospect
    second: Prospect
    pay: PayPair
    assumptions: Assumptions
    years: int

    @property
    def ways(self) -> tuple[PathId, ...]:
        """The paths to the second role, in order; the one through both roles needs time to work in the first."""
        return WAYS if self.assumptions.first_months < self.assumptions.second_months else WAYS[1:]

    @property
    def leading(self) -> PathId:
        """The path that comes first."""
        return self.ways[0]


@dataclass(frozen=True, kw_only=True, eq=False)
class Course:
    """What a path has brought by each month's end, in US dollars, and when it was ahead of the first role alone."""

    path: PathId
    look: Look
    earned: Money
    leads: tuple[Lead, ...]

    def after(self, years: int) -> float:
        """Earnings after some years."""
        return float(self.earned[years * MONTHS_A_YEAR])


@dataclass(frozen=True, kw_only=True, eq=False)
class Outlook:
    """The results of a plan over 45 years; sentences, charts and tables use them. Courses are in ROUTES order."""

    plan: Plan
    courses: tuple[Course, ...]

    @property
    def shown(self) -> tuple[Course, ...]:
        """The courses to tell apart: the one through both roles only where it goes through both."""
        return tuple(it for it in self.courses if it.path not in WAYS or it.path in self.plan.ways)

    def course(self, path: PathId) -> Course:
        """One path's course."""
        return self.courses[ROUTES.index(path)]

    def gap(self, path: PathId, years: int) -> float:
        """How much more a path has brought than the first role alone after some years, in US dollars."""
        return self.course(path).after(years) - self.course("first").after(years)

    def overtakes(self, path: PathId) -> int | None:
        """The first month in which a path catches up with the first role alone; None for never."""
        return model.crossover(self.course(path).earned, self.course("first").earned)

    @property
    def level_months(self) -> tuple[int, ...]:
        """The months within the years shown in which a path draws level with the first role alone."""
        turns = {lead.since for path in WAYS for lead in self.course(path).leads[1:]}
        return tuple(sorted(month for month in turns if month <= self.plan.years * MONTHS_A_YEAR))


@kept(KEPT)
def prospects(data: Data, pair: tuple[str, str], view: View = EVERYTHING) -> tuple[Prospect, ...]:
    """The prospects of those of two roles that have both pay and time to enter, the quicker one first."""
    of_pair = [_prospect(data, pair, position, view) for position in range(len(pair))]
    return tuple(sorted(filter(None, of_pair), key=lambda it: it.longest))


def outlook(plan: Plan) -> Outlook:
    """The results of a plan on each path."""
    looks = {"first": plan.first.role.look, "second": plan.second.role.look, "both": BOTH_LOOK}
    earned = {path: model.cumulative(path, plan.assumptions, LONGEST_LIFE) for path in ROUTES}
    courses = tuple(
        Course(path=path, look=looks[path], earned=earned[path], leads=model.leads(earned[path], earned["first"]))
        for path in ROUTES
    )
    return Outlook(plan=plan, courses=courses)


def outlooks(plan: Plan) -> tuple[Outlook, ...]:
    """The results of a plan, then its results with every other pair of pay figures that belong together."""
    others = [pair for pair in pay_pairs(plan.first, plan.second) if pair != plan.pay]
    return tuple(outlook(it) for it in (plan, *(_paid(plan, pair) for pair in others)))


def pay_pairs(first: Prospect, second: Prospect) -> tuple[PayPair, ...]:
    """The pay figures of two roles that belong together: from one publisher, of the same statistic.

    A figure without such a partner is paired with the other role's first.
    """
    of_second = [PayPair(first=_partner(claim, first), second=claim) for claim in second.claims]
    of_first = [PayPair(first=claim, second=_partner(claim, second)) for claim in first.claims]
    return tuple(dict.fromkeys([*of_second, *of_first]))


def band(results: Outlook, path: PathId) -> tuple[Money, Money]:
    """The least and the most that a path has brought by each month, over the ends of pay and of time to enter.

    The assumptions themselves are always inside, even if a reader's own are outside the documents' range. A path
    without time in the first role is waiting.
    """
    if path not in (*results.plan.ways, "first"):
        path = "second"
    plan, own, pay = results.plan, results.plan.assumptions, results.plan.pay
    times = [
        {"first_months": first, "second_months": second}
        for first, second in product(
            [own.first_months] if path == "second" else reach(own.first_months, plan.first),
            [own.second_months] if path == "first" else reach(own.second_months, plan.second),
        )
    ]
    least = replace(own, first_pay=min(own.first_pay, pay.first.low), second_pay=min(own.second_pay, pay.second.low))
    most = replace(own, first_pay=max(own.first_pay, pay.first.high), second_pay=max(own.second_pay, pay.second.high))
    low = [model.cumulative(path, replace(least, **months), LONGEST_LIFE) for months in times]
    high = [model.cumulative(path, replace(most, **months), LONGEST_LIFE) for months in times]
    middle = results.course(path).earned
    return np.minimum.reduce([middle, *low]), np.maximum.reduce([middle, *high])


def reach(months: int, prospect: Prospect) -> tuple[int, int]:
    """The ends of a role's time to enter, extended to the reader's own if that is outside."""
    return min(months, prospect.shortest), max(months, prospect.longest)


@kept(KEPT)
def said_of_hours(data: Data, pair: tuple[str, ...]) -> tuple[Remark, ...]:
    """What documents say about hours and types of contracts in two roles."""
    telling = [aspect.id for aspect in data.terms("aspect").values() if aspect.counts_as]
    return _remarks(data, data.work("settings").loc[lambda it: it["aspect"].isin(telling)], pair, "statement")


def said_of_experience(data: Data, role_id: str) -> tuple[Remark, ...]:
    """The experience that documents mention for people who want the role, each as firmly as its document."""
    levels = [level.id for level in data.terms("level").values() if level.counts_as == "experience"]
    return _remarks(data, data.requirements().loc[lambda it: it["level"].isin(levels)], [role_id], "requirement")


def _remarks(data: Data, rows: pd.DataFrame, role_ids: Sequence[str], column: str) -> tuple[Remark, ...]:
    sources, roles, stances = data.sources(), data.roles(), data.labels("stance")
    return tuple(
        Remark(
            role=roles[role_id],
            text=row[column],
            cited=sources[row["source"]].cite(Period.parse(row["period"])),
            note=row["note"],
            stance=stances.get(row.get("stance", ""), ""),
        )
        for role_id in role_ids
        for row in rows[rows["role"] == role_id].to_dict("records")
    )


def _paid(plan: Plan, pay: PayPair) -> Plan:
    """The same plan with other pay figures."""
    assumptions = replace(plan.assumptions, first_pay=pay.first.value, second_pay=pay.second.value)
    return replace(plan, pay=pay, assumptions=assumptions)


def _partner(claim: PayClaim, prospect: Prospect) -> PayClaim:
    return next((it for it in prospect.claims if it.whose == claim.whose), prospect.claims[0])


def _prospect(data: Data, pair: Sequence[str], position: int, view: View) -> Prospect | None:
    role = data.roles()[pair[position]]
    claims = claims_of(data, pair, position, view)
    documented = next((span for span in spans(comparison(data, "time_to_enter", pair)) if span.role == role), None)
    time = documented or preparation(data, role)
    return Prospect(role=role, claims=claims, time=time) if claims and time else None
