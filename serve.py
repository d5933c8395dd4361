"""Production entry: the dashboard with security headers and addresses that open at once.

Run it with `python serve.py`, or let any ASGI server load `serve:app`.
"""

import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from careers.metrics import TOPICS
from careers.store import open_data

HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}

BASE_ADDRESS = b"<script>window.__streamlit={BACKEND_BASE_URL:new URL('.',location.href).href}</script>"
"""Tells Streamlit's client where the server is. Without it a shared address such as `/salary` first asks
below that page, meets an error there, and waits before it tries the right place."""


class PageHeaders:
    """ASGI middleware that adds the security headers, and the base address to the page itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and its response back, with what this class adds."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        start: Message = {}
        body = b""

        async def add(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = {**message, "headers": [*message["headers"], *HEADERS.items()]}
                if not is_page(start):
                    await send(start)
            elif not is_page(start):
                await send(message)
            else:
                body += message.get("body", b"")
                if not message.get("more_body", False):
                    page = with_base_address(body)
                    await send(with_length(start, len(page)))
                    await send({"type": "http.response.body", "body": page})

        await self.app(asking_plainly(scope), receive, add)


def asking_plainly(scope: Scope) -> Scope:
    """The request without an offer to take compressed answers, where it asks for a page that is about to be changed."""
    headers = dict(scope["headers"])
    if b"text/html" not in headers.get(b"accept", b""):
        return scope
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]}


def is_page(start: Message) -> bool:
    """Whether a response that starts like this is an HTML page."""
    return any(name == b"content-type" and value.startswith(b"text/html") for name, value in start["headers"])


def with_base_address(page: bytes) -> bytes:
    """The page with the base address set before any other script runs."""
    return page.replace(b"<head>", b"<head>" + BASE_ADDRESS, 1)


def with_length(start: Message, length: int) -> Message:
    """The start of a response with another content length."""
    kept = [(name, value) for name, value in start["headers"] if name != b"content-length"]
    return {**start, "headers": [*kept, (b"content-length", str(length).encode())]}


@asynccontextmanager
async def preloaded(_app: st.App) -> AsyncIterator[None]:
    """Read the data before the first visitor comes, and keep it out of the garbage collector's way."""
    data = open_data()
    for topic_id in TOPICS:
        data.figures(topic_id)
    gc.collect()
    gc.freeze()
    yield


app = st.App(Path(__file__).parent / "dashboard.py", lifespan=preloaded, middleware=[Middleware(PageHeaders)])

if __name__ == "__main__":
    app.run(
        config={
            "server.address": os.environ.get("HOST", "localhost"),
            "server.port": int(os.environ.get("PORT", "8501")),
            "server.headless": True,
        }
    )
