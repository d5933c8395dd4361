"""How sure an estimate is: the interval that holds the true figure with 90% confidence."""

from careers.canvas.marks import ZERO_LINE, ZERO_REACH
from careers.canvas.sheet import Sheet
from careers.figures.records import Claim, Comparison
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say

STANDARD_ERRORS = 1.645
"""How many standard errors reach to either end of a 90% interval (BLS, Technical Notes for the OEWS estimates)."""


def interval(claim: Claim) -> tuple[float, float] | None:
    """The ends of a 90% interval: `value × (1 ± 1.645 × error ÷ 100)`; None without an exact value, or an error."""
    if claim.value is None or claim.is_open or not claim.error:
        return None
    reach = claim.value * STANDARD_ERRORS * claim.error / 100
    return claim.value - reach, claim.value + reach


def has_intervals(compared: Comparison) -> bool:
    """Whether any figure of a comparison has an interval."""
    return any(interval(claim) for row in compared.rows for claim in row.claims)


def remark(compared: Comparison) -> str:
    """The interval of every figure that has one, and how it was worked out; empty if none has."""
    said = [
        say(
            "interval",
            figure=in_a_sentence(row.label or compared.label),
            role=claim.role.plural,
            low=claim.unit.write(ends[0]),
            high=claim.unit.write(ends[1]),
        )
        for row in compared.rows
        for claim in row.claims
        if (ends := interval(claim))
    ]
    return say("intervals", intervals=listed(said)) if said else ""


def mark_interval(sheet: Sheet, claim: Claim, middle: float) -> None:
    """Draw the interval of a bar across its end; nothing if it has none."""
    ends = interval(claim)
    if ends is None:
        return
    line = {"color": ZERO_LINE, "width": 2}
    for start, end, reach in ((*ends, 0), *((x, x, ZERO_REACH) for x in ends)):
        sheet.add_shape(type="line", x0=start, x1=end, y0=middle - reach, y1=middle + reach, line=line)
