"""What the title of a role covers: the occupations that it may stand for, why, and what these pay."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from careers.catalogue.roles import Role
from careers.data.csv_text import records, rows_with
from careers.data.official import folder_of, titles, with_occupations
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison, spans
from careers.figures.records import Comparison, Span
from careers.language.grammar import in_a_sentence
from careers.language.speech import kept, say
from careers.occupations.search import surveyed

KEPT = 64
"""For how many roles and views coverages are cached."""

SALARY, LISTED = "salary", ("reported", "alternate")
"""The metric that is compared, and the kinds of titles that count as evidence, the best first."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Coverage:
    """The occupations that a role's title may stand for, and what is said about the pay of all of them.

    `evidence` has the reasons for each, by code. The first role in `compared` is the one with the title.
    """

    role: Role
    evidence: Mapping[str, tuple[str, ...]]
    compared: Comparison

    @property
    def occupations(self) -> tuple[Role, ...]:
        """The occupations, those with the lowest median pay first; those without a median are last."""
        return tuple(span.role for span in self.spans if span.role != self.role)

    @property
    def spans(self) -> tuple[Span, ...]:
        """What sources give as ranges: those of the role, then the occupations' by their medians."""
        return tuple(sorted(spans(self.compared), key=lambda it: (it.role != self.role, _median(it))))


@kept(KEPT)
def coverage(data: Data, role_id: str, view: View = EVERYTHING) -> Coverage | None:
    """What the title of one of the documents' roles covers; None if nothing speaks of an occupation."""
    role, evidence = data.documents.roles()[role_id], _evidence(data.documents, role_id)
    if not evidence:
        return None
    told = with_occupations(data.documents, evidence)
    return Coverage(role=role, evidence=evidence, compared=comparison(told, SALARY, (role_id, *evidence), view))


def finding(found: Coverage) -> str:
    """From where to where the official medians go, and what the documents say of pay."""
    known = [it for it in found.spans if it.role != found.role and it.typical and it.typical.value is not None]
    web = sorted(_web_pay(found).items())
    if not known or not web:
        return say("coverage-nothing", role=found.role.plural)
    low, high = known[0], known[-1]
    return say(
        "coverage-finding",
        count=len(known),
        role=found.role.plural,
        label=in_a_sentence(found.role.label),
        lowest=low.role.plural,
        low=low.typical.text if low.typical else "",
        highest=high.role.plural,
        high=high.typical.text if high.typical else "",
        least=web[0][1],
        most=web[-1][1],
        per=found.compared.unit.per,
    )


def table(found: Coverage) -> pd.DataFrame:
    """A row for each occupation: its code, what speaks for it, its range and its median."""
    by_role = {span.role: span for span in found.spans}
    return pd.DataFrame(
        [
            {
                say("occupation"): f"{role.label} ({role.id})",
                say("what-speaks-for-it"): " ".join(found.evidence[role.id]),
                say("range"): by_role[role].text,
                say("group-median"): typical.text if (typical := by_role[role].typical) else say("not-reported"),
            }
            for role in found.occupations
        ]
    )


def alternative(found: Coverage) -> str:
    """Every range, for those who cannot see the chart."""
    lines = (f"{span.role.label}, {span.cited}: {span.full}." for span in found.spans)
    return " ".join([finding(found), *lines])


def _median(span: Span) -> float:
    return span.typical.value if span.typical and span.typical.value is not None else float("inf")


def _web_pay(found: Coverage) -> Mapping[float, str]:
    """What the documents say the role typically pays, by value."""
    claims = (row.of(found.role) for row in found.compared.typical.rows)
    return {claim.value: claim.text for claim in claims if claim.value is not None}


def _evidence(data: Data, role_id: str) -> Mapping[str, tuple[str, ...]]:
    """What speaks for each occupation, by code: where a list of titles has this one, and what documents describe."""
    title, known = data.roles()[role_id].label.title(), titles(data)
    used: dict[str, set[str]] = {}
    for code, _, kind in rows_with(folder_of(data) / "titles.csv", title):
        if own := surveyed(code[:7], known):
            used.setdefault(own, set()).add(kind)
    found: dict[str, tuple[str, ...]] = {}
    for code, kinds in used.items():
        best = next((kind for kind in LISTED if kind in kinds), "")
        found[code] = (say(f"evidence-{best}"),) if best else ()
    for row in records(folder_of(data) / "readings.csv"):
        if row["role"] == role_id:
            found[row["code"]] = (*found.get(row["code"], ()), row["evidence"])
    return {code: reasons for code, reasons in found.items() if reasons}
