"""What the reader chose: every choice is in the address, so an address is a view."""

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import cast

from careers.catalogue.metrics import shown_metrics_of
from careers.catalogue.pages import PAGE_OF, PAGES
from careers.catalogue.records import Group, Metric
from careers.catalogue.units import PAY_PERIODS
from careers.data.among import occupations_among, titles_among
from careers.data.official import with_occupations
from careers.data.own import Own
from careers.data.store import Data, open_data
from careers.figures import derive
from careers.figures.compare import Order, View, ordered
from careers.figures.records import Comparison
from careers.language.keeping import kept
from careers.language.speech import ENGLISH, language, say, speak
from careers.report import source_list
from careers.ui import addresses, broken, leading, roles, standins
from careers.ui.controls import awaited, one_of, several, switch
from careers.ui.stage import st
from careers.ui.standins import NOBODY, Shown

KEPT = 512
"""For how many views it is kept what is compared in them, and for how many pages what their controls offer."""

HOURS, HOURS_BOUNDS, USUAL_HOURS = "salary_hours", (1, 60, 1), 30
"""The box for hours a week: what the address calls it, its bounds and steps, and its first value."""

PROFILING = frozenset({"education", "skills"})
"""The pages of figures that tell what only occupations have, and so ask which occupation a title is shown as."""

LANGUAGE = "lang"
"""The part of the address that names the language."""


class NothingChosenError(Exception):
    """The reader took everything off the page."""


@dataclass(frozen=True)
class Frame:
    """What is chosen around all pages: the two to four roles in order, the publisher that leads, and today's money.

    No publisher leads if only occupations are compared, since none covers them.
    """

    roles: tuple[str, ...]
    preferred: str
    is_real: bool


AROUND = frozenset({*roles.KEYS, leading.KEY, "real"})
"""The keys of the controls around all pages."""

_frame: ContextVar[Frame] = ContextVar("frame")


def frame() -> Frame:
    """What was chosen around all pages when the page was last drawn as a whole."""
    return _frame.get()


def stand(chosen: Frame) -> None:
    """Let what follows be told within this frame.

    A part that runs alone stands in the frame of its page. The session is no measure: a click made before the answer
    to a step through the history has come brings along what the controls around it said before that step.
    """
    _frame.set(chosen)


def orders() -> dict[str, str]:
    """The ways to sort rows, by what the address calls them."""
    return {"given": say("as-listed"), "gap": say("widest-gap"), "size": say("largest")}


@dataclass(frozen=True)
class Asked:
    """One metric of the roles as a reader wants to see it; hashable, so that what is drawn for it can be shared."""

    data: Data
    roles: tuple[str, ...]
    metric_id: str
    view: View

    @property
    def own(self) -> Own:
        """The reader's own figures; what is made from them is kept with them."""
        return self.data.own

    def as_listed(self) -> Comparison:
        """The metric compared, its rows in catalogue order; raises DataError where the data behind it is broken."""
        return _as_listed(replace(self, view=replace(self.view, order="given")))

    def compared(self) -> Comparison:
        """The same in the order that is asked for."""
        return ordered(self.as_listed(), self.view.order)


@kept(KEPT)
def _as_listed(asked: Asked) -> Comparison:
    return derive.comparison_of(asked.data, asked.metric_id, asked.roles, asked.view)


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a reader chose on a page.

    `sections` holds the ids of metrics, and of name tables, to show; `groups` the ids of groups, or of what stands for
    several, which apply to metrics with more than one; `sources` the source ids, None for all. `shown` has the
    occupations that the roles are shown as where only occupations have figures, on pages that have such figures.
    """

    data: Data
    roles: tuple[str, ...]
    sections: tuple[str, ...]
    preferred: str
    real: bool = False
    groups: tuple[str, ...] = ()
    sources: tuple[str, ...] | None = None
    order: Order = "given"
    per: str = "year"
    hours: int = USUAL_HOURS
    shown: Shown = NOBODY

    def shows(self, section: str) -> bool:
        """Whether the reader chose to see a section."""
        return section in self.sections

    @property
    def of_documents(self) -> "Choices":
        """The same without occupations, which documents do not cover; unchanged if nothing else is compared."""
        titled = titles_among(self.data, self.roles)
        return replace(self, roles=titled) if titled else self

    def asked(self, metric_id: str) -> Asked:
        """One metric, as the reader wants to see it; what concerns other metrics is left out."""
        return Asked(self.data, self.roles, metric_id, self._view_of(self.data.metric(metric_id)))

    def _view_of(self, metric: Metric) -> View:
        reported = _told(self.data, metric, self.roles)
        several_choices = len({group.choice_id for group in reported}) > 1
        shown = (it for it in metric.groups if it not in reported or not it.choice or it.choice_id in self.groups)
        groups = tuple(group.id for group in shown)
        return View(
            groups=groups if several_choices and self.groups else None,
            sources=self.sources,
            order=self.order,
            per=self.per if metric.unit is PAY_PERIODS["year"].unit else "year",
            real=self.real and metric.unit.is_money,
            preferred=self.preferred,
        )


def speak_language() -> None:
    """Use the language that the address asks for; the session keeps it."""
    if addresses.leads(LANGUAGE):
        st.session_state[LANGUAGE] = next(iter(addresses.asked(LANGUAGE) or []), ENGLISH)
    speak(st.session_state.get(LANGUAGE, ENGLISH))


def on_every_page() -> None:
    """Draw what is chosen once for all pages: the roles, the source that leads, and today's money."""
    addresses.begin("around")
    addresses.remember(LANGUAGE, [language()], [ENGLISH])
    data = open_data()
    compared = roles.chosen(data)
    with st.sidebar:
        leader = leading.chosen(data) if data.roles().keys() & set(compared) else ""
        is_real = False
        with broken.lost(say("no-prices-note")):
            newest = max(data.prices())
            is_real = switch(say("real"), "real", say("real-explanation", newest=newest))
    stand(Frame(compared, leader, is_real))
    addresses.everywhere()


def chosen_roles() -> tuple[str, ...]:
    """The two to four roles to compare, in order, as chosen for all pages."""
    return _frame.get().roles


def compared_data() -> Data:
    """The data in force, with the roles that are compared."""
    return with_occupations(open_data(), chosen_roles())


def preferred() -> str:
    """The publisher whose figures come first on all pages; empty for occupations alone, since none covers them."""
    return _frame.get().preferred


def real() -> bool:
    """Whether dated pay is restated in dollars of the newest year, as chosen for all pages; never without prices."""
    return _frame.get().is_real


def occupations() -> list[str]:
    """What the occupations among the roles are called inside a sentence; the documents do not cover them."""
    data = compared_data()
    return [data.roles()[code].plural for code in occupations_among(data, chosen_roles())]


def of_topic(page_id: str) -> Choices:
    """The reader's view of a page of figures, with its controls drawn; NothingChosenError where nothing is left."""
    data, role_ids = compared_data(), chosen_roles()
    shown = shown_metrics_of(*PAGES[page_id].topics)
    is_yearly = any(metric.unit is PAY_PERIODS["year"].unit for metric in shown)
    labels, offered = _sections(data, page_id, role_ids), _groups(data, page_id, role_ids)
    with st.container(horizontal=True):
        sections = several(say("show"), labels, f"{page_id}_show", {it.id: it.label for it in shown})
        per = one_of(say("per"), {it.id: it.label for it in PAY_PERIODS.values()}, "per") if is_yearly else "year"
    with st.expander(say("filters"), icon=":material/tune:"):
        groups = several(say("groups"), offered, f"{page_id}_groups") if offered else ()
        sources = several(say("sources"), _sources(data, page_id), f"{page_id}_sources")
        order = cast("Order", one_of(say("sort"), orders(), f"{page_id}_sort"))
        shown_as = standins.if_known(data, role_ids) if page_id in PROFILING else NOBODY
    hours = awaited(HOURS, HOURS_BOUNDS, USUAL_HOURS) if is_yearly else USUAL_HOURS
    addresses.write()
    if (labels and not sections) or not sources or (offered and not groups):
        raise NothingChosenError
    return Choices(
        data=data,
        roles=role_ids,
        sections=sections,
        preferred=preferred(),
        real=real(),
        groups=groups,
        sources=sources,
        order=order,
        per=per,
        hours=hours,
        shown=shown_as,
    )


def offered(page_id: str) -> Mapping[str, Mapping[str, str]]:
    """What of a page of figures can be left out, by id: its parts, its groups and its sources, by their control."""
    data, role_ids = compared_data(), chosen_roles()
    return {
        "show": _sections(data, page_id, role_ids),
        "groups": _groups(data, page_id, role_ids),
        "sources": _sources(data, page_id),
    }


@kept(KEPT)
def _sections(data: Data, page_id: str, role_ids: tuple[str, ...]) -> Mapping[str, str]:
    """What a page can show, by what the address calls it; of occupations alone only what official sources tell."""
    metrics = shown_metrics_of(*PAGES[page_id].topics)
    if titles_among(data, role_ids):
        return {metric.id: _label(metric) for metric in metrics} | dict(PAGES[page_id].sections)
    return {it.id: _label(it) for it in metrics if data.tells(it.id, role_ids)}


def _label(metric: Metric) -> str:
    """What a metric is called whatever the pay period: a browser knows an option by its label, so that has to stay."""
    return say("pay") if metric.unit is PAY_PERIODS["year"].unit else metric.label


def sort_parameter(topic_id: str) -> str:
    """The part of the address that names the order of a topic's rows."""
    return f"{PAGE_OF[topic_id]}_sort"


def of_overview() -> Choices:
    """The reader's view of the overview, which has no controls of its own."""
    return Choices(data=compared_data(), roles=chosen_roles(), sections=(), preferred=preferred(), real=real())


def _told(data: Data, metric: Metric, role_ids: Iterable[str]) -> tuple[Group, ...]:
    """The groups of a metric that some source tells of some of the roles, in catalogue order."""
    reported = {claim.group.id for role_id in role_ids for claim in data.claims(metric.id, role_id)}
    return tuple(group for group in metric.groups if group.id in reported)


@kept(KEPT)
def _groups(data: Data, page_id: str, role_ids: tuple[str, ...]) -> Mapping[str, str]:
    """The groups of a page's topics that can be chosen, by what the address calls them; empty if there is no choice."""
    metrics = [data.metric(metric.id) for metric in shown_metrics_of(*PAGES[page_id].topics)]
    by_metric = [_told(data, metric, role_ids) for metric in metrics]
    choices = [{group.choice_id: group.choice for group in groups} for groups in by_metric]
    return {choice: label for offered in choices if len(offered) > 1 for choice, label in offered.items() if label}


@kept(KEPT)
def _sources(data: Data, page_id: str) -> Mapping[str, str]:
    """The short names of the sources that say something on a page's topics, by id."""
    return {source.id: source.short for source in source_list.sources_of(data, *PAGES[page_id].topics)}
