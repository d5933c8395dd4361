"""One process that is told to stop: the run under way ends, its reader has the page, and all is well."""

import asyncio
import contextlib
import os
import signal
from dataclasses import replace

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosedError

from harness.servers import DASHBOARD, ROOT, Server, running
from harness.sessions import connection
from tests.serving.conftest import Run

SLOW = """
import sys, time
sys.path.insert(0, {root!r})
from careers.ui import frame
told = frame.heading
frame.heading = lambda *names: (time.sleep(0.5), told(*names))[1]
import dashboard
sys.exit(dashboard.serve(dashboard.app))
"""
"""The dashboard, whose pages take half a second and more."""

SERVICE_RESTART = 1012
"""The code with which a page's connection is closed that may connect again."""


def test_a_run_under_way_ends_before_the_process_does(run: Run) -> None:
    slow = replace(DASHBOARD, command=("-c", SLOW.format(root=str(ROOT))))
    with running(slow) as server:
        run(stopped_while_a_page_is_made(server))
        ended = os.waitid(os.P_PID, server.process_id, os.WEXITED | os.WNOWAIT)
        said = server.lines

    assert ended
    assert (ended.si_code, ended.si_status) == (os.CLD_EXITED, 0)
    assert said == [f"Open {server.url}/ in a browser (Ctrl-C stops the server)."]


async def stopped_while_a_page_is_made(server: Server) -> None:
    """Ask for a page, end the server as soon as it has begun, and expect the whole page."""
    asked = BackMsg(rerun_script=ClientState(page_name="growth"))
    kinds = []
    async with connection(server.url) as socket, asyncio.timeout(20):
        await socket.send(asked.SerializeToString())
        while told := await next_of(socket):
            kinds.append(told.WhichOneof("type"))
            if kinds[-1] == "new_session":
                os.kill(server.process_id, signal.SIGTERM)

    assert kinds.count("new_session") == 1
    assert "script_finished" in kinds
    assert socket.close_code == SERVICE_RESTART


async def next_of(socket: ClientConnection) -> ForwardMsg | None:
    """What the server says next; None where it has ended the connection."""
    with contextlib.suppress(ConnectionClosedError):
        told = ForwardMsg()
        told.ParseFromString(await socket.recv(decode=False))
        return told
    return None
