"""The records that words, charts and tables are made from: claims, rows, comparisons, ranges and series."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Mark, Metric
from careers.catalogue.roles import Role
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.figures.gaps import Gap, gap, is_within_error
from careers.language.speech import say

PAIR = 2
"""The number of roles that most sentences are made for; three and four get longer ones."""


def unreported(mark: Mark, absent: str = "") -> str:
    """What is written instead of a figure: why there is none, or else `absent` or `not reported`."""
    return say(f"mark-{mark.replace('_', '-')}") if mark else absent or say("not-reported")


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A role's figure or None; `mark` says why, or that it is the least; `error` is its standard error in percent.

    A figure of a wider group has the ids of the roles `within` it.
    `printed` is what the source prints, in words, where the value was worked out from it: `$50,764 a year`.
    """

    role: Role
    value: float | None
    unit: Unit
    note: str = ""
    mark: Mark = ""
    error: float = 0
    within: tuple[str, ...] = ()
    printed: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the value is only the least that the figure can be."""
        return self.mark == "or_more"

    @property
    def text(self) -> str:
        """The written value; if there is none, why not, `not reported` or the unit's own word for that."""
        if self.value is None:
            return unreported(self.mark, self.unit.absent)
        written = self.unit.write(self.value)
        return say("or-more", value=written) if self.is_open else written

    def gap_to(self, other: "Claim") -> Gap | None:
        """How far it is from another figure of the same source; None if either has no exact value."""
        if self.value is None or other.value is None or self.is_open or other.is_open:
            return None
        is_unsure = is_within_error(self.value, other.value, (self.error, other.error))
        return replace(gap(self.value, other.value, self.unit), is_unsure=is_unsure)


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one source says about one group in one period: a claim per compared role, and what it says of other people.

    `adjustment` says how the values were restated in today's money, or why they were not, `dollars` which dollars they
    are in (" in 2025 dollars"), `derived` by which formula they were computed here. All are empty for printed values.
    `is_restated` says whether they are in dollars of the newest year, restated here or printed so.
    """

    group: Group
    source: Source
    period: Period
    claims: tuple[Claim, ...]
    wider: tuple[Claim, ...] = ()
    benchmark: Claim | None = None
    adjustment: str = ""
    dollars: str = ""
    is_restated: bool = False
    derived: str = ""

    def of(self, role: Role) -> Claim:
        """The claim about one of the compared roles; KeyError for any other."""
        for claim in self.claims:
            if claim.role.id == role.id:
                return claim
        raise KeyError(role.id)

    def tells(self, role: Role) -> bool:
        """Whether the source reports the figure for this role."""
        return self.of(role).value is not None

    def gap(self, first: Role, other: Role) -> Gap | None:
        """How far the first of two roles is from the other; None if either has no exact value."""
        return self.of(first).gap_to(self.of(other))

    @property
    def gaps(self) -> tuple[Gap | None, ...]:
        """How far the first role is from each of the others, in order."""
        return tuple(self.gap(self.claims[0].role, other.role) for other in self.claims[1:])

    @property
    def label(self) -> str:
        """What the row is about; empty if the metric's own name is enough."""
        return say("wider") if self.group.kind == "wider" else self.group.label

    @property
    def beside(self) -> tuple[Claim, ...]:
        """The figures about other people next to the roles': wider groups', and everyone's."""
        return (*self.wider, self.benchmark) if self.benchmark else self.wider

    @property
    def known(self) -> tuple[Claim, ...]:
        """The claims with a value."""
        return tuple(claim for claim in self.claims if claim.value is not None)

    @property
    def is_worked_out(self) -> bool:
        """Whether the values are not those that the source prints, but were worked out here."""
        return bool(self.derived) or any(claim.printed for claim in self.claims)

    @property
    def named(self) -> str:
        """Who says so, for which time."""
        return self.source.cite(self.period)

    @property
    def cited(self) -> str:
        """The same, and in which dollars: `Glassdoor via Chron, 2012–2013, in 2025 dollars`."""
        return f"{self.named}{say('in-which', dollars=self.dollars) if self.dollars else ''}"

    @property
    def kin(self) -> tuple[str, str, str, Period, str]:
        """What comparable rows share: publisher, quoted source, statistic and years, or dollars if pay is restated."""
        years = Period() if self.is_restated else self.period
        return self.source.publisher, self.source.origin, self.group.id, years, self.dollars

    @property
    def is_complete(self) -> bool:
        """Whether the source reports the figure for every compared role."""
        return all(claim.value is not None for claim in self.claims)

    @property
    def size(self) -> float:
        """The largest reported value; 0 if there is none."""
        return max((claim.value for claim in self.known if claim.value is not None), default=0)

    @property
    def width(self) -> float:
        """The size of the widest gap to the first role in either direction; -1 if there is none."""
        return max((abs(it.amount) for it in self.gaps if it), default=-1)


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Everything one metric says about the compared roles; sentence, chart, table and speech are made from it.

    `rows` has the newest figures of each source, `earlier` those of the years before. `preferred` is the publisher
    whose figures come first, if it has any.
    """

    metric: Metric
    unit: Unit
    roles: tuple[Role, ...]
    rows: tuple[Row, ...]
    earlier: tuple[Row, ...] = ()
    preferred: str = ""

    @property
    def derived(self) -> str:
        """The formula of what was computed here; empty if sources print all of it."""
        return next((row.derived for row in self.rows if row.derived), "")

    @property
    def label(self) -> str:
        """What is compared, named after the pay period: `Yearly salary`, `Monthly pay`."""
        return self.metric.label if self.unit is self.metric.unit else self.unit.pay

    @property
    def question(self) -> str:
        """The question that it answers, for the same pay period: `What does a month pay?`."""
        return self.metric.question if self.unit is self.metric.unit else self.unit.question

    @cached_property
    def candidates(self) -> tuple[Row, ...]:
        """The rows that may lead: typical figures of the preferred publisher, or of everyone if it has none."""
        return tuple(it for it in self._typical_rows if it.source.publisher == self.preferred) or self._typical_rows

    @cached_property
    def lead(self) -> Row | None:
        """The row that a sentence is about: the first to cover most roles or, in a breakdown, the widest gap.

        Of rows that cover equally many, one whose kin cover the other roles comes first.
        """
        for rows in (self.candidates, self._typical_rows, self.rows):
            most = max((len(row.known) for row in rows), default=0)
            fullest = [row for row in rows if len(row.known) == most]
            if most and self.metric.is_breakdown:
                return max((row for row in fullest if row.source == fullest[0].source), key=lambda row: row.width)
            if most:
                return max(fullest, key=lambda row: len(_roles_of_kin(row, rows)))
        return self.rows[0] if self.rows else None

    def own(self, role: Role) -> Row | None:
        """The row that a headline takes a role's figure from: the lead, its kin, or the first that has the role."""
        lead = self.lead
        first = (lead, *(row for row in self.rows if row.kin == lead.kin)) if lead else ()
        rows = (*first, *self.candidates, *self._typical_rows, *self.rows)
        return next((row for row in rows if row.tells(role)), None)

    def mark(self, role: Role) -> Mark:
        """The mark in place of a role's figure if no source gives a number; empty without one."""
        claims = [row.of(role) for row in self._typical_rows]
        return next((claim.mark for claim in claims if claim.value is None and claim.mark), "")

    @cached_property
    def leading(self) -> tuple[Row, ...]:
        """The rows that a headline is about: the lead, and each other role's own."""
        own = filter(None, map(self.own, self.roles))
        return tuple(dict.fromkeys(own)) or ((self.lead,) if self.lead else ())

    @property
    def is_apart(self) -> bool:
        """Whether the roles' figures are not comparable, so that no gap is drawn between them."""
        return len({row.kin for row in self.leading}) > 1

    def is_unsure(self, row: Row) -> bool:
        """Whether a row is of a survey and a year in which some figures differ by less than their error."""
        alike = (it for it in self.rows if (it.source, it.period) == (row.source, row.period))
        return any(gap.is_unsure for it in alike for gap in it.gaps if gap)

    @property
    def lacks_preferred(self) -> bool:
        """Whether no figure is from the preferred publisher."""
        return bool(self.preferred and self.rows) and self.preferred not in {it.source.publisher for it in self.rows}

    @property
    def is_mixed(self) -> bool:
        """Whether some pay is in dollars of the newest year and other pay as it was printed."""
        return len({row.is_restated for row in self.rows}) > 1

    @property
    def is_in_points(self) -> bool:
        """Whether some gap is in percentage points."""
        return any(gap.kind == "points" and gap.amount for row in self.rows for gap in row.gaps if gap)

    @property
    def typical(self) -> "Comparison":
        """The same comparison without ranges and percentiles."""
        return self._of(lambda row: not row.group.is_spread)

    @property
    def ends(self) -> "Comparison":
        """The same comparison with ranges and percentiles only."""
        return self._of(lambda row: row.group.is_spread)

    @property
    def rivals(self) -> tuple[Row, ...]:
        """The rows that measure the same thing, so sources can disagree; none in a breakdown or a list."""
        return tuple(row for row in self.rows if row.group.is_rival)

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks in the data files about these figures, each once, behind the figures it is about unless all are.

        `Account managers, $14,000: The page says this of some salaries only.`
        """
        distinct = dict.fromkeys(claim for row in self.rows for claim in (*row.claims, *row.beside))
        claims = [it for it in distinct if it.note or it.value is not None]
        noted = {note: [it for it in claims if it.note == note] for note in (it.note for it in claims) if note}
        return tuple(
            note if about == claims else say("remark-about", figures=_named(about, claims), remark=note)
            for note, about in noted.items()
        )

    @cached_property
    def _typical_rows(self) -> tuple[Row, ...]:
        """The rows that represent the roles; all rows if none does, as in a metric that is only a range."""
        return tuple(row for row in self.rows if row.group.is_typical) or self.rows

    def _of(self, keeps: Callable[[Row], bool]) -> "Comparison":
        return replace(self, rows=tuple(filter(keeps, self.rows)), earlier=tuple(filter(keeps, self.earlier)))


def _named(about: Sequence[Claim], claims: Sequence[Claim]) -> str:
    """Some claims by role, only the role's name if they are all it has: `Nurses; Clerks, $74,555, $80,000`."""
    by_role = {role: [it for it in about if it.role == role] for role in (it.role for it in about)}
    is_whole = {role: own == [it for it in claims if it.role == role] for role, own in by_role.items()}
    texts = ([role.label, *(() if is_whole[role] else (it.text for it in own))] for role, own in by_role.items())
    return "; ".join(map(", ".join, texts))


def _roles_of_kin(row: Row, rows: Iterable[Row]) -> set[str]:
    """The roles that a row and its kin have figures for."""
    return {claim.role.id for it in rows if it.kin == row.kin for claim in it.known}
