"""Files that readers bring along for their session: from an open page alone, up to a size, a few at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from serving.downloads import NEVER_KEPT, content_of
from serving.faults import report

ADDRESS = "/files/own"
AT_ONCE = 2
"""Files that are taken in and read at the same time; each may need some ten times its own size while it is read."""


@dataclass(frozen=True, kw_only=True)
class Taking:
    """How files are taken in.

    `most` is the bytes that one may have. `is_open` says whether a key is that of an open page; `keep` gives a file
    (key, name, content) to that page and returns what is wrong with it, in words, empty for nothing; one without a name
    takes away what was given. The rest is what a reader is told: that the page is not open here any more, that the file
    is too large, that the server is busy, and that something failed, by a number.
    """

    most: int
    is_open: Callable[[str], bool]
    keep: Callable[[str, str, bytes], str]
    closed: Callable[[], str]
    too_large: Callable[[], str]
    busy: Callable[[], str]
    failed: Callable[[str], str]


def routes(below: str, taking: Taking) -> list[Route]:
    """`/files/own`, below a path such as `/careers`; the page's key and the file's name come as headers."""
    room = asyncio.Semaphore(AT_ONCE)

    async def answer(asked: Request) -> Response:
        key, name = asked.headers.get("x-key", ""), unquote(asked.headers.get("x-name", ""))
        if not taking.is_open(key):
            return _said(taking.closed(), 409)
        if room.locked():
            return _said(taking.busy(), 503)
        async with room:
            content = await content_of(asked, taking.most)
            if content is None:
                return _said(taking.too_large(), 413)
            try:
                wrong = await run_in_threadpool(taking.keep, key, name, content)
            except Exception as error:
                return _said(taking.failed(report(error, [name, key])), 500)
        return _said(wrong, 422 if wrong else 200)

    return [Route(f"{below}{ADDRESS}", answer, methods=["POST"])]


def _said(words: str, status: int) -> Response:
    return PlainTextResponse(words, status, NEVER_KEPT)
