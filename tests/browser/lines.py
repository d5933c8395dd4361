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
        return sum(_ends_a_run(it) for it in self._waiting)

    def let_through(self, runs: int) -> None:
        """Let the answers of the first runs that are held arrive."""
        while runs:
            message = self._waiting.pop(0)
            self._page.send(message)
            runs -= _ends_a_run(message)

    def let_go(self) -> None:
        self.is_held = False
        for message in self._waiting:
            self._page.send(message)


def _ends_a_run(message: str | bytes) -> bool:
    return isinstance(message, bytes) and ForwardMsg.FromString(message).WhichOneof("type") == "script_finished"
