"""The interests that an occupation suits, by O*NET's six kinds, and the technologies that it uses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue import formats
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import period_of
from careers.data.store import Data
from careers.language.grammar import either, in_a_sentence, listed
from careers.language.passages import Passage
from careers.language.speech import say

KINDS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
"""The six kinds of interests in Holland's order."""

LETTERS, IN_SHORT = 3, 6
"""How many interests make a profile, and how many technologies a short list has."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """How strongly an occupation suits each interest, from 1 to 7, the strongest first, and its hot technologies.

    Technologies that employers ask for most come first. Either is empty where O*NET has nothing. `period` is of when
    the interests are; technologies are undated.
    """

    interests: tuple[tuple[str, float], ...]
    tools: tuple[str, ...]
    period: Period = UNDATED

    @property
    def letters(self) -> str:
        """The first letters of the three strongest: `SIC`."""
        return "".join(say(f"interest-{kind}")[:1] for kind, _ in self.interests[:LETTERS])


def profile(data: Data, code: str) -> Profile:
    """The profile of an occupation, as O*NET rates it as a whole."""
    folder, whole = data.official(), f"{code}.00"
    rows = [row for row in records_of(folder / "interests.csv", whole) if row["value"]]
    scores = {row["group"]: float(row["value"]) for row in rows}
    tools = [(row["in_demand"] != "Y", row["technology"]) for row in records_of(folder / "technologies.csv", whole)]
    return Profile(
        interests=tuple(sorted(scores.items(), key=lambda it: (-it[1], KINDS.index(it[0])))),
        tools=tuple(dict.fromkeys(name for _, name in sorted(tools))),
        period=period_of(rows[0]["period"]) if rows else UNDATED,
    )


def caption(profiles: Mapping[Role, Profile]) -> str:
    """Who says so, and of when it is."""
    return say("interests-caption", year=str(next((it.period for it in profiles.values() if it.period), UNDATED)))


def finding(profiles: Mapping[Role, Profile]) -> Passage:
    """The three strongest interests of each occupation with their letters."""
    said = [
        say(
            "interests-of",
            role=role.plural,
            kinds=listed([in_a_sentence(say(f"interest-{kind}")) for kind, _ in it.interests[:LETTERS]]),
            letters=it.letters,
        )
        for role, it in profiles.items()
        if it.interests
    ]
    unrated = [role.plural for role, it in profiles.items() if not it.interests]
    return Passage(*said, say("interests-none", roles=either(unrated)) if unrated else "")


def table(profiles: Mapping[Role, Profile]) -> pd.DataFrame:
    """A row for each kind of interest, a column for each occupation."""
    scores = {role.label: dict(it.interests) for role, it in profiles.items() if it.interests}
    return pd.DataFrame(
        [
            {
                say("interest"): say(f"interest-{kind}"),
                **{label: formats.PLAIN.text(of_role[kind]) for label, of_role in scores.items()},
            }
            for kind in KINDS
        ]
    )


def tools_finding(profiles: Mapping[Role, Profile]) -> Passage:
    """How many technologies all occupations share, or how many each has where only one has any."""
    known = {role: it.tools for role, it in profiles.items() if it.tools}
    if not known:
        return Passage(say("tools-none", roles=either([role.plural for role in profiles])))
    shared = set.intersection(*(set(tools) for tools in known.values()))
    counts = listed([say("tools-of", role=role.plural, count=len(tools)) for role, tools in known.items()])
    if len(known) == 1:
        return Passage(say("tools-counted", counts=counts))
    return Passage(say("tools-shared", counts=counts, count=len(shared)))


def tools_table(profiles: Mapping[Role, Profile]) -> pd.DataFrame:
    """A row for each technology, those of most occupations first, and who uses it."""
    names = dict.fromkeys(name for it in profiles.values() for name in it.tools)
    users: Mapping[str, Sequence[str]] = {
        name: [role.label for role, it in profiles.items() if name in it.tools] for name in names
    }
    ranked = sorted(names, key=lambda name: -len(users[name]))
    return pd.DataFrame([{say("tool"): name, say("tool-users"): ", ".join(users[name])} for name in ranked])
