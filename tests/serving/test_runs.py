"""A run of a part stays one where the part is of the page that the reader is on, and becomes one of the whole else."""

import asyncio
from collections.abc import Iterable

from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from serving.runs import RightRuns


def rerun(fragment: str, query: str = "", page: str = "") -> bytes:
    """What a page sends at a click on a control of this part."""
    state = ClientState(fragment_id=fragment, query_string=query, page_script_hash=page)
    return bytes(BackMsg(rerun_script=state).SerializeToString())


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

    asyncio.run(RightRuns(server)({"type": kind}, receive, send))
    return got


def received(data: bytes) -> Message:
    return {"type": "websocket.receive", "bytes": data}


def test_the_first_run_is_of_the_whole_page_with_everything_else_as_sent() -> None:
    assert passed_on([received(rerun("part", "per=Week"))]) == [received(rerun("", "per=Week"))]


def test_later_runs_are_of_the_part_that_was_clicked() -> None:
    sent = [received(rerun("")), received(rerun("part")), received(rerun("part"))]
    assert passed_on(sent) == sent


def test_a_part_of_the_page_that_the_reader_went_to_is_run_alone() -> None:
    sent = [received(rerun("", page="salary")), received(rerun("part", page="salary"))]
    assert passed_on(sent) == sent


def test_the_first_page_is_known_by_its_address_until_it_is_named() -> None:
    sent = [received(rerun("")), received(rerun("part", page="salary")), received(rerun("part", page="growth"))]
    assert passed_on(sent) == [*sent[:2], received(rerun("", page="salary"))]


def test_a_click_on_a_page_that_was_left_runs_the_whole_of_the_next_with_everything_else_as_sent() -> None:
    whole, late = rerun("", page="growth"), rerun("part", "per=Month", page="salary")
    again = rerun("part of growth", page="growth")

    got = passed_on([received(whole), received(late), received(again)])

    assert got == [received(whole), received(rerun("", "per=Month", page="growth")), received(again)]


def test_what_is_no_run_does_not_count_as_one() -> None:
    other = received(BackMsg(stop_script=True).SerializeToString())
    connect = {"type": "websocket.connect"}
    assert passed_on([connect, other, received(rerun("part"))]) == [connect, other, received(rerun(""))]


def test_other_requests_pass_untouched() -> None:
    request = {"type": "http.request", "body": b"", "bytes": rerun("part")}
    assert passed_on([request], kind="http") == [request]
