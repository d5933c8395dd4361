"""The overview: one card per metric with both roles' values, the gap in words and a small chart."""

from dataclasses import replace
from itertools import groupby

import streamlit as st

from careers import charts, findings, provenance, words
from careers.faults import DataError
from careers.metrics import METRICS, TOPICS
from careers.ui import choices, frame
from careers.ui.choices import Choices
from careers.ui.sections import CHART_SETTINGS, compared_in, drawn_once
from careers.ui.text import literal

CARD_WIDTH = 210


def overview() -> None:
    """The headline, what the two roles do, the reader's choice of topics and metrics, and a card for each."""
    headline = st.container(gap="xsmall")
    chosen = choices.of_overview()
    if not chosen.sections:
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
        return
    with headline, frame.faults_in_words():
        st.title(literal(findings.finding(compared_in(chosen, chosen.sections[0]))), anchor=False)
        for role_id in chosen.roles:
            role = chosen.data.roles()[role_id]
            st.caption(f"**{literal(role.label)}**: {literal(role.summary)}")
    with st.grid(4, min_column_width=CARD_WIDTH):
        for topic_id, of_topic in groupby(chosen.sections, key=lambda metric_id: METRICS[metric_id].topic):
            _topic_cards(chosen, topic_id, tuple(of_topic))


def _topic_cards(chosen: Choices, topic_id: str, metric_ids: tuple[str, ...]) -> None:
    """The cards of one topic; a broken file takes only its own topic's cards away."""
    try:
        chosen.data.figures(topic_id)
    except DataError as error:
        frame.show_faults(error)
        return
    view = replace(chosen, sections=())
    for metric_id in metric_ids:
        _card(view, metric_id)


@drawn_once
def _card(chosen: Choices, metric_id: str) -> None:
    compared = compared_in(chosen, metric_id)
    leading = replace(compared, rows=compared.leading)
    topic = TOPICS[compared.metric.topic]
    with st.container(border=True, height="stretch", gap="xxsmall"):
        label, gap = literal(compared.metric.label), literal(findings.short_gap(compared))
        st.markdown(f"{label}  \n**{gap}**")
        st.plotly_chart(
            charts.small(compared), config=CHART_SETTINGS, alt=findings.finding(compared), key=f"card_{metric_id}"
        )
        st.caption(literal(" · ".join(origin.text for origin in provenance.provenances(leading))))
        st.page_link(
            f"app_pages/{topic.id}.py", label=topic.label, icon=":material/chevron_right:", icon_position="right"
        )
