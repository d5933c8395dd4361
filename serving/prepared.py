"""Where the files are that every browser downloads first, made small once by `serving.prepare`."""

import hashlib
import logging
import subprocess
import sys
from importlib.metadata import distribution, version
from pathlib import Path

MAKER = Path(__file__).with_name("prepare.py")
OWN = MAKER.parents[1] / "static"
"""The project's own files for browsers, which Streamlit serves below `app/static`."""

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
    name = f"streamlit-{version('streamlit')}-{made_of.hexdigest()[:8]}"
    return Path(sys.prefix) / "share" / "roles-side-by-side" / name


def prepare_beside() -> "subprocess.Popen[bytes] | None":
    """Start making the files in a process of low priority, while this one serves Streamlit's own.

    None where they are there already.
    """
    if prepared_folder().is_dir():
        return None
    log.warning("Files for browsers are not prepared yet; for the next minute visitors get them uncompressed.")
    return subprocess.Popen([sys.executable, "-m", "serving.prepare", "--gently"], cwd=MAKER.parent.parent)
