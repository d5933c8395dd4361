"""What a first visit takes over the wire."""

from harness.browsers import Wire, loaded
from harness.servers import Server
from tests.serving.browsers import arrived, tab
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet

MOST = 1_050_000
"""Bytes that a first visit may take."""


def test_a_first_visit_takes_about_a_megabyte_at_most(server: Server, run: Run) -> None:
    run(first_visit(server.url))


def test_a_first_visit_through_nginx_takes_no_more(two_replicas: Fleet, run: Run) -> None:
    run(first_visit(two_replicas.url))


async def first_visit(url: str) -> None:
    """Open a page as somebody who was never here; count all that comes, expect no complaint."""
    async with tab() as page:
        wire = Wire()
        await wire.look_at(page)
        await page.goto(url)
        await arrived(page)
        await loaded(page)
        print(f"{url}: {wire.http:,} bytes of answers and {wire.messages:,} of messages")

        assert wire.complaints == []
        assert 500_000 < wire.bytes < MOST
