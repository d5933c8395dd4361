"""The year or years that a figure describes."""

import re
from dataclasses import dataclass
from functools import lru_cache, total_ordering

from careers.language.speech import say

YEAR = "(?:19|20)[0-9]{2}"
SYNTAX = f"{YEAR}(?:-{YEAR})?"
"""How data files write a period: `2022`, `2012-2013`; empty if undated."""


@total_ordering
@dataclass(frozen=True)
class Period:
    """The first and last year that a figure describes; the same for a single year, both 0 if undated.

    If `is_apart`, only these two years are meant and none between them.

    The newest sorts first: the one that ends last and, of those, the one that starts last. Undated sorts last. An
    undated period is false.
    """

    first: int = 0
    last: int = 0
    is_apart: bool = False

    @classmethod
    def parse(cls, printed: str) -> "Period":
        """The period that a data file writes as `2022`, `2012-2013` or nothing; ValueError for anything else."""
        return _parsed(printed)

    @property
    def undated(self) -> bool:
        """Whether the year is unknown."""
        return not self.last

    @property
    def printed(self) -> str:
        """As in a data file: `2022`, `2012-2013`, `2019, 2021`, or nothing."""
        return "" if self.undated else (", " if self.is_apart else "-").join(self._years())

    def __str__(self) -> str:
        if self.is_apart:
            return say("two-years", first=self._years()[0], last=self._years()[1])
        return say("undated") if self.undated else "–".join(self._years())

    def __bool__(self) -> bool:
        return self.last > 0

    def __lt__(self, other: "Period") -> bool:
        return (self.last, self.first) > (other.last, other.first)

    def _years(self) -> tuple[str, ...]:
        return (str(self.first),) if self.first == self.last else (str(self.first), str(self.last))


UNDATED = Period()
"""The period of a figure without a date."""


@lru_cache
def _parsed(printed: str) -> Period:
    if not printed:
        return UNDATED
    if not re.fullmatch(SYNTAX, printed):
        raise ValueError(printed)
    first, _, last = printed.partition("-")
    if last and int(last) <= int(first):
        raise ValueError(printed)
    return Period(int(first), int(last or first))
