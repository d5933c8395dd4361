"""Make what every browser downloads first small, once, and keep it beside the installed Streamlit.

Streamlit's scripts, styles and fonts never change until it is upgraded, nor do Plotly and the project's own script. So
they are compressed when the project is set up, not for each visitor, and fonts keep the letters and icons that the
dashboard can show.
`python -m serving.prepare` does it and prints the folder.
"""

import gzip
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import brotli
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from serving.prepared import MAKER, MAKING, OWN, mark, prepared_folder, remove_unused, streamlit_page

BEST, GOOD = 11, 5
"""Brotli qualities: the best for what a first visit loads, 20 s of processor time; a good one for all the rest, 1 s."""

TEXT_FONTS = {"SourceSansVF-Upright": {"wght": (400, 700)}, "SourceSerifVariable-Roman": {"wght": 600, "opsz": 32}}
"""How the names of the fonts for running text and headings begin, and what is kept of them: the weights from regular to
bold of one, and the weight and the optical size of headings of the other."""

ICON_FONT = "MaterialSymbols"
"""How the name of the font of icons begins. It draws a name, such as `school`, as a picture."""

OWN_ICONS = {
    *("build", "dashboard", "description", "filter_alt_off", "groups", "help", "link_off", "looks_two", "map"),
    *("menu_book", "payments", "psychology", "route", "school", "trending_up", "tune", "work"),
}
"""The icons that the dashboard's pages name; Streamlit's scripts name those of its own."""

SAID = re.compile(r":material/([a-z0-9_]+):")
"""The name of an icon in a script, as Streamlit writes it."""

LETTERS = "0-17F,2C6-2DD,2000-206F,20A0-20BF,2122,2190-2193,2212,2248,2260,2264-2265"
"""Code points that the text fonts keep: the Latin letters of Europe, punctuation, currencies, arrows, signs of
comparison. A browser draws any other letter in a font of its own."""

RIGHTS = [0, 13, 14]
"""The names that a font keeps: who made it, and its license. Its own name is reserved for the whole font."""

COMPRESSIBLE = (".js", ".css", ".svg")


def prepare() -> Path:
    """The folder with the files, made first where it is missing; it appears at once and complete.

    Those of other versions are removed then that nobody has used for a month. Raises OSError where the folder cannot be
    written.
    """
    kept = prepared_folder()
    if not kept.is_dir():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with alone():
            if not kept.is_dir():
                make(kept)
                remove_unused(kept)
    mark(kept)
    return kept


def make(kept: Path) -> None:
    """Make the folder with the files."""
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix=MAKING) as work:
        made = Path(work) / "files"
        shutil.copytree(streamlit_page().with_name("static"), made / "static")
        shutil.copytree(OWN, made / "app" / "static")
        shrink(made, streamlit_page().read_text() + "".join(it.name for it in OWN.iterdir()))
        try:
            made.rename(kept)
        except OSError:
            if not kept.is_dir():  # else another process was faster, where there is no lock
                raise


@contextmanager
def alone() -> Iterator[None]:
    """One process at a time makes files: another waits, and finds them made.

    Windows has no such lock: there several may make the same files, and the first to finish wins.
    """
    try:
        import fcntl  # noqa: PLC0415
    except ImportError:
        yield
        return
    lock = os.open(MAKER, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def shrink(folder: Path, first: str) -> None:
    """Compress the scripts and styles of a folder and cut its text fonts, the largest first, on all processors.

    `first` is a text that names the files of a first visit. Compressors leave Python's lock alone, so threads are
    enough; they end with their process, and no worker is left holding what it has inherited.
    """
    files = sorted((it for it in folder.rglob("*") if it.is_file()), key=lambda it: -it.stat().st_size)
    packed = [it for it in files if it.suffix in COMPRESSIBLE]
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        twins = pool.map(compress, packed, [brotli_quality(it.name, first) for it in packed])
        fonts = pool.map(keep_letters, [it for it in files if it.name.startswith((*TEXT_FONTS,))])
        named = names_in(it for it in files if it.suffix == ".js")
        icons = pool.map(lambda font: keep_icons(font, named), [it for it in files if it.name.startswith(ICON_FONT)])
        list(twins), list(fonts), list(icons)  # raises what went wrong in the pool
    finally:
        pool.shutdown(cancel_futures=True)


def brotli_quality(name: str, first: str) -> int:
    """The quality for a file: the best where a first visit needs it, else a good one."""
    return BEST if name in first else GOOD


def compress(file: Path, quality: int) -> None:
    """Write the file's brotli and gzip twins beside it, where they are smaller."""
    plain = file.read_bytes()
    twins = {".br": brotli.compress(plain, quality=quality), ".gz": gzip.compress(plain, 9, mtime=0)}
    for suffix, packed in twins.items():
        if len(packed) < len(plain):
            file.with_name(file.name + suffix).write_bytes(packed)


def keep_letters(font: Path) -> None:
    """Rewrite a WOFF2 font with the letters in `LETTERS` and the looks in `TEXT_FONTS` alone."""
    options = subset.Options(flavor="woff2", name_IDs=RIGHTS)
    loaded = subset.load_font(str(font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(LETTERS))
    subsetter.subset(loaded)
    looks = next(kept for name, kept in TEXT_FONTS.items() if font.name.startswith(name))
    narrowed = instancer.instantiateVariableFont(loaded, looks)
    subset.save_font(narrowed, str(font), options)
    narrowed.close()


def names_in(scripts: Iterable[Path]) -> set[str]:
    """The icons that pages and scripts name."""
    return {*OWN_ICONS, *(name for it in scripts for name in SAID.findall(it.read_text(encoding="utf-8")))}


def keep_icons(font: Path, named: Collection[str]) -> None:
    """Rewrite a WOFF2 font of icons with those alone that are named."""
    options = subset.Options(flavor="woff2", name_IDs=RIGHTS, layout_closure=False)
    loaded = subset.load_font(str(font), options)
    kept = {glyph for name, glyph in icons_of(loaded).items() if name in named}
    subsetter = subset.Subsetter(options)
    subsetter.populate(glyphs=kept, text="".join(named))
    subsetter.subset(loaded)
    subset.save_font(loaded, str(font), options)
    loaded.close()


def icons_of(font: TTFont) -> dict[str, str]:
    """The icons of a font, by name: the glyphs that replace a row of letters."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    tables = [getattr(it, "ExtSubTable", it) for look in font["GSUB"].table.LookupList.Lookup for it in look.SubTable]
    rows = [(first, row) for it in tables for first, rows in getattr(it, "ligatures", {}).items() for row in rows]
    return {"".join(letters.get(it, " ") for it in (first, *row.Component)): row.LigGlyph for first, row in rows}


if __name__ == "__main__":
    if "--gently" in sys.argv:
        os.nice(10)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that nothing half made is left
    try:
        print(prepare())
    except OSError as error:
        sys.exit(f"Files for browsers could not be prepared ({error}); they are served uncompressed.")
