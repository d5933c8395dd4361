"""All occupations: what they cost in memory and at the start, and ten times as many of them, made up."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copyfile
from statistics import median
from tempfile import TemporaryDirectory

import pandas as pd

from benchmarks import reruns
from benchmarks.machine import resident_megabytes
from benchmarks.results import Result
from benchmarks.starts import seconds_to_first_page
from careers.catalogue.pages import PAGES
from careers.data.editions import DEFAULT_FOLDER, OFFICIAL
from careers.data.official import EVERYONE, titles
from careers.data.store import FOLDER_VARIABLE, Data, open_data
from careers.occupations.coverage import evidence_of
from careers.occupations.search import search
from harness.servers import DASHBOARD, Program, running
from harness.sessions import tab

TIMES, SEED, PAIRS, MEGABYTES = 10, 14, 40, 300
"""How many times as many occupations, and for how many random pairs memory is filled, up to which limit."""

SEARCHES = (
    "nurse",
    "teecher",
    "sofware developer",
    "43-4051",
    "police man",
    "forklift operator",
    "machine learning engineer",
)
"""What is typed to measure the search."""

CODED = ("code", "related", "parent")
"""The columns of official tables that hold codes; what follows the seventh letter names a part."""

LENGTH = len(EVERYONE)


def memory_row() -> Result:
    """Memory of one process after every page was shown for many random pairs of occupations."""
    lot, known = random.Random(SEED), sorted(titles(open_data(DEFAULT_FOLDER)))
    with running(DASHBOARD) as server:
        asyncio.run(_visited(server.url, [lot.sample(known, 2) for _ in range(PAIRS)]))
        held = resident_megabytes(server)
    name = f"memory of a process after all pages of {PAIRS} random pairs of occupations"
    return Result(name=name, measured=held, floor=None, unit="MB", must=MEGABYTES, aim=250)


def search_row(rounds: int) -> Result:
    """The slowest of some searches in processor time: typos, words to join, words that thousands of names have."""
    data = open_data(DEFAULT_FOLDER)
    search(data, SEARCHES[0])
    slowest = max(min(_milliseconds(data, asked) for _ in range(rounds)) for asked in SEARCHES)
    return Result(name="slowest search for an occupation", measured=slowest, floor=None, unit="ms", must=50, aim=25)


def _milliseconds(data: Data, asked: str) -> float:
    started = time.process_time()
    search(data, asked)
    return (time.process_time() - started) * 1000


def start_row(rounds: int) -> Result:
    """The start with all occupations, beside one with those alone that the two titles can stand for."""
    with TemporaryDirectory(prefix="benchmark-") as home:
        few = _with_data(write_few(Path(home) / "data"))
        pairs = [(seconds_to_first_page(DASHBOARD), seconds_to_first_page(few)) for _ in range(rounds)]
    every, alone = (median(times) for times in zip(*pairs, strict=True))
    return Result(
        name="start with 830 occupations, beside the two roles' own",
        measured=every,
        floor=alone,
        unit="s",
        must=1.3,
        aim=1.1,
    )


def tenfold_row(rounds: int) -> Result:
    """Reruns of all pages with two occupations out of ten times as many, beside those out of today's."""
    with TemporaryDirectory(prefix="benchmark-") as home:
        larger = _with_data(write_tenfold(Path(home) / "data"))
        with running(larger) as tenfold, running(DASHBOARD) as dashboard:
            measured = reruns.beside_itself(tenfold, dashboard, warm_up=4, rounds=rounds, query=reruns.OCCUPATIONS)
            times = asyncio.run(measured)
    return reruns.all_pages("ten times the occupations: reruns of all pages of two", times)


def write_few(folder: Path) -> Path:
    """Fill a folder with the data and those occupations alone that the two titles can stand for; returns it."""
    data = open_data(DEFAULT_FOLDER)
    kept = {EVERYONE, *(code for role_id in data.roles() for code in evidence_of(data, role_id))}
    return _written(folder, lambda rows: rows[rows["code"].str[:LENGTH].isin(kept)])


def write_tenfold(folder: Path) -> Path:
    """Fill a folder with the data and every occupation ten times, each time under codes of its own; returns it."""
    known = {row[:LENGTH] for row in pd.read_csv(DEFAULT_FOLDER / OFFICIAL / "occupations.csv")["code"]}
    free = iter(f"{at // 10_000:02}-{at % 10_000:04}" for at in range(110_000, 999_999) if at % 10)
    copies = [{code: next(it for it in free if it not in known) for code in sorted(known)} for _ in range(TIMES - 1)]
    return _written(folder, lambda rows: pd.concat([rows, *(_renamed(rows, codes) for codes in copies)]))


def _written(folder: Path, change: Callable[[pd.DataFrame], pd.DataFrame]) -> Path:
    """The data in a new folder, its coded official tables changed, and sorted by code as ever."""
    (folder / OFFICIAL).mkdir(parents=True)
    for file in (*DEFAULT_FOLDER.glob("*.csv"), *(DEFAULT_FOLDER / OFFICIAL).glob("*.csv")):
        new = folder / file.relative_to(DEFAULT_FOLDER)
        rows = pd.read_csv(file, dtype=str, keep_default_na=False)
        if file.parent == DEFAULT_FOLDER or next(iter(rows)) != "code":
            copyfile(file, new)
            continue
        change(rows).sort_values("code", kind="stable").to_csv(new, index=False, lineterminator="\n")
    return folder


def _renamed(rows: pd.DataFrame, codes: Mapping[str, str]) -> pd.DataFrame:
    """The rows under other codes; what codes name as their parts stays."""
    coded = [column for column in CODED if column in rows]
    return rows.assign(**{it: rows[it].str[:LENGTH].map(codes).fillna("") + rows[it].str[LENGTH:] for it in coded})


def _with_data(folder: Path) -> Program:
    return Program(DASHBOARD.name, DASHBOARD.command, settings={FOLDER_VARIABLE: str(folder)})


async def _visited(url: str, pairs: list[list[str]]) -> None:
    async with tab(url) as visitor:
        for first, second in pairs:
            for page in PAGES.values():
                await visitor.open(f"{page.address}?role={first}&with={second}")
