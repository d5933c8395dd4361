"""A server that has just started, in any of the ways to start it, or has come back: always the same product."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from harness.browsers import LOADED
from harness.servers import DASHBOARD, STREAMLIT_RUN, UVICORN, Program, free_port, running
from serving.prepare import prepare
from tests.browser.visits import Watch, arrived, chart_text, content, figures_shown, main_heading, menu_shown, until
from tests.serving.asking import ask, script_of
from tests.turns import one_in

BELOW = "/careers"
WAYS = {"python": DASHBOARD, "streamlit run": STREAMLIT_RUN, "uvicorn": UVICORN}
EVERY_WAY = pytest.mark.parametrize("way", WAYS)
ONE_WAY = pytest.mark.parametrize("way", one_in(3, [*WAYS]))
ANOTHER_WAY = pytest.mark.parametrize("way", one_in(3, [*reversed(WAYS)]))


@pytest.fixture(autouse=True, scope="module")
def files_are_prepared() -> None:
    """As they are for whoever starts the dashboard with make; else the first minute is uncompressed."""
    prepare()


def elsewhere(program: Program, folder: Path) -> Program:
    """The program started in another folder, below a path that a settings file in that folder names."""
    (folder / ".streamlit").mkdir()
    (folder / ".streamlit" / "config.toml").write_text(f'[server]\nbaseUrlPath = "{BELOW}"\n')
    return replace(program, folder=folder, below=BELOW)


def told(program: Program) -> Program:
    """The program below a path that a variable names."""
    return replace(program, settings={"STREAMLIT_SERVER_BASE_URL_PATH": BELOW.strip("/")}, below=BELOW)


def first_visit_to_a_shared_view(program: Program, page: Page) -> None:
    """Open a fresh server at a topic page first; expect the page with all that stands around it."""
    with running(program) as server:
        watch = Watch(urlsplit(server.url).netloc)
        watch.look_at(page)
        page.goto(f"{server.url}/salary?per=month")
        arrived(page)

        expect(main_heading(page)).to_have_text("Salary and hourly pay")
        expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
        expect(chart_text(page, "$5,711")).to_be_visible()
        menu_shown(page)
        until(page, LOADED)
        assert (watch.console, watch.failed, watch.elsewhere) == ([], [], [])

        answer = ask(server.url, f"{program.below}/salary")
        assert answer.headers["content-security-policy"].startswith("default-src 'self'")
        assert answer.headers["permissions-policy"].startswith("camera=()")
        script = ask(server.url, program.below + script_of(answer.body), accept_encoding="br")
        assert script.headers["content-encoding"] == "br"
        assert ask(server.url, f"{program.below}/Salary?per=week").headers["location"] == "salary?per=week"
        assert ask(server.url, f"{program.below}/salary/x").status == 404


@EVERY_WAY
def test_the_first_visit_of_a_fresh_server_may_go_straight_to_a_shared_view(way: str, page: Page) -> None:
    first_visit_to_a_shared_view(WAYS[way], page)


@ANOTHER_WAY
def test_so_it_may_from_any_folder_below_a_path(way: str, page: Page, tmp_path: Path) -> None:
    first_visit_to_a_shared_view(elsewhere(WAYS[way], tmp_path), page)


@ONE_WAY
def test_so_it_may_below_a_path_that_a_variable_names(way: str, page: Page) -> None:
    first_visit_to_a_shared_view(told(WAYS[way]), page)


def test_streamlit_run_serves_the_overview(page: Page) -> None:
    with running(STREAMLIT_RUN) as server:
        page.goto(server.url)
        arrived(page)

        figures_shown(page, "")


def test_an_open_page_finds_a_restarted_server_and_keeps_its_view(page: Page) -> None:
    port = free_port()
    with running(port=port) as server:
        page.goto(f"{server.url}/salary?per=month")
        arrived(page)
        expect(chart_text(page, "$5,711")).to_be_visible()
    expect(page.get_by_test_id("stApp")).not_to_have_attribute("data-test-connection-state", "CONNECTED")

    with running(port=port):
        arrived(page)
        expect(chart_text(page, "$5,711")).to_be_visible()
        content(page).get_by_role("radio", name="Week").click()

        expect(chart_text(page, "$1,318")).to_be_visible()
