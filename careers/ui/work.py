"""The parts of the work page: duties by theme, the work setting, and other titles."""

import streamlit as st

from careers import drawings, phrases, work
from careers.store import Data
from careers.ui import sections
from careers.ui.choices import Choices
from careers.ui.drawing import drawn_once
from careers.ui.text import literal, role_name, side_by_side
from careers.vocabulary import ASPECTS, THEMES

COLUMNS = {"duties": ("theme", "duty"), "settings": ("aspect", "statement")}
"""Which columns of a file say what a statement is about, and what it says."""


def heading() -> None:
    """The page's title and the question it answers."""
    st.title(phrases.WORK)
    st.markdown(literal(phrases.WORK_QUESTION))


def duties(choices: Choices) -> None:
    """Duties in a matrix of themes by role, which opens to the duties themselves."""
    _duties(choices.data, choices.roles, choices.sources or (), choices.sections)


def setting(choices: Choices) -> None:
    """Hours, travel, industries, software and the like, aspect by aspect."""
    _setting(choices.data, choices.roles, choices.sources or ())


def titles(choices: Choices) -> None:
    """Other titles under which the work is found."""
    _titles(choices.data, choices.roles, choices.sources or ())


@drawn_once
def _duties(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...], themes: tuple[str, ...]) -> None:
    found = _matrix(data, role_ids, sources, "duties", {it: THEMES[it] for it in themes})
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
            st.markdown(_both(line), unsafe_allow_html=True)


@drawn_once
def _setting(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    found = _matrix(data, role_ids, sources, "settings", ASPECTS)
    sections.opening(phrases.SETTING, work.setting_finding(found))
    for line in found.lines:
        st.markdown(f"### {literal(line.label)}\n\n{_both(line)}", unsafe_allow_html=True)


@drawn_once
def _titles(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    named = work.statements(data, "titles", ("other_title", "other_title"), role_ids, sources)
    roles = [data.roles()[role_id] for role_id in role_ids]
    sections.opening(phrases.OTHER_TITLES, work.titles_finding(named, roles))
    if named:
        sections.table(work.titles_table(named), phrases.OTHER_TITLES)


def _matrix(
    data: Data, role_ids: tuple[str, str], sources: tuple[str, ...], file: str, kinds: dict[str, str]
) -> work.Matrix:
    said = work.statements(data, file, COLUMNS[file], role_ids, sources)
    return work.matrix(said, [data.roles()[role_id] for role_id in role_ids], kinds)


def _both(line: work.Line) -> str:
    """What is said of each role, in Markdown."""
    return side_by_side(f"{role_name(cell.role)}\n\n{_told(cell)}" for cell in line.cells)


def _told(cell: work.Cell) -> str:
    told = [f"- {literal(it.text)} :small[{literal(it.small)}]" for it in cell.statements]
    return "\n".join(told) or literal(phrases.NONE_NAMED)
