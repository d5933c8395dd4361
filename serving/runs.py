"""What a page asks of its server: parts of the page that the reader is on, and all of it first."""

from collections.abc import Collection
from urllib.parse import parse_qs, urlencode

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import user_key_from_element_id

Said = dict[str, list[str]]
"""What is chosen in each control as an address says it, by its key."""


class RightRuns:
    """ASGI middleware that turns a run of a part, wherever it would come to nothing, into a run of the whole page.

    A page that was drawn by one server and comes back to another asks, at the next click, for the part that was
    clicked; the new server has never drawn that part and would answer with nothing. Its address is older than that
    click, and to a new server it is all there is, so it is told what the controls say. And a reader who follows a link
    and clicks once more before the next page has come asks for a part of the page that was left; the answer would take
    the next page off the screen. And two clicks in one moment, on a control of the part and on one around all pages,
    are sent as one request for the part, which draws nothing around it. `around` holds the keys of those controls.
    """

    def __init__(self, app: ASGIApp, around: Collection[str] = ()) -> None:
        self.app = app
        self.around = around

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; of a WebSocket's messages, change those that ask for a part to no avail."""
        page: str | None = None
        around: Said = {}

        async def receive_right() -> Message:
            nonlocal page, around
            message = await receive()
            if not message.get("bytes"):
                return message
            told = BackMsg.FromString(message["bytes"])
            if not told.HasField("rerun_script"):
                return message
            asked = told.rerun_script
            before, around = around, {key: it for key, it in _said(asked).items() if key in self.around}
            if asked.fragment_id and not (_is_part_of(page, asked) and around == before):
                asked.fragment_id = ""
                asked.page_script_hash = page or asked.page_script_hash
            if page is None and not asked.is_history_navigation:
                asked.query_string = _as_chosen(asked)
            page = asked.page_script_hash
            return {**message, "bytes": told.SerializeToString()}

        await self.app(scope, receive_right if scope["type"] == "websocket" else receive, send)


def _as_chosen(asked: ClientState) -> str:
    """The query of an address with what the browser's controls say; as it was told where there are none yet."""
    if not asked.widget_states.widgets:
        return asked.query_string
    said = {key: values or [""] for key, values in _said(asked).items()}
    return urlencode(parse_qs(asked.query_string, keep_blank_values=True) | said, doseq=True)


def _said(asked: ClientState) -> Said:
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


def _is_part_of(page: str | None, asked: ClientState) -> bool:
    """Whether a run is of a part of this page: None for no page yet, empty for one known by its address alone."""
    return page is not None and page in {"", asked.page_script_hash}
