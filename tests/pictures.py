"""What is drawn in a figure, read back from it: labels, inks, and numbers beside their labels."""

import html
import re

import plotly.graph_objects as go

from careers.catalogue.units import Unit

NUMBER = re.compile(r"(?P<sign>[+−]?)\$?(?P<digits>\d[\d,]*(?:\.\d+)?)(?:\s(?P<noun>years?|months?))?")
MONTHS_A_YEAR = 12


def spaced(text: str) -> str:
    """The text with one simple space between words."""
    return " ".join(text.split())


def written(text: str) -> str:
    """A label as a reader sees it, without marks of HTML."""
    return spaced(html.unescape(re.sub(r"<[^>]+>", "", text)))


def labels(figure: go.Figure) -> list[str]:
    """What is written in a figure, in the order of drawing."""
    return [written(note.text) for note in figure.layout.annotations]


def inks(figure: go.Figure) -> set[str]:
    """The colors in which a figure's labels are written."""
    everywhere = figure.layout.template.layout.font.color
    return {note.font.color or everywhere for note in figure.layout.annotations}


def numbers(text: str, unit: Unit) -> list[float]:
    """The numbers in a text, as a chart in this unit draws them: `8 years` is 96 where the unit is months."""
    found = []
    for match in NUMBER.finditer(spaced(text)):
        in_years = unit.id == "months" and (match["noun"] or "").startswith("year")
        value = float(match["digits"].replace(",", "")) * (MONTHS_A_YEAR if in_years else 1)
        found.append(-value if match["sign"] == "−" else value)
    return found


def label_above(figure: go.Figure, height: float) -> str:
    """The label that stands just above a height; heights are counted in pixels from the top."""
    above = [note for note in figure.layout.annotations if note.y < height]
    return written(max(above, key=lambda note: note.y).text)


def bars(figure: go.Figure) -> list[tuple[str, float]]:
    """Each bar's label and its length, in the order of drawing."""
    return [(label_above(figure, bar.y[0]), float(bar.x[0])) for bar in figure.data if bar.type == "bar"]


def spans(figure: go.Figure) -> list[tuple[str, tuple[float, ...]]]:
    """Each range's label and what is drawn below it: low end, high end and, where there is one, the typical value."""
    found: dict[str, tuple[float, ...]] = {}
    for trace in figure.data:
        label = label_above(figure, trace.y[0])
        found[f"{trace.y[0]} {label}"] = (*found.get(f"{trace.y[0]} {label}", ()), *map(float, trace.x))
    return [(key.split(" ", 1)[1], drawn) for key, drawn in found.items()]
