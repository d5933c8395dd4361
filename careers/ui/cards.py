"""The overview: one card per metric with both roles' values, the gap in words and a small chart."""

from itertools import groupby
from pathlib import Path

import streamlit as st

from careers import charts, derive, findings, words
from careers.faults import DataError
from careers.metrics import METRICS, TOPICS
from careers.store import Data
from careers.ui import frame
from careers.ui.sections import CHART_SETTINGS, VIEWS_KEPT
from careers.ui.text import literal

CARD_WIDTH = 240


def headline(data: Data, pair: tuple[str, str], metric_id: str) -> None:
    """The one sentence to remember, as the page's title."""
    compared = derive.derived_comparison(data, metric_id, pair)
    st.title(literal(findings.finding(compared)), anchor=False)


def grid(data: Data, pair: tuple[str, str], metric_ids: tuple[str, ...]) -> None:
    """The cards of the chosen metrics; a broken file takes only its own topic's cards away."""
    if not metric_ids:
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
    with st.grid(4, min_column_width=CARD_WIDTH):
        for topic_id, of_topic in groupby(metric_ids, key=lambda metric_id: METRICS[metric_id].topic):
            try:
                data.figures(topic_id)
            except DataError as error:
                frame.show_faults(error)
                continue
            for metric_id in of_topic:
                _card(str(data.folder), pair, metric_id)


@st.cache_resource(show_spinner=False, max_entries=VIEWS_KEPT)
def _card(folder: str, pair: tuple[str, str], metric_id: str) -> None:
    data = Data(Path(folder))
    compared = derive.derived_comparison(data, metric_id, pair)
    topic = TOPICS[compared.metric.topic]
    with st.container(border=True, height="stretch", gap="xsmall"):
        st.caption(f"**{literal(compared.metric.label)}**")
        st.markdown(f"**{literal(findings.short_gap(compared))}**")
        st.plotly_chart(
            charts.bars(compared, compact=True),
            config=CHART_SETTINGS,
            alt=findings.finding(compared),
            key=f"card_{metric_id}",
        )
        st.page_link(
            f"app_pages/{topic.id}.py",
            label=words.MORE_ON.format(topic=topic.label.lower()),
            icon=f":material/{topic.icon}:",
        )
