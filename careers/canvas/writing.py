"""Words on charts, where Plotly reads tags, entities, formulas and templates: a label is shown just as it stands.

Words are plain unless they were `marked`; `literal` is what Plotly is given for either.
"""

import html
import re

from markupsafe import Markup, escape

from careers.catalogue.roles import Look
from careers.language.speech import isolated

TAG = re.compile(r"<[^>]*>")
READ = ("text", "hovertext", "ticktext", "title_text", "name")
"""The settings of traces, annotations and axes that hold words."""


def marked(pattern: str, *words: str) -> Markup:
    """A pattern of tags with words in its braces, each as it stands, and none turning around what is beside it."""
    return Markup(pattern).format(*(word if isinstance(word, Markup) else isolated(word) for word in words))


def in_lines(lines: list[Markup]) -> Markup:
    """Lines one below the other."""
    return Markup("<br>").join(lines)


def sign(look: Look) -> Markup:
    """A look's sign in its color."""
    return marked("<span style='color:{}'>{}</span>", look.color, look.sign)


def seen(words: str) -> str:
    """What is seen of words: no tags, and signs for entities."""
    return html.unescape(TAG.sub("", escape(words)))


def literal(words: str) -> str:
    """Words as Plotly must be given them; between two dollar signs it would look for a formula."""
    plain = str(escape(words))
    return plain.replace("$", "&#36;") if plain.count("$") > 1 else plain


def read_as_it_stands(part: dict[str, object]) -> dict[str, object]:
    """A part of a chart in which nothing but what was `marked` is read as a tag, an entity or a formula."""
    return part | {key: _literal(part[key]) for key in READ if key in part}


def _literal(words: object) -> object:
    if isinstance(words, str):
        return literal(words)
    return [*map(_literal, words)] if isinstance(words, list | tuple) else words
