"""Chromium as the serving tests need it: on the same event loop as the sessions, counting what comes over the wire."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, Page, async_playwright, expect

from harness.chromium import chromium, rights
from tests.browser.visits import PATIENCE


@dataclass
class Wire:
    """What a tab received: bytes of HTTP answers with their headers, and of WebSocket messages; and its complaints."""

    http: int = 0
    messages: int = 0
    complaints: list[str] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """Everything that came over the wire."""
        return self.http + self.messages

    async def look_at(self, page: Page) -> None:
        """Count from now on."""
        session = await page.context.new_cdp_session(page)
        await session.send("Network.enable")
        session.on("Network.loadingFinished", self._count_answer)
        session.on("Network.webSocketFrameReceived", self._count_message)
        page.on("console", lambda it: self.complaints.append(it.text) if it.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _count_answer(self, event: dict[str, Any]) -> None:
        self.http += int(event["encodedDataLength"])

    def _count_message(self, event: dict[str, Any]) -> None:
        self.messages += len(event["response"]["payloadData"]) * 3 // 4  # told in base64


@asynccontextmanager
async def tab() -> AsyncIterator[Page]:
    """A tab of somebody who was never here."""
    async with async_playwright() as playwright:
        browser: Browser = await playwright.chromium.launch(
            executable_path=chromium(playwright.chromium.executable_path), args=rights()
        )
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        context.set_default_timeout(PATIENCE)
        yield await context.new_page()
        await browser.close()


async def arrived(page: Page) -> None:
    """Wait until the page is connected, has run to its end, and shows a chart."""
    app = page.get_by_test_id("stApp")
    await expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=PATIENCE)
    await expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE)
    await expect(page.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=PATIENCE)


async def replica_of(page: Page) -> str:
    """The number of the replica that the tab's cookie names."""
    cookies = {str(it.get("name")): str(it.get("value")) for it in await page.context.cookies()}
    return cookies["replica"]
