"""Where sessions keep what a reader brought along: each on a shelf of its own, with a key that only its page holds.

Whoever asks with the key gets what lies on that shelf, as long as the session is there (docs/decisions/0142).
"""

import os
from dataclasses import dataclass, field
from secrets import token_urlsafe
from weakref import WeakValueDictionary

from careers.data.own import NOTHING, Own
from careers.language.speech import say
from careers.ui.stage import st

REPLICA_VARIABLE = "REPLICA"
"""What `serving/replicas.py` tells a replica its number in."""

SHELF = "shelf"
"""Where a session keeps its shelf."""


class ClosedError(LookupError):
    """The session that a key belongs to is not here any more; the message says so to the reader."""


@dataclass(eq=False)
class Shelf:
    """What a reader brought along to a session, and the key with which its page brings it.

    The key begins with the number of the replica that holds the session, where there are several.
    """

    key: str = field(default_factory=lambda: f"{os.environ.get(REPLICA_VARIABLE, '')}.{token_urlsafe(24)}")
    own: Own = NOTHING


_shelves: WeakValueDictionary[str, Shelf] = WeakValueDictionary()
"""The shelves of the sessions that there are, by key."""


def of_session() -> Own:
    """What the reader brought along."""
    held: Shelf | None = st.session_state.get(SHELF)
    return held.own if held else NOTHING


def shelf() -> Shelf:
    """The shelf of this session, put up where there is none."""
    if SHELF not in st.session_state:
        st.session_state[SHELF] = Shelf()
    held: Shelf = st.session_state[SHELF]
    _shelves[held.key] = held
    return held


def is_open(key: str) -> bool:
    """Whether a key is that of a session that there is."""
    return key in _shelves


def shelf_of(key: str) -> Shelf:
    """The shelf that a key belongs to; ClosedError where its session has ended."""
    held = _shelves.get(key)
    if held is None:
        raise ClosedError(closed())
    return held


def closed() -> str:
    """What is said where the session of a page has ended."""
    return say("own-closed")
