"""Accidents while others use a server: frames that make no sense, lines that break, files broken and half written."""

import asyncio
import json
import shutil
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from websockets.exceptions import ConnectionClosed

from careers.data.editions import DEFAULT_FOLDER, PACKAGE
from careers.data.store import FOLDER_VARIABLE
from harness.servers import DASHBOARD, Server, running
from harness.sessions import connection, tab

BAD_FRAME = b"\xff\xff"
TOO_MUCH = bytes(1_100_000)
"""More than a server takes in a frame."""

NOTICED_WITHIN = 20.0
"""Seconds in which a server says that a changed file is kept back, or that all count again."""


@dataclass(frozen=True)
class Accidents:
    """What happens to a server whose data lie in this folder. Raises TimeoutError where it does not notice."""

    server: Server
    folder: Path
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def happen(self, number: int) -> None:
        """The next accident."""
        kinds: tuple[Callable[[], Awaitable[None]], ...] = (
            self._bad_frame,
            self._broken_file,
            self._line_cut,
            self._half_written_file,
            self._too_much,
        )
        await kinds[number % len(kinds)]()

    async def _bad_frame(self) -> None:
        async with connection(self.server.url) as socket:
            await socket.send(BAD_FRAME)
            await socket.wait_closed()

    async def _too_much(self) -> None:
        async with connection(self.server.url) as socket:
            with suppress(ConnectionClosed):
                await socket.send(TOO_MUCH)
            await socket.wait_closed()

    async def _line_cut(self) -> None:
        """Somebody asks for a page, and their line breaks before it has come."""
        async with connection(self.server.url) as socket, tab(self.server.url) as reader:
            await socket.send(reader.asking_for("salary"))
            socket.transport.abort()

    async def _broken_file(self) -> None:
        file = self.folder / "salary.csv"
        await self._kept_back(file, file.read_bytes().replace(b",68535,", b",plenty,"))

    async def _half_written_file(self) -> None:
        file = self.folder / "growth.csv"
        content = file.read_bytes()
        await self._kept_back(file, content[: content.rindex(b",") - 3])

    async def _kept_back(self, file: Path, content: bytes) -> None:
        """A file is damaged until the server has noticed, and mended."""
        async with self._one_at_a_time, asyncio.timeout(NOTICED_WITHIN):
            whole = file.read_bytes()
            file.write_bytes(content)
            try:
                while not await asyncio.to_thread(kept_back, self.server):
                    await asyncio.sleep(0.05)
            finally:
                file.write_bytes(whole)
            while await asyncio.to_thread(kept_back, self.server):
                await asyncio.sleep(0.05)


def kept_back(server: Server) -> list[str]:
    """What a server says of changed files that do not count yet."""
    with urllib.request.urlopen(f"{server.url}/ready", timeout=60) as answer:
        return list(json.load(answer)["kept_back"])


@contextmanager
def fragile(**settings: str) -> Iterator[Accidents]:
    """A server with data of its own, and what may happen to it."""
    with TemporaryDirectory(prefix="data-") as home:
        # Without the dictionary, which would notice every change.
        folder = Path(shutil.copytree(DEFAULT_FOLDER, Path(home) / "data", ignore=shutil.ignore_patterns(PACKAGE)))
        with running(replace(DASHBOARD, settings={FOLDER_VARIABLE: str(folder), **settings})) as server:
            yield Accidents(server, folder)
