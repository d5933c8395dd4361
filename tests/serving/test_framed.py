"""A page in a frame of another site, behind replicas: it keeps its replica, with a cookie or without one."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote, urlsplit

import pytest
from playwright.async_api import FrameLocator, Page, expect

from tests.browser.visits import PATIENCE
from tests.serving import browsers
from tests.serving.asking import ask
from tests.serving.conftest import Run
from tests.serving.fleets import Fleet, fleet

TIMES = 4
"""How often something is tried that a replica taken at random would answer in half of the cases."""

MINE = b"role,metric,group,value,period,source,note\nAccount manager,salary,mean,61234,2026,Acme payroll,\n"


class School(BaseHTTPRequestHandler):
    """A page with a frame, of the address that it is asked for."""

    def do_GET(self) -> None:
        """Answer."""
        frame = f'<iframe src="{unquote(urlsplit(self.path).query)}" width="1200" height="700"></iframe>'
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(f"<!doctype html><title>School</title>{frame}".encode())

    def log_message(self, *_told: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def school() -> Iterator[str]:
    """A school's site: another one than the fleet's, whose pages are on 127.0.0.1."""
    with ThreadingHTTPServer(("localhost", 0), School) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()
        serving.join()


@pytest.fixture(scope="module")
def framed(school: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fleet]:
    """Two replicas whose pages the school's site may show in a frame."""
    request.getfixturevalue("nginx")
    with fleet(tmp_path_factory.mktemp("framed"), MAY_FRAME=school) as started:
        yield started


@pytest.mark.parametrize(
    ("visited_by", "sent_for"), [("https", "SameSite=None; Secure; Partitioned"), ("http", "SameSite=Lax")]
)
def test_over_tls_the_cookie_is_sent_in_frames_as_well(framed: Fleet, visited_by: str, sent_for: str) -> None:
    answer = ask(framed.url, "/", x_forwarded_proto=visited_by)
    assert answer.headers["set-cookie"].endswith(f"; Path=/; HttpOnly; {sent_for}")
    assert ("strict-transport-security" in answer.headers) is (visited_by == "https")


def test_where_nobody_may_frame_a_page_the_cookie_stays_on_its_site(two_replicas: Fleet) -> None:
    assert ask(two_replicas.url, "/", x_forwarded_proto="https").headers["set-cookie"].endswith("SameSite=Lax")


@pytest.mark.parametrize("visited_by", ["https", "http"])
def test_own_figures_come_and_go_in_a_frame_of_another_site(
    school: str, framed: Fleet, visited_by: str, run: Run
) -> None:
    run(_in_a_frame(school, framed, visited_by))


async def _in_a_frame(school: str, framed: Fleet, visited_by: str) -> None:
    async with browsers.tab() as page:
        await page.set_extra_http_headers({"X-Forwarded-Proto": visited_by})
        shown = await _framed(page, f"{school}/?{quote(framed.url)}/sources")
        for time in range(TIMES):
            await _bring(shown, f"acme-{time}.csv")
            await _save(page, shown)
        if visited_by == "https":
            assert f"replica_{urlsplit(framed.url).port}" in {it.get("name") for it in await page.context.cookies()}


async def _framed(page: Page, address: str) -> FrameLocator:
    """A page of the school's with one of the dashboard's in it, once that is there."""
    await page.goto(address)
    shown = page.frame_locator("iframe")
    app = shown.get_by_test_id("stApp")
    await expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=PATIENCE)
    await expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE)
    await expect(shown.locator("#told")).to_have_count(0, timeout=PATIENCE)
    return shown


async def _bring(shown: FrameLocator, file: str) -> None:
    """Give the page a file with figures, and see that it has them."""
    form = shown.get_by_test_id("stMain").locator("form.own").first
    await form.locator("input[type=file]").set_input_files({"name": file, "mimeType": "text/csv", "buffer": MINE})
    async with shown.owner.page.expect_response("**/files/own") as answer:
        await form.get_by_role("button", name="Show my figures").click()
    assert (await answer.value).status == 200
    await expect(shown.get_by_text(f"One figure of your file “{file}” is among those shown")).to_be_visible()
    await expect(shown.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


async def _save(page: Page, shown: FrameLocator) -> None:
    """Save a file that the replica of the session alone has."""
    async with page.expect_download() as download:
        await shown.get_by_test_id("stMain").get_by_role("button", name="Template (CSV)").click()
    assert "metric" in (await (await download.value).path()).read_text(encoding="utf-8-sig")
