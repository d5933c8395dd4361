"""A file is read once as long as it stays as it is, even if it is broken."""

from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any, Protocol, TypeVar

from careers.data.editions import edition_of
from careers.data.faults import DataError, Fault
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


def read_once(most: int) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Keeps what a function reads of data, `most` times. What is wrong is kept until any file in the folder changes."""

    def keep(read: Callable[..., T]) -> Callable[..., T]:
        wrong: dict[Any, tuple[str, tuple[Fault, ...]]] = {}

        @lru_cache(maxsize=most)
        @wraps(read)
        def once(data: InFolder, *about: str) -> T:
            key, before = (language(), data, *about), data.edition or edition_of(data.folder)
            if key in wrong and wrong[key][0] == edition_of(data.folder):
                raise DataError(wrong[key][1])
            try:
                return read(data, *about)
            except DataError as error:
                if len(wrong) >= most:
                    wrong.clear()
                if before:  # else nobody would see that it was mended
                    wrong[key] = before, error.faults
                raise

        return once

    return keep


def kept_of_files(most: int) -> Callable[[Callable[[Any], T]], Callable[[Any], T]]:
    """Keeps what a function makes of the files alone, `most` times, whatever readers brought along."""

    def keep(make: Callable[[Any], T]) -> Callable[[Any], T]:
        made = lru_cache(maxsize=most)(make)

        @wraps(make)
        def of_files(data: InFolder) -> T:
            return made(data.files)

        return of_files

    return keep
