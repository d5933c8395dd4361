"""The overview: one card per metric with both roles' values, the gap in words and a small chart."""

from dataclasses import replace

import streamlit as st

from careers import charts, findings, provenance, words
from careers.faults import DataError
from careers.metrics import METRICS, TOPICS
from careers.ui import choices, frame
from careers.ui.choices import Choices
from careers.ui.drawing import drawn_once
from careers.ui.sections import CHART_SETTINGS, compared_in
from careers.ui.text import literal

COLUMNS = 4
CARD_WIDTH = 210


def overview() -> None:
    """The headline, what the two roles do, the reader's choice of topics and metrics, and a card for each."""
    headline = st.container(gap="xsmall")
    chosen = choices.of_overview()
    if not chosen.sections:
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
        return
    faults = _faults(chosen)
    readable = tuple(metric_id for metric_id in chosen.sections if METRICS[metric_id].topic not in faults)
    if readable:
        with headline:
            _headline(replace(chosen, sections=readable[:1]))
        _grid(replace(chosen, sections=readable))
    for error in faults.values():
        frame.show_faults(error)


def _faults(chosen: Choices) -> dict[str, DataError]:
    """What is wrong with the data behind each topic's cards; nothing for a topic that can be shown."""
    faults = {}
    for metric_id in chosen.sections:
        try:
            compared_in(replace(chosen, sections=()), metric_id)
        except DataError as error:
            faults[METRICS[metric_id].topic] = error
    return faults


@drawn_once
def _headline(chosen: Choices) -> None:
    st.title(literal(findings.finding(compared_in(replace(chosen, sections=()), chosen.sections[0]))), anchor=False)
    roles = [chosen.data.roles()[role_id] for role_id in chosen.roles]
    st.caption("  \n".join(f"**{literal(role.label)}**: {literal(role.summary)}" for role in roles))


@drawn_once
def _grid(chosen: Choices) -> None:
    first_of_topic = {METRICS[metric_id].topic: metric_id for metric_id in reversed(chosen.sections)}
    with st.grid(COLUMNS, min_column_width=CARD_WIDTH):
        for metric_id in chosen.sections:
            with st.container(border=True, height="stretch", gap="xxsmall"):
                _card(chosen, metric_id)
                if metric_id in first_of_topic.values():
                    _way_to_topic(METRICS[metric_id].topic)


def _card(chosen: Choices, metric_id: str) -> None:
    """A metric's name, the gap, where the figures are from, and a small chart with both roles' values."""
    compared = compared_in(replace(chosen, sections=()), metric_id)
    origins = provenance.provenances(replace(compared, rows=compared.leading))
    origin = literal(" · ".join(origin.text for origin in origins))
    label, gap = literal(compared.metric.label), literal(findings.short_gap(compared))
    st.markdown(f"{label}  \n**{gap}**  \n:small[{origin}]")
    st.plotly_chart(
        charts.small(compared), config=CHART_SETTINGS, alt=findings.finding(compared), key=f"card_{metric_id}"
    )


def _way_to_topic(topic_id: str) -> None:
    label = words.MORE_ON.format(topic=TOPICS[topic_id].label.lower())
    st.page_link(f"app_pages/{topic_id}.py", label=label, icon=":material/chevron_right:", icon_position="right")
