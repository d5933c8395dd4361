"""How many openings a year are projected, and what a beginner typically needs to get one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from careers.catalogue import formats
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import period_of, with_occupations
from careers.data.store import Data
from careers.language.grammar import lowered, opening
from careers.language.keeping import kept
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations.coverage import among
from careers.occupations.standins import standins

KEPT = 128
"""For how many groups of roles openings are cached."""

THOUSAND, HUNDRED = 1000, 100
"""What the projections count in, and how many jobs openings are set against."""


@dataclass(frozen=True, kw_only=True)
class Opening:
    """An occupation's jobs now, and the openings that are projected for a year; None where one is not published.

    `needs` holds what a beginner typically needs: schooling, experience, training, as far as there is any.
    """

    occupation: Role
    jobs: float | None
    openings: float | None
    needs: tuple[str, ...]
    period: Period

    @property
    def per_hundred(self) -> float | None:
        """Openings a year for every hundred jobs: `openings ÷ jobs × 100`."""
        return self.openings / self.jobs * HUNDRED if self.openings and self.jobs else None


@kept(KEPT)
def openings(data: Data, role_ids: tuple[str, ...]) -> Mapping[Role, tuple[Opening, ...]]:
    """The openings of each role's occupations: its own, or those of its title; roles without any are left out."""
    codes = {role_id: tuple(standins(data, role_id)) for role_id in role_ids}
    every = with_occupations(data.documents, [code for of_role in codes.values() for code in of_role]).roles()
    roles = with_occupations(data.documents, role_ids).roles()
    by_role = {
        roles[role_id]: tuple(opening for code in of_role if (opening := _opening(data, every[code])))
        for role_id, of_role in codes.items()
    }
    return {role: projected for role, projected in by_role.items() if projected}


def finding(by_role: Mapping[Role, Sequence[Opening]]) -> Passage:
    """How many openings a year are projected, from the fewest to the most in the occupations of each title."""
    forms = ["openings-first", *["openings-other"] * len(by_role)]
    said = [_of_role(form, role, projected) for form, (role, projected) in zip(forms, by_role.items(), strict=False)]
    return Passage(*said, say("openings-period", period=str(next(iter(by_role.values()))[0].period)))


def table(by_role: Mapping[Role, Sequence[Opening]]) -> pd.DataFrame:
    """A row for each occupation, most openings first: these, those for every hundred jobs, what a beginner needs."""
    every = {it.occupation.id: it for projected in by_role.values() for it in projected}
    return pd.DataFrame(
        [
            {
                say("benchmark"): say("coded", label=it.occupation.label, code=it.occupation.id),
                say("openings-title"): _count(it.openings or 0),
                say("openings-per-hundred"): formats.PLAIN.text(round(it.per_hundred, 1)) if it.per_hundred else "",
                say("openings-needs"): "; ".join(it.needs),
            }
            for it in sorted(every.values(), key=lambda it: -(it.openings or 0))
        ]
    )


def _of_role(form: str, role: Role, projected: Sequence[Opening]) -> str:
    counts = sorted(it.openings or 0 for it in projected)
    low, high = _count(counts[0]), _count(counts[-1])
    reach = low if low == high else say("from-to", low=low, high=high)
    return opening(say(form, reach=reach, where=among(role, [it.occupation for it in projected])))


def _count(value: float) -> str:
    """A count; projections are rounded to hundreds, so that 0 is not none."""
    return formats.PLAIN.text(round(value)) if value else say("openings-few")


def _opening(data: Data, role: Role) -> Opening | None:
    folder = data.official()
    rows = {(it["metric"], it["group"]): it for it in records_of(folder / "projections.csv", role.id)}
    row = rows.get(("openings", "all"))
    if row is None or not row["value"]:
        return None
    jobs = rows["employment", "now"]["value"]
    entry = next(iter(records_of(folder / "entry.csv", role.id)), {})
    return Opening(
        occupation=role,
        jobs=float(jobs) * THOUSAND if jobs else None,
        openings=float(row["value"]) * THOUSAND,
        needs=_needs(entry),
        period=period_of(row["period"]),
    )


def _needs(entry: Mapping[str, str]) -> tuple[str, ...]:
    """What a beginner typically needs, by a row of the entry table; empty for a cell without anything."""
    schooling, experience, training = (lowered(entry.get(name, "")) for name in ("education", "experience", "training"))
    worked = say("openings-experience", time=experience) if experience else ""
    return tuple(filter(None, (schooling, worked, training)))
