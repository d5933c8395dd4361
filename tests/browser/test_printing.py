"""On paper a page is light, without menu and controls, and its charts are as wide as the paper."""

import pytest
from playwright.sync_api import Browser, expect

from harness.servers import Server
from tests.browser.visits import PATIENCE, arrived, chart_text, content, drawn, figures_shown

PAPER = 660
WIDTHS = "charts => [...new Set(charts.map(it => it.querySelector('.main-svg').clientWidth))]"


@pytest.mark.parametrize("address", ["salary", "profile"])
def test_paper_is_light_and_has_no_menu_and_no_controls(address: str, server: Server, browser: Browser) -> None:
    with browser.new_context(color_scheme="dark") as context:
        context.set_default_timeout(PATIENCE)
        tab = context.new_page()
        tab.goto(f"{server.url}/{address}")
        arrived(tab)
        drawn(tab)

        tab.emulate_media(media="print")

        expect(tab.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
        for part in (content(tab).get_by_role("heading").last, content(tab).locator(".part").last):
            expect(part).to_have_css("color", "rgb(0, 0, 0)")
        expect(tab.get_by_test_id("stSidebar")).to_be_hidden()
        expect(content(tab).get_by_role("radio")).to_have_count(0)


def test_charts_are_drawn_for_paper_and_back(server: Server, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(PATIENCE)
        tab = context.new_page()
        tab.goto(f"{server.url}/salary")
        arrived(tab)
        figures_shown(tab, "salary")
        charts = content(tab).locator(".chart")
        before = charts.evaluate_all(WIDTHS)

        tab.evaluate("dispatchEvent(new Event('beforeprint'))")
        printed = charts.evaluate_all(WIDTHS)
        tab.evaluate("dispatchEvent(new Event('afterprint'))")

        assert printed == [PAPER]
        assert charts.evaluate_all(WIDTHS) == before
        expect(chart_text(tab, "$68,535")).to_be_visible()
