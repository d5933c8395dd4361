"""A chart is saved as a picture that says what it shows, who says so and where it stands, on white from any screen."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from harness.servers import Server
from tests.browser.visits import PATIENCE, Watch, content, everything_opened, opened
from tests.turns import in_turn

SPACE = "{http://www.w3.org/2000/svg}"
WHITE = (255, 255, 255)
SCHEMES = ("light", "dark")
PAGES = ("", "salary", "skills", "path", "places?role=43-4051&with=29-1141")
INK, BLUE = (6, 12, 20), (47, 116, 192)


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab of a reader whose system is dark, unless a test names another scheme."""
    scheme: Literal["light", "dark"] = getattr(request, "param", "dark")
    with browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


def saved(page: Page, chart: str, kind: str) -> tuple[str, Path]:
    """The name of the file that a chart's button gives, and where it is."""
    button = page.locator(f"#chart_{chart} + .images").get_by_role("button", name=f"{kind} image of this chart")
    with page.expect_download() as download:
        button.click()
    return download.value.suggested_filename, Path(download.value.path())


def texts(file: Path) -> str:
    """All texts of an SVG file, line by line."""
    return "\n".join("".join(it.itertext()) for it in ElementTree.parse(file).iter(f"{SPACE}text"))


def test_a_drawing_says_what_it_shows_who_says_so_and_where_it_stands(server: Server, page: Page, watch: Watch) -> None:
    opened(page, server, "salary?per=month")

    name, file = saved(page, "salary", "SVG")

    assert name == "monthly-pay-account-managers-and-account-representatives.svg"
    told = texts(file)
    joined = " ".join(told.split())
    assert "Account managers average $5,711 a month, 85% more than account representatives ($3,081)." in joined
    assert "Zippia, undated (website estimate, publisher inferred): average" in joined
    assert re.search(r"^Account manager\s+\$5,711$", told, re.MULTILINE)
    assert re.search(rf"{server.url}/salary\?per=month&figures=20\d\d\.", told.replace("\n", ""))
    assert "@font-face" in file.read_text()
    assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])


@pytest.mark.parametrize("page", SCHEMES, indirect=True)
def test_a_picture_has_its_size_and_marks_on_white(server: Server, page: Page) -> None:
    opened(page, server, "salary")

    name, file = saved(page, "salary", "PNG")

    assert name == "yearly-salary-account-managers-and-account-representatives.png"
    with Image.open(file) as picture:
        shades = picture.convert("RGB")
    assert shades.width == 1600
    assert 800 < shades.height < 1200
    assert {shades.getpixel(corner) for corner in ((0, 0), (1599, 0), (800, shades.height - 1))} == {WHITE}
    counted = {shade: count for count, shade in shades.getcolors(1 << 24) or []}
    assert counted[INK] > 5_000
    assert counted[BLUE] > 10_000


@pytest.mark.parametrize(("address", "page"), in_turn(PAGES, SCHEMES), indirect=["page"])
def test_every_chart_can_be_saved_by_key(address: str, server: Server, page: Page) -> None:
    opened(page, server, address)
    everything_opened(page)
    charts = content(page).locator(".chart")
    names = []
    for at in range(charts.count()):
        button = content(page).locator(".images").nth(at).get_by_role("button", name="SVG")
        with page.expect_download() as download:
            button.press("Enter")
        names.append(download.value.suggested_filename)
        assert len(texts(Path(download.value.path())).splitlines()) > 4

    assert len(names) == len({*names}) > 0


def test_paper_has_no_buttons(server: Server, page: Page) -> None:
    opened(page, server, "growth")
    page.emulate_media(media="print")
    expect(content(page).locator(".images button:visible")).to_have_count(0)


def test_a_page_that_the_app_has_not_taken_over_yet_saves_its_charts_too(server: Server, page: Page) -> None:
    page.route_web_socket("**/_stcore/stream", _silent)
    page.goto(f"{server.url}/salary")
    page.locator("#told #chart_salary .main-svg").first.wait_for()

    name, file = saved(page, "salary", "SVG")

    assert name == "yearly-salary-account-managers-and-account-representatives.svg"
    assert f"{server.url}/salary" in texts(file)


def _silent(_line: WebSocketRoute) -> None:
    """A server that says nothing."""
