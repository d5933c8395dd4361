"""What is chosen is compared once and drawn once an order, however often readers sort."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careers.figures import charts, derive
from careers.ui.stage import told
from tests.pages.reading import ENTRY

ORDERS = ("given", "gap", "size")


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> list[tuple[Any, ...]]:
    """What a function of a module is called with from now on."""
    calls: list[tuple[Any, ...]] = []
    real: Callable[..., Any] = getattr(module, name)

    def called(*given: Any, **named: Any) -> Any:
        calls.append(given)
        return real(*given, **named)

    monkeypatch.setattr(module, name, called)
    return calls


def test_a_metric_is_compared_once_and_drawn_once_an_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    compared, drawn = counted(monkeypatch, derive, "comparison_of"), counted(monkeypatch, charts, "bars")

    for times, order in enumerate(ORDERS, start=1):
        query = f"demographics_show=race&demographics_sort={order}"
        told(ENTRY.parent, "https://school.example/demographics", query)

        assert len(drawn) == times * len(ORDERS)
    assert [given[1] for given in compared] == ["race"]
