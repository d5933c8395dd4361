"""The parts of the skills page: what each role's list holds and what the other's lacks, and what has no share."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from htpy import Node, fragment, h3, p, strong

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.figures import tables as figures_tables
from careers.figures.records import Claim
from careers.language.grammar import either, in_a_sentence, listed, opening
from careers.language.passages import Passage
from careers.language.speech import say
from careers.ui import parts, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts, gather, sentences, tables
from careers.work.records import NamedSkill, SkillGap

METRIC = "skill_share"


def shares(choices: Choices) -> None:
    """Every role's list, and what to add on the way to it, where the reader chose to see them."""
    if choices.shows(METRIC):
        show(_shares(choices.of_documents.asked(METRIC), _unlisted(choices)))


def named(choices: Choices) -> None:
    """The skills that documents name without a share, where the reader chose to see them."""
    if choices.shows("named"):
        show(_named(choices.data, choices.of_documents.roles, choices.sources or ()))


def _unlisted(choices: Choices) -> str:
    """That documents list no skills of the roles that are left out of their lists; empty where none is."""
    left_out = [role_id for role_id in choices.roles if role_id not in choices.of_documents.roles]
    return (
        say("skills-unlisted", roles=either([choices.data.roles()[it].plural for it in left_out])) if left_out else ""
    )


@told_once
def _shares(asked: Asked, unlisted: str) -> Whole:
    compared, label = asked.compared(), say("skill-lists")
    if not compared.rows:
        return parts.section(label, Passage(say("nothing-reported")))
    lists = {role: gather.skill_list(compared, role) for role in compared.roles}
    named = gather.named_skills(asked.data, asked.roles, tuple(asked.data.sources()))
    wider = gather.wider_skills(asked.data)
    listing = gather.roles_with_list(compared)
    gaps = [gather.skill_gap(compared, start, goal, named, wider) for goal, start in permutations(listing, 2)]
    longest = max(row.size for row in compared.rows)
    return parts.section(
        label,
        sentences.lists_finding(compared),
        parts.side_by_side(
            _list(role, skills, [gap for gap in gaps if gap.goal == role], longest) for role, skills in lists.items()
        ),
        caption=fragment[
            trust.caption(compared, METRIC),
            parts.note(unlisted) if unlisted else None,
            parts.points(sentences.title_cautions(compared.roles), "small"),
        ],
        details=trust.details(
            asked.data,
            METRIC,
            compared,
            parts.table(figures_tables.table(compared), compared.metric.question),
            remarks=[say("skill-gap-note") if gaps else "", *compared.notes],
            cited=compared,
            has_titles=False,
        ),
    )


def _list(role: Role, skills: Sequence[tuple[str, Claim]], gaps: Sequence[SkillGap], longest: float) -> Iterator[Node]:
    """A role's list, and what to add on the way to it; `longest` is the share that fills the width."""
    yield parts.role_name(role)
    if not skills:
        yield p[say("nothing-said")]
        return
    drawn = charts.skill_bars(skills, longest)
    yield parts.chart(drawn, sentences.list_alternative(skills, role), f"skills_{role.id}")
    yield fragment[(p[strong[sentences.gap_title(gap)], ": ", sentences.gap_finding(gap)] for gap in gaps)]


@told_once
def _named(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    roles, label = [data.roles()[role_id] for role_id in role_ids], say("skills-named")
    named_skills = gather.named_skills(data, role_ids, sources)
    if not named_skills:
        return parts.section(label, Passage(say("nothing-said")))
    return parts.section(
        label,
        sentences.named_finding(named_skills, roles),
        parts.side_by_side(
            _names(title, skills) for title, skills in sentences.named_titles(named_skills, roles).items()
        ),
        caption=parts.note(say("skills-named-note")),
        details=[
            parts.note(say("skills-nature-note")),
            *(
                fragment[h3[title], parts.table(frame, title)]
                for title, frame in tables.named_skills(named_skills, roles).items()
            ),
        ],
    )


def _names(title: str, skills: Sequence[NamedSkill]) -> Node:
    """The names of some skills in a row."""
    return fragment[p[strong[title]], p[opening(listed([in_a_sentence(skill.label) for skill in skills])), "."]]
