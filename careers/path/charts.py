"""Pictures of the path model: earnings over the years, and which assumption changes them most."""

from collections.abc import Sequence

import plotly.graph_objects as go

from careers.canvas.marks import (
    AXIS_HEIGHT,
    BAR_GAP,
    BAR_HEIGHT,
    GRID,
    LABEL_HEIGHT,
    LINE_LENGTH,
    TICKS_WIDTH,
    ZERO_LINE,
    ZERO_REACH,
    dotted,
    fitted,
    node,
    tint,
    upright,
)
from careers.canvas.sheet import Sheet
from careers.canvas.writing import folded, in_lines, marked, seen, sign
from careers.catalogue import formats
from careers.catalogue.roles import GRAY
from careers.language.speech import say
from careers.path import sensitivity
from careers.path.model import MONTHS_A_YEAR, Money, outline
from careers.path.records import LATE, Course, Outlook, band
from careers.path.sensitivity import Swing
from careers.path.sentences import duration, label
from careers.work.charts import CAREER_SIZE

PLOT_HEIGHT = 280
BAND, EDGE = 0.16, 0.7
"""How strongly a band is colored, and its edge, which shows where bands lie on each other."""
SHORT_DOLLARS = "$~s"
"""How axes write dollars."""


def courses(outlook: Outlook) -> go.Figure:
    """A line per path over the years with its band, named above the plot, and a ring at each change of lead."""
    sheet = Sheet()
    years = outlook.plan.years
    months = years * MONTHS_A_YEAR
    for course in outlook.shown:
        _band(sheet, outlook, course, months)
    for course in outlook.shown:
        dash = "dash" if course.path == "both" else "solid"
        name = label(course.path, outlook.plan)
        at, earned = _line_through(course.earned[: months + 1])
        sheet.add_scatter(
            x=at,
            y=earned,
            mode="lines",
            line={"color": course.look.color, "width": 3, "dash": dash},
            hoverinfo="text",
            hovertext=[marked("{}<br>{}", name, _at(*point)) for point in zip(at, earned, strict=True)],
        )
        node(sheet, (years, float(course.earned[months])), course.look, CAREER_SIZE)
    _rings(sheet, outlook)
    _vertical_title(sheet)
    lines = _names(sheet, outlook)
    sheet.update_xaxes(title_text=say("path-years"), fixedrange=True, showgrid=False, range=[0, years * 1.02], nticks=7)
    sheet.update_yaxes(
        fixedrange=True,
        gridcolor=GRID,
        zeroline=True,
        zerolinecolor=ZERO_LINE,
        tickformat=SHORT_DOLLARS,
        automargin=False,
    )
    return sheet.update_layout(
        height=PLOT_HEIGHT + LABEL_HEIGHT * lines,
        margin_l=TICKS_WIDTH,
        margin_t=LABEL_HEIGHT * lines + LABEL_HEIGHT / 2,
        margin_b=AXIS_HEIGHT + LABEL_HEIGHT,
    ).figure()


def swing_bars(swings: Sequence[Swing], middle: float) -> go.Figure:
    """A bar per assumption from the gap at one end to the gap at the other, and a line at the current gap."""
    sheet = Sheet()
    top = 0.0
    values = [0, middle, *(end for swing in swings for end in swing.gaps)]
    margin = (max(values) - min(values)) * 0.02
    ends = (min(values) - margin, max(values) + margin)
    for swing in swings:
        top = _above_bar(sheet, top, swing, ends) + ZERO_REACH
        _swing_bar(sheet, swing, top + BAR_HEIGHT / 2)
        upright(sheet, 0, top + BAR_HEIGHT / 2)
        dotted(sheet, middle, top + BAR_HEIGHT / 2)
        top += BAR_HEIGHT + BAR_GAP
    fitted(sheet, top, ends)
    sheet.update_xaxes(
        title_text=say("path-ahead", late=LATE),
        visible=True,
        showgrid=False,
        zeroline=False,
        ticks="outside",
        tickcolor=ZERO_LINE,
        nticks=5,
        tickformat=SHORT_DOLLARS,
    )
    below = AXIS_HEIGHT + LABEL_HEIGHT
    return sheet.update_layout(height=top + below, margin_b=below).figure()


def _swing_bar(sheet: Sheet, swing: Swing, middle: float) -> None:
    low, high = swing.gaps
    sheet.add_bar(
        x=[high - low],
        base=[low],
        y=[middle],
        width=BAR_HEIGHT,
        orientation="h",
        marker={
            "color": tint(GRAY, 0.45) if swing.is_guess else GRAY,
            "line": {"color": GRAY, "width": 1},
        },
        hoverinfo="text",
        hovertext=sensitivity.moves(swing),
    )


def _at(years: float, dollars: float) -> str:
    """What a point on a line has earned."""
    return say("path-at", time=duration(round(years * MONTHS_A_YEAR)), dollars=formats.WHOLE_DOLLARS.text(dollars))


def _band(sheet: Sheet, outlook: Outlook, course: Course, months: int) -> None:
    """The area between the least and the most that a path earns."""
    (low_at, low), (high_at, high) = (_line_through(end[: months + 1]) for end in band(outlook, course.path))
    sheet.add_scatter(
        x=[*high_at, *reversed(low_at)],
        y=[*high, *reversed(low)],
        mode="lines",
        line={"color": tint(course.look.color, EDGE), "width": 1},
        fill="toself",
        fillcolor=tint(course.look.color, BAND),
        hoverinfo="skip",
    )


def _line_through(earned: Money) -> tuple[list[float], list[float]]:
    """Years, and US dollars earned by then, at the points of a line that matches every month's earnings."""
    months = outline(earned)
    return (months / MONTHS_A_YEAR).tolist(), earned[months].round(2).tolist()


def _names(sheet: Sheet, outlook: Outlook) -> int:
    """The paths' names above the plot, the leading one first; returns how many lines they take."""
    folds = [folded(label(it.path, outlook.plan), LINE_LENGTH - len(it.look.sign) - 1) for it in outlook.shown]
    below = total = sum(map(len, folds))
    for course, lines in zip(outlook.shown, folds, strict=True):
        below -= len(lines)
        sheet.add_annotation(
            x=0,
            y=1,
            xref="paper",
            yref="paper",
            text=marked("{} {}", sign(course.look), in_lines(lines)),
            yanchor="bottom",
            xshift=-TICKS_WIDTH,
            yshift=LABEL_HEIGHT * below + LABEL_HEIGHT / 2,
        )
    return total


def _vertical_title(sheet: Sheet) -> None:
    """What the vertical axis counts, at its top, where no line begins."""
    sheet.add_annotation(
        x=0, y=1, xref="paper", yref="paper", text=say("path-dollars"), yanchor="bottom", xshift=4, yshift=-LABEL_HEIGHT
    )


def _above_bar(sheet: Sheet, top: float, swing: Swing, ends: tuple[float, float]) -> float:
    """An assumption's name and its range above its bar; returns the bottom in pixels.

    Both start where the bar does, or else end where it does, or as near to its end as the narrowest screen has room
    for; `ends` are those of the axis.
    """
    lines = [marked("{}", sensitivity.name(swing)), *folded(marked("{}", sensitivity.span(swing)), LINE_LENGTH)]
    bottom = top + len(lines) * LABEL_HEIGHT
    wide = min(1, max(len(seen(line)) for line in lines) / LINE_LENGTH)
    low, high = ((gap - ends[0]) / (ends[1] - ends[0]) for gap in sorted(swing.gaps))
    at, side = (low, "left") if low + wide <= 1 else (max(high, wide), "right")
    sheet.add_annotation(
        x=ends[0] + at * (ends[1] - ends[0]), y=(top + bottom) / 2, text=in_lines(lines), xanchor=side, align=side
    )
    return bottom


def _rings(sheet: Sheet, outlook: Outlook) -> None:
    """A ring wherever a path draws level with staying in the first role, within the years shown."""
    ring = {"symbol": "circle-open", "size": 18, "color": GRAY, "line": {"width": 2}}
    staying = outlook.course("first").earned
    if level := outlook.level_months:
        sheet.add_scatter(
            x=[month / MONTHS_A_YEAR for month in level],
            y=[float(staying[month]) for month in level],
            mode="markers",
            marker=ring,
            hoverinfo="skip",
        )
