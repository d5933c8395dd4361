"""Loggers belong to the whole process: what a test, or a library it calls, does to them is undone after it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def as_they_are() -> Iterator[None]:
    """Every logger is afterward what it was before: its level, its handlers, whether it is heard. New ones stay."""
    before = {logger: _state(logger) for logger in _all()}
    yield
    for logger, (level, handlers, propagate, disabled) in before.items():
        logger.setLevel(level)
        logger.handlers[:] = handlers
        logger.propagate, logger.disabled = propagate, disabled


def _all() -> list[logging.Logger]:
    return [logging.root, *(it for it in logging.root.manager.loggerDict.values() if isinstance(it, logging.Logger))]


def _state(logger: logging.Logger) -> tuple[int, list[logging.Handler], bool, bool]:
    return logger.level, list(logger.handlers), logger.propagate, logger.disabled
