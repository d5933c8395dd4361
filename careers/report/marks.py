"""Marks for sources on paper, like footnotes: a number in brackets next to a figure, explained below."""

from careers.catalogue.periods import Period
from careers.data.rows import Source
from careers.data.store import Data
from careers.language.speech import say


def mark(data: Data, source: Source, period: Period) -> str:
    """The mark of a source, after the figure's own years: `[1]`, `(2012–2013) [6]`."""
    return " ".join(filter(None, [f"({period})" if period else "", _number(data, source)]))


def told(data: Data, text: str) -> str:
    """What the marks in a text mean: each source with the date of its page."""
    named = [
        say("profile-source", mark=number, source=source.short, when=_date(source))
        for source in data.sources().values()
        if (number := _number(data, source)) in text
    ]
    return say("profile-sources", sources="; ".join(named)) if named else ""


def _number(data: Data, source: Source) -> str:
    """The number of a source in the list of sources."""
    return f"[{[*data.sources()].index(source.id) + 1}]"


def _date(source: Source) -> str:
    return source.when(Period()) if source.published else say("page-undated")
