"""Words on charts. Plotly interprets tags, entities, formulas and templates; labels must be shown literally.

Words are plain text unless they were `marked`. `literal` is the text that Plotly gets for either kind.
"""

import html
import re

from markupsafe import Markup, escape

from careers.catalogue.roles import Look
from careers.language.sizes import kept_where_short
from careers.language.speech import isolated

TAG = re.compile(r"<[^>]*>")
HOVER_LENGTH = 32
"""The letters in a line beside a pointed mark, which is left or right of it on the narrowest screen."""
READ = ("text", "hovertext", "ticktext", "title_text", "name")
"""The settings of traces, annotations and axes that contain words."""


def marked(pattern: str, *words: str) -> Markup:
    """A pattern of tags with words in its braces: escaped, and isolated from their neighbors' direction."""
    return Markup(pattern).format(*(word if isinstance(word, Markup) else isolated(word) for word in words))


def in_lines(lines: list[Markup]) -> Markup:
    """Lines below one another."""
    return Markup("<br>").join(lines)


def folded(text: str, letters: int) -> list[Markup]:
    """The text in lines of at most `letters` letters, not counting tags; a longer word gets its own line."""
    lines: list[Markup] = []
    for word in escape(text).split(" "):
        longer = Markup(" ").join([*lines[-1:], word])
        if lines and len(seen(longer)) > letters:
            lines.append(word)
        else:
            lines[-1:] = [longer]
    return lines


def shown_at_a_mark(trace: dict[str, object]) -> dict[str, object]:
    """A trace with its words at a pointed mark in lines that fit on any screen."""
    words = trace.get("hovertext")
    if isinstance(words, str):
        return trace | {"hovertext": _in_short_lines(words)}
    return trace | {"hovertext": [*map(_in_short_lines, words)]} if isinstance(words, list | tuple) else trace


def _in_short_lines(words: str) -> Markup:
    return in_lines(list(map(_folded_once, words.split("<br>"))))


@kept_where_short(512)
def _folded_once(line: str) -> Markup:
    """A line in short ones, kept for the many marks of a line chart that begin alike."""
    return in_lines(folded(line, HOVER_LENGTH))


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
