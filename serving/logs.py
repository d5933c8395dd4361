"""The log: a line per event, escaped, and no more of one kind than a person would read."""

import logging
import re
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

MOST = 30
"""How many lines of one kind are written in a minute."""

MINUTE = 60.0
LONGEST = 8_000
"""Characters of a line; the end of a longer one is kept, where a traceback says what failed."""

NOT_PRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\\")
"""What could end a line, or write over it: control characters, signs that turn text around, halves of characters."""

UNWRITTEN = ("uvicorn.access",)
"""Loggers that would write down what readers ask for."""


class LogLine(logging.Formatter):
    """One line a record: time (UTC), level, where from, what. A warning names its exception, an error tells it all."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", "%Y-%m-%dT%H:%M:%SZ", style="{")

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        text = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            text += f": {_told(record.exc_info[1], record.levelno)}"
        return self.formatMessage(_with_message(record, escaped(text), self.formatTime(record, self.datefmt)))


def _with_message(record: logging.LogRecord, message: str, moment: str) -> logging.LogRecord:
    return logging.makeLogRecord({**record.__dict__, "message": message, "asctime": moment})


def _told(error: BaseException, level: int) -> str:
    lines = traceback.format_exception(error) if level >= logging.ERROR else traceback.format_exception_only(error)
    return "".join(lines).strip()


def escaped(text: str) -> str:
    """A text on one line: signs that are not printed as in a Python string, of a very long text the end."""
    line = NOT_PRINTED.sub(lambda it: it[0].encode("unicode_escape").decode(), text)
    return line if len(line) <= LONGEST else f"…{line[-LONGEST:]}"


@dataclass
class _Tally:
    """Since when lines of a kind are counted, and how many there were."""

    since: float
    count: int = 0


class Bounded(logging.Filter):
    """Lets `most` lines of a kind pass in a minute, and says with the next one how many there were besides.

    A kind is what comes from one place in the program, or what a record says of itself in `kind`.
    """

    def __init__(self, most: int = MOST, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._most, self._clock = most, clock
        self._kinds: dict[object, _Tally] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record is written."""
        kind, now = getattr(record, "kind", (record.pathname, record.lineno)), self._clock()
        tally = self._kinds.setdefault(kind, _Tally(now))
        if now - tally.since >= MINUTE:
            if tally.count > self._most:
                record.msg = f"{record.msg} (and {tally.count - self._most} like it before, not written)"
            tally.since, tally.count = now, 0
        tally.count += 1
        return tally.count <= self._most


class _Led(logging.Logger):
    """A logger made from now on: whatever a library wants, it writes where all others write."""

    @property
    def propagate(self) -> bool:
        """Always."""
        return True

    @propagate.setter
    def propagate(self, _wanted: bool) -> None: ...

    def addHandler(self, hdlr: logging.Handler) -> None:  # noqa: N802
        """Keep no records of its own."""


def one_line_each() -> None:
    """Write what all libraries tell as lines on the standard error stream, and nothing of what readers ask for."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(LogLine())
    handler.addFilter(Bounded())
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.handlers.clear()
            logger.propagate = True
    logging.root.handlers[:] = [handler]
    logging.setLoggerClass(_Led)
    for name in UNWRITTEN:
        logging.getLogger(name).disabled = True
