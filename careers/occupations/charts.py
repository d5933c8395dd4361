"""The pay of a hundred workers of each occupation, and how important skills are with their bounds."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go

from careers.canvas.marks import AXIS_HEIGHT, BAR_GAP, ZERO_LINE, add_label, whiskers
from careers.canvas.sheet import Sheet
from careers.canvas.writing import marked
from careers.catalogue.roles import Role
from careers.catalogue.units import Unit
from careers.figures.charts import finished
from careers.language.speech import say
from careers.occupations.odds import Spread
from careers.occupations.skills import SCALE, Compared, Skill

COLUMNS = 48
"""In how many columns dots are stacked between zero and the highest pay."""

LINE = 14
"""How tall the line of an occupation is below the name of a skill, in pixels."""

PITCH, SIZE = 6, 5
"""How far apart stacked dots are, and how large, in pixels."""


def workers(spreads: Sequence[Spread], unit: Unit) -> go.Figure:
    """Dots stacked over pay, a hundred for each occupation; hollow beyond the outermost percentiles."""
    sheet, top = Sheet(), 0
    highest = max(float(it.workers[-1]) for it in spreads)
    width = highest / COLUMNS
    for it in spreads:
        top = add_label(sheet, top, marked("{}  {}", it.role.label, _middle(it)))
        columns = np.floor(it.workers / width)
        height = int(max(np.unique(columns, return_counts=True)[1])) * PITCH
        for inside, is_open in ((~(it.below | it.above), False), (it.below | it.above, True)):
            _dots(sheet, it, columns[inside], width, top + height, is_open=is_open)
        top += height + BAR_GAP
    return finished(sheet, top, unit, [0, highest])


def importance(rows: Sequence[Compared]) -> go.Figure:
    """Below the name of each skill a line for each occupation: its sign at the rating, whiskers to both bounds."""
    sheet, top = Sheet(), 0
    for row in rows:
        top = add_label(sheet, top, row.name)
        for role, skill in row.by_role.items():
            _rating(sheet, role, skill, top + LINE / 2)
            top += LINE
        top += BAR_GAP
    low, high = SCALE
    sheet.update_yaxes(range=[top, 0], visible=False, fixedrange=True)
    sheet.update_xaxes(
        range=[low, high],
        fixedrange=True,
        showgrid=False,
        ticks="outside",
        tickcolor=ZERO_LINE,
        zeroline=False,
        tickvals=list(range(low, high + 1)),
    )
    return sheet.update_layout(height=top + AXIS_HEIGHT, margin_r=12, margin_b=AXIS_HEIGHT).figure()


def _rating(sheet: Sheet, role: Role, skill: Skill, middle: float) -> None:
    whiskers(sheet, (skill.low, skill.high), middle, role.look.color)
    sheet.add_scatter(
        x=[skill.value],
        y=[middle],
        mode="markers",
        marker={"symbol": role.look.marker, "size": 10, "color": role.look.color},
        cliponaxis=False,
        hoverinfo="text",
        hovertext=marked("{}: {}", role.label, skill.text),
    )


def _dots(
    sheet: Sheet, it: Spread, columns: "np.typing.NDArray[np.float64]", width: float, bottom: float, *, is_open: bool
) -> None:
    """Dots in columns, each on top of the one before in its column."""
    order = np.sort(columns)
    level = np.arange(len(order)) - np.searchsorted(order, order)
    look = it.role.look
    sheet.add_scatter(
        x=((order + 0.5) * width).round().tolist(),
        y=(bottom - (level + 0.5) * PITCH).tolist(),
        mode="markers",
        marker={"symbol": f"{look.marker}-open" if is_open else look.marker, "size": SIZE, "color": look.color},
        cliponaxis=False,
        hoverinfo="skip",
    )


def _middle(it: Spread) -> str:
    """From the first to the last percentile."""
    low, high = it.claims[0], it.claims[-1]
    reach = low.unit.format.reach(low.value or 0, high.value or 0)
    return say("odds-workers-label", count=round(it.percents[-1] - it.percents[0]), reach=reach)
