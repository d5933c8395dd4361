"""The line between a page and its server, which a test can hold, and a filter that lets no WebSocket through."""

import socket
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from urllib.parse import urlsplit

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


REFUSAL = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
PIECE = 65536


@contextmanager
def without_upgrades(url: str) -> Iterator[str]:
    """The address of a proxy before a server that refuses whatever wants to become a WebSocket, as some schools' do."""
    port = urlsplit(url).port

    class Passing(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            asked = self.request.recv(PIECE)
            if b"upgrade: websocket" in asked.lower():
                self.request.sendall(REFUSAL)
                return
            with socket.create_connection(("localhost", port)) as beyond:
                beyond.sendall(asked)
                Thread(target=_pass_on, args=(beyond, self.request), daemon=True).start()
                _pass_on(self.request, beyond)

    socketserver.ThreadingTCPServer.daemon_threads = True
    with socketserver.ThreadingTCPServer(("localhost", 0), Passing) as proxy:
        Thread(target=proxy.serve_forever, daemon=True).start()
        yield f"http://localhost:{proxy.server_address[1]}"
        proxy.shutdown()


def _pass_on(here: socket.socket, there: socket.socket) -> None:
    with suppress(OSError):
        while piece := here.recv(PIECE):
            there.sendall(piece)
        there.shutdown(socket.SHUT_WR)
