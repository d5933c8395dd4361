"""Real server processes on this machine: started, watched and stopped."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HOST = "127.0.0.1"
ROOT = Path(__file__).resolve().parent.parent
PEERS = Path(__file__).resolve().parent / "peers"
START_TIMEOUT = 60.0
STOP_TIMEOUT = 10.0
POLL = 0.01
LOG_LINES = 20


@dataclass(frozen=True)
class Program:
    """A server to start: what follows `python` on its command line, and the folder it is started in.

    The settings in the folder's `.streamlit/config.toml` apply, where there is one. The port is told in `PORT` and,
    to programs that `streamlit run` starts, in `STREAMLIT_SERVER_PORT`; `settings` are further environment variables.
    """

    name: str
    command: tuple[str, ...]
    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)


def streamlit_run(script: Path) -> tuple[str, ...]:
    """The command line of a script as Streamlit serves it out of the box."""
    return ("-m", "streamlit", "run", str(script), "--server.headless", "true", "--server.address", HOST)


DASHBOARD = Program("dashboard", (str(ROOT / "dashboard.py"),), ROOT)
ONE_CHART = Program("one chart", (*streamlit_run(PEERS / "one_chart.py"), "--server.fileWatcherType", "none"), ROOT)
EXPRESS = Program("Plotly Express", streamlit_run(PEERS / "express.py"), PEERS)
DASH = Program(
    "Dash",
    (str(PEERS / "dash_page.py"),),
    ROOT,
    {"PYTHONPATH": os.pathsep.join([str(ROOT), str(Path(sys.prefix) / "peers")])},
)
HELLO = Program("hello", streamlit_run(PEERS / "hello.py"), PEERS)


@dataclass(frozen=True)
class Server:
    """A running server. `born` is the moment before its process was started, on `time.perf_counter`'s clock."""

    name: str
    port: int
    process_id: int
    born: float
    log: Path

    def tail(self) -> str:
        """The last lines that the server wrote."""
        lines = self.log.read_text(errors="replace").splitlines()[-LOG_LINES:]
        return "\n".join(lines) or "(it wrote nothing)"


class ServerFailedError(RuntimeError):
    """A server did not start or did not answer; the message ends with what the server wrote."""

    def __init__(self, server: Server, what: str) -> None:
        super().__init__(f"{server.name}: {what}. The server's last lines:\n{server.tail()}")


@contextmanager
def running(program: Program) -> Iterator[Server]:
    """The program as a server that answers its health check; stopped at the end, whatever happens."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as home:
        log = Path(home) / "server.log"
        port = _free_port()
        with log.open("w") as output:
            born = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, *program.command],
                cwd=program.folder,
                env={**_environment(home, port), **program.settings},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        server = Server(program.name, port, process.pid, born, log)
        try:
            _wait_until_healthy(server, process)
            yield server
        finally:
            _stop(process)


def resident_megabytes(server: Server) -> float:
    """Memory that the server process holds now: the kernel's `VmRSS`, in MB of 1,048,576 bytes."""
    status = Path(f"/proc/{server.process_id}/status")
    if not status.exists():
        raise ServerFailedError(server, f"no {status}: memory is read from Linux's /proc, or the process has ended")
    sizes = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmRSS:")]
    return int(sizes[0]) / 1024


def processor_seconds(server: Server) -> float:
    """Processor time that the server process has used so far: `utime` + `stime` of `/proc/PID/stat`, in seconds."""
    status = Path(f"/proc/{server.process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(status[11]) + int(status[12])) / os.sysconf("SC_CLK_TCK")


def _environment(home: str, port: int) -> dict[str, str]:
    """The environment with a port to serve on, without anybody's own Streamlit settings or data folder."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("STREAMLIT_", "CAREERS_"))}
    return own | {"HOME": home, "HOST": HOST, "PORT": str(port), "STREAMLIT_SERVER_PORT": str(port)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(server: Server, process: subprocess.Popen[bytes]) -> None:
    while time.perf_counter() - server.born < START_TIMEOUT:
        if process.poll() is not None:
            raise ServerFailedError(server, f"ended with exit status {process.returncode} while starting")
        if _is_healthy(server.port):
            return
        time.sleep(POLL)
    raise ServerFailedError(server, f"not healthy within {START_TIMEOUT:g} s")


def _is_healthy(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == http.client.OK
    except OSError:
        return False
    finally:
        connection.close()


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
