"""What is made once is kept for everybody: in each language, within bounds, and until the figures change."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from threading import RLock
from typing import Any, ParamSpec, TypeVar, cast

from cachetools import LRUCache

from careers.language.sizes import size_of
from careers.language.speech import language

P = ParamSpec("P")
T = TypeVar("T")

RECORDS = 64 * 2**20
"""Bytes that all records take which are kept, each counted as if it shared nothing with the others; half of it does."""

PRIVATE = 8 * 2**20
"""Bytes of what is kept for one reader alone, counted in the same way."""

Cache = LRUCache[Any, tuple[Any, int]]
"""Results with their sizes in bytes, those longest unused first."""


class Space:
    """Bytes that several caches take together. Where they are all used, the largest cache gives up its oldest."""

    def __init__(self, size: int) -> None:
        self.size, self.lock = size, RLock()
        self._caches: list[Cache] = []
        self._turns: dict[object, RLock] = {}

    @property
    def used(self) -> float:
        """How many of them are in use."""
        return sum(it.currsize for it in self._caches)

    def cache(self) -> Cache:
        """A further cache."""
        self._caches.append(LRUCache(self.size, getsizeof=lambda kept: kept[1]))
        return self._caches[-1]

    def found(self, cache: Cache, key: object) -> tuple[Any, int] | None:
        """What one of the caches keeps, with its size; None where it does not."""
        with self.lock:
            return cache.get(key)

    def put(self, cache: Cache, key: object, made: object, size: int) -> None:
        """Keep a result in one of the caches, unless it is larger than all space there is."""
        with self.lock, suppress(ValueError):
            cache[key] = made, size
            while self.used > self.size:
                max(self._caches, key=lambda it: it.currsize).popitem()

    @contextmanager
    def turn(self, key: object) -> Iterator[None]:
        """Lets one thread at a time make something; the others wait, and find it kept."""
        with self.lock:
            turn = self._turns.setdefault(key, RLock())
        try:
            with turn:
                yield
        finally:
            with self.lock:
                self._turns.pop(key, None)

    def clear(self) -> None:
        """Drop all that is kept."""
        with self.lock:
            for cache in self._caches:
                cache.clear()


class Private(Space):
    """What is kept for one reader alone, and ends with that reader's own figures."""

    def __init__(self, size: int = PRIVATE) -> None:
        super().__init__(size)
        self.all = self.cache()


records = Space(RECORDS)
"""What all functions share whose results are kept by number."""

_shared = [records]


def kept(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Caches the results of a function, `most` of them, those longest unused dropped first."""
    return lambda make: _kept_in(records, records.cache(), make, most)


def kept_within(size: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Caches the results of several functions as long as they take no more than `size` bytes together."""
    space = Space(size)
    _shared.append(space)
    together = space.cache()
    return lambda make: _kept_in(space, together, make)


def forget() -> None:
    """Drop all that is kept, as when the figures have changed: nothing asks for what was made of the old ones."""
    for space in _shared:
        space.clear()


def _kept_in(space: Space, cache: Cache, make: Callable[P, T], most: int | None = None) -> Callable[P, T]:
    """A function whose results are kept by what it is asked for, and in which language, and made once.

    Results for one reader alone are kept with that reader's own figures: if the first argument has an `own`, its
    `private` space is used instead. What is asked for takes space as well, since it is kept to be found again.
    """

    @wraps(make)
    def kept_or_made(*args: P.args, **named: P.kwargs) -> T:
        key = (make, language(), args, *named.items())
        own = getattr(next(iter(args), None), "own", None)
        private: Private | None = getattr(own, "private", None)
        within, kept_there = (private, private.all) if private else (space, cache)
        if entry := within.found(kept_there, key):
            return cast("T", entry[0])
        with within.turn(key):
            if entry := within.found(kept_there, key):
                return cast("T", entry[0])
            made = make(*args, **named)
            within.put(kept_there, key, made, size_of((key, made), own))
        if most and not private:
            with space.lock:
                while len(cache) > most:
                    cache.popitem()
        return made

    return kept_or_made
