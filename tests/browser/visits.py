"""A visitor's tab: opened, waited for, and watched for anything a visitor should never meet."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Locator, Page, Response, expect

from careers.catalogue.pages import FRONT, PAGES
from harness.browsers import ONCE
from harness.servers import Server

PATIENCE = 60_000
"""Milliseconds to wait for what must come: long, so that a busy machine fails no test."""

SIDE_BY_SIDE = 768
"""Up to this many pixels wide, the menu hides until it is asked for."""

UNMOVED = """
document.getAnimations().every(it => it.playState !== "running" || it.effect.getTiming().iterations === Infinity)
"""
"""Whether nothing moves."""

FITTING = f"""
[...document.querySelectorAll(".chart")].filter(chart => chart.checkVisibility()).every(chart =>
    [...chart.querySelectorAll(".main-svg")].every(it => Math.abs(it.clientWidth - chart.clientWidth) <= 1))
&& {UNMOVED}
"""
"""Whether all charts that are not folded away are as wide as their places, and nothing moves."""

DRAWN = "[...document.querySelectorAll('[data-testid=stMain] .chart')].every(it => it.querySelector('.main-svg'))"
"""Whether every chart that stands has its marks. It is asked in one look: a chart may come between two."""

QUIET = ("log", "info", "debug")

FIGURES = {
    "": (
        "Account managers are reported to earn 51% to 85% more",
        ["$68,535–$74,555", "$36,977–$49,240", "6–12", "66.4%"],
    ),
    "salary": ("Salary and hourly pay", ["$68,535", "$36,977", "$74,555", "$49,240", "$50,764"]),
    "growth": ("Growth", ["+5%", "−8%", "+16%", "+14%", "152,261", "183,446", "+7,600", "−14,700"]),
    "education": ("Education and getting in", ["70%", "52%", "6–8", "6–12", "12"]),
    "demographics": ("Demographics", ["45.2%", "66.4%", "78.2%", "61.6%", "12.5%", "7%", "8%"]),
    "skills": ("Skills", ["19%", "21%", "18%"]),
    "work": ("Work", []),
    "path": ("Path", ["Wait: account manager later", "Stay: account representative throughout"]),
    "profile": ("Account manager and account representative", []),
    "sources": ("Sources and cautions", []),
}
"""Per address: the main heading, and figures that its charts show; a page that is not here is named as in the menu."""

ADDRESSES = tuple(page.address for page in PAGES.values())

MENU = tuple(page.title for page in PAGES.values())
"""Every page by the name that the menu gives it, in order."""


@dataclass
class Watch:
    """What happened in a tab that should not have."""

    host: str
    console: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def look_at(self, page: Page) -> None:
        """Note from now on all that goes wrong in this tab."""
        page.on("console", self._note_message)
        page.on("pageerror", lambda error: self.console.append(f"error: {error}"))
        page.on("requestfailed", lambda request: self.failed.append(f"{request.url}: {request.failure}"))
        page.on("response", self._note_answer)
        page.on("request", lambda request: self._note_host(request.url))
        page.on("websocket", lambda socket: self._note_host(socket.url))

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type not in QUIET:
            self.console.append(f"{message.type}: {message.text}")

    def _note_answer(self, response: Response) -> None:
        if response.status >= 400:
            self.failed.append(f"{response.url}: {response.status}")

    def _note_host(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != self.host:
            self.elsewhere.append(url)


def arrived(page: Page) -> None:
    """Wait until the page is connected, has run to its end, and has taken the place of its answer, heading and all."""
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=PATIENCE)
    expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE)
    expect(page.locator("#told")).to_have_count(0, timeout=PATIENCE)
    expect(main_heading(page)).to_be_visible(timeout=PATIENCE)


def opened(page: Page, server: Server, address: str) -> None:
    """Go to an address, and wait until the page is there with its charts."""
    page.goto(f"{server.url}/{address}")
    arrived(page)
    drawn(page)


def content(page: Page) -> Locator:
    """The page without the menu."""
    return page.get_by_test_id("stMain")


def main_heading(page: Page) -> Locator:
    """The one heading of the first level."""
    return content(page).get_by_role("heading", level=1)


def menu(page: Page) -> Locator:
    """The ways to the pages."""
    return page.get_by_test_id("stSidebarNavLink")


def menu_shown(page: Page) -> None:
    """Expect every page in the menu, by name and in order, and nothing else."""
    expect(menu(page)).to_have_count(len(MENU))
    expect(menu(page)).to_contain_text(MENU)


def everything_opened(page: Page) -> None:
    """Open every part of the page that can be opened, and wait until it has what it holds."""
    drawn(page)
    content(page).locator("details:not([open]) > summary").evaluate_all("all => all.forEach(it => it.click())")
    expect(content(page).locator("details:not([open])")).to_have_count(0)
    drawn(page)


def drawn(page: Page) -> None:
    """Wait until nothing on the page is a placeholder, and every chart has its marks."""
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    until(page, DRAWN)


def filters_opened(page: Page) -> None:
    """Open the filters, and wait until they stand: a click on what is still unfolding can end beside it."""
    content(page).get_by_text("Filter and sort").click()
    expect(content(page).get_by_test_id("stExpanderDetails").first).to_be_visible()
    until(page, UNMOVED)


def resized(page: Page, width: int, height: int = 800) -> None:
    """Make the window this wide, and wait until menu and charts have followed."""
    page.set_viewport_size({"width": width, "height": height})
    narrow = width <= SIDE_BY_SIDE
    expect(page.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "true" if narrow else "false")
    until(page, FITTING)


def until(page: Page, condition: str) -> None:
    """Wait until a condition holds in the page."""
    page.evaluate(ONCE.format(condition))


def chart_text(page: Page, words: str) -> Locator:
    """The first chart label that holds these words."""
    return content(page).locator(".js-plotly-plot text").filter(has_text=words).first


def figures_shown(page: Page, address: str) -> None:
    """Expect the key figures of an address: its heading, and each figure in a chart."""
    heading, figures = FIGURES.get(address, (PAGES[address or FRONT].title, []))
    expect(main_heading(page)).to_contain_text(heading)
    for figure in figures:
        expect(chart_text(page, figure)).to_be_visible()


def choose_role(page: Page, control: str, role: str) -> None:
    """Pick a role in one of the two role controls."""
    page.get_by_role("combobox", name=control).click()
    page.get_by_role("option", name=role, exact=True).click()
