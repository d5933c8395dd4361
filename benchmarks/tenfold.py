"""Ten times the roles and rows, made up for the measurement: every role again, with all that is said of it."""

from pathlib import Path

import pandas as pd

from careers.data.editions import DEFAULT_FOLDER

TIMES = 10


def write_tenfold(folder: Path) -> Path:
    """Fill a folder with the data, ten times over; returns it. Sources, prices and versions stay as they are."""
    folder.mkdir()
    for file in DEFAULT_FOLDER.glob("*.csv"):
        rows = pd.read_csv(file, dtype=str, keep_default_na=False)
        if file.stem == "roles":
            rows = pd.concat([_renamed(rows, ("id", "label", "plural"), at) for at in range(TIMES)])
        elif "role" in rows:
            rows = pd.concat([_renamed(rows, ("role",), at) for at in range(TIMES)])
        rows.to_csv(folder / file.name, index=False)
    return folder


def _renamed(rows: pd.DataFrame, columns: tuple[str, ...], at: int) -> pd.DataFrame:
    """The rows of the made-up roles with this number; those of number 0 are the real ones."""
    return rows.assign(**{column: rows[column] + f"_{at}" for column in columns}) if at else rows
