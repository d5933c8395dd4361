"""Writes tables into a new folder that then replaces the old one: all of them or none.

`python -m careers.occupations.importing.writing` describes the project's own folder anew, after a table that is written
by hand was changed.
"""

import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from careers.data.csv_text import records
from careers.data.editions import DEFAULT_FOLDER, OFFICIAL, PACKAGE, hash_of
from careers.occupations.importing.dictionary import TABLES, field_told, sources_told

NUMBERS = {"value", "low", "high", "jobs", "p10", "p25", "median", "p75", "p90", "mean", "housing"}
NUMBERS |= {f"bedrooms_{rooms}" for rooms in range(5)}
NUMBERS_IN = {"state_prices": {"level"}}
"""The columns that are numbers in every table, and those that are in one table alone."""

KEYS = {
    "occupations": ["code"],
    "onet_occupations": ["code"],
    "sources": ["id"],
    "states": ["code", "area"],
    "metros": ["code", "area"],
    "metro_names": ["area"],
    "sectors": ["code", "sector"],
    "sector_names": ["sector"],
    "state_prices": ["area"],
    "state_rents": ["area"],
    "unsettled_rents": ["area", "county"],
    "related": ["code", "rank"],
    "skills": ["code", "skill"],
    "technologies": ["code", "technology", "in_demand"],
    "titles": ["code", "title", "kind"],
    "entry": ["code"],
    "readings": ["role", "code"],
}
NAMED = {"metros": ("area", "metro_names"), "sectors": ("sector", "sector_names")}
"""The column of a table that another table names."""

SOURCES, CREATIVE_COMMONS = "sources.csv", "CC "

BY_HAND = (SOURCES, "readings.csv")
"""The tables that no publisher's file holds: where figures are from, and how documents describe titles."""

FIGURE_KEY = ["code", "metric", "group", "period"]


def write(tables: Mapping[str, pd.DataFrame], folder: Path) -> None:
    """Write each table as `NAME.csv` with a data dictionary; what is written by hand in the folder is kept."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        for name in BY_HAND:
            if (folder / name).exists():
                shutil.copyfile(folder / name, new / name)
        for name, frame in tables.items():
            frame.to_csv(new / f"{name}.csv", index=False, lineterminator="\n")
        describe(new)
        new.chmod(0o755)
        _swap(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def describe(folder: Path) -> Path:
    """Write the data dictionary of a folder as it is, and return its path."""
    path = folder / PACKAGE
    path.write_text(_dictionary(folder), encoding="utf-8", newline="\n")
    return path


def _swap(new: Path, folder: Path) -> None:
    """Put a finished folder in the old one's place; if that fails, restore the old one."""
    old = new.with_name(f"{new.name}.old")
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _dictionary(folder: Path) -> str:
    named = list(records(folder / SOURCES)) if (folder / SOURCES).exists() else []
    resources = [_resource(file, named) for file in sorted(folder.glob("*.csv"))]
    package = {
        "name": "official-statistics",
        "licenses": _licenses(named) or [{"name": "other-open"}],
        "sources": [_source(it) | {"description": it["note"]} for it in named],
        "resources": resources,
    }
    filled = {name: it for name, it in package.items() if it}
    return json.dumps(filled, indent=1, ensure_ascii=False) + "\n"


def _source(named: Mapping[str, str]) -> dict[str, str]:
    return {"title": f"{named['publisher']}: {named['title']}", "path": named["url"]}


def _licenses(named: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rights that sources are under, each once: by its own name if it is one of Creative Commons'."""
    rights = dict.fromkeys(it["licence"] for it in named)
    return [
        {"name": it.replace(" ", "-") if it.startswith(CREATIVE_COMMONS) else "other-pd", "title": it} for it in rights
    ]


def _resource(file: Path, named: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    content = file.read_bytes()
    header = content.partition(b"\n")[0].decode().split(",")
    numbers = NUMBERS | NUMBERS_IN.get(file.stem, set())
    schema: dict[str, Any] = {
        "fields": [
            {"name": name, "type": "number" if name in numbers else "string"} | field_told(file.stem, name)
            for name in header
        ],
        "missingValues": [""],
        "primaryKey": KEYS.get(file.stem, FIGURE_KEY),
    }
    foreign = [_reference("source", "sources", "id")] if "source" in header else []
    if file.stem in NAMED:
        column, table = NAMED[file.stem]
        foreign.append(_reference(column, table.replace("_", "-"), column))
    if foreign:
        schema["foreignKeys"] = foreign
    sources = sources_told(file.stem, named)
    by = {"sources": [_source(it) for it in sources], "licenses": _licenses(sources)} if sources else {}
    return {
        "name": file.stem.replace("_", "-"),
        "title": TABLES[file.stem].title,
        "path": file.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": hash_of(content),
        "schema": schema,
        **by,
    }


def _reference(column: str, resource: str, key: str) -> dict[str, Any]:
    return {"fields": [column], "reference": {"resource": resource, "fields": [key]}}


if __name__ == "__main__":
    print(describe(DEFAULT_FOLDER / OFFICIAL))
