"""Thousands of strange requests: each is answered with a right page or a clear refusal, and the server goes on."""

from urllib.parse import quote, urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from careers.catalogue.pages import MOVED, PAGES
from harness.servers import Server
from tests.fuzz.calm import calm
from tests.fuzz.cases import thorough
from tests.fuzz.mutations import NASTY
from tests.fuzz.raw import Asked, answer_to

MARK = "zqx"
"""Stands in all markup that is sent, so that it can be found in an answer."""

MARKUP = (f"<{MARK} onerror=1>", f"\"'><{MARK}>", f"</script><{MARK}>", f"x\r\nX-{MARK}: 1", f"x\nSet-Cookie: {MARK}=1")

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "G\x01T")
PLACES = (
    *[f"/{it}" for it in (*PAGES, *MOVED)],
    *("/", "//", "/SALARY", "/nowhere", "/.", "/..", "/%2e%2e", "/%00", "/%ff", "*", "http://other.example/a", ""),
    *("/health", "/ready", "/metrics", "/_stcore/health", "/_stcore/host-config", "/_stcore/stream"),
    *("/_stcore/metrics", "/_stcore/upload_file/a/b", "/_stcore/agent", "/_stcore/none"),
    *("/media/none.csv", "/component/none/index.html"),
    *("/static/none.js", "/static/", "/app/static/page.js", "/app/static/../config.toml", "/app/static/%2e%2e/x"),
    *("/files/growth/growth.csv", "/files/profile/handout.pdf", "/files/own", "/files/", "/files/../x", "/files//"),
    *("/api/v1/openapi.json", "/api/v1/figures", "/api/v1/occupations", "/api/v1/handout.pdf", "/api/v1/", "/api/"),
)  # fmt: skip
PARAMETERS = (
    *("role", "with", "and", "per", "lang", "prefer", "real", "salary_show", "growth_show", "path_hours", "path_years"),
    *("sources_show", "q", "metric", "format", "limit", "paper", "note", "__proto__", "embed", "", MARKUP[0]),
)
VALUES = (
    *("account_manager", "account_representative", "43-4051", "29-1141", "99-9999", "own_role_1", "month", "en-XA"),
    *NASTY,
    *MARKUP,
)
NAMES = (
    *("Accept-Encoding", "Accept", "Accept-Language", "Cookie", "Content-Type", "If-None-Match", "If-Modified-Since"),
    *("Range", "Referer", "Origin", "Upgrade", "X-Forwarded-For", "X-Forwarded-Proto", "X-Key", "X-Name", "Expect"),
    *("Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-WebSocket-Key", "User-Agent", "X-HTTP-Method-Override"),
)
TOLD = (
    *("gzip", "br;q=0", "*", "W/\"x\"", "bytes=0-", "bytes=9-1,-5", "https", "websocket", "iframe", "%", "=", ";"),
    *("a=b;", "text/html", "application/x-www-form-urlencoded", "multipart/form-data; boundary=", "100-continue"),
)  # fmt: skip

words = st.one_of(st.sampled_from(VALUES), st.text(max_size=12))
told = st.one_of(st.sampled_from(TOLD), words).map(lambda it: it.replace("\r", "").replace("\n", "").encode()[:2_000])


@st.composite
def targets(draw: st.DrawFn) -> bytes:
    """Where a request goes to: a place that is known, or nearly, with parameters; or any bytes."""
    place = draw(st.sampled_from(PLACES))
    for part in draw(st.lists(words, max_size=1)):
        place += "/" + quote(part, safe=draw(st.sampled_from(["", "/<>.;"])), errors="surrogatepass")
    pairs = draw(st.lists(st.tuples(st.sampled_from(PARAMETERS), words), max_size=4))
    query = "&".join("=".join(quote(it, safe="", errors="surrogatepass") for it in pair) for pair in pairs)
    target = f"{place}?{query}".encode() if query else place.encode()
    tail: bytes = draw(st.one_of(*[st.just(b"")] * 8, st.binary(max_size=30)))
    return target + tail


@st.composite
def requests(draw: st.DrawFn) -> Asked:
    """A request of any method for anything; the host is the server's own unless another is told."""
    method = draw(st.one_of(*[st.just("GET")] * 3, st.sampled_from(METHODS)))
    headers = [(name.encode(), it) for name, it in draw(st.lists(st.tuples(st.sampled_from(NAMES), told), max_size=3))]
    body = draw(st.one_of(st.just(b""), st.binary(max_size=200), words.map(lambda it: f"note={quote(it)}".encode())))
    if not body and method in {"GET", "HEAD"}:
        return Asked(method.encode(), draw(targets()), tuple(headers))
    length = draw(st.sampled_from([str(len(body)), str(len(body)), str(len(body)), "99", "-1", "x", "1_0"]))
    sized = (b"Content-Length", length.encode())
    return Asked(method.encode(), draw(targets()), (*headers, sized), body, length == str(len(body)))


@thorough
@example(asked=Asked(b"GET", b"/.", ()), host=b"other.example")
@given(asked=requests(), host=st.one_of(*[st.none()] * 6, told))
def test_a_strange_request_is_answered_calmly(server: Server, asked: Asked, host: bytes | None) -> None:
    named = host if host is not None else urlsplit(server.url).netloc.encode()
    whole = Asked(asked.method, asked.target, ((b"Host", named), *asked.headers), asked.body, asked.is_whole)

    with calm(server):
        answer = answer_to(server.url, whole)

    if answer is None:
        return
    kind = answer.headers.get("content-type", "")
    assert answer.status < 500
    assert [name for name in answer.headers if MARK in name] == []
    assert MARK not in answer.headers.get("set-cookie", "")
    assert urlsplit(answer.headers.get("location", "")).netloc == ""
    assert not (kind.startswith("text/html") and f"<{MARK}".encode() in answer.body)
    assert answer.status == 400 or answer.headers["x-content-type-options"] == "nosniff"
    if kind.startswith("text/html") and answer.body:
        assert "content-security-policy" in answer.headers


@thorough
@given(method=st.sampled_from(METHODS[2:10]), page=st.sampled_from(sorted(PAGES)))
def test_a_page_takes_no_other_method_than_one_that_asks_for_it(server: Server, method: str, page: str) -> None:
    host = (b"Host", urlsplit(server.url).netloc.encode())
    answer = answer_to(server.url, Asked(method.encode(), f"/{PAGES[page].address}".encode(), (host,)))
    assert answer is not None
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")
