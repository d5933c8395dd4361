"""What the reader chose: every control is bound to the address, so an address is a view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

import streamlit as st

from careers import words
from careers.compare import Order
from careers.metrics import METRICS, TOPICS, Metric, shown_metrics_of
from careers.store import Data, open_data
from careers.units import PAY_PERIODS

ORDERS = {"given": words.AS_LISTED, "gap": words.WIDEST_GAP, "size": words.LARGEST}
BOUND: Literal["query-params"] = "query-params"


@dataclass(frozen=True)
class Choices:
    """One view of one topic; hashable, so that what is drawn for it can be shared.

    `groups` holds group labels and applies to metrics with more than one group.
    """

    data: Data
    roles: tuple[str, str]
    metrics: tuple[str, ...]
    groups: tuple[str, ...]
    sources: tuple[str, ...]
    order: Order = "given"
    per: str = "year"

    def groups_of(self, metric: Metric) -> tuple[str, ...]:
        """The ids of the metric's groups that the reader wants to see."""
        if len({group.choice for group in metric.groups}) == 1:
            return tuple(group.id for group in metric.groups)
        return tuple(group.id for group in metric.groups if group.choice in self.groups)


def role_pair(data: Data) -> tuple[str, str]:
    """The two roles to compare, in order, chosen in the sidebar."""
    roles = data.roles()
    labels = {role.id: role.label for role in roles.values()}
    with st.sidebar:
        first = st.selectbox(words.COMPARE, list(labels), format_func=labels.__getitem__, key="role", bind=BOUND)
        others = [role_id for role_id in labels if role_id != first]
        second = st.selectbox(words.WITH, others, format_func=labels.__getitem__, key="with", bind=BOUND)
    return first, second


def of_topic(topic_id: str) -> Choices:
    """The reader's view of a topic page, with its controls drawn; stops the page where nothing is left to show."""
    data = open_data()
    pair = role_pair(data)
    metrics = {metric.id: metric.label for metric in shown_metrics_of(topic_id)}
    names = {f"{topic_id}_names": words.NAME_SECTIONS[topic_id]} if topic_id in words.NAME_SECTIONS else {}
    sections = metrics | names
    chosen = several(words.SHOW, sections, f"{topic_id}_show")
    per = one_of(words.PER, {it.id: it.label for it in PAY_PERIODS.values()}, "per") if topic_id == "salary" else "year"
    with st.expander(words.FILTERS, icon=":material/tune:"):
        groups = several_groups(topic_id)
        used = set(data.figures(topic_id)["source"]) | set(data.names(topic_id)["source"])
        shorts = {source.id: source.short for source in data.sources().values() if source.id in used}
        sources = several(words.SOURCES, shorts, f"{topic_id}_sources")
        order = cast("Order", one_of(words.SORT, ORDERS, "sort"))
    if not chosen or not sources:
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
        st.stop()
    return Choices(data, pair, chosen, groups, sources, order, per)


def several_groups(topic_id: str) -> tuple[str, ...]:
    """The chosen group labels of a topic; nothing to choose where no metric has more than one group."""
    offered = [list(dict.fromkeys(group.choice for group in metric.groups)) for metric in shown_metrics_of(topic_id)]
    labels = {label: label for choice in offered if len(choice) > 1 for label in choice}
    return several(words.GROUPS, labels, f"{topic_id}_groups") if labels else ()


def of_overview() -> tuple[str, ...]:
    """The ids of the metrics that the reader wants as cards, filtered by topic and by metric."""
    offered = {metric.id: metric.label for metric in METRICS.values() if metric.shown and metric.on_overview}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        topics = several(words.TOPICS, {topic.id: topic.label for topic in TOPICS.values()}, "topics")
        with st.popover(words.METRICS, icon=":material/tune:"):
            metrics = several(words.METRICS, offered, "metrics")
    return tuple(metric_id for metric_id in metrics if METRICS[metric_id].topic in topics)


def several(label: str, options: dict[str, str], key: str) -> tuple[str, ...]:
    """Any number of options, all chosen at first."""
    chosen = st.pills(
        label,
        list(options),
        format_func=options.__getitem__,
        selection_mode="multi",
        default=list(options),
        key=key,
        bind=BOUND,
        wrap=True,
    )
    return in_order(chosen, options)


def one_of(label: str, options: dict[str, str], key: str) -> str:
    """Just one option, the first at first."""
    return st.segmented_control(
        label,
        list(options),
        format_func=options.__getitem__,
        default=next(iter(options)),
        required=True,
        key=key,
        bind=BOUND,
    )


def in_order(chosen: Sequence[str], options: dict[str, str]) -> tuple[str, ...]:
    """The chosen options in the order in which they are offered."""
    return tuple(option for option in options if option in chosen)
