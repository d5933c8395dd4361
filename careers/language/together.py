"""Ranges of numbers that stay on one line: `6–8 years` never ends a line after its dash.

What is said has no invisible characters for that, since it is copied, searched and written to files; places that break
lines get them, or a mark of their own, when a text is put there.
"""

import re

WORD_JOINER = "\N{WORD JOINER}"
NUMBER = r"[+−]?\$?(?:\d[\d.,]*)?\d%?(?:\xa0\w+)?"
RANGE = re.compile(f"{NUMBER}–{NUMBER}")
"""Two numbers, each with its unit if it has one, and a dash between them."""

YEARS = re.compile(r"\d{4}–\d{4}")
"""A period, which may go on in another line."""

TEXT = re.compile(r"(?<=>)[^<>]*–[^<>]*(?=<)")
"""A text with a dash between two tags of HTML; attributes have no such signs."""


def joined(text: str) -> str:
    """A plain text whose ranges do not break, where only characters can say so: in the label of a control."""
    return RANGE.sub(lambda match: match[0].replace("–", f"–{WORD_JOINER}"), text)


def kept_together(html: str) -> str:
    """HTML whose ranges are marked, so that a style sheet keeps each on one line; what is read stays the same."""
    return TEXT.sub(lambda text: RANGE.sub(_kept, text[0]), html)


def _kept(match: re.Match[str]) -> str:
    return match[0] if YEARS.fullmatch(match[0]) else f'<span class="together">{match[0]}</span>'
