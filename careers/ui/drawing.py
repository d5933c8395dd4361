"""Telling once: what depends only on the reader's choices is put into HTML once and shared (docs/decisions/0004)."""

from careers.language.keeping import kept_within
from careers.ui.parts import Whole
from careers.ui.stage import st

ROOM = 48 * 2**20
"""Bytes that all parts take which are kept: some two thousand."""

told_once = kept_within(ROOM)
"""Tells a part the first time that somebody makes these choices, and keeps it for everybody after."""


def show(part: Whole) -> None:
    """Put a part on the page as one element; nothing where there is nothing to tell."""
    if part:
        st.html(part)
