"""Which files make up an edition of the data, and whether each of them is complete."""

import hashlib
import json
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data"

OFFICIAL = "official"
"""The folder of official statistics inside a folder of data."""

PACKAGE = "datapackage.json"
"""The data dictionary, which holds a hash of each file."""

FOLDERS_KEPT = 8


def edition_of(folder: Path) -> str:
    """A name for the current state of the folder's files; it changes when a file is changed, added or removed.

    Empty where the folder may not be looked into.
    """
    try:
        files = sorted(
            [*folder.glob("*.csv"), *folder.glob(PACKAGE), *folder.glob("*/*.csv"), *folder.glob(f"*/{PACKAGE}")]
        )
    except OSError:
        return ""
    states = [
        (file.relative_to(folder).as_posix(), stat.st_size, stat.st_mtime_ns) for file in files if (stat := _stat(file))
    ]
    return hashlib.sha256(repr(states).encode()).hexdigest()[:16]


def is_as_described(path: Path, content: bytes) -> bool:
    """Whether a file's content matches the data dictionary next to it.

    True if the dictionary has no hash of this file, since a folder may do without.
    """
    return _described(path.parent).get(path.name) in {None, hash_of(content)}


def name_of(path: Path) -> str:
    """What readers know a file by: its name, and the folder's too if it is one of official statistics."""
    return f"{OFFICIAL}/{path.name}" if path.parent.name == OFFICIAL else path.name


def described(folder: Path) -> tuple[str, ...]:
    """The files that the folder's data dictionary has a hash of; none if it has no dictionary."""
    return tuple(_described(folder))


def hash_of(content: bytes) -> str:
    """The hash of a file's content in the format of a Frictionless resource: `sha256:` and 64 digits."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _described(folder: Path) -> Mapping[str, str]:
    """The hash of each file that the folder's dictionary has one of."""
    package = folder / PACKAGE
    stat = _stat(package)
    return _hashes(package, stat.st_mtime_ns) if stat else {}


@lru_cache(maxsize=FOLDERS_KEPT)
def _hashes(package: Path, _changed: int) -> Mapping[str, str]:
    """The hash of each file that the dictionary lists; none if it cannot be read."""
    try:
        resources = json.loads(package.read_text(encoding="utf-8"))["resources"]
        return {it["path"]: it["hash"] for it in resources if "hash" in it}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _stat(file: Path) -> os.stat_result | None:
    """The file's size and times; None if it has just been deleted."""
    try:
        return file.stat()
    except OSError:
        return None
