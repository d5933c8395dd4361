"""Words on charts. Plotly interprets tags, entities, formulas and templates; labels must be shown literally.

Words are plain text unless they were `marked`. `literal` is the text that Plotly gets for either kind.
"""

import html
import re

from markupsafe import Markup, escape

from careers.catalogue.roles import Look
from careers.language.speech import isolated

TAG = re.compile(r"<[^>]*>")
READ = ("text", "hovertext", "ticktext", "title_text", "name")
"""The settings of traces, annotations and axes that contain words."""


def marked(pattern: str, *words: str) -> Markup:
    """A pattern of tags with words in its braces: escaped, and isolated from their neighbors' direction."""
    return Markup(pattern).format(*(word if isinstance(word, Markup) else isolated(word) for word in words))


def in_lines(lines: list[Markup]) -> Markup:
    """Lines below one another."""
    return Markup("<br>").join(lines)


def sign(look: Look) -> Markup:
    """A look's sign in its color."""
    return marked("<span style='color:{}'>{}</span>", look.color, look.sign)


def seen(words: str) -> str:
    """What a reader sees of some words: no tags, and characters instead of entities."""
    return html.unescape(TAG.sub("", escape(words)))


def literal(words: str) -> str:
    """Words escaped for Plotly; anything between two dollar signs would be a formula."""
    plain = str(escape(words))
    return plain.replace("$", "&#36;") if plain.count("$") > 1 else plain


def read_as_it_stands(part: dict[str, object]) -> dict[str, object]:
    """A part of a chart in which only `marked` text can contain tags, entities or formulas."""
    return part | {key: _literal(part[key]) for key in READ if key in part}


def _literal(words: object) -> object:
    if isinstance(words, str):
        return literal(words)
    return [*map(_literal, words)] if isinstance(words, list | tuple) else words
