"""What a server must be after anything that was sent to it: alive, without a fault, and with a log that says little."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from harness.servers import Server
from tests.serving.asking import ask

COMPLAINT = re.compile(r"Traceback| ERROR |Fault \d|Exception|^Task ")
"""What the log says only where the program itself did something wrong."""


@contextmanager
def calm(server: Server) -> Iterator[None]:
    """Expect the log to tell of nothing that nobody foresaw, from the beginning of the block to its end."""
    before = server.log.stat().st_size
    yield
    with server.log.open(errors="replace") as log:
        log.seek(before)
        found = [line for line in log if COMPLAINT.search(line)]
    if found:
        pytest.fail("".join(found), pytrace=False)


def assert_unharmed(server: Server) -> None:
    """Expect a server that shows its pages and has counted no fault."""
    page = ask(server.url, "/salary", sec_fetch_dest="document")
    assert (page.status, b"Account managers" in page.body) == (200, True)
    assert b"\ncareers_faults_total 0\n" in ask(server.url, "/metrics").body
