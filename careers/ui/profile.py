"""The comparison sheet: both roles on one page, part by part, fit to be printed."""

import streamlit as st

from careers import phrases, profile
from careers.compare import View
from careers.store import open_data
from careers.ui.choices import Choices, real, role_pair
from careers.ui.drawing import drawn_once
from careers.ui.text import literal
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
  [data-testid="stHorizontalBlock"] {break-inside: avoid}
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
    _sheet(Choices(data, pair, (), "", real()))


@drawn_once
def _sheet(choices: Choices) -> None:
    roles = [choices.data.roles()[role_id] for role_id in choices.roles]
    for part in profile.sheet(choices.data, choices.roles, View(real=choices.real)):
        st.header(literal(part.label), anchor=False)
        for role, lines, column in zip(roles, part.cells, st.columns(len(roles), gap="medium"), strict=True):
            with column, st.container(gap="xsmall"):
                look = role.look
                name = f"<span style='color:{look.colour}'>{look.sign}</span> **{literal(role.label)}**"
                st.markdown(name, unsafe_allow_html=True)
                told = [f"- {literal(line)}" for line in lines] if len(lines) > 1 else [literal(it) for it in lines]
                st.markdown("\n".join(told) or literal(phrases.NOTHING_SAID))
