"""What documents say of the work itself, side by side: duties by theme, and the setting by aspect."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language import phrases, words
from careers.language.grammar import in_a_sentence, listed


@dataclass(frozen=True)
class Statement:
    """One thing that a document says of a role: `kind` is its theme or aspect, `cited` names who says so."""

    role: Role
    kind: str
    text: str
    document: str
    cited: str
    note: str

    @property
    def small(self) -> str:
        """What stands in small print below it: who says so, and the remark."""
        return " ".join(filter(None, [f"{self.cited}.", self.note]))


@dataclass(frozen=True)
class Cell:
    """What is said of one role on one theme, in how many of the documents that describe the role."""

    role: Role
    statements: tuple[Statement, ...]
    all_documents: int

    @property
    def documents(self) -> int:
        """How many documents speak of it."""
        return len({statement.document for statement in self.statements})

    @property
    def text(self) -> str:
        """The count in words: `28 in 4 of 4`, or `none named`."""
        if not self.statements:
            return phrases.NONE_NAMED
        count = len(self.statements)
        return phrases.DUTY_COUNT.format(count=count, documents=self.documents, all=self.all_documents)


@dataclass(frozen=True)
class Line:
    """A theme, or an aspect, with a cell per role."""

    label: str
    cells: tuple[Cell, ...]

    @property
    def is_shared(self) -> bool:
        """Whether something is said of every role."""
        return all(cell.statements for cell in self.cells)


@dataclass(frozen=True)
class Matrix:
    """Themes, or aspects, by role: sentence, chart, table and speech come from here."""

    roles: tuple[Role, ...]
    lines: tuple[Line, ...]

    @property
    def shared(self) -> tuple[Line, ...]:
        """The lines in which something is said of every role."""
        return tuple(line for line in self.lines if line.is_shared)

    @property
    def undescribed(self) -> tuple[Role, ...]:
        """The roles of which no document says anything."""
        cells = (cell for line in self.lines[:1] for cell in line.cells)
        return tuple(cell.role for cell in cells if not cell.all_documents)

    def only(self, position: int) -> tuple[Line, ...]:
        """The lines in which something is said of the role at this position, and of no other."""
        return tuple(
            line
            for line in self.lines
            if line.cells[position].statements and sum(bool(cell.statements) for cell in line.cells) == 1
        )


def statements(
    data: Data, file: str, columns: tuple[str, str], role_ids: Sequence[str], sources: Collection[str]
) -> tuple[Statement, ...]:
    """What the chosen sources say in a file about the work; `columns` name the statement's kind and its text."""
    kind, text = columns
    known, roles = data.sources(), data.roles()
    return tuple(
        Statement(
            roles[entry["role"]],
            entry[kind],
            entry[text],
            known[entry["source"]].document,
            known[entry["source"]].cite(Period.parse(entry["period"])),
            entry["note"],
        )
        for entry in entries(data, file, role_ids, sources)
    )


def entries(data: Data, file: str, role_ids: Sequence[str], sources: Collection[str]) -> list[Mapping[str, Any]]:
    """The rows of a file about the work that chosen sources give on these roles, role by role, sources as listed."""
    rows = data.work(file).to_dict("records")
    order = list(data.sources())
    kept = [row for row in rows if row["role"] in role_ids and row["source"] in sources]
    ranked = sorted(kept, key=lambda row: (list(role_ids).index(row["role"]), order.index(row["source"])))
    return [{str(column): value for column, value in row.items()} for row in ranked]


def matrix(found: Sequence[Statement], roles: Sequence[Role], kinds: Mapping[str, str]) -> Matrix:
    """Statements by kind (id to label) and role; kinds of which nothing is said are left out."""
    documents = {role: len({it.document for it in found if it.role == role}) for role in roles}
    lines = (
        Line(
            label,
            tuple(
                Cell(role, tuple(it for it in found if it.kind == kind and it.role == role), documents[role])
                for role in roles
            ),
        )
        for kind, label in kinds.items()
    )
    return Matrix(tuple(roles), tuple(line for line in lines if any(cell.statements for cell in line.cells)))


def duties_finding(duties: Matrix) -> str:
    """The sentence above the matrix: how many themes both roles share, and which belong to one alone."""
    if duties.undescribed:
        return phrases.NO_SOURCE_ON.format(role=listed([role.plural for role in duties.undescribed]))
    both = phrases.DUTIES_FINDING.format(both=len(duties.shared), all=len(duties.lines))
    return " ".join([both, *_only(duties, phrases.DUTIES_ONLY, "themes")])


def setting_finding(setting: Matrix) -> str:
    """The sentence above the work setting: which aspects are told of both roles, and which of one alone."""
    if not setting.lines:
        return phrases.NOTHING_SAID
    if setting.undescribed:
        return phrases.NO_SOURCE_ON.format(role=listed([role.plural for role in setting.undescribed]))
    both = phrases.SETTING_FINDING.format(both=_labels(setting.shared)) if setting.shared else phrases.SETTING_NONE
    return " ".join([both, *_only(setting, phrases.SETTING_ONLY, "aspects")])


def duties_note(duties: Matrix) -> str:
    """What the counts mean, and that more documents describe one role than the other."""
    counts = {cell.role: cell.all_documents for line in duties.lines for cell in line.cells}
    if len(set(counts.values())) < len(counts):
        return phrases.DUTIES_NOTE_EVEN
    more, fewer = max(counts, key=counts.__getitem__), min(counts, key=counts.__getitem__)
    return phrases.DUTIES_NOTE.format(more=more.plural, most=counts[more], fewer=fewer.plural, least=counts[fewer])


def opener(line: Line) -> str:
    """What stands on the lid of a theme: its name and the counts per role."""
    counts = ", ".join(f"{cell.role.look.sign} {len(cell.statements) or phrases.NONE_NAMED}" for cell in line.cells)
    return phrases.THEME_OPENER.format(theme=line.label, counts=counts)


def titles_table(titles: Sequence[Statement]) -> pd.DataFrame:
    """Other titles as text: a row per title, with the role and who says so."""
    return pd.DataFrame([{words.TITLE: it.text, words.ROLE: it.role.label, words.SOURCE: it.small} for it in titles])


def matrix_table(found: Matrix) -> pd.DataFrame:
    """The matrix as text: a row per theme, a column per role."""
    return pd.DataFrame(
        [{phrases.THEME: line.label, **{cell.role.label: cell.text for cell in line.cells}} for line in found.lines]
    )


def matrix_alternative(found: Matrix) -> str:
    """Every field of the matrix, for those who cannot see it."""
    lines = [
        f"{line.label}: " + ", ".join(f"{cell.role.label} {cell.text}" for cell in line.cells) for line in found.lines
    ]
    return " ".join([duties_finding(found), *(f"{line}." for line in lines)])


def titles_finding(titles: Sequence[Statement], roles: Sequence[Role]) -> str:
    """How many other titles the documents give for each role, in a sentence."""
    if not titles:
        return phrases.OTHER_TITLES_NONE
    counts = [(role, sum(it.role == role for it in titles)) for role in roles]
    told = [
        (phrases.OTHER_TITLES_COUNT if count else phrases.NO_OTHER_TITLES).format(count=count, role=role.plural)
        for role, count in sorted(counts, key=lambda pair: -pair[1])
    ]
    return phrases.OTHER_TITLES_FINDING.format(counts=listed(told))


def _labels(lines: Iterable[Line]) -> str:
    return listed([in_a_sentence(line.label) for line in lines])


def _only(found: Matrix, pattern: str, slot: str) -> list[str]:
    return [
        pattern.format(role=role.plural, **{slot: _labels(found.only(position))})
        for position, role in enumerate(found.roles)
        if found.only(position)
    ]
