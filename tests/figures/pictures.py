"""What the tests of charts read back from a figure, and the colors that they expect."""

import html
from typing import Any

import plotly.graph_objects as go

BLUE, ORANGE, GRAY = "#2f74c0", "#c8641e", "#747474"


def drawn(figure: go.Figure) -> list[tuple[Any, ...]]:
    """Name and values of each bar or line, in the order of drawing."""
    return [(trace.name, *trace.x) for trace in figure.data]


def labels(figure: go.Figure) -> list[str]:
    """What is written in a chart, from top to bottom."""
    return [html.unescape(annotation.text) for annotation in figure.layout.annotations]
