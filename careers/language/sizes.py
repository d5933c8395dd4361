"""How much memory something takes, about; and what is kept only where it is short."""

from collections.abc import Callable
from functools import lru_cache, wraps
from gc import get_referents
from sys import getsizeof
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Generic, TypeVar

T = TypeVar("T")

THERE_ANYWAY = (type, ModuleType, FunctionType, MethodType, BuiltinFunctionType)

SHORT = 2_048
"""Bytes of something that is short, with all that it is made from."""


def size_of(thing: object, but: object = None) -> int:
    """Bytes that something takes with all that it holds, as if nothing else held it; without `but` and without code."""
    seen, size, left = {id(but)}, 0, [thing]
    while left:
        part = left.pop()
        if id(part) not in seen and not isinstance(part, THERE_ANYWAY):
            seen.add(id(part))
            size += getsizeof(part)
            left += get_referents(part)
    return size


class _NotShortError(Exception, Generic[T]):
    """Something was made that is not kept: a cache keeps no exceptions."""

    def __init__(self, made: T) -> None:
        super().__init__()
        self.made = made


def kept_where_short(most: int) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Caches the results of a function, `most` of them, where texts and what they are made from are short.

    For functions that a page asks thousands of times. Whatever readers write, the cache takes `most` times `SHORT`.
    """

    def keep(make: Callable[..., T]) -> Callable[..., T]:
        @lru_cache(most, typed=True)
        def once(*args: object) -> T:
            made = make(*args)
            if getsizeof(made) + sum(map(getsizeof, args)) > SHORT:
                raise _NotShortError(made)
            return made

        @wraps(make)
        def kept_if_short(*args: object) -> T:
            try:
                return once(*args)
            except _NotShortError as error:
                made: T = error.made
                return made

        return kept_if_short

    return keep
