"""The parts of a topic page: a finding in words, its chart, its figures as a table, and what to keep in mind.

What a section draws depends on nothing but its arguments, so it is drawn once and replayed for every reader
who makes the same choices.
"""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from careers import charts, compare, derive, export, findings, names, tables, units, words
from careers.metrics import TOPICS, shown_metrics_of
from careers.records import Comparison
from careers.store import Data
from careers.ui import trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import drawn_once
from careers.ui.text import literal, literal_table

CHART_SETTINGS = {"displayModeBar": False}


def heading(topic_id: str) -> None:
    """The page's title and the question it answers."""
    topic = TOPICS[topic_id]
    st.title(topic.label)
    st.markdown(literal(topic.question))


def comparison(choices: Choices, metric_id: str) -> None:
    """A metric as bars, where the reader chose to see it."""
    if choices.shows(metric_id):
        _bars(choices.asked(metric_id))


def ranges(choices: Choices, metric_id: str) -> None:
    """Every source's range of a metric, low to high, where the reader chose to see it."""
    if choices.shows(metric_id):
        _ranges(choices.asked(metric_id))


def hours(choices: Choices, metric_id: str, hours_a_week: range) -> None:
    """What an hourly rate comes to in a week of more or fewer hours, where the reader chose to see it."""
    if choices.shows(metric_id):
        _hours(choices.asked(metric_id), tuple(hours_a_week))


def named(choices: Choices, topic_id: str) -> None:
    """What the sources name instead of counting, a row per question, where the reader chose to see it."""
    if choices.shows(f"{topic_id}_names"):
        _named(choices.data, topic_id, choices.roles, choices.sources or ())


def requirements(choices: Choices) -> None:
    """What each document asks of applicants."""
    if choices.shows("education_names"):
        _requirements(choices.data, choices.roles, choices.sources or ())


def download(choices: Choices, topic_id: str) -> None:
    """A button that gives the page's figures as a CSV file, just as they are filtered and restated."""
    shown = [metric.id for metric in shown_metrics_of(topic_id) if choices.shows(metric.id)]
    if shown:
        st.download_button(
            words.DOWNLOAD,
            lambda: export.figures_csv(
                [choices.asked(metric_id).compared() for metric_id in shown], choices.data.versions()[-1].version
            ).encode(),
            file_name=f"{topic_id}.csv",
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
        )


@drawn_once
def _bars(asked: Asked) -> None:
    compared = asked.compared().typical
    opening(compared.metric.label, findings.finding(compared))
    if not compared.rows:
        return
    chart(charts.bars(compared), findings.alternative(compared), asked.metric_id)
    trust.background(compared, _remarks(compared, findings.disagreement(compared)))
    table(tables.table(compared), compared.metric.question)
    trust.doubts(asked.data, asked.metric_id, asked.roles, compared)


@drawn_once
def _ranges(asked: Asked) -> None:
    compared = asked.compared()
    spans = compare.spans(compared)
    if not spans:
        return
    opening(words.RANGES.format(metric=compared.metric.label), findings.range_finding(compared))
    drawn = charts.ranges(spans, compared.unit, compared.roles)
    chart(drawn, findings.range_alternative(compared), f"ranges_{asked.metric_id}")
    trust.background(compared, _remarks(compared.ends, findings.why_sources_differ(compared)))
    table(tables.range_table(compared), compared.metric.question)
    doubted = "" if compared.typical.rows else asked.metric_id
    trust.doubts(asked.data, doubted, asked.roles, compared.ends)


@drawn_once
def _hours(asked: Asked, hours_a_week: tuple[int, ...]) -> None:
    rate = asked.compared()
    paid = derive.pay_by_hours(rate, hours_a_week)
    if paid.empty:
        return
    opening(words.HOURS, findings.hours_finding(rate, paid))
    chart(charts.lines(paid, rate.roles, units.DOLLARS_A_WEEK), findings.hours_alternative(rate, paid), "hours")
    trust.background(replace(rate, derived=words.HOURS_NOTE), [words.HOURS_NOTE])
    table(derive.hours_table(paid), words.HOURS)


@drawn_once
def _named(data: Data, topic_id: str, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    found = names.name_table(data, topic_id, role_ids, sources)
    opening(words.NAME_SECTIONS[topic_id], words.NAME_HEADINGS[topic_id])
    if found.empty:
        st.markdown(words.NOTHING_REPORTED)
    else:
        table(found, words.NAME_HEADINGS[topic_id])


@drawn_once
def _requirements(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> None:
    for role_id in role_ids:
        title = words.REQUIREMENTS.format(role=data.roles()[role_id].plural)
        found = names.requirement_table(data, role_id, sources)
        if not found.empty:
            st.subheader(literal(title), anchor=False)
            table(found, title)
    trust.doubts(data, "education_names", role_ids)


def opening(label: str, finding: str) -> None:
    """What the section shows, large, and what it is about, small; one element, for a quick rerun."""
    st.markdown(f"## {literal(finding)}\n:small[{literal(label)}]")


def chart(figure: go.Figure, alternative: str, key: str) -> None:
    """A chart, and what it shows for those who cannot see it."""
    st.plotly_chart(figure, config=CHART_SETTINGS, alt=alternative, key=f"chart_{key}")


def table(frame: pd.DataFrame, alt: str) -> None:
    """A table of texts."""
    st.table(literal_table(frame), border="horizontal", hide_index=True, alt=alt)


def _remarks(compared: Comparison, disagreement: str) -> tuple[str, ...]:
    """How the values were derived, how far the sources differ, and the data files' own remarks."""
    derived = words.DERIVED_BY.format(formula=compared.derived) if compared.derived else ""
    return (derived, disagreement, *compared.notes)
