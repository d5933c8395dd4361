"""How far apart two values are: a number, and how to say it."""

from dataclasses import dataclass
from math import floor, hypot

from careers.catalogue import formats
from careers.catalogue.units import GapKind, Unit
from careers.language.numbers import MINUS
from careers.language.speech import say

WHOLE_PERCENT_FROM = 10
"""Gaps of at least this many percent are written without decimals."""

LARGE_PERCENT, LARGE_STEP = 1000, 100
"""From this many percent on, gaps are written in whole hundreds of percent."""

STANDARD_ERRORS = 1.645
"""How many standard errors reach to either end of a 90% interval (BLS, Technical Notes for the OEWS estimates)."""

SMALLEST_PERCENT = 0.1
"""Gaps that would round to nothing are written as less than this."""

NOTHING_LEFT = -100
"""The gap in percent of a figure of nothing."""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """How far the first role's value is from the second's: a number, written only at the end.

    `amount` is in percent if the gap is a ratio, in percentage points, or in the metric's own unit. It is 0 if both
    values read the same. `is_unsure` says whether the survey that both are from cannot tell them apart.
    """

    amount: float
    kind: GapKind
    unit: Unit
    is_unsure: bool = False

    @property
    def is_tiny(self) -> bool:
        """Whether the values read differently but are less than 0.05% apart, which would be written as 0.0%."""
        return self.kind == "ratio" and 0 < abs(self.amount) < SMALLEST_PERCENT / 2

    @property
    def is_nearly_all(self) -> bool:
        """Whether the first value is so much smaller that whole percents would say that nothing is left."""
        return self.kind == "ratio" and self.amount > NOTHING_LEFT and round(self.amount) == NOTHING_LEFT

    @property
    def is_alike(self) -> bool:
        """Whether different values are described as about the same."""
        return self.is_tiny or self.is_unsure

    @property
    def size(self) -> str:
        """The size without direction: `21.2 percentage points`, `85%`, `less than 0.1%`."""
        return self._size(say("percentage-point"), say("percentage-points"))

    @property
    def direction(self) -> str:
        """The direction: more, less or fewer; empty if there is no gap."""
        if self.amount == 0:
            return ""
        return say("more") if self.amount > 0 else self.unit.less

    @property
    def text(self) -> str:
        """For a sentence: `21.2 percentage points less`, `the same`."""
        return self._directed(self.size)

    @property
    def than(self) -> str:
        """Followed by what it is compared with: `85% more than`, `about the same as`."""
        if self.is_alike:
            return say("about-the-same-as")
        return say("more-than", gap=self.text) if self.amount else say("the-same-as")

    @property
    def brief(self) -> str:
        """In few words: `21.2 points less`, `the same`."""
        return self._directed(self._size(say("point"), say("points")))

    @property
    def signed(self) -> str:
        """For a table: `−21.2 points`, `+85%`, `the same`."""
        if self.amount == 0 or self.is_alike:
            return self.brief
        return ("+" if self.amount > 0 else MINUS) + self._size(say("point"), say("points"))

    def _directed(self, size: str) -> str:
        return say("about-the-same") if self.is_alike else f"{size} {self.direction}".strip()

    def _size(self, point: str, points: str) -> str:
        distance = abs(self.amount)
        if distance == 0:
            return say("the-same")
        if self.is_tiny:
            return say("less-than", size=formats.PERCENT.text(SMALLEST_PERCENT))
        if self.is_nearly_all:
            return formats.TENTHS_OF_A_PERCENT.text(floor(distance * 10) / 10)
        if self.kind == "ratio":
            rough = round(distance, 1) >= WHOLE_PERCENT_FROM
            distance = round(distance / LARGE_STEP) * LARGE_STEP if distance >= LARGE_PERCENT else distance
            return (formats.WHOLE_PERCENT if rough else formats.TENTHS_OF_A_PERCENT).text(distance)
        if self.kind == "points":
            return f"{formats.PLAIN.text(distance)} {point if distance == 1 else points}"
        return self.unit.format.size(distance)


def gap(first: float, second: float, unit: Unit) -> Gap:
    """How `first` differs from `second`: by ratio in percent, in percentage points, or as a difference in the unit.

    The ratio is `(first / second - 1) × 100`; if `second` is 0, the plain difference is used. Differences are between
    the numbers as written, so that a reader can check them.
    """
    written, other = unit.format.rounded(first), unit.format.rounded(second)
    if written == other:
        return Gap(amount=0, kind=unit.gap, unit=unit)
    if unit.gap == "ratio" and second != 0:
        return Gap(amount=(first / second - 1) * 100, kind="ratio", unit=unit)
    kind: GapKind = "difference" if unit.gap == "ratio" else unit.gap
    return Gap(amount=round(written - other, 9), kind=kind, unit=unit)


def is_within_error(first: float, other: float, errors: tuple[float, float]) -> bool:
    """Whether two estimates of a survey differ by too little for it to tell them apart with 90% confidence.

    `errors` are their relative standard errors in percent, 0 where none is published; without any, it is False. Both
    count as independent: `|first − other| ÷ √(se₁² + se₂²) ≤ 1.645` with `se = value × error ÷ 100` (U.S. Census
    Bureau, Understanding and Using American Community Survey Data, chapter 7).
    """
    error = hypot(first * errors[0], other * errors[1]) / 100
    return 0 < abs(first - other) <= STANDARD_ERRORS * error
