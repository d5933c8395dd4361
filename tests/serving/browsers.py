"""Chromium as the serving tests need it: on the same event loop as the sessions, counting what comes over the wire."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, expect

from harness.browsers import browser
from tests.browser.visits import PATIENCE


@asynccontextmanager
async def tab() -> AsyncIterator[Page]:
    """A tab of somebody who was never here."""
    async with browser() as running:
        context = await running.new_context(viewport={"width": 1280, "height": 800})
        context.set_default_timeout(PATIENCE)
        yield await context.new_page()


async def arrived(page: Page) -> None:
    """Wait until the page is connected, has run to its end, and shows a chart."""
    app = page.get_by_test_id("stApp")
    await expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=PATIENCE)
    await expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE)
    await expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=PATIENCE)


async def replica_of(page: Page) -> str:
    """The number of the replica that the tab's cookie names."""
    (value,) = [it.get("value") for it in await page.context.cookies() if str(it.get("name")).startswith("replica_")]
    return str(value)
