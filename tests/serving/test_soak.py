"""A server that is used for a while: nothing is lost, and it holds no more than before."""

from harness.servers import Server
from harness.soak import Soak, soak
from tests.serving.conftest import Run


def test_twenty_sessions_lose_nothing_and_leave_nothing(server: Server, run: Run) -> None:
    run(_soaked(server))


async def _soaked(server: Server) -> None:
    found = await soak(server, 20)
    assert (found.lost, found.tracebacks, found.clicks, found.bad_frames) == (0, 0, 200, 2)
    assert found.late - found.early < 20


def test_a_run_is_good_where_nothing_is_lost_and_memory_stays() -> None:
    good = Soak(10, 100, 1, lost=0, early=200.0, late=220.0, open_files=20, tracebacks=0)
    assert good.is_good
    assert not Soak(10, 100, 1, lost=0, early=200.0, late=220.1, open_files=20, tracebacks=0).is_good
    assert not Soak(10, 100, 1, lost=1, early=200.0, late=200.0, open_files=20, tracebacks=0).is_good
    assert "| memory after a tenth of the sessions, at the end | 200.0 MB, 220.0 MB |" in good.rows()
