"""The parts of the work page: duties by theme, the work setting, and other titles."""

from collections.abc import Mapping

from htpy import Renderable, fragment, h2, h3, p, small

from careers.data.store import Data
from careers.language.speech import say
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts, gather, sentences, tables
from careers.work.records import Cell, Line, Matrix


def duties(choices: Choices) -> None:
    """Duties in a matrix of themes by role, which opens to the duties themselves."""
    show(_duties(choices.data, choices.roles, choices.sources or (), choices.sections))


def setting(choices: Choices) -> None:
    """Hours, travel, industries, software and the like, aspect by aspect."""
    show(_setting(choices.data, choices.roles, choices.sources or ()))


def titles(choices: Choices) -> None:
    """Other titles under which the work is found."""
    show(_titles(choices.data, choices.roles, choices.sources or ()))


@told_once
def _duties(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...], themes: tuple[str, ...]) -> Whole:
    found = _matrix(data, role_ids, sources, "duties", {it: data.labels("theme")[it] for it in themes})
    if not found.lines:
        return parts.whole(parts.opening(say("duties"), say("nothing-said")))
    return parts.whole(
        parts.opening(say("duties"), sentences.duties_finding(found)),
        parts.note(sentences.duties_note(found)),
        parts.chart(charts.theme_matrix(found), sentences.matrix_alternative(found), "duties"),
        parts.note(say("duty-count-note")),
        parts.folded(say("as-a-table"), parts.table(tables.matrix(found), say("duties"))),
        h2[say("duties-title")],
        parts.on_screen(parts.note(say("duties-hint"))),
        (parts.folded(sentences.theme_title(line), _side_by_side(line)) for line in found.lines),
    )


@told_once
def _setting(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    found = _matrix(data, role_ids, sources, "settings", data.labels("aspect"))
    return parts.whole(
        parts.opening(say("setting"), sentences.setting_finding(found)),
        (fragment[h3[line.label], _side_by_side(line)] for line in found.lines),
    )


@told_once
def _titles(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    named = gather.statements(data, "titles", role_ids, sources)
    roles = [data.roles()[role_id] for role_id in role_ids]
    return parts.whole(
        parts.opening(say("other-titles"), sentences.titles_finding(named, roles)),
        parts.table(tables.titles(named), say("other-titles")) if named else None,
    )


def _matrix(
    data: Data, role_ids: tuple[str, str], sources: tuple[str, ...], file: str, kinds: Mapping[str, str]
) -> Matrix:
    said = gather.statements(data, file, role_ids, sources)
    return gather.matrix(said, [data.roles()[role_id] for role_id in role_ids], kinds)


def _side_by_side(line: Line) -> Renderable:
    """What is said of each role."""
    return parts.side_by_side(fragment[parts.role_name(cell.role), _told(cell)] for cell in line.cells)


def _told(cell: Cell) -> Renderable:
    if not cell.statements:
        return p[say("none-named")]
    return parts.points(fragment[it.text, " ", small[sentences.remark(it)]] for it in cell.statements)
