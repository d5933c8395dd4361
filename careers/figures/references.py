"""Official figures that bars are marked with: of the occupations that titles can stand for, and of everyone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.canvas.marks import BAR_HEIGHT, ZERO_LINE, ZERO_REACH, upright
from careers.canvas.sheet import Sheet
from careers.figures.records import Claim, Row
from careers.language.speech import say

BELOW = BAR_HEIGHT / 2 + ZERO_REACH
"""How far below the middle of a bar its mark is, in pixels."""


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


def mark_references(
    sheet: Sheet, references: Iterable[Reference], row: Row, middles: Mapping[str, float], marked: set[str]
) -> list[float]:
    """Mark the bars of a row with what belongs to them, and return the values that are marked.

    `middles` has the height of each role's bar in pixels from the top. A metric without parts is marked at the first
    bar of each role; `marked` gathers the roles that have theirs.
    """
    fresh = {role_id: middle for role_id, middle in middles.items() if role_id not in marked}
    values: list[float] = []
    for it in references:
        bars = middles if it.group_id == row.group.id else {} if it.group_id else fresh
        own = bars if not it.role_id else {role_id: bars[role_id] for role_id in bars if role_id == it.role_id}
        for middle in own.values():
            _mark(sheet, it, middle)
            values += it.reach
    marked.update(fresh)
    return values


def _mark(sheet: Sheet, it: Reference, middle: float) -> None:
    """Dots across a bar for everyone; for occupations, a line below it from the lowest to the highest figure."""
    if not it.role_id:
        upright(sheet, it.reach[0], middle, "dot")
        return
    (low, high), level = it.reach, middle + BELOW
    line = {"color": ZERO_LINE, "width": 2}
    for start, end, up, down in (
        (low, high, level, level),
        *((x, x, level - ZERO_REACH, level + ZERO_REACH) for x in it.reach),
    ):
        sheet.add_shape(type="line", x0=start, x1=end, y0=up, y1=down, line=line)


def _value(claim: Claim) -> float:
    return claim.value or 0
