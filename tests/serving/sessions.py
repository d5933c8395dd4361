"""An open tab as the servers see it: a visitor with a cookie whose WebSocket comes back whenever it breaks off.

It opens the page first, as a browser does, connects with the cookie it was given, and asks for the view that its
address names. When the connection ends it tries again until a server answers, like Streamlit's own page.
"""

import asyncio
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.error import URLError

from streamlit.proto.Element_pb2 import Element
from websockets.exceptions import WebSocketException

from harness.sessions import Tab, connection

RETRY = 0.5
"""Seconds between attempts to connect, as in Streamlit's page."""

View = dict[tuple[int, ...], bytes]
"""Everything on a page: for each place the element that stands there, as it was sent."""


@dataclass
class Session:
    """One visitor. `view` is what they see, `gaps` how many seconds each interruption took until it was back."""

    server: str
    address: str
    cookie: str = ""
    view: View = field(default_factory=dict)
    gaps: list[float] = field(default_factory=list)
    runs: int = 0
    _has_view: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def replica(self) -> str:
        """The number of the replica that holds the session."""
        return self.cookie.partition("=")[2]

    async def stay(self) -> None:
        """Keep the tab open: connect, see the view, and do so again whenever the connection ends. Never returns."""
        await asyncio.to_thread(self._load_page)
        broken = time.monotonic()
        while True:
            try:
                async with connection(self.server, {"Cookie": self.cookie}) as socket:
                    self._keep_cookie(socket.response.headers.get_all("Set-Cookie") if socket.response else [])
                    tab = Tab(socket, self.server)
                    await tab.open(self.address)
                    self.view = view_of(tab.page.elements)
                    self.runs += 1
                    self.gaps.append(time.monotonic() - broken)
                    self._has_view.set()
                    await socket.wait_closed()
            except (OSError, WebSocketException, TimeoutError):
                await asyncio.sleep(RETRY)
            if self._has_view.is_set():
                self._has_view.clear()
                broken = time.monotonic()

    async def arrived(self) -> None:
        """Return when the view is there."""
        await self._has_view.wait()

    def _load_page(self) -> None:
        with urllib.request.urlopen(f"{self.server}/{self.address}", timeout=60) as answer:
            self._keep_cookie(answer.headers.get_all("Set-Cookie") or [])

    def _keep_cookie(self, offered: list[str]) -> None:
        for cookie in offered:
            if cookie.startswith("replica_"):
                self.cookie = cookie.partition(";")[0]


def view_of(elements: Mapping[tuple[int, ...], Element]) -> View:
    """Elements as they were sent."""
    return {place: element.SerializeToString(deterministic=True) for place, element in elements.items()}


def is_reachable(server: str) -> bool:
    """Whether a server, or one behind it, says that it can serve."""
    try:
        with urllib.request.urlopen(f"{server}/_stcore/health", timeout=5) as answer:
            return bool(answer.read() == b"ok")
    except (OSError, URLError):
        return False
