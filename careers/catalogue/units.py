"""What metrics are counted in."""

from dataclasses import dataclass, replace
from typing import Literal

from careers.catalogue import formats
from careers.catalogue.formats import NumberFormat

GapKind = Literal["ratio", "points", "difference"]


@dataclass(frozen=True, kw_only=True)
class Unit:
    """What a metric is counted in.

    `format` writes a value and `per` completes it in a sentence; `label` names the unit on an axis. `statistic` says
    what kind of number it is where no group does. `gap` says how two values are told apart: by ratio (85% more), in
    percentage points, or by plain difference. `absent` is written where there is no value, if that means something
    else than "not reported". `minimum` and `maximum` bound what a source can sensibly print, for any occupation;
    `is_whole` marks what has no fractions. `tick_step` is the distance of an axis's marks, where Plotly's own choice
    would not be round.
    """

    id: str
    label: str
    gap: GapKind
    format: NumberFormat = formats.PLAIN
    statistic: str = "count"
    per: str = ""
    less: str = "less"
    minimum: float = 0
    maximum: float = float("inf")
    is_whole: bool = False
    is_money: bool = False
    absent: str = ""
    tick_step: float | None = None

    def write(self, value: float) -> str:
        """A value for a person: `$68,535`."""
        return self.format.text(value)


def dollars(
    unit_id: str, label: str, number_format: NumberFormat, per: str, bounds: tuple[float, float] = (0, float("inf"))
) -> Unit:
    """A unit of pay: compared by ratio."""
    return Unit(
        id=unit_id,
        label=label,
        format=number_format,
        gap="ratio",
        statistic="rate",
        per=per,
        minimum=bounds[0],
        maximum=bounds[1],
        is_money=True,
    )


DOLLARS_A_YEAR = dollars(
    "usd_per_year", "US dollars a year", formats.WHOLE_DOLLARS, " a year", bounds=(1_000, 5_000_000)
)
"""Less than 1,000 dollars is no pay of a year but a slip, such as a point where a comma was, and so is pay in cents."""

DOLLARS_A_MONTH = dollars("usd_per_month", "US dollars a month", formats.WHOLE_DOLLARS, " a month")
DOLLARS_A_WEEK = dollars("usd_per_week", "US dollars a week", formats.WHOLE_DOLLARS, " a week")
DOLLARS_AN_HOUR = dollars("usd_per_hour", "US dollars an hour", formats.CENTS, " an hour", bounds=(1, 2_500))
"""The lowest wage by law is $2.13 an hour, for those who get tips; 2,500 dollars come to 5,200,000 a year."""

SHARE = Unit(id="percent", label="percent", format=formats.PERCENT, gap="points", statistic="share", maximum=100)
LISTED_SHARE = replace(SHARE, id="listed_percent", absent="not listed")
"""A share that a source lists only where it is large: no entry does not mean zero."""
CHANGE = Unit(
    id="percent_change",
    label="percent change",
    format=formats.SIGNED_PERCENT,
    gap="points",
    statistic="rate of change",
    minimum=-100,
)
PEOPLE = Unit(id="people", label="people", gap="ratio", less="fewer", is_whole=True)
JOBS = Unit(id="jobs", label="jobs", gap="ratio", less="fewer", is_whole=True)
JOBS_CHANGE = Unit(
    id="jobs_change",
    label="jobs gained or lost",
    format=formats.HUNDREDS,
    gap="difference",
    less="fewer",
    minimum=float("-inf"),
)
YEARS = Unit(
    id="years", label="years", format=formats.YEARS, gap="difference", statistic="number of years", maximum=120
)
MONTHS = Unit(
    id="months",
    label="months",
    format=formats.MONTHS,
    gap="difference",
    statistic="stretch of time",
    maximum=600,
    tick_step=12,
)
RATING = Unit(
    id="rating",
    label="points, scale not stated",
    gap="difference",
    statistic="rating",
    per=" on a scale the page does not state",
)
AS_PRINTED = Unit(
    id="as_printed", label="as printed, unit in doubt", gap="difference", statistic="number without a unit"
)

HOURS_A_YEAR = 2080
"""Hours in a year of full-time work: 52 weeks of 40 hours, as the U.S. Bureau of Labor Statistics counts."""

WEEKS_A_YEAR = 52


@dataclass(frozen=True, kw_only=True)
class PayPeriod:
    """A stretch of time to state pay for, and how many of it make a year of full-time work."""

    id: str
    label: str
    unit: Unit
    per_year: int


PAY_PERIODS = {
    period.id: period
    for period in (
        PayPeriod(id="year", label="Year", unit=DOLLARS_A_YEAR, per_year=1),
        PayPeriod(id="month", label="Month", unit=DOLLARS_A_MONTH, per_year=12),
        PayPeriod(id="week", label="Week", unit=DOLLARS_A_WEEK, per_year=WEEKS_A_YEAR),
        PayPeriod(id="hour", label="Hour", unit=DOLLARS_AN_HOUR, per_year=HOURS_A_YEAR),
    )
}
