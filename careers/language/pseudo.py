"""English in disguise: every letter of a message carries an accent, so that words from elsewhere stand out."""

from copy import deepcopy

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
LETTERS = str.maketrans(PLAIN, ACCENTED)


def accented(text: str) -> str:
    """The text with an accented letter for each plain one: `Pay` is `Þåý`."""
    return text.translate(LETTERS)


def disguised(message: ast.Message) -> ast.Message:
    """A message with its words accented; slots and plural forms stay."""
    disguise: ast.Message = _Disguise().visit(deepcopy(message))
    return disguise


class _Disguise(Transformer):
    """Accents whatever a reader would see as text."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - named by the library
        return ast.TextElement(accented(node.value))
