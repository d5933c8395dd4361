"""What the path model stands on, from the documents' figures, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from careers.catalogue import formats
from careers.catalogue.roles import GREY, Look, Role
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, spans
from careers.language import phrases
from careers.language.grammar import in_a_sentence
from careers.path import model
from careers.path.model import MONTHS_A_YEAR, PATHS, Assumptions, Money, PathId

EARLY, LATE = 10, 20
"""Years after which the paths are held against each other."""

KEPT = 128
"""How many pairs of roles, views and data are kept with their prospects."""

LONGEST_LIFE = 45
"""Years of work that the model looks ahead at most."""

BOTH_LOOK = Look(colour=GREY, pattern="+", marker="hexagon", sign="⬢")
"""How the path through both roles is drawn."""


@dataclass(frozen=True, kw_only=True)
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

    @property
    def remark(self) -> str:
        """Who says so, and the range."""
        ends = phrases.SPAN.format(low=formats.WHOLE_DOLLARS.text(self.low), high=formats.WHOLE_DOLLARS.text(self.high))
        return phrases.FROM_SOURCE.format(source=self.cited, value=ends if self.has_range else phrases.NO_RANGE)


@dataclass(frozen=True, kw_only=True)
class Prospect:
    """What the documents say of pay in a role, preferred source first, and of the months it takes to get in."""

    role: Role
    claims: tuple[PayClaim, ...]
    shortest: int
    longest: int
    cited: str
    time: str


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The prospects of both roles, the pay claims chosen, the assumptions, and the years to show."""

    first: Prospect
    second: Prospect
    first_claim: PayClaim
    second_claim: PayClaim
    assumptions: Assumptions
    years: int


@dataclass(frozen=True, kw_only=True, eq=False)
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


@dataclass(frozen=True, kw_only=True, eq=False)
class Outlook:
    """What a plan comes to: sentence, chart, table and speech come from here. `crossing` is in months."""

    plan: Plan
    courses: tuple[Course, ...]
    crossing: int | None

    def gap(self, years: int) -> float:
        """How much more the second role has brought than the first after some years, in US dollars."""
        first, second, _ = self.courses
        return second.after(years)[1] - first.after(years)[1]


@lru_cache(maxsize=KEPT)
def prospects(data: Data, role_ids: tuple[str, ...], view: View = EVERYTHING) -> tuple[Prospect, ...]:
    """The prospects of the roles that have both pay and time to enter, the one that is quicker to enter first."""
    found = [_prospect(data, role_ids, position, view) for position in range(len(role_ids))]
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
            path=which,
            label=_label(which, plan),
            look={"first": plan.first.role.look, "second": plan.second.role.look, "both": BOTH_LOOK}[which],
            middle=model.cumulative(which, it, LONGEST_LIFE),
            low=model.cumulative(which, pessimistic, LONGEST_LIFE),
            high=model.cumulative(which, optimistic, LONGEST_LIFE),
        )
        for which in PATHS
    )
    crossing = model.crossover(courses[1].middle, courses[0].middle)
    return Outlook(plan=plan, courses=courses, crossing=crossing)


def _prospect(data: Data, role_ids: Sequence[str], position: int, view: View) -> Prospect | None:
    role = data.roles()[role_ids[position]]
    claims = _claims(data, role_ids, position, view)
    time = next((span for span in spans(comparison(data, "time_to_enter", role_ids)) if span.role == role), None)
    if not claims or time is None or time.low.value is None or time.high.value is None:
        return None
    return Prospect(
        role=role,
        claims=claims,
        shortest=round(time.low.value),
        longest=round(time.high.value),
        cited=time.source.cite(time.period),
        time=time.text,
    )


def _claims(data: Data, role_ids: Sequence[str], position: int, view: View) -> tuple[PayClaim, ...]:
    """What each source says the role at this position pays, with its range; the preferred publisher's claims first."""
    paid = comparison(data, "salary", role_ids, view)
    role = paid.roles[position]
    ends = {(span.source, span.period): (span.low.value, span.high.value) for span in spans(paid) if span.role == role}
    order = list(data.sources())
    rows = sorted(
        paid.typical.rows, key=lambda row: (row.source.publisher != view.preferred, order.index(row.source.id))
    )
    found = []
    for row in rows:
        claim = row.claims[position]
        if claim.value is None:
            continue
        label = phrases.PAY_CHOICE.format(
            value=claim.text, statistic=in_a_sentence(row.group.label) + row.dollars, source=row.source.short
        )
        low, high = ends.get((row.source, row.period), (claim.value, claim.value))
        found.append(
            PayClaim(
                id=f"{row.source.id} {row.group.id} {row.period.printed}",
                label=label,
                cited=row.source.cite(row.period),
                value=claim.value,
                low=low or claim.value,
                high=high or claim.value,
            )
        )
    return tuple(found)


def _label(which: PathId, plan: Plan) -> str:
    first, second = plan.first.role.label, plan.second.role.label
    if which == "first":
        return phrases.PATH_FIRST.format(first=first)
    if which == "second":
        return phrases.PATH_SECOND.format(second=second)
    return phrases.PATH_BOTH.format(first=first, second=in_a_sentence(second))
