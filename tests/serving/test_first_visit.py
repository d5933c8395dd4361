"""What a first visit takes over the wire."""

import re

import pytest

from harness.browsers import Wire, loaded
from harness.servers import Server
from tests.serving.asking import ask, script_of
from tests.serving.browsers import arrived, tab
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet

MOST = 1_050_000
"""Bytes that a first visit may take."""


def test_a_first_visit_takes_about_a_megabyte_at_most(server: Server, run: Run) -> None:
    run(first_visit(server.url))


def test_a_first_visit_through_nginx_takes_no_more(two_replicas: Fleet, run: Run) -> None:
    run(first_visit(two_replicas.url))


@pytest.mark.parametrize("address", ["/", "/salary"])
def test_what_a_page_loads_ahead_is_there_and_is_used(address: str, server: Server) -> None:
    page = ask(server.url, address).body
    ahead = [it.decode() for it in re.findall(rb'<link rel="(?:module)?preload"[^>]* href="\./([^"]+)"', page)]
    files = {it: ask(server.url, f"/{it}") for it in ahead}
    links = re.compile(rb"<link [^>]*>")
    loading = b"".join(
        [links.sub(b"", page), ask(server.url, script_of(page)).body, *(it.body for it in files.values())]
    )

    assert len(ahead) > 3
    assert {it: answer.status for it, answer in files.items()} == dict.fromkeys(ahead, 200)
    assert [it for it in ahead if it.rpartition("/")[2].encode() not in loading] == []


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
