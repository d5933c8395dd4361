"""The parts of the skills page: what all roles ask for, what to add for either, and what has no share."""

from collections.abc import Iterator
from itertools import permutations

from htpy import Node, Renderable, fragment, p

from careers.data.store import Data
from careers.figures import charts as figures_charts
from careers.figures import sentences as figures_sentences
from careers.figures import tables as figures_tables
from careers.figures.records import Comparison
from careers.language.speech import say
from careers.ui import parts, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts, gather, sentences, tables
from careers.work.records import SkillGap

METRIC = "skill_share"


def shares(choices: Choices) -> None:
    """The skills on every role's list, then the gap in either direction, where the reader chose to see them."""
    if choices.shows(METRIC):
        show(_shares(choices.asked(METRIC)))


def named(choices: Choices) -> None:
    """The skills that documents name without a share, where the reader chose to see them."""
    if choices.shows("named"):
        show(_named(choices.data, choices.roles, choices.sources or ()))


@told_once
def _shares(asked: Asked) -> Whole:
    compared = asked.compared()
    if not compared.rows:
        return parts.whole(parts.opening(say("skill-lists"), say("nothing-reported")))
    named = gather.named_skills(asked.data, asked.roles, tuple(asked.data.sources()))
    gaps = [gather.skill_gap(compared, start, goal, named) for goal, start in permutations(compared.roles, 2)]
    return parts.whole(
        parts.opening(say("skill-lists"), sentences.lists_finding(compared)),
        _shared(gather.shared_skills(compared)),
        trust.background(compared, [*sentences.title_cautions(compared.roles), *compared.notes]),
        parts.table(figures_tables.table(compared), compared.metric.question),
        parts.side_by_side(_gap(gap, max(row.size for row in compared.rows)) for gap in gaps),
        trust.doubts(asked.data, METRIC, asked.roles, compared, compared.metric.why),
    )


def _shared(shared: Comparison) -> Renderable:
    """The skills on every list; nothing where there are none."""
    if not shared.rows:
        return fragment[None]
    spoken = figures_sentences.alternative(shared)
    return fragment[p[figures_sentences.finding(shared)], parts.chart(figures_charts.bars(shared), spoken, METRIC)]


def _gap(gap: SkillGap, longest: float) -> Iterator[Node]:
    """What to add on the way from one role to the other; `longest` is the share that fills the width."""
    title = sentences.gap_title(gap)
    yield parts.opening(title, sentences.gap_finding(gap))
    if gap.claims:
        name = f"gap_{gap.start.id}_{gap.goal.id}"
        yield parts.chart(charts.skill_bars(gap, longest), sentences.gap_alternative(gap), name)
        yield parts.note(say("skill-gap-note", goal=gap.goal.plural, start=gap.start.plural))
        yield parts.folded(say("as-a-table"), parts.table(tables.skills_to_add(gap), title))


@told_once
def _named(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    roles = [data.roles()[role_id] for role_id in role_ids]
    found = gather.named_skills(data, role_ids, sources)
    if not found:
        return parts.whole(parts.opening(say("skills-named"), say("nothing-said")))
    return parts.whole(
        parts.opening(say("skills-named"), sentences.named_finding(found, roles)),
        parts.note(say("skills-named-note")),
        (parts.folded(title, parts.table(frame, title)) for title, frame in tables.named_skills(found, roles).items()),
    )
