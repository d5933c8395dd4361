"""From the start of a process to its first page: the dashboard beside a page that says hello."""

import asyncio
import time
from statistics import median

from benchmarks.programs import HELLO
from benchmarks.results import Result
from harness.servers import DASHBOARD, Program, Server, running
from harness.sessions import tab


def row(rounds: int) -> Result:
    """Both programs started in turns, after one start each that fills the file cache; medians in seconds."""
    for program in (DASHBOARD, HELLO):
        seconds_to_first_page(program)
    pairs = [(seconds_to_first_page(DASHBOARD), seconds_to_first_page(HELLO)) for _ in range(rounds)]
    ours, hello = (median(times) for times in zip(*pairs, strict=True))
    return Result(name="start, process to first page served", measured=ours, floor=hello, unit="s", must=2, aim=1.3)


def seconds_to_first_page(program: Program) -> float:
    """From starting the process until the health check answers and a tab has its first page."""
    with running(program) as server:
        return asyncio.run(_first_page_at(server)) - server.born


async def _first_page_at(server: Server) -> float:
    async with tab(server.url) as first:
        await first.open("")
        return time.perf_counter()
