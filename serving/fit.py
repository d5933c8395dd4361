"""Whether the installed Streamlit still has what the dashboard's page is made of; a sentence at the start where not."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from serving.page import APP, NOSCRIPT, TITLE
from serving.parts import EARLY, FACES
from serving.prepared import MAKER, streamlit_page

PLACES = {
    "<head>": re.compile(rb"<head>"),
    "<title>…</title>": TITLE,
    '<script type="module"…</head>': APP,
    "<noscript>…</noscript>": NOSCRIPT,
    '<div id="root">': re.compile(rb'<div id="root">'),
}
"""Where Streamlit's page is changed, as a reader of it would look for each place."""

FILES = (*(f"js/{it}.*.js" for it in EARLY), *(f"media/{stem}.*.woff2" for stem, _ in FACES.values()))
"""The files that a page names ahead of the app, in the folder `static` beside Streamlit's page."""

PINNED = MAKER.parents[1] / "requirements.txt"


def check_streamlit() -> None:
    """End the program with a sentence where the installed Streamlit is not one that the dashboard was made for."""
    page = streamlit_page()
    if lacking := [*missing(page)]:
        sys.exit(misfit(page, lacking))


def missing(page: Path) -> Iterator[str]:
    """What Streamlit's page lacks, and which files are missing next to it."""
    text = page.read_bytes() if page.is_file() else b""
    yield from (f"{place} in {page.name}" for place, pattern in PLACES.items() if not pattern.search(text))
    yield from (f"static/{file}" for file in FILES if not any(page.parent.glob(f"static/{file}")))


def misfit(page: Path, lacking: list[str]) -> str:
    """What is missing, where, what was expected instead, and what to do, in a sentence."""
    pinned = re.search(r"^streamlit==(\S+)", PINNED.read_text(encoding="utf-8"), re.MULTILINE)
    assert pinned
    return (
        f"Streamlit {version('streamlit')} does not fit this dashboard, which was made for Streamlit {pinned[1]}: "
        f"{page.parent} lacks {', '.join(lacking)}; "
        "install what fits: pip install --require-hashes --requirement requirements.txt"
    )
