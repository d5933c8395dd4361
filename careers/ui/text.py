"""Plain text for a place where Streamlit reads Markdown."""

import pandas as pd

from careers.roles import Role

SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\$*_`[]~#<>|"} | {":": "\\:"})


def literal(text: str) -> str:
    """The text with every Markdown sign escaped, so that dollars stay dollars and no formula is set."""
    return text.translate(SPECIAL)


def literal_table(frame: pd.DataFrame) -> pd.DataFrame:
    """A table of texts with every cell and heading escaped."""
    return frame.map(literal).rename(columns=literal)


def role_name(role: Role) -> str:
    """A role's name after its sign in its colour, in Markdown that allows HTML."""
    return f"<span style='color:{role.look.colour}'>{role.look.sign}</span> **{literal(role.label)}**"
