"""What is taken along: a figure, or a thing that a document says, with all about it, and how its sources are cited."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from careers.catalogue.periods import Period
from careers.catalogue.units import Unit
from careers.data.rows import Source
from careers.language.dates import day
from careers.language.speech import say

MOST_DECIMALS = 2

Cited = tuple[Source, Period]
"""A source, and of when it is."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A figure or a statement; `COLUMNS` are its columns in a file, in order.

    `value` is in `unit`, with at most two decimals, or as `derived` and `adjustment` say; None where there is none.
    `text` is what the dashboard writes. `period` is what the figure describes, `published` the date of the page it is
    on. `cited` has each source that it is from, with what that source describes. `printed` is what the source prints
    where the value was worked out from it.
    """

    role: str
    metric: str
    group: str = ""
    statistic: str = ""
    value: float | None = None
    unit: str = ""
    text: str = ""
    period: str = ""
    published: str = ""
    badges: str = ""
    derived: str = ""
    adjustment: str = ""
    note: str = ""
    data_version: str = ""
    printed: str = ""
    cited: tuple[Cited, ...] = ()

    @property
    def source(self) -> str:
        """The names of its sources."""
        return _each(source.short for source, _ in self.cited)

    @property
    def citation(self) -> str:
        """Each document that it is from, with its address and the day it was read."""
        return " ".join(dict.fromkeys(citation(source, period) for source, period in self.cited))

    @property
    def address(self) -> str:
        """The addresses of its documents, as far as they have any."""
        return _each(source.url for source, _ in self.cited)

    @property
    def licence(self) -> str:
        """What may be done with it."""
        return _each(source.licence for source, _ in self.cited)

    @property
    def cells(self) -> tuple[str | float | None, ...]:
        """Its columns."""
        return tuple(getattr(self, column) for column in COLUMNS)


COLUMNS = (
    "role",
    "metric",
    "group",
    "statistic",
    "value",
    "unit",
    "text",
    "period",
    "published",
    "source",
    "badges",
    "derived",
    "adjustment",
    "note",
    "data_version",
    "citation",
    "address",
    "licence",
    "printed",
)
"""The columns of a file of entries."""


def plain(value: float, unit: Unit) -> float:
    """A value as a plain number: rounded as its unit is if that is to tens or more, otherwise to two decimals.

    A whole number comes without decimals.
    """
    number = unit.format.rounded(value) if unit.format.step else round(value, MOST_DECIMALS)
    return int(number) if number == int(number) else number


def reference(source: Source, period: Period) -> str:
    """A source as it is cited: author, title, publisher, whom it quotes, and of when it is.

    Says so where the publisher is inferred.
    """
    publisher = say("publisher-inferred", publisher=source.publisher) if source.is_inferred else source.publisher
    origin = say("quoting", origin=source.origin) if source.origin else ""
    undated = say("figure-undated") if source.published and not period else ""
    author = f"{source.author}, " if source.author else ""
    return f'{author}"{source.title}", {publisher}{origin} ({source.cite(period)}{undated})'


def citation(source: Source, period: Period) -> str:
    """A source as it is cited, with its address and when it was read; a reader's own file has no address."""
    if source.is_own:
        return f"{reference(source, period)}."
    read = say("cited-read", date=day(date.fromisoformat(source.read))) if source.read else say("cited-unread")
    where = say("cited-at", address=source.url, read=read) if source.url else say("cited-nowhere", read=read)
    return f"{reference(source, period)}.{where}"


def _each(words: Iterable[str]) -> str:
    """Words in a row, each once."""
    return "; ".join(dict.fromkeys(filter(None, words)))
