"""The schooling that workers hold, beside the schooling that they say is required."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue import formats
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import counted_together, period_of
from careers.data.store import Data
from careers.language.grammar import listed
from careers.language.passages import Passage
from careers.language.speech import say

LEVELS = ("no_diploma", "high_school", "some_college", "associate", "bachelor", "master", "doctoral")
"""The levels of schooling that the census survey tells apart, the lowest first."""

TABLE = "education"
"""The table of the schooling held."""

COUNTED_AS = {
    "lt_high_school": "no_diploma",
    "post_secondary_certificate": "some_college",
    "post_baccalaureate_certificate": "bachelor",
    "post_master_certificate": "master",
    "first_professional": "doctoral",
    "post_doctoral": "doctoral",
}
"""The levels that O*NET asks for besides, and those of the census survey that they count as here."""


@dataclass(frozen=True, kw_only=True)
class Schooling:
    """The percent of workers by level of schooling, as they hold it and as they say that it is required.

    Either is empty where nobody published it; levels that nobody named are left out. `others` is the number of other
    occupations with which the census survey counts those who hold it. `held_in` and `required_in` say of when they are.
    """

    held: Mapping[str, float]
    required: Mapping[str, float]
    others: int = 0
    held_in: Period = UNDATED
    required_in: Period = UNDATED


def schooling(data: Data, code: str) -> Schooling:
    """The schooling of an occupation. What O*NET asks in twelve levels is added up to seven."""
    folder = data.official()
    held = [row for row in records_of(folder / f"{TABLE}.csv", code) if row["value"]]
    asked = [
        row
        for row in records_of(folder / "required_education.csv", f"{code}.00")
        if row["metric"] == "education_required" and row["value"]
    ]
    required: defaultdict[str, float] = defaultdict(float)
    for row in asked:
        required[COUNTED_AS.get(row["group"], row["group"])] += float(row["value"])
    return Schooling(
        held={row["group"]: float(row["value"]) for row in held},
        required={level: share for level, share in required.items() if share},
        others=max(0, len(counted_together(data, TABLE).get(code, ())) - 1),
        held_in=period_of(held[0]["period"]) if held else UNDATED,
        required_in=period_of(asked[0]["period"]) if asked else UNDATED,
    )


def caption(by_role: Mapping[Role, Schooling]) -> str:
    """Whose schooling is told, who says so, and in which years they did."""
    held, required = ({str(it.held_in) for it in by_role.values()}, {str(it.required_in) for it in by_role.values()})
    return say("schooling-caption", held=_years(held), required=_years(required))


def _years(periods: Collection[str]) -> str:
    known = sorted(filter(None, periods))
    return listed(known) if known else say("undated")


def finding(by_role: Mapping[Role, Schooling]) -> Passage:
    """The level that most workers of each occupation hold, and the level that most of them say is required."""
    return Passage(*(_of_role(role, it) for role, it in by_role.items()))


def table(by_role: Mapping[Role, Schooling]) -> pd.DataFrame:
    """A row for each level, two columns for each occupation: held and required."""
    return pd.DataFrame(
        [
            {
                say("schooling-level"): label_of(level),
                **{
                    say(form, role=role.label): text_of(shares, level)
                    for role, it in by_role.items()
                    for form, shares in (("schooling-held", it.held), ("schooling-required", it.required))
                },
            }
            for level in LEVELS
        ]
    )


def _of_role(role: Role, it: Schooling) -> str:
    if not it.held and not it.required:
        return say("schooling-none", role=role.plural)
    said: Sequence[str] = [
        say(form, level=named(level), share=formats.WHOLE_PERCENT.text(shares[level]), others=others)
        for form, shares, named, others in (
            ("schooling-most-held", it.held, label_of, say("schooling-together", count=it.others) if it.others else ""),
            ("schooling-most-required", it.required, _label_of_required, ""),
        )
        if shares
        for level in [max(shares, key=lambda level: shares[level])]
    ]
    return say("schooling-of", role=role.plural, told=listed(said))


def label_of(level: str) -> str:
    """What a level is called inside a sentence."""
    return say(f"level-{level.replace('_', '-')}")


def _label_of_required(level: str) -> str:
    """The same of what is required, where a certificate after high school counts as some college."""
    return say("level-some-college-required") if level == "some_college" else label_of(level)


def text_of(shares: Mapping[str, float], level: str) -> str:
    """The share of a level; `not reported` if there is none."""
    if not shares:
        return say("not-reported")
    return formats.PERCENT.text(round(shares.get(level, 0), 1))
