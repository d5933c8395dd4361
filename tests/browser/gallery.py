"""Every page as a picture, light and dark, on a laptop and a phone: `make screenshots` fills docs/gallery.

It also draws the picture that stands beside a shared address, `static/preview.png`.
"""

from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from careers.catalogue.pages import PAGES
from careers.language.speech import say
from careers.ui.frame import LOGO, STATIC
from careers.ui.preview import PICTURE_SIZE
from harness.chromium import chromium, rights
from harness.servers import ROOT, running

GALLERY = ROOT / "docs" / "gallery"
WIDTHS = {"laptop": 1280, "phone": 390}
TALLEST = 5000
PATIENCE = 60_000
COLORS = 256
"""Enough for a page of text and flat bars, at a quarter of the bytes."""


def photograph(page: Page, address: str, target: Path) -> None:
    """Save the whole page once it is drawn, down to its last line but not below `TALLEST` pixels."""
    page.goto(address)
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    expect(page.locator("#told")).to_have_count(0)
    width = page.evaluate("innerWidth")
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": width, "height": min(max(height, 800), TALLEST)})
    page.wait_for_function("[...document.querySelectorAll('.chart')].every(it => it.querySelector('.main-svg'))")
    page.screenshot(path=target, animations="disabled")
    Image.open(target).quantize(COLORS).save(target, optimize=True)


def draw_preview(browser: Browser) -> Path:
    """The product's sign and name, as large as those want it who show shared addresses; returns the written file."""
    width, height = PICTURE_SIZE
    target = STATIC / "preview.png"
    page = browser.new_page(viewport={"width": width, "height": height})
    look = (
        "align-items:center; display:flex; font:700 88px Georgia, serif; gap:56px; height:100vh; justify-content:center"
    )
    sign = LOGO.read_text().replace('width="32" height="32"', 'width="280" height="280"')
    page.set_content(
        f"<body style='margin:0; {look}'>{sign}<p style='text-wrap:balance; width:6em'>{say('product')}</p>"
    )
    page.screenshot(path=target)
    Image.open(target).quantize(COLORS).save(target, optimize=True)
    page.close()
    return target


def photograph_all(browser: Browser, url: str) -> list[Path]:
    """Every page in both themes and widths; returns the files that were written."""
    written = []
    for scheme in ("light", "dark"):
        for device, width in WIDTHS.items():
            for name, its in PAGES.items():
                with browser.new_context(
                    viewport={"width": width, "height": 800},
                    color_scheme="dark" if scheme == "dark" else "light",
                    reduced_motion="reduce",
                    bypass_csp=True,  # asking the page for its height counts as running a script of ours in it
                ) as context:
                    context.set_default_timeout(PATIENCE)
                    target = GALLERY / f"{name}-{scheme}-{device}.png"
                    photograph(context.new_page(), f"{url}/{its.address}", target)
                    written.append(target)
    return written


def main() -> None:
    """Serve the dashboard and photograph all of it."""
    GALLERY.mkdir(exist_ok=True)
    expect.set_options(timeout=PATIENCE)
    with (
        running() as server,
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=chromium(driver.chromium.executable_path), args=rights()) as browser,
    ):
        for path in (draw_preview(browser), *photograph_all(browser, server.url)):
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
