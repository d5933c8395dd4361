"""A Streamlit that the page cannot be made of: what is missing is said at the start, and nothing is served."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from harness.servers import ROOT
from serving.fit import FILES, PLACES, misfit, missing
from serving.prepared import streamlit_page

FOREIGN = (
    "<!doctype html><html><head><meta charset=utf-8><title>Other</title></head><body><div id=app></div></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Streamlit's page and the files beside it that are looked for, as a copy to take things from."""
    original = streamlit_page()
    for pattern in FILES:
        for file in original.parent.glob(f"static/{pattern}"):
            copy = tmp_path / file.relative_to(original.parent)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.touch()
    return Path(shutil.copy(original, tmp_path))


def started(page: Path) -> "subprocess.CompletedProcess[str]":
    """The dashboard, as it is loaded by any server, where Streamlit has this page."""
    told = (
        f"from pathlib import Path; from serving import prepared; prepared.streamlit_page = lambda: Path({str(page)!r})"
    )
    return subprocess.run(
        [sys.executable, "-c", f"{told}; import dashboard"],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_streamlit_that_is_pinned_fits(page: Path) -> None:
    assert [*missing(page)] == []
    assert started(page).returncode == 0


def test_a_foreign_page_ends_the_start_with_a_sentence(page: Path) -> None:
    page.write_text(FOREIGN)

    told = started(page)

    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == (
        "Streamlit 1.67.0 does not fit this dashboard, which was made for Streamlit 1.67.0: "
        f'{page.parent} lacks <script type="module"…</head> in index.html, <noscript>…</noscript> in index.html, '
        '<div id="root"> in index.html; '
        "install what fits: pip install --require-hashes --requirement requirements.txt\n"
    )


def test_a_part_that_is_not_there_ends_the_start_with_a_sentence(page: Path) -> None:
    next(page.parent.glob("static/js/Selectbox.*.js")).unlink()

    told = started(page)

    assert told.returncode == 1
    assert f"{page.parent} lacks static/js/Selectbox.*.js; install" in told.stderr
    assert told.stderr.count("\n") == 1


@pytest.mark.parametrize("pattern", FILES)
def test_each_file_that_a_page_names_is_missed(pattern: str, page: Path) -> None:
    for file in page.parent.glob(f"static/{pattern}"):
        file.unlink()
    assert [*missing(page)] == [f"static/{pattern}"]


@pytest.mark.parametrize("place", PLACES)
def test_each_place_that_is_changed_is_missed(place: str, page: Path) -> None:
    page.write_bytes(PLACES[place].sub(b"", page.read_bytes()))
    assert f"{place} in index.html" in [*missing(page)]


def test_without_a_page_all_of_it_is_missed(page: Path) -> None:
    page.unlink()
    assert misfit(page, [*missing(page)]).count(" in index.html") == len(PLACES)
