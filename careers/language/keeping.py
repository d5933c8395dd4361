"""What is made once is kept for everybody: in each language, within bounds, and until the figures change."""

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from sys import getsizeof
from threading import RLock
from typing import Any, ParamSpec, TypeVar, cast

from cachetools import LRUCache

from careers.language.speech import language

P = ParamSpec("P")
T = TypeVar("T")

MOST_PRIVATE = 256
"""How many results are kept for one reader alone."""

Cache = tuple[LRUCache[Any, Any], RLock]

_caches: list[Cache] = []


def kept(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Caches the results of a function, `most` of them, those longest unused dropped first."""
    return lambda make: _kept_in(_new(most), make)


def kept_together(size: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Caches the results of several functions, texts all, as long as they take no more than `size` bytes together."""
    together = _new(size, getsizeof)
    return lambda make: _kept_in(together, make)


def forget() -> None:
    """Drop all that is kept, as when the figures have changed: nothing asks for what was made of the old ones."""
    for cache, lock in _caches:
        with lock:
            cache.clear()


def _new(most: int, size: Callable[[Any], int] | None = None) -> Cache:
    _caches.append((LRUCache(most, size), RLock()))
    return _caches[-1]


def _kept_in(shared: Cache, make: Callable[P, T]) -> Callable[P, T]:
    """A function whose results are kept by what it is asked for, and in which language.

    Results for one reader alone are kept with that reader's own figures: if the first argument has an `own`, its
    `private` cache is used instead.
    """
    cache, lock = shared

    @wraps(make)
    def told(*args: P.args, **named: P.kwargs) -> T:
        key = (make, language(), args, *named.items())
        private = getattr(getattr(next(iter(args), None), "own", None), "private", None)
        if private is not None:
            if len(private) >= MOST_PRIVATE:
                private.clear()
            if key not in private:
                private[key] = make(*args, **named)
            return cast("T", private[key])
        with lock:
            if key in cache:
                return cast("T", cache[key])
        made = make(*args, **named)
        with lock, suppress(ValueError):  # more than all room there is
            cache[key] = made
        return made

    return told
