"""What was measured, and how it is written: rows of ratios as a Markdown table."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

HEADER = (
    "| Measure | Measured | Floor or peer | Ratio | Must reach | Aim | Reached |",
    "|---|---:|---:|---:|---:|---:|---|",
)


@dataclass(frozen=True, kw_only=True)
class Result:
    """One measure of the dashboard relative to its floor or peer.

    `measured` and `floor` are in `unit`. `must` and `aim` are upper limits: of the ratio where there is a
    floor, else of the measured value itself, in `unit`.
    """

    name: str
    measured: float
    floor: float | None
    unit: str
    must: float
    aim: float

    @property
    def ratio(self) -> float | None:
        """Measured ÷ floor; None where there is no floor."""
        return None if self.floor is None else self.measured / self.floor

    @property
    def judged(self) -> float:
        """The number that the limits apply to: the ratio, or the measured value where there is no floor."""
        return self.measured if self.ratio is None else self.ratio

    @property
    def reached(self) -> str:
        """How far it got, in words: "aim", "must" or "no"."""
        if self.judged <= self.aim:
            return "aim"
        return "must" if self.judged <= self.must else "no"


def table(rows: Sequence[Result]) -> str:
    """The rows as a Markdown table, ratios as multiples (`1.4 ×`) or, far below one, as parts (`1/60`)."""
    return "\n".join([*HEADER, *(_line(row) for row in rows)])


def amount(value: float, unit: str) -> str:
    """A value with its unit, to three significant digits: `12.3 ms`, `1,240 ms`, `0.62 MB`."""
    decimals = max(0, 2 - math.floor(math.log10(abs(value)))) if value else 0
    return f"{value:,.{min(decimals, 3)}f} {unit}"


def multiple(ratio: float) -> str:
    """A ratio as it reads best: `1.42 ×`, or `1/60` where it is a small part."""
    return f"1/{1 / ratio:.0f}" if 0 < ratio < 0.2 else f"{ratio:.2f} ×"


def limit(value: float) -> str:
    """The limit of a ratio: `≤ 3 ×`, `≤ 1/20`."""
    return f"≤ 1/{1 / value:.0f}" if value < 0.2 else f"≤ {value:g} ×"


def _line(row: Result) -> str:
    if row.floor is None or row.ratio is None:
        cells = ["–", "–", f"≤ {row.must:g} {row.unit}", f"≤ {row.aim:g} {row.unit}"]
    else:
        cells = [amount(row.floor, row.unit), multiple(row.ratio), limit(row.must), limit(row.aim)]
    return "| " + " | ".join([row.name, amount(row.measured, row.unit), *cells, row.reached]) + " |"
