"""What the reader chose: every control is bound to the address, so an address is a view."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

import streamlit as st

from careers.catalogue.metrics import METRICS, TOPICS, shown_metrics_of
from careers.catalogue.pages import PAGES
from careers.catalogue.records import Metric
from careers.catalogue.units import PAY_PERIODS
from careers.data.store import Data, open_data
from careers.figures import derive
from careers.figures.compare import Order, View
from careers.figures.records import Comparison
from careers.language import words
from careers.report import source_list
from careers.ui.controls import one_of, one_of_many, several, switch

VIEWS_KEPT = 512
"""How many views of each part of a page are kept for the next reader."""

ORDERS = {"given": words.AS_LISTED, "gap": words.WIDEST_GAP, "size": words.LARGEST}


@dataclass(frozen=True)
class Asked:
    """One metric of two roles as a reader wants to see it; hashable, so that what is drawn for it can be shared."""

    data: Data
    roles: tuple[str, str]
    metric_id: str
    view: View

    def compared(self) -> Comparison:
        """The metric compared; raises DataError where the data behind it is broken."""
        return _compared(self)

    def in_every_order(self) -> dict[str, "Asked"]:
        """The same in every order, by what the address says of each: nothing of the first."""
        first = next(iter(ORDERS))
        views = {order: replace(self.view, order=cast("Order", order)) for order in ORDERS}
        return {"" if order == first else ORDERS[order]: replace(self, view=view) for order, view in views.items()}


@lru_cache(maxsize=VIEWS_KEPT)
def _compared(asked: Asked) -> Comparison:
    return derive.comparison_of(asked.data, asked.metric_id, asked.roles, asked.view)


@dataclass(frozen=True)
class Choices:
    """What a reader chose on a page.

    `sections` holds the ids of metrics, and of name tables, to show; `groups` the group labels, which apply to
    metrics with more than one; `sources` the source ids, None for all.
    """

    data: Data
    roles: tuple[str, str]
    sections: tuple[str, ...]
    preferred: str
    real: bool = False
    groups: tuple[str, ...] = ()
    sources: tuple[str, ...] | None = None
    order: Order = "given"
    per: str = "year"

    def shows(self, section: str) -> bool:
        """Whether the reader chose to see a section."""
        return section in self.sections

    def asked(self, metric_id: str) -> Asked:
        """One metric, as the reader wants to see it; what concerns other metrics is left out."""
        return Asked(self.data, self.roles, metric_id, self._view_of(METRICS[metric_id]))

    def _view_of(self, metric: Metric) -> View:
        several_choices = len({group.choice for group in metric.groups}) > 1
        groups = tuple(group.id for group in metric.groups if group.choice in self.groups)
        return View(
            groups if several_choices and self.groups else None,
            self.sources,
            self.order,
            self.per if metric.unit is PAY_PERIODS["year"].unit else "year",
            self.real and metric.unit.is_money,
            self.preferred,
        )


def on_every_page() -> None:
    """Draw what is chosen once for all pages: the two roles, the source that leads, and real dollars.

    The entry script draws these controls itself. A control that pages draw is forgotten when a reader opens a shared
    address and goes on to another page; one that the entry script draws stays.
    """
    data = open_data()
    labels = {role.id: role.label for role in data.roles().values()}
    publishers = {publisher: publisher for publisher in source_list.publishers(data)}
    with st.sidebar:
        first = one_of_many(words.COMPARE, labels, "role")
        one_of_many(words.WITH, {role_id: label for role_id, label in labels.items() if role_id != first}, "with")
        one_of_many(words.PREFER, publishers, "prefer", words.PREFER_REASON)
        switch(words.REAL, "real", words.REAL_EXPLANATION)


def role_pair(_data: Data) -> tuple[str, str]:
    """The two roles to compare, in order, as chosen for all pages."""
    return str(st.session_state["role"]), str(st.session_state["with"])


def preferred() -> str:
    """The publisher whose figures lead headlines and cards, as chosen for all pages."""
    return str(st.session_state["prefer"])


def real() -> bool:
    """Whether dated pay is restated in dollars of the newest year, as chosen for all pages."""
    return bool(st.session_state["real"])


def of_topic(topic_id: str) -> Choices:
    """The reader's view of a topic page, with its controls drawn; stops the page where nothing is left to show."""
    data = open_data()
    pair = role_pair(data)
    metrics = shown_metrics_of(topic_id)
    is_yearly = any(metric.unit is PAY_PERIODS["year"].unit for metric in metrics)
    labels = {metric.id: metric.label for metric in metrics} | dict(PAGES[topic_id].sections)
    sections = several(words.SHOW, labels, f"{topic_id}_show")
    per = one_of(words.PER, {it.id: it.label for it in PAY_PERIODS.values()}, "per") if is_yearly else "year"
    with st.expander(words.FILTERS, icon=":material/tune:"):
        groups, offered = _groups(topic_id)
        shorts = {source.id: source.short for source in source_list.sources_of(data, topic_id)}
        sources = several(words.SOURCES, shorts, f"{topic_id}_sources")
        order = cast("Order", one_of(words.SORT, ORDERS, sort_parameter(topic_id)))
    if not sections or not sources or (offered and not groups):
        st.info(words.NOTHING_CHOSEN, icon=":material/filter_alt_off:")
        st.stop()
    return Choices(data, pair, sections, preferred(), real(), groups, sources, order, per)


def sort_parameter(topic_id: str) -> str:
    """The part of the address that names a topic's order."""
    return f"{topic_id}_sort"


def of_overview() -> Choices:
    """The reader's view of the overview: its sections are the metrics to show as cards, by topic and by metric."""
    data = open_data()
    pair = role_pair(data)
    offered = {metric.id: metric.label for metric in METRICS.values() if metric.shown and metric.on_overview}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        has_cards = {METRICS[metric_id].topic for metric_id in offered}
        topics = several(
            words.TOPICS, {topic.id: topic.label for topic in TOPICS.values() if topic.id in has_cards}, "topics"
        )
        with st.popover(words.METRICS, icon=":material/tune:"):
            metrics = several(words.METRICS, offered, "metrics")
    chosen = tuple(metric_id for metric_id in metrics if METRICS[metric_id].topic in topics)
    return Choices(data, pair, chosen, preferred(), real())


def _groups(topic_id: str) -> tuple[tuple[str, ...], bool]:
    """The chosen group labels of a topic, and whether there was anything to choose."""
    choices = [list(dict.fromkeys(group.choice for group in metric.groups)) for metric in shown_metrics_of(topic_id)]
    labels = {label: label for offered in choices if len(offered) > 1 for label in offered}
    return (several(words.GROUPS, labels, f"{topic_id}_groups"), True) if labels else ((), False)
