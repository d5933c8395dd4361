"""All figures as one zip file: the CSV files with the dictionaries that describe them."""

import io
import zipfile
from functools import lru_cache
from pathlib import Path

from careers.data.editions import PACKAGE
from careers.data.store import Data

EDITIONS_KEPT = 2
"""For how many editions the file is kept; it has about 2 MB and takes a second to make."""

STAMP = (2000, 1, 1, 0, 0, 0)
"""The time of every file in it, so that the same figures make the same bytes on every replica."""


def archive(data: Data) -> bytes:
    """The data package of the documents and, in folders, those of official statistics; each with `datapackage.json`."""
    return _archive(data.documents.folder, data.documents.edition)


@lru_cache(maxsize=EDITIONS_KEPT)
def _archive(folder: Path, _edition: str) -> bytes:
    files = sorted(it for pattern in ("*.csv", PACKAGE) for it in (*folder.glob(pattern), *folder.glob(f"*/{pattern}")))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            info = zipfile.ZipInfo(file.relative_to(folder).as_posix(), STAMP)
            packed.writestr(info, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return out.getvalue()
