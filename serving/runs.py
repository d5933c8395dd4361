"""What a page asks of its server: parts of the page that the reader is on, all of it first, one thing after another."""

import asyncio
import time
from collections.abc import Collection
from urllib.parse import parse_qs, urlencode

from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import is_element_id, user_key_from_element_id

from serving.metrics import RUNS

Chosen = dict[str, list[str]]
"""What is chosen in each control as an address says it, by its key."""

A_SECOND, AT_ONCE = 8.0, 16.0
"""Runs a second that one browser may ask for over time, and how many at once before that counts."""

SHOWN = 10.0
"""Seconds within which a browser, however slow, shows the page that its reader went to."""

OPERATIONS = {None, "deferred_file"}
"""What a page may ask of the server beside runs: nothing, or a file of its own. Streamlit would also write files."""

UNREADABLE: Message = {"type": "websocket.receive", "bytes": b"\0"}
"""What no page sends. Streamlit ends the connection and says so in a line, where a text would leave a traceback."""


class RightRuns:
    """ASGI middleware through which a browser's runs follow one another, each to its end, each of what is there.

    A run of a part that would come to nothing becomes one of the whole page (docs/decisions/0095), and a run waits
    until the one before is answered in full (docs/decisions/0098). `around` holds the keys of the controls around all
    pages.
    """

    def __init__(self, app: ASGIApp, around: Collection[str] = ()) -> None:
        self.app = app
        self.around = around

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass requests on; of a WebSocket's messages, let those that ask for a run wait, and ask for the right one."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        connection, pace = _Connection(self.around), _Pace()

        async def receive_right() -> Message:
            message = await receive()
            received = _read(message)
            if received is None:
                return UNREADABLE
            if not received.HasField("rerun_script"):
                return message
            await connection.is_answered.wait()
            await pace.turn()
            connection.ask(received.rerun_script)
            return {**message, "bytes": received.SerializeToString()}

        async def send_seen(message: Message) -> None:
            connection.hear(ForwardMsg.FromString(message.get("bytes") or b""))
            try:
                await send(message)
            except RuntimeError as error:  # uvicorn has just ended the connection, and has no other word for it
                raise ConnectionResetError(str(error)) from error

        RUNS.open, RUNS.opened = RUNS.open + 1, RUNS.opened + 1
        _connected.add(connection)
        try:
            await self.app(scope, receive_right, send_seen)
        finally:
            RUNS.open -= 1
            _connected.discard(connection)
            connection.is_answered.set()


async def all_answered() -> None:
    """Return when every run that is under way now is answered in full, or its browser gone."""
    for connection in [*_connected]:
        await connection.is_answered.wait()


class _Pace:
    """How fast runs of one browser may follow one another: as fast as anybody clicks, and no faster for long."""

    def __init__(self) -> None:
        self._left, self._at = AT_ONCE, time.monotonic()

    async def turn(self) -> None:
        """Return when it is time for the next run."""
        now = time.monotonic()
        self._left, self._at = min(AT_ONCE, self._left + (now - self._at) * A_SECOND) - 1, now
        if self._left < 0:
            await asyncio.sleep(-self._left / A_SECOND)


class _Connection:
    """What passes between a browser and its server: the page asked for last, its parts, and what stands around it."""

    def __init__(self, around: Collection[str]) -> None:
        self.is_answered = asyncio.Event()
        self.is_answered.set()
        self._keys_around = around
        self._around: Chosen = {}
        self._address: str | None = None  # none yet; empty for a page that is known by its address alone
        self._parts: set[str] = set()
        self._turned_at = float("-inf")
        self._asked_at = 0.0

    def ask(self, asked: ClientState) -> None:
        """Turn what is asked for into the right run, which is under way from here on."""
        _keep_controls_alone(asked)
        said = _said(asked)
        before, self._around = self._around, {key: it for key, it in said.items() if key in self._keys_around}
        is_part_gone = asked.fragment_id and not (self._holds(asked) and self._around == before)
        if is_part_gone or self._is_late(asked, said):
            asked.fragment_id = ""
            asked.page_script_hash = self._address or asked.page_script_hash
        if self._address is None and not asked.is_history_navigation:
            asked.query_string = _as_chosen(asked)
        self._asked_at = time.monotonic()
        if self._address and self._address != asked.page_script_hash:
            self._turned_at = self._asked_at
        self._address = asked.page_script_hash
        self.is_answered.clear()

    def hear(self, sent: ForwardMsg) -> None:
        """Note the parts of a page that is sent, and the end of a run."""
        kind = sent.WhichOneof("type")
        if kind == "new_session" and not sent.metadata.run.fragment_ids:
            self._parts.clear()
        elif kind == "delta" and sent.delta.fragment_id:
            self._parts.add(sent.delta.fragment_id)
        elif kind == "script_finished" and sent.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            if not self.is_answered.is_set():
                RUNS.add(time.monotonic() - self._asked_at)
            self.is_answered.set()

    def _is_late(self, asked: ClientState, said: Chosen) -> bool:
        """Whether a click was made on a page that was being left. A way to a page tells of controls around all only."""
        has_moved = bool(self._address) and self._address != asked.page_script_hash
        return has_moved and not asked.is_history_navigation and bool(said.keys() - self._keys_around)

    def _holds(self, asked: ClientState) -> bool:
        """Whether the part that is asked for is one of the page that the browser was told last, and shows for sure.

        A browser that has yet to turn the page takes a part for that of another page, and clears what stands around it.
        """
        is_same_page = self._address is not None and self._address in {"", asked.page_script_hash}
        is_shown = time.monotonic() - self._turned_at >= SHOWN
        return is_same_page and is_shown and asked.fragment_id in self._parts


_connected: set[_Connection] = set()
"""What passes between this process and each browser that is connected to it."""


def _read(message: Message) -> BackMsg | None:
    """What a browser says; nothing in it where a message is no frame, None for a frame that no page sends."""
    if message.get("text") is not None:
        return None
    received = BackMsg()
    try:
        received.ParseFromString(message.get("bytes") or b"")
    except DecodeError:
        return None
    return received if received.backend_operation_request.WhichOneof("payload") in OPERATIONS else None


def _keep_controls_alone(asked: ClientState) -> None:
    """Leave out what no control could have said: Streamlit would keep it, and every run of the session would fail."""
    for strange in [it for it in asked.widget_states.widgets if not is_element_id(it.id)]:
        asked.widget_states.widgets.remove(strange)


def _as_chosen(asked: ClientState) -> str:
    """The query of an address with what the browser's controls say; as it was told where there are none yet."""
    if not asked.widget_states.widgets:
        return asked.query_string
    said = {key: values or [""] for key, values in _said(asked).items()}
    return urlencode(parse_qs(asked.query_string, keep_blank_values=True) | said, doseq=True)


def _said(asked: ClientState) -> Chosen:
    """What the browser's controls say, by their keys; without those that choose nothing."""
    said = ((user_key_from_element_id(it.id), _values_of(it)) for it in asked.widget_states.widgets)
    return {key: values for key, values in said if key and values is not None}


def _values_of(control: WidgetState) -> list[str] | None:
    """What is chosen in a control as an address says it; None for a control that chooses nothing, such as a button."""
    kind = control.WhichOneof("value")
    if kind == "string_array_value":
        return list(control.string_array_value.data)
    if kind == "double_array_value":
        return [f"{value:g}" for value in control.double_array_value.data]
    if kind == "bool_value":
        return ["true"] if control.bool_value else []
    return [control.string_value] if kind == "string_value" else None
