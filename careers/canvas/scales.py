"""Where a figure's values are in a plain picture: in parts of its width across, in pixels down."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from markupsafe import Markup

from careers.canvas.picture_words import number

Ends = tuple[float, float]
"""The values at the left and right, or at the bottom and top, of a picture."""

PADDING = 1 / 18
"""The room around values whose axis has no range of its own: a twentieth of the axis at either end, as in Plotly."""


@dataclass(frozen=True)
class Scales:
    """The ends of both axes, the margins around them (left, top, right, bottom) and the height of all, in pixels."""

    columns: Ends
    rows: Ends
    margins: tuple[float, float, float, float]
    height: float

    @property
    def tall(self) -> float:
        """The height between the margins, in pixels."""
        return self.height - self.margins[1] - self.margins[3]

    def across(self, value: float) -> float:
        """How far a value is from the left, in percent of the width."""
        return 100 * (value - self.columns[0]) / (self.columns[1] - self.columns[0])

    def down(self, value: float) -> float:
        """How far a value is from the top, in pixels."""
        return self.tall * (self.rows[1] - value) / (self.rows[1] - self.rows[0])

    def stretched(self, paths: Markup) -> Markup:
        """Paths as wide as the picture, which count a thousand parts across and pixels down."""
        return Markup(
            '<svg width="100%" height="{0}" viewBox="0 0 1000 {0}" preserveAspectRatio="none" overflow="visible">{1}'
            "</svg>"
        ).format(number(self.tall), paths)


def scales_of(figure: Mapping[str, Any]) -> Scales:
    """The scales of a figure."""
    layout = figure["layout"]
    margins = layout["template"]["layout"]["margin"] | layout.get("margin", {})
    return Scales(
        _ends(layout["xaxis"], _values(figure, "x")),
        _ends(layout["yaxis"], _values(figure, "y")),
        tuple(margins[side] for side in "ltrb"),
        layout["height"],
    )


def _values(figure: Mapping[str, Any], axis: str) -> list[float]:
    return list(chain.from_iterable(trace[axis] for trace in figure["data"]))


def _ends(axis: Mapping[str, Any], values: Iterable[float]) -> Ends:
    """The ends that an axis has, or else those of its values with some room."""
    if "range" in axis:
        return axis["range"][0], axis["range"][1]
    known = [it for it in values if it is not None]
    starts_at_zero = axis.get("rangemode") == "tozero" and min(known, default=0) >= 0
    low, high = 0 if starts_at_zero else min(known, default=0), max(known, default=1)
    room = (high - low) * PADDING or 1
    return (low if starts_at_zero else low - room), high + room
