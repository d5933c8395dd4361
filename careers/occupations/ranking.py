"""What an occupation pays by metropolitan area and by sector: where the most and where the least, with its jobs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import pandas as pd

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records, records_of
from careers.data.official import period_of
from careers.data.once import EDITIONS
from careers.data.store import Data
from careers.figures.records import Claim
from careers.language.grammar import either, in_a_sentence, lowered, opening
from careers.language.keeping import kept
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations.places.records import marked

KEPT = 128
"""For how many occupations it is cached where they pay the most."""

IN_SHORT, IN_FULL = 3, 10
"""How many of the best and of the least paying a short list and a table have."""

GOVERNMENT = "999"
"""How the codes of levels of government start, which overlap the sectors and are left out here."""


@dataclass(frozen=True, kw_only=True)
class Division:
    """A way to divide the country: the table with pay, its column of codes, and the table with the codes' names.

    `id` is the end of the names of what is said about it.
    """

    id: str
    column: str
    names: str


METROS = Division(id="metros", column="area", names="metro_names")
SECTORS = Division(id="sectors", column="sector", names="sector_names")
DIVISIONS = (METROS, SECTORS)


@dataclass(frozen=True, kw_only=True)
class Local:
    """An occupation's median yearly pay and its jobs in one metropolitan area or sector."""

    name: str
    pay: Claim
    jobs: Claim
    period: Period = UNDATED

    @property
    def text(self) -> str:
        """`$60,480; 8,860 jobs`."""
        pay = self.pay.text if self.pay.value is not None else say("ranked-no-pay", mark=self.pay.text)
        return say("ranked-told", pay=pay, jobs=self._jobs)

    @property
    def _jobs(self) -> str:
        return say("ranked-no-jobs" if self.jobs.value is None else "ranked-jobs", jobs=self.jobs.text)


@kept(KEPT)
def ranking(data: Data, role: Role, division: Division) -> tuple[Local, ...]:
    """What an occupation, the id of `role`, pays in each part of the country, the highest median first.

    Parts whose pay is not released come last. Empty where nothing is published or imported.
    """
    names = _names(data.documents, division)
    parts = [
        Local(
            name=names[row[division.column]],
            pay=marked(role, METRICS["salary"].unit, row["median"], row["pay_mark"]),
            jobs=marked(role, METRICS["jobs"].unit, row["jobs"], row["jobs_mark"]),
            period=period_of(row["period"]),
        )
        for row in records_of(data.documents.official() / f"{division.id}.csv", role.id)
        if row[division.column] in names
    ]
    return tuple(sorted(parts, key=lambda it: (it.pay.value is None, -(it.pay.value or 0), it.name)))


def ends(rows: Sequence[Local], most: int = IN_SHORT) -> tuple[Sequence[Local], Sequence[Local]]:
    """The best paying and the least paying, each from its end on; all are the best where there are hardly more."""
    known = [it for it in rows if it.pay.value is not None]
    return (known, ()) if len(known) <= 2 * most else (known[:most], known[: -most - 1 : -1])


def caption(ranked: Mapping[Role, Sequence[Local]], division: Division) -> str:
    """Who gives the pay and of when it is; `ranked` has at least one part of the country."""
    return say(f"ranked-caption-{division.id}", year=str(next(chain.from_iterable(ranked.values())).period))


def finding(ranked: Mapping[Role, Sequence[Local]], division: Division) -> Passage:
    """Where each occupation earns the most and the least, and which occupations have nothing released."""
    untold = [role.plural for role, rows in ranked.items() if not ends(rows)[0]]
    said = [_of_role(role, rows, division) for role, rows in ranked.items() if role.plural not in untold]
    return Passage(*said, say(f"ranked-none-{division.id}", roles=either(untold)) if untold else "")


def table(ranked: Mapping[Role, Sequence[Local]], division: Division, most: int | None = IN_FULL) -> pd.DataFrame:
    """A row for each part of the country, or for the best and the least paying; a column for each occupation.

    They are in the order of the first occupation, then of the next one.
    """
    texts = {role.label: {it.name: it.text for it in rows} for role, rows in ranked.items()}
    names = dict.fromkeys(it.name for rows in ranked.values() for it in _told(rows, most))
    return pd.DataFrame(
        [
            {
                say(f"ranked-column-{division.id}"): name,
                **{label: of_role.get(name, say("not-reported")) for label, of_role in texts.items()},
            }
            for name in names
        ]
    )


def _told(rows: Sequence[Local], most: int | None) -> Iterable[Local]:
    if most is None:
        return rows
    best, least = ends(rows, most)
    return chain(best, reversed(least))


def _of_role(role: Role, rows: Sequence[Local], division: Division) -> str:
    best, least = ends(rows, 1)
    top, end = best[0], (least or best)[-1]
    if top == end:
        return say(f"ranked-one-{division.id}", role=role.plural, place=_within(top, division), pay=top.pay.text)
    return say(
        "ranked",
        role=opening(role.plural),
        there=_within(top, division),
        high=top.pay.text,
        here=_within(end, division),
        low=end.pay.text,
    )


def _within(it: Local, division: Division) -> str:
    """The name of a part of the country inside a sentence; only what lies between metropolitan areas has an article."""
    if division is SECTORS:
        return in_a_sentence(it.name)
    return say("within-area", name=it.name) if it.name.endswith(say("area-between")) else it.name


@kept(EDITIONS)
def _names(data: Data, division: Division) -> Mapping[str, str]:
    """What the parts of the country are called, by code: areas as printed, sectors without their numbers."""
    rows = records(data.official() / f"{division.names}.csv")
    printed = {row[division.column]: row["name"] for row in rows}
    if division is METROS:
        return printed
    return {
        code: opening(lowered(name.partition(" - ")[2]))
        for code, name in printed.items()
        if not code.startswith(GOVERNMENT)
    }
