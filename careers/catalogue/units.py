"""How a number is written: on cards, axes, in tables, exports and speech."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

MINUS = "\N{MINUS SIGN}"
NO_BREAK = "\N{NO-BREAK SPACE}"

YEARS_FROM_MONTHS = 24
"""Stretches of at least this many months are written in years."""

GapKind = Literal["ratio", "points", "difference"]


def plain(value: float) -> str:
    """Write a number with the decimals it has, thousands grouped, a true minus: `152,261`, `54.8`."""
    digits = f"{abs(value):,.2f}".rstrip("0").rstrip(".")
    return f"{MINUS if value < 0 else ''}{digits}"


def signed(value: float) -> str:
    """Write a number with its sign: `+5`, `−8`, `0`."""
    return f"+{plain(value)}" if value > 0 else plain(value)


def whole_dollars(value: float) -> str:
    """Write dollars without cents: `$68,535`, `−$300`."""
    return f"{MINUS if value < 0 else ''}${abs(value):,.0f}"


def cents(value: float) -> str:
    """Write dollars with cents: `$32.95`."""
    return f"{MINUS if value < 0 else ''}${abs(value):,.2f}"


def share(value: float) -> str:
    """Write a share: `45.2%`."""
    return f"{plain(value)}%"


def change(value: float) -> str:
    """Write a change in percent with its sign: `+5%`, `−8%`."""
    return f"{signed(value)}%"


def hundreds(value: float) -> str:
    """Write a signed number to the nearest hundred: `+7,600`, `−14,700`."""
    return signed(round(value / 100) * 100)


def counted(value: float, one: str, many: str) -> str:
    """Write a number with its noun: `1 year`, `46 years`."""
    return f"{plain(value)}{NO_BREAK}{one if value == 1 else many}"


def years(value: float) -> str:
    """Write a number of years: `46 years`."""
    return counted(value, "year", "years")


def months(value: float) -> str:
    """Write a stretch of months; years and half years from two years on: `12 months`, `5.5 years`."""
    if abs(value) >= YEARS_FROM_MONTHS and value % 6 == 0:
        return years(value / 12)
    return counted(value, "month", "months")


@dataclass(frozen=True, kw_only=True)
class Unit:
    """What a metric is counted in.

    `write` turns a value into text and `per` completes it in a sentence; `label` names the unit on an axis.
    `statistic` says what kind of number it is where no group does. `gap` says how two values are told apart:
    by ratio (85% more), in percentage points, or by plain difference, which `write_gap` writes where `write`
    would add a sign. `absent` is written where there is no value, if that means something
    else than "not reported". `minimum` and `maximum` bound what a source can sensibly print. `tick_*` are
    Plotly's axis settings.
    """

    id: str
    label: str
    write: Callable[[float], str]
    gap: GapKind
    statistic: str = "count"
    per: str = ""
    less: str = "less"
    write_gap: Callable[[float], str] | None = None
    minimum: float = 0
    maximum: float = float("inf")
    is_money: bool = False
    absent: str = ""
    tick_suffix: str = ""
    tick_format: str = ",~r"
    tick_step: float | None = None


def dollars(unit_id: str, label: str, write: Callable[[float], str], per: str) -> Unit:
    """A unit of pay: compared by ratio, with dollar ticks on its axis."""
    return Unit(
        id=unit_id, label=label, write=write, gap="ratio", statistic="rate", per=per, is_money=True, tick_format="$,.0f"
    )


DOLLARS_A_YEAR = dollars("usd_per_year", "US dollars a year", whole_dollars, " a year")
DOLLARS_A_MONTH = dollars("usd_per_month", "US dollars a month", whole_dollars, " a month")
DOLLARS_A_WEEK = dollars("usd_per_week", "US dollars a week", whole_dollars, " a week")
DOLLARS_AN_HOUR = dollars("usd_per_hour", "US dollars an hour", cents, " an hour")
SHARE = Unit(id="percent", label="percent", write=share, gap="points", statistic="share", maximum=100, tick_suffix="%")
LISTED_SHARE = replace(SHARE, id="listed_percent", absent="not listed")
"""A share that a source lists only where it is large: no entry does not mean zero."""
CHANGE = Unit(
    id="percent_change",
    label="percent change",
    write=change,
    gap="points",
    statistic="expected change",
    minimum=-100,
    tick_suffix="%",
    tick_format="+,~r",
)
PEOPLE = Unit(id="people", label="people", write=plain, gap="ratio", less="fewer")
JOBS = Unit(id="jobs", label="jobs", write=plain, gap="ratio", less="fewer")
JOBS_CHANGE = Unit(
    id="jobs_change",
    label="jobs gained or lost",
    write=hundreds,
    gap="difference",
    less="fewer",
    write_gap=lambda value: plain(round(value, -2)),
    minimum=float("-inf"),
    tick_format="+,~r",
)
YEARS = Unit(id="years", label="years", write=years, gap="difference", statistic="number of years", maximum=120)
MONTHS = Unit(
    id="months", label="months", write=months, gap="difference", statistic="stretch of time", maximum=600, tick_step=12
)
RATING = Unit(
    id="rating",
    label="points, scale not stated",
    write=plain,
    gap="difference",
    statistic="rating",
    per=" on a scale the page does not state",
)
AS_PRINTED = Unit(
    id="as_printed", label="as printed, unit in doubt", write=plain, gap="difference", statistic="number without a unit"
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
