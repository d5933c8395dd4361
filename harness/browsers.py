"""Chromium without a window, and what comes over its wire."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from harness.chromium import chromium, rights

LOADED = """
document.readyState === "complete" && document.fonts.status === "loaded"
&& !document.querySelector("[data-testid=stSkeleton]")
"""
"""Whether a page has all that it asked for: its files, its fonts, and what placeholders stand for.

Playwright's `networkidle` would not do. Where all requests of half a second end before the document does, Playwright
forgets to look again and waits for good: https://github.com/microsoft/playwright/issues/42598.
"""

ONCE = """() => new Promise(done => {{
    const look = async () => await ({}) ? done() : requestAnimationFrame(look)
    look()
}})"""
"""Waits for a condition frame by frame; Playwright's own way evaluates text, which the page's policy forbids."""


@dataclass
class Wire:
    """What a tab received: bytes of HTTP answers with their headers, and of WebSocket messages; and what it asked for.

    `complaints` are the errors and warnings of its console.
    """

    http: int = 0
    messages: int = 0
    addresses: list[str] = field(default_factory=list)
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
        page.on("request", lambda request: self.addresses.append(request.url))
        page.on("console", lambda it: self.complaints.append(it.text) if it.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _count_answer(self, event: dict[str, Any]) -> None:
        self.http += int(event["encodedDataLength"])

    def _count_message(self, event: dict[str, Any]) -> None:
        self.messages += len(event["response"]["payloadData"]) * 3 // 4  # told in base64


async def loaded(page: Page) -> None:
    """Wait until a page has all that it asked for."""
    await page.evaluate(ONCE.format(LOADED))


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """A browser without a window."""
    async with async_playwright() as playwright:
        program = chromium(playwright.chromium.executable_path)
        async with await playwright.chromium.launch(executable_path=program, args=rights()) as running:
            yield running
