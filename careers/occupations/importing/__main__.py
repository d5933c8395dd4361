"""`python -m careers.occupations.importing FOLDER` builds `data/official` from a folder of publishers' files.

With `--verify` it writes nothing. Instead it picks 500 random cells from those files and looks for each one in the
project's tables.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from careers.data.editions import DEFAULT_FOLDER, OFFICIAL
from careers.data.faults import DataError
from careers.occupations.importing.publishers import LAYOUTS
from careers.occupations.importing.reading import check_lengths
from careers.occupations.importing.tables import tables
from careers.occupations.importing.verify import differences
from careers.occupations.importing.writing import write

FOLDER = DEFAULT_FOLDER / OFFICIAL


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 if all is well, 1 if a file or a cell is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verify", action="store_true")
    parser.add_argument("--into", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    try:
        if options.verify:
            return _verify(options.folder, options.into)
        check_lengths(options.folder, LAYOUTS)
        made = tables(options.folder)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    write(made, options.into)
    for name, frame in made.items():
        print(f"{len(frame):>9,}  {name}")
    return 0


def _verify(folder: Path, official: Path) -> int:
    compared, wrong = differences(folder, official)
    print(f"{compared}", *wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
