"""How the layout of a publisher's file is declared, and what is carried over from it.

Next year's release is another file of the same pattern. A column that was renamed is renamed here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A publisher's file: `columns` are all of them, no two rows share a `key`, and `fewest` rows make it whole.

    `source` is a key of `sources.csv`, `code` the column that names the occupation; `named` says that it does so by
    title, for want of codes. `marks` stand in a cell instead of a number. `skipped` is a first row that repeats the
    header.
    """

    pattern: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    fewest: int
    source: str
    code: str
    marks: frozenset[str] = frozenset()
    named: bool = False
    skipped: str = ""


@dataclass(frozen=True, kw_only=True)
class Figures(Layout):
    """A file with a column for each figure. `carried` gives each its metric and group; `period` is a year or years.

    An empty `period` is the one in the file's own column `dated`.
    """

    table: str
    carried: Mapping[str, tuple[str, str]]
    period: str = ""
    dated: str = "year"


@dataclass(frozen=True, kw_only=True)
class Listing(Layout):
    """A file of which some columns are carried over as they stand, under the names of `renamed`.

    `only` keeps the rows that hold a value in a column; `added` is what all rows get.
    """

    table: str
    renamed: Mapping[str, str]
    only: Mapping[str, str] = field(default_factory=dict)
    added: Mapping[str, str] = field(default_factory=dict)


def names(columns: str) -> tuple[str, ...]:
    """Names of columns, written with spaces between them."""
    return tuple(columns.split())
