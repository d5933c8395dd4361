"""Looks for random cells of the publishers' files in the project's tables."""

import random
from pathlib import Path

from careers.data.csv_text import records
from careers.occupations.importing.bls import SPREADS, STATISTICS
from careers.occupations.importing.layouts import Figures, PayByPlace, undated
from careers.occupations.importing.publishers import FIGURES
from careers.occupations.importing.reading import found

SEED = 14
CELLS = 500


def differences(folder: Path, official: Path, cells: int = CELLS, seed: int = SEED) -> tuple[int, list[str]]:
    """How many cells were compared, and every cell that differs in the project's tables.

    Files are read again, row by row, without the import's own code. Occupations that a publisher identifies only by
    title are found through `occupations.csv`.
    """
    lot = random.Random(seed)
    titles = {row["title"].lower(): row["code"] for row in list(records(official / "occupations.csv")) if row["code"]}
    files = {
        layout.table: [{undated(name): cell for name, cell in row.items()} for row in records(found(folder, layout))]
        for layout in (*FIGURES, *SPREADS)
    }
    index = {
        layout.table: _indexed(layout, list(records(official / f"{layout.table}.csv")))
        for layout in (*FIGURES, *SPREADS)
    }
    wrong: list[str] = []
    compared = 0
    while compared < cells:
        layout = lot.choice((*FIGURES, *SPREADS))
        row, column = lot.choice(files[layout.table]), lot.choice(list(layout.carried))
        code = titles.get(row[layout.code].lower(), "") if layout.named else row[layout.code]
        if not code:
            continue
        compared += 1
        printed, kept = row[column], index[layout.table].get(_place(layout, row, column, code))
        if printed != kept:
            wrong.append(f"{layout.pattern} {code} {column}: {printed} / {kept}")
    return compared, wrong


def _place(layout: Figures, row: dict[str, str], column: str, code: str) -> tuple[str, ...]:
    if isinstance(layout, PayByPlace):
        return (code, row[layout.where], STATISTICS.get(column.removeprefix("a_"), "jobs"))
    year = row["year"] if layout is FIGURES[0] else ""
    return (code, *layout.carried[column], year)


def _indexed(layout: Figures, rows: list[dict[str, str]]) -> dict[tuple[str, ...], str]:
    if isinstance(layout, PayByPlace):
        return {
            (row["code"], row[layout.called], column): row[column]
            or row["jobs_mark" if column == "jobs" else "pay_mark"]
            for row in rows
            for column in ("jobs", *STATISTICS.values())
        }
    dated = layout is FIGURES[0]
    return {
        (row["code"], row["metric"], row["group"], row["period"] if dated else ""): row["value"] or row["mark"]
        for row in rows
    }
