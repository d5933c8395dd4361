"""`python -m benchmarks`: measure, and print the table of ratios as Markdown."""

import argparse
import asyncio
import signal
import sys
import time
from pathlib import Path

from benchmarks import load, machine, reruns, starts
from benchmarks.results import Row, table
from benchmarks.servers import DASHBOARD, EXPRESS, ONE_CHART, ServerFailedError, running

QUICK_ROUNDS = 25
FULL_ROUNDS = 40
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
        report = measured(quick=arguments.quick)
    except ServerFailedError as error:
        _say(str(error))
        return 1
    print(report)
    if arguments.write:
        arguments.write.write_text(f"{INTRODUCTION}\n{report}", encoding="utf-8")
    return 0


def measured(*, quick: bool) -> str:
    """A run as Markdown: the table, what stands behind it, and where it was measured."""
    began, start = time.monotonic(), machine.usage()
    rows, notes = _reruns(QUICK_ROUNDS if quick else FULL_ROUNDS)
    if not quick:
        crowd_rows, crowd_notes = _crowds()
        _say("Starts: dashboard and hello page in turns")
        rows += [*crowd_rows, starts.row(STARTS)]
        notes += crowd_notes
    others = machine.share_of_others(start, machine.usage())
    seconds = time.monotonic() - began
    notes.append(f"{machine.described()} Run of {seconds:.0f} s; other programs used {others:.0%} of the machine.")
    return "\n".join([table(rows), "", *(f"- {note}" for note in notes), ""])


def _reruns(rounds: int) -> tuple[list[Row], list[str]]:
    _say(f"Reruns: {rounds} rounds of every page, each click followed by one on the floor page")
    with running(DASHBOARD) as dashboard, running(ONE_CHART) as floor:
        times = asyncio.run(reruns.page_times(dashboard, floor, warm_up=WARM_UP_ROUNDS, rounds=rounds))
    return reruns.rows(times), [
        f"Reruns: median of {rounds} clicks on a page's first filter, over its WebSocket; the floor page and the "
        f"sources page have no filter and are rerun as they are. {reruns.told(times)}."
    ]


def _crowds() -> tuple[list[Row], list[str]]:
    _say(f"Load: {load.SESSIONS} sessions on the dashboard, the floor page and the Express page, in turns")
    with running(DASHBOARD) as dashboard, running(ONE_CHART) as floor, running(EXPRESS) as peer:
        strains = asyncio.run(load.strains(dashboard, floor, peer))
    return load.rows(*strains), [f"Load: {load.told(strain)}." for strain in strains]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only one reader at a time, with fewer rounds")
    parser.add_argument("--write", type=Path, metavar="FILE", help="also write the table to a file")
    arguments = parser.parse_args()
    if arguments.write and not arguments.write.parent.is_dir():
        parser.error(f"no folder {arguments.write.parent} to write {arguments.write.name} to")
    return arguments


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
