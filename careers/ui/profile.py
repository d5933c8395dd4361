"""The comparison sheet: the roles on one page, part by part, fit to be printed."""

from collections.abc import Sequence

from htpy import Node, Renderable, details, div, fragment, h1, h2, p, section, summary

from careers.catalogue.pages import PAGES
from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.figures.compare import View
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say
from careers.report import comparison_sheet, marks
from careers.report.records import Part
from careers.ui import handouts, parts, taking
from careers.ui.choices import chosen_roles, compared_data, preferred, real
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole

FOLDED = frozenset({"setting", "certifications", "related"})
"""The parts of the sheet that are one tap away on a screen; paper prints them."""


def sheet() -> None:
    """The whole page in one element, so that no frame shows a title over the figures of other roles."""
    data, role_ids, view = compared_data(), chosen_roles(), View(real=real(), preferred=preferred())
    show(_sheet(data, role_ids, view))
    handouts.form_for_note()
    taking.sheet(data, role_ids, view)


@told_once
def _sheet(data: Data, role_ids: tuple[str, ...], view: View) -> Whole:
    roles = [data.roles()[role_id] for role_id in role_ids]
    marked_sheet = comparison_sheet.comparison_sheet(data, role_ids, view)
    first, *others = (role.label for role in roles)
    return parts.whole(
        h1[listed([first, *map(in_a_sentence, others)])],
        parts.on_screen(p[PAGES["profile"].question]),
        (_part(roles, part) for part in marked_sheet.parts if part.id not in FOLDED),
        _folded(roles, [part for part in marked_sheet.parts if part.id in FOLDED]),
        parts.note(" ".join(comparison_sheet.meanings(data, role_ids, view))),
        parts.note(marks.told(marked_sheet.sources)),
    )


def _part(roles: Sequence[Role], part: Part) -> Renderable:
    return section(".sheet")[h2[part.label], _side_by_side(roles, part)]


def _folded(roles: Sequence[Role], folded: Sequence[Part]) -> Node:
    """The parts one tap away, behind their names; nothing if there are none."""
    if not folded:
        return None
    names = say("profile-more", parts=" · ".join(part.label for part in folded))
    return details(".sheets")[summary(".on_screen")[names], div[(_part(roles, part) for part in folded)]]


def _side_by_side(roles: Sequence[Role], part: Part) -> Renderable:
    """What a part says of each role."""
    cells = zip(roles, part.cells, strict=True)
    return parts.side_by_side(fragment[parts.role_name(role), _told(lines)] for role, lines in cells)


def _told(lines: Sequence[str]) -> Renderable:
    """A list, or a sentence where it is just one."""
    return parts.points(lines) if len(lines) > 1 else p[lines[0] if lines else say("nothing-said")]
