"""The server that thousands of strange requests are sent to, and what all of them must leave behind: nothing."""

from collections.abc import Iterator

import pytest

from harness.servers import Server, running
from tests.fuzz.calm import assert_unharmed


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of this module's own, which is as well at the end as it was at the start."""
    with running() as started:
        yield started
        assert_unharmed(started)
