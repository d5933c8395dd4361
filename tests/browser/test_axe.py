"""axe-core, the checker of accessibility, finds nothing on any page: every rule, light and dark, on three widths."""

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from harness.servers import Server
from tests.browser.visits import ADDRESSES, PATIENCE, arrived, everything_opened, figures_shown, menu, resized

WIDTHS = (1280, 768, 390)
AXE = Axe()
FOUND = """
axe.run({resultTypes: ["violations"], rules: {"target-size": {enabled: true}}}).then(results =>
    results.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`)))
"""
"""Every rule that is not still an experiment; the size of targets, new in WCAG 2.2, is off unless asked for."""


@pytest.fixture(scope="module", params=["light", "dark"])
def checked(request: pytest.FixtureRequest, browser: Browser, server: Server) -> Iterator[Page]:
    """A tab in this color scheme with axe in it; going on by the menu keeps both."""
    scheme: Literal["light", "dark"] = request.param
    with browser.new_context(viewport={"width": WIDTHS[0], "height": 800}, color_scheme=scheme, bypass_csp=True) as it:
        it.set_default_timeout(PATIENCE)
        tab = it.new_page()
        tab.goto(server.url)
        arrived(tab)
        tab.evaluate(AXE.axe_script)
        yield tab


@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing_on_any_width_with_all_that_opens_opened(address: str, checked: Page) -> None:
    resized(checked, WIDTHS[0])
    menu(checked).nth(ADDRESSES.index(address)).click()
    expect(menu(checked).nth(ADDRESSES.index(address))).to_have_attribute("aria-current", "page")
    arrived(checked)
    figures_shown(checked, address)
    everything_opened(checked)

    found = {width: _found(checked, width) for width in WIDTHS}

    assert found == {width: [] for width in WIDTHS}


@pytest.mark.parametrize("address", ["", "salary"])
def test_axe_finds_nothing_on_four_roles(address: str, server: Server, checked: Page) -> None:
    checked.goto(f"{server.url}/{address}?and=43-4051&and=29-1141")
    arrived(checked)
    everything_opened(checked)
    checked.evaluate(AXE.axe_script)

    assert {width: _found(checked, width) for width in WIDTHS} == {width: [] for width in WIDTHS}


def test_axe_finds_nothing_in_the_open_menu_of_a_phone(checked: Page) -> None:
    resized(checked, WIDTHS[-1])
    checked.get_by_role("button", name="Menu").click()
    expect(checked.get_by_test_id("stSidebar")).to_have_attribute("data-collapsed", "false")

    assert checked.evaluate(FOUND) == []


def _found(page: Page, width: int) -> list[str]:
    """What axe has to say of the page at this width."""
    resized(page, width)
    found: list[str] = page.evaluate(FOUND)
    return found
