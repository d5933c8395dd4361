"""Unchanging files, Streamlit's and the project's, answered from memory in the smallest form a browser accepts."""

import mimetypes
import re
from pathlib import Path

from cachetools import LRUCache, cached
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from serving.addresses import within

FOLDERS = ("/static/", "/app/static/")
"""Where Streamlit serves its own files, and those of the project."""
FOREVER = "public, immutable, max-age=31536000"
"""A file's address changes whenever its content does, so a browser may keep it for a year without asking again."""

TWINS = {"br": ".br", "gzip": ".gz"}
"""How an encoding is called in a request and at the end of a file's name; the smallest first."""

ROOM = 16 * 2**20
"""Bytes of files that are kept in memory: all that browsers ask for at a first visit, in each form, four times over."""

REFUSED = re.compile(r"q=0(\.0*)?")


class BrowserFiles:
    """ASGI middleware that serves the prepared files; everything else, and all until they are there, is passed on.

    `below` is the path before all of the server's addresses, such as `/careers`; empty for none.
    """

    def __init__(self, app: ASGIApp, folder: Path, below: str = "") -> None:
        self.app = app
        self.folder = folder
        self.below = below
        self._names: frozenset[str] = frozenset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        path = within(scope, self.below) if scope["type"] == "http" else None
        name = path[1:] if path and path.startswith(FOLDERS) else ""
        answer = self._answer(name, Headers(scope=scope)) if name and scope["method"] in {"GET", "HEAD"} else None
        await (answer or self.app)(scope, receive, send)

    def _answer(self, name: str, asked: Headers) -> Response | None:
        """The answer to a request for a prepared file; None for any other, and where the files were removed since."""
        file = self.folder / name
        if not self._is_prepared(name):
            return None
        try:
            return file_answer(file, best_twin(file, accepted_encodings(asked.get("accept-encoding", ""))))
        except FileNotFoundError:
            return None

    def _is_prepared(self, name: str) -> bool:
        """Whether this is a prepared file's name, such as `static/js/index.js`. They may appear while this runs."""
        if name and not self._names and self.folder.is_dir():
            files = (it for it in self.folder.rglob("*") if it.is_file() and it.suffix not in TWINS.values())
            self._names = frozenset(it.relative_to(self.folder).as_posix() for it in files)
        return name in self._names


def accepted_encodings(header: str) -> frozenset[str]:
    """Those encodings of `TWINS` that an Accept-Encoding header names and does not refuse by `q=0`."""
    offers = (offer.replace(" ", "").lower().partition(";") for offer in header.split(","))
    return frozenset(name for name, _, weight in offers if name in TWINS and not REFUSED.fullmatch(weight))


def best_twin(file: Path, accepted: frozenset[str]) -> str:
    """The encoding to send a file in: the first of `TWINS` that is accepted and was worth making, else empty."""
    made = (name for name, suffix in TWINS.items() if name in accepted and file.with_name(file.name + suffix).is_file())
    return next(made, "")


@cached(LRUCache(ROOM, lambda answer: len(answer.body)))
def file_answer(file: Path, encoding: str) -> Response:
    """The whole answer, read from disk for the first visitor and kept: the first visit loads 2 MB."""
    twin = file.with_name(file.name + TWINS.get(encoding, ""))
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    headers = {"cache-control": FOREVER, "vary": "accept-encoding"}
    if encoding:
        headers["content-encoding"] = encoding
    return Response(twin.read_bytes(), media_type=media_type, headers=headers)
