"""The parts of a topic page: a finding in words, its chart, its figures as a table, and what to keep in mind.

What a section draws depends on nothing but its arguments, so it is drawn once and replayed for every reader
who makes the same choices.
"""

import pandas as pd
import streamlit as st

from careers import charts, compare, derive, findings, names, units, words
from careers.compare import Comparison
from careers.metrics import METRICS, TOPICS
from careers.store import Data
from careers.ui.choices import Choices
from careers.ui.text import literal, literal_table

VIEWS_KEPT = 512
CHART_SETTINGS = {"displayModeBar": False}

drawn_once = st.cache_resource(
    show_spinner=False,
    max_entries=VIEWS_KEPT,
    hash_funcs={Choices: hash, Data: hash},
)


def heading(topic_id: str) -> None:
    """The page's title and the question it answers."""
    topic = TOPICS[topic_id]
    st.title(topic.label)
    st.markdown(literal(topic.question))


def comparison(choices: Choices, metric_id: str) -> None:
    """A metric as bars, where the reader chose to see it."""
    if metric_id in choices.metrics:
        _bars(choices, metric_id)


def ranges(choices: Choices, metric_id: str) -> None:
    """Every source's range of a metric, low to high, where the reader chose to see it."""
    if metric_id in choices.metrics:
        _ranges(choices, metric_id)


def hours(choices: Choices, metric_id: str, hours_a_week: range) -> None:
    """What an hourly rate comes to in a week of more or fewer hours, where the reader chose to see it."""
    if metric_id in choices.metrics:
        _hours(choices, metric_id, tuple(hours_a_week))


def named(choices: Choices, topic_id: str) -> None:
    """What the sources name instead of counting, a row per question, where the reader chose to see it."""
    if f"{topic_id}_names" in choices.metrics:
        _named(choices, topic_id)


def requirements(choices: Choices) -> None:
    """What each document asks of applicants."""
    if "education_names" in choices.metrics:
        _requirements(choices)


@drawn_once
def _bars(choices: Choices, metric_id: str) -> None:
    compared = _compared(choices, metric_id).typical
    _opening(compared.metric.label, findings.finding(compared))
    if compared.rows:
        st.plotly_chart(
            charts.bars(compared),
            config=CHART_SETTINGS,
            alt=findings.alternative(compared),
            key=f"chart_{metric_id}",
        )
        _figures(compare.table(compared), compared)


@drawn_once
def _ranges(choices: Choices, metric_id: str) -> None:
    compared = _compared(choices, metric_id)
    spans = compare.spans(compared)
    if not spans:
        return
    _opening(words.RANGES.format(metric=compared.metric.label), findings.range_finding(compared))
    st.plotly_chart(
        charts.ranges(spans, compared.unit),
        config=CHART_SETTINGS,
        alt=findings.range_alternative(compared),
        key=f"ranges_{metric_id}",
    )
    _table(compare.range_table(compared), compared.metric.question)
    if any(span.typical for span in spans):
        st.caption(words.RANGES_NOTE)
    _notes(compared.ends)


@drawn_once
def _hours(choices: Choices, metric_id: str, hours_a_week: tuple[int, ...]) -> None:
    rate = _compared(choices, metric_id)
    paid = derive.pay_by_hours(rate, hours_a_week)
    if paid.empty:
        return
    _opening(words.HOURS, findings.hours_finding(rate, paid))
    st.plotly_chart(
        charts.lines(paid, rate.roles, units.DOLLARS_A_WEEK),
        config=CHART_SETTINGS,
        alt=findings.hours_alternative(rate, paid),
        key="hours",
    )
    _table(derive.hours_table(paid), words.HOURS)
    st.caption(words.HOURS_NOTE)


@drawn_once
def _named(choices: Choices, topic_id: str) -> None:
    found = names.name_table(choices.data, topic_id, choices.roles, choices.sources)
    _opening(words.NAME_SECTIONS[topic_id], words.NAME_HEADINGS[topic_id])
    if found.empty:
        st.markdown(words.NOTHING_REPORTED)
    else:
        _table(found, words.NAME_HEADINGS[topic_id])


@drawn_once
def _requirements(choices: Choices) -> None:
    for role_id in choices.roles:
        title = words.REQUIREMENTS.format(role=choices.data.roles()[role_id].plural)
        found = names.requirement_table(choices.data, role_id, choices.sources)
        if not found.empty:
            st.subheader(title, anchor=False)
            _table(found, title)


def _compared(choices: Choices, metric_id: str) -> Comparison:
    metric = METRICS[metric_id]
    return derive.derived_comparison(
        choices.data,
        metric_id,
        choices.roles,
        groups=choices.groups_of(metric),
        sources=choices.sources,
        order=choices.order,
        per=choices.per,
    )


def _opening(label: str, finding: str) -> None:
    """What the section is about, small, and what it shows, large."""
    st.space("xsmall")
    with st.container(gap=None):
        st.caption(f"**{literal(label)}**")
        st.subheader(literal(finding), anchor=False)


def _figures(frame: pd.DataFrame, compared: Comparison) -> None:
    _table(frame, compared.metric.question)
    if compared.derived:
        st.caption(literal(words.DERIVED_BY.format(formula=compared.derived)))
    _notes(compared)


def _notes(compared: Comparison) -> None:
    if compared.notes:
        st.caption("\n".join(f"- {literal(note)}" for note in compared.notes))


def _table(frame: pd.DataFrame, alt: str) -> None:
    st.table(literal_table(frame), border="horizontal", hide_index=True, alt=alt)
