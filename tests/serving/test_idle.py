"""Connections that say nothing: each is ended with an answer, and a page that was let go comes back when it is used."""

import asyncio
import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from playwright.async_api import expect

from harness.servers import DASHBOARD, Server, running
from harness.sessions import connection, tab
from serving.idle import LATE, LET_GO
from tests.browser.visits import PATIENCE
from tests.serving import browsers
from tests.serving.asking import ask
from tests.serving.conftest import Run

IMPATIENT = "import sys, dashboard; from serving import idle; idle.{} = {}; sys.exit(dashboard.serve(dashboard.app))"


@pytest.fixture(scope="module")
def hasty() -> Iterator[Server]:
    """A server that waits a second for the first request of a connection."""
    with running(replace(DASHBOARD, command=("-c", IMPATIENT.format("FIRST", 1)))) as started:
        yield started


@pytest.mark.parametrize("begun", [b"", b"GET /salary HTTP/1.1\r\nHost: local"])
def test_who_connects_and_asks_for_nothing_is_told_so(begun: bytes, hasty: Server) -> None:
    parts = urlsplit(hasty.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), 30) as line:
        line.sendall(begun)
        assert line.recv(1_000) == LATE
        assert line.recv(1) == b""


def test_a_page_that_never_asks_is_let_go_and_others_stay(hasty: Server, run: Run) -> None:
    run(_never_asks(hasty))
    assert [it for it in hasty.lines if "Traceback" in it] == []
    assert ask(hasty.url, "/health").status == 200


async def _never_asks(server: Server) -> None:
    async with tab(server.url) as reader, connection(server.url) as silent:
        await reader.open("salary")
        await asyncio.wait_for(silent.wait_closed(), 30)
        assert (silent.close_code, silent.close_reason) == (LET_GO, "Nothing was asked for too long.")
        assert (await reader.click()).messages > 0


def test_a_page_that_nobody_uses_is_let_go_and_comes_back_with_a_touch(run: Run) -> None:
    program = replace(DASHBOARD, command=("-c", IMPATIENT.format("UNUSED", 3)))
    with running(program) as server:
        run(_comes_back(server))


async def _comes_back(server: Server) -> None:
    async with browsers.tab() as page:
        await page.goto(f"{server.url}/salary?per=month")
        await expect(page.locator("#told")).to_have_count(0, timeout=PATIENCE)
        await expect(page.locator("#told")).to_be_visible(timeout=PATIENCE)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        while b"\ncareers_sessions_open 0\n" not in (await asyncio.to_thread(ask, server.url, "/metrics")).body:
            await page.evaluate("new Promise(requestAnimationFrame)")
        await expect(page.get_by_test_id("stApp")).to_have_count(0)

        await page.mouse.move(200, 300)

        await expect(page.locator("#told")).to_have_count(0, timeout=PATIENCE)
        await expect(page).to_have_url(re.compile("per=month$"))
