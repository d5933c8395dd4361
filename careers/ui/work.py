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
    if told := titles_among(choices.data, choices.roles):
        show(_duties(choices.data, told, choices.sources or (), choices.sections))


def setting(choices: Choices) -> None:
    """Hours, travel, industries, software and the like, aspect by aspect."""
    if told := titles_among(choices.data, choices.roles):
        show(_setting(choices.data, told, choices.sources or ()))


def titles(choices: Choices) -> None:
    """Other titles under which the work is found."""
    if told := titles_among(choices.data, choices.roles):
        show(_titles(choices.data, told, choices.sources or ()))


@told_once
def _duties(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...], themes: tuple[str, ...]) -> Whole:
    found = _matrix(data, role_ids, sources, "duties", {it: data.labels("theme")[it] for it in themes})
    if not found.lines:
        return parts.section(say("duties"), Passage(say("nothing-said")))
    notes = (say("duties-rule"), sentences.duties_note(found), say("duty-count-note"))
    return parts.whole(
        parts.opening(say("duties"), sentences.duties_finding(found)),
        parts.side_by_side(_day(found, role) for role in found.roles),
        parts.folded(
            say("all-duties", count=found.count),
            parts.points(notes, "small"),
            parts.table(tables.matrix(found), say("duties")),
            (_line(line) for line in found.lines),
        ),
    )


@told_once
def _setting(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    found = _matrix(data, role_ids, sources, "settings", data.labels("aspect"))
    label, finding = say("setting"), sentences.setting_finding(found)
    if not found.lines:
        return parts.section(label, finding)
    lines = [_line(line) for line in found.lines]
    return parts.section(
        label,
        finding,
        parts.table(tables.setting(found), label),
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


def _day(found: Matrix, role: Role) -> Iterator[Node]:
    """A role's day in examples, then examples of what is named for it alone."""
    day = gather.typical_day(found, role)
    only = [it for it in gather.only_of(found, role) if it not in day]
    yield parts.role_name(role)
    yield _examples(day) if day else p[say("none-named")]
    if only:
        yield fragment[p[strong[say("duties-own", role=role.plural)]], _examples(only)]


def _examples(found: Sequence[Example]) -> Renderable:
    return parts.points(
        fragment[strong[it.theme], ": ", it.statement.text, " ", small[sentences.brief_remark(it.statement)]]
        for it in found
    )


def _line(line: MatrixLine) -> Renderable:
    """All that is said of each role on a theme, side by side."""
    cells = (fragment[parts.role_name(cell.role), _told(cell)] for cell in line.cells)
    return fragment[h3[line.label], parts.side_by_side(cells)]


def _told(cell: Cell) -> Renderable:
    if not cell.statements:
        return p[say("none-named")]
    return parts.points(fragment[it.text, " ", small[sentences.remark(it)]] for it in cell.statements)
