"""From the start of a process to its first page: the dashboard beside a page that says hello."""

import asyncio
import time
from dataclasses import replace
from statistics import median

from benchmarks.programs import HELLO
from benchmarks.results import Result
from harness.servers import DASHBOARD, Program, Server, running
from harness.sessions import tab

COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
"""Python keeps what it compiled, as it does unless told otherwise; libraries are compiled when they are installed."""


def row(rounds: int) -> Result:
    """Both programs started in turns, after one start each that fills the caches of files and of bytecode; medians."""
    programs = [replace(it, settings=COMPILED) for it in (DASHBOARD, HELLO)]
    rounds_of_times = [[seconds_to_first_page(it) for it in programs] for _ in range(rounds + 1)]
    ours, hello = (median(times) for times in zip(*rounds_of_times[1:], strict=True))
    return Result(name="start, process to first page served", measured=ours, floor=hello, unit="s", must=2, aim=1.3)


def seconds_to_first_page(program: Program) -> float:
    """From starting the process until the health check answers and a tab has its first page."""
    with running(program) as server:
        return asyncio.run(_first_page_at(server)) - server.born


async def _first_page_at(server: Server) -> float:
    async with tab(server.url) as first:
        await first.open("")
        return time.perf_counter()
