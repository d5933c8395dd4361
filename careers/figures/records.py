"""The records that words, charts and tables are made from: gaps, claims, rows, comparisons and ranges."""

from dataclasses import dataclass, replace

from careers.catalogue import formats
from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role
from careers.catalogue.units import GapKind, Unit
from careers.data.rows import Source
from careers.language import words
from careers.language.numbers import MINUS

WHOLE_PERCENT_FROM = 10
"""Gaps of at least this many percent are written without decimals."""

SMALLEST_PERCENT = 0.1
"""Gaps that would round to nothing are told as less than this."""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """How far the first role's value lies from the second's, as a number that is written last.

    `amount` is in percent where the gap is a ratio, in percentage points, or in the metric's own unit; it is 0 where
    both values read the same.
    """

    amount: float
    kind: GapKind
    unit: Unit

    @property
    def is_tiny(self) -> bool:
        """Whether the values read differently, and yet would be told apart by 0.0%."""
        return self.kind == "ratio" and 0 < abs(self.amount) < SMALLEST_PERCENT / 2

    @property
    def size(self) -> str:
        """How far without direction: `21.2 percentage points`, `85%`, `less than 0.1%`."""
        return self._size(words.PERCENTAGE_POINT, words.PERCENTAGE_POINTS)

    @property
    def direction(self) -> str:
        """Which way: more, less or fewer; empty where there is no gap."""
        if self.amount == 0:
            return ""
        return words.MORE if self.amount > 0 else self.unit.less

    @property
    def text(self) -> str:
        """For a sentence: `21.2 percentage points less`, `the same`."""
        return self._directed(self.size)

    @property
    def than(self) -> str:
        """Before what it is compared with: `85% more than`, `about the same as`."""
        return words.ABOUT_THE_SAME_AS if self.is_tiny else words.MORE_THAN.format(gap=self.text)

    @property
    def brief(self) -> str:
        """For a card: `21.2 points less`, `the same`."""
        return self._directed(self._size(words.POINT, words.POINTS))

    @property
    def signed(self) -> str:
        """For a table: `−21.2 points`, `+85%`, `the same`."""
        if self.amount == 0 or self.is_tiny:
            return self.brief
        return ("+" if self.amount > 0 else MINUS) + self._size(words.POINT, words.POINTS)

    def _directed(self, size: str) -> str:
        return words.ABOUT_THE_SAME if self.is_tiny else f"{size} {self.direction}".strip()

    def _size(self, point: str, points: str) -> str:
        distance = abs(self.amount)
        if distance == 0:
            return words.THE_SAME
        if self.is_tiny:
            return words.LESS_THAN.format(size=formats.PERCENT.text(SMALLEST_PERCENT))
        if self.kind == "ratio":
            rough = round(distance, 1) >= WHOLE_PERCENT_FROM
            return (formats.WHOLE_PERCENT if rough else formats.TENTHS_OF_A_PERCENT).text(distance)
        if self.kind == "points":
            return f"{formats.PLAIN.text(distance)} {point if distance == 1 else points}"
        return self.unit.format.size(distance)


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One role's figure: None where the source reports none."""

    role: Role
    value: float | None
    unit: Unit
    note: str = ""

    @property
    def text(self) -> str:
        """How it is written; `not reported`, or the unit's own word for it, where there is no value."""
        return (self.unit.absent or words.NOT_REPORTED) if self.value is None else self.unit.write(self.value)


@dataclass(frozen=True)
class Row:
    """What one source says of one group in one period: a claim per compared role, and of everyone where it does.

    `adjustment` tells how the values were restated in real dollars, or why they were not, and `dollars` completes
    a sentence about them (" in 2025 dollars"); both are empty in nominal dollars.
    """

    group: Group
    source: Source
    period: Period
    claims: tuple[Claim, ...]
    gap: Gap | None
    benchmark: Claim | None = None
    adjustment: str = ""
    dollars: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether the source reports the figure for every compared role."""
        return all(claim.value is not None for claim in self.claims)

    @property
    def size(self) -> float:
        """The largest reported value; 0 where none is."""
        return max((claim.value for claim in self.claims if claim.value is not None), default=0)


@dataclass(frozen=True)
class Comparison:
    """Everything one metric says about the compared roles: sentence, chart, table and speech come from here.

    `derived` holds the formula where the values were computed here; it is empty where a source prints them.
    `preferred` is the publisher whose figures lead, where it has any.
    """

    metric: Metric
    unit: Unit
    roles: tuple[Role, ...]
    rows: tuple[Row, ...]
    derived: str = ""
    preferred: str = ""

    @property
    def candidates(self) -> tuple[Row, ...]:
        """The rows that may lead: those of the preferred publisher, or all where it has none."""
        return tuple(row for row in self.rows if row.source.publisher == self.preferred) or self.rows

    @property
    def leading(self) -> tuple[Row, ...]:
        """The rows that a headline and a small chart speak of: the lead, or each role's own where sources differ."""
        if not self.comes_from_different_sources:
            return (self.lead,) if self.lead else ()
        own = [
            next(row for row in self.candidates if row.claims[position].value is not None)
            for position in range(len(self.roles))
        ]
        return tuple(own)

    @property
    def lead(self) -> Row | None:
        """The row a sentence speaks of: among complete rows the first, or, in a breakdown, the widest gap."""
        complete = [row for row in self.candidates if row.is_complete]
        if not complete:
            return self.candidates[0] if self.candidates else None
        if self.metric.is_breakdown:
            same_source = [row for row in complete if row.source == complete[0].source]
            return max(same_source, key=gap_size)
        return complete[0]

    @property
    def typical(self) -> "Comparison":
        """The same comparison without ranges and percentiles."""
        return replace(self, rows=tuple(row for row in self.rows if not row.group.is_spread))

    @property
    def ends(self) -> "Comparison":
        """The same comparison with nothing but ranges and percentiles."""
        return replace(self, rows=tuple(row for row in self.rows if row.group.is_spread))

    @property
    def comes_from_different_sources(self) -> bool:
        """Whether every role has a figure, but no single source gives all of them."""
        reported = {claim.role for row in self.candidates for claim in row.claims if claim.value is not None}
        return len(reported) == len(self.roles) and not any(row.is_complete for row in self.candidates)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the data files remark on these figures, each remark once."""
        claims = (claim for row in self.rows for claim in (*row.claims, row.benchmark) if claim)
        remarks = (claim.note for claim in claims if claim.note)
        return tuple(dict.fromkeys(remarks))


@dataclass(frozen=True)
class Span:
    """A role's range at one source, with the typical value where the source gives one."""

    role: Role
    source: Source
    period: Period
    low: Claim
    high: Claim
    typical: Claim | None
    statistic: str

    @property
    def text(self) -> str:
        """The range in words, the unit said once where both ends share it: `6–8 years`, `$42,000–$110,000`."""
        return self.low.unit.format.reach(self.low.value or 0, self.high.value or 0)

    @property
    def full(self) -> str:
        """The range, and the typical value where there is one: `$42,000–$110,000, average $68,535`."""
        return f"{self.text}, {self.statistic.lower()} {self.typical.text}" if self.typical else self.text


def claim(role: Role, value: float | None, unit: Unit, note: str = "") -> Claim:
    """A role's value in a unit."""
    return Claim(role=role, value=value, unit=unit, note=note)


def row(group: Group, source: Source, period: Period, claims: tuple[Claim, ...], unit: Unit) -> Row:
    """A row with the gap between its first two claims, where both have a value."""
    first, second = (claims[0].value, claims[1].value) if len(claims) > 1 else (None, None)
    difference = gap(first, second, unit) if first is not None and second is not None else None
    return Row(group, source, period, claims, difference)


def gap(first: float, second: float, unit: Unit) -> Gap:
    """How `first` differs from `second`: by ratio in percent, in percentage points, or as a difference in the unit.

    The ratio is `(first / second - 1) × 100`; where `second` is 0 the plain difference stands in. A difference is that
    of the numbers as they are written, so that a reader can check it.
    """
    written, other = unit.format.rounded(first), unit.format.rounded(second)
    if written == other:
        return Gap(amount=0, kind=unit.gap, unit=unit)
    if unit.gap == "ratio" and second != 0:
        return Gap(amount=(first / second - 1) * 100, kind="ratio", unit=unit)
    kind: GapKind = "difference" if unit.gap == "ratio" else unit.gap
    return Gap(amount=round(written - other, 9), kind=kind, unit=unit)


def gap_size(entry: Row) -> float:
    """How wide a row's gap is, whichever way it goes; -1 where there is none."""
    return abs(entry.gap.amount) if entry.gap else -1
