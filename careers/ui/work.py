"""The parts of the work page: duties by theme, the work setting, and other titles."""

import streamlit as st

from careers import drawings, phrases, work
from careers.ui import sections
from careers.ui.choices import Choices
from careers.ui.drawing import drawn_once
from careers.ui.text import literal
from careers.vocabulary import ASPECTS, THEMES


def heading() -> None:
    """The page's title and the question it answers."""
    st.title(phrases.WORK)
    st.markdown(literal(phrases.WORK_QUESTION))


@drawn_once
def duties(choices: Choices) -> None:
    """Duties in a matrix of themes by role, which opens to the duties themselves."""
    found = _matrix(choices, "duties", ("theme", "duty"), {it: THEMES[it] for it in choices.sections})
    if not found.lines:
        sections.opening(phrases.DUTIES, phrases.NOTHING_SAID)
        return
    sections.opening(phrases.DUTIES, work.duties_finding(found))
    st.caption(literal(work.duties_note(found)))
    sections.chart(drawings.theme_matrix(found), work.matrix_alternative(found), "duties")
    st.caption(literal(phrases.DUTY_COUNT_NOTE))
    with st.expander(phrases.AS_A_TABLE, icon=":material/table:"):
        sections.table(work.matrix_table(found), phrases.DUTIES)
    sections.opening(phrases.DUTIES_TITLE, phrases.DUTIES_HEADING)
    for line in found.lines:
        with st.expander(literal(work.opener(line))):
            _side_by_side(line)


@drawn_once
def setting(choices: Choices) -> None:
    """Hours, travel, industries, software and the like, aspect by aspect."""
    found = _matrix(choices, "settings", ("aspect", "statement"), ASPECTS)
    sections.opening(phrases.SETTING, work.setting_finding(found))
    for line in found.lines:
        with st.container(border=True, gap="xsmall"):
            st.markdown(f"**{literal(line.label)}**")
            _side_by_side(line)


@drawn_once
def titles(choices: Choices) -> None:
    """Other titles under which the work is found."""
    named = work.statements(
        choices.data, "titles", ("other_title", "other_title"), choices.roles, choices.sources or ()
    )
    roles = [choices.data.roles()[role_id] for role_id in choices.roles]
    sections.opening(phrases.OTHER_TITLES, work.titles_finding(named, roles))
    if named:
        sections.table(work.titles_table(named), phrases.OTHER_TITLES)


def _matrix(choices: Choices, file: str, columns: tuple[str, str], kinds: dict[str, str]) -> work.Matrix:
    said = work.statements(choices.data, file, columns, choices.roles, choices.sources or ())
    return work.matrix(said, [choices.data.roles()[role_id] for role_id in choices.roles], kinds)


def _side_by_side(line: work.Line) -> None:
    """What is said of each role, in a column of its own."""
    for cell, column in zip(line.cells, st.columns(len(line.cells), gap="medium"), strict=True):
        with column:
            look = cell.role.look
            st.markdown(
                f"<span style='color:{look.colour}'>{look.sign}</span> {literal(cell.role.label)}",
                unsafe_allow_html=True,
            )
            told = [f"- {literal(it.text)} :small[{literal(it.small)}]" for it in cell.statements]
            st.markdown("\n".join(told) or literal(phrases.NONE_NAMED))
