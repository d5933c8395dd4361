"""Comparisons as Plotly figures: bars from zero, ranges, and lines, all in the same look.

Every figure is laid out in pixels from the top: the vertical axis counts pixels downward. So labels are above their
bars, nothing overlaps, and a chart is exactly as tall as its content on any screen.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from markupsafe import Markup

from careers.canvas.marks import (
    AXIS_HEIGHT,
    BAR_GAP,
    BAR_HEIGHT,
    GRAY_LINE,
    GRID,
    LABEL_HEIGHT,
    LINE_LENGTH,
    TICKS_WIDTH,
    ZERO_LINE,
    ZERO_REACH,
    add_bar_label,
    add_heading,
    add_label,
    filled,
    paled,
)
from careers.canvas.sheet import Sheet
from careers.canvas.writing import folded, in_lines, marked, sign
from careers.catalogue.roles import Role
from careers.catalogue.units import RATING, SHARE, Unit
from careers.figures.gap_marks import mark_gap
from careers.figures.intervals import interval, mark_interval
from careers.figures.range_words import odd_end, range_heading
from careers.figures.records import Claim, Comparison, Row
from careers.figures.references import BarMarks, Reference, crossing, marking
from careers.figures.spans import Span
from careers.figures.years import Series, by_year
from careers.language.grammar import in_a_sentence
from careers.language.speech import say

ROW_GAP = 6
TICKS, FEW_TICKS, SHORT_TICK = 6, 4, 7
"""How many marks an axis has, if they have more letters than a short one, and how many letters that has."""
ZERO_WIDTH = 12
"""Half the width of an axis's zero. Plotly leaves out what an axis has no room for."""
PERCENT_WIDTH = 20
"""Half the width of an axis's `100%`."""
LOSS_WIDTH = 28
"""Half the width of an axis's `−15,000`."""
LINES_HEIGHT = 340
YEAR_MARKS = 6
"""Years that fit below a chart on the narrowest screen."""


def bars(compared: Comparison, references: Sequence[Reference] = ()) -> go.Figure:
    """Horizontal bars from zero, one per role and row, each below a label with its role and value.

    Official references are marked in gray on the bars.
    The gap between two roles' bars is marked on the shorter one; in a breakdown, only where the headline speaks of it,
    and nowhere in a survey's year in which it cannot tell the roles apart.
    Pay as printed is pale next to pay in dollars of the newest year.
    """
    rows = compared.rows
    sheet = Sheet()
    several_sources = len({(row.source.id, row.period) for row in rows}) > 1
    values = [claim.value for row in rows for claim in (*row.known, *row.beside) if claim.value is not None]
    values += [end for row in rows for claim in row.claims for end in interval(claim) or ()]
    referring = marking(references, rows)
    values += [end for it in referring for end in it.reach]
    reach = (min([0, *values]), max([0, *values]))
    top, marks = 0, BarMarks(sheet=sheet, references=references, reach=reach)
    for row in rows:
        if len(rows) > 1:
            cited = row.cited if several_sources else ""
            top = add_heading(sheet, top, ", ".join(filter(None, [row.label, cited])))
        middles: dict[str, float] = {}
        for claim in (*(it for it in row.claims if _is_labeled(compared, row, it.role)), *row.beside):
            top = _bar(sheet, top, claim, reach, is_pale=compared.is_mixed and not row.is_restated)
            middles[claim.role.id] = top - BAR_GAP - BAR_HEIGHT / 2
        is_told = (row is compared.lead or not compared.metric.is_breakdown) and not compared.is_unsure(row)
        taken = mark_gap(sheet, row, middles, reach[1], crossing(referring)) if is_told else 0
        values += [taken, *marks.draw(row, middles, taken)]
        top += ROW_GAP
    return finished(sheet, top - ROW_GAP, compared.unit, values)


def tells_more_than_words(compared: Comparison) -> bool:
    """Whether bars show something: two figures that differ, on a known scale."""
    values = {claim.text for row in compared.rows for claim in (*row.known, *row.beside)}
    return len(values) > 1 and compared.unit is not RATING


def _is_labeled(compared: Comparison, row: Row, role: Role) -> bool:
    """Whether a role is labeled in a row: with its value there, or in the first row if no row has one."""
    return row.tells(role) if compared.own(role) else row is compared.rows[0]


def ranges(spans: Sequence[Span], unit: Unit, roles: Sequence[Role] = ()) -> go.Figure:
    """A line from low to high per source and role, with a marker at the typical value and a label above.

    Those of `roles` without a range get a label that says so. An end that cannot be usual pay is explained where it
    is. Pay as printed is dotted next to pay in dollars of the newest year.
    """
    sheet = Sheet()
    top, is_mixed = 0, len({span.is_restated for span in spans}) > 1
    ends = [claim.value for span in spans for claim in (span.low, span.high) if claim.value is not None]
    for heading in dict.fromkeys(map(range_heading, spans)):
        top = add_heading(sheet, top, heading)
        for span in spans:
            if range_heading(span) == heading:
                top = _range(sheet, top, span, is_pale=is_mixed and not span.is_restated)
                top = _odd_end(sheet, top, span, max(ends))
        top += ROW_GAP
    for role in roles:
        if role not in {span.role for span in spans}:
            top = add_label(sheet, top, marked("{}  <b>{}</b>", role.label, say("not-reported"))) + ROW_GAP
    return finished(sheet, top - ROW_GAP, unit, ends)


def lines(values: pd.DataFrame, roles: Sequence[Role], unit: Unit, *, step: int = 10) -> go.Figure:
    """A line per role over the frame's index; names, markers and last values are above the plot.

    Columns are role labels. A role without values gets a name and no line. `step` is the distance between marks on the
    index.
    """
    sheet = Sheet()
    names = {role: _line_name(values[role.label].dropna(), role, unit) for role in roles}
    below = tall = sum(map(len, names.values()))
    for role, name in names.items():
        below -= len(name)
        _line(sheet, values[role.label].dropna(), role, unit)
        sheet.add_annotation(
            x=0,
            y=1,
            xref="paper",
            yref="paper",
            text=in_lines(name),
            yanchor="bottom",
            xshift=-TICKS_WIDTH,
            yshift=LABEL_HEIGHT * (below + 0.5),
        )
    sheet.update_xaxes(title_text=values.index.name, fixedrange=True, dtick=step, tickformat="d", showgrid=False)
    sheet.update_yaxes(
        rangemode="tozero",
        fixedrange=True,
        gridcolor=GRID,
        zeroline=True,
        zerolinecolor=ZERO_LINE,
        tickformat=unit.format.tick_format,
        automargin=False,
    )
    top, bottom = LABEL_HEIGHT * (tall + 1), AXIS_HEIGHT + LABEL_HEIGHT
    return sheet.update_layout(height=LINES_HEIGHT, margin_l=TICKS_WIDTH, margin_t=top, margin_b=bottom).figure()


def over_years(series: Series) -> go.Figure:
    """A line per role over the years of a series."""
    values = by_year(series)
    years = values.index[-1] - values.index[0]
    return lines(values, series.roles, series.unit, step=max(1, round(years / YEAR_MARKS)))


def _line_name(values: "pd.Series[float]", role: Role, unit: Unit) -> list[Markup]:
    """A role's sign and name with the last value, in lines that fit the narrowest screen."""
    last = f"{unit.write(values.iloc[-1])}{unit.per}" if len(values) else say("not-reported")
    return folded(marked("{} {}  <b>{}</b>", sign(role.look), role.label, last), LINE_LENGTH)


def _line(sheet: Sheet, values: "pd.Series[float]", role: Role, unit: Unit) -> None:
    """A role's line, with its values at the marks."""
    look, texts = role.look, [unit.write(value) for value in values]
    sheet.add_scatter(
        x=list(values.index),
        y=list(values),
        mode="lines+markers",
        line={"color": look.color, "width": 3},
        marker={"symbol": look.marker, "size": 9, "color": look.color},
        hoverinfo="text",
        hovertext=[
            marked("{}<br>{}: {}<br>{}", role.label, str(values.index.name), str(at), text)
            for at, text in zip(values.index, texts, strict=True)
        ],
    )


def _bar(sheet: Sheet, top: int, claim: Claim, reach: tuple[float, float], *, is_pale: bool) -> int:
    """A labeled bar from zero, or just a label if nothing is reported; returns the top of the next one in pixels.

    `reach` is the lowest and the highest value of the chart, or zero.
    """
    top = add_bar_label(sheet, top, marked("{}  <b>{}</b>", claim.role.label, claim.text), claim.value, reach)
    bottom = top + BAR_HEIGHT + BAR_GAP
    if claim.value is None:
        return bottom
    look, middle = claim.role.look, top + BAR_HEIGHT / 2
    sheet.add_shape(
        type="line",
        x0=0,
        x1=0,
        y0=middle - BAR_HEIGHT / 2 - ZERO_REACH,
        y1=middle + BAR_HEIGHT / 2 + ZERO_REACH,
        line=GRAY_LINE,
    )
    sheet.add_bar(
        x=[claim.value],
        y=[middle],
        width=BAR_HEIGHT,
        orientation="h",
        name=claim.role.label,
        marker=paled(look) if is_pale else filled(look),
        hoverinfo="text",
        hovertext=marked("{}: {}", claim.role.label, claim.text),
    )
    mark_interval(sheet, claim, middle)
    return bottom


def _odd_end(sheet: Sheet, top: int, span: Span, highest: float) -> int:
    """Why the low end of a range cannot be usual pay, below it; returns the bottom of that in pixels."""
    said, low = odd_end(span), span.low.value or 0
    if not said:
        return top
    return add_label(sheet, top - BAR_GAP, say("points-up", text=said), int(LINE_LENGTH * (1 - low / highest)), at=low)


def _range(sheet: Sheet, top: int, span: Span, *, is_pale: bool) -> int:
    label = marked("{}  <b>{}</b>", span.role.label, span.typical.text if span.typical else span.short)
    if span.typical:
        label = marked("{} {},  {}", label, in_a_sentence(span.statistic), span.short)
    top = add_label(sheet, top, label) + ZERO_REACH
    middle, look = top + BAR_HEIGHT / 2, span.role.look
    end = "line-ns" if span.typical else look.marker
    marker = {"symbol": end, "size": 9, "color": look.color, "line": {"color": look.color, "width": 3}}
    dash = "dot" if is_pale else "solid"
    if not span.is_point or not span.typical:
        _stretch(sheet, [span.low, span.high], middle, width=4, marker=marker, dash=dash)
    if span.between:
        _stretch(sheet, [claim for _, claim in span.between], middle, width=BAR_HEIGHT / 2, marker=marker, dash=dash)
    if span.typical:
        sheet.add_scatter(
            x=[span.typical.value],
            y=[middle],
            mode="markers",
            marker={"symbol": f"{look.marker}-open" if is_pale else look.marker, "size": 14, "color": look.color},
            cliponaxis=False,
            hoverinfo="text",
            hovertext=marked("{}: {}", span.role.label, span.typical.text),
        )
    return top + BAR_HEIGHT + BAR_GAP


def _stretch(
    sheet: Sheet, claims: Sequence[Claim], middle: float, *, width: float, marker: dict[str, Any], dash: str
) -> None:
    """A line through some values, with a marker at each."""
    sheet.add_scatter(
        x=[claim.value for claim in claims],
        y=[middle] * len(claims),
        mode="lines+markers",
        line={"color": marker["color"], "width": width, "dash": dash},
        marker=marker,
        cliponaxis=False,
        hoverinfo="skip",
    )


def finished(sheet: Sheet, height: int, unit: Unit, values: Sequence[float]) -> go.Figure:
    """The sheet with its pixel axis, a zero line, and a value axis that always includes zero."""
    low, high = min([0, *values]), max([0, *values])
    margin = (high - low) * 0.02 or 1
    if unit is SHARE:
        high, margin = unit.maximum, 0
    zero = f"0{unit.format.tick_suffix}"
    tall, is_long = max(height, LABEL_HEIGHT), len(unit.write(high)) > SHORT_TICK
    sheet.update_yaxes(range=[tall, 0], visible=False, fixedrange=True)
    sheet.update_xaxes(
        range=[low - margin if low < 0 else 0, high + margin],
        visible=True,
        fixedrange=True,
        showgrid=False,
        ticks="outside",
        tickcolor=ZERO_LINE,
        zeroline=False,
        nticks=FEW_TICKS if is_long else TICKS,
        tickangle=0,
        ticksuffix=unit.format.tick_suffix,
        tickformat=unit.format.tick_format,
        labelalias={f"+{zero}": zero},
    )
    if unit.tick_step:
        marks = list(range(0, int(high) + 1, int(unit.tick_step) * 2))
        sheet.update_xaxes(tickmode="array", tickvals=marks, ticktext=["0", *map(unit.write, marks[1:])])
    left = LOSS_WIDTH if low < 0 else ZERO_WIDTH
    right = LOSS_WIDTH if is_long else PERCENT_WIDTH
    sheet.update_layout(height=tall + AXIS_HEIGHT, margin_l=left, margin_r=right, margin_b=AXIS_HEIGHT, bargap=0)
    return sheet.figure()
