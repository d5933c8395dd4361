"""A run of a part stays one where the part is of the page that the reader is on, and becomes one of the whole else."""

import asyncio
from collections.abc import Iterable

import pytest
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from serving.runs import RightRuns

PART = ForwardMsg(delta=Delta(fragment_id="part"))
FINISHED = ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
WHOLE = (PART, FINISHED)
"""How a server answers: with a page that has a part, to its end."""


def rerun(fragment: str, query: str = "", page: str = "") -> bytes:
    """What a page sends at a click on a control of this part."""
    state = ClientState(fragment_id=fragment, query_string=query, page_script_hash=page)
    return bytes(BackMsg(rerun_script=state).SerializeToString())


def passed_on(
    sent: Iterable[Message], kind: str = "websocket", answers: Iterable[ForwardMsg] | None = None
) -> list[Message]:
    """What the server behind gets of the messages that a browser sends, each answered like this, if not in full."""
    waiting, got = list(sent), []
    told = list(WHOLE if answers is None else answers)

    async def receive() -> Message:
        return waiting.pop(0)

    async def send(_message: Message) -> None:
        return

    async def server(_scope: Scope, receive: Receive, send: Send) -> None:
        while waiting:
            got.append(await receive())
            for answer in told:
                await send({"type": "websocket.send", "bytes": answer.SerializeToString()})

    asyncio.run(RightRuns(server, {"role"})({"type": kind}, receive, send))
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


@pytest.mark.parametrize(("shown", "part"), [(60.0, ""), (0.0, "part")])
def test_a_part_of_a_page_that_the_browser_may_not_show_yet_is_run_with_all_of_it(
    monkeypatch: pytest.MonkeyPatch, shown: float, part: str
) -> None:
    monkeypatch.setattr("serving.runs.SHOWN", shown)
    sent = [received(rerun("", page=page)) for page in ("salary", "growth", "salary")]

    got = passed_on([*sent, received(rerun("part", page="salary"))])

    assert got == [*sent, received(rerun(part, page="salary"))]


def test_the_first_page_is_known_by_its_address_until_it_is_named() -> None:
    sent = [received(rerun("")), received(rerun("part", page="salary")), received(rerun("part", page="growth"))]
    assert passed_on(sent) == [*sent[:2], received(rerun("", page="salary"))]


def test_a_click_on_a_page_that_was_left_runs_the_whole_of_the_next_with_everything_else_as_sent() -> None:
    whole, late = rerun("", page="growth"), rerun("part", "per=Month", page="salary")
    again = rerun("part", page="growth")

    got = passed_on([received(whole), received(late), received(again)])

    assert got == [received(whole), received(rerun("", "per=Month", page="growth")), received(again)]


def test_a_choice_around_a_page_that_was_left_runs_the_next() -> None:
    got = passed_on([received(rerun("", page="growth")), received(clicked("", page="salary"))])

    assert [BackMsg.FromString(it["bytes"]).rerun_script.page_script_hash for it in got] == ["growth", "growth"]


def test_a_step_back_to_another_page_runs_that_page() -> None:
    got = passed_on([received(rerun("", page="growth")), received(clicked("", is_history=True, page="salary"))])

    assert [BackMsg.FromString(it["bytes"]).rerun_script.page_script_hash for it in got] == ["growth", "salary"]


def clicked(query: str, is_history: bool = False, fragment: str = "", page: str = "") -> bytes:
    """What a page with controls sends after a click on "Week" that its address does not know of yet."""
    state = ClientState(
        query_string=query, is_history_navigation=is_history, fragment_id=fragment, page_script_hash=page
    )
    for number, (key, chosen) in enumerate({"per": ["Week"], "salary_show": ["Yearly salary", "R&D"], "x": []}.items()):
        control = state.widget_states.widgets.add(id=f"$$ID-{number}f-{key}")
        control.string_array_value.data.extend(chosen)
        control.string_array_value.SetInParent()
    state.widget_states.widgets.add(id="$$ID-3f-role", string_value="Account manager")
    state.widget_states.widgets.add(id="$$ID-4f-real", bool_value=True)
    state.widget_states.widgets.add(id="$$ID-5f-old", bool_value=False)
    state.widget_states.widgets.add(id="$$ID-6f-path_years").double_array_value.data.append(25.0)
    state.widget_states.widgets.add(id="$$ID-7f-None", string_value="nobody's")
    state.widget_states.widgets.add(id="$$ID-8f-download", trigger_value=True)
    return bytes(BackMsg(rerun_script=state).SerializeToString())


def queries(messages: Iterable[Message]) -> list[str]:
    return [BackMsg.FromString(it["bytes"]).rerun_script.query_string for it in messages]


def test_to_a_new_server_the_address_says_what_the_controls_say() -> None:
    first, later = clicked("per=month&with=baker", fragment="part"), clicked("per=month", fragment="part")

    assert queries(passed_on([received(first), received(later)])) == [
        "per=Week&with=baker&salary_show=Yearly+salary&salary_show=R%26D&x=&role=Account+manager&real=true&old="
        "&path_years=25",
        "per=month",
    ]


def test_a_part_that_is_asked_for_with_another_choice_around_it_is_run_with_all_that_stands_around() -> None:
    def asked(part: str, role: str) -> bytes:
        state = ClientState(fragment_id=part, page_script_hash="salary")
        state.widget_states.widgets.add(id="$$ID-1f-role", string_value=role)
        return bytes(BackMsg(rerun_script=state).SerializeToString())

    sent = [asked("", "Baker"), asked("part", "Baker"), asked("part", "Cook"), asked("part", "Cook")]
    got = [BackMsg.FromString(it["bytes"]).rerun_script for it in passed_on(map(received, sent))]

    assert [it.fragment_id for it in got] == ["", "part", "", "part"]


def test_who_goes_back_in_the_history_gets_what_the_address_says() -> None:
    assert queries(passed_on([received(clicked("per=month", is_history=True))])) == ["per=month"]


def test_a_run_waits_until_the_one_before_is_answered_in_full() -> None:
    asked = [received(rerun("")), received(rerun("part"))]
    interrupted = ForwardMsg(script_finished=ForwardMsg.FINISHED_EARLY_FOR_RERUN)

    async def passed_after(answers: Iterable[ForwardMsg]) -> list[Message]:
        """What has been passed on of two requests, when all else that can happen after these answers has happened."""
        waiting, got = list(asked), []

        async def receive() -> Message:
            return waiting.pop(0)

        async def send(_message: Message) -> None:
            return

        async def server(_scope: Scope, receive: Receive, send: Send) -> None:
            got.append(await receive())
            for answer in answers:
                await send({"type": "websocket.send", "bytes": answer.SerializeToString()})
            got.append(await receive())

        serving = asyncio.create_task(RightRuns(server)({"type": "websocket"}, receive, send))
        for _turn in range(20):
            await asyncio.sleep(0)
        serving.cancel()
        return got

    assert asyncio.run(passed_after([PART])) == asked[:1]
    assert asyncio.run(passed_after([PART, interrupted])) == asked[:1]
    assert asyncio.run(passed_after([PART, FINISHED])) == asked


def test_a_part_that_the_page_does_not_have_is_none() -> None:
    sent = [received(rerun("")), received(rerun("another"))]
    assert passed_on(sent) == [sent[0], received(rerun(""))]


def test_a_page_that_is_drawn_anew_has_the_parts_that_it_is_sent_with() -> None:
    sent = [received(rerun("")), received(rerun("part")), received(rerun(""))]
    new = ForwardMsg()
    new.new_session.SetInParent()

    assert passed_on(sent, answers=[PART, new, FINISHED]) == [sent[0], received(rerun("")), sent[2]]


def test_the_run_of_a_part_leaves_the_page_its_parts() -> None:
    sent = [received(rerun("")), received(rerun("part")), received(rerun("part"))]
    run = ForwardMsg()
    run.new_session.SetInParent()
    run.metadata.run.fragment_ids.append("part")

    assert passed_on(sent, answers=[PART, run, FINISHED]) == sent


def test_what_is_no_run_does_not_count_as_one() -> None:
    other = received(BackMsg(stop_script=True).SerializeToString())
    connect = {"type": "websocket.connect"}
    assert passed_on([connect, other, received(rerun("part"))], answers=[FINISHED]) == [
        connect,
        other,
        received(rerun("")),
    ]


def test_no_page_can_have_streamlit_install_anything() -> None:
    told = BackMsg()
    told.backend_operation_request.install_skills.SetInParent()
    assert passed_on([received(told.SerializeToString())]) == [received(b"\0")]


def test_what_no_control_could_have_said_is_left_out() -> None:
    sent = BackMsg.FromString(rerun(""))
    sent.rerun_script.widget_states.widgets.add(id="salary", string_value="x")
    (heard,) = passed_on([received(sent.SerializeToString())])
    assert len(BackMsg.FromString(heard["bytes"]).rerun_script.widget_states.widgets) == 0


def test_other_requests_pass_untouched() -> None:
    request = {"type": "http.request", "body": b"", "bytes": rerun("part")}
    assert passed_on([request], kind="http") == [request]


def test_a_frame_that_no_page_sends_is_passed_on_as_one_that_ends_the_connection() -> None:
    bad: list[Message] = [
        {"type": "websocket.receive", "bytes": b"\xff\xff"},
        {"type": "websocket.receive", "text": "hello"},
    ]
    assert passed_on(bad) == [{"type": "websocket.receive", "bytes": b"\0"}] * 2


def test_what_is_said_after_the_connection_has_ended_is_said_to_nobody() -> None:
    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        if message["type"] == "websocket.send":
            raise RuntimeError("Unexpected ASGI message 'websocket.send', after sending 'websocket.close'.")

    async def server(scope: Scope, receive: Receive, send: Send) -> None:
        socket = WebSocket(scope, receive, send)
        await socket.accept()
        with pytest.raises(WebSocketDisconnect):  # which ends Streamlit's sending without a word in the log
            await socket.send_bytes(FINISHED.SerializeToString())

    asyncio.run(RightRuns(server)({"type": "websocket"}, receive, send))
