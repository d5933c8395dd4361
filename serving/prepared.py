"""What every browser downloads first, made small once and kept beside the installed Streamlit.

Streamlit's scripts, styles and fonts never change until it is upgraded. So they are compressed when the
project is set up, not for each visitor, and its text fonts keep the letters that the dashboard can show.
`python -m serving.prepared` does it and prints the folder.
"""

import gzip
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

from streamlit import file_util

BEST, GOOD = 10, 5
"""Brotli qualities: the best for what a first visit loads, 10 s of processor time; a good one for all the rest, 1 s."""

CHARTS = "PlotlyChart."
"""How the name of the one large file begins that Streamlit's page loads later, with the first chart."""

LETTERS = "0-17F,2C6-2DD,2000-206F,20A0-20BF,2122,2190-2193,2212,2248,2260,2264-2265"
"""Code points that the text fonts keep: the Latin letters of Europe, punctuation, currencies, arrows, signs of
comparison. A browser draws any other letter in a font of its own."""

TEXT_FONTS = ("SourceSansVF-Upright", "SourceSerifVariable-Roman")
"""How the names of the fonts for running text and headings begin."""

COMPRESSIBLE = (".js", ".css", ".svg")
PACKING = 1
"""Raise it whenever this module makes other files than before, so that kept ones are made anew."""

log = logging.getLogger(__name__)


def prepared_folder() -> Path:
    """Where the files of the installed Streamlit are kept once they are made."""
    name = f"streamlit-{version('streamlit')}-{PACKING}"
    return Path(sys.prefix) / "share" / "roles-side-by-side" / name


def prepare() -> Path:
    """The folder with the files, made first where it is missing; it appears at once and complete.

    Raises OSError where the folder cannot be written.
    """
    kept = prepared_folder()
    if kept.is_dir():
        return kept
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix="making-") as work:
        made = Path(work) / "files"
        shutil.copytree(Path(file_util.get_static_dir()) / "static", made)
        _shrink(made)
        try:
            made.rename(kept)
        except OSError:
            if not kept.is_dir():  # else another process was faster
                raise
    return kept


def prepare_beside() -> "subprocess.Popen[bytes] | None":
    """Start making the files in a process of low priority, while this one serves them as they are.

    None where they are there already.
    """
    if prepared_folder().is_dir():
        return None
    log.warning("Files for browsers are not prepared yet; visitors get them uncompressed for the next minute.")
    return subprocess.Popen([sys.executable, "-m", "serving.prepared", "--gently"], cwd=Path(__file__).parent.parent)


def _shrink(folder: Path) -> None:
    files = sorted((it for it in folder.rglob("*") if it.is_file()), key=lambda it: -it.stat().st_size)
    page = (Path(file_util.get_static_dir()) / "index.html").read_text()
    with ProcessPoolExecutor() as pool:
        fonts = pool.map(keep_letters, [it for it in files if it.name.startswith(TEXT_FONTS)])
        packed = [it for it in files if it.suffix in COMPRESSIBLE]
        twins = pool.map(compress, packed, [brotli_quality(it.name, page) for it in packed])
        list(fonts), list(twins)  # raises what went wrong in the pool


def brotli_quality(name: str, page: str) -> int:
    """The quality for a file: the best where the page or its charts need it, else a good one."""
    return BEST if name in page or name.startswith(CHARTS) else GOOD


def compress(file: Path, quality: int) -> None:
    """Write the file's brotli and gzip twins beside it, where they are smaller."""
    import brotli  # not needed to serve

    plain = file.read_bytes()
    packers: dict[str, Callable[[bytes], bytes]] = {
        ".br": lambda data: bytes(brotli.compress(data, quality=quality)),
        ".gz": lambda data: gzip.compress(data, 9, mtime=0),
    }
    for suffix, pack in packers.items():
        packed = pack(plain)
        if len(packed) < len(plain):
            file.with_name(file.name + suffix).write_bytes(packed)


def keep_letters(font: Path) -> None:
    """Rewrite a WOFF2 font with the letters in `LETTERS` alone, and without the names reserved for the whole."""
    from fontTools import subset  # not needed to serve

    options = subset.Options(flavor="woff2", name_IDs=[0, 13, 14])
    loaded = subset.load_font(str(font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(loaded)
    subset.save_font(loaded, str(font), options)


if __name__ == "__main__":
    if "--gently" in sys.argv:
        os.nice(10)
    try:
        print(prepare())
    except OSError as error:
        sys.exit(f"Files for browsers could not be prepared ({error}); they are served uncompressed.")
