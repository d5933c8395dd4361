"""Pictures of the work and of the ways in: skills, themes by role, related careers.

Like charts, every picture is laid out in pixels from the top and is as tall as its content.
"""

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
from careers.canvas.sheet import Sheet
from careers.work.duties import Cell, Matrix
from careers.work.skills import SkillGap
from careers.work.ways_in import Network

FIELD_HEIGHT = 26
FIELD_GAP = 0.02
NAME_SIZE = 12
"""For a role's name above its fields, which on the narrowest screen are half of 280 pixels wide."""
FAINTEST, STRONGEST = 0.14, 0.46
NODE_HEIGHT = 46
NODE_AT = 0.35
NODE_SIZE = 16
CAREER_SIZE = 10


def skill_bars(gap: SkillGap, longest: float) -> go.Figure:
    """A bar from zero per skill, under its name and share; `longest` is the value that fills the width."""
    sheet = Sheet()
    top = 0
    look = gap.goal.look
    for row in gap.compared.rows:
        claim = row.claims[gap.position]
        label(sheet, 0, top, f"{row.group.label}  <b>{claim.text}</b>")
        middle = top + LABEL_HEIGHT + BAR_HEIGHT / 2
        upright(sheet, 0, middle)
        sheet.add_bar(
            x=[claim.value],
            y=[middle],
            width=BAR_HEIGHT,
            orientation="h",
            marker=filled(look),
            hovertemplate=f"{row.group.label}: {claim.text}<extra></extra>",
        )
        top += LABEL_HEIGHT + BAR_HEIGHT + BAR_GAP
    return fitted(sheet, top, (0, longest)).figure()


def theme_matrix(found: Matrix) -> go.Figure:
    """A row per theme with a field per role: the more documents speak of it, the stronger its colour."""
    sheet = Sheet()
    for at, role in enumerate(found.roles):
        name = f"<span style='color:{role.look.colour}'>{role.look.sign}</span> <b>{role.label}</b>"
        label(sheet, at, 0, name, NAME_SIZE)
    top = LABEL_HEIGHT + BAR_GAP
    for line in found.lines:
        label(sheet, 0, top, line.label)
        for at, cell in enumerate(line.cells):
            _field(sheet, (at, top + LABEL_HEIGHT), cell)
        top += LABEL_HEIGHT + FIELD_HEIGHT + BAR_GAP
    sheet.add_scatter(x=[0], y=[0], mode="markers", marker={"opacity": 0}, hoverinfo="skip")
    return fitted(sheet, top - BAR_GAP, (0, len(found.roles))).figure()


def network(net: Network) -> go.Figure:
    """The roles on the left, the careers related to them on the right, and a line for each relation."""
    sheet = Sheet()
    height = NODE_HEIGHT * (len(net.careers) + 2)
    places = dict(zip(net.roles, (NODE_HEIGHT / 2, height - NODE_HEIGHT / 2), strict=True))
    rights = {career: NODE_HEIGHT * (at + 1.5) for at, career in enumerate(net.careers)}
    for start, goal, _ in net.links:
        _line(sheet, (0, places[start]), (0, places[goal]), ZERO_LINE, 4)
    for career, at in rights.items():
        for role in career.roles:
            _line(sheet, (0, places[role]), (NODE_AT, at), role.look.colour, 2)
    for role, at in places.items():
        node(sheet, (0, at), role.look, NODE_SIZE)
        label(sheet, 0.06, at - LABEL_HEIGHT / 2, f"<b>{role.label}</b>")
    for career, at in rights.items():
        look = career.roles[0].look
        node(sheet, (NODE_AT, at), look, CAREER_SIZE)
        label(sheet, NODE_AT + 0.05, at - LABEL_HEIGHT / 2, career.label)
    return fitted(sheet, height, (-0.05, 1)).figure()


def _field(sheet: Sheet, corner: tuple[float, float], cell: Cell) -> None:
    left, top = corner
    share = cell.documents / max(cell.all_documents, 1)
    strength = FAINTEST + (STRONGEST - FAINTEST) * share if cell.statements else 0
    sheet.add_shape(
        type="rect",
        x0=left,
        x1=left + 1 - FIELD_GAP,
        y0=top,
        y1=top + FIELD_HEIGHT,
        fillcolor=tint(cell.role.look.colour, strength),
        line={"color": cell.role.look.colour if cell.statements else GRID, "width": 1},
        layer="below",
    )
    label(sheet, left + FIELD_GAP, top + (FIELD_HEIGHT - LABEL_HEIGHT) / 2, cell.text)


def _line(sheet: Sheet, start: tuple[float, float], end: tuple[float, float], colour: str, width: int) -> None:
    sheet.add_scatter(
        x=[start[0], end[0]],
        y=[start[1], end[1]],
        mode="lines",
        line={"color": colour, "width": width},
        hoverinfo="skip",
    )
