"""Jobs like an occupation: those that O*NET relates to it, the nearest first, with their pay."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import titles, with_occupations
from careers.data.store import Data
from careers.figures.compare import View, comparison
from careers.language.keeping import kept
from careers.occupations.search import surveyed

KEPT = 256
"""For how many occupations it is cached which are like them."""

IN_SHORT = 5
"""How many are named."""


@dataclass(frozen=True, kw_only=True)
class Alike:
    """An occupation that is like another one, and its median pay, empty where none is released."""

    occupation: Role
    pay: str


@kept(KEPT)
def alike(data: Data, code: str, *, most: int = IN_SHORT) -> tuple[Alike, ...]:
    """The occupations nearest to one, as O*NET ranks them, each under the code that the surveys count it by."""
    documents = data.documents
    known = titles(documents)
    rows = sorted(records_of(documents.official() / "related.csv", f"{code}.00"), key=lambda row: int(row["rank"]))
    ranked = dict.fromkeys(surveyed(row["related"][:7], known) for row in rows)
    codes = [it for it in ranked if it and it != code][:most]
    return tuple(_with_pay(documents, codes))


def _with_pay(data: Data, codes: list[str]) -> Iterable[Alike]:
    told = with_occupations(data, codes)
    rows = comparison(told, "salary", codes, View(groups=("median",))).rows if codes else ()
    for code in codes:
        role = told.roles()[code]
        yield Alike(occupation=role, pay=next((row.of(role).text for row in rows if row.tells(role)), ""))
