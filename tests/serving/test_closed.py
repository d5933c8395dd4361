"""Closed pages: how long the server has them, in case their connections come back."""

from types import SimpleNamespace
from typing import Any
from weakref import ref

from cachetools import TTLCache
from streamlit.runtime.memory_session_storage import MemorySessionStorage

from serving.closed import expire


class Session:
    """A session, as the storage sees it."""

    id = "one"


def test_a_closed_page_is_forgotten_two_minutes_later() -> None:
    storage: Any = MemorySessionStorage()
    now = 0.0
    storage._cache = TTLCache(storage._cache.maxsize, storage._cache.ttl, lambda: now)
    kept = Session()
    gone = ref(kept)
    storage.save(SimpleNamespace(session=kept))
    del kept

    now = 119.0
    expire(storage)
    assert gone() is not None
    now = 121.0
    expire(storage)
    assert gone() is None
