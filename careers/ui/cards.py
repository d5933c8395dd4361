"""The overview: one card per metric with both roles' values, the gap in words and a small chart."""

from itertools import groupby
from pathlib import Path

import streamlit as st

from careers import charts, derive, findings, words
from careers.faults import DataError
from careers.metrics import METRICS, TOPICS
from careers.store import Data, open_data
from careers.ui import choices, frame
from careers.ui.sections import CHART_SETTINGS, VIEWS_KEPT
from careers.ui.text import literal

CARD_WIDTH = 210


def overview() -> None:
    """The headline, the reader's choice of topics and metrics, and a card for each."""
    data = open_data()
    pair = choices.role_pair(data)
    headline = st.container()
    metric_ids = choices.of_overview()
    if not metric_ids:
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
        return
    with headline, frame.faults_in_words():
        compared = derive.derived_comparison(data, metric_ids[0], pair)
        st.title(literal(findings.finding(compared)), anchor=False)
    with st.grid(4, min_column_width=CARD_WIDTH):
        for topic_id, of_topic in groupby(metric_ids, key=lambda metric_id: METRICS[metric_id].topic):
            _topic_cards(data, pair, topic_id, tuple(of_topic))


def _topic_cards(data: Data, pair: tuple[str, str], topic_id: str, metric_ids: tuple[str, ...]) -> None:
    """The cards of one topic; a broken file takes only its own topic's cards away."""
    try:
        data.figures(topic_id)
    except DataError as error:
        frame.show_faults(error)
        return
    for metric_id in metric_ids:
        _card(str(data.folder), pair, metric_id)


@st.cache_resource(show_spinner=False, max_entries=VIEWS_KEPT)
def _card(folder: str, pair: tuple[str, str], metric_id: str) -> None:
    data = Data(Path(folder))
    compared = derive.derived_comparison(data, metric_id, pair)
    topic = TOPICS[compared.metric.topic]
    with st.container(border=True, height="stretch", gap="xxsmall"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap=None):
            st.caption(literal(compared.metric.label), width="content")
            st.page_link(
                f"app_pages/{topic.id}.py", label=topic.label, icon=":material/chevron_right:", icon_position="right"
            )
        st.markdown(f"**{literal(findings.short_gap(compared))}**")
        st.plotly_chart(
            charts.small(compared), config=CHART_SETTINGS, alt=findings.finding(compared), key=f"card_{metric_id}"
        )
