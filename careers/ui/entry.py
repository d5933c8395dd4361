"""The parts of the page on getting in: demands, certifications, time, steps and related careers."""

from collections.abc import Sequence

import streamlit as st

from careers import drawings, entry, phrases
from careers.roles import Role
from careers.store import Data
from careers.ui import sections
from careers.ui.choices import Choices
from careers.ui.drawing import drawn_once
from careers.ui.text import literal, role_name, side_by_side


def heading() -> None:
    """The page's title and the question it answers."""
    st.title(phrases.GETTING_IN)
    st.markdown(literal(phrases.GETTING_IN_QUESTION))


def certifications(choices: Choices) -> None:
    """What certifications the documents speak of, where the reader chose to see them."""
    if choices.shows("certifications"):
        _certifications(choices.data, choices.roles, choices.sources or ())


def steps(choices: Choices) -> None:
    """The steps to each role, where the reader chose to see them."""
    if choices.shows("steps"):
        _steps(choices.data, choices.roles, choices.sources or ())


def related(choices: Choices) -> None:
    """The careers related to each role as a network, where the reader chose to see it."""
    if choices.shows("related"):
        _related(choices.data, choices.roles, choices.sources or ())


@drawn_once
def _certifications(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    sections.opening(phrases.CERTIFICATIONS, entry.certifications_finding(data, role_ids, sources))
    for role_id in role_ids:
        found = entry.certification_table(data, role_id, sources)
        if not found.empty:
            title = phrases.CERTIFICATIONS_OF.format(role=data.roles()[role_id].plural)
            st.markdown(f"**{literal(title)}**")
            sections.table(found, title)


@drawn_once
def _steps(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    roles = [data.roles()[role_id] for role_id in role_ids]
    ways = [entry.steps(data, role.id, sources) for role in roles]
    sections.opening(phrases.STEPS, entry.steps_finding(roles, ways))
    cells = (f"{role_name(role)}\n\n{_told(role, way)}" for role, way in zip(roles, ways, strict=True))
    st.markdown(side_by_side(cells), unsafe_allow_html=True)


def _told(role: Role, way: Sequence[entry.Step]) -> str:
    """The steps to a role as a numbered list, and who names them."""
    if not way:
        return literal(phrases.NO_STEPS.format(role=role.plural))
    told = "\n".join(f"{at}. **{literal(it.text)}.** {literal(it.detail)}" for at, it in enumerate(way, start=1))
    return f"{told}\n\n:small[{literal('; '.join(dict.fromkeys(it.cited for it in way)))}]"


@drawn_once
def _related(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    net = entry.network(data, role_ids, sources)
    sections.opening(phrases.RELATED, entry.network_finding(net))
    if net.careers or net.links:
        sections.chart(drawings.network(net), entry.network_alternative(net), "related")
        st.caption(literal(phrases.RELATED_NOTE))
        sections.table(entry.network_table(net), phrases.RELATED)
