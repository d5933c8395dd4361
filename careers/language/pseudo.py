"""English in disguise: every letter of a message gets an accent, so words that are not from messages stand out."""

from copy import deepcopy

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
LETTERS = str.maketrans(PLAIN, ACCENTED)


def accented(text: str) -> str:
    """The text with every plain letter replaced by an accented one: `Pay` becomes `Þåý`."""
    return text.translate(LETTERS)


def disguised(message: ast.Message) -> ast.Message:
    """A message with accented words; slots and plural forms are unchanged."""
    disguise: ast.Message = _Disguise().visit(deepcopy(message))
    return disguise


class _Disguise(Transformer):
    """Accents everything that a reader would see as text."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - named by the library
        return ast.TextElement(accented(node.value))
