"""The page itself, the one answer that is changed: where the server is, what its scripts may do, a tag, compressed."""

import base64
import gzip
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

import brotli
from cachetools import LRUCache, cached
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from serving.addresses import Addresses, within
from serving.files import FOLDERS, accepted_encodings
from serving.parts import early_parts, faces
from serving.safety import framing, is_encrypted

BASE_ADDRESS = b"<script>window.__streamlit={BACKEND_BASE_URL:new URL('.',location.href).href}</script>"
"""Tells Streamlit's client where the server is. Without it a shared address such as `/salary` first asks
below that page, meets an error there, and waits before it tries the right place."""

SCRIPTED = b"""<script>
if ("noModule" in document.createElement("script")) document.documentElement.className = "scripted"
</script>"""
"""Says whether scripts run, and modules among them: what only readers without them need is not shown then."""

STYLE = b"""<style>
:focus-visible, :is(label, [role="group"]):has(:focus-visible) {
  outline: 2px solid currentColor !important; outline-offset: -2px
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after {animation: none !important; transition: none !important}
}
@media (max-width: 640px) {.st-key-roles {min-height: 5.5rem}}
@media (min-width: 769px) {
  [data-testid="stSkipToContent"] + div {margin-left: 264px}
  [data-testid="stSkipToContent"] + div [data-testid="stMainBlockContainer"] {max-width: none}
}
[data-testid="stHeader"],
[data-testid="stSidebarHeader"] + [data-testid="stSidebarUserContent"],
[data-testid="stElementContainer"]:has(> [data-testid="stSkeleton"]) ~ [data-testid],
[data-testid="stLayoutWrapper"]:has([data-testid="stSkeleton"]) ~ [data-testid] {visibility: hidden}
</style>"""
"""A focus that can be seen on everything; no motion where none is wanted; room for the menu before it is there; and
nothing of the top bar before it has its style, or below the menu or a placeholder until they stand
(docs/decisions/0031)."""

POLICY = {
    "default-src": "'self'",
    "script-src": "'self' {scripts}",
    "style-src": "'self' 'unsafe-inline'",  # Streamlit writes its styles into the page as it draws
    "img-src": "'self' data: blob:",
    "media-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' {sockets}",  # not every browser counts WebSockets as 'self'
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "{framing}",
}
"""What the page may load and run: its own files, and the scripts written into it, each named by its hash; whom it may
talk to: its own host; who may frame it: `serving/safety.py` says."""

ELSEWHERE = (*FOLDERS, "/files/", "/api/", "/media/", "/_stcore/", "/component/", "/health", "/ready", "/metrics")
"""Where there are no pages. Every other address answers with the page."""

TITLE = re.compile(rb"<title>.*?</title>", re.DOTALL)

GOOD = 5
"""The brotli quality of a page: each pair of roles has its own, and the best would take 14 ms instead of 1."""

ROOM, PACKED_ROOM = 16 * 2**20, 4 * 2**20
"""Bytes of pages that are kept, each with the choices of its address, and of pages that are kept compressed."""

HOST = re.compile(r"[\w.-]+(:\d+)?|\[[\da-fA-F:]+\](:\d+)?", re.ASCII)

METHODS = ("GET", "HEAD")
"""What a page takes."""

ASKED_BY_PAGE = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
"""Request headers that Streamlit must not act upon for a page, because the page is changed after it answers."""


APP = re.compile(rb"<script type=\"module\".*</head>", re.DOTALL)
"""What of Streamlit's page loads the app: it comes after what is read first."""

NOSCRIPT = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)


def nothing(*_told: str) -> str:
    """No words."""
    return ""


@dataclass(frozen=True, kw_only=True)
class Front:
    """What a page's answer holds beside Streamlit's own page.

    `scripts` and `begin` are addresses of modules, relative to the page: the ones run before the app, and the other has
    a function `begin` that loads it. `look` is CSS, `tags` makes the title and what else the page's head says of it
    as HTML, from its name, its query and the whole address of the dashboard (empty where the request names no host that
    could be one); `body` makes the page itself as HTML from its address and its query.
    """

    scripts: tuple[str, ...] = ()
    begin: str = ""
    look: str = ""
    tags: Callable[[str, str, str], str] = nothing
    body: Callable[[str, str], str] = nothing


class Pages:
    """ASGI middleware that answers with the changed page wherever Streamlit answers with its own.

    An address that means no page is refused, one that is written a little differently redirected, and a method that
    asks for no page is not taken.
    """

    def __init__(self, app: ASGIApp, addresses: Addresses, front: Front | None = None) -> None:
        self.app = app
        self.addresses = addresses
        self.front = front or Front()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; hold the answer back where it is a page, and send the changed one."""
        path = within(scope, self.addresses.below) if scope["type"] == "http" else ""
        if scope["type"] != "http" or (path or "").startswith(ELSEWHERE):
            await self.app(scope, receive, send)
            return
        if leading := self.addresses.redirection(scope):
            await leading(scope, receive, send)
            return
        if scope["method"] not in METHODS:
            refused = PlainTextResponse("Method Not Allowed", 405, {"allow": ", ".join(METHODS)})
            await (self.addresses.refusal(scope) or refused)(scope, receive, send)
            return
        asked = Headers(scope=scope)
        body = bytearray()
        is_page = False

        async def hold(message: Message) -> None:
            nonlocal is_page
            if message["type"] == "http.response.start":
                kind = Headers(raw=message["headers"]).get("content-type", "")
                is_page = path is None or kind.startswith("text/html") or self._leads_nowhere(scope, message["status"])
            if not is_page:
                await send(message)
            elif message["type"] == "http.response.body":
                body.extend(message.get("body", b""))

        plain = [(name, value) for name, value in scope["headers"] if name not in ASKED_BY_PAGE]
        await self.app({**scope, "method": "GET", "headers": plain}, receive, hold)
        if is_page:
            answer = self.addresses.refusal(scope)
            if not answer:
                answer = await run_in_threadpool(self._answer, bytes(body), scope, asked)
            await answer(scope, receive, send)

    def _leads_nowhere(self, scope: Scope, status: int) -> bool:
        """Whether Streamlit leads on from an address without a page, as from `/.`: to a folder of its own files."""
        return status in range(300, 400) and self.addresses.refusal(scope) is not None

    def _answer(self, original: bytes, scope: Scope, asked: Headers) -> Response:
        page, query = self.addresses.page(scope), scope["query_string"].decode("latin-1")
        folder = folder_of(scope)
        tags = self.front.tags(page, query, folder)
        name = str(scope["path"]).rpartition("/")[2]
        return page_answer(changed_page(original, self.front, tags, self.front.body(folder + name, query)), asked)


@dataclass(frozen=True)
class ChangedPage:
    """A changed page: its bytes, its policy and the tag that names this content."""

    body: bytes
    policy: str
    tag: str


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda body: brotli.compress(body, quality=GOOD),
    "gzip": lambda body: gzip.compress(body, mtime=0),
}
"""How a page is compressed for those who accept it, the smallest first."""


@cached(LRUCache(PACKED_ROOM, len), lambda page, encoding: (page.tag, encoding), Lock())
def packed(page: ChangedPage, encoding: str) -> bytes:
    """A page in an encoding, made once, when somebody first asks for it so."""
    return PACKERS[encoding](page.body)


def page_answer(page: ChangedPage, asked: Headers) -> Response:
    """The answer to a request for a page; without the page where the browser has this very one."""
    headers = {"cache-control": "no-cache", "vary": "accept-encoding", "etag": page.tag}
    sockets = web_sockets(asked.get("host", ""))
    headers["content-security-policy"] = page.policy.format(sockets=sockets, framing=framing())
    if page.tag in asked.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    accepted = accepted_encodings(asked.get("accept-encoding", ""))
    encoding = next((it for it in PACKERS if it in accepted), "")
    if encoding:
        headers["content-encoding"] = encoding
    return Response(packed(page, encoding) if encoding else page.body, media_type="text/html", headers=headers)


def folder_of(scope: Scope) -> str:
    """The whole address of the dashboard, such as `https://school.example/careers/`; empty where no host is asked."""
    host = Headers(scope=scope).get("host", "")
    scheme = "https" if is_encrypted(scope) else "http"
    return f"{scheme}://{host}{scope['path'].rpartition('/')[0]}/" if HOST.fullmatch(host) else ""


def home_of(scope: Scope, below: str) -> str:
    """The same for any address of a dashboard below a path such as `/careers`."""
    return folder_of({**scope, "path": f"{scope.get('root_path', '')}{below}/"})


@cached(LRUCache(ROOM, lambda page: 2 * len(page.body)), lock=Lock())  # what it is asked for is as long again
def changed_page(original: bytes, front: Front, tags: str, html: str) -> ChangedPage:
    """The page with its tags, what it tells, and the base address set before any script runs; made once.

    What loads the app waits in a template, so that a slow line brings what is read first.
    """
    head = b"<head>" + BASE_ADDRESS + SCRIPTED + STYLE + f"<style id=look>{faces()}{front.look}</style>".encode()
    titled = TITLE.sub(b"", original, count=1) if tags else original
    waiting = APP.sub(
        lambda it: b"<template id=app>" + it[0].removesuffix(b"</head>") + early_parts(html) + b"</template></head>",
        titled,
    )
    tail = tags.encode() + first(front) + b"</head>"
    body = NOSCRIPT.sub(lambda _: html.encode(), waiting.replace(b"<head>", head, 1).replace(b"</head>", tail, 1), 1)
    policy = security_policy(body)
    tag = hashlib.sha256(body + policy.encode()).hexdigest()[:32]
    return ChangedPage(body, policy, f'W/"{tag}"')


def first(front: Front) -> bytes:
    """What a page loads first: what lets the app take its place, and the scripts of every page; then comes the app."""
    ahead = "".join(f'<link rel="modulepreload" href="./{it}">' for it in front.scripts)
    loads = ",".join(f'import("./{it}")' for it in front.scripts)
    begins = f'import{{begin}}from"./{front.begin}";Promise.allSettled([{loads}]).then(begin)'
    return f'{ahead}<script type="module">{begins}</script>'.encode()


def security_policy(page: bytes) -> str:
    """The Content-Security-Policy of a page: `POLICY` with a hash for each script that is written into it.

    Places for `sockets` and `framing` are left for each answer.
    """
    scripts = re.findall(rb"<script(?: type=['\"]module['\"])?>(.*?)</script>", page, re.DOTALL)
    hashes = (base64.b64encode(hashlib.sha256(script).digest()).decode() for script in scripts)
    allowed = " ".join(f"'sha256-{it}'" for it in hashes)
    policy = "; ".join(f"{name} {value}" for name, value in POLICY.items())
    return policy.replace("{scripts}", allowed)


def web_sockets(host: str) -> str:
    """The addresses of a host's WebSockets; empty where a request names none that could be one."""
    return f"ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
