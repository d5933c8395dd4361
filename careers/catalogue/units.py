"""The units of metrics."""

from dataclasses import dataclass, replace
from typing import Literal

from careers.catalogue import formats
from careers.catalogue.formats import NumberFormat
from careers.language.speech import said_if_any, say

GapKind = Literal["ratio", "points", "difference"]


@dataclass(frozen=True, kw_only=True)
class Unit:
    """The unit of a metric.

    Its words are the messages `unit-` plus its id, with dashes. `format` writes a value. `gap` says how two values are
    compared: by ratio (85% more), in percentage points, or as a plain difference. `less_word` is the message for less
    of it. `has_own_absence` marks a unit in which a missing value does not mean "not reported". `minimum` and `maximum`
    are the limits of what a source can sensibly print, for any occupation. `is_whole` means no fractions. `tick_step`
    is the distance between an axis's marks if Plotly's choice would not be round.
    """

    id: str
    gap: GapKind
    format: NumberFormat = formats.PLAIN
    less_word: str = "less"
    minimum: float = 0
    maximum: float = float("inf")
    is_whole: bool = False
    is_money: bool = False
    has_own_absence: bool = False
    tick_step: float | None = None

    @property
    def label(self) -> str:
        """The unit on an axis: `US dollars a year`."""
        return say(self._words)

    @property
    def pay(self) -> str:
        """What yearly pay is called in this unit: `Monthly pay`."""
        return say(f"{self._words}-pay")

    @property
    def question(self) -> str:
        """What yearly pay in this unit answers: `What does a month pay?`."""
        return say(f"{self._words}-question")

    @property
    def per(self) -> str:
        """What follows a value in a sentence, with the space before it: ` a year`."""
        return said_if_any(f"{self._words}-per")

    @property
    def statistic(self) -> str:
        """What kind of number it is if no group says so: `rate`, `share`, `count`."""
        return say(f"{self._words}-statistic")

    @property
    def less(self) -> str:
        """The word for less of it: `less`, `fewer`."""
        return say(self.less_word)

    @property
    def absent(self) -> str:
        """What is written for a missing value; empty if it is `not reported`."""
        return say(f"{self._words}-absent") if self.has_own_absence else ""

    @property
    def _words(self) -> str:
        return f"unit-{self.id.replace('_', '-')}"

    def write(self, value: float) -> str:
        """A value for a person: `$68,535`."""
        return self.format.text(value)


def dollars(unit_id: str, number_format: NumberFormat, bounds: tuple[float, float] = (0, float("inf"))) -> Unit:
    """A unit of pay: compared by ratio."""
    return Unit(id=unit_id, format=number_format, gap="ratio", minimum=bounds[0], maximum=bounds[1], is_money=True)


DOLLARS_A_YEAR = dollars("usd_per_year", formats.WHOLE_DOLLARS, bounds=(1_000, 5_000_000))
"""Less than 1,000 dollars is not a year's pay but a mistake, such as a point instead of a comma; so is pay in cents."""

DOLLARS_A_MONTH = dollars("usd_per_month", formats.WHOLE_DOLLARS)
DOLLARS_A_WEEK = dollars("usd_per_week", formats.WHOLE_DOLLARS)
DOLLARS_AN_HOUR = dollars("usd_per_hour", formats.CENTS, bounds=(1, 2_500))
"""The lowest legal wage is $2.13 an hour, for those who get tips; 2,500 dollars make 5,200,000 a year."""

SHARE = Unit(id="percent", format=formats.PERCENT, gap="points", maximum=100)
LISTED_SHARE = replace(SHARE, id="listed_percent", has_own_absence=True)
"""A share that a source lists only if it is large: no entry does not mean zero."""
CHANGE = Unit(id="percent_change", format=formats.SIGNED_PERCENT, gap="points", minimum=-100)
PEOPLE = Unit(id="people", gap="ratio", less_word="fewer", is_whole=True)
JOBS = Unit(id="jobs", gap="ratio", less_word="fewer", is_whole=True)
JOBS_CHANGE = Unit(
    id="jobs_change", format=formats.HUNDREDS, gap="difference", less_word="fewer", minimum=float("-inf")
)
YEARS = Unit(id="years", format=formats.YEARS, gap="difference", maximum=120)
MONTHS = Unit(id="months", format=formats.MONTHS, gap="difference", maximum=600, tick_step=12)
RATING = Unit(id="rating", gap="difference")
AS_PRINTED = Unit(id="as_printed", gap="difference")

HOURS_A_YEAR = 2080
"""Hours in a year of full-time work: 52 weeks of 40 hours, the U.S. Bureau of Labor Statistics' convention."""

WEEKS_A_YEAR = 52

MINIMUM_WAGE = 7.25
"""Federal minimum wage in US dollars an hour, in force since July 2009 (Fair Labor Standards Act, section 6)."""


@dataclass(frozen=True, kw_only=True)
class PayPeriod:
    """A stretch of time that pay can be stated for, and how many of them make a year of full-time work."""

    id: str
    unit: Unit
    per_year: int

    @property
    def label(self) -> str:
        """What readers pick: `Year`, `Month`."""
        return say(f"per-{self.id}")


PAY_PERIODS = {
    period.id: period
    for period in (
        PayPeriod(id="year", unit=DOLLARS_A_YEAR, per_year=1),
        PayPeriod(id="month", unit=DOLLARS_A_MONTH, per_year=12),
        PayPeriod(id="week", unit=DOLLARS_A_WEEK, per_year=WEEKS_A_YEAR),
        PayPeriod(id="hour", unit=DOLLARS_AN_HOUR, per_year=HOURS_A_YEAR),
    )
}
