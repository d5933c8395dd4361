"""What readers will likely ask for is made while nobody asks for anything."""

import asyncio
from collections.abc import Callable, Iterable
from time import monotonic, process_time

from starlette.concurrency import run_in_threadpool

FIRST = 3.0
"""Seconds after the start in which whoever waits for it has the server alone."""

REST = 0.5
"""Seconds of rest after each piece of work, in which it shows whether there is other work."""

BUSY = 0.1
"""The share of a processor from which on the server has other work."""

EVERY = 10.0
"""Seconds between two looks at whether the figures have changed."""


async def make_ahead(edition: Callable[[], str], likely: Callable[[], Iterable[Callable[[], object]]]) -> None:
    """Do all likely work, a piece at a time, and again whenever the figures have another edition. Never returns."""
    made = None
    await asyncio.sleep(FIRST)
    while True:
        newest = await run_in_threadpool(edition)
        if newest != made:
            for work in await run_in_threadpool(lambda: [*likely()]):
                await quiet()
                await run_in_threadpool(work)
            made = newest
        await asyncio.sleep(EVERY)


async def quiet() -> None:
    """Return once this process has rested for a moment."""
    is_busy = True
    while is_busy:
        used, began = process_time(), monotonic()
        await asyncio.sleep(REST)
        is_busy = process_time() - used > BUSY * (monotonic() - began)
