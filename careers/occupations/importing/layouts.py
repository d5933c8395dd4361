"""How a publisher's file is laid out, and what the import takes from it.

Next year's release is another file that matches the same pattern. If a column was renamed, rename it here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

YEAR = "YEAR"
"""What stands for the year in the name of a column."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A publisher's file: all its `columns`, the `key` that no two rows share, and the `fewest` rows it can have.

    `source` is a key of `sources.csv`. `code` is the column that identifies the occupation; `named` means that it has
    titles, since there are no codes. `marks` can be in a cell in place of a number. `skipped` is a first row that
    repeats the header. `vintage` finds the years of all figures in the file's name, where no column has them. Columns
    are named as `undated` has them.
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
    vintage: str = ""

    def years_in(self, file: str) -> str:
        """The year or years that a file's name says its figures are of: `2024`, `2019, 2021`; empty if it need not."""
        match = re.search(self.vintage, file) if self.vintage else None
        return ", ".join(match.groups()) if match else ""


@dataclass(frozen=True, kw_only=True)
class Figures(Layout):
    """A file with a column for each figure. `carried` gives the metric and group of each; `period` is a year or years.

    If `period` is empty, it comes from the file's name or its own column `dated`.
    """

    table: str
    carried: Mapping[str, tuple[str, str]]
    period: str = ""
    dated: str = "year"


@dataclass(frozen=True, kw_only=True)
class PayByPlace(Figures):
    """A file of pay by place or by sector, which keeps a column for each figure because there are so many.

    `where` is the column that says which place it is, `called` its name in the project's table.
    """

    where: str
    called: str = "area"


@dataclass(frozen=True, kw_only=True)
class Listing(Layout):
    """A file whose columns are copied as they are, under the names in `renamed`.

    `only` keeps the rows with a certain value in a column; `added` is added to all rows.
    """

    table: str
    renamed: Mapping[str, str]
    only: Mapping[str, str] = field(default_factory=dict)
    added: Mapping[str, str] = field(default_factory=dict)


def undated(column: str) -> str:
    """A column's name with `YEAR` in place of a year, which is another one in the next release."""
    return re.sub(r"20\d\d", YEAR, column)


def names(columns: str) -> tuple[str, ...]:
    """Column names separated by spaces."""
    return tuple(columns.split())
