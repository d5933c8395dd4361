"""How one gets into each role: certifications, steps, and related careers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.catalogue.vocabulary import STANDINGS
from careers.data.store import Data
from careers.language import phrases
from careers.language.grammar import listed
from careers.work.duties import entries


@dataclass(frozen=True)
class Step:
    """A step on the way into a role."""

    position: int
    text: str
    detail: str
    cited: str


@dataclass(frozen=True)
class Career:
    """A career that documents call related to some of the roles, and who says so of each."""

    label: str
    cited: tuple[tuple[Role, str], ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that it is related to."""
        return tuple(role for role, _ in self.cited)


@dataclass(frozen=True)
class Network:
    """The roles, the careers related to them, and the lines that documents draw between the roles themselves."""

    roles: tuple[Role, ...]
    careers: tuple[Career, ...]
    links: tuple[tuple[Role, Role, str], ...]


def steps(data: Data, role_id: str, sources: Collection[str]) -> tuple[Step, ...]:
    """The steps into a role, in order."""
    rows = sorted(entries(data, "steps", [role_id], sources), key=lambda row: (row["source"], row["position"]))
    return tuple(Step(row["position"], row["step"], row["detail"], _cited(data, row)) for row in rows)


def steps_finding(roles: Sequence[Role], ways: Sequence[tuple[Step, ...]]) -> str:
    """The sentence above the steps: how many the documents describe for each role."""
    told = [
        phrases.STEPS_WAY.format(count=len(way), role=role.label.lower())
        for role, way in zip(roles, ways, strict=True)
        if way
    ]
    return phrases.STEPS_FINDING.format(ways=listed(told)) if told else phrases.NOTHING_SAID


def certification_table(data: Data, role_id: str, sources: Collection[str]) -> pd.DataFrame:
    """A row per certification and document: what it is called, and all that the document says of it."""
    return pd.DataFrame(
        [
            {
                phrases.CERTIFICATION: f"{row['certification']} ({row['abbreviation']})"
                if row["abbreviation"]
                else row["certification"],
                phrases.CERTIFICATION_TELLS: _told(data, row),
            }
            for row in entries(data, "certifications", [role_id], sources)
        ]
    )


def certifications_finding(data: Data, role_ids: Sequence[str], sources: Collection[str]) -> str:
    """The sentence above the certifications: how many the documents name for each role, and that few are a must."""
    found = {role_id: entries(data, "certifications", [role_id], sources) for role_id in role_ids}
    if not any(found.values()):
        return phrases.NOTHING_SAID
    counts = [
        phrases.CERTIFICATIONS_COUNT.format(
            count=len({row["certification"] for row in rows}), role=data.roles()[role_id].plural
        )
        for role_id, rows in found.items()
    ]
    some = [
        data.roles()[role_id].plural
        for role_id, rows in found.items()
        if any(row["standing"] == "may_be_required" for row in rows)
    ]
    asked = phrases.SOME_REQUIRED.format(role=listed(some)) if some else phrases.NONE_REQUIRED
    return phrases.CERTIFICATIONS_FINDING.format(asked=asked, counts=listed(counts))


def network(data: Data, role_ids: Sequence[str], sources: Collection[str]) -> Network:
    """The related careers of the roles; a career that is one of the roles becomes a line between them."""
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    by_label = {role.label.lower(): role for role in roles}
    careers: dict[str, list[tuple[Role, str]]] = {}
    links = []
    for row in entries(data, "related", role_ids, sources):
        start, goal = data.roles()[row["role"]], by_label.get(row["related"].lower())
        if goal is None:
            careers.setdefault(row["related"], []).append((start, _cited(data, row)))
        elif goal != start:
            links.append((start, goal, _cited(data, row)))
    made = [Career(label, tuple(cited)) for label, cited in careers.items()]
    between = [career for career in made if len(career.roles) > 1]
    first = [career for career in made if career.roles == roles[:1]]
    last = [career for career in made if career not in between and career not in first]
    return Network(roles, (*first, *between, *last), tuple(links))


def network_finding(net: Network) -> str:
    """The sentence above the network: whether documents link the roles, and which careers both lead to."""
    said = [phrases.RELATED_LINK.format(goal=goal.label, start=start.plural) for start, goal, _ in net.links[:1]]
    shared = [career.label.lower() for career in net.careers if len(career.roles) > 1]
    if shared:
        said.append(phrases.RELATED_SHARED.format(careers=listed(shared)))
    return " ".join(said) or phrases.RELATED_NO_LINK


def network_table(net: Network) -> pd.DataFrame:
    """The network as text: a row per line, with who draws it."""
    linked = [(goal.label, start.label, cited) for start, goal, cited in net.links]
    related = [(career.label, role.label, cited) for career in net.careers for role, cited in career.cited]
    return pd.DataFrame(
        [
            {phrases.RELATED_CAREER: career, phrases.RELATED_TO: f"{role} ({cited})"}
            for career, role, cited in [*linked, *related]
        ]
    )


def network_alternative(net: Network) -> str:
    """Every line of the network, for those who cannot see it."""
    per_role = [(role, [career.label for career in net.careers if role in career.roles]) for role in net.roles]
    lines = [f"{role.label}: {', '.join(labels)}." for role, labels in per_role if labels]
    return " ".join([network_finding(net), *lines])


def _told(data: Data, row: Mapping[str, Any]) -> str:
    """All that a document says of a certification, in one cell."""
    parts = (
        f"{STANDINGS[row['standing']].capitalize()}.",
        row["what_it_is"],
        phrases.GRANTED_BY.format(who=row["granted_by"]) if row["granted_by"] else "",
        phrases.DEMANDS_OF.format(what=row["demands"]) if row["demands"] else "",
        row["note"],
        f"({_cited(data, row)})",
    )
    return " ".join(filter(None, parts))


def _cited(data: Data, row: Mapping[str, Any]) -> str:
    return data.sources()[row["source"]].cite(Period.parse(row["period"]))
