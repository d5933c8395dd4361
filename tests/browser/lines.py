"""The line between a page and its server, which a test can hold."""

from playwright.sync_api import WebSocketRoute


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

    def let_go(self) -> None:
        self.is_held = False
        for message in self._waiting:
            self._page.send(message)
