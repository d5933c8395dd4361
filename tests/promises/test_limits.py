"""What `docs/operations.md` says of limits is what the server holds."""

import re
import tomllib
from inspect import signature
from pathlib import Path

from streamlit.runtime.memory_session_storage import MemorySessionStorage

from careers.language import keeping
from careers.ui import drawing, early, pictured
from careers.ui.own import LARGEST
from serving import downloads, files, idle, limits, page, runs, uploads

ROOT = Path(__file__).resolve().parents[2]
LIMITS = (ROOT / "docs" / "operations.md").read_text().partition("## Limits")[2].partition("\n## ")[0]


def most(of: str) -> str:
    """What the table says of one thing."""
    (told,) = re.findall(rf"^\| {of} \| (.+?) \|", LIMITS, re.MULTILINE)
    return str(told)


def test_limits_are_as_the_table_tells_them() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())["server"]
    kept = signature(MemorySessionStorage).parameters
    assert most("a message or what controls hold") == f"{settings['maxMessageSize']} MB"
    assert settings["maxMessageSize"] == settings["maxWidgetStateSize"]
    assert most("a file of a reader's") == f"{LARGEST // 1024**2} MB, two at a time, each within {downloads.WITHIN:g} s"
    assert uploads.AT_ONCE == 2
    assert most("what is posted for a file") == f"{downloads.MOST_WRITTEN:,} bytes"
    assert most("open pages") == f"`{limits.PAGES_VARIABLE}`, `{limits.ADDRESS_VARIABLE}`"
    assert most("runs of a browser") == f"{runs.AT_ONCE:g} at once, {runs.A_SECOND:g} a second"
    assert most("a connection without a request") == f"{idle.FIRST:g} s"
    assert most("a page that nobody uses") == f"{idle.UNUSED / 3600:g} hours"
    parts = (drawing.ROOM, pictured.ROOM, early.ROOM)
    shared = (*parts, keeping.RECORDS, page.ROOM, page.PACKED_ROOM, files.ROOM)
    assert most("what is made once and kept for all") == (
        f"{sum(shared) // 2**20} MB, and {keeping.PRIVATE // 2**20} MB for a reader with figures of their own"
    )
    assert most("closed pages that are kept") == f"{kept['maxsize'].default}, for two minutes each"
    assert kept["ttl_seconds"].default == 120
