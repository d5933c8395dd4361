"""A figure under construction: parts are collected first, so that Plotly checks them only once.

Every addition to a Plotly figure checks the whole figure again. A chart of twenty labeled bars takes 220 ms that way,
20 ms in one go, and 4 ms where the same settings were checked before (docs/decisions/0180).
"""

from collections.abc import Hashable
from typing import Any, Self

import plotly.graph_objects as go

from careers.canvas.writing import read_as_it_stands, shown_at_a_mark
from careers.language.numbers import separators

TEXT = "#060c14"
"""Near-black; the page's style sheet replaces it with the reader's text color, light or dark."""
PAPER = "#ffffff"
"""White; the page's style sheet replaces it with the page's own color, light or dark."""
TEXT_SIZE = 14
FONT = '"Source Sans", sans-serif'
"""The dashboard's font for body text, if available."""

TEMPLATE = go.layout.Template(
    layout=go.Layout(
        margin={"l": 4, "r": 8, "t": 0, "b": 0},
        showlegend=False,
        dragmode=False,
        hovermode="closest",
        hoverlabel={"bgcolor": "#ffffff", "bordercolor": TEXT, "font": {"color": TEXT, "family": FONT}},
        font={"color": TEXT, "size": TEXT_SIZE, "family": FONT},
        paper_bgcolor="rgba(0, 0, 0, 0)",
        plot_bgcolor="rgba(0, 0, 0, 0)",
        annotationdefaults={"showarrow": False, "xanchor": "left", "align": "left"},
    ),
    data={"bar": [go.Bar(marker={"pattern": {"fgcolor": "rgba(255, 255, 255, 0.55)", "size": 6}})]},
)
"""The only Plotly template; its background is transparent, so figures fit light and dark pages."""


class Sheet:
    """An empty figure to add to. Methods have the names and arguments of Plotly's own.

    Axes have the color and size of all other text, not Plotly's gray and larger titles. Words are shown literally,
    except for the tags of those that were `marked` (careers/canvas/writing.py).
    """

    def __init__(self) -> None:
        self._traces: list[dict[str, Any]] = []
        self._annotations: list[dict[str, Any]] = []
        self._shapes: list[dict[str, Any]] = []
        self._layout: dict[str, Any] = {"template": TEMPLATE}
        self._axes: dict[str, dict[str, Any]] = {
            name: {"tickfont": {"color": TEXT}, "title": {"font": {"color": TEXT, "size": TEXT_SIZE}}}
            for name in ("xaxis", "yaxis")
        }

    def add_bar(self, **bar: Any) -> None:
        """Add a bar trace."""
        self._traces.append({"type": "bar", **bar})

    def add_scatter(self, **scatter: Any) -> None:
        """Add a trace of points or lines."""
        self._traces.append({"type": "scatter", **scatter})

    def add_annotation(self, **annotation: Any) -> None:
        """Add a text."""
        self._annotations.append({name: value for name, value in annotation.items() if value is not None})

    def add_shape(self, **shape: Any) -> None:
        """Add a line or a rectangle."""
        self._shapes.append(shape)

    def update_xaxes(self, **settings: Any) -> None:
        """Set the horizontal axis."""
        self._axes["xaxis"].update(settings)

    def update_yaxes(self, **settings: Any) -> None:
        """Set the vertical axis."""
        self._axes["yaxis"].update(settings)

    def update_layout(self, **settings: Any) -> Self:
        """Set anything else: height, margins, gaps."""
        self._layout.update(settings)
        return self

    def figure(self) -> go.Figure:
        """The figure with all its parts; ValueError from Plotly for a part that it does not know."""
        axes = {name: _titled(read_as_it_stands(axis)) for name, axis in self._axes.items()}
        parts = {"annotations": [*map(read_as_it_stands, self._annotations)], "shapes": self._shapes}
        traces = [read_as_it_stands(shown_at_a_mark(trace)) for trace in self._traces]
        layout = {"separators": separators()} | self._layout | axes | {name: it for name, it in parts.items() if it}
        settings = _settings([traces, layout])
        made = go.Figure(traces, layout, _validate=settings not in _checked)
        _checked.add(settings)
        return made


_checked: set[Hashable] = set()
"""The settings of figures that Plotly has checked. There are as many as kinds of charts, whatever they show."""


def _settings(part: object) -> Hashable:
    """The names of all settings in a part of a figure, however often it has them; nothing of what they are set to."""
    if isinstance(part, dict):
        return frozenset((name, _settings(value)) for name, value in part.items())
    if isinstance(part, list):
        return frozenset(_settings(it) for it in part if isinstance(it, dict | list))
    return None


def _titled(axis: dict[str, Any]) -> dict[str, Any]:
    """An axis with its title where Plotly has it."""
    text = axis.pop("title_text", None)
    return axis if text is None else axis | {"title": {**axis["title"], "text": text}}
