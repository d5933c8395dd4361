"""A file is read once as long as it stays as it is, even if it is broken; what is kept goes with its edition."""

from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from careers.data.editions import edition_of
from careers.data.faults import DataError
from careers.language.speech import language


class InFolder(Protocol):
    """What is read from a folder; `files` is the same without what a reader brought along."""

    def __hash__(self) -> int: ...

    @property
    def folder(self) -> Path:
        """Where its files are."""

    @property
    def edition(self) -> str:
        """The state of its files that it was opened in; empty where nobody looked."""

    @property
    def files(self) -> "InFolder":
        """What the files say."""


T = TypeVar("T")

EDITIONS = 4
"""Of how many editions of data, those asked for last, what was read is kept: old ones go as files change."""


def read_once(read: Callable[..., T]) -> Callable[..., T]:
    """Keeps what a function reads of an edition. What is wrong is kept until any file in the folder changes."""

    @wraps(read)
    def once(data: InFolder, *about: str) -> T:
        kept, key = _kept_of(data), (read, *about)
        if key in kept:
            return cast("T", kept[key])
        wrong, before = (*key, language()), data.edition or edition_of(data.folder)
        if wrong in kept and kept[wrong][0] == edition_of(data.folder):
            raise DataError(kept[wrong][1])
        try:
            made = read(data, *about)
        except DataError as error:
            if before:  # else nobody would see that it was mended
                kept[wrong] = before, error.faults
            raise
        return cast("T", kept.setdefault(key, made))

    return once


def kept_of_files(make: Callable[[Any], T]) -> Callable[[Any], T]:
    """Keeps what a function makes of an edition's files alone, whatever readers brought along."""

    @wraps(make)
    def of_files(data: InFolder) -> T:
        kept = _kept_of(data.files)
        if make not in kept:
            kept[make] = make(data.files)
        return cast("T", kept[make])

    return of_files


@lru_cache(maxsize=EDITIONS)
def _kept_of(_data: InFolder) -> dict[Any, Any]:
    """What is kept of an edition, by who read or made it."""
    return {}
