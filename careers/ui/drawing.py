"""Telling once: what depends only on the reader's choices is put into HTML once and shared (docs/decisions/0004)."""

from careers.language.speech import kept
from careers.ui.choices import VIEWS_KEPT
from careers.ui.parts import Whole
from careers.ui.stage import st

told_once = kept(VIEWS_KEPT)
"""Tells a part the first time that somebody makes these choices, and keeps it for everybody after."""


def show(part: Whole) -> None:
    """Put a part on the page as one element; nothing where there is nothing to tell."""
    if part:
        st.html(part)
