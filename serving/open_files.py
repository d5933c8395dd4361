"""How many files, and with them connections, a process may hold open at a time."""

import resource
import sys

FEW = 4_096
"""Each open page takes a connection, and behind nginx two. A school day has thousands."""


def raise_open_files() -> int:
    """Raise this process's limit of open files as far as the system lets it; the limit that holds then.

    Where few are allowed all the same, the person who starts the server is told what to do.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard != resource.RLIM_INFINITY and hard < FEW:
        print(told(hard), file=sys.stderr)
    return hard


def told(limit: int) -> str:
    """What a low limit means, in a sentence."""
    return (
        f"The system lets this server hold {limit:,} files open, enough for about {limit // 4:,} readers at a time. "
        f"For more, raise the hard limit (`ulimit -Hn {FEW * 4}`, or LimitNOFILE in a systemd unit)."
    )
