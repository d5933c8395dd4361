"""A browser sorts a chart before the server hears of it: by then it must hold just what the server will send."""

import json
from functools import cache

import pytest

from careers.catalogue.pages import PAGES
from careers.ui.stage import told
from tests.pages.reading import ENTRY, opened
from tests.pages.seen import soups_in

ORDERS = ("given", "gap", "size")
SORTED = [page.id for page in PAGES.values() if page.topics]

Shown = dict[str, tuple[str, dict[str, str | None]]]


@cache
def shown(page_id: str, order: str = "given") -> Shown:
    """The figure of each chart that can be sorted, and those of its other orders, by the chart's id."""
    app = opened(page_id, **{f"{page_id}_sort": order})
    places = [it for soup in soups_in(app.main) for it in soup.select(".chart[data-orders]")]
    return {str(it["id"]): (str(it["data-figure"]), json.loads(str(it["data-orders"]))) for it in places}


@pytest.mark.parametrize("page_id", SORTED)
@pytest.mark.parametrize("order", ORDERS)
def test_a_chart_is_the_same_whichever_order_it_comes_from(page_id: str, order: str) -> None:
    views = {it: shown(page_id, it) for it in ORDERS}
    for chart, (_, others) in views[order].items():
        assert others == {it: None if it == order else views[it][chart][0] for it in ORDERS}


def test_some_charts_can_be_sorted() -> None:
    assert list(shown("demographics")) == ["chart_gender", "chart_race"]


@pytest.mark.parametrize("page_id", SORTED)
def test_a_page_that_is_told_has_the_charts_without_their_other_orders(page_id: str) -> None:
    whole = str(told(ENTRY.parent, f"https://school.example/{page_id}", "").__html__())
    assert all(f'id="{chart}"' in whole for chart in shown(page_id))
    assert "data-order" not in whole
