"""The log: a line for each thing that happens, that nobody can forge, and no more than a person would read."""

import logging
import subprocess
import sys

from harness.servers import ROOT
from serving.logs import Bounded, LogLine, escaped


def record(text: str, level: int = logging.WARNING, error: Exception | None = None) -> logging.LogRecord:
    exception = (type(error), error, error.__traceback__) if error else None
    made = logging.LogRecord("who", level, "/app/file.py", 7, "%s", (text,), exception)
    made.created = 0.0
    return made


def raised() -> Exception:
    try:
        raise KeyError("a\nb")
    except KeyError as error:
        return error


def test_a_line_says_when_how_bad_who_and_what() -> None:
    assert LogLine().format(record("came")) == "1970-01-01T00:00:00Z WARNING who: came"


def test_nobody_can_forge_a_line_or_write_over_one() -> None:
    assert escaped("a\nERROR b\r\x1b[2K\u2028\u202e\\n") == r"a\nERROR b\r\x1b[2K\u2028\u202e\\n"
    assert escaped("Zoë · $5 –") == "Zoë · $5 –"


def test_of_a_very_long_text_the_end_is_kept() -> None:
    assert escaped("x" * 8_000 + "end") == "…" + "x" * 7_997 + "end"


def test_a_warning_names_its_exception_and_an_error_tells_where() -> None:
    assert LogLine().format(record("bad frame", error=raised())).endswith(r"who: bad frame: KeyError: 'a\\nb'")
    told = LogLine().format(record("failed", logging.ERROR, raised()))
    assert "Traceback (most recent call last)" in told
    assert "test_logs.py" in told
    assert "\n" not in told


def test_of_one_kind_no_more_is_written_than_a_person_would_read() -> None:
    now = 0.0
    bounded = Bounded(2, lambda: now)
    written = [bounded.filter(record(str(number))) for number in range(5)]
    assert written == [True, True, False, False, False]
    now = 61.0
    next_one = record("next")
    assert bounded.filter(next_one)
    assert next_one.getMessage() == "next (and 3 like it before, not written)"
    assert [bounded.filter(record("again")) for _ in range(2)] == [True, False]


def test_kinds_are_counted_apart() -> None:
    bounded = Bounded(1, lambda: 0.0)
    other = record("other")
    other.kind = "another"
    assert [bounded.filter(it) for it in (record("one"), other, record("two"))] == [True, True, False]


def test_every_library_writes_lines_whenever_it_begins_to() -> None:
    code = (
        "import logging, streamlit.logger as s; from serving.logs import one_line_each; early = s.get_logger('early')\n"
        "one_line_each()\n"
        "early.error('a\\nb'); s.get_logger('late').error('c'); logging.getLogger('uvicorn.access').error('?role=x')"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stderr
    assert [line.partition("Z ")[2] for line in told.splitlines()] == [r"ERROR early: a\nb", "ERROR late: c"]
