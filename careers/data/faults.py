"""What can be wrong with a data file, in words that tell a person how to fix it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from careers.data.editions import OFFICIAL
from careers.language.speech import say


@dataclass(frozen=True)
class Fault:
    """One error in a data file. `line` counts from 1, the header; 0 means the whole file."""

    file: str
    line: int
    column: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = [self.file]
        if self.line:
            place.append(say("line", line=self.line))
        if self.column:
            place.append(say("column", column=self.column))
        return say("fault", place=", ".join(place), found=self.found, expected=self.expected)


SHOWN = 20
"""How many errors a message lists; the rest are counted."""


class DataError(Exception):
    """All errors in a data file at once; as text, the first twenty, one per line, and how many more there are."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.lines))

    @property
    def is_official(self) -> bool:
        """Whether nothing is wrong but with official statistics."""
        return all(fault.file.startswith(f"{OFFICIAL}/") for fault in self.faults)

    @property
    def lines(self) -> tuple[str, ...]:
        """What readers see, line by line."""
        lines = tuple(map(str, self.faults[:SHOWN]))
        more = len(self.faults) - SHOWN
        return (*lines, say("more-faults", file=self.faults[0].file, count=more)) if more > 0 else lines


def faults_of(readers: Iterable[Callable[[], object]]) -> tuple[Fault, ...]:
    """What stops any of some readers of files, each fault once."""
    faults: dict[Fault, None] = {}
    for read in readers:
        try:
            read()
        except DataError as error:
            faults |= dict.fromkeys(error.faults)
    return tuple(faults)
