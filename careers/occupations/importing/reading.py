"""Reads a publisher's file and checks it against its layout: complete, known columns, unique codes, known marks."""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from careers.data.csv_text import plain_rows
from careers.data.faults import DataError, Fault
from careers.language.speech import say
from careers.occupations.importing.layouts import Figures, Layout, Listing, undated

NUMBER = r"-?\d+(?:\.\d+)?"


def found(folder: Path, layout: Layout) -> Path:
    """The one file in a publisher's folder that matches a layout; DataError if there is none, or several."""
    files = sorted(folder.glob(layout.pattern))
    if len(files) != 1:
        names = ", ".join(file.name for file in files) or say("nothing")
        raise fault(layout.pattern, names, say("import-one-file", folder=str(folder)))
    return files[0]


def raw(folder: Path, layout: Layout) -> pd.DataFrame:
    """A file as text, every cell as printed; the index is the line number. DataError if the file is not complete."""
    file = found(folder, layout)
    if not file.read_bytes().endswith(b"\n"):
        raise fault(file.name, say("import-open-end"), say("import-whole-file"))
    printed, *rows = plain_rows(file)
    header = [undated(column) for column in printed]
    _check_columns(file.name, layout, header)
    for line, row in enumerate(rows, start=2):
        if len(row) != len(header):
            raise fault(file.name, str(len(row)), say("import-cells", count=len(header)), line)
    frame = pd.DataFrame(rows, columns=header, index=range(2, len(rows) + 2), dtype="str")
    frame = frame[frame[layout.code] != layout.skipped] if layout.skipped else frame
    _check_keys(file.name, layout, frame)
    return frame


def check_lengths(folder: Path, layouts: Iterable[Layout]) -> None:
    """Raises DataError if a file has fewer rows than the last release, as after an interrupted download."""
    for layout in layouts:
        if (rows := len(raw(folder, layout))) < layout.fewest:
            raise fault(found(folder, layout).name, str(rows), say("import-rows", count=layout.fewest))


def figures(folder: Path, layout: Figures) -> pd.DataFrame:
    """The figures of a file, one per row: `code, metric, group, value, mark, period, source`; codes as printed.

    Whatever is not a number is a mark: `check_cells` has made sure of that.
    """
    frame = raw(folder, layout)
    parts = []
    for column, (metric, group) in layout.carried.items():
        cells = frame[column]
        is_number = cells.str.fullmatch(NUMBER)
        parts.append(
            pd.DataFrame(
                {
                    "code": frame[layout.code],
                    "metric": metric,
                    "group": group,
                    "value": cells.where(is_number, ""),
                    "mark": cells.mask(is_number, ""),
                    "period": layout.period or vintage(folder, layout) or _years(frame[layout.dated]),
                    "source": layout.source,
                }
            )
        )
    return pd.concat(parts).drop_duplicates()


def check_cells(file: str, layout: Figures, cells: pd.Series) -> None:
    """Raises DataError if a cell is neither a number nor one of the publisher's marks."""
    wrong = cells.index[~(cells.str.fullmatch(NUMBER) | cells.isin(layout.marks))]
    if len(wrong):
        expected = say("import-number-or-mark", marks=" ".join(sorted(layout.marks)) or say("nothing"))
        raise fault(file, cells[wrong[0]] or say("nothing"), expected, wrong[0], str(cells.name))


def listing(folder: Path, layout: Listing) -> pd.DataFrame:
    """The columns that are copied from a file, under the project's names, without duplicate rows."""
    frame = raw(folder, layout)
    for column, value in layout.only.items():
        frame = frame[frame[column] == value]
    added = {**layout.added, **({"period": vintage(folder, layout)} if layout.vintage else {})}
    return frame[list(layout.renamed)].rename(columns=dict(layout.renamed)).assign(**added).drop_duplicates()


def vintage(folder: Path, layout: Layout) -> str:
    """The years in the name of a layout's file; empty if the layout takes none from there. DataError if it has none."""
    file, years = found(folder, layout).name, layout.years_in(found(folder, layout).name)
    if layout.vintage and not years:
        raise fault(file, file, say("import-years"))
    return years


def fault(file: str, actual: str, expected: str, line: int = 0, column: str = "") -> DataError:
    """One error in a publisher's file."""
    return DataError([Fault(file, line, column, actual, expected)])


def _years(dates: pd.Series) -> pd.Series:
    """Dates in the project's format for periods: `2024-34` becomes `2024-2034`, `08/2023` becomes `2023`."""
    return dates.str.replace(r"^(\d\d)(\d\d)-(\d\d)$", r"\1\2-\1\3", regex=True).str.replace(r"^\d\d/", "", regex=True)


def _check_columns(file: str, layout: Layout, header: list[str]) -> None:
    missing = [column for column in layout.columns if column not in header]
    if missing:
        new = [column for column in header if column not in layout.columns]
        raise fault(file, ", ".join(new) or say("nothing"), say("import-columns", columns=", ".join(missing)), 1)


def _check_keys(file: str, layout: Layout, frame: pd.DataFrame) -> None:
    if not layout.key:
        return
    again = frame.index[frame.duplicated(list(layout.key))]
    if len(again):
        key = ", ".join(frame.loc[again[0], list(layout.key)])
        raise fault(file, key, say("import-once"), again[0], ", ".join(layout.key))
