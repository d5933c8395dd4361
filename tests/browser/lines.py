"""The line between a page and its server, which a test can hold."""

from playwright.sync_api import WebSocketRoute
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Line:
    """The line between a page and its server; while it is held, what the server says does not arrive."""

    def __init__(self) -> None:
        self.is_held = False
        self._waiting: list[str | bytes] = []
        self._page: WebSocketRoute

    def lay(self, page: WebSocketRoute) -> None:
        self._page = page
        page.connect_to_server().on_message(self._say)

    def _say(self, message: str | bytes) -> None:
        if self.is_held:
            self._waiting.append(message)
        else:
            self._page.send(message)

    @property
    def runs(self) -> int:
        """How many runs the server has finished whose answers are held."""
        held = (ForwardMsg.FromString(it) for it in self._waiting if isinstance(it, bytes))
        return sum(it.WhichOneof("type") == "script_finished" for it in held)

    def let_go(self) -> None:
        self.is_held = False
        for message in self._waiting:
            self._page.send(message)
