"""What documents say about the work and the ways in, as records: statements, skills, demands, steps, careers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.rows import Source, Term
from careers.figures.records import Claim, Comparison

REQUIRED = "required"
"""What the standing of a certification counts as that some employers may require."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that a document says about a role: `kind` is the id of its subject, `note` a remark."""

    role: Role
    kind: str
    text: str
    source: Source
    period: Period
    note: str = ""

    @property
    def cited(self) -> str:
        """Who says so."""
        return self.source.cite(self.period)


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What is said about one role on one theme, and how many documents describe the role at all."""

    role: Role
    statements: tuple[Statement, ...]
    all_documents: int

    @property
    def documents(self) -> int:
        """How many documents mention it."""
        return len({statement.source.document for statement in self.statements})

    @property
    def plainest(self) -> Statement:
        """The shortest statement without a remark, or the shortest of all if each has one; ValueError for none."""
        plain = [statement for statement in self.statements if not statement.note] or self.statements
        return min(plain, key=lambda statement: len(statement.text))


@dataclass(frozen=True, kw_only=True)
class MatrixLine:
    """A theme, or an aspect, with a cell per role."""

    label: str
    cells: tuple[Cell, ...]

    @property
    def is_shared(self) -> bool:
        """Whether something is said about every role."""
        return all(cell.statements for cell in self.cells)

    def cell(self, role: Role) -> Cell:
        """What is said about a role; StopIteration for a role that is not compared."""
        return next(cell for cell in self.cells if cell.role == role)

    def is_only(self, role: Role) -> bool:
        """Whether something is said about this role and no other."""
        return [cell.role for cell in self.cells if cell.statements] == [role]


@dataclass(frozen=True, kw_only=True)
class Example:
    """A statement that represents everything said about a role on a theme, and the theme's label."""

    theme: str
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """Themes, or aspects, by role; sentence, chart, table and speech are made from it.

    `documents` says how many documents describe each role.
    """

    documents: Mapping[Role, int]
    lines: tuple[MatrixLine, ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """The compared roles."""
        return tuple(self.documents)

    @property
    def count(self) -> int:
        """How many statements there are on all lines."""
        return sum(len(cell.statements) for line in self.lines for cell in line.cells)

    @property
    def described(self) -> "Matrix":
        """The same with only the roles that documents describe: only these can be compared."""
        counts = {role: count for role, count in self.documents.items() if count}
        lines = (replace(line, cells=tuple(it for it in line.cells if it.role in counts)) for line in self.lines)
        return replace(self, documents=counts, lines=tuple(lines))

    @property
    def undescribed(self) -> tuple[Role, ...]:
        """The roles that no document says anything about."""
        return tuple(role for role, count in self.documents.items() if not count)


@dataclass(frozen=True, kw_only=True)
class SkillGap:
    """What a source lists for the goal but not for the start.

    `known` has the skills among them that other documents name for the start, without a share; `within` those that are
    part of a wider skill which these name, each with that.
    """

    start: Role
    goal: Role
    compared: Comparison
    known: tuple[str, ...]
    within: tuple[tuple[str, str], ...] = ()

    @property
    def claims(self) -> tuple[tuple[str, Claim], ...]:
        """Each skill with the goal's share."""
        at = self.compared.roles.index(self.goal)
        return tuple((row.group.label, row.claims[at]) for row in self.compared.rows)

    @property
    def added(self) -> tuple[str, ...]:
        """The skills that no source names for the start, not even as part of a wider one."""
        named = {*self.known, *(skill for skill, _ in self.within)}
        return tuple(skill for skill, _ in self.claims if skill not in named)


@dataclass(frozen=True, kw_only=True)
class NamedSkill:
    """A skill that documents name without a share, with what they say about it, role by role."""

    label: str
    nature: Term
    statements: tuple[Statement, ...]

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles it is named for."""
        return tuple(dict.fromkeys(statement.role for statement in self.statements))


@dataclass(frozen=True, kw_only=True)
class Demand:
    """What a document asks of applicants: `level` is what is asked for, `stance` is how strongly."""

    level: Term
    stance: Term
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Certification:
    """A certification, and what a document says about it; `standing` is the id of how firmly."""

    name: str
    abbreviation: str
    granted_by: str
    demands: str
    standing: Term
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step toward a role, in a few words; the statement has the details."""

    position: int
    text: str
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Career:
    """A career that documents call related to some of the roles, and the roles for which it is another title."""

    label: str
    related: tuple[Statement, ...]
    title_of: tuple[Statement, ...] = ()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that it is related to."""
        return tuple(statement.role for statement in self.related)


@dataclass(frozen=True, kw_only=True)
class Link:
    """A document names one of the roles, the goal, as related to another, the start."""

    goal: Role
    related: Statement

    @property
    def start(self) -> Role:
        """The role that the document describes."""
        return self.related.role


@dataclass(frozen=True, kw_only=True)
class Network:
    """The roles, the careers related to them, and the relations that documents draw between the roles themselves."""

    roles: tuple[Role, ...]
    careers: tuple[Career, ...]
    links: tuple[Link, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The documents behind all of it."""
        statements = [statement for career in self.careers for statement in (*career.related, *career.title_of)]
        return tuple(dict.fromkeys(it.source for it in [*statements, *(link.related for link in self.links)]))
