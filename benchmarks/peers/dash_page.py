"""The demographics page in Dash: the same four figures, built with `graph_objects`, and one control that sorts them.

Figures are kept once they are built, as a careful author would do.
"""

import os
from functools import lru_cache

import plotly.graph_objects as go
from dash import Dash, Input, Output, dcc, html

from careers import charts, findings, words
from careers.compare import Order, View
from careers.derive import comparison_of
from careers.records import Comparison
from careers.store import open_data

METRICS = ("average_age", "gender", "race", "lgbt")
ROLES = ("account_manager", "account_representative")
ORDERS = {"given": words.AS_LISTED, "gap": words.WIDEST_GAP, "size": words.LARGEST}


@lru_cache
def compared(metric_id: str, order: Order) -> Comparison:
    """Both roles on one metric."""
    return comparison_of(open_data(), metric_id, ROLES, View(order=order)).typical


@lru_cache
def figure(metric_id: str, order: Order) -> go.Figure:
    """Its bars."""
    return charts.bars(compared(metric_id, order))


def section(metric_id: str) -> html.Div:
    """A finding and its chart."""
    graph = dcc.Graph(id=metric_id, figure=figure(metric_id, "given"), config={"displayModeBar": False})
    return html.Div([html.H2(findings.finding(compared(metric_id, "given"))), graph])


app = Dash(__name__)
app.layout = html.Div(
    [html.H1("Demographics"), dcc.RadioItems(ORDERS, "given", id="order"), *[section(it) for it in METRICS]]
)


@app.callback([Output(metric_id, "figure") for metric_id in METRICS], Input("order", "value"))
def sorted_figures(order: Order) -> list[go.Figure]:
    """The four figures in an order."""
    return [figure(metric_id, order) for metric_id in METRICS]


if __name__ == "__main__":
    app.run(host=os.environ["HOST"], port=int(os.environ["PORT"]))
