"""An open tab as the servers see it: a visitor with a cookie whose WebSocket comes back whenever it breaks off.

It opens the page first, as a browser does, connects with the cookie it was given, and asks for the view that its
address names. When the connection ends it tries again until a server answers, like Streamlit's own page.
"""

import asyncio
import time
import urllib.request
from dataclasses import dataclass, field
from urllib.error import URLError
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

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
                async with self._connection() as socket:
                    self._keep_cookie(socket.response.headers.get_all("Set-Cookie") if socket.response else [])
                    self.view = await self._seen(socket)
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
            if cookie.startswith("replica="):
                self.cookie = cookie.partition(";")[0]

    def _connection(self) -> connect:
        return connect(
            self.server.replace("http", "ws", 1) + "/_stcore/stream",
            origin=Origin(self.server),
            subprotocols=[Subprotocol("streamlit"), Subprotocol("PLACEHOLDER_AUTH_TOKEN")],
            additional_headers={"Cookie": self.cookie},
            max_size=None,
            open_timeout=10,
        )

    async def _seen(self, socket: ClientConnection) -> View:
        """Ask for the address's view and wait until all of it has come."""
        parts = urlsplit(self.address)
        state = ClientState(query_string=parts.query, page_name=parts.path)
        state.context_info.timezone = "UTC"
        state.context_info.locale = "en-US"
        state.context_info.url = f"{self.server}/{self.address}"
        await socket.send(BackMsg(rerun_script=state).SerializeToString())
        view: View = {}
        while True:
            message = ForwardMsg.FromString(await socket.recv(decode=False))
            kind = message.WhichOneof("type")
            if kind == "delta" and message.delta.HasField("new_element"):
                element = message.delta.new_element
                assert element.WhichOneof("type") != "exception", element.exception.message
                if element.WhichOneof("type") == "download_button":
                    element.download_button.deferred_file_id = ""  # another one for every run
                view[tuple(message.metadata.delta_path)] = element.SerializeToString(deterministic=True)
            elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY and view:
                return view


def is_reachable(server: str) -> bool:
    """Whether a server, or one behind it, says that it can serve."""
    try:
        with urllib.request.urlopen(f"{server}/_stcore/health", timeout=5) as answer:
            return bool(answer.read() == b"ok")
    except (OSError, URLError):
        return False
