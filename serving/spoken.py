"""The language of an answer: the one that the request's query asks for, whatever part of the server answers it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import parse_qs

from starlette.types import ASGIApp, Receive, Scope, Send


class Spoken:
    """ASGI middleware that lets a whole request be answered in the language that its query asks for.

    `speaking` opens the context in which a language is spoken, `named` is what the query calls it.
    """

    def __init__(self, app: ASGIApp, speaking: Callable[[str], AbstractContextManager[None]], named: str) -> None:
        self.app = app
        self.speaking = speaking
        self.named = named

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request in its language; one that asks for none is passed on unchanged."""
        query = scope.get("query_string", b"").decode("latin-1") if scope["type"] == "http" else ""
        asked = parse_qs(query).get(self.named) if self.named in query else None
        if not asked:
            await self.app(scope, receive, send)
            return
        with self.speaking(asked[0]):
            await self.app(scope, receive, send)
