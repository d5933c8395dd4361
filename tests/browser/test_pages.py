"""Every page opens from its own address, with its figures and without a complaint from browser or server."""

import pytest
from playwright.sync_api import Page, expect

from harness.browsers import LOADED
from harness.servers import Server
from tests.browser.visits import ADDRESSES, Watch, arrived, content, everything_opened, figures_shown, menu_shown, until


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_opens_from_its_address_with_its_figures_and_nothing_to_complain_of(
    address: str, server: Server, page: Page, watch: Watch
) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    menu_shown(page)
    until(page, LOADED)

    assert watch.console == []
    assert watch.failed == []
    assert watch.elsewhere == []
    assert server.lines == [f"Open {server.url}/ in a browser (Ctrl-C stops the server)."]


@pytest.mark.parametrize(
    ("address", "cells"),
    [
        ("salary", ["$68,535", "$36,977", "San Francisco, CA", "NVIDIA", "$14,000–$147,000, common $74,555"]),
        ("salary", ["$32.95", "$17.78", "$1,318", "$711"]),
        ("education", ["University of Southern California", "6–12 months", "not reported"]),
    ],
)
def test_a_page_has_its_figures_in_tables_too(address: str, cells: list[str], server: Server, page: Page) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)
    figures_shown(page, address)
    everything_opened(page)

    for cell in cells:
        expect(content(page).get_by_role("cell", name=cell, exact=True).first).to_be_visible()


def test_sources_shows_every_figure_of_a_document_on_demand(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/sources")
    arrived(page)

    expect(content(page).get_by_text("entries taken from it")).to_have_count(5)
    everything_opened(page)

    for figure in ("$68,535", "$36,977", "University of Southern California"):
        expect(content(page).get_by_role("cell", name=figure, exact=True).first).to_be_visible()
