"""Files of a page at addresses of their own, made from what is asked there: no session, no cookie, any replica."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from serving.faults import report
from serving.page import home_of

MOST_WRITTEN = 16_384
"""Bytes that a request for a file may hold besides its headers; a page's choices take a tenth of that."""

WITHIN = 60.0
"""Seconds that what is sent may take to come."""

NEVER_KEPT = {"cache-control": "no-store"}


class ServedFile(Protocol):
    """A file as it is sent."""

    @property
    def name(self) -> str:
        """The name to save it under, in letters that need no quoting."""

    @property
    def kind(self) -> str:
        """Its media type."""

    @property
    def content(self) -> bytes:
        """What it holds."""


FileAt = Callable[[str, str, str, Mapping[str, str], str], ServedFile | None]
"""Makes the file of a page by its name, from the query of a view, from what a reader wrote, and from the dashboard's
address; None for none."""


@dataclass(frozen=True)
class Refusals:
    """What readers see instead of a file: there is none, too much was written, or making it failed, with a number.

    `unfit` is what making a file raises for what does not fit into it, `closed` for a session that has ended; their
    messages say so.
    """

    missing: Callable[[], str]
    too_much: Callable[[], str]
    failed: Callable[[str], str]
    unfit: type[Exception]
    closed: type[Exception]


def routes(below: str, file_at: FileAt, refusals: Refusals, also: Mapping[str, str]) -> list[Route]:
    """`/files/PAGE/NAME?choices`, below a path such as `/careers`.

    A request may post what a reader wrote for the file, which then is in no address and no log. Nor is the key of the
    session that it is for, which comes as a header. Some files have another address, too, `also`:
    `{"api/v1/handout.pdf": "profile/handout.pdf"}`.
    """

    async def answer(asked: Request, file: str = "") -> Response:
        query, written = asked.scope["query_string"].decode("latin-1"), await _written(asked)
        if written is None or len(query) > MOST_WRITTEN:
            return PlainTextResponse(refusals.too_much(), 413, NEVER_KEPT)
        if key := asked.headers.get("x-key"):
            written["key"] = key
        page, _, name = (file or asked.path_params["file"]).partition("/")
        try:
            made = await run_in_threadpool(file_at, page, name, query, written, home_of(asked.scope, below) or "/")
        except refusals.unfit as error:
            return PlainTextResponse(str(error), 413, NEVER_KEPT)
        except refusals.closed as error:
            return PlainTextResponse(str(error), 409, NEVER_KEPT)
        except Exception as error:
            chosen = [it for pair in parse_qsl(query) for it in pair]
            return PlainTextResponse(refusals.failed(report(error, [*chosen, *written.values()])), 500, NEVER_KEPT)
        return _sent(made) if made else PlainTextResponse(refusals.missing(), 404, NEVER_KEPT)

    methods = ["GET", "POST"]
    return [
        Route(f"{below}/files/{{file:path}}", answer, methods=methods),
        *(Route(f"{below}/{at}", partial(answer, file=file), methods=methods) for at, file in also.items()),
    ]


async def _written(asked: Request) -> dict[str, str] | None:
    """What a reader wrote, as a form sends it; None if that is too much or takes too long."""
    if asked.method != "POST":
        return {}
    body = await content_of(asked, MOST_WRITTEN)
    return None if body is None else dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


async def content_of(asked: Request, most: int) -> bytes | None:
    """What is sent, up to `most` bytes; None if it is more or takes too long, in which case the rest is not read."""
    parts, size = [], 0
    try:
        async with asyncio.timeout(WITHIN):
            async for part in asked.stream():
                parts.append(part)
                size += len(part)
                if size > most:
                    return None
    except (TimeoutError, ClientDisconnect):
        return None
    return b"".join(parts)


def _sent(file: ServedFile) -> Response:
    headers = {"content-disposition": f'attachment; filename="{file.name}"'} | NEVER_KEPT
    return Response(file.content, headers=headers, media_type=file.kind)
