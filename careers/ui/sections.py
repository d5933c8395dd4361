"""The parts of a topic page: a finding in words, its chart, its figures as a table, and what to keep in mind.

What a section says depends only on its arguments, so it is made once and shared by all readers who make the same
choices.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from htpy import Node, Renderable, fragment, p

from careers.checks import found as checks
from careers.checks.together import together
from careers.data.store import Data
from careers.figures import charts, compare, derive, intervals, pairs, range_words, sentences, tables, years
from careers.figures import hours as by_hours
from careers.figures.joined import joined, joined_spans
from careers.figures.records import Comparison
from careers.language.passages import Passage
from careers.language.speech import say
from careers.ui import benchmarks, parts, trust
from careers.ui.benchmarks import Beside
from careers.ui.choices import HOURS, HOURS_BOUNDS, Asked, Choices, sort_parameter
from careers.ui.controls import number
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole
from careers.work import sentences as work_sentences
from careers.work import tables as work_tables

HOURS_TOLD = range(10, 61, 10)
"""The hours a week for which a table says what they pay."""

DOUBTED_HOURS = ("hourly", "hours")
"""The checks with findings about pay by hours: where the rate is from, whether hours are paid at all."""

TO_SORT = 2
"""How many rows it takes for an order to matter."""


def comparison(choices: Choices, metric_id: str, more: Whole = NOTHING) -> None:
    """A metric as bars, and over the years if a source gives several; only if the reader chose to see it.

    `more` is at the end of the fold below the bars.
    """
    if choices.shows(metric_id):
        show(_bars(choices.asked(metric_id), more))
        show(_over_years(choices.asked(metric_id)))


def ranges(choices: Choices, metric_id: str, *, is_folded: bool = False) -> None:
    """Every source's range of a metric, low to high, where the reader chose to see it; its picture one tap away."""
    if choices.shows(metric_id):
        show(_ranges(choices.asked(metric_id), is_folded))


def hours(choices: Choices, metric_id: str) -> None:
    """An hourly rate, and what it comes to in a week of as many hours as the reader asks, if chosen to be seen."""
    if choices.shows(metric_id):
        number(say("ask-hours-a-week"), HOURS, HOURS_BOUNDS)
        show(_hours(choices.asked(metric_id), choices.hours))


def places(choices: Choices) -> None:
    """Where each role is paid best: the first thing that sources name, and all of them one tap away."""
    if choices.shows("places"):
        show(_places(choices.data, choices.roles, choices.sources or ()))


@told_once
def _bars(asked: Asked, more: Whole) -> Whole:
    compared = asked.compared().typical
    listed = joined(asked.as_listed().typical)
    together = compare.ordered(listed, asked.view.order)
    label = compared.label + sentences.dollars(compared.rows)
    hourly = by_hours.instead(asked.data, compared, asked.view)
    finding = Passage(sentences.finding(compared), pairs.besides(compared), hourly)
    if not compared.rows:
        return parts.section(label, finding)
    beside = benchmarks.beside(asked)
    is_drawn = charts.tells_more_than_words(together)
    return parts.section(
        label,
        finding,
        _sorted(asked, listed, together, beside) if is_drawn else None,
        caption=trust.caption(together, asked.metric_id, _legend(together, beside, is_drawn=is_drawn)),
        details=[
            *trust.details(
                asked.data,
                asked.metric_id,
                compared,
                parts.table(tables.table(together), compared.question),
                beside.table,
                remarks=[
                    *_remarks(asked, compared, sentences.disagreement(compared)),
                    intervals.remark(compared),
                    *beside.notes,
                ],
                cited=compared,
            ),
            more,
        ],
    )


def _legend(compared: Comparison, beside: Beside, *, is_drawn: bool) -> str:
    """What is marked on the bars besides the figures, if there are bars, and what an hour's pay is."""
    marked = [beside.legend, intervals.legend(compared)] if is_drawn else []
    return ". ".join(filter(None, [*marked, beside.beyond, by_hours.of_a_years_pay(compared)]))


def _sorted(asked: Asked, listed: Comparison, shown: Comparison, beside: Beside) -> Renderable:
    """The bars as shown and, if there is something to sort, in every other order too.

    Each order starts from the rows as listed, so ties stay in the same order.
    """
    ways = get_args(compare.Order) if len(listed.rows) >= TO_SORT else ()
    figures = {
        way: None if way == asked.view.order else charts.bars(compare.ordered(listed, way), beside.references)
        for way in ways
    }
    orders = parts.Orders(parameter=sort_parameter(listed.metric.topic), figures=figures) if figures else None
    spoken = " ".join(filter(None, [sentences.alternative(shown), beside.spoken]))
    return parts.chart(charts.bars(shown, beside.references), spoken, asked.metric_id, orders)


@told_once
def _over_years(asked: Asked) -> Whole:
    series = years.series(asked.compared())
    if series is None:
        return NOTHING
    newest, title = replace(asked.compared(), rows=series.rows[-1:]), years.title(series)
    name = f"years_{asked.metric_id}"
    drawn = parts.chart(charts.over_years(series), years.alternative(series), name)
    table, remarks = parts.table(years.table(series), title), [years.remark(series)]
    cited = replace(newest, rows=series.rows)
    return parts.section(
        title,
        years.finding(series),
        caption=trust.caption(newest, name, years.caution(series)),
        details=[drawn, *trust.details(asked.data, "", newest, table, remarks=remarks, cited=cited)],
    )


def ranges_of(asked: Asked, remark: Node = None, more: Sequence[Node] = (), *, is_folded: bool = False) -> Whole:
    """Every source's range of a metric; a remark goes below the chart, `more` at the end of what is folded away."""
    compared = asked.compared()
    spans = joined_spans(compared)
    if not spans:
        return NOTHING
    figure = charts.ranges(spans, compared.unit, compared.roles)
    drawn = parts.chart(figure, range_words.alternative(compared), f"ranges_{asked.metric_id}")
    return parts.section(
        say("ranges", metric=compared.label) + sentences.dollars(compared.rows),
        range_words.finding(compared),
        None if is_folded else drawn,
        caption=fragment[trust.caption(joined(compared), f"ranges_{asked.metric_id}"), remark],
        details=[drawn if is_folded else None, *_of_ranges(asked, compared), *more],
    )


@told_once
def _ranges(asked: Asked, is_folded: bool) -> Whole:
    return ranges_of(asked, is_folded=is_folded)


def _of_ranges(asked: Asked, compared: Comparison) -> tuple[Node, ...]:
    doubted = "" if compared.typical.rows else asked.metric_id
    table = parts.table(tables.range_table(compared), compared.question)
    remarks = _remarks(asked, compared.ends, sentences.why_sources_differ(compared))
    return trust.details(asked.data, doubted, compared, table, remarks=remarks, cited=compared.ends)


@told_once
def _hours(asked: Asked, hours_a_week: int) -> Whole:
    rate = asked.compared()
    if not rate.rows:
        return parts.section(rate.label, sentences.finding(rate))
    findings = together(checks.findings_about(asked.data, asked.metric_id, asked.roles))
    doubts = [it.sentence for check in DOUBTED_HOURS for it in findings if it.check == check]
    paid = tables.hours_table(rate, derive.pay_by_hours(rate, HOURS_TOLD))
    return parts.section(
        rate.label,
        by_hours.finding(rate, hours_a_week),
        p[" ".join([sentences.finding(rate), *doubts])],
        caption=trust.caption(rate, asked.metric_id, say("hours-note")),
        details=trust.details(
            asked.data,
            asked.metric_id,
            rate,
            parts.table(tables.table(rate), rate.question),
            parts.table(paid, say("hours")),
            remarks=[*_remarks(asked, rate, sentences.disagreement(rate)), intervals.remark(rate)],
            cited=rate,
        ),
    )


@told_once
def _places(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    names, title = work_tables.names(data, "salary", role_ids, sources), say("name-headings-salary")
    if names.empty:
        return parts.section(say("name-sections-salary"), Passage(say("nothing-reported")))
    finding = work_sentences.first_named(names, [data.roles()[role_id] for role_id in role_ids])
    return parts.section(say("name-sections-salary"), finding, details=[parts.table(names, title)])


def _remarks(asked: Asked, compared: Comparison, disagreement: str) -> tuple[str, ...]:
    """How the values were derived, how far the sources differ, and the data files' own remarks."""
    derived = say("derived-by", formula=compared.derived) if compared.derived else ""
    return (say("as-printed") if asked.view.restates else "", derived, disagreement, *compared.notes)
