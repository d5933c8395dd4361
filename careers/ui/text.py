"""Plain text for a place where Streamlit reads Markdown."""

from collections.abc import Iterable

import pandas as pd

from careers.roles import Role

SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\$*_`[]~#<>|"} | {":": "\\:"})

GRID = (
    "<div style='display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr))'>"
)
"""As many columns as have room for a line of text."""


def literal(text: str) -> str:
    """The text with every Markdown sign escaped, so that dollars stay dollars and no formula is set."""
    return text.translate(SPECIAL)


def literal_table(frame: pd.DataFrame) -> pd.DataFrame:
    """A table of texts with every cell and heading escaped."""
    return frame.map(literal).rename(columns=literal)


def side_by_side(cells: Iterable[str]) -> str:
    """Markdown texts in columns, one below the other where they would be narrow; for Markdown that allows HTML."""
    parts = "".join(f"<div>\n\n{cell}\n\n</div>" for cell in cells)
    return f"{GRID}{parts}</div>"


def role_name(role: Role) -> str:
    """A role's name after its sign in its colour, in Markdown that allows HTML."""
    return f"<span style='color:{role.look.colour}'>{role.look.sign}</span> **{literal(role.label)}**"
