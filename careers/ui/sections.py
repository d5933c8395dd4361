"""The parts of a topic page: a finding in words, its chart, its figures as a table, and what to keep in mind.

What a section draws depends on nothing but its arguments, so it is drawn once and replayed for every reader
who makes the same choices.
"""

from dataclasses import replace
from functools import lru_cache

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from careers import charts, compare, derive, export, findings, names, tables, units, words
from careers.metrics import METRICS, TOPICS, shown_metrics_of
from careers.records import Comparison
from careers.ui import trust
from careers.ui.choices import Choices
from careers.ui.drawing import VIEWS_KEPT, drawn_once
from careers.ui.text import literal, literal_table

CHART_SETTINGS = {"displayModeBar": False}


def heading(topic_id: str) -> None:
    """The page's title and the question it answers."""
    topic = TOPICS[topic_id]
    st.title(topic.label)
    st.markdown(literal(topic.question))


def comparison(choices: Choices, metric_id: str) -> None:
    """A metric as bars, where the reader chose to see it."""
    if metric_id in choices.sections:
        _bars(choices, metric_id)


def ranges(choices: Choices, metric_id: str) -> None:
    """Every source's range of a metric, low to high, where the reader chose to see it."""
    if metric_id in choices.sections:
        _ranges(choices, metric_id)


def hours(choices: Choices, metric_id: str, hours_a_week: range) -> None:
    """What an hourly rate comes to in a week of more or fewer hours, where the reader chose to see it."""
    if metric_id in choices.sections:
        _hours(choices, metric_id, tuple(hours_a_week))


def named(choices: Choices, topic_id: str) -> None:
    """What the sources name instead of counting, a row per question, where the reader chose to see it."""
    if f"{topic_id}_names" in choices.sections:
        _named(choices, topic_id)


def requirements(choices: Choices) -> None:
    """What each document asks of applicants."""
    if "education_names" in choices.sections:
        _requirements(choices)


def download(choices: Choices, topic_id: str) -> None:
    """A button that gives the page's figures as a CSV file, just as they are filtered and restated."""
    shown = [metric.id for metric in shown_metrics_of(topic_id) if metric.id in choices.sections]
    if shown:
        st.download_button(
            words.DOWNLOAD,
            lambda: export.figures_csv(
                [compared_in(choices, metric_id) for metric_id in shown], choices.data.versions()[-1].version
            ).encode(),
            file_name=f"{topic_id}.csv",
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
        )


@lru_cache(maxsize=VIEWS_KEPT)
def compared_in(choices: Choices, metric_id: str) -> Comparison:
    """A metric compared as the reader chose."""
    return derive.comparison_of(choices.data, metric_id, choices.roles, choices.view_of(METRICS[metric_id]))


@drawn_once
def _bars(choices: Choices, metric_id: str) -> None:
    compared = compared_in(choices, metric_id).typical
    opening(compared.metric.label, findings.finding(compared))
    if not compared.rows:
        return
    chart(charts.bars(compared), findings.alternative(compared), metric_id)
    trust.sources_line(compared)
    table(tables.table(compared), compared.metric.question)
    _remarks(compared, findings.disagreement(compared))
    trust.cautions(choices.data, metric_id, choices.roles)
    trust.citing(compared, choices.data)


@drawn_once
def _ranges(choices: Choices, metric_id: str) -> None:
    compared = compared_in(choices, metric_id)
    spans = compare.spans(compared)
    if not spans:
        return
    opening(words.RANGES.format(metric=compared.metric.label), findings.range_finding(compared))
    chart(
        charts.ranges(spans, compared.unit, compared.roles), findings.range_alternative(compared), f"ranges_{metric_id}"
    )
    trust.sources_line(compared)
    table(tables.range_table(compared), compared.metric.question)
    _remarks(compared.ends, findings.why_sources_differ(compared))
    if not compared.typical.rows:
        trust.cautions(choices.data, metric_id, choices.roles)
    trust.citing(compared.ends, choices.data)


@drawn_once
def _hours(choices: Choices, metric_id: str, hours_a_week: tuple[int, ...]) -> None:
    rate = compared_in(choices, metric_id)
    paid = derive.pay_by_hours(rate, hours_a_week)
    if paid.empty:
        return
    opening(words.HOURS, findings.hours_finding(rate, paid))
    chart(charts.lines(paid, rate.roles, units.DOLLARS_A_WEEK), findings.hours_alternative(rate, paid), "hours")
    trust.sources_line(replace(rate, derived=words.HOURS_NOTE))
    table(derive.hours_table(paid), words.HOURS)
    st.caption(words.HOURS_NOTE)


@drawn_once
def _named(choices: Choices, topic_id: str) -> None:
    found = names.name_table(choices.data, topic_id, choices.roles, choices.sources or ())
    opening(words.NAME_SECTIONS[topic_id], words.NAME_HEADINGS[topic_id])
    if found.empty:
        st.markdown(words.NOTHING_REPORTED)
    else:
        table(found, words.NAME_HEADINGS[topic_id])


@drawn_once
def _requirements(choices: Choices) -> None:
    for role_id in choices.roles:
        title = words.REQUIREMENTS.format(role=choices.data.roles()[role_id].plural)
        found = names.requirement_table(choices.data, role_id, choices.sources or ())
        if not found.empty:
            st.subheader(literal(title), anchor=False)
            table(found, title)
    trust.cautions(choices.data, "education_names", choices.roles)


def opening(label: str, finding: str) -> None:
    """What the section shows, large, and what it is about, small; one element, for a quick rerun."""
    st.markdown(f"## {literal(finding)}\n:small[{literal(label)}]")


def chart(figure: go.Figure, alternative: str, key: str) -> None:
    """A chart, and what it shows for those who cannot see it."""
    st.plotly_chart(figure, config=CHART_SETTINGS, alt=alternative, key=f"chart_{key}")


def table(frame: pd.DataFrame, alt: str) -> None:
    """A table of texts."""
    st.table(literal_table(frame), border="horizontal", hide_index=True, alt=alt)


def _remarks(compared: Comparison, disagreement: str) -> None:
    """How the values were derived, how far the sources differ, and the data files' own remarks."""
    derived = words.DERIVED_BY.format(formula=compared.derived) if compared.derived else ""
    lines = [line for line in (derived, disagreement, *compared.notes) if line]
    if lines:
        st.caption("\n".join(f"- {literal(line)}" for line in lines))
