"""A server used for a long time: thousands of sessions opened, used and closed, with accidents between them.

`python -m harness.soak` prints what was found as a table and ends with 1 where something was lost or memory grew;
`--write docs/reliability.md` writes the page as well, with the cases of `make fuzz`. `--sessions` and
`--cases` say how many of each.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from websockets.exceptions import WebSocketException

from careers.catalogue.pages import PAGES
from harness.accidents import Accidents, fragile
from harness.servers import ROOT, Server
from harness.sessions import PageFailedError, tab

AT_A_TIME = 8
CLICKS = 10
ONE_IN = 10
"""One session in so many has an accident beside it."""

ENOUGH = 1_000
"""Sessions after which a server keeps all that it will ever keep."""

MAY_GROW = 20.0
"""MB that a server may take more at the end than after so many."""

SESSION = 0.7
"""MB that an open session takes (docs/performance.md): a short run would add it for each, were closed ones kept."""

FORGETFUL = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1"}
"""For a short run: closed sessions are forgotten at once, of which a server otherwise keeps 128 for two minutes."""

FILES_MAY_GROW = 10
"""Files that a server may hold open more than before the first session, once closed sessions are forgotten."""

FORGOTTEN_WITHIN = 180.0
"""Seconds in which they are: Streamlit keeps them for two minutes, in case a connection comes back."""

INTRODUCTION = """# Reliability

Made by `make reliability`: real sessions over WebSockets on one real server, ten clicks each, while frames that make no
sense or are too large are sent, lines break, and data files are broken and half written. One session in ten has such an
accident beside it. Then strange files, requests and frames by `make fuzz`.
"""

FUZZED = {
    "tests/fuzz/test_files.py": "broken data files through store and pages",
    "tests/fuzz/test_addresses.py": "strange requests: any method, address, query and header",
    "tests/fuzz/test_frames.py": "strange frames over WebSockets",
    "tests/fuzz/test_own_files.py": "strange files given to an open page",
}
"""What is fuzzed, and what it is called."""


@dataclass(frozen=True, kw_only=True)
class Soak:
    """What a long use left: sessions, clicks and accidents, what was lost, and the server's memory and open files.

    `early` is the memory after the `first` sessions, `late` that after all.
    """

    sessions: int
    first: int
    clicks: int
    accidents: int
    seconds: float
    lost: int
    early: float
    late: float
    files_before: int
    files_after: int
    tracebacks: int

    @property
    def may_grow(self) -> float:
        """MB that the server may take more at the end than after the first sessions (docs/decisions/0211)."""
        return MAY_GROW if self.first >= ENOUGH else SESSION * (self.sessions - self.first)

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, nothing failed, and memory and open files stayed."""
        return (
            not self.lost
            and not self.tracebacks
            and self.late - self.early <= self.may_grow
            and self.files_after - self.files_before <= FILES_MAY_GROW
        )

    def rows(self) -> list[str]:
        """The rows of a table."""
        files = f"{self.files_before}, {self.files_after}"
        return [
            f"| sessions opened, used and closed | {self.sessions:,} |",
            f"| clicks in them | {self.clicks:,} |",
            f"| pages or clicks lost | {self.lost:,} |",
            f"| accidents beside them | {self.accidents:,} |",
            f"| sessions a second, {AT_A_TIME} at a time | {self.sessions / self.seconds:.1f} |",
            f"| tracebacks in the log | {self.tracebacks:,} |",
            f"| memory after the first {self.first:,} sessions, at the end | {self.early:.1f} MB, {self.late:.1f} MB |",
            f"| files open before the first session, after the last is forgotten | {files} |",
        ]


async def soak(accidents: Accidents, sessions: int) -> Soak:
    """Use a server, and wait until it has forgotten all closed sessions; one in ten has an accident beside it."""
    server = accidents.server
    addresses = [page.address for page in PAGES.values()]
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(number: int) -> bool:
        async with gate:
            is_whole = await _used(server, addresses[number % len(addresses)])
            if number % ONE_IN == 0:
                await accidents.happen(number // ONE_IN)
            return is_whole

    before, first, begun = open_files(server), min(ENOUGH, sessions // 2), time.monotonic()
    whole = await asyncio.gather(*map(one, range(first)))
    early = megabytes(server)
    whole += await asyncio.gather(*map(one, range(first, sessions)))
    return Soak(
        sessions=sessions,
        first=first,
        clicks=sessions * CLICKS,
        accidents=len(range(0, sessions, ONE_IN)),
        seconds=time.monotonic() - begun,
        lost=whole.count(False),
        early=early,
        late=megabytes(server),
        files_before=before,
        files_after=await _files_left(server, before),
        tracebacks=sum("Traceback" in line for line in server.lines),
    )


async def _used(server: Server, address: str) -> bool:
    """Whether a page and ten clicks on it were answered in full."""
    try:
        async with tab(server.url) as reader:
            await reader.open(address)
            for _ in range(CLICKS):
                await reader.click()
    except (PageFailedError, WebSocketException, OSError):
        return False
    return True


async def _files_left(server: Server, before: int) -> int:
    """How many files are open once closed sessions are forgotten, or when that takes too long."""
    until = time.monotonic() + FORGOTTEN_WITHIN
    while open_files(server) - before > FILES_MAY_GROW and time.monotonic() < until:
        await asyncio.sleep(1)
    return open_files(server)


def open_files(server: Server) -> int:
    """How many files a server holds open, connections among them."""
    return len([*Path(f"/proc/{server.process_id}/fd").iterdir()])


def megabytes(server: Server) -> float:
    """The memory that a server holds."""
    pages = int(Path(f"/proc/{server.process_id}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def fuzzed(cases: int) -> list[str]:
    """The rows of a run of `make fuzz`. Raises CalledProcessError where a case went wrong."""
    rows = []
    for file, what in FUZZED.items():
        begun = time.monotonic()
        command = [sys.executable, "-m", "pytest", "-q", "--no-header", file]
        subprocess.run(command, cwd=ROOT, env=os.environ | {"FUZZ": str(cases)}, check=True, stdout=subprocess.DEVNULL)
        print(f"{file}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
        rows.append(f"| {what}, all answered right or in clear words | {cases:,} |")
    return rows


def main() -> int:
    """Do what the command line asks for; the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--write", type=Path)
    asked = parser.parse_args()
    with fragile(**({} if asked.sessions >= 2 * ENOUGH else FORGETFUL)) as accidents:
        found = asyncio.run(soak(accidents, asked.sessions))
    rows = ["| | Measured |", "|---|---:|", *(fuzzed(asked.cases) if asked.write else []), *found.rows()]
    print("\n".join(rows))
    if asked.write:
        asked.write.write_text("\n".join([INTRODUCTION, *rows, ""]))
    return 0 if found.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
