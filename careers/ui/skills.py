"""The parts of the skills page: what both roles ask for, what to add for either, and what has no share."""

from collections.abc import Iterator

from htpy import Node, Renderable, fragment, p

from careers.data.store import Data
from careers.figures import charts, sentences, tables
from careers.figures.records import Comparison
from careers.language import phrases, words
from careers.ui import parts, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts as work_charts
from careers.work import skills

METRIC = "skill_share"


def shares(choices: Choices) -> None:
    """The skills on both roles' lists, then the gap in either direction, where the reader chose to see them."""
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
        return parts.whole(parts.opening(phrases.SKILL_LISTS, words.NOTHING_REPORTED))
    return parts.whole(
        parts.opening(phrases.SKILL_LISTS, skills.lists_finding(compared)),
        _both(skills.shared(compared)),
        trust.background(compared, [*skills.cautions(compared.roles), *compared.notes]),
        parts.table(tables.table(compared), compared.metric.question),
        parts.side_by_side(_gap(compared, position) for position in (0, 1)),
        trust.doubts(asked.data, METRIC, asked.roles, compared),
    )


def _both(both: Comparison) -> Renderable:
    """The skills on both lists; nothing where there are none."""
    if not both.rows:
        return fragment[None]
    return fragment[p[sentences.finding(both)], parts.chart(charts.bars(both), sentences.alternative(both), METRIC)]


def _gap(compared: Comparison, position: int) -> Iterator[Node]:
    """What to add on the way to the role at this position."""
    gap = skills.skill_gap(compared, position)
    yield parts.opening(skills.gap_title(gap), skills.gap_finding(gap))
    if gap.skills:
        longest = max(row.size for row in compared.rows)
        yield parts.chart(work_charts.skill_bars(gap, longest), skills.gap_alternative(gap), f"gap_{gap.goal.id}")
        yield parts.note(phrases.SKILL_GAP_NOTE.format(goal=gap.goal.plural, start=gap.start.plural))
        shares = tables.table(gap.compared).iloc[:, [0, 1 + gap.position]]
        yield parts.folded(phrases.AS_A_TABLE, parts.table(shares, skills.gap_title(gap)))


@told_once
def _named(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    roles = [data.roles()[role_id] for role_id in role_ids]
    found = skills.named_skills(data, role_ids, sources)
    if not found:
        return parts.whole(parts.opening(phrases.SKILLS_NAMED, phrases.NOTHING_SAID))
    named = skills.named_parts(found, roles)
    return parts.whole(
        parts.opening(phrases.SKILLS_NAMED, skills.named_finding(found, roles)),
        parts.note(phrases.SKILLS_NAMED_NOTE),
        (parts.folded(title, parts.table(frame, title)) for title, frame in named.items()),
    )
