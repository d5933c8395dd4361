"""Charts of a page that is told: a picture stands in each place until Plotly draws there (docs/decisions/0156)."""

import json
import re
from functools import lru_cache
from html import unescape

from careers.canvas.picture import picture

PLACE = re.compile(r'<div class="chart" id="([^"]*)"[^>]* data-figure="([^"]*)"[^>]*>')
"""The place of a chart, with its name and its figure (careers/ui/parts.py)."""

KEPT = 256
"""How many parts are kept with their pictures."""


@lru_cache(KEPT)
def pictured(body: str) -> str:
    """A part of a page with a picture in the place of each chart, made from the figure that the place holds."""
    return PLACE.sub(lambda it: it[0] + str(picture(json.loads(unescape(it[2])), it[1])), body)
