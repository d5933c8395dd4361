"""What the lower-paid workers of occupations earn: from the 10th to the 25th percentile, beside the average."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison
from careers.figures.records import Claim, Comparison
from careers.language.grammar import listed
from careers.language.keeping import kept
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations.coverage import SALARY, among, evidence_of

KEPT = 128
"""For how many roles and views it is cached what their lower-paid earn."""

LOW, HIGH, MEAN = "p10", "p25", "mean"
"""The figures between which the lower-paid are, and the one beside them."""


@dataclass(frozen=True, kw_only=True)
class Start:
    """What the lower-paid of an occupation earn, and the average if that is released."""

    occupation: Role
    low: Claim
    high: Claim
    mean: Claim | None

    @property
    def text(self) -> str:
        """From the lower to the higher: `$31,750 to $36,870`."""
        return say("from-to", low=self.low.text, high=self.high.text)


@dataclass(frozen=True, kw_only=True, eq=False)
class Starts:
    """What the lower-paid earn: in a role's own occupation, or in those that its title can stand for.

    Occupations are in the order of their lowest pay. `compared` has the figures.
    """

    by_role: Mapping[Role, tuple[Start, ...]]
    compared: Comparison


@kept(KEPT)
def starts(data: Data, role_ids: tuple[str, ...], view: View = EVERYTHING) -> Starts | None:
    """What the lower-paid of some roles earn; None if official sources say so of none, or the view leaves it out.

    The view's sources concern the documents alone.
    """
    if not all(map(view.shows_group, (LOW, HIGH))):
        return None
    documents = data.documents
    codes = {it: tuple(evidence_of(documents, it)) if it in documents.roles() else (it,) for it in role_ids}
    every = tuple(dict.fromkeys(code for of_role in codes.values() for code in of_role))
    if not every:
        return None
    extended = with_occupations(documents, every)
    official = replace(view, groups=(LOW, HIGH, MEAN), sources=None, order="given", preferred="")
    compared = comparison(extended, SALARY, every, official)
    roles = with_occupations(documents, role_ids).roles()
    starts_of = {roles[it]: _of_occupations(compared, of_role) for it, of_role in codes.items()}
    by_role = {role: of_role for role, of_role in starts_of.items() if of_role}
    return Starts(by_role=by_role, compared=compared) if by_role else None


def finding(low_pay: Starts) -> Passage:
    """What the lower-paid earn in the occupations of each role, and what the averages are there, in the same order."""
    forms = ["lower-paid-first", *["lower-paid-other"] * len(low_pay.by_role)]
    low = [
        say(
            form,
            reach=_reach(of_role),
            per=low_pay.compared.unit.per,
            where=among(role, [it.occupation for it in of_role]),
        )
        for form, (role, of_role) in zip(forms, low_pay.by_role.items(), strict=False)
    ]
    means = [_from_to(*(_means(of_role) or [say("not-reported")])) for of_role in low_pay.by_role.values()]
    return Passage(*low, say("lower-paid-averages", averages=listed(means), count=len(means)))


def table(low_pay: Starts) -> pd.DataFrame:
    """A row for each occupation, under the role that it stands for."""
    return pd.DataFrame(
        [
            {
                say("title"): role.label,
                say("benchmark"): say("coded", label=it.occupation.label, code=it.occupation.id),
                say("lower-paid-column"): it.text,
                say("group-mean"): it.mean.text if it.mean else say("not-reported"),
            }
            for role, of_role in low_pay.by_role.items()
            for it in of_role
        ]
    )


def _reach(of_role: Sequence[Start]) -> str:
    """From the lowest to the highest pay of the lower-paid in some occupations."""
    return _from_to(min((it.low for it in of_role), key=_value).text, max((it.high for it in of_role), key=_value).text)


def _means(of_role: Sequence[Start]) -> list[str]:
    """What some occupations pay on average, the lowest first, each figure once."""
    return list(dict.fromkeys(it.text for it in sorted((it.mean for it in of_role if it.mean), key=_value)))


def _from_to(low: str, *higher: str) -> str:
    """From the first of some figures in order to the last, or the only one."""
    return say("from-to", low=low, high=higher[-1]) if higher else low


def _of_occupations(compared: Comparison, codes: tuple[str, ...]) -> tuple[Start, ...]:
    """What the lower-paid of each of some occupations earn, of those with both figures."""
    by_group = {row.group.id: row for row in reversed(compared.rows)}
    of_each = []
    for role in (role for role in compared.roles if role.id in codes):
        low, high, mean = (
            row.of(role) if (row := by_group.get(group_id)) and row.tells(role) else None
            for group_id in (LOW, HIGH, MEAN)
        )
        if low and high:
            of_each.append(Start(occupation=role, low=low, high=high, mean=mean))
    return tuple(sorted(of_each, key=lambda it: _value(it.low)))


def _value(claim: Claim) -> float:
    return claim.value or 0
