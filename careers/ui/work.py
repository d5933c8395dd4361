"""The parts of the work page: duties by theme, the work setting, and other titles."""

from htpy import Renderable, fragment, h3, p, small

from careers.catalogue.vocabulary import ASPECTS, THEMES
from careers.data.store import Data
from careers.language import phrases
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts as work_charts
from careers.work import duties as work

COLUMNS = {"duties": ("theme", "duty"), "settings": ("aspect", "statement")}
"""Which columns of a file say what a statement is about, and what it says."""


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
    found = _matrix(data, role_ids, sources, "duties", {it: THEMES[it] for it in themes})
    if not found.lines:
        return parts.whole(parts.opening(phrases.DUTIES, phrases.NOTHING_SAID))
    return parts.whole(
        parts.opening(phrases.DUTIES, work.duties_finding(found)),
        parts.note(work.duties_note(found)),
        parts.chart(work_charts.theme_matrix(found), work.matrix_alternative(found), "duties"),
        parts.note(phrases.DUTY_COUNT_NOTE),
        parts.folded(phrases.AS_A_TABLE, parts.table(work.matrix_table(found), phrases.DUTIES)),
        parts.opening(phrases.DUTIES_TITLE, phrases.DUTIES_HEADING),
        (parts.folded(work.opener(line), _both(line)) for line in found.lines),
    )


@told_once
def _setting(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    found = _matrix(data, role_ids, sources, "settings", ASPECTS)
    return parts.whole(
        parts.opening(phrases.SETTING, work.setting_finding(found)),
        (fragment[h3[line.label], _both(line)] for line in found.lines),
    )


@told_once
def _titles(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    named = work.statements(data, "titles", ("other_title", "other_title"), role_ids, sources)
    roles = [data.roles()[role_id] for role_id in role_ids]
    return parts.whole(
        parts.opening(phrases.OTHER_TITLES, work.titles_finding(named, roles)),
        parts.table(work.titles_table(named), phrases.OTHER_TITLES) if named else None,
    )


def _matrix(
    data: Data, role_ids: tuple[str, str], sources: tuple[str, ...], file: str, kinds: dict[str, str]
) -> work.Matrix:
    said = work.statements(data, file, COLUMNS[file], role_ids, sources)
    return work.matrix(said, [data.roles()[role_id] for role_id in role_ids], kinds)


def _both(line: work.Line) -> Renderable:
    """What is said of each role."""
    return parts.side_by_side(fragment[parts.role_name(cell.role), _told(cell)] for cell in line.cells)


def _told(cell: work.Cell) -> Renderable:
    if not cell.statements:
        return p[phrases.NONE_NAMED]
    return parts.points(fragment[it.text, " ", small[it.small]] for it in cell.statements)
