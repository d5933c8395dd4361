"""Pictures of skills, and of related careers.

Like charts, every picture is laid out in pixels from the top and is as tall as its content.
"""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from careers.canvas.marks import (
    BAR_GAP,
    BAR_HEIGHT,
    LABEL_HEIGHT,
    ZERO_LINE,
    filled,
    fitted,
    label,
    node,
    upright,
)
from careers.canvas.sheet import Sheet
from careers.canvas.writing import marked
from careers.catalogue.roles import Role
from careers.figures.records import Claim
from careers.work.records import Career, Link, Network

NODE_HEIGHT = 46
NODE_AT = 0.35
BEND = -0.04
"""Where a line between two roles passes the roles in between."""
NODE_SIZE = 16
CAREER_SIZE = 10

Point = tuple[float, float]
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


def _link(places: Mapping[Role, float], link: Link) -> list[Point]:
    """The line between two roles, curved around the roles in between."""
    start, goal = places[link.start], places[link.goal]
    between = [at for at in places.values() if min(start, goal) < at < max(start, goal)]
    bend = [(BEND, (start + goal) / 2)] if between else []
    return [(0, start), *bend, (0, goal)]


def _line(sheet: Sheet, points: Sequence[Point], color: str, width: int) -> None:
    sheet.add_scatter(
        x=[x for x, _ in points],
        y=[y for _, y in points],
        mode="lines",
        line={"color": color, "width": width},
        hoverinfo="skip",
    )
