"""Plain text for a place where Streamlit reads Markdown."""

SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\$*_`[]~#<>|"} | {":": "\\:"})


def literal(text: str) -> str:
    """The text with every Markdown sign escaped, so that dollars stay dollars and no formula is set."""
    return text.translate(SPECIAL)
