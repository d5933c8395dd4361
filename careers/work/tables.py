"""The work and the ways in as tables of text, and what sources name instead of counting."""

from collections.abc import Collection, Mapping, Sequence

import pandas as pd

from careers.catalogue.attributes import attributes_of
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language.grammar import in_a_sentence
from careers.language.speech import say
from careers.work.records import Certification, Demand, Matrix, NamedSkill, Network, Statement
from careers.work.sentences import count, named_titles, remark


def matrix(duties: Matrix) -> pd.DataFrame:
    """The matrix as text: a row per theme, a column per role."""
    return pd.DataFrame(
        [{say("theme"): line.label, **{cell.role.label: count(cell) for cell in line.cells}} for line in duties.lines]
    )


def setting(aspects: Matrix) -> pd.DataFrame:
    """The setting as text: a row per aspect, with the plainest statement for each role."""
    return pd.DataFrame(
        [
            {
                say("aspect"): line.label,
                **{
                    cell.role.label: cell.plainest.text if cell.statements else say("none-named") for cell in line.cells
                },
            }
            for line in aspects.lines
        ]
    )


def titles(named: Sequence[Statement]) -> pd.DataFrame:
    """Other titles as text: a row per title, with the role and who says so."""
    return pd.DataFrame(
        [{say("title"): it.text, say("role"): it.role.label, say("source"): remark(it)} for it in named]
    )


def named_skills(named: Sequence[NamedSkill], roles: Sequence[Role]) -> Mapping[str, pd.DataFrame]:
    """The skills without a share in groups with titles: those for all roles, then those for only some."""
    return {title: _skills(skills) for title, skills in named_titles(named, roles).items()}


def demands(asked: Sequence[Demand]) -> pd.DataFrame:
    """A row per demand on applicants: level of schooling or experience, how strongly it is asked for, and by whom."""
    return pd.DataFrame(
        [
            {
                say("level"): f"{demand.level.label}: {demand.stance.label}",
                say("demand"): f"{demand.statement.text} ({demand.statement.cited})",
            }
            for demand in asked
        ]
    )


def certifications(named: Sequence[Certification]) -> pd.DataFrame:
    """A row per certification and document: its name, how firmly, and everything the document says about it."""
    return pd.DataFrame(
        [
            {
                say("certification"): f"{full_name(it)}: {it.standing.label}",
                say("certification-tells"): _told(it),
            }
            for it in named
        ]
    )


def full_name(certification: Certification) -> str:
    """Its name, with its short form if it has one."""
    short = f" ({certification.abbreviation})" if certification.abbreviation else ""
    return f"{certification.name}{short}"


def network(net: Network) -> pd.DataFrame:
    """The network as text: a row per line, with its source."""
    linked = [(link.goal.label, link.related) for link in net.links]
    related = [(career.label, said) for career in net.careers for said in career.related]
    return pd.DataFrame(
        [
            {say("related-career"): label, say("related-to"): f"{said.role.label} ({said.cited})"}
            for label, said in [*linked, *related]
        ]
    )


def names(data: Data, topic_id: str, role_ids: Sequence[str], sources: Collection[str]) -> pd.DataFrame:
    """What sources name instead of counting: a row per attribute of the topic and source, a column per role label.

    Several names from one source share a cell. A role for which the source names nothing gets "not reported".
    """
    frame = data.names(topic_id)
    frame = frame[frame["role"].isin(list(role_ids)) & frame["source"].isin(list(sources))]
    known = data.sources()
    made = []
    for attribute in attributes_of(topic_id):
        of_attribute = frame[frame["attribute"] == attribute.id]
        for (source, period), named in of_attribute.groupby(["source", "period"], sort=False):
            cells = {
                data.roles()[role_id].label: ", ".join(filter(None, named[named["role"] == role_id]["name"]))
                or say("not-reported")
                for role_id in role_ids
            }
            cited = known[str(source)].cite(Period.parse(str(period)))
            made.append({say("figure"): f"{attribute.label} ({cited})", **cells})
    return pd.DataFrame(made)


def _skills(named: Sequence[NamedSkill]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                say("skill"): f"{skill.label} ({in_a_sentence(skill.nature.label)})",
                say("what-for"): " ".join(_what_for(skill)),
            }
            for skill in named
        ]
    )


def _what_for(skill: NamedSkill) -> list[str]:
    """What it is for, and who says so, with role names if there are several."""
    said = [f"{it.text} ({it.cited}) {it.note}".strip() for it in skill.statements]
    if len(skill.roles) == 1:
        return said
    return [f"{it.role.label}: {text}" for it, text in zip(skill.statements, said, strict=True)]


def _told(certification: Certification) -> str:
    """All that a document says of a certification, in one cell."""
    said = certification.statement
    parts = (
        said.text,
        say("granted-by", who=certification.granted_by) if certification.granted_by else "",
        say("demands-of", what=in_a_sentence(certification.demands)) if certification.demands else "",
        said.note,
        f"({said.cited})",
    )
    return " ".join(filter(None, parts))
