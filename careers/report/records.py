"""What a comparison sheet is made of: parts, and the role that each column is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.among import titles_among
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.compare import View
from careers.report.marks import Marked, Marks, marked
from careers.work.records import Statement


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the sheet: its id, its label, and the lines for each role."""

    id: str
    label: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class MarkedSheet:
    """A comparison sheet: its parts, and its sources in the order of their marks."""

    parts: tuple[Part, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of the sheet: which of the compared roles it is about, by position, and how to show its figures.

    `marks` are those of the whole sheet.
    """

    data: Data
    role_ids: tuple[str, ...]
    position: int
    view: View
    marks: Marks

    @property
    def role(self) -> Role:
        """The role."""
        return self.data.roles()[self.role_ids[self.position]]

    @property
    def is_occupation(self) -> bool:
        """Whether the role is an occupation, with official sources but no documents."""
        return self.role.id not in self.data.documents.roles()

    @property
    def has_titles(self) -> bool:
        """Whether documents describe any of the compared roles."""
        return bool(titles_among(self.data, self.role_ids))

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources."""
        return tuple(self.data.sources())

    def mark(self, source: Source, period: Period) -> Marked:
        """The mark of a source next to a figure."""
        return self.marks.mark(source, period)

    def cited(self, statement: Statement) -> Marked:
        """The mark of the source of a statement."""
        return self.mark(statement.source, statement.period)

    def together(self, named: Sequence[tuple[str, Statement]]) -> list[tuple[Marked, list[str]]]:
        """All names in one list, each once, after the marks of those who give them; empty for no names."""
        if not named:
            return []
        cited = list(dict.fromkeys(self.cited(it) for _, it in named))
        return [(marked(" ".join(cited), *cited), list(dict.fromkeys(name for name, _ in named)))]

    def by_source(self, named: Iterable[tuple[str, Statement]]) -> list[tuple[Marked, list[str]]]:
        """Texts by who says so, each once, in order of appearance."""
        by_mark: dict[Marked, dict[str, None]] = {}
        for text, statement in named:
            by_mark.setdefault(self.cited(statement), {})[text] = None
        return [(cited, list(texts)) for cited, texts in by_mark.items()]
