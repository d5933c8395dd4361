"""Any occupation: 830 made-up roles with six years of pay each, and what it costs to compare two of them."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pandas as pd

from benchmarks.results import Result
from careers.checks.found import findings_about
from careers.data.editions import DEFAULT_FOLDER
from careers.data.store import Data, open_data
from careers.figures.compare import comparison

ROLES, YEARS = 830, range(2019, 2025)
STATISTICS = {"mean": 1.0, "median": 0.9, "low": 0.6, "high": 1.7}
ROUNDS = 200
METRIC = "salary"
NEWCOMERS = ("role_1", "role_2")
"""The pair of made-up roles that is compared: each has every statistic in every year."""


def write_wide(folder: Path) -> Path:
    """Fill a folder with the data and the made-up roles; returns it."""
    folder.mkdir()
    for file in DEFAULT_FOLDER.glob("*.csv"):
        rows = pd.read_csv(file, dtype=str, keep_default_na=False)
        if file.stem == "roles":
            rows = pd.concat([rows, rows.iloc[[0] * ROLES].assign(**_names())])
        elif file.stem == METRIC:
            rows = pd.concat([rows, pd.DataFrame(_paid(), columns=rows.columns)])
        rows.to_csv(folder / file.name, index=False)
    return folder


def rows() -> list[Result]:
    """What comparing the pay of two made-up roles takes, with the checks on it, relative to today's two."""
    with TemporaryDirectory(prefix="benchmark-") as home:
        wide, today = open_data(write_wide(Path(home) / "data")), open_data(DEFAULT_FOLDER)
        pair = tuple(today.roles())[:2]
        told = comparison(wide, METRIC, NEWCOMERS)
        assert (len(told.rows), len(told.earlier)) == (len(STATISTICS), len(STATISTICS) * (len(YEARS) - 1))
        many, few = _in_turns(lambda: _compared(wide, NEWCOMERS), lambda: _compared(today, pair))
    name = f"a comparison of two of {ROLES} roles with {len(YEARS)} years each, beside one of today's two"
    return [Result(name=name, measured=many * 1000, floor=few * 1000, unit="ms", must=1.5, aim=1.1)]


def _compared(data: Data, pair: tuple[str, ...]) -> None:
    comparison(data, METRIC, pair)
    findings_about(data, METRIC, pair)


def _in_turns(first: Callable[[], None], second: Callable[[], None]) -> tuple[float, float]:
    """The median seconds of both, measured in turns."""
    times = [(_seconds(first), _seconds(second)) for _ in range(ROUNDS)]
    return median(time for time, _ in times), median(time for _, time in times)


def _seconds(work: Callable[[], None]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def _names() -> dict[str, list[str]]:
    return {
        "id": [f"role_{at}" for at in range(ROLES)],
        "label": [f"Role {at}" for at in range(ROLES)],
        "plural": [f"holders of role {at}" for at in range(ROLES)],
    }


def _paid() -> list[tuple[str, ...]]:
    """Pay by role, statistic and year, rising with both."""
    return [
        (f"role_{at}", METRIC, group, str(round((30_000 + 50 * at) * factor * 1.03 ** (year - YEARS[0]))), str(year),
         "chron_bls", "")
        for at in range(ROLES)
        for group, factor in STATISTICS.items()
        for year in YEARS
    ]  # fmt: skip
