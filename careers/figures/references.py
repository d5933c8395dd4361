"""Official figures that bars are marked with: of the occupations that titles can stand for, and of everyone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from careers.canvas.marks import BAR_HEIGHT, ZERO_LINE, ZERO_REACH, dotted, whiskers
from careers.canvas.sheet import Sheet
from careers.catalogue.units import SHARE
from careers.figures.gap_marks import BESIDE
from careers.figures.records import Claim, Row
from careers.language.speech import say

BELOW = BAR_HEIGHT / 2 + ZERO_REACH
"""How far below the middle of a bar its mark is, in pixels."""

LETTERS = 38
"""How many letters fit beside each other on the narrowest screen."""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """An official source's figures next to a role's bar: the lowest and highest of some occupations, or everyone's.

    `role_id` is the role whose title can stand for the occupations, empty for everyone. `group_id` names the part of a
    breakdown that the figure is about, empty where a metric has no parts.
    """

    role_id: str
    group_id: str
    claims: tuple[Claim, ...]

    @property
    def low(self) -> Claim:
        """The lowest figure."""
        return min(self.claims, key=_value)

    @property
    def high(self) -> Claim:
        """The highest figure."""
        return max(self.claims, key=_value)

    @property
    def reach(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        return _value(self.low), _value(self.high)

    @property
    def name(self) -> str:
        """What its mark is called beside a bar: `all jobs`, `official range`."""
        kind = "everyone" if not self.role_id else "one" if self.reach[0] == self.reach[1] else "range"
        return say(f"mark-{kind}")

    @property
    def text(self) -> str:
        """From the lowest to the highest, or the only figure: `$69,990 to $148,270`."""
        low, high = self.low.text, self.high.text
        return low if low == high else say("from-to", low=low, high=high)


def marking(references: Iterable[Reference], rows: Iterable[Row]) -> list[Reference]:
    """The references that some rows can be marked with."""
    groups = {"", *(row.group.id for row in rows)}
    return [it for it in references if it.group_id in groups]


def crossing(references: Iterable[Reference]) -> list[float]:
    """Where references are marked across the bars."""
    return [it.reach[0] for it in references if not it.role_id]


@dataclass(kw_only=True)
class BarMarks:
    """The marks of one chart, drawn row by row; each kind is named once, beside a bar that leaves room for its name.

    `reach` is the lowest and the highest value of the chart, or zero.
    """

    sheet: Sheet
    references: Sequence[Reference]
    reach: tuple[float, float]
    _referred: set[str] = field(default_factory=set)
    _named: set[str] = field(default_factory=set)

    def draw(self, row: Row, middles: Mapping[str, float], taken: float) -> list[float]:
        """Mark the bars of the compared roles with what belongs to them, and return the values that are marked.

        `middles` has the height of each role's bar in pixels from the top; up to `taken` the shorter one shows a gap. A
        metric without parts is marked at the first bar of each role.
        """
        middles = {claim.role.id: middles[claim.role.id] for claim in row.claims if claim.role.id in middles}
        fresh = {role_id: middle for role_id, middle in middles.items() if role_id not in self._referred}
        marks: list[tuple[str, Reference]] = []
        for it in self.references:
            bars = middles if it.group_id == row.group.id else {} if it.group_id else fresh
            marks += [(role_id, it) for role_id in bars if it.role_id in {"", role_id}]
        for role_id, it in marks:
            _mark(self.sheet, it, middles[role_id])
        shortest = min(claim.value or 0 for claim in row.claims)
        for claim in row.claims:
            own = [it for role_id, it in marks if role_id == claim.role.id]
            end = claim.value or 0
            self._name(own, max(0, end, taken if end == shortest else 0), middles.get(claim.role.id, 0))
        self._referred.update(fresh)
        return [value for _, it in marks for value in it.reach]

    def _name(self, references: Iterable[Reference], free: float, middle: float) -> None:
        """Name the marks at a bar, whose line is free from a value on.

        Dots are named beside them, a line at its end or the bar's.
        """
        end_of_bar = free
        for it in sorted(references, key=lambda it: it.role_id):
            low, high = it.reach
            end = it.low.unit.maximum if it.low.unit is SHARE else self.reach[1]
            room = (len(it.name) + 1) / LETTERS * (end - self.reach[0])
            behind, above = max(free, high), max(free, high - room)
            start = low if not it.role_id else behind if behind + room <= end else above
            is_fitting = free <= start <= max(end_of_bar, high) and start + room <= end
            if is_fitting and it.name not in self._named:
                self._named.add(it.name)
                self.sheet.add_annotation(x=start, y=middle, text=it.name, xshift=BESIDE)
                free = start + room
            elif not it.role_id:
                free = max(free, low)


def _mark(sheet: Sheet, it: Reference, middle: float) -> None:
    """Dots across a bar for everyone; for occupations, a line below it from the lowest to the highest figure."""
    if not it.role_id:
        dotted(sheet, it.reach[0], middle)
    else:
        whiskers(sheet, it.reach, middle + BELOW, ZERO_LINE)


def _value(claim: Claim) -> float:
    return claim.value or 0
