"""Where and on what a run was made: versions, processor, what servers use of it, and other programs."""

import os
import platform
import subprocess
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from harness.servers import ROOT, Server, ServerFailedError

LIBRARIES = ("streamlit", "plotly", "pandas")


@dataclass(frozen=True)
class Usage:
    """Seconds of processor time so far, by all programs (`busy`) and by this one and its servers (`own`), and now."""

    busy: float
    own: float
    now: float


def usage() -> Usage:
    """Processor time so far: `busy` from `/proc/stat`, `own` from this process and the children it has waited for."""
    ticks = [int(cell) for cell in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    user, nice, system, _idle, _waiting, interrupts, soft, stolen = ticks[:8]
    own = os.times()
    return Usage(
        (user + nice + system + interrupts + soft + stolen) / os.sysconf("SC_CLK_TCK"),
        own.user + own.system + own.children_user + own.children_system,
        time.monotonic(),
    )


def share_of_others(start: Usage, end: Usage) -> float:
    """The part of all processors, 0 to 1, that other programs used between two moments."""
    room = (end.now - start.now) * (os.cpu_count() or 1)
    return max(0.0, (end.busy - start.busy) - (end.own - start.own)) / room


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


def described() -> str:
    """Commit, processor and versions in a line."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return f"Commit {_commit()}; {os.cpu_count()} × {_processor()}; Python {platform.python_version()}, {libraries}."


def _commit() -> str:
    """The short hash, with a word where files differ from it; "unknown" outside a repository."""
    try:
        commit = _git("rev-parse", "--short", "HEAD")
        return f"{commit} with changes" if _git("status", "--porcelain", "--untracked-files=no") else commit
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
