"""Real server processes: started on a free port, waited for, stopped."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOOR = ROOT / "dashboard.py"
START_TIMEOUT = 120.0
STOP_TIMEOUT = 20.0
POLL = 0.02
LOG_LINES = 20


@dataclass(frozen=True)
class Program:
    """A server to start: what follows `python` on its command line, and the folder it is started in.

    The port is told in `PORT`, `STREAMLIT_SERVER_PORT` and `UVICORN_PORT`, whichever the program reads; `settings` are
    further environment variables. `below` is the path that its addresses stand below, such as `/careers`.
    """

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    settings: Mapping[str, str] = field(default_factory=dict)
    below: str = ""


def streamlit_run(script: Path, *options: str) -> tuple[str, ...]:
    """The command line of a script as Streamlit serves it out of the box, for this machine alone."""
    told = ("--server.headless", "true", "--server.address", "localhost", *options)
    return ("-m", "streamlit", "run", str(script), *told)


DASHBOARD = Program("dashboard", (str(DOOR),))
STREAMLIT_RUN = Program("dashboard by streamlit run", streamlit_run(DOOR))
UVICORN = Program("dashboard by uvicorn", ("-m", "uvicorn", "--app-dir", str(ROOT), "dashboard:app"))


@dataclass(frozen=True)
class Server:
    """A running server: its address, its process, and the file that holds all it says.

    `born` is the moment before its process was started, on `time.perf_counter`'s clock.
    """

    name: str
    url: str
    process_id: int
    born: float
    log: Path

    @property
    def lines(self) -> list[str]:
        """What the server said, without empty lines."""
        return [line.strip() for line in self.log.read_text(errors="replace").splitlines() if line.strip()]


class ServerFailedError(RuntimeError):
    """A server did not start or did not answer; the message ends with what the server said."""

    def __init__(self, server: Server, what: str) -> None:
        said = "\n".join(server.lines[-LOG_LINES:]) or "(it said nothing)"
        super().__init__(f"{server.name}: {what}. The server's last lines:\n{said}")


@contextmanager
def running(program: Program = DASHBOARD, port: int | None = None) -> Iterator[Server]:
    """The program as a server that answers its health check, on any free port unless one is told, until the end.

    Raises ServerFailedError where it does not start.
    """
    port = port or free_port()
    with tempfile.TemporaryDirectory(prefix="server-") as home:
        log = Path(home) / "server.log"
        with log.open("w") as output:
            born = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, *program.command],
                cwd=program.folder,
                env=_surroundings(home, port) | dict(program.settings),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        server = Server(program.name, f"http://localhost:{port}{program.below}", process.pid, born, log)
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


def _surroundings(home: str, port: int) -> dict[str, str]:
    """The environment with a port to serve on, without anybody's own settings of Streamlit or another data folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STREAMLIT_", "CAREERS_"))}
    kept.pop("HOST", None)
    ports = dict.fromkeys(("PORT", "STREAMLIT_SERVER_PORT", "UVICORN_PORT"), str(port))
    return kept | ports | {"HOME": home}


def _wait_until_healthy(server: Server, process: "subprocess.Popen[bytes]") -> None:
    while time.perf_counter() - server.born < START_TIMEOUT:
        if _is_healthy(server):
            return
        try:
            process.wait(POLL)
        except subprocess.TimeoutExpired:
            continue
        raise ServerFailedError(server, f"ended with exit status {process.returncode} while starting")
    raise ServerFailedError(server, f"not healthy within {START_TIMEOUT:g} s")


def _is_healthy(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.url}/_stcore/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
