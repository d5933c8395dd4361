"""One request and its whole answer: from a real server, or from middleware without a server."""

import asyncio
import http.client
import re
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Message


@dataclass(frozen=True)
class Answer:
    """A status, headers by lower-case name, and the body as it came over the wire."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(server: str, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
    """The answer of a real server. Headers are named as in `accept_encoding="br"`."""
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=60)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def ask_app(app: ASGIApp, address: str, method: str = "GET", root_path: str = "", **headers: str) -> Answer:
    """The answer of an ASGI app; `root_path` is where another one has mounted it."""
    messages: list[Message] = []

    async def receive() -> Message:
        await asyncio.Event().wait()  # the visitor says nothing more
        raise AssertionError

    async def send(message: Message) -> None:
        messages.append(message)

    asked = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    path, _, query = address.partition("?")
    scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": asked}
    scope["root_path"] = root_path
    asyncio.run(_whole(app(scope, receive, send)))
    named = {name.decode(): value.decode() for name, value in messages[0]["headers"]}
    return Answer(messages[0]["status"], named, b"".join(it.get("body", b"") for it in messages[1:]))


async def _whole(answering: Awaitable[None]) -> None:
    await answering


def script_of(page: bytes) -> str:
    """The path of the first script that a page loads."""
    found = re.search(rb'src="[.](/static/js/[^"]+)"', page)
    assert found, "the page loads no script"
    return found[1].decode()
