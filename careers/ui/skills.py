"""The parts of the skills page: what both roles ask for, what to add for either, and what has no share."""

import streamlit as st

from careers import charts, drawings, findings, phrases, skills, tables, words
from careers.records import Comparison
from careers.store import Data
from careers.ui import sections, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import drawn_once
from careers.ui.text import literal

METRIC = "skill_share"


def shares(choices: Choices) -> None:
    """The skills on both roles' lists, then the gap in either direction, where the reader chose to see them."""
    if choices.shows(METRIC):
        _shares(choices.asked(METRIC))


def named(choices: Choices) -> None:
    """The skills that documents name without a share, where the reader chose to see them."""
    if choices.shows("skills_names"):
        _named(choices.data, choices.roles, choices.sources or ())


@drawn_once
def _shares(asked: Asked) -> None:
    compared = asked.compared()
    if not compared.rows:
        sections.opening(phrases.SKILL_LISTS, words.NOTHING_REPORTED)
        return
    sections.opening(phrases.SKILL_LISTS, skills.lists_finding(compared))
    both = skills.shared(compared)
    if both.rows:
        st.markdown(literal(findings.finding(both)))
        sections.chart(charts.bars(both), findings.alternative(both), METRIC)
    trust.background(compared, [*skills.cautions(compared.roles), *compared.notes])
    sections.table(tables.table(compared), compared.metric.question)
    for position, column in zip((0, 1), st.columns(2, gap="large"), strict=True):
        with column:
            _gap(compared, position)
    trust.doubts(asked.data, METRIC, asked.roles, compared)


def _gap(compared: Comparison, position: int) -> None:
    """What to add on the way to the role at this position."""
    gap = skills.skill_gap(compared, position)
    sections.opening(skills.gap_title(gap), skills.gap_finding(gap))
    if gap.skills:
        longest = max(row.size for row in compared.rows)
        sections.chart(drawings.skill_bars(gap, longest), skills.gap_alternative(gap), f"gap_{gap.goal.id}")
        st.caption(literal(phrases.SKILL_GAP_NOTE.format(goal=gap.goal.plural, start=gap.start.plural)))
        with st.expander(phrases.AS_A_TABLE, icon=":material/table:"):
            sections.table(tables.table(gap.compared).iloc[:, [0, 1 + gap.position]], skills.gap_title(gap))


@drawn_once
def _named(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    roles = [data.roles()[role_id] for role_id in role_ids]
    found = skills.named_skills(data, role_ids, sources)
    if not found:
        sections.opening(phrases.SKILLS_NAMED, phrases.NOTHING_SAID)
        return
    sections.opening(phrases.SKILLS_NAMED, skills.named_finding(found, roles))
    st.caption(literal(phrases.SKILLS_NAMED_NOTE))
    for title, frame in skills.named_parts(found, roles).items():
        with st.expander(literal(title), icon=":material/list:"):
            sections.table(frame, title)
