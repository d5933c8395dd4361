"""Marks for sources on paper, like footnotes: a number in brackets next to a figure, explained below."""

from collections.abc import Iterable, Sequence

from careers.catalogue.periods import UNDATED, Period
from careers.data.rows import Source
from careers.language.speech import say


class Marks:
    """The marks of one document: its sources are numbered from 1, as it names them."""

    def __init__(self) -> None:
        self._numbers: dict[Source, int] = {}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that were named, in the order of their numbers."""
        return tuple(self._numbers)

    def mark(self, source: Source, period: Period) -> str:
        """The mark of a source, after the figure's own years: `[1]`, `(2012–2013) [6]`."""
        number = self._numbers.setdefault(source, len(self._numbers) + 1)
        return " ".join(filter(None, [f"({period})" if period else "", _mark(number)]))


def named(sources: Sequence[Source], text: str) -> list[Source]:
    """The sources whose marks a text has; they are numbered from 1."""
    return [source for number, source in enumerate(sources, 1) if _mark(number) in text]


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
