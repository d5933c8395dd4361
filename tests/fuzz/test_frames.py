"""Thousands of strange frames over WebSockets: a page that is right, or an end in order; the server goes on."""

import asyncio

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage, InvalidStatus
from websockets.typing import Subprotocol

from careers.catalogue.pages import PAGES
from harness.servers import Server
from harness.sessions import Tab, connection
from tests.fuzz.calm import calm
from tests.fuzz.cases import thorough
from tests.fuzz.mutations import INJECTED, NASTY

IN_ORDER = {1000, 1002, 1003, 1007, 1008, 1009, 1011}
"""How a connection ends that was ended on purpose."""

Frame = bytes | str | int

LARGEST = 1_100_000
"""Bytes that are more than a server takes. It ends the connection while they come, so that nobody hears why."""

LAST = "education"

ASKED = ("clear_cache", "set_run_on_save", "stop_script", "load_git_info", "app_heartbeat")
FORBIDDEN = ("debug_disconnect_websocket", "debug_shutdown_runtime")
KEYS = ("role", "with", "and", "lang", "per", "prefer", "real", "salary_show", "path_hours", "none")

words = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
ids = st.one_of(words, st.builds("$$ID-{}-{}".format, st.just("0" * 32), st.sampled_from(KEYS)))


@st.composite
def widgets(draw: st.DrawFn) -> WidgetState:
    """What a control says that may be on the page or on none, of its own kind or of another."""
    state = WidgetState(id=draw(ids))
    kind = draw(st.sampled_from(["string", "bool", "double", "int", "trigger", "strings", "doubles", "json", "bytes"]))
    if kind == "strings":
        state.string_array_value.data.extend(draw(st.lists(words, max_size=6)))
    elif kind == "doubles":
        state.double_array_value.data.extend(draw(st.lists(st.floats(), max_size=3)))
    elif kind == "bytes":
        state.bytes_value = draw(st.binary(max_size=20))
    elif kind in {"bool", "trigger"}:
        setattr(state, f"{kind}_value", draw(st.booleans()))
    elif kind == "double":
        state.double_value = draw(st.floats())
    elif kind == "int":
        state.int_value = draw(st.integers(-(2**63), 2**63 - 1))
    else:
        setattr(state, f"{kind}_value", draw(words))
    return state


@st.composite
def reruns(draw: st.DrawFn) -> bytes:
    """A frame that asks for a page, with anything in it."""
    told = BackMsg()
    asked = told.rerun_script
    asked.query_string = draw(st.one_of(words, st.builds("{}={}".format, st.sampled_from(KEYS), words)))
    asked.page_name = draw(st.one_of(st.sampled_from(sorted({*PAGES} - {LAST})), words))
    asked.page_script_hash = draw(st.one_of(st.just(""), words))
    asked.fragment_id = draw(st.one_of(st.just(""), words))
    asked.is_history_navigation = draw(st.booleans())
    asked.is_auto_rerun = draw(st.booleans())
    asked.cached_message_hashes.extend(draw(st.lists(words, max_size=3)))
    asked.context_info.timezone, asked.context_info.locale = draw(words), draw(words)
    asked.context_info.url = draw(words)
    asked.widget_states.widgets.extend(draw(st.lists(widgets(), max_size=4)))
    return bytes(told.SerializeToString())


def asking_for(page: str) -> bytes:
    """A frame that asks for a page."""
    told = BackMsg()
    told.rerun_script.page_name = page
    return bytes(told.SerializeToString())


def bare(kind: str) -> bytes:
    """A frame that asks for something without saying more."""
    told = BackMsg()
    setattr(told, kind, True)
    return bytes(told.SerializeToString())


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A frame that asks for files, which no page has."""
    told = BackMsg()
    if draw(st.booleans()):
        told.file_urls_request.request_id = draw(words)
        told.file_urls_request.file_names.extend(draw(st.lists(words, max_size=3)))
    else:
        told.backend_operation_request.request_id = draw(words)
        told.backend_operation_request.deferred_file.file_id = draw(words)
    return bytes(told.SerializeToString())


frames = st.one_of(
    files(),
    reruns(),
    reruns(),
    st.tuples(reruns(), st.integers(0, 200), st.binary(max_size=4)).map(lambda it: it[0][: it[1]] + it[2]),
    st.sampled_from([*ASKED, *FORBIDDEN]).map(bare),
    st.binary(max_size=60),
    words.filter(lambda it: "\ud800" not in it),
    st.sampled_from([1_000_000, LARGEST]),
)
"""What a browser sends; a number stands for so many bytes of nothing."""


SILENT = b'ZH\x120\n.\n*$$ID-00000000000000000000000000000000-lang2\x00"\x0cdemographicsB\x06\n\x00\x1a\x00"\x00'
"""Asks for a page with a control named as the language of the address, in which nothing was chosen."""


@thorough
@example(sent=[SILENT])
@given(sent=st.lists(frames, min_size=1, max_size=3))
def test_strange_frames_are_answered_or_end_their_own_connection(server: Server, sent: list[Frame]) -> None:
    with calm(server):
        asyncio.run(_sent(server, sent))


async def _sent(server: Server, sent: list[Frame]) -> None:
    async with asyncio.timeout(60), connection(server.url) as socket:
        try:
            for frame in sent:
                await socket.send(bytes(frame) if isinstance(frame, int) else frame)
            await socket.send(asking_for(LAST))
            await _last_page(socket)
        except ConnectionClosed:
            assert socket.close_code in IN_ORDER or LARGEST in sent


async def _last_page(socket: ClientConnection) -> None:
    """Return when the page that was asked for last has come; fail where any page on the way shows an exception."""
    shown = name = ""
    while (shown, name) != ("finished", LAST):
        told = ForwardMsg.FromString(await socket.recv(decode=False))
        shown = "finished" if told.WhichOneof("type") == "script_finished" else ""
        if told.HasField("navigation"):
            names = {it.page_script_hash: it.url_pathname for it in told.navigation.app_pages}
            name = names[told.navigation.page_script_hash]
        element = told.delta.new_element
        assert not element.HasField("exception")
        assert "cannot be shown in full" not in element.html.body
        assert INJECTED.findall(element.html.body) == []


headers = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20).map(str.strip)


@thorough
@given(name=st.sampled_from(["Cookie", "X-Forwarded-For", "X-Forwarded-Proto", "Accept-Language"]), value=headers)
def test_a_strange_greeting_opens_a_connection_or_none(server: Server, name: str, value: str) -> None:
    with calm(server):
        asyncio.run(_greeted(server, {name: value}))


async def _greeted(server: Server, told: dict[str, str]) -> None:
    try:
        async with asyncio.timeout(60), connection(server.url, told) as socket:
            await Tab(socket, server.url).open("")
    except (InvalidHandshake, InvalidMessage):
        return


ORIGINS = ("null", "http://[", "http://[::1", "http://a b", "//", "file://", "http://other.example", "\t", "http://x:x")


@thorough
@given(origin=st.one_of(st.sampled_from(ORIGINS), headers))
def test_no_strange_origin_opens_a_connection(server: Server, origin: str) -> None:
    with calm(server):
        asyncio.run(_refused(server, origin))


async def _refused(server: Server, origin: str) -> None:
    greeting = connect(
        server.url.replace("http", "ws", 1) + "/_stcore/stream",
        additional_headers={"Origin": origin},
        subprotocols=[Subprotocol("streamlit")],
        open_timeout=60,
    )
    with pytest.raises((InvalidStatus, InvalidMessage)):
        async with greeting:
            pass
