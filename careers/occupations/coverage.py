"""What the titles of roles cover: the occupations that they may stand for, why, and what these pay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from careers.catalogue.roles import BENCHMARK_LOOK, Role
from careers.data.csv_text import records, rows_with
from careers.data.official import EVERYONE, titles, with_occupations
from careers.data.official import sources as official_sources
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison
from careers.figures.joined import joined_spans
from careers.figures.records import PAIR, Comparison
from careers.figures.spans import Span
from careers.language.grammar import either, in_a_sentence, listed
from careers.language.keeping import kept
from careers.language.passages import Passage
from careers.language.speech import say
from careers.occupations.search import surveyed

KEPT = 64
"""For how many roles and views coverages are cached."""

SALARY, MEDIAN, LISTED = "salary", "median", ("reported", "alternate")
"""The metric and statistic that are compared, and the kinds of titles that count as evidence, the best first."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Coverage:
    """The occupations that roles' titles may stand for, and what is said about the pay of all of them.

    `evidence` has, for each role, the reasons for each occupation, by code; `works` the jobs that documents mix under
    its title, likewise.
    """

    roles: tuple[Role, ...]
    evidence: Mapping[Role, Mapping[str, tuple[str, ...]]]
    works: Mapping[Role, Mapping[str, str]]
    compared: Comparison

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """What sources give as ranges: those of the roles, then in gray the occupations', the lowest median first."""
        joined = joined_spans(self.compared)
        official = sorted((span for span in joined if span.role not in self.roles), key=_median)
        gray = (replace(span, role=replace(span.role, look=BENCHMARK_LOOK)) for span in official)
        return (*(span for span in joined if span.role in self.roles), *gray)

    def occupations(self, role: Role) -> tuple[Span, ...]:
        """The ranges of the occupations that one role's title may stand for, those with a median."""
        return tuple(span for span in self.spans if span.role.id in self.evidence[role] and span.typical)


@kept(KEPT)
def coverage(data: Data, role_ids: tuple[str, ...], view: View = EVERYTHING) -> Coverage | None:
    """What the titles of some of the documents' roles cover; None if they have no occupation with a median.

    The view's sources concern the documents alone.
    """
    documents = data.documents
    evidence = {role_id: evidence_of(documents, role_id) for role_id in role_ids}
    codes = tuple(dict.fromkeys(code for of_role in evidence.values() for code in of_role))
    extended = with_occupations(documents, (*codes, EVERYONE))
    if view.sources is not None:
        view = replace(view, sources=(*view.sources, *official_sources(documents)))
    compared = comparison(extended, SALARY, (*role_ids, *codes, EVERYONE), view)
    by_role = {documents.roles()[role_id]: of_role for role_id, of_role in evidence.items()}
    works = {role: {it["code"]: it["work"] for it in _readings(documents, role.id) if it["work"]} for role in by_role}
    covered = Coverage(roles=tuple(by_role), evidence=by_role, works=works, compared=compared)
    return covered if codes and view.shows_group(MEDIAN) and any(map(covered.occupations, covered.roles)) else None


def finding(covered: Coverage) -> Passage:
    """How many occupations each title can stand for, and from where to where their official medians go, in order.

    A title that mixes jobs has the median of each as well: two answers beside a range.
    """
    spans = {role: covered.occupations(role) for role in covered.roles if covered.occupations(role)}
    forms = ["coverage-of-title", *["coverage-of-other"] * len(spans)]
    titles = [
        say(form, label=role.label, count=len(it)) for form, (role, it) in zip(forms, spans.items(), strict=False)
    ]
    medians = listed([_by_work(covered, role, _medians(it)) for role, it in spans.items()])
    medians = say("coverage-medians", per=covered.compared.unit.per, medians=medians)
    return Passage(say("stated", statement=listed(titles)), medians)


def table(covered: Coverage) -> pd.DataFrame:
    """A row for each title and source or occupation: the evidence for it, the range and the typical pay."""
    rows = [
        (role, span, span.cited if span.role == role else f"{span.role.label} ({span.role.id}; {span.cited})")
        for role in covered.roles
        for span in (*(span for span in covered.spans if span.role == role), *covered.occupations(role))
    ]
    rows += [(span.role, span, span.cited) for span in covered.spans if span.role.id == EVERYONE]
    return pd.DataFrame(
        [
            {
                say("title"): role.label,
                say("occupation"): name,
                say("what-speaks-for-it"): " ".join(covered.evidence.get(role, {}).get(span.role.id, ())),
                say("range"): span.told,
                say("coverage-typical"): f"{in_a_sentence(span.statistic)} {span.typical.text}" if span.typical else "",
            }
            for role, span, name in rows
        ]
    )


def alternative(covered: Coverage) -> str:
    """Every range, for those who cannot see the chart."""
    lines = (f"{span.role.label}, {span.cited}: {span.full}." for span in covered.spans)
    return " ".join([finding(covered), *lines])


def _by_work(covered: Coverage, role: Role, reach: str) -> str:
    """From where to where a title's official medians go, with what each job pays if the title mixes several."""
    works, medians = covered.works[role], {it.role.id: it.typical for it in covered.occupations(role)}
    paid = [(work, median.text) for code, work in works.items() if (median := medians.get(code))]
    if len(paid) < PAIR:
        return reach
    by_work = either([say("coverage-as-work", work=work, median=median) for work, median in paid])
    return say("coverage-works", reach=reach, works=by_work)


def _medians(spans: Sequence[Span]) -> str:
    low, high = (span.typical.text if span.typical else "" for span in (spans[0], spans[-1]))
    return low if low == high else say("from-to", low=low, high=high)


def among(role: Role, occupations: Sequence[Role]) -> str:
    """Who official figures for a role are about: an occupation, or all that its title can mean."""
    if [it.id for it in occupations] == [role.id]:
        return say("among", role=role.plural)
    return say("among-titled", label=role.label, count=len(occupations))


def _median(span: Span) -> float:
    return (span.typical.value if span.typical else None) or float("inf")


@kept(KEPT)
def evidence_of(data: Data, role_id: str) -> Mapping[str, tuple[str, ...]]:
    """The evidence for each occupation that a role's title may mean, by code.

    That is where a list of titles has this one, and what documents describe.
    """
    known, readings = titles(data), _readings(data, role_id)
    used: dict[str, set[str]] = {}
    for title in dict.fromkeys(row["title"] for row in readings):
        for code, _, kind in rows_with(data.official() / "titles.csv", title):
            if own := surveyed(code[:7], known):
                used.setdefault(own, set()).add(kind)
    evidence: dict[str, tuple[str, ...]] = {}
    for code, kinds in used.items():
        best = next((kind for kind in LISTED if kind in kinds), "")
        evidence[code] = (say(f"evidence-{best}"),) if best else ()
    for row in readings:
        if row["code"]:
            evidence[row["code"]] = (*evidence.get(row["code"], ()), row["evidence"])
    return {code: reasons for code, reasons in evidence.items() if reasons}


def _readings(data: Data, role_id: str) -> list[Mapping[str, str]]:
    """What was entered by hand about a role's title: how lists write it, and what documents say it means."""
    return [row for row in records(data.official() / "readings.csv") if row["role"] == role_id]
