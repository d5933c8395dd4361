"""Where the browser is, and with which rights it starts."""

import os
import shutil
from pathlib import Path

INSTALLED = ("chromium", "chromium-browser", "google-chrome")
MISSING = (
    "The browser tests need Chromium. Install it with `playwright install chromium`, or from your system: "
    "`apt-get install chromium` (Debian, Ubuntu), `brew install --cask chromium` (macOS)."
)


class MissingBrowserError(Exception):
    """There is no Chromium on this machine; the message says how to get one."""


def chromium(own: str) -> str:
    """The program to start: Playwright's own if it is installed there, else the first on the PATH.

    Raises MissingBrowserError where there is neither.
    """
    found = [own] if Path(own).exists() else []
    found += filter(None, map(shutil.which, INSTALLED))
    if not found:
        raise MissingBrowserError(MISSING)
    return found[0]


def rights() -> list[str]:
    """The arguments that the browser needs: an administrator's has no sandbox."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
