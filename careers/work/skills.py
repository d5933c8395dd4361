"""What each role asks its people to be able to do: shared skills, and the gap in either direction."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.catalogue.vocabulary import NATURES
from careers.data.store import Data
from careers.figures.records import Comparison
from careers.language import phrases
from careers.language.grammar import in_a_sentence, listed
from careers.work.duties import entries


@dataclass(frozen=True)
class SkillGap:
    """What a source lists for the goal and not for the start: skill labels with the goal's share, as text."""

    start: Role
    goal: Role
    compared: Comparison
    position: int

    @property
    def skills(self) -> tuple[str, ...]:
        """The skills to add, as listed."""
        return tuple(row.group.label for row in self.compared.rows)

    @property
    def shares(self) -> tuple[str, ...]:
        """The goal's share of each skill, as written."""
        return tuple(row.claims[self.position].text for row in self.compared.rows)


def shared(compared: Comparison) -> Comparison:
    """The skills that a source lists for both roles."""
    return replace(compared, rows=tuple(row for row in compared.rows if row.is_complete))


def skill_gap(compared: Comparison, position: int) -> SkillGap:
    """What the role at this position (0 or 1) is listed with and the other is not."""
    goal, start = compared.roles[position], compared.roles[1 - position]
    rows = [
        row
        for row in compared.rows
        if row.claims[position].value is not None and row.claims[1 - position].value is None
    ]
    return SkillGap(start, goal, replace(compared, rows=tuple(rows)), position)


def lists_finding(compared: Comparison) -> str:
    """The sentence above the lists: how many skills stand on both, and how many on one alone."""
    both = [in_a_sentence(row.group.label) for row in shared(compared).rows]
    first, second = (len(skill_gap(compared, position).skills) for position in (0, 1))
    return phrases.SKILL_LISTS_FINDING.format(
        both=phrases.SKILL_COUNT_ONE if len(both) == 1 else phrases.SKILL_COUNT.format(count=len(both)),
        shared=phrases.SKILL_SHARED.format(skills=listed(both)) if both else "",
        first=first,
        second=second,
        one=compared.roles[0].opening,
        other=compared.roles[1].plural,
    )


def cautions(roles: Sequence[Role]) -> list[str]:
    """What to keep in mind about the roles' titles."""
    return [phrases.TITLE_CAUTION.format(role=role.label, caution=role.caution) for role in roles if role.caution]


def gap_finding(gap: SkillGap) -> str:
    """The sentence above a gap: what to add on the way from one role to the other."""
    if not gap.skills:
        return phrases.SKILL_GAP_NONE.format(goal=gap.goal.plural, start=gap.start.plural)
    return phrases.SKILL_GAP_FINDING.format(skills=listed([in_a_sentence(skill) for skill in gap.skills]))


def gap_title(gap: SkillGap) -> str:
    """Which way a gap goes: `From account representative to account manager`."""
    return phrases.SKILL_GAP.format(start=in_a_sentence(gap.start.label), goal=in_a_sentence(gap.goal.label))


def gap_alternative(gap: SkillGap) -> str:
    """A gap with its shares, for those who cannot see the chart."""
    told = [f"{skill} {share}" for skill, share in zip(gap.skills, gap.shares, strict=True)]
    return f"{gap_title(gap)}. {gap_finding(gap)} {', '.join(told)}."


@dataclass(frozen=True)
class NamedSkill:
    """A skill that documents name without a share: what for, and who says so, role by role."""

    label: str
    nature: str
    said: tuple[tuple[Role, str], ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles it is named for."""
        return tuple(dict.fromkeys(role for role, _ in self.said))


def named_skills(data: Data, role_ids: Sequence[str], sources: Collection[str]) -> tuple[NamedSkill, ...]:
    """Every skill that the chosen sources name for any of the roles, soft skills last, in order of appearance."""
    known, roles = data.sources(), data.roles()
    found: dict[tuple[str, str], list[tuple[Role, str]]] = {}
    for row in entries(data, "skill_names", role_ids, sources):
        told = f"{row['summary']} ({known[row['source']].cite(Period.parse(row['period']))}) {row['note']}".strip()
        found.setdefault((row["nature"], row["skill"]), []).append((roles[row["role"]], told))
    return tuple(
        NamedSkill(skill, nature, tuple(said))
        for wanted in NATURES
        for (nature, skill), said in found.items()
        if nature == wanted
    )


def named_finding(named: Sequence[NamedSkill], roles: Sequence[Role]) -> str:
    """The sentence above the named skills: how many for both roles, how many for one alone."""
    counts = [sum(skill.roles == (role,) for skill in named) for role in roles[:2]]
    return phrases.SKILLS_NAMED_FINDING.format(
        both=sum(len(skill.roles) > 1 for skill in named),
        first=counts[0],
        second=counts[1],
        one=roles[0].plural,
        other=roles[1].plural,
    )


def named_parts(named: Sequence[NamedSkill], roles: Sequence[Role]) -> dict[str, pd.DataFrame]:
    """The named skills as text under a title each: those for both roles, then those for one alone."""
    both = [skill for skill in named if len(skill.roles) > 1]
    parts = {phrases.NAMED_FOR_BOTH.format(count=len(both)): both}
    for role in roles:
        alone = [skill for skill in named if skill.roles == (role,)]
        parts[phrases.NAMED_FOR_ONE.format(role=role.plural, count=len(alone))] = alone
    return {title: _named_table(skills) for title, skills in parts.items() if skills}


def _named_table(skills: Sequence[NamedSkill]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                phrases.SKILL: f"{skill.label} ({NATURES[skill.nature].lower()})",
                phrases.WHAT_FOR: _told(skill),
            }
            for skill in skills
        ]
    )


def _told(skill: NamedSkill) -> str:
    """What for, and who says so; each role named where there are several."""
    if len(skill.roles) == 1:
        return " ".join(told for _, told in skill.said)
    return " ".join(f"{role.label}: {told}" for role, told in skill.said)
