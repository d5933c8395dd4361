"""The comparison sheet: the roles on one page, part by part, fit to be printed."""

from collections.abc import Sequence

import streamlit as st
from htpy import Renderable, fragment, h2, p, section

from careers.catalogue.roles import Role
from careers.data.store import Data, open_data
from careers.figures import provenance
from careers.figures.compare import View
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say
from careers.report import comparison_sheet
from careers.ui import parts
from careers.ui.choices import real, role_pair
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.ui.text import literal


def sheet() -> None:
    """The whole page."""
    data = open_data()
    pair = role_pair(data)
    first, *others = (data.roles()[role_id].label for role_id in pair)
    st.title(literal(listed([first, *map(in_a_sentence, others)])), anchor=False)
    with st.container(key="not_printed", gap="xsmall"):
        st.markdown(literal(say("profile-question")))
        st.caption(literal(say("profile-print")))
    show(_sheet(data, pair, View(real=real())))


@told_once
def _sheet(data: Data, role_ids: tuple[str, str], view: View) -> Whole:
    roles, told = (
        [data.roles()[role_id] for role_id in role_ids],
        comparison_sheet.comparison_sheet(data, role_ids, view),
    )
    return parts.whole(
        (section(".sheet")[h2[part.label], _side_by_side(roles, part)] for part in told),
        parts.note(provenance.explanations(comparison_sheet.figures(told))),
    )


def _side_by_side(roles: Sequence[Role], part: comparison_sheet.Part) -> Renderable:
    """What a part says of each role."""
    cells = zip(roles, part.cells, strict=True)
    return parts.side_by_side(fragment[parts.role_name(role), _told(lines)] for role, lines in cells)


def _told(lines: Sequence[str]) -> Renderable:
    """A list, or a sentence where it is just one."""
    return parts.points(lines) if len(lines) > 1 else p[lines[0] if lines else say("nothing-said")]
