"""The browser tests find a browser, or say how to get one."""

import shutil
import sys
from pathlib import Path

import pytest

from harness.chromium import MissingBrowserError, chromium


def test_playwrights_own_browser_comes_first() -> None:
    assert chromium(sys.executable) == sys.executable


def test_else_a_browser_on_the_path_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {"chromium-browser": "/usr/bin/chromium-browser"}.get)

    assert chromium(str(tmp_path / "none")) == "/usr/bin/chromium-browser"


def test_without_a_browser_the_tests_say_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", {}.get)

    with pytest.raises(MissingBrowserError, match="apt-get install chromium"):
        chromium(str(tmp_path / "none"))
