"""Figures of pages stand in tables, too, and of a document all together on demand."""

import pytest
from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, content, everything_opened, figures_shown


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
