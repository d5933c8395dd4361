"""Where the files are that every browser downloads first, made small once by `serving.prepare`."""

import asyncio
import hashlib
import logging
import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from importlib.metadata import distribution, version
from pathlib import Path

MAKER = Path(__file__).with_name("prepare.py")
OWN = MAKER.parents[1] / "static"
"""The project's own files for browsers, which Streamlit serves below `app/static`."""

STEM, MAKING = "streamlit-", "making-"
"""How the names of folders begin, and of those that are being made."""

DAY = 86_400.0
"""Seconds between two marks that a running server puts on its folder."""

UNUSED = 30 * DAY
"""Seconds without a mark after which nobody needs a folder any more."""

log = logging.getLogger(__name__)


def streamlit_page() -> Path:
    """The page that Streamlit serves; the files it loads are in the folder `static` beside it."""
    return Path(str(distribution("streamlit").locate_file("streamlit"))) / "static" / "index.html"


def prepared_folder() -> Path:
    """Where the files are once they are made, each at its address below one folder.

    There is such a folder for each version of Streamlit, of the project's own files and of what makes them small.
    """
    made_of = hashlib.sha256()
    for file in (MAKER, *sorted(OWN.iterdir())):
        made_of.update(file.name.encode() + file.read_bytes())
    name = f"{STEM}{version('streamlit')}-{made_of.hexdigest()[:8]}"
    return Path(sys.prefix) / "share" / "roles-side-by-side" / name


def mark(folder: Path) -> None:
    """Note that a folder is in use, where that may be written down."""
    with suppress(OSError):
        os.utime(folder)


async def stay_marked(folder: Path, every: float = DAY) -> None:
    """Note again and again that a folder is in use. Never returns."""
    while True:
        mark(folder)
        await asyncio.sleep(every)


def remove_unused(beside: Path) -> None:
    """Remove the folders of other versions that no server has marked for long, and what was left half made."""
    for folder in beside.parent.iterdir():
        if folder != beside and folder.name.startswith((STEM, MAKING)) and _unmarked_for(folder) > UNUSED:
            shutil.rmtree(folder, ignore_errors=True)


def _unmarked_for(folder: Path) -> float:
    """Seconds since a folder was marked; none where it has just been removed."""
    with suppress(OSError):
        return time.time() - folder.stat().st_mtime
    return 0


def prepare_beside() -> "subprocess.Popen[bytes] | None":
    """Start making the files in a process of low priority, while this one serves Streamlit's own.

    None where they are there already.
    """
    if prepared_folder().is_dir():
        return None
    log.warning("Files for browsers are not prepared yet; for the next minute visitors get them uncompressed.")
    return subprocess.Popen([sys.executable, "-m", "serving.prepare", "--gently"], cwd=MAKER.parent.parent)
