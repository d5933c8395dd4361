"""What a comparison sheet is made of: its parts, and whom each of its columns is about."""

from dataclasses import dataclass

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.compare import View
from careers.report import marks
from careers.work.records import Statement


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the sheet: its id, its label, and for each role its lines."""

    id: str
    label: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """Whom a column of the sheet is about: one of the compared roles, by its position; and how to see its figures."""

    data: Data
    role_ids: tuple[str, ...]
    position: int
    view: View

    @property
    def role(self) -> Role:
        """The role."""
        return self.data.roles()[self.role_ids[self.position]]

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources."""
        return tuple(self.data.sources())

    def mark(self, source: Source, period: Period) -> str:
        """What stands for a source beside a figure."""
        return marks.mark(self.data, source, period)

    def cited(self, statement: Statement) -> str:
        """The mark of who says so."""
        return self.mark(statement.source, statement.period)
