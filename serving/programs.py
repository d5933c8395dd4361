"""Answers for programs at `/api/v1/…`: JSON or CSV, with a tag of their content, for pages of other sites too."""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from serving.downloads import MOST_WRITTEN
from serving.faults import report
from serving.page import home_of

FOLDER = "api/v1"
DESCRIPTION = "openapi.json"

OPEN = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "If-None-Match",
    "access-control-expose-headers": "ETag",
    "cache-control": "no-cache",
}
"""Whoever may read the figures may do so from a page of another site; no cookie and no session is part of an answer."""

Parameters = Mapping[str, Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class Programs:
    """What is answered: the content and media type for a service and what is asked of it.

    `answer` knows these `services` and raises `misasked` for what makes no sense. `describe` tells all that can
    be asked, from the address where services stand. `missing` and `failed` are what is said otherwise.
    """

    services: Collection[str]
    answer: Callable[[str, Parameters], tuple[bytes, str]]
    misasked: type[Exception]
    describe: Callable[[str], Mapping[str, Any]]
    missing: Callable[[], str]
    failed: Callable[[str], str]


def routes(below: str, programs: Programs) -> list[Route]:
    """`/api/v1/SERVICE` and `/api/v1/openapi.json`, below a path such as `/careers`."""

    def response_to(service: str, query: str, folder: str) -> Response:
        try:
            if service == DESCRIPTION:
                return _json(programs.describe(f"{folder}{FOLDER}" if folder else f"{below}/{FOLDER}"))
            if service not in programs.services:
                return _json({"error": programs.missing()}, 404)
            content, kind = programs.answer(service, parse_qs(query, keep_blank_values=True))
            return Response(content, media_type=kind)
        except programs.misasked as error:
            return _json({"error": str(error)}, 400)

    async def answer(asked: Request) -> Response:
        query = asked.scope["query_string"].decode("latin-1")
        if asked.method == "OPTIONS":
            return Response(status_code=204, headers=OPEN)
        service = asked.path_params["service"]
        folder = home_of(asked.scope, below)
        try:
            response = await run_in_threadpool(response_to, service, query[:MOST_WRITTEN], folder)
        except Exception as error:
            chosen = [it for values in parse_qs(query).values() for it in values]
            response = _json({"error": programs.failed(report(error, chosen))}, 500)
        return _tagged(response, asked.headers.get("if-none-match", ""))

    return [Route(f"{below}/{FOLDER}/{{service:path}}", answer, methods=["GET", "OPTIONS"])]


def _json(content: Mapping[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(content, ensure_ascii=False).encode(), status, media_type="application/json")


def _tagged(response: Response, known: str) -> Response:
    """An answer with a tag that names its content; without the content where that is known."""
    tag = f'"{hashlib.sha256(bytes(response.body)).hexdigest()[:32]}"'
    if response.status_code == 200:  # noqa: PLR2004
        if tag in known:
            response = Response(status_code=304)
        response.headers["etag"] = tag
    response.headers.update(OPEN)
    return response
