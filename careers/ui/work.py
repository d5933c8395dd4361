"""The parts of the work page: a typical day, the work setting, and other titles."""

from collections.abc import Iterator, Mapping, Sequence

from htpy import Node, Renderable, fragment, h3, p, small, strong

from careers.catalogue.roles import Role
from careers.data.among import titles_among
from careers.data.store import Data
from careers.language.passages import Passage
from careers.language.speech import say
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import gather, sentences, tables
from careers.work.records import Cell, Example, Matrix, MatrixLine


def duties(choices: Choices) -> None:
    """Five duties of each role, what only one of them does, and all duties in a matrix of themes by role."""
    if titled := titles_among(choices.data, choices.roles):
        show(_duties(choices.data, titled, choices.sources or (), choices.sections))


def setting(choices: Choices) -> None:
    """Hours, travel, industries, software and the like, aspect by aspect."""
    if titled := titles_among(choices.data, choices.roles):
        show(_setting(choices.data, titled, choices.sources or ()))


def titles(choices: Choices) -> None:
    """Other titles under which the work is found."""
    if titled := titles_among(choices.data, choices.roles):
        show(_titles(choices.data, titled, choices.sources or ()))


@told_once
def _duties(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...], themes: tuple[str, ...]) -> Whole:
    matrix = _matrix(data, role_ids, sources, "duties", {it: data.labels("theme")[it] for it in themes})
    if not matrix.lines:
        return parts.section(say("duties"), Passage(say("nothing-said")))
    notes = (say("duties-rule"), sentences.duties_note(matrix), say("duty-count-note"))
    return parts.whole(
        parts.opening(say("duties-shown"), sentences.duties_finding(matrix)),
        parts.side_by_side(_day(matrix, role) for role in matrix.roles),
        parts.folded(
            say("all-duties", count=matrix.count),
            parts.points(notes, "small"),
            parts.table(tables.matrix(matrix), say("duties")),
            (_line(line) for line in matrix.lines),
        ),
    )


@told_once
def _setting(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    matrix = _matrix(data, role_ids, sources, "settings", data.labels("aspect"))
    label, finding = say("setting"), sentences.setting_finding(matrix)
    if not matrix.lines:
        return parts.section(label, finding)
    lines = [_line(line) for line in matrix.lines]
    return parts.section(
        label,
        finding,
        parts.table(tables.setting(matrix), label),
        details=[parts.note(say("setting-rule")), *lines],
    )


@told_once
def _titles(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    named = gather.statements(data, "titles", role_ids, sources)
    roles = [data.roles()[role_id] for role_id in role_ids]
    label = say("other-titles")
    return parts.section(
        label,
        sentences.titles_finding(named, roles),
        (p[text] for text in sentences.titles_told(named, roles)),
        details=[parts.table(tables.titles(named), label)] if named else (),
    )


def _matrix(
    data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...], file: str, kinds: Mapping[str, str]
) -> Matrix:
    said = gather.statements(data, file, role_ids, sources)
    return gather.matrix(said, [data.roles()[role_id] for role_id in role_ids], kinds)


def _day(matrix: Matrix, role: Role) -> Iterator[Node]:
    """A role's day in examples, then examples of what is named for it alone."""
    day = gather.typical_day(matrix, role)
    only = [it for it in gather.only_of(matrix, role) if it not in day]
    yield parts.role_name(role)
    yield _examples(day) if day else p[say("none-named")]
    if only:
        yield fragment[p[strong[say("duties-own", role=role.plural)]], _examples(only)]


def _examples(examples: Sequence[Example]) -> Renderable:
    return parts.points(
        fragment[strong[it.theme], ": ", it.statement.text, " ", small[sentences.brief_remark(it.statement)]]
        for it in examples
    )


def _line(line: MatrixLine) -> Renderable:
    """All that is said of each role on a theme, side by side."""
    cells = (fragment[parts.role_name(cell.role), _told(cell)] for cell in line.cells)
    return fragment[h3[line.label], parts.side_by_side(cells)]


def _told(cell: Cell) -> Renderable:
    if not cell.statements:
        return p[say("none-named")]
    return parts.points(fragment[it.text, " ", small[sentences.remark(it)]] for it in cell.statements)
