"""One process that serves the dashboard, as `python dashboard.py` starts it, until Ctrl-C."""

import asyncio
import contextlib
import os
import signal
import socket
import sys

import streamlit as st
import uvicorn
from starlette.types import ASGIApp
from streamlit.web.server.starlette.starlette_server import _get_uvicorn_config_kwargs

from serving.idle import Prompt
from serving.listening import BOTH_STACKS, CannotListenError, port_of, sockets_on, with_port
from serving.runs import all_answered
from serving.settings import base_path

STARTING_FAILED = 3

TO_FINISH = 3.0
"""Seconds that active runs have to finish once the process is asked to stop; `serve-many` gives it five in all."""


class Patient(uvicorn.Server):
    """A server that lets runs under way end before it closes their connections."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no new connection, wait for the runs, then stop."""
        for listening in self.servers:
            listening.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(all_answered(), TO_FINISH)
        await super().shutdown(sockets)


def serve(app: ASGIApp) -> int:
    """Serve on HOST and PORT, or else where Streamlit's settings say, until asked to stop; returns the exit status."""
    host = os.environ.get("HOST") or st.get_option("server.address") or "localhost"
    try:
        port = port_of(os.environ.get("PORT") or str(st.get_option("server.port")))
        sockets = sockets_on(host, port, "python dashboard.py")
    except CannotListenError as error:
        print(error, file=sys.stderr)
        return 1
    shown = with_port("localhost" if host in BOTH_STACKS else host, port)
    print(f"Open http://{shown}{base_path()}/ in a browser (Ctrl-C stops the server).", flush=True)
    server = Patient(
        uvicorn.Config(app, http=Prompt, log_level="warning", server_header=False, **_get_uvicorn_config_kwargs())
    )
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with contextlib.suppress(KeyboardInterrupt):  # uvicorn raises each signal again when it has stopped
        server.run(sockets)
    return 0 if server.started else STARTING_FAILED
