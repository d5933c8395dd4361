"""The demographics page in Dash: the same four figures, built with `graph_objects`, sorted and filtered by group.

Figures are kept once they are built, as a careful author would do.
"""

import os
from functools import lru_cache

import plotly.graph_objects as go
from dash import Dash, Input, Output, dcc, html

from careers.catalogue.metrics import METRICS as CATALOGUE
from careers.data.store import open_data
from careers.figures import charts, sentences
from careers.figures.compare import Order, View
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison
from careers.language.speech import say

METRICS = ("average_age", "gender", "race", "lgbt")
ROLES = ("account_manager", "account_representative")
ORDERS = {"given": say("as-listed"), "gap": say("widest-gap"), "size": say("largest")}
GROUPS = {group.id: group.label for metric_id in METRICS for group in CATALOGUE[metric_id].groups if group.label}


@lru_cache
def compared(metric_id: str, order: Order, groups: tuple[str, ...]) -> Comparison:
    """Both roles on one metric, of several groups only the chosen ones."""
    several = len(CATALOGUE[metric_id].groups) > 1
    return comparison_of(open_data(), metric_id, ROLES, View(groups=groups if several else None, order=order)).typical


@lru_cache
def figure(metric_id: str, order: Order, groups: tuple[str, ...]) -> go.Figure:
    """Its bars."""
    return charts.bars(compared(metric_id, order, groups))


def section(metric_id: str) -> html.Div:
    """A finding and its chart."""
    graph = dcc.Graph(id=metric_id, figure=figure(metric_id, "given", tuple(GROUPS)), config={"displayModeBar": False})
    return html.Div([html.H2(sentences.finding(compared(metric_id, "given", tuple(GROUPS)))), graph])


app = Dash(__name__)
app.layout = html.Div(
    [
        html.H1("Demographics"),
        dcc.RadioItems(ORDERS, "given", id="order"),
        dcc.Checklist(GROUPS, list(GROUPS), id="groups"),
        *[section(it) for it in METRICS],
    ]
)


@app.callback([Output(metric_id, "figure") for metric_id in METRICS], Input("order", "value"), Input("groups", "value"))
def chosen_figures(order: Order, groups: list[str]) -> list[go.Figure]:
    """The four figures in an order, with the groups that are chosen."""
    return [figure(metric_id, order, tuple(groups)) for metric_id in METRICS]


if __name__ == "__main__":
    app.run(host=os.environ["HOST"], port=int(os.environ["PORT"]))
