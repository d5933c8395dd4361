"""What every answer says about its own safety, what is closed to everybody, and who may frame a page."""

import os
import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from serving.addresses import within

SECURITY = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
"""Headers that every answer carries."""
ALWAYS_ENCRYPTED = "max-age=31536000"
"""Strict-Transport-Security, where a visitor came over TLS: for a year, this host is asked over TLS alone."""
LOCKED = "default-src 'none'; frame-ancestors 'none'"
"""What HTML outside the pages may do: nothing."""

CLOSED = ("/_stcore/upload_file", "/_stcore/agent", "/_stcore/metrics")
"""Addresses of Streamlit's that no page needs: uploads, programs that drive the page, and its own metrics."""

FRAMING_VARIABLE = "MAY_FRAME"
ORIGIN = re.compile(r"https?://(\*\.)?[a-z0-9.-]+(:\d+)?", re.IGNORECASE)


class NoOriginError(ValueError):
    """MAY_FRAME names something that is no origin; the message says what, and what one looks like."""


class SafeAnswers:
    """ASGI middleware that adds the security headers to all answers and turns away what nobody may ask.

    A WebSocket must say which page opens it, as every browser does; Streamlit compares that with the host. HTML
    without a policy of its own may do nothing, and is no answer where only files are. `below` is the path under which
    all addresses stand, such as `/careers`; empty for none.
    """

    def __init__(self, app: ASGIApp, below: str = "") -> None:
        self.app = app
        self.below = below

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and its answer back, with the headers."""
        if scope["type"] == "websocket" and not is_origin(Headers(scope=scope).get("origin", "")):
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = within(scope, self.below) or ""
        is_lost = False

        async def send_with_headers(message: Message) -> None:
            nonlocal is_lost
            if message["type"] == "http.response.start":
                message = {**message, "headers": list(message["headers"])}  # an answer may be kept for others
                headers = MutableHeaders(scope=message)
                headers.update(SECURITY | framing_header())
                if is_encrypted(scope):
                    headers["strict-transport-security"] = ALWAYS_ENCRYPTED
                if headers.get("content-type", "").startswith("text/html"):
                    headers.setdefault("content-security-policy", LOCKED)
                    is_lost = path.startswith("/static/")
            if not is_lost:
                await send(message)

        if path.startswith(CLOSED):
            await _nothing(scope, receive, send_with_headers)
            return
        await self.app(scope, receive, send_with_headers)
        if is_lost:
            is_lost = False
            await _nothing(scope, receive, send_with_headers)


def is_origin(origin: str) -> bool:
    """Whether a browser could have sent this as the origin of a page."""
    try:
        return bool(urlsplit(origin).netloc)
    except ValueError:
        return False


def framing() -> str:
    """Who may frame a page, as a policy says it: the host itself, and the origins that MAY_FRAME names.

    Raises NoOriginError if one of them is not an origin.
    """
    named = os.environ.get(FRAMING_VARIABLE, "").split()
    for origin in named:
        if not ORIGIN.fullmatch(origin):
            raise NoOriginError(
                f"{FRAMING_VARIABLE} names {origin!r}; it must name origins, such as {FRAMING_VARIABLE}=https://www.school.example"
            )
    return " ".join(["'self'", *named])


def framing_header() -> dict[str, str]:
    """What older browsers read; they know nothing between the host itself and everybody."""
    return {} if os.environ.get(FRAMING_VARIABLE) else {"x-frame-options": "SAMEORIGIN"}


def is_encrypted(scope: Scope) -> bool:
    """Whether a visitor came over TLS, here or at a proxy in front."""
    return "https" in (scope.get("scheme"), Headers(scope=scope).get("x-forwarded-proto"))


async def _nothing(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse("Not found", 404)(scope, receive, send)
