"""The overview: one sentence, the biggest differences, where to go next, and a card per metric."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st
from htpy import Renderable, div, fragment, h3, p, strong

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import PAGES
from careers.data.faults import DataError
from careers.figures import charts, highlights, provenance, sentences
from careers.figures.highlights import Difference
from careers.figures.records import Comparison
from careers.language.speech import say
from careers.ui import broken, choices, parts
from careers.ui.choices import Asked, Choices, NothingChosenError
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.ui.text import literal


def overview() -> None:
    """The differences in short, the reader's choice of topics and metrics, and a card for each."""
    summary = st.container(key="summary")
    st.header(say("every-figure"), anchor=False)
    chosen = choices.of_overview()
    if not chosen.sections:
        raise NothingChosenError
    faults = _faults(chosen)
    asked = tuple(chosen.asked(it) for it in chosen.sections if METRICS[it].topic not in faults)
    if asked:
        with summary:
            st.title(literal(sentences.finding(asked[0].compared())), anchor=False)
            show(_summary(asked))
            _ways_on()
        show(_grid(asked))
    for error in faults.values():
        broken.show_faults(error)


def _faults(chosen: Choices) -> dict[str, DataError]:
    """What is wrong with the data behind each topic's cards; nothing for a topic that can be shown."""
    faults = {}
    for metric_id in chosen.sections:
        try:
            chosen.asked(metric_id).compared()
        except DataError as error:
            faults[METRICS[metric_id].topic] = error
    return faults


@told_once
def _summary(asked: tuple[Asked, ...]) -> Whole:
    """What either role is, the biggest differences, and that there is more."""
    roles = [asked[0].data.roles()[role_id] for role_id in asked[0].roles]
    found = highlights.biggest([it.compared() for it in asked])
    return parts.whole(
        parts.note(_trusted(asked[0].compared())),
        (p[parts.sign(role), " ", strong[role.label], f": {role.summary}"] for role in roles),
        _biggest(found) if found else None,
        parts.on_screen(p[strong[say("where-next")]]),
    )


def _trusted(compared: Comparison) -> str:
    """Where the headline's figures are from, and how far other sources lie apart."""
    leading = replace(compared, rows=compared.leading)
    said = [f"{origin.text}." for origin in provenance.provenances(leading)]
    return " ".join([*said, sentences.spreads(compared)])


def _biggest(found: Sequence[Difference]) -> Renderable:
    note = say("biggest-note", source=highlights.cited(found))
    return fragment[parts.opening(note, say("biggest")), parts.table(highlights.table(found), say("biggest"))]


def _ways_on() -> None:
    """The pages that go on from here."""
    ways = [page for page in PAGES.values() if page.is_way_on]
    with st.container(horizontal=True):
        for page in ways:
            st.page_link(f"{page.id}.py", label=page.title, icon=":material/chevron_right:", icon_position="right")


@told_once
def _grid(asked: tuple[Asked, ...]) -> Whole:
    leading = [replace(compared, rows=compared.leading) for compared in (it.compared() for it in asked)]
    return parts.whole(div(".cards")[(_card(it) for it in asked)], parts.note(provenance.explained(*leading)))


@told_once
def _card(asked: Asked) -> Whole:
    """A metric's name, the gap, where the figures are from, and a small chart with both roles' values."""
    compared = asked.compared()
    origins = provenance.provenances(replace(compared, rows=compared.leading))
    card = div(".card")[
        h3[compared.metric.label],
        p[strong[sentences.short_gap(compared)]],
        parts.note(" · ".join(origin.text for origin in origins)),
        parts.chart(charts.small(compared), sentences.finding(compared), f"card_{asked.metric_id}"),
    ]
    return Whole(card)
