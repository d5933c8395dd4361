"""What the serving tests share: one server, two replicas behind nginx, and an event loop beside the tests."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from harness.servers import Server, running
from serving.nginx import MissingNginxError, nginx_program
from tests.serving.fleets import Fleet, fleet

TEST_TIMEOUT = 120.0

Run = Callable[[Coroutine[Any, Any, None]], None]
"""Runs a coroutine to its end; raises what it raises."""


@pytest.fixture(scope="session")
def run() -> Iterator[Run]:
    """An event loop in a thread of its own: the browser tests' Playwright keeps the main thread's for itself."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="serving tests")
    thread.start()
    yield lambda coroutine: asyncio.run_coroutine_threadsafe(coroutine, loop).result(TEST_TIMEOUT)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture(scope="package")
def server() -> Iterator[Server]:
    """One server, as `make run` starts it."""
    with running() as started:
        yield started


@pytest.fixture(scope="session")
def nginx() -> str:
    """The path of nginx; the test fails and says what to install where there is none."""
    try:
        return nginx_program()
    except MissingNginxError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="package")
def two_replicas(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fleet]:
    """Two replicas behind nginx, as `make serve-many` starts them."""
    request.getfixturevalue("nginx")
    with fleet(tmp_path_factory.mktemp("fleet")) as started:
        yield started
