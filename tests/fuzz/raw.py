"""A request byte by byte, as no well-mannered client would send it, and its answer."""

import socket
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from urllib.parse import urlsplit

from tests.serving.asking import Answer

PATIENCE = 60.0
"""Seconds in which a server answers anything."""


@dataclass(frozen=True)
class Asked:
    """A request: method, target, headers and body as they go over the wire. A whole one has all that it promises."""

    method: bytes
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    body: bytes = b""
    is_whole: bool = True

    def __bytes__(self) -> bytes:
        """What is sent."""
        lines = [b"%s %s HTTP/1.1" % (self.method, self.target), *(b": ".join(it) for it in self.headers)]
        return b"\r\n".join([*lines, b"Connection: close", b"", self.body])


def answer_to(server: str, asked: Asked) -> Answer | None:
    """The answer of a server; None where it ends the connection without one."""
    parts = urlsplit(server)
    with socket.create_connection((parts.hostname or "", parts.port or 0), PATIENCE) as line:
        try:
            line.sendall(bytes(asked))
            if not asked.is_whole:
                line.shutdown(socket.SHUT_WR)
            answer = HTTPResponse(line, method=asked.method.decode("latin-1"))
            answer.begin()
            return Answer(answer.status, {name.lower(): it for name, it in answer.getheaders()}, answer.read())
        except (HTTPException, ConnectionError):
            return None
