"""Official figures beside a comparison: of the occupations that titles can stand for, and of all occupations."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from careers.catalogue.roles import Role
from careers.data.among import occupations_among
from careers.data.official import EVERYONE, with_occupations
from careers.data.store import Data
from careers.figures import patterns
from careers.figures.compare import EVERYTHING, View, comparison
from careers.figures.records import Comparison, Row
from careers.figures.references import Reference
from careers.language.grammar import in_a_sentence
from careers.language.keeping import kept
from careers.language.speech import say
from careers.occupations.coverage import evidence_of

KEPT = 256
"""For how many metrics, roles and views benchmarks are cached."""

GROUPS: Mapping[str, tuple[str, ...]] = {
    "salary": ("mean", "median"),
    "hourly_rate": ("mean",),
    "growth_rate": ("all",),
    "jobs": ("all",),
    "degree_share": ("bachelor_highest",),
    "average_age": ("median",),
    "gender": ("women",),
    "race": ("white", "hispanic", "black", "asian"),
}
"""The official figures that a metric is compared with, by its id; each statistic is compared with its own kind."""

UNDRAWN = frozenset({"jobs"})
"""The metrics without marks in charts: the jobs of all occupations would dwarf every bar."""

WIDER = frozenset({"white", "black", "asian"})
"""The groups that are wider in official sources than in documents: people there may be Hispanic, too."""

NARROWER = frozenset({"bachelor_highest"})
"""The groups that are narrower in official sources than in documents: whoever has a master's is not counted."""

TOO_WIDE = "white"
"""The group that charts do not mark in a document's figures, since so many White people are Hispanic."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Benchmarks:
    """What official sources say on a metric beside a comparison.

    `titled` has the codes that the title of each of the documents' roles can stand for. `compared` has all of these
    occupations, and everyone.
    """

    titled: Mapping[Role, tuple[str, ...]]
    compared: Comparison

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The newest figures, one row for each group."""
        newest = {row.group.id: row for row in reversed(self.compared.rows)}
        return tuple(newest.values())[::-1]

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """What a chart marks: where the occupations of each title reach, and everyone's figure."""
        metric = self.compared.metric
        if metric.id in UNDRAWN:
            return ()
        is_by_group = len(GROUPS[metric.id]) > 1 or metric.is_breakdown
        beside = [*((role.id, codes) for role, codes in self.titled.items()), ("", (EVERYONE,))]
        return tuple(
            Reference(role_id=role_id, group_id=row.group.id if is_by_group else "", claims=claims)
            for row in self.rows
            if not (self.titled and row.group.id == TOO_WIDE)
            for role_id, codes in beside
            if (claims := tuple(claim for claim in row.known if claim.role.id in codes))
        )

    @property
    def told(self) -> tuple[Role, ...]:
        """The occupations that have a figure, everyone last."""
        return tuple(role for role in self.compared.roles if any(row.tells(role) for row in self.rows))


@kept(KEPT)
def benchmarks(data: Data, metric_id: str, role_ids: tuple[str, ...], view: View = EVERYTHING) -> Benchmarks | None:
    """What a metric of some roles is compared with; None if official sources have nothing like it.

    The view's sources concern the documents alone, its groups the figures that are compared.
    """
    documents = data.documents
    groups = _held_against(data, metric_id, role_ids, view)
    if not groups:
        return None
    titled = {it: tuple(evidence_of(documents, it.id)) for it in documents.roles().values() if it.id in role_ids}
    codes = tuple(dict.fromkeys(code for of_title in titled.values() for code in of_title))
    everyone = () if _tells_everyone(data, metric_id, role_ids) else (EVERYONE,)
    extended = with_occupations(documents, (*codes, *everyone))
    official = replace(view, groups=groups, sources=None, order="given", preferred="")
    beside = Benchmarks(titled=titled, compared=comparison(extended, metric_id, (*codes, *everyone), official))
    return beside if beside.rows else None


def _held_against(data: Data, metric_id: str, role_ids: tuple[str, ...], view: View) -> tuple[str, ...]:
    """The groups that a view holds a metric against: of several statistics those that a shown figure is one of."""
    groups = tuple(group_id for group_id in GROUPS.get(metric_id, ()) if view.shows_group(group_id))
    if len(groups) <= 1 or data.metric(metric_id).is_breakdown:
        return groups
    asked = with_occupations(data, role_ids)
    claims = (claim for role_id in role_ids for claim in asked.claims(metric_id, role_id))
    reported = {it.group.id for it in claims if it.value is not None and view.shows_source(it.source.id)}
    return tuple(group_id for group_id in groups if group_id in reported)


def _tells_everyone(data: Data, metric_id: str, role_ids: tuple[str, ...]) -> bool:
    """Whether the figures of occupations among the roles come with everyone's, as a bar of its own."""
    has_benchmark = any(group.is_benchmark for group in data.metric(metric_id).groups)
    return has_benchmark and bool(occupations_among(data, role_ids))


def legend(beside: Benchmarks) -> str:
    """What the gray marks of a chart are, and who says so; empty where it has none."""
    kinds = {"titles" if it.role_id else "everyone" for it in beside.references}
    form = "both" if len(kinds) > 1 else "".join(kinds)
    if not form:
        return ""
    said = say(f"legend-{form}", cited=beside.rows[0].cited, statistics=_statistics(beside))
    left_out = beside.titled and any(row.group.id == TOO_WIDE for row in beside.rows)
    return f"{said}. {say('legend-none-at-white')}" if left_out else said


def _statistics(beside: Benchmarks) -> str:
    """Which statistics the marks are, to complete a legend; empty where they are none."""
    if beside.titled and (narrower := [it.group for it in beside.rows if it.group.id in NARROWER]):
        return "".join(say("legend-narrower", group=in_a_sentence(it.label)) for it in narrower)
    labels = [in_a_sentence(row.group.label) for row in beside.rows if row.group.kind == "statistic"]
    if len(GROUPS[beside.compared.metric.id]) > 1 and labels:
        return say("legend-like-with-like")
    return "".join(say("legend-each", statistic=it) for it in labels)


def alternative(beside: Benchmarks) -> str:
    """The marks for those who cannot see them; empty where a chart has none."""
    labels = {role.id: say("legend-title", label=role.label) for role in beside.titled}
    groups = {row.group.id: row.label for row in beside.rows}
    said = (
        (groups.get(it.group_id, ""), labels.get(it.role_id, say("group-all-occupations")), it.text)
        for it in beside.references
    )
    marks = "; ".join(", ".join(filter(None, mark)) for mark in said)
    return say("legend-spoken", cited=beside.rows[0].cited, marks=marks) if marks else ""


def beyond(beside: Benchmarks, shown: Comparison) -> str:
    """Which of the documents' figures lie below, or above, all official ones for what the title can stand for.

    `shown` has the figures. Empty where none does. Figures with different definitions are not compared, nor is pay of
    other years unless it is restated.
    """
    by_way: dict[str, list[str]] = {"below": [], "above": []}
    for it in beside.references:
        low, high = it.reach
        for row in shown.rows if it.role_id and it.group_id not in WIDER else ():
            claim = next(claim for claim in row.claims if claim.role.id == it.role_id)
            if not _is_alike(beside, row, it) or claim.value is None or low <= claim.value <= high:
                continue
            by_way["below" if claim.value < low else "above"].append(
                _beyond(beside, it, patterns.alone(shown, row, claim.role))
            )
    return ". ".join(say(f"beyond-{way}", figures="; ".join(figures)) for way, figures in by_way.items() if figures)


def _is_alike(beside: Benchmarks, row: Row, reference: Reference) -> bool:
    """Whether a row can be compared with official figures: from a document, the same group, and no other year."""
    if _official(beside, reference).group != row.group:
        return False
    is_of_now = not row.period or row.is_restated or not beside.compared.unit.is_money
    return not row.source.is_official and is_of_now


def _official(beside: Benchmarks, reference: Reference) -> Row:
    """The row of official figures that a reference is from."""
    return next(it for it in beside.rows if reference.group_id in {"", it.group.id})


def _beyond(beside: Benchmarks, reference: Reference, statement: str) -> str:
    """One such figure: `account managers average $68,535 a year (7 official figures, 2025: …)`."""
    period, count = _official(beside, reference).period, len(reference.claims)
    return say("beyond-figure", statement=statement, count=count, period=period, reach=reference.text)


def table(beside: Benchmarks) -> pd.DataFrame:
    """A row for each occupation, everyone last: the titles that can stand for it, and its figures."""
    return pd.DataFrame(
        [
            {
                say("benchmark"): role.label if role.id == EVERYONE else say("coded", label=role.label, code=role.id),
                say("title"): ", ".join(it.label for it, codes in beside.titled.items() if role.id in codes),
                **{row.label or beside.compared.label: row.of(role).text for row in beside.rows},
            }
            for role in beside.told
        ]
    )


def notes(beside: Benchmarks) -> tuple[str, ...]:
    """What to know of the official figures: whom they count, and which occupations have none of their own."""
    of_everyone = [claim.note for row in beside.rows[:1] for claim in row.claims if claim.role.id == EVERYONE]
    titled = {code for codes in beside.titled.values() for code in codes} - {role.id for role in beside.told}
    without = [say("coded", label=it.label, code=it.id) for it in beside.compared.roles if it.id in titled]
    missing = say("benchmarks-without", occupations="; ".join(without)) if without else ""
    return tuple(filter(None, [*of_everyone, missing]))
