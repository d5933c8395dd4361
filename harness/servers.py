"""Real server processes: started on a free port, waited for, stopped."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
START_TIMEOUT = 120
STOP_TIMEOUT = 20
POLL = 0.1

PRODUCTION = (sys.executable, "dashboard.py")
STREAMLIT = (sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.headless=true")


@dataclass(frozen=True)
class Server:
    """A running server: its address, and the file that holds all it says."""

    url: str
    log: Path

    @property
    def lines(self) -> list[str]:
        """What the server said, without empty lines."""
        return [line.strip() for line in self.log.read_text().splitlines() if line.strip()]


@contextmanager
def running(home: Path, port: int, command: Sequence[str] = PRODUCTION) -> Iterator[Server]:
    """The dashboard on this port until the end of the block; `home` is an empty home folder for its log."""
    server = Server(f"http://localhost:{port}", home / "server.log")
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("STREAMLIT_", "CAREERS_"))}
    settings.pop("HOST", None)
    with server.log.open("w") as log:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=settings | {"PORT": str(port), "HOME": str(home)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_healthy(server, process)
        yield server
    finally:
        _stop(process)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(server: Server, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline:
        if _is_healthy(server):
            return
        try:
            process.wait(POLL)
        except subprocess.TimeoutExpired:
            continue
        raise RuntimeError(f"The server ended while starting:\n{server.log.read_text()}")
    raise RuntimeError(f"The server did not start within {START_TIMEOUT} seconds:\n{server.log.read_text()}")


def _is_healthy(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=5) as answer:
            return bool(answer.read() == b"ok")
    except OSError:
        return False


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
