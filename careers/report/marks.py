"""Marks for sources on paper, like footnotes: a number in brackets next to a figure, explained below."""

from collections.abc import Iterable

from careers.catalogue.periods import UNDATED, Period
from careers.data.rows import Source
from careers.language.speech import say


class Marked(str):
    """A mark, or a text with marks, that knows the sources behind them, in order."""

    sources: tuple[Source, ...]

    def __new__(cls, text: str, sources: Iterable[Source]) -> "Marked":
        """A text with the marks of some sources."""
        made = super().__new__(cls, text)
        made.sources = tuple(dict.fromkeys(sources))
        return made


def marked(text: str, *by: Marked) -> Marked:
    """A text that holds some marks."""
    return Marked(text, (source for mark in by for source in mark.sources))


class Marks:
    """The marks of one document: its sources are numbered from 1, as it names them."""

    def __init__(self) -> None:
        self._numbers: dict[Source, int] = {}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that were named, in the order of their numbers."""
        return tuple(self._numbers)

    def mark(self, source: Source, period: Period) -> Marked:
        """The mark of a source, after the figure's own years: `[1]`, `(2012–2013) [6]`."""
        number = self._numbers.setdefault(source, len(self._numbers) + 1)
        return Marked(" ".join(filter(None, [f"({period})" if period else "", _mark(number)])), [source])


def sources_of(line: str) -> tuple[Source, ...]:
    """The sources marked in a line; none if it has no marks."""
    return line.sources if isinstance(line, Marked) else ()


def told(sources: Iterable[Source]) -> str:
    """What the marks of sources mean: each with the date of its page; empty where there are none."""
    said = [
        say("profile-source", mark=_mark(number), source=source.short, when=_date(source))
        for number, source in enumerate(sources, 1)
    ]
    return say("profile-sources", sources="; ".join(said)) if said else ""


def _mark(number: int) -> str:
    return f"[{number}]"


def _date(source: Source) -> str:
    return source.when(UNDATED) if source.published else say("page-undated")
