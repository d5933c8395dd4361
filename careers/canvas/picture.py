"""A figure as a plain picture: SVG shown in a chart's place until Plotly draws it, and where no scripts run.

It is made from the very figure that Plotly gets, and knows as much of Plotly's language as the project's charts speak:
horizontal bars, lines, markers, shapes, labels and axes. Heights are pixels; widths are parts of the place that the
picture stands in, so it is as wide as any screen without a script. Labels that have fewer lines where there is room
come in both forms, and what is below them moves up (static/early.css), as in static/page.js.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from typing import Any, NamedTuple

from markupsafe import Markup

from careers.canvas.axis_marks import ENGLISH, marks_between, written
from careers.canvas.picture_marks import Pattern, bars, dots, lines, pattern_of, patterns, shape
from careers.canvas.picture_words import LINE_HEIGHT, number, words
from careers.canvas.scales import Scales, scales_of

TICK, BELOW_TICK, BELOW_AXIS, BELOW_NUMBERS, BESIDE = 5, 18, 10, 46, 3
"""The length of an axis mark, and the distance of numbers and titles from the axis, as in Plotly: in pixels."""
RIM = {"left": 2, "right": -2, "center": 0}
"""How far a label's letters are from its edge, as in Plotly."""

BEHIND, BELOW, ON_TOP = range(3)
"""The layers of a picture: bars behind lines, lines below markers and words."""


class Piece(NamedTuple):
    """A part of a picture: how far down it is, in which layer, its SVG, and whether that is a path as wide as it."""

    at: float
    layer: int
    svg: Markup
    is_stretched: bool = False


def picture(figure: Mapping[str, Any], name: str) -> Markup:
    """A figure as SVG, from what page.js reads of it; `name` is its own on its page. Screen readers pass it over."""
    layout, scales = figure["layout"], scales_of(figure)
    saved = [(float(it["y"]), _saved(it)) for it in layout.get("annotations", ()) if it.get("name")]
    fillings, cells = patterns(figure, name)
    pieces = chain(_traces(figure, scales, fillings), _drawn(layout, scales), _axes(layout, scales))
    groups: dict[float, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(sum(height for at, height in saved if piece.at > at), []).append(piece)
    left, top, right, _ = scales.margins
    inside = Markup().join(_raised(up, pieces, scales) for up, pieces in sorted(groups.items()))
    return Markup(
        '<svg class="picture" aria-hidden="true" height="{}" style="margin:{}px {}px 0 {}px;width:calc(100% - {}px)">'
        "{}{}</svg>"
    ).format(*map(number, (scales.height, top, right, left, left + right)), cells, inside)


def _saved(label: Mapping[str, Any]) -> float:
    """How many pixels lower a label is in its fewer lines."""
    return LINE_HEIGHT * float(label["text"].count("<br>") - label["name"].count("<br>"))


def _raised(up: float, pieces: Iterable[Piece], scales: Scales) -> Markup:
    """Pieces in their layers, so many pixels higher where labels above them have fewer lines."""
    layered = sorted(pieces, key=lambda it: it.layer)
    alike = ((stretched, _joined(its)) for stretched, its in groupby(layered, lambda it: it.is_stretched))
    inside = Markup().join(scales.stretched(svg) if stretched else svg for stretched, svg in alike)
    return Markup('<g style="--up:{}px">{}</g>').format(number(up), inside) if up else inside


def _joined(pieces: Iterable[Piece]) -> Markup:
    return Markup().join(it.svg for it in pieces)


def _traces(figure: Mapping[str, Any], scales: Scales, fillings: Mapping[Pattern, str]) -> Iterator[Piece]:
    for trace in figure["data"]:
        if trace["type"] == "bar":
            filling = fillings.get(pattern_of(trace, figure), "")
            yield from (Piece(at, BEHIND, svg) for at, svg in bars(trace, scales, filling))
            continue
        if "lines" in trace["mode"] and trace["y"]:
            yield Piece(float(trace["y"][0]), BEHIND, lines(trace, scales), is_stretched=True)
        if "markers" in trace["mode"]:
            yield from (Piece(at, ON_TOP, svg) for at, svg in dots(trace, scales))


def _drawn(layout: Mapping[str, Any], scales: Scales) -> Iterator[Piece]:
    """The shapes and the labels of a figure."""
    for it in layout.get("shapes", ()):
        yield Piece((it["y0"] + it["y1"]) / 2, BELOW, shape(it, scales), is_stretched=True)
    for it in layout.get("annotations", ()):
        yield from _label(it, scales)


def _label(label: Mapping[str, Any], scales: Scales) -> Iterator[Piece]:
    x = scales.across(label["x"]) if label.get("xref") != "paper" else 100 * label["x"]
    y = scales.down(label["y"]) if label.get("yref") != "paper" else scales.tall * (1 - label["y"])
    side, size = label.get("xanchor", "left"), label.get("font", {}).get("size", 0)
    place = (x, y - label.get("yshift", 0), label.get("xshift", 0) + RIM[side])
    is_above = label.get("yanchor") == "bottom"
    kind = "folded" if label.get("name") else ""
    yield Piece(label["y"], ON_TOP, words(label["text"], place, side, size, kind, is_above=is_above))
    if kind:
        higher = (x, place[1] - _saved(label) / 2, place[2])
        yield Piece(label["y"], ON_TOP, words(label["name"], higher, side, size, "unfolded", is_above=is_above))


def _axes(layout: Mapping[str, Any], scales: Scales) -> Iterator[Piece]:
    across, down = layout["xaxis"], layout["yaxis"]
    separators = layout.get("separators", ENGLISH)
    if down.get("visible", True):
        yield from _vertical(down, scales, separators)
    if across.get("visible", True):
        yield from _horizontal(across, scales, separators)


def _vertical(axis: Mapping[str, Any], scales: Scales, separators: str) -> Iterator[Piece]:
    """Lines across the picture, with their numbers on the left; the line at zero is stronger."""
    for value in marks_between(axis, scales.rows, scales.tall):
        at, color = scales.down(value), axis["gridcolor"] if value else axis["zerolinecolor"]
        line = Markup('<path d="M0 {}H1000" stroke="{}"/>').format(number(at), color)
        yield Piece(scales.tall, BEHIND, line, is_stretched=True)
        yield Piece(scales.tall, ON_TOP, words(written(axis, value, separators), (0, at, -BESIDE), "right"))


def _horizontal(axis: Mapping[str, Any], scales: Scales, separators: str) -> Iterator[Piece]:
    """Numbers below the picture, each with a line through the picture, a mark or neither, and what they are."""
    bottom, below = scales.tall, BELOW_TICK if axis.get("ticks") else BELOW_AXIS
    for value in marks_between(axis, scales.columns):
        x = scales.across(value)
        for start, end, color in _strokes(axis, bottom):
            line = Markup('<path d="M{} {}V{}" stroke="{}"/>').format(number(10 * x), *map(number, (start, end)), color)
            yield Piece(bottom, BEHIND, line, is_stretched=True)
        yield Piece(bottom, ON_TOP, words(written(axis, value, separators), (x, bottom + below, 0), "center"))
    if title := axis["title"].get("text"):
        yield Piece(bottom, ON_TOP, words(title, (50, bottom + BELOW_NUMBERS, 0), "center"))


def _strokes(axis: Mapping[str, Any], bottom: float) -> Iterator[tuple[float, float, str]]:
    """From where to where something is drawn at each number of a horizontal axis, and in which color."""
    if axis.get("showgrid", True):
        yield 0, bottom, axis["gridcolor"]
    if axis.get("ticks"):
        yield bottom, bottom + TICK, axis["tickcolor"]
