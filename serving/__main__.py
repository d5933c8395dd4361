"""`python -m serving`: several replicas of the dashboard behind one address, until Ctrl-C.

REPLICAS, HOST and PORT, from the environment, say how many and where; by default two on localhost:8501.
The signal USR1 replaces the replicas by new ones without losing a session: `kill -USR1 PROCESS`.
"""

import asyncio
import os
import sys

from serving.listening import CannotListenError, port_of
from serving.nginx import MissingNginxError
from serving.replicas import Fleet, ReplicaFailedError
from serving.settings import read_settings


def number_of_replicas(setting: str) -> int:
    """How many replicas a setting asks for. Raises ValueError for anything but a number from 1 to 64."""
    if not setting.isdecimal() or not 1 <= int(setting) <= 64:  # noqa: PLR2004
        raise ValueError(f"REPLICAS is {setting!r}; it must be a whole number from 1 to 64, such as REPLICAS=2.")
    return int(setting)


def no_room(error: OSError) -> str:
    """What to do where a file cannot be written, as on a full disk, in a sentence."""
    file = f" ({error.filename})" if error.filename else ""
    return (
        f"The replicas cannot start or go on: {error.strerror or error}{file}. "
        "Make room there, or name another folder for temporary files: TMPDIR=/var/tmp make serve-many"
    )


def main() -> int:
    """Serve until asked to stop; returns the exit status."""
    read_settings()
    try:
        count = number_of_replicas(os.environ.get("REPLICAS", "2"))
        fleet = Fleet(os.environ.get("HOST") or "localhost", port_of(os.environ.get("PORT") or "8501"), count)
        asyncio.run(fleet.run())
    except (ValueError, CannotListenError, MissingNginxError, ReplicaFailedError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(no_room(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
