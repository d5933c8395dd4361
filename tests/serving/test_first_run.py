"""The first run that a connection asks for is of the whole page; every later one is as it was asked for."""

import asyncio
from collections.abc import Iterable

from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from serving.runs import WholeFirst


def rerun(fragment: str, query: str = "") -> bytes:
    """What a page sends at a click on a control of this part."""
    return bytes(BackMsg(rerun_script=ClientState(fragment_id=fragment, query_string=query)).SerializeToString())


def passed_on(sent: Iterable[Message], kind: str = "websocket") -> list[Message]:
    """What the server behind gets of the messages that a browser sends."""
    waiting, got = list(sent), []

    async def receive() -> Message:
        return waiting.pop(0)

    async def send(_message: Message) -> None:
        raise AssertionError

    async def server(_scope: Scope, receive: Receive, _send: Send) -> None:
        while waiting:
            got.append(await receive())

    asyncio.run(WholeFirst(server)({"type": kind}, receive, send))
    return got


def received(data: bytes) -> Message:
    return {"type": "websocket.receive", "bytes": data}


def test_the_first_run_is_of_the_whole_page_with_everything_else_as_sent() -> None:
    assert passed_on([received(rerun("part", "per=Week"))]) == [received(rerun("", "per=Week"))]


def test_later_runs_are_of_the_part_that_was_clicked() -> None:
    sent = [received(rerun("")), received(rerun("part")), received(rerun("part"))]
    assert passed_on(sent) == sent


def test_what_is_no_run_does_not_count_as_one() -> None:
    other = received(BackMsg(stop_script=True).SerializeToString())
    connect = {"type": "websocket.connect"}
    assert passed_on([connect, other, received(rerun("part"))]) == [connect, other, received(rerun(""))]


def test_other_requests_pass_untouched() -> None:
    request = {"type": "http.request", "body": b"", "bytes": rerun("part")}
    assert passed_on([request], kind="http") == [request]
