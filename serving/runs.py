"""What a page asks of its server: parts of the page that the reader is on, and all of it first."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState


class RightRuns:
    """ASGI middleware that turns a run of a part, wherever it would come to nothing, into a run of the whole page.

    A page that was drawn by one server and comes back to another asks, at the next click, for the part that was
    clicked; the new server has never drawn that part and would answer with nothing. And a reader who follows a link
    and clicks once more before the next page has come asks for a part of the page that was left; the answer would
    take the next page off the screen.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; of a WebSocket's messages, change those that ask for a part to no avail."""
        page: str | None = None

        async def receive_right() -> Message:
            nonlocal page
            message = await receive()
            if not message.get("bytes"):
                return message
            told = BackMsg.FromString(message["bytes"])
            if not told.HasField("rerun_script"):
                return message
            asked = told.rerun_script
            if asked.fragment_id and not _is_part_of(page, asked):
                asked.fragment_id = ""
                asked.page_script_hash = page or asked.page_script_hash
            page = asked.page_script_hash
            return {**message, "bytes": told.SerializeToString()}

        await self.app(scope, receive_right if scope["type"] == "websocket" else receive, send)


def _is_part_of(page: str | None, asked: ClientState) -> bool:
    """Whether a run is of a part of this page: None for no page yet, empty for one known by its address alone."""
    return page is not None and page in {"", asked.page_script_hash}
