"""How numbers are written: a format is data, and each of its methods is a place where numbers show up."""

from dataclasses import dataclass, replace

from careers.language.numbers import MINUS, written
from careers.language.speech import say

NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, kw_only=True)
class NumberFormat:
    """How numbers of one kind are written.

    `before` and `after` stand around the digits: "$", "%". A number has `decimals` at least and, where it needs them,
    `most` of them; `step` is what it is rounded to instead, such as 100. `is_signed` shows the plus of a gain. `noun`
    is the message behind the number, and `larger` writes what is long enough to be counted in a larger one.
    """

    before: str = ""
    after: str = ""
    decimals: int = 0
    most: int = 2
    step: float = 0
    is_signed: bool = False
    noun: str = ""
    larger: "Larger | None" = None

    def text(self, value: float) -> str:
        """For a person, on cards, in charts, tables and speech: `$68,535`, `+5%`, `−14,700`, `6 years`."""
        if self.larger and self.larger.suits(value):
            return self.larger.format.text(value / self.larger.factor)
        return self._number(value) + self._noun(value)

    def size(self, value: float) -> str:
        """How large a difference is, without its direction: `$300`, `14,700`, `5 years`."""
        return replace(self, is_signed=False).text(abs(value))

    def reach(self, low: float, high: float) -> str:
        """From low to high, a noun that both share said once: `6–8 years`, `$42,000–$110,000`, `6 months–2 years`."""
        if self.larger and self.larger.suits(low) and self.larger.suits(high):
            return self.larger.format.reach(low / self.larger.factor, high / self.larger.factor)
        in_one_noun = not self.larger or self.larger.suits(low) == self.larger.suits(high)
        shares_noun = in_one_noun and self._noun(low) == self._noun(high)
        return f"{self._number(low) if shares_noun else self.text(low)}–{self.text(high)}"

    def rounded(self, value: float) -> float:
        """The number that is written, for exports and for differences that a reader can check: 7613.05 is 7600."""
        if self.step:
            return round(value / self.step) * self.step
        return round(value, self.most) + 0.0

    @property
    def tick_suffix(self) -> str:
        """What Plotly puts behind every number of an axis."""
        return self.after

    @property
    def tick_format(self) -> str:
        """How Plotly writes the numbers of an axis, in d3's language; an axis has no use for cents."""
        return f"{'+' if self.is_signed else ''}{self.before},{'.0f' if self.before else '~r'}"

    def _number(self, value: float) -> str:
        number = self.rounded(value)
        sign = MINUS if number < 0 else "+" if number > 0 and self.is_signed else ""
        decimals = "0" * self.decimals + "#" * (self.most - self.decimals)
        digits = written(abs(number), f"#,##0.{decimals}" if decimals else "#,##0")
        return f"{sign}{self.before}{digits}{self.after}"

    def _noun(self, value: float) -> str:
        return f"{NO_BREAK}{say(self.noun, count=value)}" if self.noun else ""


@dataclass(frozen=True, kw_only=True)
class Larger:
    """A larger unit: `factor` of the smaller make one; it is used from `start` on, for multiples of `fitting`."""

    format: NumberFormat
    factor: float
    start: float
    fitting: float

    def suits(self, value: float) -> bool:
        """Whether a number of the smaller unit is written in this one."""
        return abs(value) >= self.start and value % self.fitting == 0


PLAIN = NumberFormat()
"""The decimals that a number has, up to two: `152,261`, `54.8`."""

SIGNED = NumberFormat(is_signed=True)
WHOLE_DOLLARS = NumberFormat(before="$", most=0)
CENTS = NumberFormat(before="$", decimals=2)
PERCENT = NumberFormat(after="%")
WHOLE_PERCENT = NumberFormat(after="%", most=0)
TENTHS_OF_A_PERCENT = NumberFormat(after="%", decimals=1, most=1)
SIGNED_PERCENT = NumberFormat(after="%", is_signed=True)
HUNDREDS = NumberFormat(step=100, is_signed=True)
YEARS_FROM_MONTHS = 24
"""Stretches of at least this many months are written in years."""

YEARS = NumberFormat(noun="noun-years")
MONTHS = NumberFormat(noun="noun-months", larger=Larger(format=YEARS, factor=12, start=YEARS_FROM_MONTHS, fitting=6))
"""Years and half years from two years on: `18 months`, `5.5 years`."""

BARE_MONTHS = replace(MONTHS, larger=None)
"""Months that stand behind years: `2 months`."""
