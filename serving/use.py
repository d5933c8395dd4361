"""What a process uses of what it may: open files, and with them connections, and memory."""

import asyncio
import ctypes
import errno
import logging
import resource
import sys
from dataclasses import dataclass
from pathlib import Path

FEW = 4_096
"""Each open page takes a connection, and behind nginx two. A school day has thousands."""

OWN_FILES = 512
"""Open files that a server needs for itself, and for closed pages that may come back: 128 at most, three files each."""

FILES_A_READER = 4
"""Open files of an open page: its connection, and what Streamlit holds for its session."""

NEARLY = 0.8
"""The share from which on there is a warning."""

EVERY = 30.0
"""Seconds between two looks."""

LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
"""Where a container finds how much memory it may use."""

NO_LIMIT = 1 << 60
"""Bytes; older systems write such a number where there is no limit."""

ARENA_MAX = -8
"""The number by which glibc's `mallopt` knows how many arenas there may be, `M_ARENA_MAX`."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Use:
    """How much of something is in use, and how much may be; None where there is no limit."""

    name: str
    used: int
    most: int | None

    def warning(self) -> str:
        """What to know while there is still time; empty where there is enough."""
        if not self.most or self.used < NEARLY * self.most:
            return ""
        return f"{self.used:,} of {self.most:,} {self.name.replace('_', ' ')} are in use."


def uses() -> list[Use]:
    """What this process uses now; empty on a system that does not tell."""
    own = Path("/proc/self")
    if not own.is_dir():
        return []
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = None if files == resource.RLIM_INFINITY else files
    try:
        resident = int((own / "statm").read_text().split()[1]) * resource.getpagesize()
        return [Use("open_files", len([*(own / "fd").iterdir()]), most), Use("memory_bytes", resident, memory_limit())]
    except OSError as error:
        if error.errno != errno.EMFILE:
            raise
        return [Use("open_files", files, most)]  # not even one is left to look with


def memory_limit() -> int | None:
    """How many bytes of memory the container may use; None for no limit."""
    for file in LIMITS:
        if file.is_file() and (limit := file.read_text().strip()).isdecimal() and int(limit) < NO_LIMIT:
            return int(limit)
    return None


async def watch(every: float = EVERY) -> None:
    """Say in the log, for as long as it lasts, that something is nearly used up. Never returns."""
    while True:
        for warning in filter(None, (it.warning() for it in uses())):
            log.warning("%s", warning)
        await asyncio.sleep(every)


def raise_open_files() -> int:
    """Raise this process's limit of open files as far as the system lets it; the limit that holds then.

    If that is still too few, a message tells the person who starts the server what to do.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard != resource.RLIM_INFINITY and hard < FEW:
        print(told(hard), file=sys.stderr)
    return hard


def keep_memory_together() -> None:
    """Have all threads take their memory from as few arenas as are there already, where the C library is glibc.

    Each run of a page is a thread of its own. Left alone, glibc spreads threads over eight arenas a processor, and what
    was freed in one is of no use to the others (docs/decisions/0234).
    """
    if mallopt := getattr(ctypes.CDLL(None), "mallopt", None):
        mallopt(ARENA_MAX, 1)


def told(limit: int) -> str:
    """What a low limit means, in a sentence."""
    readers = max(1, (limit - OWN_FILES) // FILES_A_READER)
    return (
        f"The system lets this server hold {limit:,} files open, enough for about {readers:,} readers at a time. "
        f"For more, raise the hard limit (`ulimit -Hn {FEW * 4}`, or LimitNOFILE in a systemd unit)."
    )
