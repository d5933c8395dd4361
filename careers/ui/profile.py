"""The comparison sheet: both roles on one page, part by part, fit to be printed."""

from collections.abc import Sequence

import streamlit as st

from careers import phrases, profile, provenance
from careers.compare import View
from careers.store import Data, open_data
from careers.ui.choices import real, role_pair
from careers.ui.drawing import drawn_once
from careers.ui.text import literal, role_name, side_by_side
from careers.work import in_a_sentence

PRINTED = """<style>
@page {margin: 14mm}
@media print {
  :root {font-size: 11px}
  [data-testid="stSidebar"], [data-testid="stHeader"], [data-testid="stToolbar"], .st-key-not_printed {display: none}
  [data-testid="stApp"], [data-testid="stMain"], [data-testid="stAppViewContainer"] {
    position: static; overflow: visible
  }
  [data-testid="stMainBlockContainer"] {padding: 0}
  [data-testid="stMarkdown"] {break-inside: avoid}
}
</style>"""
"""On paper: the sheet alone, without the menu, and no part torn apart between two pages."""


def sheet() -> None:
    """The whole page."""
    data = open_data()
    pair = role_pair(data)
    first, second = (data.roles()[role_id].label for role_id in pair)
    st.html(PRINTED)
    st.title(literal(phrases.PROFILE_TITLE.format(first=first, second=in_a_sentence(second))), anchor=False)
    with st.container(key="not_printed", gap="xsmall"):
        st.markdown(literal(phrases.PROFILE_QUESTION))
        st.caption(literal(phrases.PROFILE_PRINT))
    _sheet(data, pair, View(real=real()))


@drawn_once
def _sheet(data: Data, role_ids: tuple[str, str], view: View) -> None:
    roles, parts = [data.roles()[role_id] for role_id in role_ids], profile.sheet(data, role_ids, view)
    for part in parts:
        cells = [f"{role_name(role)}\n\n{_told(lines)}" for role, lines in zip(roles, part.cells, strict=True)]
        st.markdown(f"## {literal(part.label)}\n\n{side_by_side(cells)}", unsafe_allow_html=True)
    st.caption(literal(provenance.explanations(profile.figures(parts))))


def _told(lines: Sequence[str]) -> str:
    """What a part says of a role: a list, or a sentence where it is just one."""
    told = [f"- {literal(line)}" for line in lines] if len(lines) > 1 else [literal(line) for line in lines]
    return "\n".join(told) or literal(phrases.NOTHING_SAID)
