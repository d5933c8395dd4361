"""Pictures of the work and the ways in: skills, themes by role, related careers.

Like charts, every picture is laid out in pixels from the top and is as tall as its content.
"""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from careers.canvas.marks import (
    BAR_GAP,
    BAR_HEIGHT,
    GRID,
    LABEL_HEIGHT,
    ZERO_LINE,
    filled,
    fitted,
    label,
    node,
    tint,
    upright,
)
from careers.canvas.sheet import TEXT_SIZE, Sheet
from careers.canvas.writing import marked, sign
from careers.catalogue.roles import Role
from careers.figures.records import Claim
from careers.work.records import Career, Cell, Link, Matrix, Network
from careers.work.sentences import count, short_count

FIELD_HEIGHT = 26
FIELD_GAP = 0.02
NAME_SIZE = 12
"""Letters of a role's name above its fields, which are half of 280 pixels wide on the narrowest screen."""
WIDE_ENOUGH_FOR = 2
"""Up to how many roles a field is wide enough for the role's name and the whole count."""
FAINTEST, STRONGEST = 0.14, 0.46
NODE_HEIGHT = 46
NODE_AT = 0.35
BEND = -0.04
"""Where a line between two roles passes the roles in between."""
NODE_SIZE = 16
CAREER_SIZE = 10

Place = tuple[float, float]
"""A place: its value on the axis, and pixels from the top."""


def skill_bars(skills: Sequence[tuple[str, Claim]], longest: float) -> go.Figure:
    """A bar from zero for each of a role's skills, below its name and share; `longest` fills the width."""
    sheet = Sheet()
    top = 0
    for skill, claim in skills:
        look = claim.role.look
        label(sheet, 0, top, marked("{}  <b>{}</b>", skill, claim.text))
        middle = top + LABEL_HEIGHT + BAR_HEIGHT / 2
        upright(sheet, 0, middle)
        sheet.add_bar(
            x=[claim.value],
            y=[middle],
            width=BAR_HEIGHT,
            orientation="h",
            marker=filled(look),
            hoverinfo="text",
            hovertext=marked("{}: {}", skill, claim.text),
        )
        top += LABEL_HEIGHT + BAR_HEIGHT + BAR_GAP
    return fitted(sheet, top, (0, longest)).figure()


def theme_matrix(found: Matrix) -> go.Figure:
    """A row per theme with a field per role: the more documents mention it, the stronger its color."""
    sheet = Sheet()
    top = _role_names(sheet, found.roles)
    written, size = (count, TEXT_SIZE) if len(found.roles) <= WIDE_ENOUGH_FOR else (short_count, NAME_SIZE)
    for line in found.lines:
        label(sheet, 0, top, line.label)
        for at, cell in enumerate(line.cells):
            _field(sheet, (at, top + LABEL_HEIGHT), cell, written(cell), size)
        top += LABEL_HEIGHT + FIELD_HEIGHT + BAR_GAP
    sheet.add_scatter(x=[0], y=[0], mode="markers", marker={"opacity": 0}, hoverinfo="skip")
    return fitted(sheet, top - BAR_GAP, (0, len(found.roles))).figure()


def network(net: Network) -> go.Figure:
    """Each role on the left, its related careers below it on the right, and a line for each relation."""
    sheet = Sheet()
    places, rights = _rows(net)
    for link in net.links:
        _line(sheet, _link(places, link), ZERO_LINE, 4)
    for career, at in rights.items():
        for role in career.roles:
            _line(sheet, [(0, places[role]), (NODE_AT, at)], role.look.color, 2)
    for role, at in places.items():
        node(sheet, (0, at), role.look, NODE_SIZE)
        label(sheet, 0.06, at - LABEL_HEIGHT / 2, marked("<b>{}</b>", role.label))
    for career, at in rights.items():
        look = career.roles[0].look
        node(sheet, (NODE_AT, at), look, CAREER_SIZE)
        label(sheet, NODE_AT + 0.05, at - LABEL_HEIGHT / 2, career.label)
    return fitted(sheet, NODE_HEIGHT * (len(places) + len(rights)), (-0.05, 1)).figure()


def _rows(net: Network) -> tuple[dict[Role, float], dict[Career, float]]:
    """The position of each role and career, in pixels from the top: a career is below the middle of its roles."""
    homes = {career: sum(map(net.roles.index, career.roles)) // len(career.roles) for career in net.careers}
    order = [it for at, role in enumerate(net.roles) for it in (role, *(one for one in homes if homes[one] == at))]
    heights = {it: NODE_HEIGHT * (at + 0.5) for at, it in enumerate(order)}
    return {role: heights[role] for role in net.roles}, {career: heights[career] for career in net.careers}


def _role_names(sheet: Sheet, roles: Sequence[Role]) -> int:
    """Each role's name above its fields; if fields are narrow, a list of names, with signs above the fields.

    Returns the bottom in pixels.
    """
    signs = [sign(role.look) for role in roles]
    names = [marked("{} <b>{}</b>", sign(role.look), role.label) for role in roles]
    top = 0
    if len(roles) > WIDE_ENOUGH_FOR:
        for name in names:
            label(sheet, 0, top, name, NAME_SIZE)
            top += LABEL_HEIGHT
        names = signs
    for at, name in enumerate(names):
        label(sheet, at, top, name, NAME_SIZE)
    return top + LABEL_HEIGHT + BAR_GAP


def _field(sheet: Sheet, corner: Place, cell: Cell, text: str, size: int) -> None:
    left, top = corner
    share = cell.documents / max(cell.all_documents, 1)
    strength = FAINTEST + (STRONGEST - FAINTEST) * share if cell.statements else 0
    sheet.add_shape(
        type="rect",
        x0=left,
        x1=left + 1 - FIELD_GAP,
        y0=top,
        y1=top + FIELD_HEIGHT,
        fillcolor=tint(cell.role.look.color, strength),
        line={"color": cell.role.look.color if cell.statements else GRID, "width": 1},
        layer="below",
    )
    label(sheet, left + FIELD_GAP, top + (FIELD_HEIGHT - LABEL_HEIGHT) / 2, text, size)


def _link(places: Mapping[Role, float], link: Link) -> list[Place]:
    """The line between two roles, curved around the roles in between."""
    start, goal = places[link.start], places[link.goal]
    between = [at for at in places.values() if min(start, goal) < at < max(start, goal)]
    bend = [(BEND, (start + goal) / 2)] if between else []
    return [(0, start), *bend, (0, goal)]


def _line(sheet: Sheet, points: Sequence[Place], color: str, width: int) -> None:
    sheet.add_scatter(
        x=[x for x, _ in points],
        y=[y for _, y in points],
        mode="lines",
        line={"color": color, "width": width},
        hoverinfo="skip",
    )
