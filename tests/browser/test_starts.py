"""A server that has just started, was started the other way, or has come back."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from harness.servers import PRODUCTION, STREAMLIT, free_port, running
from tests.browser.visits import arrived, chart_text, content, figures_shown, main_heading, menu_shown


@pytest.mark.parametrize("way", ["python", "streamlit run"])
def test_the_first_visit_of_a_fresh_server_may_go_straight_to_a_shared_view(
    way: str, tmp_path: Path, page: Page
) -> None:
    port = free_port()
    command = PRODUCTION if way == "python" else (*STREAMLIT, f"--server.port={port}")
    with running(tmp_path, port, command) as server:
        page.goto(f"{server.url}/salary?per=month")
        arrived(page)

        expect(main_heading(page)).to_have_text("Salary")
        expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
        menu_shown(page)


def test_streamlit_run_serves_the_overview(tmp_path: Path, page: Page) -> None:
    port = free_port()
    with running(tmp_path, port, (*STREAMLIT, f"--server.port={port}")) as server:
        page.goto(server.url)
        arrived(page)

        figures_shown(page, "")


def test_an_open_page_finds_a_restarted_server_and_keeps_its_view(tmp_path: Path, page: Page) -> None:
    port = free_port()
    with running(tmp_path, port) as server:
        page.goto(f"{server.url}/salary?per=month")
        arrived(page)
        expect(chart_text(page, "$5,711")).to_be_visible()
    expect(page.get_by_test_id("stApp")).not_to_have_attribute("data-test-connection-state", "CONNECTED")

    with running(tmp_path, port):
        arrived(page)
        expect(chart_text(page, "$5,711")).to_be_visible()
        content(page).get_by_role("radio", name="Week").click()

        expect(chart_text(page, "$1,318")).to_be_visible()
