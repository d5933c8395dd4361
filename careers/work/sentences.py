"""The work and the ways in, in words: findings, and what screen readers say."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from careers.catalogue.roles import Role
from careers.figures.records import PAIR, Claim, Comparison
from careers.language.grammar import either, in_a_sentence, listed, opening
from careers.language.passages import Passage
from careers.language.speech import say
from careers.work.gather import roles_with_list, shared_skills
from careers.work.records import (
    REQUIRED,
    Cell,
    Certification,
    Demand,
    Matrix,
    MatrixLine,
    NamedSkill,
    Network,
    SkillGap,
    Statement,
    Step,
)


def count(cell: Cell) -> str:
    """The text of a field in the matrix: `28 in 4 of 4 documents`, or `none named`."""
    if not cell.statements:
        return say("none-named")
    return say("duty-count", count=len(cell.statements), documents=cell.documents, all=cell.all_documents)


def remark(statement: Statement) -> str:
    """The small print below a statement: who says so, and the remark."""
    return " ".join(filter(None, [f"{statement.cited}.", statement.note]))


def brief_remark(statement: Statement) -> str:
    """The same in less space: without the document's date."""
    return " ".join(filter(None, [f"{statement.source.short}.", statement.note]))


def duties_finding(duties: Matrix) -> Passage:
    """The sentence above the matrix: how many themes all roles share, and which belong to only one."""
    return _told(duties, alone="duties-alone", shared="duties-finding")


def setting_finding(setting: Matrix) -> Passage:
    """The sentence above the work setting: how many aspects are covered for all roles, and which for only one."""
    if not setting.lines:
        return Passage(say("nothing-said"))
    return _told(setting, alone="setting-alone", shared="setting-finding")


def _told(asked: Matrix, *, alone: str, shared: str) -> Passage:
    """How many lines all described roles share, and which belong to only one; of a single role, how many it has."""
    described, count = asked.described, len(asked.lines)
    if len(described.roles) < PAIR:
        sentences = [say(alone, role=role.plural, all=count) for role in described.roles]
    else:
        common = sum(line.is_shared for line in described.lines)
        sentences = [say(shared, shared=common, all=count, roles=_described(asked)), *_only(described)]
    return Passage(*sentences, *_unsaid(asked))


def _described(matrix: Matrix) -> str:
    """The roles that documents describe: `both roles` where they describe all of them."""
    roles = matrix.described.roles
    return listed([role.plural for role in roles]) if matrix.undescribed else every_role(roles)


def _unsaid(matrix: Matrix) -> list[str]:
    """Which roles no document describes, as a sentence; none if there are none."""
    roles = [role.plural for role in matrix.undescribed]
    return [say("no-source-on", roles=either(roles))] if roles else []


def duties_note(duties: Matrix) -> str:
    """What the counts mean, and that more documents describe one role than another."""
    counts = duties.described.documents
    if len(set(counts.values())) == 1:
        return say("duties-note")
    more, fewer = max(counts, key=counts.__getitem__), min(counts, key=counts.__getitem__)
    uneven = say("duties-uneven", more=more.plural, most=counts[more], fewer=fewer.plural, least=counts[fewer])
    return f"{say('duties-note')} {uneven}"


def titles_finding(titles: Sequence[Statement], roles: Sequence[Role]) -> Passage:
    """How many other titles are named for each role, in a sentence; the role with most comes first."""
    if not titles:
        return Passage(say("other-titles-none"))
    counts = sorted(((sum(it.role == role for it in titles), role) for role in roles), key=lambda pair: -pair[0])
    phrases = [say("count-for", count=count, role=role.plural) for count, role in counts]
    return Passage(say("other-titles-finding", counts=listed(phrases)))


def titles_told(titles: Sequence[Statement], roles: Sequence[Role]) -> list[str]:
    """The other titles of each role that has some, in a sentence."""
    named = {role: [it.text for it in titles if it.role == role] for role in roles}
    return [
        say("other-titles-of", role=opening(role.plural), titles=_in_a_row(texts))
        for role, texts in named.items()
        if texts
    ]


def title_cautions(roles: Sequence[Role]) -> list[str]:
    """What to keep in mind about the roles' titles."""
    return [say("title-caution", role=role.label, caution=role.caution) for role in roles if role.caution]


def lists_finding(compared: Comparison) -> Passage:
    """The sentence above the lists: how many of their skills are on all of them, and which; of one list, its length."""
    listing = roles_with_list(compared)
    if len(listing) < PAIR:
        names = listed([role.plural for role in listing])
        return Passage(say("skills-alone", count=len(compared.rows), role=names))
    shared = [in_a_sentence(row.group.label) for row in shared_skills(compared).rows]
    said = say(
        "skills-shared",
        count=len(shared),
        all=len({row.group for row in compared.rows}),
        lists=len(listing),
        skills=listed(shared) if shared else "",
    )
    return Passage(said)


def list_alternative(skills: Sequence[tuple[str, Claim]], role: Role) -> str:
    """A role's list with its shares, for those who cannot see the chart."""
    return say("skill-list", role=role.label, skills=listed([f"{skill} {claim.text}" for skill, claim in skills]))


def gap_finding(gap: SkillGap) -> str:
    """The sentence above a gap: what to add on the way from one role to the other, and what may not be a gap."""
    names = {"start": gap.start.plural, "goal": gap.goal.plural}
    if not gap.claims:
        return say("skill-gap-none", **names)
    said = (
        say("skill-gap-finding", skills=_in_a_row(gap.added)) if gap.added else "",
        say("skill-gap-known", skills=_in_a_row(gap.known), **names) if gap.known else "",
        *(
            say("skill-gap-within", skill=_in_a_row([skill]), wider=opening(_in_a_row([wider])), **names)
            for skill, wider in gap.within
        ),
    )
    return " ".join(filter(None, said))


def gap_title(gap: SkillGap) -> str:
    """The direction of a gap: `From account representative to account manager`."""
    return say("skill-gap", start=in_a_sentence(gap.start.label), goal=in_a_sentence(gap.goal.label))


def named_titles(named: Sequence[NamedSkill], roles: Sequence[Role]) -> dict[str, list[NamedSkill]]:
    """The skills in groups with titles: those for all roles, then those for only some of them."""
    return {
        say("named-for", roles=whom(group, roles), count=len(skills)): skills
        for group, skills in by_roles(named, roles).items()
    }


def named_finding(named: Sequence[NamedSkill], roles: Sequence[Role]) -> Passage:
    """The sentences above the skills without a share: how many for all roles, how many for only some."""
    groups = by_roles(named, roles)
    if len(groups) == 1:
        names = listed([role.plural for role in next(iter(groups))])
        return Passage(say("skills-named-alone", count=len(named), roles=names))
    counts = [say("count-for", count=len(skills), role=whom(group, roles)) for group, skills in groups.items()]
    return Passage(say("skills-named-finding", count=len(named)), say("skills-named-counts", counts=listed(counts)))


def by_roles(named: Sequence[NamedSkill], roles: Sequence[Role]) -> Mapping[tuple[Role, ...], list[NamedSkill]]:
    """The skills by the roles they are named for: those for most roles first, then in the order of the roles."""
    groups = sorted({skill.roles for skill in named}, key=lambda group: (-len(group), [*map(roles.index, group)]))
    return {group: [skill for skill in named if skill.roles == group] for group in groups}


def whom(group: Sequence[Role], roles: Sequence[Role]) -> str:
    """Some of the compared roles: `both roles`, `account managers only`; a single role by its name."""
    if len(roles) == 1:
        return roles[0].plural
    if len(group) == len(roles):
        return every_role(roles)
    return say("only", role=listed([role.plural for role in group]))


def every_role(roles: Sequence[Role]) -> str:
    """All of the compared roles: `both roles`, `all 3 roles`."""
    return say("every-role", count=len(roles))


def steps_finding(ways: Mapping[Role, Sequence[Step]]) -> Passage:
    """The sentence above the steps: how many the documents describe for each role."""
    counts = [say("steps-way", count=len(way), role=role.plural) for role, way in ways.items() if way]
    return Passage(say("steps-finding", ways=listed(counts)) if counts else say("nothing-said"))


def first_named(names: pd.DataFrame, roles: Sequence[Role]) -> Passage:
    """The first row of a table of names: what is named, and by whom, then a name for each role."""
    what = str(names.iloc[0].iloc[0])
    named = [say("name-for", name=str(names.iloc[0][role.label]), role=role.plural) for role in roles]
    return Passage(say("names-first", what=what, names=listed(named)))


def demands_finding(asked: Mapping[Role, Sequence[Demand]]) -> Passage:
    """The levels of schooling or experience that documents mention."""
    levels = dict.fromkeys(in_a_sentence(it.level.label) for named in asked.values() for it in named)
    return Passage(say("demands-finding", levels=listed([*levels])) if levels else say("nothing-said"))


def demanded(level: str, stances: Mapping[str, Sequence[str]], *, is_cited: bool) -> str:
    """A level with how strongly sources ask for it, and which ones: `Training: mostly on the job (Chron)`."""
    said = {source: ", ".join(words) for source, words in stances.items()}
    cited = [say("demanded", stances=words, source=source) for source, words in said.items()]
    return say("profile-demand", level=level, stances="; ".join(cited if is_cited else said.values()))


def certifications_finding(certifications: Mapping[Role, Sequence[Certification]]) -> Passage:
    """The sentences above the certifications: whether any may be required, and how many are named for each role."""
    if not any(certifications.values()):
        return Passage(say("nothing-said"))
    counts = [
        say("count-for", count=len({it.name for it in named}), role=role.plural)
        for role, named in certifications.items()
    ]
    every = [role.plural for role in certifications]
    some = [
        role.plural for role, named in certifications.items() if any(it.standing.counts_as == REQUIRED for it in named)
    ]
    required = say("some-required", role=listed(some)) if some else say("none-required", role=either(every))
    return Passage(required, say("certifications-named", counts=listed(counts)))


def uncovered(roles: Sequence[Role]) -> Passage:
    """That no source tells whether a license is needed in some occupations, and who does; empty for none."""
    if not roles:
        return Passage()
    said = say("licenses-uncovered", roles=listed([role.plural for role in roles]))
    return Passage(said, say("licenses-uncovered-more"))


def network_finding(net: Network) -> Passage:
    """The sentences above the network: which roles documents relate to each other, and what is related to several."""
    said = [say("related-link", goal=link.goal.label, start=link.start.plural) for link in net.links]
    shared = [career.label for career in net.careers if len(career.roles) > 1]
    if shared:
        said.append(say("related-shared", careers=_in_a_row(shared)))
    return Passage(*said) or Passage(say("related-no-link"))


def network_note(net: Network) -> str:
    """What a line means, and which related careers are another title for one of the roles."""
    also = [
        say(
            "related-title",
            career=career.label,
            roles=listed([role.plural for role in career.roles]),
            others=listed([title.role.plural for title in career.title_of]),
        )
        for career in net.careers
        if career.title_of
    ]
    return " ".join([say("related-note"), *also])


def network_alternative(net: Network) -> str:
    """Every line of the network, for those who cannot see it."""
    per_role = [(role, [career.label for career in net.careers if role in career.roles]) for role in net.roles]
    lines = [f"{role.label}: {', '.join(labels)}." for role, labels in per_role if labels]
    return " ".join([network_finding(net), *lines])


def _in_a_row(labels: Iterable[str]) -> str:
    return listed([in_a_sentence(label) for label in labels])


def _labels(lines: Iterable[MatrixLine]) -> str:
    return _in_a_row(line.label for line in lines)


def _only(matrix: Matrix) -> list[str]:
    """A sentence for each role that has something said only about it."""
    lines = {role: [line for line in matrix.lines if line.is_only(role)] for role in matrix.roles}
    return [say("only-for", role=role.plural, lines=_labels(alone)) for role, alone in lines.items() if alone]
