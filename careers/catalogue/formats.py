"""How numbers are written. A format is data, and each of its methods is for one place where numbers appear."""

from dataclasses import dataclass, replace

from careers.language.numbers import MINUS, written
from careers.language.speech import say

NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, kw_only=True)
class NumberFormat:
    """How one kind of number is written.

    `before` and `after` surround the digits: "$", "%". A number has at least `decimals` decimals and, if it needs them,
    up to `most`; or it is rounded to a multiple of `step`, such as 100. `is_signed` shows a plus sign for gains. `noun`
    is the message that follows the number, and `larger` writes long stretches in a larger unit.
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
        """For people, in charts, tables and speech: `$68,535`, `+5%`, `−14,700`, `6 years`."""
        if self.larger and self.larger.suits(value):
            return self.larger.format.text(value / self.larger.factor)
        return self._number(value) + self._noun(value)

    def size(self, value: float) -> str:
        """The size of a difference, without its direction: `$300`, `14,700`, `5 years`."""
        return replace(self, is_signed=False).text(abs(value))

    def reach(self, low: float, high: float) -> str:
        """From low to high, with a shared noun only once: `6–8 years`, `$42,000–$110,000`, `6 months–2 years`."""
        if self.larger and self.larger.suits(low) and self.larger.suits(high):
            return self.larger.format.reach(low / self.larger.factor, high / self.larger.factor)
        in_one_noun = not self.larger or self.larger.suits(low) == self.larger.suits(high)
        shares_noun = in_one_noun and self._noun(low) == self._noun(high)
        return f"{self._number(low) if shares_noun else self.text(low)}–{self.text(high)}"

    def rounded(self, value: float) -> float:
        """The number as written, for exports and for differences that a reader can check: 7613.05 is 7600."""
        if self.step:
            return round(value / self.step) * self.step
        return round(value, self.most) + 0.0

    @property
    def tick_suffix(self) -> str:
        """What Plotly puts after every number on an axis."""
        return self.after

    @property
    def tick_format(self) -> str:
        """How Plotly writes the numbers on an axis, in d3's language; an axis does not need cents."""
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
    """A larger unit: `factor` of the smaller one. It is used from `start` on, for multiples of `fitting`."""

    format: NumberFormat
    factor: float
    start: float
    fitting: float

    def suits(self, value: float) -> bool:
        """Whether a number in the smaller unit is written in this one."""
        return abs(value) >= self.start and value % self.fitting == 0


PLAIN = NumberFormat()
"""As many decimals as the number has, up to two: `152,261`, `54.8`."""

WHOLE_DOLLARS = NumberFormat(before="$", most=0)
CENTS = NumberFormat(before="$", decimals=2)
PERCENT = NumberFormat(after="%")
WHOLE_PERCENT = NumberFormat(after="%", most=0)
TENTHS_OF_A_PERCENT = NumberFormat(after="%", decimals=1, most=1)
SIGNED_PERCENT = NumberFormat(after="%", is_signed=True)
HUNDREDS = NumberFormat(step=100, is_signed=True)
YEARS_FROM_MONTHS = 24
"""From this many months on, time is written in years."""

YEARS = NumberFormat(noun="noun-years")
MONTHS = NumberFormat(noun="noun-months", larger=Larger(format=YEARS, factor=12, start=YEARS_FROM_MONTHS, fitting=6))
"""Years and half years from two years on: `18 months`, `5.5 years`."""

BARE_MONTHS = replace(MONTHS, larger=None)
"""Months that follow years: `2 months`."""
