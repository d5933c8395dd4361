"""The building blocks of charts: labels, bars, vertical lines and markers, in pixels from the top."""

from collections.abc import Iterable
from typing import Any

from careers.canvas.sheet import PAPER, TEXT_SIZE, Sheet
from careers.canvas.writing import folded, in_lines, marked
from careers.catalogue.roles import Look

LABEL_HEIGHT = 20
LINE_LENGTH = 42
"""Letters of a label that fit on one line of the narrowest screen, 320 pixels."""
BOLD_LINE_LENGTH = 38
"""The same for bold letters, which are wider."""
INNER_LINE_LENGTH = 38
"""The same between the margins that an axis with losses has, where labels start and end with their bars."""
WIDE = 2.2
"""How many times as many letters of a label fit on a line where page.css says that lines are long."""
BAR_HEIGHT = 14
BAR_GAP = 8
ZERO_REACH = 3
MARK_REACH = 1
"""How far a dotted mark goes beyond its bar: less than the letters above leave free."""
HALF = 0.5
"""Labels start where their bars do if that is in the left half of the chart, and otherwise end where their bars do."""
PALE = 0.25
"""How strongly a bar is colored if its figure is of a different kind than the others."""
AXIS_HEIGHT = 34
TICKS_WIDTH = 60
GRID = "rgba(128, 128, 128, 0.22)"
ZERO_LINE = "rgba(128, 128, 128, 0.9)"
GRAY_LINE = {"color": ZERO_LINE, "width": 2}
FRAME = {"color": PAPER, "width": 6}
"""The line below a gray one on a bar, in the page's color: gray stands out from it, and it from every bar."""


def add_heading(sheet: Sheet, top: int, words: str) -> int:
    """A bold label at the left edge; returns its bottom in pixels."""
    return add_label(sheet, top, marked("<b>{}</b>", words), BOLD_LINE_LENGTH)


def add_label(
    sheet: Sheet, top: int, words: str, letters: int = LINE_LENGTH, *, at: float | None = None, side: str = "left"
) -> int:
    """A label at the left edge, or at a value, in as many lines as it needs; returns its bottom in pixels.

    `side` is the side of the label that is at the value: `left` or `right`. The name of a label is the same in the
    fewer lines that it needs on wide screens, where page.js takes it.
    """
    lines = folded(words, letters)
    bottom = top + LABEL_HEIGHT * len(lines)
    in_fewer = folded(words, int(letters * WIDE))
    sheet.add_annotation(
        name=in_lines(in_fewer) if len(in_fewer) < len(lines) else None,
        x=at or 0,
        xref="paper" if at is None else "x",
        y=(top + bottom) / 2,
        text=in_lines(lines),
        xanchor=side,
        align=side,
    )
    return bottom


def height_of_folds(annotations: Iterable[Any]) -> int:
    """How many pixels lower a chart with these labels is where they have fewer lines."""
    return sum(LABEL_HEIGHT * (it.text.count("<br>") - it.name.count("<br>")) for it in annotations if it.name)


def add_bar_label(sheet: Sheet, top: int, words: str, value: float | None, reach: tuple[float, float]) -> int:
    """A label above a bar from zero to a value: at its end if bars go both ways, at the left edge otherwise.

    `reach` is the lowest and the highest value of the chart, or zero. Returns its bottom in pixels.
    """
    low, high = reach
    if value is None or low == 0:
        return add_label(sheet, top, words)
    before = (min(value, 0) - low) / (high - low)
    if before <= HALF:
        return add_label(sheet, top, words, int(INNER_LINE_LENGTH * (1 - before)), at=min(value, 0))
    upto = (max(value, 0) - low) / (high - low)
    return add_label(sheet, top, words, int(INNER_LINE_LENGTH * upto), at=max(value, 0), side="right")


def filled(look: Look) -> dict[str, object]:
    """How a bar is filled: a role's color and pattern."""
    return {"color": look.color, "pattern": {"shape": look.pattern, "bgcolor": look.color}}


def paled(look: Look) -> dict[str, object]:
    """How a bar is filled if its figure is of a different kind than the others: pale, with an outline."""
    pale = tint(look.color, PALE)
    pattern = {"shape": look.pattern, "bgcolor": pale, "fgcolor": look.color}
    return {"color": pale, "pattern": pattern, "line": {"color": look.color, "width": 2}}


def label(sheet: Sheet, x: float, top: float, text: str, size: int = TEXT_SIZE) -> None:
    """A one-line text that starts at a value on the axis."""
    sheet.add_annotation(
        x=x,
        y=top + LABEL_HEIGHT / 2,
        text=text,
        font={"size": size},
    )


def ghost(sheet: Sheet, start: float, end: float, middle: float) -> None:
    """The outline of a bar that is not there, such as what a shorter one lacks."""
    reach = BAR_HEIGHT / 2
    line = {"color": ZERO_LINE, "width": 1, "dash": "dot"}
    sheet.add_shape(type="rect", x0=start, x1=end, y0=middle - reach, y1=middle + reach, line=line)


def fitted(sheet: Sheet, height: float, reach: tuple[float, float]) -> Sheet:
    """The sheet with its pixel axis and a hidden value axis."""
    tall = max(height, LABEL_HEIGHT)
    sheet.update_yaxes(range=[tall, 0], visible=False, fixedrange=True)
    sheet.update_xaxes(range=list(reach), visible=False, fixedrange=True)
    return sheet.update_layout(height=tall + 2, bargap=0)


def tint(color: str, strength: float) -> str:
    """A translucent color: `#2f74c0` at 0.5 becomes `rgba(47, 116, 192, 0.50)`."""
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {strength:.2f})"


def upright(sheet: Sheet, value: float, middle: float) -> None:
    """A vertical line at a value, taller than one bar: its zero line."""
    reach = BAR_HEIGHT / 2 + ZERO_REACH
    sheet.add_shape(type="line", x0=value, x1=value, y0=middle - reach, y1=middle + reach, line=GRAY_LINE)


def dotted(sheet: Sheet, value: float, middle: float) -> None:
    """A mark on a bar, or beside it: dots from top to bottom, framed so that they stand out from any bar."""
    reach = BAR_HEIGHT / 2 + MARK_REACH
    for line in FRAME, GRAY_LINE | {"dash": "dot"}:
        sheet.add_shape(type="line", x0=value, x1=value, y0=middle - reach, y1=middle + reach, line=line)


def whiskers(sheet: Sheet, ends: tuple[float, float], middle: float, color: str = "") -> None:
    """A line from one value to another, with a short one across each end: an interval, or bounds.

    One without a color of its own is framed, so that it stands out from the bar that it ends on.
    """
    for line in (GRAY_LINE | {"color": color},) if color else (FRAME, GRAY_LINE):
        for start, end, reach in ((*ends, 0), *((x, x, ZERO_REACH) for x in ends)):
            sheet.add_shape(type="line", x0=start, x1=end, y0=middle - reach, y1=middle + reach, line=line)


def node(sheet: Sheet, place: tuple[float, float], look: Look, size: int) -> None:
    """A marker at a place (x, y), in a role's look."""
    sheet.add_scatter(
        x=[place[0]],
        y=[place[1]],
        mode="markers",
        marker={"symbol": look.marker, "size": size, "color": look.color},
        hoverinfo="skip",
    )
