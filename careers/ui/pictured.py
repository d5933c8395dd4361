"""Charts of a page that is told: a picture stands in each place until Plotly draws there (docs/decisions/0156)."""

import json
import re
from dataclasses import dataclass
from html import unescape

from careers.canvas.picture import picture
from careers.data.own import NOTHING, Own
from careers.data.store import open_data
from careers.language.keeping import kept_within

PLACE = re.compile(
    r'(<div class="chart" id="([^"]*)"[^>]* data-figure="([^"]*)")(?: data-order="[^"]*" data-orders="[^"]*")?([^>]*>)'
)
"""The place of a chart, with its name, its figure and its other orders (careers/ui/parts.py)."""

ROOM = 24 * 2**20
"""Bytes that parts take which are kept with their pictures, some three hundred."""


@dataclass(frozen=True)
class PartOfPage:
    """A part of a page, and the reader's own figures that it may hold; what is made of it is kept with them."""

    body: str
    own: Own = NOTHING


@kept_within(ROOM)
def pictured(part: PartOfPage) -> str:
    """A part of a page with a picture in the place of each chart, made from the figure that the place holds.

    Without the app to sort in, a place's other orders are of no use: they are left out.
    """
    return PLACE.sub(_with_picture, part.body)


def _with_picture(place: re.Match[str]) -> str:
    before, name, figure, after = place.groups()
    return before + after + str(picture(json.loads(unescape(figure)), name))


def pictured_here(body: str) -> str:
    """The same for a part of the page that is being made."""
    return pictured(PartOfPage(body, open_data().own))
