"""A server that is used for a while: nothing is lost, and it holds no more than before."""

from dataclasses import replace

from harness.servers import DASHBOARD, Server, running
from harness.soak import FILES_MAY_GROW, Soak, soak
from tests.serving.conftest import Run

FORGETFUL = replace(DASHBOARD, settings={"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": "1"})


def test_twenty_sessions_lose_nothing_and_leave_nothing(run: Run) -> None:
    with running(FORGETFUL) as server:
        run(_soaked(server))


async def _soaked(server: Server) -> None:
    found = await soak(server, 20)
    assert (found.lost, found.tracebacks, found.clicks, found.bad_frames) == (0, 0, 200, 2)
    assert found.late - found.early < 20
    assert found.files_after - found.files_before <= FILES_MAY_GROW


def test_a_run_is_good_where_nothing_is_lost_and_memory_and_files_stay() -> None:
    good = Soak(
        sessions=10,
        clicks=100,
        bad_frames=1,
        lost=0,
        early=200.0,
        late=220.0,
        files_before=8,
        files_after=18,
        tracebacks=0,
    )
    assert good.is_good
    assert not replace(good, late=220.1).is_good
    assert not replace(good, lost=1).is_good
    assert not replace(good, files_after=19).is_good
    assert not replace(good, tracebacks=1).is_good
    assert "| memory after a tenth of the sessions, at the end | 200.0 MB, 220.0 MB |" in good.rows()
