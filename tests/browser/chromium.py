"""Where the browser is."""

import shutil
from pathlib import Path

import pytest

INSTALLED = ("chromium", "chromium-browser", "google-chrome")
MISSING = (
    "The browser tests need Chromium. Install it with `playwright install chromium`, or from your system: "
    "`apt-get install chromium` (Debian, Ubuntu), `brew install --cask chromium` (macOS)."
)


def chromium(own: str) -> str:
    """The program to start: Playwright's own if it is installed there, else the first on the PATH."""
    found = [own] if Path(own).exists() else []
    found += filter(None, map(shutil.which, INSTALLED))
    if not found:
        pytest.fail(MISSING, pytrace=False)
    return found[0]
