"""How many pages may be open at a time, in all and from one address; further visitors get a message."""

import os
import resource
from collections import Counter

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from serving.use import FILES_A_READER, OWN_FILES

PAGES_VARIABLE = "OPEN_PAGES"
ADDRESS_VARIABLE = "OPEN_PAGES_PER_ADDRESS"

FROM_ONE_ADDRESS = 1_000
"""Pages that may be open from one address unless a variable says otherwise: a whole school may share one."""

AGAIN_AFTER = 60
"""Seconds after which a browser that was turned away may ask again."""


class NoLimitError(ValueError):
    """A variable names something that is no number of pages; the message says which, what, and what it may be."""


class Limits:
    """ASGI middleware that turns away who asks for more open pages than a server may hold, in all or from one address.

    An open page is a WebSocket. Where there is no room for one more, pages are not given out either.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.in_all, self.from_one_address = limits()
        self._open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or turn it away."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        address = (scope.get("client") or ("",))[0]
        full = self._full(address)
        if full and (scope["type"] == "websocket" or _is_visit(scope)):
            await full(scope, receive, send)
        elif scope["type"] == "http":
            await self.app(scope, receive, send)
        else:
            self._open[address] += 1
            try:
                await self.app(scope, receive, send)
            finally:
                self._open -= Counter([address])

    def _full(self, address: str) -> Response | None:
        """The answer to who asks for one page too many; None where there is room."""
        if self.in_all and self._open.total() >= self.in_all:
            return _turned_away(503, "This server has as many readers as it can hold. Please try again in a minute.")
        if self.from_one_address and self._open[address] >= self.from_one_address:
            most = f"{self.from_one_address:,}"
            return _turned_away(
                429, f"Your network has {most} pages open, as many as may be. Close one, and try again."
            )
        return None


def limits() -> tuple[int, int]:
    """How many pages may be open in all, and from one address; 0 for as many as come.

    In all as many as the open files that the system allows are enough for, unless OPEN_PAGES says fewer or more. Raises
    NoLimitError where a variable is no number.
    """
    _, files = resource.getrlimit(resource.RLIMIT_NOFILE)
    enough = 0 if files == resource.RLIM_INFINITY else max(1, (files - OWN_FILES) // FILES_A_READER)
    return _number(PAGES_VARIABLE, enough), _number(ADDRESS_VARIABLE, FROM_ONE_ADDRESS)


def _number(variable: str, otherwise: int) -> int:
    setting = os.environ.get(variable, str(otherwise)).strip()
    if not (setting.isascii() and setting.isdecimal()):
        raise NoLimitError(f"{variable} is {setting!r}; it must be a number, such as {variable}=500, or 0 for no limit")
    return int(setting)


def _is_visit(scope: Scope) -> bool:
    """Whether a browser asks for a page to show it, and not for a file of one."""
    return scope["method"] == "GET" and Headers(scope=scope).get("sec-fetch-dest") in {"document", "iframe"}


def _turned_away(status: int, words: str) -> Response:
    return PlainTextResponse(words + "\n", status, {"retry-after": str(AGAIN_AFTER), "cache-control": "no-store"})
