"""Official figures beside a comparison: of the occupations that titles can stand for, and of all occupations."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from careers.catalogue.roles import Role
from careers.data.official import EVERYONE, with_occupations
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison
from careers.figures.records import Comparison, Row
from careers.figures.references import Reference
from careers.language.grammar import in_a_sentence
from careers.language.speech import kept, say
from careers.occupations.coverage import evidence_of

KEPT = 256
"""For how many metrics, roles and views benchmarks are cached."""

GROUPS: Mapping[str, tuple[str, ...]] = {
    "salary": ("median",),
    "hourly_rate": ("median",),
    "growth_rate": ("all",),
    "jobs": ("all",),
    "degree_share": ("bachelor_highest",),
    "average_age": ("median",),
    "gender": ("women",),
    "race": ("white", "hispanic", "black", "asian"),
}
"""The official figures that a metric is held against, by its id."""

UNDRAWN = frozenset({"jobs"})
"""The metrics of which charts mark nothing: the jobs of all occupations would dwarf every bar."""


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
        beside = [*((role.id, codes) for role, codes in self.titled.items()), ("", (EVERYONE,))]
        return tuple(
            Reference(role_id=role_id, group_id=row.group.id if metric.is_breakdown else "", claims=told)
            for row in self.rows
            for role_id, codes in beside
            if (told := tuple(claim for claim in row.known if claim.role.id in codes))
        )

    @property
    def told(self) -> tuple[Role, ...]:
        """The occupations that have a figure, everyone last."""
        return tuple(role for role in self.compared.roles if any(row.tells(role) for row in self.rows))


@kept(KEPT)
def benchmarks(data: Data, metric_id: str, role_ids: tuple[str, ...], view: View = EVERYTHING) -> Benchmarks | None:
    """What a metric of some roles is held against; None where official sources have nothing like it.

    The view's sources concern the documents alone, its groups the figures that are compared.
    """
    documents = data.documents
    groups = tuple(group_id for group_id in GROUPS.get(metric_id, ()) if view.shows_group(group_id))
    if not groups:
        return None
    titled = {it: tuple(evidence_of(documents, it.id)) for it in documents.roles().values() if it.id in role_ids}
    codes = tuple(dict.fromkeys(code for found in titled.values() for code in found))
    everyone = () if _tells_everyone(data, metric_id, role_ids) else (EVERYONE,)
    told = with_occupations(documents, (*codes, *everyone))
    official = replace(view, groups=groups, sources=None, order="given", preferred="")
    found = Benchmarks(titled=titled, compared=comparison(told, metric_id, (*codes, *everyone), official))
    return found if found.rows else None


def _tells_everyone(data: Data, metric_id: str, role_ids: tuple[str, ...]) -> bool:
    """Whether the figures of occupations among the roles come with everyone's, as a bar of its own."""
    has_benchmark = any(group.is_benchmark for group in data.metric(metric_id).groups)
    return has_benchmark and not set(role_ids) <= data.documents.roles().keys()


def legend(found: Benchmarks) -> str:
    """What the gray marks of a chart are, and who says so; empty where it has none."""
    kinds = {"titles" if it.role_id else "everyone" for it in found.references}
    form = "both" if len(kinds) > 1 else "".join(kinds)
    return say(f"legend-{form}", cited=found.rows[0].cited) if form else ""


def alternative(found: Benchmarks) -> str:
    """The marks for those who cannot see them; empty where a chart has none."""
    labels = {role.id: say("legend-title", label=role.label) for role in found.titled}
    groups = {row.group.id: row.label for row in found.rows}
    said = (
        (groups.get(it.group_id, ""), labels.get(it.role_id, say("group-all-occupations")), it.text)
        for it in found.references
    )
    marks = "; ".join(", ".join(filter(None, told)) for told in said)
    return say("legend-spoken", cited=found.rows[0].cited, marks=marks) if marks else ""


def table(found: Benchmarks) -> pd.DataFrame:
    """A row for each occupation, everyone last: the titles that can stand for it, and its figures."""
    return pd.DataFrame(
        [
            {
                say("benchmark"): role.label if role.id == EVERYONE else say("coded", label=role.label, code=role.id),
                say("title"): ", ".join(it.label for it, codes in found.titled.items() if role.id in codes),
                **{row.label or found.compared.label: row.of(role).text for row in found.rows},
            }
            for role in found.told
        ]
    )


def notes(found: Benchmarks) -> tuple[str, ...]:
    """What to know of the official figures: which statistic they are, and whom they count."""
    statistics = [say("benchmark-statistic", statistic=in_a_sentence(row.group.label)) for row in found.rows[:1]]
    told = [claim.note for row in found.rows[:1] for claim in row.claims if claim.role.id == EVERYONE]
    return (*(statistics if found.rows[0].group.kind == "statistic" else ()), *filter(None, told))
