"""The path model on the documents' figures: what it stands on, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import pandas as pd

from careers.catalogue import units
from careers.catalogue.roles import GREY, Look, Role
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, spans
from careers.language import phrases, words
from careers.language.grammar import in_a_sentence, listed
from careers.path import model
from careers.path.model import MONTHS_A_YEAR, PATHS, Assumptions, Money, PathId

EARLY, LATE = 10, 20
"""Years after which the paths are held against each other."""

KEPT = 128
"""How many pairs of roles, views and data are kept with their prospects."""

LONGEST_LIFE = 45
"""Years of work that the model looks ahead at most."""

BOTH_LOOK = Look(GREY, "+", "hexagon", "⬢")
"""How the path through both roles is drawn."""


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

    @property
    def remark(self) -> str:
        """Who says so, and the range."""
        ends = phrases.SPAN.format(low=units.whole_dollars(self.low), high=units.whole_dollars(self.high))
        return phrases.FROM_SOURCE.format(source=self.cited, value=ends if self.has_range else phrases.NO_RANGE)


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
            which,
            _label(which, plan),
            {"first": plan.first.role.look, "second": plan.second.role.look, "both": BOTH_LOOK}[which],
            *(model.cumulative(which, assumed, LONGEST_LIFE) for assumed in (it, pessimistic, optimistic)),
        )
        for which in PATHS
    )
    return Outlook(plan, courses, model.crossover(courses[1].middle, courses[0].middle))


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
    early, late = (standing(found.gap(years)) for years in (EARLY, LATE))
    said = [phrases.PATH_GAPS.format(early=early, late=late)]
    _, second, both = found.courses
    worth = both.after(LATE)[1] - second.after(LATE)[1]
    if worth > 0:
        amount = units.whole_dollars(worth)
        said.append(phrases.PATH_WAITING.format(firsts=found.plan.first.role.plural, amount=amount))
    return " ".join(said)


def table(found: Outlook) -> pd.DataFrame:
    """The paths as text: a row per path after 10 and 20 years, then the gap."""
    write = units.whole_dollars
    rows = []
    for course in found.courses:
        low, middle, high = course.after(LATE)
        cells = (write(course.after(EARLY)[1]), write(middle), f"{write(low)}–{write(high)}")
        rows.append((course.label, *cells))
    gap = phrases.PATH_GAP_ROW.format(
        second=found.plan.second.role.label, first=in_a_sentence(found.plan.first.role.label)
    )
    rows.append((gap, standing(found.gap(EARLY)), standing(found.gap(LATE)), words.NO_GAP))
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


def duration(months: int) -> str:
    """A stretch of time in years and months: `14 years and 4 months`, `9 months`."""
    years, rest = divmod(months, MONTHS_A_YEAR)
    parts = [units.years(years) if years else "", units.counted(rest, "month", "months") if rest or not years else ""]
    return listed([part for part in parts if part])


def begins_too_late(plan: Plan) -> str:
    """A plain message where work in a role begins only after the years shown; empty where all is well."""
    for role, months in (
        (plan.first.role, plan.assumptions.first_months),
        (plan.second.role, plan.assumptions.second_months),
    ):
        if months >= plan.years * MONTHS_A_YEAR:
            return phrases.PATH_TOO_SHORT.format(
                years=plan.years, role=in_a_sentence(role.label), time=duration(months)
            )
    return ""


def band_note(plan: Plan) -> str:
    """What the bands are, and which claim comes without a range."""
    bare = [(it, claim) for it, claim in _chosen(plan) if not claim.has_range]
    said = [phrases.PATH_NO_BAND.format(source=claim.cited, role=it.role.plural) for it, claim in bare]
    return " ".join([phrases.PATH_BAND, *said])


def pay_offered(plan: Plan) -> str:
    """Every pay claim that a reader can reckon with."""
    return " ".join(claim.label for it in (plan.first, plan.second) for claim in it.claims)


def _chosen(plan: Plan) -> tuple[tuple[Prospect, PayClaim], ...]:
    return (plan.first, plan.first_claim), (plan.second, plan.second_claim)


def _prospect(data: Data, role_ids: Sequence[str], position: int, view: View) -> Prospect | None:
    role = data.roles()[role_ids[position]]
    claims = _claims(data, role_ids, position, view)
    time = next((span for span in spans(comparison(data, "time_to_enter", role_ids)) if span.role == role), None)
    if not claims or time is None or time.low.value is None or time.high.value is None:
        return None
    cited = time.source.cite(time.period)
    return Prospect(role, claims, round(time.low.value), round(time.high.value), cited, time.text)


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
            value=claim.text, statistic=row.group.label.lower() + row.dollars, source=row.source.short
        )
        low, high = ends.get((row.source, row.period), (claim.value, claim.value))
        cited = row.source.cite(row.period)
        key = f"{row.source.id} {row.group.id} {row.period.printed}"
        found.append(PayClaim(key, label, cited, claim.value, low or claim.value, high or claim.value))
    return tuple(found)


def _label(which: PathId, plan: Plan) -> str:
    first, second = plan.first.role.label, plan.second.role.label
    if which == "first":
        return phrases.PATH_FIRST.format(first=first)
    if which == "second":
        return phrases.PATH_SECOND.format(second=second)
    return phrases.PATH_BOTH.format(first=first, second=in_a_sentence(second))


def _names(plan: Plan) -> dict[str, str]:
    first, second = plan.first.role, plan.second.role
    return {
        "first": in_a_sentence(first.label),
        "second": in_a_sentence(second.label),
        "firsts": first.plural,
        "seconds": second.plural,
    }


def standing(gap: float) -> str:
    """A gap in words: ahead, behind or level."""
    if round(gap) == 0:
        return phrases.PATH_LEVEL
    pattern = phrases.PATH_IN_FRONT if gap > 0 else phrases.PATH_BEHIND
    return pattern.format(amount=units.whole_dollars(abs(gap)))
