"""`python -m serving` as a real process: started on a free port, watched through what it prints, stopped."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from harness.servers import ROOT, free_port

START_TIMEOUT = 120.0
STOP_TIMEOUT = 20.0
POLL = 0.05

STARTED = re.compile(r"^Replica (\d+): .*, process (\d+)$", re.MULTILINE)


@dataclass(frozen=True)
class Fleet:
    """Running replicas behind nginx: their common address, their parent process, and what that has printed."""

    url: str
    process: "subprocess.Popen[bytes]"
    log: Path

    @property
    def printed(self) -> str:
        """All that was printed so far."""
        return self.log.read_text()

    def process_of(self, replica: str) -> int:
        """The process id of a replica now, by its number."""
        return int([process for number, process in STARTED.findall(self.printed) if number == replica][-1])

    @property
    def processes(self) -> set[int]:
        """The process ids of all replicas that run now."""
        return {int(process) for _, process in STARTED.findall(self.printed) if is_running(int(process))}

    def wait_until_printed(self, words: str, times: int = 1, timeout: float = START_TIMEOUT) -> None:
        """Return when the fleet has printed these words that many times."""
        deadline = time.monotonic() + timeout
        while self.printed.count(words) < times:
            assert self.process.poll() is None, f"the fleet ended:\n{self.printed}"
            assert time.monotonic() < deadline, f"no {words!r} within {timeout:g} s:\n{self.printed}"
            time.sleep(POLL)


@contextmanager
def fleet(home: Path, replicas: int = 2, awaited: str = "Ctrl-C", **settings: str) -> Iterator[Fleet]:
    """Replicas behind nginx, with further variables, until the end of the block, then Ctrl-C.

    The block begins when the awaited words are printed.
    """
    port = free_port()
    log = home / "fleet.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "serving"],
            cwd=ROOT,
            env=os.environ | {"PORT": str(port), "HOST": "127.0.0.1", "REPLICAS": str(replicas)} | settings,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    started = Fleet(f"http://127.0.0.1:{port}", process, log)
    try:
        started.wait_until_printed(awaited)
        yield started
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def is_running(process: int) -> bool:
    """Whether a process with this id still runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
