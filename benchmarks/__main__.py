"""`python -m benchmarks`: measure, and print the table of ratios as Markdown."""

import argparse
import asyncio
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from websockets.exceptions import WebSocketException

from benchmarks import chromium, cold, files, lines, load, machine, occupations, reruns, starts, wide
from benchmarks.programs import DASH, EXPRESS, ONE_CHART
from benchmarks.results import Result, table
from benchmarks.tenfold import write_tenfold
from careers.data.store import FOLDER_VARIABLE
from harness.servers import DASHBOARD, ServerFailedError, running
from harness.sessions import PageFailedError

QUICK_ROUNDS = 25
FULL_ROUNDS = 30
WARM_UP_ROUNDS = 4
STARTS = 4
INTRODUCTION = """# Performance

Made by `python -m benchmarks --write docs/performance.md`. Machines differ, so what counts is the ratio: the
dashboard beside a floor or a peer, measured in turns in the same run.
"""


def main() -> int:
    """Measure what the command line asks for; the exit status: 0, or 1 where a server failed."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    try:
        report = measured(quick=arguments.quick, only=arguments.only)
    except (ServerFailedError, PageFailedError, WebSocketException) as error:
        _say(str(error))
        return 1
    print(report)
    if arguments.write:
        arguments.write.write_text(f"{INTRODUCTION}\n{report}", encoding="utf-8")
    return 0


def measured(*, quick: bool, only: Sequence[str] = ()) -> str:
    """A run as Markdown: the table, its details, and where it was measured; `only` names some measures."""
    began, start = time.monotonic(), machine.usage()
    rows: list[Result] = []
    notes: list[str] = []
    measures = [MEASURES[it] for it in only or MEASURES] if not quick else [lambda: _reruns(QUICK_ROUNDS)]
    for measure in measures:
        more_rows, more_notes = measure()
        rows += more_rows
        notes += more_notes
    others = machine.share_of_others(start, machine.usage())
    seconds = time.monotonic() - began
    notes.append(f"{machine.described()} Run of {seconds:.0f} s; other programs used {others:.0%} of the machine.")
    return "\n".join([table(rows), "", *(f"- {note}" for note in notes), ""])


Measured = tuple[list[Result], list[str]]
"""Rows of the table, and notes below it."""


def _reruns(rounds: int) -> Measured:
    _say(f"Reruns: {rounds} rounds of every page, each click followed by one on the floor page")
    with running(DASHBOARD) as dashboard, running(ONE_CHART) as floor:
        times = asyncio.run(reruns.beside_floor(dashboard, floor, warm_up=WARM_UP_ROUNDS, rounds=rounds))
        others = asyncio.run(reruns.of_occupations(dashboard, warm_up=WARM_UP_ROUNDS, rounds=rounds))
    return [*reruns.rows(times), reruns.occupations_row(others)], [
        f"Reruns: median of {rounds} clicks on a page's first filter, on the path page on its first slider, over its "
        f"WebSocket; a page without either is rerun as it is, like the floor page. {reruns.told(times)}."
    ]


def _crowds() -> Measured:
    _say(f"Load: {load.SESSIONS} sessions on the dashboard, the floor page and the Express page, in turns")
    with running(DASHBOARD) as dashboard, running(ONE_CHART) as floor, running(EXPRESS) as peer:
        strains = asyncio.run(load.strains(dashboard, floor, peer))
    return load.rows(*strains), [f"Load: {load.told(strain)}." for strain in strains]


def _browsers() -> Measured:
    _say("Chromium: first visits, and clicks until a chart is repainted, beside Dash")
    with running(DASHBOARD) as dashboard, running(EXPRESS) as express, running(DASH) as dash:
        visits = asyncio.run(chromium.first_visits({dashboard: "", express: "", dash: ""}))
        own = visits[dashboard.name]
        rows = [chromium.bytes_row(own), files.row(dashboard, own.addresses)]
        repaints = asyncio.run(chromium.repaints(dashboard, dash))
        rows += repaints.rows()
    told = ", ".join(f"{name} {wire.bytes / 1e6:.2f} MB" for name, wire in visits.items())
    return rows, [
        f"First visits in Chromium, answers and messages: {told}.",
        f"Repaints of the demographics page after a click, {repaints.told()}.",
    ]


def _class() -> Measured:
    _say("A cold class: fifty readers on five pages of a server just started, and on the floor page")
    dashboard, floor = cold.strain(DASHBOARD, cold.PAGES), cold.strain(ONE_CHART, [""])
    told = [cold.told(DASHBOARD.name, dashboard), cold.told(ONE_CHART.name, floor)]
    return [cold.row(dashboard, floor)], [f"A cold class on {it}." for it in told]


def _lines() -> Measured:
    _say("First visits on a phone and a laptop, beside Dash and the Express page")
    rows, notes = [], []
    with running(DASHBOARD) as dashboard, running(DASH) as dash, running(EXPRESS) as express:
        sites = [lines.own_page(dashboard), lines.dash_page(dash), lines.express_page(express)]
        for line in (lines.PHONE, lines.LAPTOP):
            visits = asyncio.run(lines.visits(line, sites))
            rows += visits.rows(dashboard.name, dash.name)
            notes.append(f"Medians of {lines.VISITS} first visits, cache empty, {visits.told()}.")
    return rows, notes


def _starts() -> Measured:
    _say("Starts: dashboard and hello page in turns")
    return [starts.row(STARTS)], []


def _growth() -> Measured:
    _say("Ten times the roles and rows")
    with TemporaryDirectory(prefix="benchmark-") as home:
        larger = replace(DASHBOARD, settings={FOLDER_VARIABLE: str(write_tenfold(Path(home) / "data"))})
        with running(larger) as tenfold, running(DASHBOARD) as dashboard:
            times = asyncio.run(reruns.beside_itself(tenfold, dashboard, warm_up=WARM_UP_ROUNDS, rounds=QUICK_ROUNDS))
    pages = ", ".join(f"{it.page} {it.ratio:.2f} ×" for it in times)
    return [reruns.growth_row(times), *wide.rows()], [f"Ten times the roles and rows, page by page: {pages}."]


def _occupations() -> Measured:
    _say("All occupations: memory, searches, starts, and ten times as many")
    return [
        occupations.memory_row(),
        occupations.search_row(QUICK_ROUNDS),
        occupations.start_row(STARTS),
        occupations.tenfold_row(QUICK_ROUNDS),
    ], []


MEASURES: dict[str, Callable[[], Measured]] = {
    "reruns": lambda: _reruns(FULL_ROUNDS),
    "crowds": _crowds,
    "class": _class,
    "browsers": _browsers,
    "lines": _lines,
    "starts": _starts,
    "growth": _growth,
    "occupations": _occupations,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only one reader at a time, with fewer rounds")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=(), help="some measures alone")
    parser.add_argument("--write", type=Path, metavar="FILE", help="also write the table to a file")
    arguments = parser.parse_args()
    if arguments.write and not arguments.write.parent.is_dir():
        parser.error(f"no folder {arguments.write.parent} to write {arguments.write.name} to")
    return arguments


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
