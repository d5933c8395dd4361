"""What can be wrong with a data file, said so that a person can mend it."""

from dataclasses import dataclass

from careers.language import mending


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a data file. `line` counts from 1 with the header; 0 means the file as a whole."""

    file: str
    line: int
    column: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = [self.file]
        if self.line:
            place.append(mending.LINE.format(line=self.line))
        if self.column:
            place.append(mending.COLUMN.format(column=self.column))
        return mending.FAULT.format(place=", ".join(place), found=self.found, expected=self.expected)


class DataError(Exception):
    """All faults of one data file at once."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in faults))
