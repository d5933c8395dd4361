"""The front page: what pay figures say of the two, who they are, and five lines with bars, in one element.

One element holds all that depends on the reader's choices, so that no frame shows a headline over figures of another
view.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from htpy import Node, Renderable, a, details, div, h1, h2, hgroup, nav, p, strong, summary

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import PAGE_OF, PAGES
from careers.catalogue.roles import Role
from careers.data.faults import DataError
from careers.data.own import Own
from careers.data.store import Data
from careers.figures import derive, front, highlights, order, provenance, sentences
from careers.figures.compare import View
from careers.figures.front import Line
from careers.figures.records import Comparison
from careers.language.grammar import opening
from careers.language.speech import say
from careers.occupations.overview import line as line_of
from careers.ui import broken, choices, occupations, parts, trust
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def overview() -> None:
    """The front page as chosen, then what is wrong with the data where a line had to be left out."""
    chosen = choices.of_overview()
    faults = _faults(chosen)
    ways = tuple(page.id for page in PAGES.values() if page.is_way_on)
    asked = FrontChoices(
        data=chosen.data,
        roles=chosen.roles,
        preferred=chosen.preferred,
        real=chosen.real,
        lost=frozenset(faults),
        ways=ways,
    )
    show(_front(asked))
    for error in faults.values():
        broken.show_faults(error)


def _faults(chosen: Choices) -> Mapping[str, DataError]:
    """What is wrong with the data behind each topic's lines; nothing for a topic that can be shown."""
    faults = {}
    for metric in METRICS.values():
        try:
            if metric.shown and metric.on_overview:
                chosen.asked(metric.id).compared()
        except DataError as error:
            faults[metric.topic] = error
    return faults


@dataclass(frozen=True, kw_only=True)
class FrontChoices:
    """What the front page depends on: the reader's choices, topics whose file is broken, the pages to lead on to."""

    data: Data
    roles: tuple[str, ...]
    preferred: str
    real: bool
    lost: frozenset[str]
    ways: tuple[str, ...]

    @property
    def own(self) -> Own:
        """The reader's own figures; what is made from them is kept with them."""
        return self.data.own


@told_once
def _front(asked: FrontChoices) -> Whole:
    """All of the front page."""
    view = View(preferred=asked.preferred, real=asked.real)
    lines = [
        line_of(asked.data, metric_id, asked.roles, view)
        for metric_id in front.LINES
        if METRICS[metric_id].topic not in asked.lost and asked.data.tells(metric_id, asked.roles)
    ]
    shown = [
        derive.comparison_of(asked.data, metric.id, asked.roles, view)
        for metric in METRICS.values()
        if metric.shown and metric.on_overview and metric.topic not in asked.lost
    ]
    linked = {PAGE_OF[line.compared.metric.topic] for line in lines}
    headline, rest = order.headline(lines[0].compared).fitting(parts.HEADLINE) if lines else ("", "")
    return parts.whole(
        h1[headline] if headline else None,
        p[rest] if rest else None,
        div(".who")[(_who(asked.data.roles()[role_id]) for role_id in asked.roles)],
        div(".lines")[(_line(line, asked.data) for line in lines)],
        _biggest(lines, shown),
        occupations.jobs_like_these_folded(asked.data, asked.roles),
        _ways_on(way for way in asked.ways if way not in linked),
    )


def _who(role: Role) -> Renderable:
    """A sentence on what a role is, and a warning if its title means several jobs."""
    return div[
        p[parts.sign(role), " ", strong[role.label], f": {role.summary}"],
        p(".warning.small")[opening(role.caution)] if role.caution else None,
    ]


def _line(line: Line, data: Data) -> Renderable:
    """One question: the way to its page, what the sources say, how far to trust it, and the bars."""
    metric = line.compared.metric
    return div(".line")[
        div[
            hgroup[h2[line.label], _way(PAGE_OF[metric.topic])],
            p(".small")[line.sentence],
            _trust(line, data),
        ],
        div[parts.chart(front.drawn(line.reaches).figure(), _spoken(line), f"front_{metric.id}")]
        if line.reaches
        else None,
    ]


def _trust(line: Line, data: Data) -> Node:
    """How far to trust a line, one tap from why, and from its figures to cite."""
    verdict = line.trust
    if verdict is None:
        return None
    cited = trust.figures_to_cite(replace(line.compared, rows=line.shown), data)
    said = [verdict.reason, sentences.spreads(line.compared), line.adjustments]
    return details(".trust")[summary[verdict.word], div[p(".small")[" ".join(filter(None, said))], cited]]


def _spoken(line: Line) -> str:
    """The bars for those who cannot see them."""
    values = ", ".join(f"{reach.role.label} {reach.spoken}" for reach in line.reaches)
    return f"{line.label}: {values}."


def _biggest(lines: Sequence[Line], shown: Sequence[Comparison]) -> Renderable:
    """The widest differences by ratio, and what the words on the page mean: one tap away."""
    widest = highlights.biggest(shown)
    terms = provenance.explained(*(replace(line.told, rows=line.rows) for line in lines), *(it.alone for it in widest))
    ranked = [
        parts.table(highlights.table(widest), say("biggest")),
        parts.note(say("biggest-note", source=highlights.cited(widest))),
    ]
    title = say("biggest-and-terms" if widest else "terms")
    return parts.folded(title, *(ranked if widest else ()), parts.note(f"{terms} {say('trust-means')}"))


def _ways_on(ways: Iterable[str]) -> Renderable:
    """The pages that go on from here."""
    return parts.on_screen(nav(".ways", aria_label=say("where-next"))[(_way(page_id) for page_id in ways)])


def _way(page_id: str) -> Renderable:
    """A link to a page, which page.js follows without loading the dashboard anew."""
    return a(".way.on_screen", href=PAGES[page_id].address or "./")[PAGES[page_id].title]
