"""Who is turned away, what every answer says about its safety, and how much one visitor can take."""

import json
import os
import platform
import resource
import subprocess
import sys
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import GENERATED_ELEMENT_ID_PREFIX
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from harness.servers import DASHBOARD, ROOT, Server, running
from harness.sessions import Tab, connection, tab
from serving import use
from serving.page import web_sockets
from serving.safety import NoOriginError, framing
from tests.serving.asking import ask, script_of
from tests.serving.conftest import Run

STREAM = "_stcore/stream"


@pytest.mark.parametrize(
    ("host", "sockets"),
    [
        ("school.example", "ws://school.example wss://school.example"),
        ("127.0.0.1:8501", "ws://127.0.0.1:8501 wss://127.0.0.1:8501"),
        ("[::1]:8501", "ws://[::1]:8501 wss://[::1]:8501"),
        ("", ""),
        ("school.example; script-src *", ""),
        ("a b", ""),
    ],
)
def test_a_page_may_talk_to_its_own_host_alone(host: str, sockets: str) -> None:
    assert web_sockets(host) == sockets


def test_the_policy_names_the_host_that_was_asked(server: Server) -> None:
    host = urlsplit(server.url).netloc
    policy = ask(server.url, "/salary").headers["content-security-policy"]
    assert f"connect-src 'self' ws://{host} wss://{host};" in policy


def test_no_page_that_frames_the_dashboard_may_steer_it(server: Server) -> None:
    told = json.loads(ask(server.url, "/_stcore/host-config").body)
    assert (told["allowedOrigins"], told["enableCustomParentMessages"]) == ([], False)


EVERY_KIND = {
    "/": 200,
    "/salary": 200,
    "/_stcore/health": 200,
    "/health": 200,
    "/ready": 200,
    "/metrics": 200,
    "/files/growth/growth.csv": 200,
    "/api/v1/openapi.json": 200,
    "/api/v1/none": 404,
    "/files/none": 404,
    "/no-such-page": 404,
    "/app/static/page.js": 200,
    "/app/static/none.js": 404,
    "/static/none.js": 404,
    "/_stcore/upload_file/x/y": 404,
    "POST /salary": 405,
    "POST /ready": 405,
}
"""Answers of every kind that the server gives, by what is asked for."""


@pytest.mark.parametrize("asked", [*EVERY_KIND, "a prepared file"])
def test_every_answer_is_hardened_and_names_no_server(asked: str, server: Server) -> None:
    method, _, address = asked.rpartition(" ") if asked in EVERY_KIND else ("", "", prepared_script(server))
    answer = ask(server.url, address, method=method or "GET")
    told = answer.headers
    assert answer.status == EVERY_KIND.get(asked, 200)
    assert (told["x-frame-options"], told["cross-origin-opener-policy"]) == ("SAMEORIGIN", "same-origin")
    assert (told["cross-origin-resource-policy"], told["x-content-type-options"]) == ("same-origin", "nosniff")
    assert told["referrer-policy"] == "same-origin"
    assert told["permissions-policy"] == "camera=(), geolocation=(), microphone=()"
    assert "server" not in told
    assert "strict-transport-security" not in told


def prepared_script(server: Server) -> str:
    """The address of a script of Streamlit's, which is answered as it was prepared."""
    return script_of(ask(server.url, "/").body)


def test_over_tls_the_host_is_asked_over_tls_from_then_on(server: Server) -> None:
    for address in ("/", prepared_script(server)):
        told = ask(server.url, address, x_forwarded_proto="https").headers
        assert told["strict-transport-security"] == "max-age=31536000"
        assert "strict-transport-security" not in ask(server.url, address).headers


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "OPTIONS"])
@pytest.mark.parametrize("address", ["/_stcore/upload_file/a/b", "/_stcore/metrics", "/_stcore/agent"])
def test_what_no_page_needs_is_closed(address: str, method: str, server: Server) -> None:
    answer = ask(server.url, address, method=method)
    assert (answer.status, answer.body) == (404, b"Not found")


@pytest.mark.parametrize("address", ["/static/none.js", "/static/js/none", "/static/salary", "/static/index.html"])
def test_no_page_stands_among_the_files(address: str, server: Server) -> None:
    answer = ask(server.url, address)
    assert (answer.status, answer.body) == (404, b"Not found")


def test_html_that_is_none_of_the_pages_may_do_nothing(server: Server) -> None:
    answer = ask(server.url, f"/{STREAM}")
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_a_web_socket_must_say_which_page_opens_it(server: Server, run: Run) -> None:
    run(_refused(server, None))


@pytest.mark.parametrize("origin", ["http://other.example", "http://[", "null"])
def test_a_page_of_another_site_cannot_open_a_web_socket(origin: str, server: Server, run: Run) -> None:
    run(_refused(server, Origin(origin)))
    assert [it for it in server.lines if "Traceback" in it] == []


async def _refused(server: Server, origin: Origin | None) -> None:
    address = f"ws://{urlsplit(server.url).netloc}/{STREAM}"
    with pytest.raises(InvalidStatus) as refused:
        async with connect(address, subprotocols=[Subprotocol("streamlit")], origin=origin):
            pass
    assert refused.value.response.status_code == 403


def test_where_the_name_of_the_host_is_known_another_name_for_it_opens_no_web_socket(run: Run) -> None:
    named = {"STREAMLIT_SERVER_ALLOWED_HOSTS": "careers.example.org"}
    with running(replace(DASHBOARD, settings=named)) as server:
        run(_refused(server, Origin(server.url)))


def test_a_frame_of_more_than_a_megabyte_ends_the_connection(server: Server, run: Run) -> None:
    run(_too_much(server))
    assert ask(server.url, "/_stcore/health").body == b"ok"


async def _too_much(server: Server) -> None:
    address = f"ws://{urlsplit(server.url).netloc}/{STREAM}"
    async with connect(address, subprotocols=[Subprotocol("streamlit")], origin=Origin(server.url)) as socket:
        await socket.send(b"\0" * 1_100_000)
        with pytest.raises(ConnectionClosed) as ended:
            async for _ in socket:
                pass
    assert ended.value.rcvd is not None
    assert ended.value.rcvd.code == 1009


def test_what_controls_hold_has_a_bound_of_its_own(run: Run) -> None:
    with running(replace(DASHBOARD, settings={"STREAMLIT_SERVER_MAX_MESSAGE_SIZE": "3"})) as server:
        run(_controls(server))
        (told,) = [it for it in server.lines if "exceeds the limit" in it]
        assert "exceeds the limit of 1000000 bytes; closing connection." in told
        assert ask(server.url, "/_stcore/health").body == b"ok"


async def _controls(server: Server) -> None:
    async with tab(server.url) as reader:
        await reader.open("salary")
        await reader._socket.send(holding(reader, 900_000))
        assert (await reader.click()).charts > 0
        await reader._socket.send(holding(reader, 1_100_000))
        with pytest.raises(ConnectionClosed) as ended:
            async for _ in reader._socket:
                pass
    assert ended.value.rcvd is not None
    assert ended.value.rcvd.code == 1009


def holding(reader: Tab, size: int) -> bytes:
    """The frame of a rerun in which a control holds a text of so many bytes."""
    asked = reader._rerun_message("", "")
    control = WidgetState(id=f"{GENERATED_ELEMENT_ID_PREFIX}-{'0' * 32}-None", string_value="x" * size)
    asked.rerun_script.widget_states.widgets.append(control)
    return bytes(asked.SerializeToString())


def test_bad_frames_end_their_connections_and_leave_a_few_lines(server: Server, run: Run) -> None:
    run(_bad_frames(server, [b"\xff\xff", "hello"] * 50))
    told = [it for it in server.lines if "Error deserializing back message" in it]
    assert 0 < len(told) <= 30
    assert [it for it in server.lines if "Traceback" in it] == []


async def _bad_frames(server: Server, frames: list[bytes | str]) -> None:
    for frame in frames:
        async with connection(server.url) as socket:
            await socket.send(frame)
            await socket.wait_closed()
        assert socket.close_code == 1002


@pytest.mark.parametrize(
    ("named", "policy"),
    [
        ("", "'self'"),
        ("https://www.school.example https://*.example.org", "'self' https://www.school.example https://*.example.org"),
    ],
)
def test_who_may_frame_a_page_is_a_setting(named: str, policy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAY_FRAME", named)
    assert framing() == policy


@pytest.mark.parametrize("named", ["*", "school.example", "https://a.example; script-src *", "https://a.example/path"])
def test_what_is_no_origin_may_not_frame(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAY_FRAME", named)
    with pytest.raises(NoOriginError, match=r"MAY_FRAME=https://www\.school\.example"):
        framing()


def test_a_server_told_who_may_frame_it_says_so() -> None:
    with running(replace(DASHBOARD, settings={"MAY_FRAME": "https://www.school.example"})) as framed:
        told = ask(framed.url, "/salary").headers
    assert "frame-ancestors 'self' https://www.school.example" in told["content-security-policy"]
    assert "x-frame-options" not in told


def test_the_limit_of_open_files_is_raised_at_the_start() -> None:
    code = "import resource; from serving.use import raise_open_files as r; r(); print(*resource.getrlimit(7))"
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    told = subprocess.run(
        ["/bin/sh", "-c", f'ulimit -Sn 256 && exec "{sys.executable}" -c "{code}"'],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"{hard} {hard}\n"


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives threads memory of their own")
def test_threads_take_their_memory_from_the_arenas_that_are_there() -> None:
    """One arena is the program's, and one may be there before it is said; each of 16 threads would have its own."""
    code = """
import ctypes, sys, tempfile, threading
from serving.use import keep_memory_together
keep_memory_together()
together = threading.Barrier(16)
def run():
    held = bytearray(10_000)
    together.wait()
threads = [threading.Thread(target=run) for _ in range(16)]
for it in threads: it.start()
for it in threads: it.join()
libc = ctypes.CDLL(None)
libc.fdopen.restype = ctypes.c_void_p
with tempfile.TemporaryFile("w+") as file:
    stream = ctypes.c_void_p(libc.fdopen(file.fileno(), b"w"))
    libc.malloc_info(0, stream)
    libc.fflush(stream)
    file.seek(0)
    print(file.read().count("<heap "))
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(told.stdout) <= 2


def test_a_low_limit_is_told_with_what_to_do() -> None:
    assert use.told(1_024) == (
        "The system lets this server hold 1,024 files open, enough for about 128 readers at a time. "
        "For more, raise the hard limit (`ulimit -Hn 16384`, or LimitNOFILE in a systemd unit)."
    )
