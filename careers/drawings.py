"""Pictures of the work, the ways in and the paths: skills, themes by role, related careers, earnings over time.

Like charts, every picture is laid out in pixels from the top and is as tall as its content.
"""

from collections.abc import Sequence

import plotly.graph_objects as go

from careers import phrases
from careers.charts import (
    AXIS_HEIGHT,
    BAR_GAP,
    BAR_HEIGHT,
    GRID,
    LABEL_HEIGHT,
    ZERO_LINE,
    ZERO_REACH,
    no_formula,
)
from careers.entry import Network
from careers.outlook import Course, Outlook
from careers.path import MONTHS_A_YEAR, Money, outline
from careers.roles import GREY, Look
from careers.sensitivity import Swing
from careers.sheet import TEXT, TEXT_SIZE, Sheet
from careers.skills import SkillGap
from careers.work import Cell, Matrix

FIELD_HEIGHT = 26
FIELD_GAP = 0.02
NAME_SIZE = 12
"""For a role's name above its fields, which on the narrowest screen are half of 280 pixels wide."""
FAINTEST, STRONGEST = 0.14, 0.46
NODE_HEIGHT = 46
NODE_AT = 0.35
NODE_SIZE = 16
CAREER_SIZE = 10
PLOT_HEIGHT = 420
TICKS_WIDTH = 48
BAND = 0.13
SHORT_DOLLARS = "$~s"
WHOLE_DOLLARS = "$,.0f"
"""How axes write dollars; the sign stands before the dollar, and Plotly makes it a true minus on axes alone."""


def skill_bars(gap: SkillGap, longest: float) -> go.Figure:
    """A bar from zero per skill, under its name and share; `longest` is the value that fills the width."""
    sheet = Sheet()
    top = 0
    look = gap.goal.look
    for row in gap.compared.rows:
        claim = row.claims[gap.position]
        label(sheet, 0, top, f"{row.group.label}  <b>{claim.text}</b>")
        middle = top + LABEL_HEIGHT + BAR_HEIGHT / 2
        _upright(sheet, 0, middle)
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
        label(sheet, at, 0, f"<span style='font-size:{NAME_SIZE}px'>{name}</span>")
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
        _node(sheet, (0, at), role.look, NODE_SIZE)
        label(sheet, 0.06, at - LABEL_HEIGHT / 2, f"<b>{role.label}</b>")
    for career, at in rights.items():
        look = career.roles[0].look
        _node(sheet, (NODE_AT, at), look, CAREER_SIZE)
        label(sheet, NODE_AT + 0.05, at - LABEL_HEIGHT / 2, career.label)
    return fitted(sheet, height, (-0.05, 1)).figure()


def courses(found: Outlook) -> go.Figure:
    """A line per path over the years with its band, named above the plot, and a mark where the lines cross."""
    sheet = Sheet()
    months = found.plan.years * MONTHS_A_YEAR
    years = found.plan.years
    for course in found.courses:
        _band(sheet, course, months)
    for position, course in enumerate(found.courses):
        dash = "dash" if course.path == "both" else "solid"
        at, earned = _line_through(course.middle[: months + 1])
        sheet.add_scatter(
            x=at,
            y=earned,
            mode="lines",
            line={"color": course.look.colour, "width": 3, "dash": dash},
            hovertemplate=f"{course.label}<br>{phrases.PATH_AT}<extra></extra>",
        )
        _node(sheet, (years, float(course.middle[months])), course.look, CAREER_SIZE)
        name = f"<span style='color:{course.look.colour}'>{course.look.sign}</span> {course.label}"
        _above(sheet, len(found.courses) - position - 1, name)
    if found.crossing is not None and found.crossing <= months:
        _crossing(sheet, found.crossing / MONTHS_A_YEAR, float(found.courses[1].middle[found.crossing]))
    sheet.update_xaxes(title_text=phrases.PATH_YEARS, fixedrange=True, showgrid=False, range=[0, years * 1.02])
    sheet.update_yaxes(
        fixedrange=True,
        gridcolor=GRID,
        zeroline=True,
        zerolinecolor=ZERO_LINE,
        tickformat=SHORT_DOLLARS,
        hoverformat=WHOLE_DOLLARS,
        automargin=False,
    )
    return sheet.update_layout(
        height=PLOT_HEIGHT, margin_l=TICKS_WIDTH, margin_t=LABEL_HEIGHT * (len(found.courses) + 1)
    ).figure()


def swing_bars(swings: Sequence[Swing], middle: float) -> go.Figure:
    """A bar per assumption from the gap at its one end to that at the other; a line where the gap stands now."""
    sheet = Sheet()
    top = 0.0
    for swing in swings:
        top = _above_bar(sheet, top, swing)
        sheet.add_bar(
            x=[swing.high - swing.low],
            base=[swing.low],
            y=[top + BAR_HEIGHT / 2],
            width=BAR_HEIGHT,
            orientation="h",
            marker={
                "color": tint(GREY, 0.45) if swing.is_guess else GREY,
                "line": {"color": GREY, "width": 1},
            },
            hovertemplate=f"{swing.moves}<extra></extra>",
        )
        _upright(sheet, 0, top + BAR_HEIGHT / 2)
        _upright(sheet, middle, top + BAR_HEIGHT / 2, "dot")
        top += BAR_HEIGHT + BAR_GAP
    ends = [0, middle, *(end for swing in swings for end in (swing.low, swing.high))]
    margin = (max(ends) - min(ends)) * 0.02
    fitted(sheet, top, (min(ends) - margin, max(ends) + margin))
    sheet.update_xaxes(visible=True, showgrid=True, gridcolor=GRID, zeroline=False, nticks=5, tickformat=SHORT_DOLLARS)
    return sheet.update_layout(height=top + AXIS_HEIGHT, margin_b=AXIS_HEIGHT).figure()


def label(sheet: Sheet, x: float, top: float, text: str) -> None:
    """Text that starts at a place on the value axis, in a line of its own."""
    sheet.add_annotation(
        x=x,
        y=top + LABEL_HEIGHT / 2,
        text=no_formula(text),
        showarrow=False,
        xanchor="left",
        align="left",
        font={"size": TEXT_SIZE, "color": TEXT},
    )


def filled(look: Look) -> dict[str, object]:
    """How a bar is filled: the role's colour and pattern."""
    pattern = {"shape": look.pattern, "fgcolor": "rgba(255, 255, 255, 0.55)", "bgcolor": look.colour, "size": 6}
    return {"color": look.colour, "pattern": pattern}


def fitted(sheet: Sheet, height: float, reach: tuple[float, float]) -> Sheet:
    """The sheet with its pixel axis and without a visible value axis."""
    tall = max(height, LABEL_HEIGHT)
    sheet.update_yaxes(range=[tall, 0], visible=False, fixedrange=True)
    sheet.update_xaxes(range=list(reach), visible=False, fixedrange=True)
    return sheet.update_layout(height=tall + 2, bargap=0)


def tint(colour: str, strength: float) -> str:
    """A colour that lets the background through: `#2f74c0` at 0.5 is `rgba(47, 116, 192, 0.50)`."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {strength:.2f})"


def _upright(sheet: Sheet, value: float, middle: float, dash: str = "solid") -> None:
    """An upright line at a value, as tall as one bar: its zero line, or a mark on it."""
    reach = BAR_HEIGHT / 2 + ZERO_REACH
    line = {"color": ZERO_LINE, "width": 2, "dash": dash}
    sheet.add_shape(type="line", x0=value, x1=value, y0=middle - reach, y1=middle + reach, line=line)


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


def _node(sheet: Sheet, place: tuple[float, float], look: Look, size: int) -> None:
    sheet.add_scatter(
        x=[place[0]],
        y=[place[1]],
        mode="markers",
        marker={"symbol": look.marker, "size": size, "color": look.colour},
        hoverinfo="skip",
    )


def _band(sheet: Sheet, course: Course, months: int) -> None:
    """The room between a path's low and high end."""
    (low_at, low), (high_at, high) = (_line_through(ends[: months + 1]) for ends in (course.low, course.high))
    sheet.add_scatter(
        x=[*high_at, *reversed(low_at)],
        y=[*high, *reversed(low)],
        mode="lines",
        line={"width": 0},
        fill="toself",
        fillcolor=tint(course.look.colour, BAND),
        hoverinfo="skip",
    )


def _line_through(earned: Money) -> tuple[list[float], list[float]]:
    """Years, and US dollars earned by then, that a line through every month's earnings runs through."""
    months = outline(earned)
    return (months / MONTHS_A_YEAR).tolist(), earned[months].round(2).tolist()


def _above(sheet: Sheet, line: int, text: str) -> None:
    """Text above the plot; line 0 is the lowest."""
    sheet.add_annotation(
        x=0,
        y=1,
        xref="paper",
        yref="paper",
        text=no_formula(text),
        showarrow=False,
        xanchor="left",
        yanchor="bottom",
        xshift=-TICKS_WIDTH,
        yshift=LABEL_HEIGHT * line + LABEL_HEIGHT / 2,
        font={"size": TEXT_SIZE - 1, "color": TEXT},
    )


def _above_bar(sheet: Sheet, top: float, swing: Swing) -> float:
    """An assumption's name and its range below, at the left edge, wherever its bar starts; returns where they end."""
    bottom = top + 2 * LABEL_HEIGHT
    sheet.add_annotation(
        x=0,
        xref="paper",
        y=(top + bottom) / 2,
        text=no_formula(swing.title.replace(": ", "<br>", 1)),
        showarrow=False,
        xanchor="left",
        align="left",
        font={"size": TEXT_SIZE, "color": TEXT},
    )
    return bottom


def _crossing(sheet: Sheet, year: float, earned: float) -> None:
    """A ring where the later path draws level, with the year beside it."""
    ring = {"symbol": "circle-open", "size": 18, "color": TEXT, "line": {"width": 2}}
    sheet.add_scatter(x=[year], y=[earned], mode="markers", marker=ring, hoverinfo="skip")
