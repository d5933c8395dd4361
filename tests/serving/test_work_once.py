"""Compression happens once: while files are prepared, and for the first visitor's page."""

import asyncio
import fcntl
import gzip
import os
import re
import shutil
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import brotli
import pytest
from fontTools.ttLib import TTFont
from starlette.types import ASGIApp
from streamlit import file_util
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

from careers.catalogue.pages import PAGES
from harness.servers import ROOT
from serving import prepare as preparing
from serving.addresses import Addresses
from serving.files import BrowserFiles, accepted_encodings, file_answer
from serving.page import Pages, changed_page, packed, security_policy
from serving.prepared import MAKER, prepared_folder, stay_marked
from serving.safety import SafeAnswers
from tests.serving.asking import ask_app, script_of

ADDRESSES = Addresses(["overview", "salary"], "overview", missing=lambda asked, _: asked)
COMPRESSORS = ((brotli, "compress"), (gzip, "compress"), (zlib, "compress"), (zlib, "compressobj"))


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the compressors that were called, in order. What was kept by earlier tests is forgotten."""
    for kept in (changed_page, packed, file_answer):
        kept.cache_clear()
    called: list[str] = []

    def counted(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*given: Any, **named: Any) -> Any:
            called.append(name)
            return original(*given, **named)

        return counting

    for module, name in COMPRESSORS:
        monkeypatch.setattr(module, name, counted(f"{module.__name__}.{name}", getattr(module, name)))
    return called


@pytest.fixture
def app() -> ASGIApp:
    """What stands around Streamlit's files in `dashboard.py`."""
    streamlit = create_streamlit_static_handler(file_util.get_static_dir(), None)
    return SafeAnswers(BrowserFiles(Pages(streamlit, ADDRESSES), preparing.prepare()))


def test_the_second_visitor_causes_no_compression(app: ASGIApp, work: list[str]) -> None:
    page = ask_app(app, "/")
    addresses = ["/", "/salary", script_of(page.body)]

    first = [ask_app(app, address, accept_encoding="gzip, br") for address in addresses]
    done = [*work]
    second = [ask_app(app, address, accept_encoding="gzip, br") for address in addresses]

    assert all(it.headers["content-encoding"] == "br" for it in first)
    assert first == second
    assert done == ["brotli.compress"]  # of the page, once for all addresses, as it is asked for
    assert work == done


def test_a_server_does_not_wait_for_files_that_are_not_prepared_yet(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    streamlit = create_streamlit_static_handler(file_util.get_static_dir(), None)
    app = SafeAnswers(BrowserFiles(Pages(streamlit, ADDRESSES), folder))
    script = script_of(ask_app(app, "/").body)

    before = ask_app(app, script, accept_encoding="br")
    (folder / "static" / "js").mkdir(parents=True)
    (folder / script[1:]).write_bytes(before.body)
    (folder / f"{script[1:]}.br").write_bytes(brotli.compress(before.body, quality=1))
    after = ask_app(app, script, accept_encoding="br")

    assert "content-encoding" not in before.headers
    assert after.headers["content-encoding"] == "br"
    assert brotli.decompress(after.body) == before.body


def test_files_are_prepared_once_and_completely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "package"
    (package / "static" / "js").mkdir(parents=True)
    (package / "index.html").write_text('<script src="./static/js/first.js">')
    (package / "static" / "js" / "first.js").write_text("let a = 1;\n" * 1000)
    own = tmp_path / "own"
    own.mkdir()
    (own / "second.js").write_text("let b = 2;\n" * 1000)
    monkeypatch.setattr(preparing, "streamlit_page", lambda: package / "index.html")
    monkeypatch.setattr(preparing, "OWN", own)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "environment"))

    folder = preparing.prepare()
    made = {str(it.relative_to(folder)): it.stat().st_mtime_ns for it in folder.rglob("*.*")}
    preparing.prepare()

    scripts = ("static/js/first.js", "app/static/second.js")
    assert set(made) == {f"{script}{twin}" for script in scripts for twin in ("", ".br", ".gz")}
    assert made == {str(it.relative_to(folder)): it.stat().st_mtime_ns for it in folder.rglob("*.*")}
    assert [it.name for it in folder.parent.iterdir()] == [folder.name]  # nothing half made is left


def test_folders_of_versions_that_nobody_uses_any_more_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(preparing, "make", lambda folder: folder.mkdir())
    home = prepared_folder().parent
    days = {"streamlit-1.0-old": 31, "making-old": 31, "streamlit-1.1-used": 29, "making-now": 0, "another": 99}
    for name, unused in days.items():
        (home / name / "static").mkdir(parents=True)
        os.utime(home / name, (time.time() - unused * 86_400,) * 2)

    preparing.prepare()

    kept = {"streamlit-1.1-used", "making-now", "another", prepared_folder().name}
    assert {it.name for it in home.iterdir()} == kept


def test_a_running_server_marks_the_folder_that_it_serves_from(tmp_path: Path) -> None:
    async def ran() -> None:
        marking = asyncio.create_task(stay_marked(tmp_path, 0.01))
        for _ in range(3):
            os.utime(tmp_path, (0, 0))
            async with asyncio.timeout(10):
                while time.time() - tmp_path.stat().st_mtime > 60:
                    await asyncio.sleep(0.01)
        marking.cancel()

    asyncio.run(ran())


def test_where_the_folder_was_removed_files_come_as_streamlit_has_them(tmp_path: Path) -> None:
    streamlit = create_streamlit_static_handler(file_util.get_static_dir(), None)
    app = SafeAnswers(BrowserFiles(Pages(streamlit, ADDRESSES), tmp_path / "files"))
    script = script_of(ask_app(app, "/").body)
    (tmp_path / "files" / script[1:]).parent.mkdir(parents=True)
    (tmp_path / "files" / script[1:]).write_bytes(b"prepared")
    names = ask_app(app, "/static/none.js").status, ask_app(app, script).body
    shutil.rmtree(tmp_path / "files")
    file_answer.cache_clear()

    assert names == (404, b"prepared")
    assert len(ask_app(app, script).body) > 100_000


def test_a_second_process_waits_for_the_first_and_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(preparing, "make", lambda _: pytest.fail("made twice"))
    kept = prepared_folder()
    kept.parent.mkdir(parents=True)

    with ThreadPoolExecutor() as pool, preparing.alone():
        second = pool.submit(preparing.prepare)
        with pytest.raises(TimeoutError):
            second.result(timeout=0.2)
        kept.mkdir()
    assert second.result() == kept


def test_a_preparation_that_is_stopped_leaves_nothing_and_nobody_behind(tmp_path: Path) -> None:
    folder = tmp_path / "share" / "roles-side-by-side"
    started = subprocess.Popen([sys.executable, "-c", PREPARE_ELSEWHERE, str(tmp_path)], cwd=ROOT)
    while not any(folder.glob("making-*/files/app/static/*")):
        assert started.poll() is None, "it ended before it was stopped"
        time.sleep(0.01)

    started.terminate()

    assert started.wait(60) == 1
    assert list(folder.iterdir()) == []
    lock = os.open(MAKER, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises where somebody still holds it
    os.close(lock)


PREPARE_ELSEWHERE = """
import runpy, sys
sys.prefix = sys.argv[1]
runpy.run_module("serving.prepare", run_name="__main__")
"""


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "environment").write_text("a file where a folder is wanted")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "environment"))

    with pytest.raises(OSError, match="environment"):
        preparing.prepare()


def test_what_a_first_visit_loads_is_compressed_best() -> None:
    page = '<link href="./static/js/first.abc.js">'

    assert preparing.brotli_quality("first.abc.js", page) == preparing.BEST
    assert preparing.brotli_quality("DeckGlJsonChart.abc.js", page) == preparing.GOOD


def test_text_fonts_keep_the_letters_of_the_dashboard() -> None:
    folder = preparing.prepare()
    fonts = [it for it in folder.rglob("*.woff2") if it.name.startswith((*preparing.TEXT_FONTS,))]

    for font in fonts:
        letters = TTFont(font).getBestCmap()
        assert {*map(ord, "Aa0 $€%–—−→≥ÄéñŁğ’“”…·×†")} <= {*letters}
    is_in_weights = {it.name.split("-")[0]: "fvar" in TTFont(it) for it in fonts}
    assert is_in_weights == {"SourceSansVF": True, "SourceSerifVariable": False}


def test_the_font_of_icons_keeps_those_that_pages_and_scripts_name_and_no_others() -> None:
    (font,) = [it for it in preparing.prepare().rglob("*.woff2") if it.name.startswith(preparing.ICON_FONT)]
    with TTFont(font) as loaded:
        drawn = preparing.icons_of(loaded).keys()
    code = "".join(it.read_text() for folder in ("careers", "pages") for it in (ROOT / folder).rglob("*.py"))

    assert {*re.findall(r":material/([a-z_]+):", code), *(it.icon for it in PAGES.values())} == {*preparing.OWN_ICONS}
    assert {*preparing.OWN_ICONS, "keyboard_double_arrow_right", "expand_more", "close", "check"} <= drawn
    assert not {"airplay", "tablet"} & drawn  # the second is a word of Streamlit's scripts for something else
    assert font.stat().st_size < 17_000


@pytest.mark.parametrize(
    ("header", "accepted"),
    [
        ("", set()),
        ("gzip, deflate, br, zstd", {"gzip", "br"}),
        ("br;q=1.0, gzip;q=0.5", {"br", "gzip"}),
        ("br;q=0, gzip; q=0.000, identity", set()),
    ],
)
def test_a_browser_gets_only_what_it_accepts(header: str, accepted: set[str]) -> None:
    assert accepted_encodings(header) == accepted


def test_the_policy_names_every_script_that_is_written_into_the_page() -> None:
    page = b"<head><script>first()</script><script src='./a.js'></script><script>second()</script></head>"

    assert security_policy(page).count("'sha256-") == 2
    assert security_policy(page) != security_policy(page.replace(b"first", b"other"))
