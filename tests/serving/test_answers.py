"""What a running server answers: compressed, kept, safe."""

import contextlib
import gzip
import http.client
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest

from harness.servers import Server, free_port
from serving.nginx import configuration
from tests.serving.asking import Answer, ask, script_of
from tests.serving.fleets import Fleet
from tests.serving.test_limits import is_served

YEAR = "max-age=31536000"

SAFE = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
}
"""What every answer says about its own safety."""


@pytest.fixture(params=["server", "two_replicas"])
def url(request: pytest.FixtureRequest) -> str:
    """One server, and two behind nginx: visitors notice no difference."""
    serving: Server | Fleet = request.getfixturevalue(request.param)
    return serving.url


def test_scripts_come_in_the_smallest_form_that_is_accepted(url: str) -> None:
    script = script_of(ask(url, "/").body)

    small = ask(url, script, accept_encoding="gzip, deflate, br, zstd")
    middle = ask(url, script, accept_encoding="gzip, br;q=0")
    plain = ask(url, script)

    encodings = [it.headers.get("content-encoding") for it in (small, middle, plain)]
    assert encodings == ["br", "gzip", None]
    assert brotli.decompress(small.body) == gzip.decompress(middle.body) == plain.body
    assert len(small.body) < len(middle.body) < len(plain.body) / 3


def test_scripts_may_be_kept_for_a_year_and_each_form_apart(url: str) -> None:
    answer = ask(url, script_of(ask(url, "/").body), accept_encoding="br")

    assert YEAR in answer.headers["cache-control"]
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["vary"].lower() == "accept-encoding"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "javascript" in answer.headers["content-type"]


def test_a_file_that_nginx_serves_is_as_safe_as_a_page(nginx: str, server: Server, tmp_path: Path) -> None:
    with nginx_before(server, 1, nginx, tmp_path / "one") as one:
        file = tmp_path / "one" / "app" / "static" / "page.css"
        file.parent.mkdir(parents=True)
        file.write_text("/* prepared */")
        answer = ask(one, "/app/static/page.css")
        over_tls = ask(one, "/app/static/page.css", x_forwarded_proto="https")

    assert answer.body == b"/* prepared */"
    assert "strict-transport-security" not in answer.headers
    assert over_tls.headers["strict-transport-security"] == "max-age=31536000"
    assert {name: answer.headers.get(name) for name in SAFE} == SAFE


def test_fonts_are_not_compressed_again(url: str) -> None:
    font = re.search(r"/static/media/[\w.-]+woff2", ask(url, "/").body.decode())
    assert font

    answer = ask(url, font[0], accept_encoding="br")

    assert answer.headers["content-type"] == "font/woff2"
    assert "content-encoding" not in answer.headers
    assert YEAR in answer.headers["cache-control"]


@pytest.mark.parametrize("address", ["/", "/salary", "/salary?per=month"])
def test_a_page_is_safe_compressed_and_asked_for_again(address: str, url: str) -> None:
    page = ask(url, address, accept_encoding="br")

    assert page.status == 200
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] == "same-origin"
    assert "camera=()" in page.headers["permissions-policy"]
    assert policy(page)["script-src"].startswith("'self' 'sha256-")
    assert "unsafe" not in policy(page)["script-src"]
    assert policy(page)["frame-ancestors"] == "'self'"
    assert page.headers["cache-control"] == "no-cache"
    assert b"BACKEND_BASE_URL" in brotli.decompress(page.body)


def test_a_page_that_the_browser_has_is_not_sent_again(url: str) -> None:
    tag = ask(url, "/").headers["etag"]

    again = ask(url, "/", if_none_match=tag)
    other = ask(url, "/", if_none_match='W/"another"')

    assert (again.status, again.body) == (304, b"")
    assert other.status == 200


def test_a_question_for_headers_alone_gets_no_body(url: str) -> None:
    for address in ("/", script_of(ask(url, "/").body)):
        answer = ask(url, address, method="HEAD")
        assert (answer.status, answer.body) == (200, b"")


def test_the_health_check_is_open_and_safe(url: str) -> None:
    answer = ask(url, "/_stcore/health")

    assert (answer.status, answer.body) == (200, b"ok")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_only_the_first_answer_sets_the_cookie_of_the_replica(two_replicas: Fleet) -> None:
    first = ask(two_replicas.url, "/").headers["set-cookie"]
    replica = first.partition(";")[0]

    name = f"replica_{urlsplit(two_replicas.url).port}"
    assert re.fullmatch(rf"{name}=\d+; Path=/; HttpOnly; SameSite=Lax", first)
    assert "set-cookie" not in ask(two_replicas.url, "/", cookie=replica).headers
    assert f"{name}=" in ask(two_replicas.url, "/", cookie=f"{name}=gone").headers["set-cookie"]


def test_a_browser_keeps_its_replica_in_each_of_two_fleets_on_one_host(
    nginx: str, server: Server, tmp_path: Path
) -> None:
    with (
        nginx_before(server, 3, nginx, tmp_path / "one") as one,
        nginx_before(server, 4, nginx, tmp_path / "other") as other,
    ):
        given = [ask(it, "/health").headers["set-cookie"].partition(";")[0] for it in (one, other)]
        again = [ask(it, "/health", cookie="; ".join(given)).headers for it in (one, other)]

    assert given == [f"replica_{urlsplit(one).port}=3", f"replica_{urlsplit(other).port}=4"]
    assert ["set-cookie" in it for it in again] == [False, False]


@contextlib.contextmanager
def nginx_before(server: Server, number: int, nginx: str, folder: Path) -> Iterator[str]:
    """The address of an nginx in front of a server, which is the replica of this number."""
    address, settings = f"127.0.0.1:{free_port()}", folder / "nginx.conf"
    folder.mkdir()
    replicas = {number: f"127.0.0.1:{urlsplit(server.url).port}"}
    settings.write_text(configuration([address], replicas, files=folder, folder=folder, brotli=None))
    with subprocess.Popen([nginx, "-p", str(folder), "-c", str(settings)]) as process:
        try:
            while not is_served(address):
                assert process.poll() is None
            yield f"http://{address}"
        finally:
            process.terminate()


def test_what_nginx_says_itself_may_do_nothing(two_replicas: Fleet) -> None:
    refused = ask(two_replicas.url, "/" + "a" * 9_000)
    assert (refused.status, refused.headers["content-type"]) == (414, "text/html")
    assert refused.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_a_page_through_nginx_has_one_policy(two_replicas: Fleet) -> None:
    connection = http.client.HTTPConnection(urlsplit(two_replicas.url).netloc, timeout=60)
    with contextlib.closing(connection):
        connection.request("GET", "/salary")
        headers = connection.getresponse().headers
    (only,) = headers.get_all("content-security-policy") or []
    assert only.startswith("default-src 'self'")


def test_new_visitors_are_spread_over_the_replicas(two_replicas: Fleet) -> None:
    given = [ask(two_replicas.url, "/").headers["set-cookie"].partition(";")[0] for _ in range(20)]

    assert len({*given}) == 2
    assert 5 <= given.count(given[0]) <= 15


def policy(page: Answer) -> dict[str, str]:
    """The page's Content-Security-Policy, by directive."""
    parts = (it.strip().partition(" ") for it in page.headers["content-security-policy"].split(";"))
    return {name: value for name, _, value in parts}
