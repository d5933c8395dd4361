"""Which assumption of the path model matters most: each is moved alone, and the gap after 20 years is read off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from careers.catalogue import formats
from careers.language import phrases
from careers.language.grammar import in_a_sentence
from careers.path import model
from careers.path.records import LATE, Plan
from careers.path.sentences import standing

GUESSES = {"pay_before": (0, 30_000), "degree_cost": (0, 100_000), "raise_percent": (0, 5), "hours": (30, 50)}
"""How far an assumption that no document speaks of is moved, to see how much it matters."""


@dataclass(frozen=True, kw_only=True)
class Swing:
    """The gap after 20 years, in US dollars, at both ends of one assumption; `is_guess` where no document sets them."""

    name: str
    span: str
    low: float
    high: float
    is_guess: bool

    @property
    def size(self) -> float:
        """How far the assumption moves the gap."""
        return abs(self.high - self.low)

    @property
    def title(self) -> str:
        """The assumption with its ends, and whether they are a guess."""
        title = phrases.SENSITIVITY_RANGE.format(name=self.name[:1].upper() + self.name[1:], span=self.span)
        return phrases.GUESSED_RANGE.format(range=title, guess=phrases.GUESS) if self.is_guess else title

    @property
    def moves(self) -> str:
        """The gap at both ends, in words."""
        return phrases.SENSITIVITY_MOVE.format(low=standing(self.low), high=standing(self.high))


def swings(plan: Plan) -> tuple[Swing, ...]:
    """What moves the gap after 20 years, the widest swing first; what does not move it is left out."""
    made = [*_documented(plan), *_guessed(plan)]
    return tuple(sorted((swing for swing in made if swing.size), key=lambda swing: -swing.size))


def finding(found: Sequence[Swing]) -> str:
    """The sentence above the bars: which assumption matters most, and which does among those the documents set."""
    said: list[str] = []
    for swing in dict.fromkeys([found[0], next((it for it in found if not it.is_guess), found[0])]):
        low, high = sorted((swing.low, swing.high))
        pattern = phrases.SENSITIVITY_NEXT if said else phrases.SENSITIVITY_FINDING
        said.append(pattern.format(name=swing.name, low=standing(low), high=standing(high)))
    return " ".join(said)


def table(found: Sequence[Swing]) -> pd.DataFrame:
    """The swings as text: a row per assumption, with the gap at both ends."""
    return pd.DataFrame(
        [{phrases.SENSITIVITY_COLUMN: swing.title, phrases.SENSITIVITY_MOVES: swing.moves} for swing in found]
    )


def alternative(found: Sequence[Swing]) -> str:
    """Every swing, for those who cannot see the chart."""
    return " ".join([finding(found), *(f"{swing.title}: {swing.moves}." for swing in found)])


def note(plan: Plan) -> str:
    """What the bars show."""
    return phrases.SENSITIVITY_NOTE.format(first=plan.first.role.plural, second=plan.second.role.plural)


def _documented(plan: Plan) -> list[Swing]:
    """The assumptions that the documents set: time to enter and pay of both roles."""
    made = []
    for field, prospect in (("first", plan.first), ("second", plan.second)):
        role = in_a_sentence(prospect.role.label)
        ends = (prospect.shortest, prospect.longest)
        made.append(_swing(plan, f"{field}_months", phrases.ASSUMED_TIME.format(role=role), ends, formats.MONTHS.text))
        paid = sorted(claim.value for claim in prospect.claims)
        name = phrases.ASSUMED_PAY.format(role=role)
        made.append(_swing(plan, f"{field}_pay", name, (paid[0], paid[-1]), formats.WHOLE_DOLLARS.text))
    return made


def _guessed(plan: Plan) -> list[Swing]:
    """The assumptions that no document speaks of."""
    writers: dict[str, Callable[[Any], str]] = {
        "pay_before": formats.WHOLE_DOLLARS.text,
        "degree_cost": formats.WHOLE_DOLLARS.text,
        "raise_percent": formats.PERCENT.text,
        "hours": formats.PLAIN.text,
    }
    return [
        replace(_swing(plan, field, phrases.ASSUMED[field], ends, writers[field]), is_guess=True)
        for field, ends in GUESSES.items()
    ]


def _swing(plan: Plan, field: str, name: str, ends: tuple[float, float], write: Callable[[Any], str]) -> Swing:
    low, high = (
        model.difference("second", replace(plan.assumptions, **{field: end}), LATE)  # type: ignore[arg-type]
        for end in ends
    )
    span = phrases.SPAN.format(low=write(ends[0]), high=write(ends[1]))
    return Swing(name=name, span=span, low=low, high=high, is_guess=False)
