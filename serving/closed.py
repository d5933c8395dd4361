"""Sessions with a closed tab: kept for a while in case the connection comes back, then dropped."""

import asyncio

from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager

EVERY = 10.0
"""Seconds between two looks."""


async def let_go(every: float = EVERY) -> None:
    """Drop sessions that were kept long enough, again and again. Never returns.

    `server.disconnectedSessionTTL` says how long. Streamlit itself looks only when the next tab is closed, so that the
    last readers of a day, and three open files of each, stayed for the night.
    """
    while True:
        if exists() and isinstance(manager := get_instance()._session_mgr, WebsocketSessionManager):
            expire(manager._session_storage)
        await asyncio.sleep(every)


def expire(storage: object) -> None:
    """Take out of a storage what is kept there long enough."""
    if isinstance(storage, MemorySessionStorage) and hasattr(storage._cache, "expire"):
        storage._cache.expire()
