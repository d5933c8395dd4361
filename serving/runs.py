"""What a connection asks first: the whole page, so that a click is never lost when a server is another than before."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg


class WholeFirst:
    """ASGI middleware that turns the first run that each WebSocket asks for into a run of the whole page.

    A page that was drawn by one server and comes back to another asks, at the next click, for the part that was
    clicked; the new server has never drawn that part and would answer with nothing.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; of a WebSocket's messages, change the first that asks for a run."""
        has_asked = False

        async def receive_whole() -> Message:
            nonlocal has_asked
            message = await receive()
            if has_asked or not message.get("bytes"):
                return message
            asked = BackMsg.FromString(message["bytes"])
            has_asked = asked.HasField("rerun_script")
            asked.rerun_script.fragment_id = ""
            return {**message, "bytes": asked.SerializeToString()} if has_asked else message

        await self.app(scope, receive_whole if scope["type"] == "websocket" else receive, send)
