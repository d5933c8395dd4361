"""The folders of the project as a tree, each with its files and lines: `make rooms`.

The rooms of `careers/` are in the order of their layers: each imports only those below it.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.servers import ROOT

CODE = {".py", ".ftl", ".js", ".css"}
"""What people write here by hand; data and documents do not count."""

MADE_ELSEWHERE = ".min.js"
TOP = ("dashboard.py", "pages", "careers", "serving", "harness", "static", "tests", "benchmarks")
TREE = ("careers", "tests")
"""The folders with a line for each room."""


@dataclass(frozen=True)
class Room:
    """A folder or a file: where it is, and how many files of code and lines it has, those of its folders included."""

    path: Path
    files: int
    lines: int


def room(path: Path) -> Room:
    """A folder or a file, counted."""
    every = [path] if path.is_file() else [*path.rglob("*")]
    code = [it for it in every if it.suffix in CODE and not it.name.endswith(MADE_ELSEWHERE)]
    return Room(path, len(code), sum(len(it.read_text(encoding="utf-8").splitlines()) for it in code))


def layers(root: Path = ROOT) -> list[str]:
    """The rooms of `careers/` from top to bottom, as pyproject.toml has them."""
    contracts = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    return [layer for contract in contracts if contract["type"] == "layers" for layer in contract["layers"]]


def rooms(root: Path = ROOT) -> Iterator[Room]:
    """What is at the top, each followed by its own rooms if it has any."""
    for name in TOP:
        yield room(root / name)
        if name in TREE:
            known = [root / name / layer for layer in layers(root)]
            own = [it for it in known if it.is_dir()]
            others = sorted(it for it in (root / name).iterdir() if it.is_dir() and it not in own)
            yield from (found for found in map(room, [*own, *others]) if found.files)


def tree(found: Iterator[Room], root: Path = ROOT) -> Iterator[str]:
    """A line for each room: its name, indented below its parent, its files and its lines."""
    yield f"{'':<20}{'files':>8}{'lines':>10}"
    for it in found:
        depth = len(it.path.relative_to(root).parts) - 1
        name = f"{'  ' * depth}{it.path.name}{'/' if it.path.is_dir() else ''}"
        yield f"{name:<20}{it.files:>8,}{it.lines:>10,}"


if __name__ == "__main__":
    print("\n".join(tree(rooms())))
