"""What the browser tests share: one browser and one server, a visitor per module, a new tab per test."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from harness.chromium import chromium, rights
from harness.servers import Server, running
from tests.browser.lines import Line
from tests.browser.visits import PATIENCE, Watch


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """What drives the browser."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A browser without a window."""
    with playwright.chromium.launch(
        executable_path=chromium(playwright.chromium.executable_path), args=rights()
    ) as started:
        yield started


@pytest.fixture(scope="package")
def server() -> Iterator[Server]:
    """The dashboard as it is served in production."""
    with running() as started:
        yield started


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Somebody with a desktop screen, who was not here before the module's first test."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture
def page(visitor: BrowserContext) -> Iterator[Page]:
    """A new tab of the visitor."""
    tab = visitor.new_page()
    yield tab
    tab.close()


@pytest.fixture
def watch(server: Server, page: Page) -> Watch:
    """Whatever goes wrong in the visitor's tab."""
    watching = Watch(urlsplit(server.url).netloc)
    watching.look_at(page)
    return watching


@pytest.fixture(scope="module")
def phone(playwright: Playwright, browser: Browser) -> Iterator[Page]:
    """A tab on a phone, 390 pixels wide, kept for a module."""
    device = playwright.devices["Pixel 7"] | {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 1}
    device.pop("default_browser_type")
    with browser.new_context(**device) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@pytest.fixture
def line(page: Page) -> Iterator[Line]:
    """The line between the visitor's tab and its server."""
    laid = Line()
    page.route_web_socket("**/_stcore/stream", laid.lay)
    yield laid
    laid.let_go()


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A tab that runs no scripts."""
    with browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()
