"""What a server counts of itself, as Prometheus reads it, for programs near it alone."""

import os
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Scope

from serving import faults
from serving.use import uses

NEAR_VARIABLE = "METRICS_FROM"
BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds of a run up to which runs are counted together."""


class NoNetworkError(ValueError):
    """METRICS_FROM names something that is no network; the message says what, and what one looks like."""


@dataclass
class Runs:
    """The open sessions, and how long the runs of pages took, from what a browser asks to the end of the answer."""

    open: int = 0
    opened: int = 0
    seconds: float = 0.0
    within: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))

    def add(self, seconds: float) -> None:
        """Count a run."""
        self.seconds += seconds
        self.within[bisect_left(BOUNDS, seconds)] += 1


RUNS = Runs()
"""Those of this process."""

BORN = time.time()


def text(version: str, edition: str) -> str:
    """All that is counted, with the version and edition of the figures; in the format of Prometheus."""
    lines = [
        f'careers_figures_info{{version="{version}",edition="{edition}"}} 1',
        f"careers_start_time_seconds {BORN:.0f}",
        f"careers_sessions_open {RUNS.open}",
        f"careers_sessions_total {RUNS.opened}",
        f"careers_faults_total {sum(faults.times.values())}",
    ]
    for use in uses():
        lines += [f"careers_{use.name}_in_use {use.used}", f"careers_{use.name}_limit {use.most or 'Inf'}"]
    count = 0
    for bound, within in zip([*map(str, BOUNDS), "+Inf"], RUNS.within, strict=True):
        count += within
        lines.append(f'careers_run_seconds_bucket{{le="{bound}"}} {count}')
    lines += [f"careers_run_seconds_sum {RUNS.seconds:.3f}", f"careers_run_seconds_count {count}"]
    return "\n".join([*lines, ""])


def answer(figures: Callable[[], tuple[str, str]]) -> Callable[[Request], Response]:
    """The answer to a request: what is counted for who is near, nothing for all others.

    `figures` tells the version and edition of the figures in force.
    """

    def metrics(request: Request) -> Response:
        if not is_near(request.scope):
            return PlainTextResponse("Not found", 404)
        return PlainTextResponse(text(*figures()), headers={"cache-control": "no-store"})

    return metrics


def is_near(scope: Scope) -> bool:
    """Whether a request comes from this machine, or from a network that METRICS_FROM names, and through no proxy."""
    if "x-forwarded-for" in Headers(scope=scope) or not scope.get("client"):
        return False
    asking = ip_address(scope["client"][0])
    return asking.is_loopback or any(asking in network for network in near())


def near() -> list[IPv4Network | IPv6Network]:
    """The networks in METRICS_FROM that may ask for metrics. Raises NoNetworkError for anything else."""
    named = os.environ.get(NEAR_VARIABLE, "").split()
    try:
        return [ip_network(it) for it in named]
    except ValueError as error:
        raise NoNetworkError(
            f"{NEAR_VARIABLE} is {' '.join(named)!r}; it must name networks, such as {NEAR_VARIABLE}=10.0.0.0/8"
        ) from error
