"""Jobs like an occupation: those that O*NET relates to it, the nearest first, with their pay and their skills."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import titles, with_occupations
from careers.data.store import Data
from careers.figures.compare import View, comparison
from careers.figures.records import Claim
from careers.language.keeping import kept
from careers.language.speech import say
from careers.occupations.search import surveyed
from careers.occupations.skills import skills

KEPT = 256
"""For how many occupations it is cached which are like them."""

IN_SHORT = 5
"""How many are named."""

NEAR = 0.5
"""How many points, of the four from 1 to 5, the ratings of a skill may differ that is as important in both."""


@dataclass(frozen=True, kw_only=True)
class Alike:
    """An occupation that is like another one, and its median pay, None where the survey has no row of it.

    Of the skills that O*NET `rated` in both, `near` are about as important in both: their ratings differ by no more
    than half a point. Both are 0 where either occupation is not rated.
    """

    occupation: Role
    pay: Claim | None
    period: Period = UNDATED
    near: int = 0
    rated: int = 0

    @property
    def skills_text(self) -> str:
        """`31 of 35 skills`; empty where either occupation is not rated."""
        return say("alike-skills", near=self.near, rated=self.rated) if self.rated else ""

    @property
    def text(self) -> str:
        """Its pay, or why there is none, and how many skills are as important in both."""
        return ", ".join(filter(None, [self.pay.text if self.pay else "", self.skills_text]))


@kept(KEPT)
def alike(data: Data, code: str, *, most: int = IN_SHORT) -> tuple[Alike, ...]:
    """The occupations nearest to one, as O*NET ranks them, each under the code that the surveys count it by."""
    documents = data.documents
    known = titles(documents)
    rows = sorted(records_of(documents.official() / "related.csv", f"{code}.00"), key=lambda row: int(row["rank"]))
    ranked = dict.fromkeys(surveyed(row["related"][:7], known) for row in rows)
    return tuple(_told(documents, code, [it for it in ranked if it and it != code][:most]))


def _told(data: Data, code: str, codes: Sequence[str]) -> Iterator[Alike]:
    extended, own = with_occupations(data, codes), _ratings(data, code)
    rows = comparison(extended, "salary", codes, View(groups=("median",))).rows if codes else ()
    for other in codes:
        role = extended.roles()[other]
        row = next((row for row in rows if row.of(role).value is not None or row.of(role).mark), None)
        others = _ratings(data, other)
        both = [abs(own[skill] - others[skill]) for skill in own if skill in others]
        yield Alike(
            occupation=role,
            pay=row.of(role) if row else None,
            period=row.period if row else UNDATED,
            near=sum(apart <= NEAR for apart in both),
            rated=len(both),
        )


def _ratings(data: Data, code: str) -> dict[str, float]:
    """How important each skill is in an occupation, from 1 to 5."""
    return {skill.name: skill.value for skill in skills(data, code)}
