"""How sure an estimate is: the interval that holds the true figure with 90% confidence."""

from dataclasses import replace
from math import floor, log10

from careers.canvas.marks import whiskers
from careers.canvas.sheet import Sheet
from careers.figures.gaps import STANDARD_ERRORS
from careers.figures.records import PAIR, Claim, Comparison, Row
from careers.language.grammar import either, in_a_sentence, listed
from careers.language.speech import say

FINE_ERROR = 1
"""Below this many percent, an error is printed with one digit; from it on, with two."""


def interval(claim: Claim) -> tuple[float, float] | None:
    """The ends of a 90% interval: `value × (1 ± 1.645 × error ÷ 100)`; None without an exact value, or an error."""
    if claim.value is None or claim.is_open or not claim.error:
        return None
    reach = _reach(claim)
    return claim.value - reach, claim.value + reach


def _reach(claim: Claim) -> float:
    """How far a figure's interval goes to either side."""
    return (claim.value or 0) * STANDARD_ERRORS * claim.error / 100


def has_intervals(compared: Comparison) -> bool:
    """Whether any figure of a comparison has an interval."""
    return any(interval(claim) for row in compared.rows for claim in row.claims)


def legend(compared: Comparison) -> str:
    """What marks at the ends of bars are, and that some bars have none; empty without any."""
    if not has_intervals(compared):
        return ""
    every = all(interval(claim) for row in compared.rows for claim in row.known if not claim.is_open)
    some = "legend-intervals-of-averages" if compared.unit.is_money else "legend-intervals-of-some"
    return say("legend-intervals" if every else some)


def remark(compared: Comparison) -> str:
    """The interval of every figure that has one, and how it was worked out; empty if none has."""
    said = [
        say(
            "interval",
            figure=in_a_sentence(row.label or compared.label),
            role=claim.role.plural,
            low=written(claim, ends[0]),
            high=written(claim, ends[1]),
        )
        for row in compared.rows
        for claim in row.claims
        if (ends := interval(claim))
    ]
    return say("intervals", intervals=listed(said)) if said else ""


def written(claim: Claim, end: float) -> str:
    """An end of a figure's interval with the digits that its error allows.

    How far the interval reaches is known to one digit where the error is printed with one (0.2%), to two where it is
    printed with two (5.3%); the end is rounded to the last of these.
    """
    step = 10.0 ** (floor(log10(_reach(claim))) - (claim.error >= FINE_ERROR))
    number = claim.unit.format
    if step >= 1:
        number = replace(number, decimals=0, most=0)
    return number.text(round(end / step) * step)


def mark_interval(sheet: Sheet, claim: Claim, middle: float) -> None:
    """Draw the interval of a bar across its end; nothing if it has none."""
    if ends := interval(claim):
        whiskers(sheet, ends, middle)


def unsure(row: Row) -> str:
    """Which roles' figures a survey cannot tell from the first one's; empty if there is none."""
    first, *others = row.known or row.claims
    alike = [claim.role.plural for claim in others if (gap := first.gap_to(claim)) and gap.is_unsure]
    form = "unsure-pair" if len(row.claims) == PAIR else "unsure"
    return say(form, first=first.role.plural, others=either(alike)) if alike else ""
