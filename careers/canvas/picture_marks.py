"""The marks of a plain picture: bars, lines, markers and shapes of a Plotly figure as SVG."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle
from typing import Any

from markupsafe import Markup

from careers.canvas.picture_words import number, words
from careers.canvas.scales import Scales

PlacedMark = tuple[float, Markup]
"""A mark: its place from the top in the figure's own pixels, and its SVG."""

CELL = 8.5
"""The size of the cell that a bar's pattern repeats, in pixels."""
PATTERNS = {
    "/": "M-2 2 2 -2M0 8.5 8.5 0M6.5 10.5 10.5 6.5",
    "\\": "M6.5 -2 10.5 2M0 0 8.5 8.5M-2 6.5 2 10.5",
    "x": "M-2 2 2 -2M0 8.5 8.5 0M6.5 10.5 10.5 6.5M6.5 -2 10.5 2M0 0 8.5 8.5M-2 6.5 2 10.5",
    "-": "M0 4H8.5",
    ".": "M3 4H5.5",
}
"""What is drawn into the cell of each of Plotly's patterns."""
STROKE = 1.8

Pattern = tuple[str, str]
"""A bar's pattern: its name in Plotly, and its color."""

DASHES = {"dot": "3 3", "dash": "9 9"}


def _corners(count: int, turn: float, reaches: Sequence[float]) -> list[tuple[float, float]]:
    """The corners of a figure around a point, from the top by parts of a full turn, at these distances in turns."""
    angles = (2 * math.pi * (at / count + turn) for at in range(count))
    return [
        (reach * math.sin(angle), -reach * math.cos(angle))
        for angle, reach in zip(angles, cycle(reaches), strict=False)
    ]


SYMBOLS: dict[str, Sequence[tuple[float, float]]] = {
    "diamond": _corners(4, 0, [1.3]),
    "square": _corners(4, 1 / 8, [math.sqrt(2)]),
    "triangle-up": _corners(3, 0, [1.15]),
    "pentagon": _corners(5, 0, [1]),
    "hexagon": _corners(6, 0, [1]),
    "star": _corners(10, 0, [1.4, 0.53]),
    "cross": [
        *((1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4)),
        *((-1.2, -0.4), (-0.4, -0.4), (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4)),
    ],
    "line-ns": [(0, -1.4), (0, 1.4)],
}
"""The corners of each of Plotly's markers, around it, in halves of its size; a circle has none."""


def patterns(figure: Mapping[str, Any], name: str) -> tuple[dict[Pattern, str], Markup]:
    """The patterns of all bars with their ids, which begin with the picture's own name, and the SVG that has them."""
    used = dict.fromkeys(pattern_of(it, figure) for it in figure["data"] if it["type"] == "bar")
    ids = {it: f"{name}_{at}" for at, it in enumerate(used) if it[0]}
    cells = (
        Markup(
            '<pattern id="{0}" width="{1}" height="{1}" patternUnits="userSpaceOnUse">'
            '<path d="{2}" stroke="{3}" stroke-width="{4}"/></pattern>'
        ).format(its, CELL, PATTERNS[shape], color, STROKE)
        for (shape, color), its in ids.items()
    )
    return ids, Markup().join(cells)


def pattern_of(trace: Mapping[str, Any], figure: Mapping[str, Any]) -> Pattern:
    """The pattern of a trace's bars; its name is empty where they have none."""
    usual = figure["layout"]["template"]["data"]["bar"][0]["marker"]["pattern"]
    its = usual | trace["marker"].get("pattern", {})
    return its.get("shape", ""), its["fgcolor"]


def bars(trace: Mapping[str, Any], scales: Scales, filling: str) -> Iterator[PlacedMark]:
    """The bars of a trace; `filling` is the id of their pattern, empty for none."""
    marker = trace["marker"]
    bases = trace.get("base", [0] * len(trace["x"]))
    for length, base, y in zip(trace["x"], bases, trace["y"], strict=True):
        start, end = sorted(map(scales.across, (base, base + (length or 0))))
        box = Markup('<rect x="{}%" y="{}" width="{}%" height="{}"').format(
            number(start), number(scales.down(y) - trace["width"] / 2), number(end - start), number(trace["width"])
        )
        filled = Markup('{} fill="{}"{}/>').format(box, marker["color"], _stroke(marker.get("line", {})))
        yield y, filled + (Markup('{} fill="url(#{})"/>').format(box, filling) if filling else "")


def lines(trace: Mapping[str, Any], scales: Scales) -> Markup:
    """The line through the points of a trace, or the area that it goes around, to be stretched."""
    points = (_point(x, y, scales) for x, y in zip(trace["x"], trace["y"], strict=True) if y is not None)
    return _path(f"M{'L'.join(points)}", trace["line"], trace.get("fillcolor", "none"))


def shape(drawn: Mapping[str, Any], scales: Scales) -> Markup:
    """A line, or the outline of a rectangle, to be stretched."""
    left, right, top, bottom = (float(drawn[end]) for end in ("x0", "x1", "y0", "y1"))
    is_line = drawn["type"] == "line"
    corners = (
        [(left, top), (right, bottom)] if is_line else [(left, top), (right, top), (right, bottom), (left, bottom)]
    )
    path = "L".join(_point(x, y, scales) for x, y in corners)
    return _path(f"M{path}{'' if is_line else 'Z'}", drawn["line"])


def dots(trace: Mapping[str, Any], scales: Scales) -> Iterator[PlacedMark]:
    """The markers of a trace, each with its text, if any, in its middle."""
    texts = trace.get("text", [""] * len(trace["x"])) if "text" in trace["mode"] else [""] * len(trace["x"])
    size = trace.get("textfont", {}).get("size", 0)
    for at, (x, y, text) in enumerate(zip(trace["x"], trace["y"], texts, strict=True)):
        if x is None or y is None:
            continue
        place = scales.across(x), scales.down(y)
        said = words(text, (*place, 0), "center", size, "inside") if text else ""
        yield (
            y,
            Markup('<svg x="{}%" y="{}" overflow="visible">{}</svg>{}').format(
                *map(number, place), _symbol(trace["marker"], at), said
            ),
        )


def _symbol(marker: Mapping[str, Any], at: int) -> Markup:
    """The marker at a place in its trace, around zero."""
    form, color, size = (_one(marker[key], at) for key in ("symbol", "color", "size"))
    line = {key: _one(it, at) for key, it in marker.get("line", {}).items()}
    kind, is_open = form.removesuffix("-open"), form.endswith("-open")
    if is_open or kind == "line-ns":
        look = _stroke({"color": color, "width": 1} | line)
        color = "none"
    else:
        look = _stroke(line)
    if kind == "circle":
        return Markup('<circle r="{}" fill="{}"{}/>').format(number(size / 2), color, look)
    corners = "L".join(f"{number(x * size / 2)} {number(y * size / 2)}" for x, y in SYMBOLS[kind])
    return Markup('<path d="M{}Z" fill="{}"{}/>').format(corners, color, look)


def _one(setting: Any, at: int) -> Any:
    """A setting of one marker: its own, or that of all."""
    return setting[at] if isinstance(setting, list) else setting


def _point(x: float, y: float, scales: Scales) -> str:
    return f"{number(10 * scales.across(x))} {number(scales.down(y))}"


def _path(points: str, line: Mapping[str, Any], fill: str = "none") -> Markup:
    return Markup('<path d="{}" fill="{}"{}/>').format(points, fill, _stroke(line))


def _stroke(line: Mapping[str, Any]) -> Markup:
    """How a line is drawn, as attributes; nothing where it has no width."""
    if not line.get("width"):
        return Markup()
    dash = DASHES.get(line.get("dash", ""))
    return Markup(' stroke="{}"{}{}').format(
        line["color"],
        Markup(' stroke-width="{}"').format(number(line["width"])) if line["width"] != 1 else "",
        Markup(' stroke-dasharray="{}"').format(dash) if dash else "",
    )
