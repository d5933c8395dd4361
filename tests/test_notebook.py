"""The notebook in the documents runs, cell by cell, and shows what its words say; so does the example in the README."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"


def shown() -> list[Any]:
    """What each cell of code ends with, in one run of all."""
    cells = [it for it in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"] if it["cell_type"] == "code"]
    known: dict[str, Any] = {}
    found = []
    for cell in cells:
        tree = ast.parse("".join(cell["source"]))
        last = tree.body.pop()
        assert isinstance(last, ast.Expr)
        exec(compile(tree, NOTEBOOK.name, "exec"), known)
        found.append(eval(compile(ast.Expression(last.value), NOTEBOOK.name, "eval"), known))
    return found


def test_every_cell_runs_and_shows_what_it_is_about() -> None:
    pay, chart, table, nurse, outlook, official, figures = shown()

    assert pay == "Account managers average $68,535 a year, 85% more than account representatives ($36,977)."
    assert isinstance(chart, go.Figure)
    assert chart.data
    assert isinstance(table, pd.DataFrame)
    assert nurse.code == "29-1141"
    assert "registered nurses" in outlook
    covered, odds, states, metros, percentiles = official
    assert covered.startswith("“Account manager” can stand for 7 occupations and “Account representative” for 5.")
    assert odds.endswith("customer service representatives earn less than registered nurses in 99 of 100 pairs.")
    assert states.endswith("from $26,700 a year in Puerto Rico to $50,330 in Washington.")
    assert "earn the most in San Jose-Sunnyvale-Santa Clara, CA ($60,480 a year)" in metros
    assert {"p10", "median", "p90"} <= set(percentiles)
    assert list(figures.columns) == ["role", "metric", "text", "period", "citation"]
    assert "$68,535" in set(figures["text"])


def test_it_is_kept_without_results() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    assert [it for it in cells if it.get("outputs") or it.get("execution_count")] == []


def test_the_readmes_example_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec(code, {})
    assert f"# {capsys.readouterr().out}" in code
