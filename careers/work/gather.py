"""Turns data files into records of the work and the ways in: what the chosen sources say about the chosen roles."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.figures.records import PAIR, Claim, Comparison
from careers.work.records import (
    Career,
    Cell,
    Certification,
    Demand,
    Example,
    Link,
    Matrix,
    MatrixLine,
    NamedSkill,
    Network,
    SkillGap,
    Statement,
    Step,
)

NOTHING_WIDER: Mapping[str, str] = {}
"""Where no skill is a part of another."""

STATEMENTS = {
    "duties": ("theme", "duty"),
    "settings": ("aspect", "statement"),
    "titles": ("other_title", "other_title"),
    "related": ("related_role", "related"),
}
"""For each file, the columns that say what a statement is about, and what it says."""

THEMES_OF_A_DAY = 5
"""How many themes make up a day."""


def statements(data: Data, file: str, role_ids: Sequence[str], sources: Collection[str]) -> tuple[Statement, ...]:
    """What the chosen sources say in one of the `STATEMENTS` files, role by role, preferred sources first."""
    kind, text = STATEMENTS[file]
    return tuple(_statement(data, given, given[kind], given[text]) for given in _given(data, file, role_ids, sources))


def matrix(said: Sequence[Statement], roles: Sequence[Role], kinds: Mapping[str, str]) -> Matrix:
    """Statements by kind (id to label) and role; kinds without statements are left out."""
    documents = {role: len({it.source.document for it in said if it.role == role}) for role in roles}
    lines = (
        MatrixLine(
            label=label,
            cells=tuple(
                Cell(
                    role=role,
                    statements=tuple(it for it in said if it.kind == kind and it.role == role),
                    all_documents=documents[role],
                )
                for role in roles
            ),
        )
        for kind, label in kinds.items()
    )
    return Matrix(documents=documents, lines=tuple(it for it in lines if any(cell.statements for cell in it.cells)))


def typical_day(duties: Matrix, role: Role) -> tuple[Example, ...]:
    """An example from each of the role's five main themes: most documents first, then most duties."""
    lines = [line for line in duties.lines if line.cell(role).statements]
    lines.sort(key=lambda line: (-line.cell(role).documents, -len(line.cell(role).statements)))
    return _examples(lines[:THEMES_OF_A_DAY], role)


def only_of(duties: Matrix, role: Role) -> tuple[Example, ...]:
    """An example from each theme that is named only for this role; none where documents describe no other."""
    if len(duties.described.roles) < PAIR:
        return ()
    return _examples([line for line in duties.lines if line.is_only(role)], role)


def shared_skills(compared: Comparison) -> Comparison:
    """The skills that a source lists for every role with a list."""
    listing = roles_with_list(compared)
    return replace(compared, rows=tuple(row for row in compared.rows if all(map(row.tells, listing))))


def roles_with_list(compared: Comparison) -> tuple[Role, ...]:
    """The roles for which sources list skills at all."""
    return tuple(role for role in compared.roles if any(row.tells(role) for row in compared.rows))


def skill_list(compared: Comparison, role: Role) -> tuple[tuple[str, Claim], ...]:
    """The skills listed for a role, each with its share, in the order of the rows."""
    at = compared.roles.index(role)
    return tuple((row.group.label, row.claims[at]) for row in compared.rows if row.claims[at].value is not None)


def skill_gap(
    compared: Comparison,
    start: Role,
    goal: Role,
    named: Sequence[NamedSkill] = (),
    wider: Mapping[str, str] = NOTHING_WIDER,
) -> SkillGap:
    """What is listed for the goal but not for the start; `named` are the skills that documents name without a share.

    `wider` has the wider skill that a skill is a part of, both by label.
    """
    at, behind = compared.roles.index(goal), compared.roles.index(start)
    rows = [row for row in compared.rows if row.claims[at].value is not None and row.claims[behind].value is None]
    listing = {row.source for row in rows}
    elsewhere = {
        skill.label for skill in named for it in skill.statements if it.role == start and it.source not in listing
    }
    labels = [row.group.label for row in rows]
    known = tuple(label for label in labels if label in elsewhere)
    within = tuple((it, wider[it]) for it in labels if it not in known and wider.get(it) in elsewhere)
    return SkillGap(start=start, goal=goal, compared=replace(compared, rows=tuple(rows)), known=known, within=within)


def wider_skills(data: Data) -> dict[str, str]:
    """The wider skill that a skill with a share is a part of, both by label."""
    return {term.label: term.within for term in data.terms("skill").values() if term.within}


def named_skills(data: Data, role_ids: Sequence[str], sources: Collection[str]) -> tuple[NamedSkill, ...]:
    """Every skill that the chosen sources name for any of the roles, soft skills last, in order of appearance."""
    by_skill: dict[tuple[str, str], list[Statement]] = {}
    for given in _given(data, "skill_names", role_ids, sources):
        said = _statement(data, given, given["nature"], given["summary"])
        by_skill.setdefault((given["nature"], given["skill"]), []).append(said)
    return tuple(
        NamedSkill(label=skill, nature=wanted, statements=tuple(said))
        for wanted in data.terms("nature").values()
        for (nature, skill), said in by_skill.items()
        if nature == wanted.id
    )


def demands(data: Data, role_id: str, sources: Collection[str]) -> tuple[Demand, ...]:
    """What the chosen sources ask of applicants for a role, in the order of the file."""
    rows = data.requirements().to_dict("records")
    return tuple(
        Demand(
            level=data.terms("level")[row["level"]],
            stance=data.terms("stance")[row["stance"]],
            statement=_statement(
                data, {str(key): value for key, value in row.items()}, row["level"], row["requirement"]
            ),
        )
        for row in rows
        if row["role"] == role_id and row["source"] in sources
    )


def stances(demands: Iterable[Demand]) -> dict[str, dict[str, list[str]]]:
    """How strongly documents ask for each level, by its label and the source's short name; each word once."""
    by_level: dict[str, dict[str, list[str]]] = {}
    for demand in demands:
        said = by_level.setdefault(demand.level.label, {}).setdefault(demand.statement.source.short, [])
        said += [demand.stance.label] if demand.stance.label not in said else []
    return by_level


def certifications(data: Data, role_id: str, sources: Collection[str]) -> tuple[Certification, ...]:
    """The certifications that the chosen sources name for a role, one for each document that names it."""
    return tuple(
        Certification(
            name=given["certification"],
            abbreviation=given["abbreviation"],
            granted_by=given["granted_by"],
            demands=given["demands"],
            standing=data.terms("standing")[given["standing"]],
            statement=_statement(data, given, given["standing"], given["what_it_is"]),
        )
        for given in _given(data, "certifications", [role_id], sources)
    )


def steps(data: Data, role_id: str, sources: Collection[str]) -> tuple[Step, ...]:
    """The steps toward a role, in order, source by source."""
    ordered = []
    for _, given in groupby(_given(data, "steps", [role_id], sources), key=lambda row: row["source"]):
        ordered += sorted(given, key=lambda row: row["position"])
    return tuple(
        Step(position=it["position"], text=it["step"], statement=_statement(data, it, "", it["detail"]))
        for it in ordered
    )


def network(data: Data, role_ids: Sequence[str], sources: Collection[str]) -> Network:
    """The related careers of the roles; a career that is one of the roles becomes a line between them.

    Careers are in the order of the roles they are related to; those related to several roles are in between.
    """
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    by_id = {role.id: role for role in roles}
    related: dict[str, list[Statement]] = {}
    links = []
    for said in statements(data, "related", role_ids, sources):
        goal = by_id.get(said.kind)
        if goal is None:
            related.setdefault(said.text, []).append(said)
        elif goal != said.role:
            links.append(Link(goal=goal, related=said))
    titles = statements(data, "titles", role_ids, sources)
    careers = [
        Career(
            label=label,
            related=tuple(said),
            title_of=tuple(title for title in titles if title.text.casefold() == label.casefold()),
        )
        for label, said in related.items()
    ]
    careers.sort(key=lambda career: sum(map(roles.index, career.roles)) / len(career.roles))
    return Network(roles=roles, careers=tuple(careers), links=tuple(links))


def _examples(lines: Sequence[MatrixLine], role: Role) -> tuple[Example, ...]:
    return tuple(Example(theme=line.label, statement=line.cell(role).plainest) for line in lines)


def _given(data: Data, file: str, role_ids: Sequence[str], sources: Collection[str]) -> list[Mapping[str, Any]]:
    """The rows of a file about the work for these roles and sources: role by role, preferred sources first."""
    rows = data.work(file).to_dict("records")
    order = list(data.sources())
    kept = [row for row in rows if row["role"] in role_ids and row["source"] in sources]
    ranked = sorted(kept, key=lambda row: (list(role_ids).index(row["role"]), order.index(row["source"])))
    return [{str(column): value for column, value in row.items()} for row in ranked]


def _statement(data: Data, given: Mapping[str, Any], kind: str, text: str) -> Statement:
    return Statement(
        role=data.roles()[given["role"]],
        kind=kind,
        text=text,
        source=data.sources()[given["source"]],
        period=Period.parse(given["period"]),
        note=given["note"],
    )
