"""Plain text for a place where Streamlit reads Markdown."""

import re

SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\$*_`[]~#<>|"} | {":": "\\:"})


def literal(text: str) -> str:
    """The text with every Markdown sign escaped, so that dollars stay dollars and no formula is set."""
    return text.translate(SPECIAL)


NOT_PLAIN = re.compile(r"[\\$*_`\[\]~#<>|]|:\w+[\[:/]")
"""A Markdown sign, or the start of one of Streamlit's directives: `:red[`, `:material/`, `:smile:`."""


def label(text: str) -> str:
    """The text as the label of a control, which screen readers read out unchanged: escaped only where it must be."""
    return literal(text) if NOT_PLAIN.search(text) else text
