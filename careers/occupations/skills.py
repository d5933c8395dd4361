"""How important skills are in an occupation, as O*NET rates them, from 1 to 5."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue import formats
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.store import Data
from careers.language.grammar import either, in_a_sentence, listed, lowered, opening
from careers.language.passages import Passage
from careers.language.speech import say

IN_SHORT = 8
"""How many skills are drawn."""

MOST_NAMED = 3
"""How many skills of the same rating a sentence names; of more it names two, and counts the rest."""

SCALE = (1, 5)
"""From where to where ratings go."""


@dataclass(frozen=True, kw_only=True)
class Skill:
    """A skill and how important it is, from 1 to 5, with the bounds of that rating."""

    name: str
    value: float
    low: float
    high: float

    @property
    def text(self) -> str:
        """`3.75 (3.43 to 4.07)`, or `4` where everybody rates it alike."""
        value, low, high = (formats.PLAIN.text(round(it, 2)) for it in (self.value, self.low, self.high))
        return value if low == high else say("importance", value=value, low=low, high=high)


@dataclass(frozen=True, kw_only=True)
class Compared:
    """A skill, and how important it is in each occupation that is rated."""

    name: str
    by_role: Mapping[Role, Skill]


def skills(data: Data, code: str) -> tuple[Skill, ...]:
    """All rated skills of an occupation, the most important first; empty if O*NET does not rate it as a whole.

    An occupation of which O*NET rates only parts has no ratings of its own.
    """
    rows = records_of(data.official() / "skills.csv", f"{code}.00")
    rated = [
        Skill(
            name=opening(lowered(row["skill"])),
            value=float(row["value"]),
            low=float(row["low"] or row["value"]),
            high=float(row["high"] or row["value"]),
        )
        for row in rows
    ]
    return tuple(sorted(rated, key=lambda skill: (-skill.value, skill.name)))


def compared(ratings: Mapping[Role, Sequence[Skill]]) -> tuple[Compared, ...]:
    """The skills that matter most, in turn those of each occupation: its first, then its second, and so on."""
    ranked = sorted(
        (place, at, skill.name) for at, rated in enumerate(ratings.values()) for place, skill in enumerate(rated)
    )
    names = list(dict.fromkeys(name for _, _, name in ranked))[:IN_SHORT]
    by_role = {role: {skill.name: skill for skill in rated} for role, rated in ratings.items()}
    return tuple(
        Compared(name=name, by_role={role: of_role[name] for role, of_role in by_role.items() if name in of_role})
        for name in names
    )


def alternative(ratings: Mapping[Role, Sequence[Skill]]) -> str:
    """Every rating that is drawn with its bounds, for those who cannot see it."""
    lines = (say("named-value", name=row.name, value=_ratings(row)) for row in compared(ratings))
    return f"{finding(ratings)} {'; '.join(lines)}."


def _ratings(row: Compared) -> str:
    return ", ".join(
        say("importance-rated", role=role.plural, rating=skill.text) for role, skill in row.by_role.items()
    )


def finding(ratings: Mapping[Role, Sequence[Skill]]) -> Passage:
    """The most important skills of each occupation, and which occupations are not rated."""
    rated = {role.plural: _first(ranked) for role, ranked in ratings.items() if ranked}
    unrated = [role.plural for role, ranked in ratings.items() if not ranked]
    firsts = [
        say("importance-for" if at else "importance-most", skills=listed(skills), count=len(skills), role=role)
        for at, (role, skills) in enumerate(rated.items())
    ]
    said = [say("stated", statement=opening(", ".join(firsts)))] if firsts else []
    return Passage(*said, say("importance-none", roles=either(unrated)) if unrated else "")


def _first(ranked: Sequence[Skill]) -> list[str]:
    """The skills that share the highest rating; of more than three, two and how many others."""
    names = [in_a_sentence(it.name) for it in ranked if it.value == ranked[0].value]
    named = names if len(names) <= MOST_NAMED else names[: MOST_NAMED - 1]
    return [*named, say("importance-others", count=len(names) - len(named))] if len(named) < len(names) else names


def table(ratings: Mapping[Role, Sequence[Skill]]) -> pd.DataFrame:
    """A row for each skill, the most important of the first occupation first, and a column for each occupation."""
    texts = {role.label: {skill.name: skill.text for skill in rated} for role, rated in ratings.items() if rated}
    names = dict.fromkeys(name for rated in texts.values() for name in rated)
    return pd.DataFrame(
        [
            {say("skill"): name, **{label: of_role.get(name, say("not-reported")) for label, of_role in texts.items()}}
            for name in names
        ]
    )
