"""Words and numbers in a plain picture."""

import re

from markupsafe import Markup

LINE_HEIGHT = 20
"""How many pixels lower a label with a line less is."""
LEADING = 18.2
"""Pixels from one line of a label to the next, as in Plotly."""
DROP = 5
"""How far the foot of letters is below their middle, in pixels."""

ANCHORS = {"left": "", "center": Markup(' text-anchor="middle"'), "right": Markup(' text-anchor="end"')}

COLORED = re.compile(r"<span style=['\"]color:([^'\"]*)['\"]>")

TAGS = {"<b>": '<tspan font-weight="700">', "</b>": "</tspan>", "</span>": "</tspan>"}
"""What Plotly's tags are in SVG."""

WordPlace = tuple[float, float, float]
"""The place of words: percent of the width, pixels from the top, and how many pixels further right."""


def number(value: float) -> str:
    """A number in as few letters as two decimals need."""
    return f"{round(value, 2):g}"


def words(
    text: str, place: WordPlace, side: str = "left", size: float = 0, kind: str = "", *, is_above: bool = False
) -> Markup:
    """A text of Plotly's, with its tags, around the middle of its place, or above it.

    `side` is the side of the text that is at its place: left, center or right. Sizes are pixels, 0 for the usual one.
    """
    x, y, aside = place
    beside = f' dx="{number(aside)}"' if aside else ""
    below = text.count("<br>") * LEADING / (1 if is_above else 2)
    foot = y - below + (DROP - LEADING / 2 if is_above else DROP)
    line = f'<tspan x="{number(x)}%"{beside} dy="{LEADING}">\N{ZERO WIDTH SPACE}</tspan>'
    svg = COLORED.sub(r'<tspan fill="\1">', text).replace("<br>", line)
    for tag, twin in TAGS.items():
        svg = svg.replace(tag, twin)
    return Markup('<text{} x="{}%"{} y="{}"{}{}>{}</text>').format(
        Markup(' class="{}"').format(kind) if kind else "",
        number(x),
        Markup(beside),
        number(foot),
        ANCHORS[side],
        Markup(' font-size="{}"').format(number(size)) if size else "",
        Markup(svg),
    )
