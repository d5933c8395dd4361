"""Twenty people on two replicas: one replica dies, then both are replaced, and everybody keeps their view."""

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from playwright.async_api import Page, expect

from tests.browser.visits import PATIENCE
from tests.serving.browsers import arrived, replica_of, tab
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet
from tests.serving.sessions import Session, View

ADDRESSES = ("", "salary", "salary?per=month", "salary?per=week", "path", "growth", "education", "demographics")
MONTHLY_PAY = "Account managers average $5,711 a month"
OTHERS = 19
"""Besides the one in a real browser."""

BACK_WITHIN = 10.0
"""Seconds."""

POLL = 0.02
RESTARTED = "All replicas are restarted."


@asynccontextmanager
async def twenty_sessions(fleet: Fleet) -> AsyncIterator[tuple[Page, list[Session], list[View]]]:
    """A real tab on a view with a filter, and sessions of their own all over the dashboard, with what they see."""
    sessions = [Session(fleet.url, ADDRESSES[number % len(ADDRESSES)]) for number in range(OTHERS)]
    staying = [asyncio.create_task(it.stay()) for it in sessions]
    try:
        async with tab() as page:
            await page.goto(f"{fleet.url}/salary?per=month")
            await arrived(page)
            await everybody_is_here(sessions, staying)
            yield page, sessions, [it.view for it in sessions]
    finally:
        for task in staying:
            task.cancel()
        await asyncio.gather(*staying, return_exceptions=True)


async def everybody_is_here(sessions: Sequence[Session], staying: Sequence[asyncio.Task[None]]) -> None:
    """Wait until every session has its view; fail at once where one gave up."""
    while not all(it.runs for it in sessions):
        for task in staying:
            if task.done():
                task.result()
        await asyncio.sleep(POLL)


async def alive_on_its_view(page: Page) -> None:
    """Expect the real tab where it was, connected, and answering to a click."""
    await expect(page).to_have_url(re.compile(r"/salary[?]per=month$"))
    await expect(page.get_by_role("heading", name=MONTHLY_PAY)).to_be_visible(timeout=PATIENCE)
    await page.get_by_role("radio", name="Week").click()
    await expect(page.locator(".js-plotly-plot text").filter(has_text="$1,318").first).to_be_visible(timeout=PATIENCE)
    await page.get_by_role("radio", name="Month").click()
    await expect(page.get_by_role("heading", name=MONTHLY_PAY)).to_be_visible(timeout=PATIENCE)


def test_when_a_replica_is_killed_everybody_is_back_on_their_view_within_ten_seconds(
    two_replicas: Fleet, run: Run
) -> None:
    async def story() -> None:
        async with twenty_sessions(two_replicas) as (page, sessions, views):
            killed = await replica_of(page)
            starts = two_replicas.printed.count(f"Replica {killed}: http")
            hit = [it for it in sessions if it.replica == killed]
            assert 5 <= len(hit) <= 15  # new visitors are spread
            app = page.get_by_test_id("stApp")

            os.kill(two_replicas.process_of(killed), signal.SIGKILL)
            killed_at = asyncio.get_running_loop().time()

            await expect(app).not_to_have_attribute("data-test-connection-state", "CONNECTED")
            await arrived(page)
            assert asyncio.get_running_loop().time() - killed_at < BACK_WITHIN
            while any(it.runs < 2 for it in hit):
                await asyncio.sleep(POLL)

            assert max(gap for it in hit for gap in it.gaps[1:]) < BACK_WITHIN
            assert [it.view for it in sessions] == views
            assert {it.replica for it in hit}.isdisjoint({killed})  # the cookie follows
            assert await replica_of(page) != killed
            assert all(it.runs == 1 for it in sessions if it not in hit)  # nobody else noticed
            await alive_on_its_view(page)
            await asyncio.to_thread(two_replicas.wait_until_printed, f"Replica {killed}: http", starts + 1)

    run(story())


def test_a_rolling_restart_loses_nobody(two_replicas: Fleet, run: Run) -> None:
    async def story() -> None:
        before = two_replicas.processes
        rounds = two_replicas.printed.count(RESTARTED)
        async with twenty_sessions(two_replicas) as (page, sessions, views):
            two_replicas.process.send_signal(signal.SIGUSR1)
            await asyncio.to_thread(two_replicas.wait_until_printed, RESTARTED, rounds + 1)
            await arrived(page)
            while any(it.runs < 2 for it in sessions):
                await asyncio.sleep(POLL)

            assert max(gap for it in sessions for gap in it.gaps[1:]) < BACK_WITHIN
            assert [it.view for it in sessions] == views
            assert {it.runs for it in sessions} == {2}  # interrupted once
            assert 5 <= [it.replica for it in sessions].count(sessions[0].replica) <= 15  # spread again
            assert len(two_replicas.processes) == 2
            assert not before & two_replicas.processes
            await alive_on_its_view(page)

    run(story())
