"""Idle connections: how long one may be silent, and the message it gets then."""

import asyncio
from typing import Any

import h11
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

FIRST = 60.0
"""Seconds in which who connects must ask for something."""

UNUSED = 4 * 3600.0
"""Seconds for which an open page may ask for nothing."""

LET_GO = 4408
"""The code with which a page's connection is ended then; `static/early.js` does not connect again until it is used."""

LATE = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


class LetGo:
    """ASGI middleware that ends a WebSocket which has asked for nothing for too long."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; of a WebSocket, wait for each message no longer than it may take."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        patience = FIRST

        async def receive_in_time() -> Message:
            nonlocal patience
            try:
                message = await asyncio.wait_for(receive(), patience)
            except TimeoutError:
                ended = {"code": LET_GO, "reason": "Nothing was asked for too long."}
                await send({"type": "websocket.close", **ended})
                return {"type": "websocket.disconnect", **ended}
            if message["type"] == "websocket.receive":
                patience = UNUSED
            return message

        await self.app(scope, receive_in_time, send)


class Prompt(H11Protocol):
    """A connection whose first request comes in time; uvicorn itself waits for one that never comes for good."""

    def connection_made(self, transport: Any) -> None:
        """Begin to wait."""
        super().connection_made(transport)
        self.loop.call_later(FIRST, self._end_where_silent)

    def _end_where_silent(self) -> None:
        is_http = self.transport.get_protocol() is self
        if is_http and self.conn.our_state is h11.IDLE and self.cycle is None and not self.transport.is_closing():
            self.transport.write(LATE)
            self.transport.close()
