"""Several replicas of the dashboard with nginx in front: started, watched, replaced and stopped together."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Sequence
from pathlib import Path

from serving.listening import sockets_on, with_port
from serving.nginx import brotli_module, configuration, nginx_program
from serving.prepare import prepare
from serving.settings import base_path

ROOT = Path(__file__).parent.parent
INSIDE = "127.0.0.1"
"""Replicas can be reached through nginx only."""

REPLICA_VARIABLE = "REPLICA"
"""Tells a replica its number, which its pages' keys begin with: nginx sends a reader's own file by that."""

START_TIMEOUT = 60.0
STOP_TIMEOUT = 5.0
"""Seconds that a program gets to end by itself."""

CHECK_EVERY, ANSWER_WITHIN, MISSES = 2.0, 5.0, 2
"""Seconds between looks at a replica, seconds it gets to answer, and how often it may fail to before it is replaced."""

ALIVE, READY = "/_stcore/health", "/ready"
"""Where a replica says that it lives, and that its figures are whole."""

POLL = 0.1
PAUSE = 1.0
"""Seconds before a replica that ended is started again."""


class ReplicaFailedError(RuntimeError):
    """A program did not start, or ended; its output is above the message."""


class Replica:
    """One `dashboard.py`, which is started again whenever it ends. Its number and its port stay the same."""

    def __init__(self, number: int, port: int) -> None:
        self.number = number
        self.port = port
        self._process: Process | None = None
        self._keeper: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start it and return when it can serve. Raises ReplicaFailedError."""
        await self._start_process()
        self._keeper = asyncio.create_task(self._keep_alive())

    async def is_ready(self) -> bool:
        """Whether its figures are whole, so that it may take the place of one whose figures are."""
        return is_well(await head(INSIDE, self.port, READY))

    async def stop(self) -> None:
        """End it for good."""
        if self._keeper:
            self._keeper.cancel()
        await stop(self._process)

    async def _start_process(self) -> None:
        surroundings = os.environ | {"HOST": INSIDE, "PORT": str(self.port), REPLICA_VARIABLE: str(self.number)}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "dashboard.py",
            cwd=ROOT,
            env=surroundings,
            stdin=DEVNULL,
            stdout=DEVNULL,
            start_new_session=True,  # Ctrl-C is for the parent, which stops its replicas itself
        )
        await wait_until_healthy(self._process, INSIDE, self.port, f"Replica {self.number}")
        print(f"Replica {self.number}: http://{INSIDE}:{self.port}, process {self._process.pid}", flush=True)

    async def _keep_alive(self) -> None:
        while self._process:
            if await self._is_hung(self._process):
                print(f"Replica {self.number} does not answer; replacing it.", flush=True)
                self._process.kill()
                await self._process.wait()
            print(f"Replica {self.number} ended unexpectedly; starting it again.", flush=True)
            await asyncio.sleep(PAUSE)
            with contextlib.suppress(ReplicaFailedError):
                await self._start_process()

    async def _is_hung(self, process: Process) -> bool:
        """Return when the process has ended, False, or does not answer any more, True."""
        misses = 0
        while misses < MISSES:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), CHECK_EVERY)
                return False
            misses = 0 if await head(INSIDE, self.port) else misses + 1
        return True


class Fleet:
    """Replicas behind one address."""

    def __init__(self, host: str, port: int, count: int) -> None:
        self.host, self.port, self.count = host, port, count
        self._replicas: list[Replica] = []
        self._numbers = 0
        self._nginx: Process | None = None
        self._restarting = asyncio.Lock()
        self._restarts: list[asyncio.Task[None]] = []

    async def run(self) -> None:
        """Serve until the process has to stop. Raises CannotListenError, ReplicaFailedError, MissingNginxError."""
        program = nginx_program()
        listen = free_addresses(self.host, self.port)
        stopping = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, stopping.set)
        with tempfile.TemporaryDirectory(prefix="dashboard-") as folder:
            self._restart_when_asked(Path(folder), listen)
            try:
                async with self._restarting:  # who asks for a restart meanwhile has it afterwards
                    await self._start(program, Path(folder), listen)
                await self._serve(stopping)
            finally:
                for task in self._restarts:
                    task.cancel()
                await stop(self._nginx)
                end_group(self._nginx)
                await asyncio.gather(*(it.stop() for it in self._replicas))

    async def _start(self, program: str, folder: Path, listen: Sequence[str]) -> None:
        self._replicas = await self._new_replicas()
        await self._configure(folder, listen)
        self._nginx = await asyncio.create_subprocess_exec(
            program, "-p", str(folder), "-c", str(folder / "nginx.conf"), stdin=DEVNULL, start_new_session=True
        )
        await wait_until_healthy(self._nginx, self.host, self.port, "nginx")
        print(
            f"{self.count} replicas behind http://{with_port(self.host, self.port)}{base_path()} (Ctrl-C stops them)",
            flush=True,
        )

    def _restart_when_asked(self, folder: Path, listen: Sequence[str]) -> None:
        """Take the signal from the first moment on: it ends a process that does not."""
        asyncio.get_running_loop().add_signal_handler(
            signal.SIGUSR1, lambda: self._restarts.append(asyncio.create_task(self._restart(folder, listen)))
        )

    async def _serve(self, stopping: asyncio.Event) -> None:
        """Return on a request to stop. Raises ReplicaFailedError if nginx ends."""
        assert self._nginx
        ends = [asyncio.create_task(self._nginx.wait()), asyncio.create_task(stopping.wait())]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for task in ends:
            task.cancel()
        if not stopping.is_set():
            raise ReplicaFailedError("nginx ended; what it wrote stands above.")

    async def _restart(self, folder: Path, listen: Sequence[str]) -> None:
        """Replace all replicas by new ones that are ready; the old ones stay where a new one is not.

        Those have the last good figures, which nobody has who starts with faulty files.
        """
        async with self._restarting:
            old = self._replicas
            try:
                self._replicas = await self._ready_replicas()
            except ReplicaFailedError as error:
                print(f"{error} The old replicas go on serving.", file=sys.stderr)
                return
            await self._configure(folder, listen)
            assert self._nginx
            self._nginx.send_signal(signal.SIGHUP)
            while not await leads_to(self.host, self.port, [it.number for it in self._replicas]):
                await asyncio.sleep(POLL)
            await asyncio.gather(*(it.stop() for it in old))
            print("All replicas are restarted.", flush=True)

    async def _new_replicas(self) -> list[Replica]:
        """Replicas with numbers that no visitor's cookie names yet. Raises ReplicaFailedError where one fails."""
        first = self._numbers + 1
        self._numbers += self.count
        new = [Replica(number, port) for number, port in enumerate(free_ports(self.count), start=first)]
        results = await asyncio.gather(*(it.start() for it in new), return_exceptions=True)
        for failure in results:
            if failure:
                await asyncio.gather(*(it.stop() for it in new))
                raise failure
        return new

    async def _ready_replicas(self) -> list[Replica]:
        """The same, all of them with whole figures. Raises ReplicaFailedError."""
        new = await self._new_replicas()
        if not all(await asyncio.gather(*(it.is_ready() for it in new))):
            await asyncio.gather(*(it.stop() for it in new))
            raise ReplicaFailedError("New replicas are not ready; what is wrong stands above.")
        return new

    async def _configure(self, folder: Path, listen: Sequence[str]) -> None:
        addresses = {it.number: f"{INSIDE}:{it.port}" for it in self._replicas}
        files = await asyncio.to_thread(prepare)
        text = configuration(listen, addresses, files=files, folder=folder, brotli=brotli_module(), below=base_path())
        (folder / "nginx.conf").write_text(text)


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


def end_group(process: Process | None) -> None:
    """End what a process leaves behind, such as the workers of an nginx that was killed: they would keep the port."""
    if process:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


async def wait_until_healthy(process: Process, host: str, port: int, name: str) -> None:
    """Return when the program answers its health check. Raises ReplicaFailedError, and ends it, where it does not."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(START_TIMEOUT):
            while process.returncode is None:
                if is_well(await head(host, port)):
                    return
                await asyncio.sleep(POLL)
    await stop(process)
    raise ReplicaFailedError(f"{name} did not start on port {port}; what it wrote stands above.")


async def leads_to(host: str, port: int, numbers: Sequence[int]) -> bool:
    """Whether nginx sends a new visitor to one of these replicas."""
    answer = await head(host, port)
    return any(f"replica_{port}={number};".encode() in answer for number in numbers)


def is_well(answer: bytes) -> bool:
    """Whether the head of an answer says that all is well."""
    return b" 200 " in answer[:20]


async def head(host: str, port: int, address: str = ALIVE) -> bytes:
    """The head of the answer to a health check, empty where nobody answers in time."""
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            reader, writer = await asyncio.open_connection(host, port)
            with contextlib.closing(writer):
                writer.write(f"GET {base_path()}{address} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
                return (await reader.read()).partition(b"\r\n\r\n")[0]
    except OSError:  # TimeoutError is one
        return b""


def free_addresses(host: str, port: int) -> list[str]:
    """Where nginx can listen: addresses such as `127.0.0.1:8501` and `[::1]:8501`. Raises CannotListenError."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(it) for it in sockets_on(host, port, "make serve-many")]
        return [with_port(*probe.getsockname()[:2]) for probe in probes]


def free_ports(count: int) -> list[int]:
    """Ports that nothing listens on now."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind((INSIDE, 0))
        return [int(probe.getsockname()[1]) for probe in probes]
