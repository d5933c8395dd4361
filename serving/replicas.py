"""Several replicas of `serve.py` with nginx in front: started, watched, restarted and stopped together."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import DEVNULL, Process
from dataclasses import dataclass
from pathlib import Path

from serving.nginx import brotli_module, configuration, nginx_program
from serving.prepare import prepare

ROOT = Path(__file__).parent.parent
INSIDE = "127.0.0.1"
"""Replicas can be reached through nginx only."""

START_TIMEOUT = 60.0
STOP_TIMEOUT = 5.0
"""Seconds that a program gets to end by itself. A replica waits for its sessions, which reconnect elsewhere."""

POLL = 0.1
PAUSE = 1.0
"""Seconds before a replica that ended unexpectedly is started again."""


class ReplicaFailedError(RuntimeError):
    """A program did not start; what it wrote stands above the message."""


@dataclass
class Replica:
    """One `serve.py`: its number, the port that it always has, and its process, None before the first start."""

    number: int
    port: int
    process: Process | None = None
    is_expected_to_end: bool = False

    async def start(self) -> None:
        """Start it and return when it can serve. Raises ReplicaFailedError."""
        surroundings = os.environ | {"HOST": INSIDE, "PORT": str(self.port)}
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "serve.py",
            cwd=ROOT,
            env=surroundings,
            stdin=DEVNULL,
            stdout=DEVNULL,
            start_new_session=True,
        )
        await wait_until_healthy(self.process, INSIDE, self.port, f"Replica {self.number}")
        print(f"Replica {self.number}: http://{INSIDE}:{self.port}, process {self.process.pid}", flush=True)

    async def restart(self) -> None:
        """End it and start it again; its sessions go to the other replicas meanwhile."""
        self.is_expected_to_end = True
        try:
            await stop(self.process)
            await self.start()
        finally:
            self.is_expected_to_end = False

    async def keep_alive(self) -> None:
        """Start it again whenever it ends unexpectedly. Never returns."""
        while True:
            if self.process is None or (self.process.returncode is not None and not self.is_expected_to_end):
                print(f"Replica {self.number} ended unexpectedly; starting it again.", flush=True)
                with contextlib.suppress(ReplicaFailedError):
                    await self.start()
            await asyncio.sleep(PAUSE)


class Fleet:
    """Replicas behind one address."""

    def __init__(self, host: str, port: int, count: int) -> None:
        self.host, self.port = host, port
        self.listen = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        self.replicas = [Replica(number, port) for number, port in enumerate(free_ports(count), start=1)]
        self._nginx: Process | None = None

    async def run(self) -> None:
        """Serve until the process is told to stop. Raises ReplicaFailedError or MissingNginxError."""
        program = nginx_program()
        check_free(self.host, self.port)
        with tempfile.TemporaryDirectory(prefix="dashboard-") as folder:
            stopping = asyncio.Event()
            loop = asyncio.get_running_loop()
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                loop.add_signal_handler(number, stopping.set)
            try:
                await self._start(program, Path(folder))
                await self._watch(stopping)
            finally:
                await stop(self._nginx)
                await asyncio.gather(*(stop(it.process) for it in self.replicas))

    async def _start(self, program: str, folder: Path) -> None:
        files = await asyncio.to_thread(prepare)
        await asyncio.gather(*(it.start() for it in self.replicas))
        addresses = [f"{INSIDE}:{it.port}" for it in self.replicas]
        settings = folder / "nginx.conf"
        settings.write_text(configuration(self.listen, addresses, files, folder, brotli_module()))
        self._nginx = await asyncio.create_subprocess_exec(
            program, "-p", str(folder), "-c", str(settings), stdin=DEVNULL, start_new_session=True
        )
        await wait_until_healthy(self._nginx, self.host, self.port, "nginx")
        print(f"{len(self.replicas)} replicas behind http://{self.listen} (Ctrl-C stops them)", flush=True)

    async def _watch(self, stopping: asyncio.Event) -> None:
        """Keep the replicas alive until told to stop. Raises ReplicaFailedError where nginx ends."""
        assert self._nginx
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, self._roll)
        keepers = [asyncio.create_task(it.keep_alive()) for it in self.replicas]
        ends = [asyncio.create_task(self._nginx.wait()), asyncio.create_task(stopping.wait())]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for task in (*keepers, *ends):
            task.cancel()
        if not stopping.is_set():
            raise ReplicaFailedError("nginx ended; what it wrote stands above.")

    def _roll(self) -> None:
        self._rolling = asyncio.create_task(self.restart())

    async def restart(self) -> None:
        """Restart the replicas one after another, each when the one before it serves again."""
        for replica in self.replicas:
            await replica.restart()
        print("All replicas are restarted.", flush=True)


async def stop(process: Process | None) -> None:
    """Ask a process to end, and end it where it does not."""
    if process is None or process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), STOP_TIMEOUT)
        except TimeoutError:
            process.kill()
            await process.wait()


async def wait_until_healthy(process: Process, host: str, port: int, name: str) -> None:
    """Return when the program answers its health check. Raises ReplicaFailedError, and ends it, where it does not."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(START_TIMEOUT):
            while process.returncode is None:
                if await is_healthy(host, port):
                    return
                await asyncio.sleep(POLL)
    await stop(process)
    raise ReplicaFailedError(f"{name} did not start on port {port}; what it wrote stands above.")


async def is_healthy(host: str, port: int) -> bool:
    """Whether somebody at this address says that the dashboard can be served."""
    try:
        reader, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    with contextlib.closing(writer):
        writer.write(b"GET /_stcore/health HTTP/1.0\r\nHost: localhost\r\n\r\n")
        return b" 200 " in await reader.readline()


def check_free(host: str, port: int) -> None:
    """Raise ReplicaFailedError where the address cannot be listened on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            told = f"Port {port} on {host} cannot be used ({error.strerror})."
            raise ReplicaFailedError(f"{told} Choose another: PORT=9000 make serve-many") from error


def free_ports(count: int) -> list[int]:
    """Ports that nothing listens on now."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind((INSIDE, 0))
        return [int(probe.getsockname()[1]) for probe in probes]
