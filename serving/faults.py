"""What goes wrong in a page: logged under a number that the reader sees as well."""

import hashlib
import logging
import re
import traceback
from collections import Counter
from collections.abc import Iterable
from urllib.parse import parse_qsl

from streamlit.runtime.scriptrunner import get_script_run_ctx

log = logging.getLogger(__name__)

FRAMES = 20
"""How many calls, from the last one back, the log tells of a fault."""

SHORTEST = 3
"""From how many letters on a word of a reader's is left out of the log; shorter ones say nothing."""

LEFT_OUT = "[what the reader chose]"
STREAMLITS_OWN = "streamlit.error_util"
"""The logger in which Streamlit would tell each fault once more, without a number."""

OPERATIONS = "streamlit.runtime.backend_operation_handler"
"""The logger in which it tells, with a traceback, that a browser asked for a file that there is not."""

times: Counter[str] = Counter()
"""How often each fault came up since the start, by its number. There are no more of them than lines that can fail."""


def number_of(error: BaseException) -> str:
    """The number of a fault, such as `481-902`: the same wherever the same lines fail in the same way."""
    lines = dict.fromkeys((it.filename, it.lineno) for it in traceback.extract_tb(error.__traceback__))
    digits = int(hashlib.sha256(repr((type(error).__name__, *lines)).encode()).hexdigest(), 16) % 1_000_000
    return f"{digits // 1000:03}-{digits % 1000:03}"


def report(error: BaseException, words: Iterable[str] = ()) -> str:
    """Log a fault, with its traceback the first time and in one line from then on; returns its number.

    `words` are what a reader chose or wrote, besides what is in the session.
    """
    number = number_of(error)
    times[number] += 1
    kind = {"kind": number}
    if times[number] > 1:
        log.error("Fault %s again (%s)", number, type(error).__name__, extra=kind)
    else:
        log.error("Fault %s: %s", number, without(told(error), words_of_reader() | set(words)), extra=kind)
    return number


def told(error: BaseException) -> str:
    """A fault's traceback, its last calls."""
    return "".join(traceback.format_exception(error, limit=-FRAMES)).strip()


def without(text: str, words: Iterable[str]) -> str:
    """A traceback that repeats nothing of what a reader chose or wrote; the lines that name files stay whole."""
    left_out = "|".join(re.escape(it) for it in sorted(words, key=len, reverse=True) if len(it) >= SHORTEST)
    if not left_out:
        return text
    return "\n".join(
        line if line.lstrip().startswith('File "') else re.sub(left_out, LEFT_OUT, line) for line in text.split("\n")
    )


def words_of_reader() -> set[str]:
    """What the reader of the page that runs now chose in its address or wrote into its controls."""
    context = get_script_run_ctx(suppress_warning=True)
    if context is None:
        return set()
    asked = [it for pair in parse_qsl(context.query_string) for it in pair]
    written = [it for it in context.session_state.filtered_state.values() if isinstance(it, str)]
    return {*asked, *written}


def leave_to_numbers() -> None:
    """Keep Streamlit from logging faults itself, except for a fault while showing one to the reader.

    A browser that asks for a file of a page that has changed since is not a fault.
    """
    logging.getLogger(OPERATIONS).addFilter(_as_warning)
    logging.getLogger(STREAMLITS_OWN).addFilter(lambda record: record.msg != "Uncaught app execution")


def _as_warning(record: logging.LogRecord) -> bool:
    record.levelno, record.levelname = logging.WARNING, "WARNING"
    return True
