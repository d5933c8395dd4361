"""How pay is spread: of occupations as a hundred workers each, and otherwise as the ranges that sources give."""

from careers.figures.records import PAIR
from careers.language.speech import say
from careers.occupations import charts, odds
from careers.ui import parts, sections, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import NOTHING, Whole


def spread(choices: Choices, metric_id: str) -> None:
    """Pairs of workers where two roles or more have percentiles, ranges where one has none, if chosen to be seen."""
    if not choices.shows(metric_id):
        return
    asked = choices.asked(metric_id)
    show(_pairs(asked))
    if len(odds.spreads(asked.compared())) < len(asked.roles):
        sections.ranges(choices, metric_id, is_folded=True)


@told_once
def _pairs(asked: Asked) -> Whole:
    compared = asked.compared()
    spreads = odds.spreads(compared)
    if len(spreads) < PAIR:
        return NOTHING
    title = say("odds-title")
    return parts.section(
        title,
        odds.finding(spreads),
        parts.chart(charts.workers(spreads, compared.unit), odds.alternative(spreads), "workers"),
        caption=trust.caption(compared.ends, "workers", say("odds-note")),
        details=trust.details(
            asked.data,
            "",
            compared.ends,
            parts.table(odds.table(spreads), title),
            remarks=[odds.method(spreads)],
            cited=compared.ends,
        ),
    )
