"""Pay by state as a map of tiles, a square a state, and as sorted dots."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from careers.canvas.marks import AXIS_HEIGHT, GRID, ZERO_LINE, add_label, fitted, tint
from careers.canvas.sheet import TEXT_SIZE, Sheet
from careers.canvas.writing import marked, sign
from careers.catalogue.roles import Role
from careers.figures.records import Claim
from careers.occupations.places.records import LocalPay, Places

ROWS = (
    "AK..................ME",
    "..........WI......VTNH",
    "WAIDMTNDMNILMI..NYMA..",
    "ORNVWYSDIAINOHPANJCTRI",
    "CAUTCONEMOKYWVVAMDDE..",
    "..AZNMKSARTNNCSCDC....",
    "......OKLAMSALGA......",
    "HIGU..TX........FLPRVI",
)
"""The place of each state's square: a row of squares a line, two letters a square."""

COLUMNS = 11
KEY, KEY_SIZE = 4, 18
"""The column from which on the key of colors stands, and how large its squares are, in pixels: less than a state's."""

TILES: Mapping[str, tuple[int, int]] = {
    code: (column, line)
    for line, row in enumerate(ROWS)
    for column in range(COLUMNS)
    if (code := row[2 * column : 2 * column + 2]) != ".."
}

TILE, PITCH = 24, 26
"""How large a square is, and how far apart two are from top to bottom, in pixels."""

PALEST, STRONGEST = 0.2, 0.65
"""How strongly the squares with the lowest and the highest pay are colored."""

LINE = 16
"""How tall a state's line is among the dots."""

NAMES = 128
"""How much room the names of states have."""

THOUSANDS = "$~s"
"""How Plotly writes dollars on an axis with little room: `$40k`."""


def tiles(places: Places, role: Role) -> go.Figure:
    """A square for each state: the stronger its color, the higher its place by pay; none where no pay is released.

    By the place and not by dollars: where one state lies far from all others, these can still be told apart.

    Where the pay is only known to be so much or more, the square is hollow and has a plus.
    """
    at = places.roles.index(role)
    rows = [row for row in places.states if row.place.id in TILES]
    known = sorted({value for row in rows if (value := _exact(row.claims[at])) is not None})
    sheet = Sheet()
    top = add_label(sheet, 0, marked("{} {}", sign(role.look), role.label))
    if len(known) > 1:
        ends = [next(row.claims[at] for row in rows if _exact(row.claims[at]) == it) for it in (known[0], known[-1])]
        _key(sheet, role, ends, top)
    squares = [TILES[row.place.id] for row in rows]
    sheet.add_scatter(
        x=[column + 0.5 for column, _ in squares],
        y=[top + (line + 0.5) * PITCH for _, line in squares],
        mode="markers+text",
        marker={
            "symbol": "square",
            "size": TILE,
            "opacity": 1,
            "color": [_color(role, _exact(row.claims[at]), known) for row in rows],
            "line": {"color": role.look.color, "width": [int(row.claims[at].is_open) for row in rows]},
        },
        text=[f"{row.place.id}{'+' if row.claims[at].is_open else ''}" for row in rows],
        textfont={"size": TEXT_SIZE},
        cliponaxis=False,
        hoverinfo="text",
        hovertext=[marked("{}: {}", row.place.name, row.claims[at].text) for row in rows],
    )
    return fitted(sheet, top + len(ROWS) * PITCH, (0, COLUMNS)).figure()


def _key(sheet: Sheet, role: Role, ends: Sequence[Claim], top: int) -> None:
    """The colors from the lowest to the highest pay, with both, in the first line of squares, which has room for it."""
    middle, shades = top + PITCH / 2, (0.0, 0.5, 1.0)
    sheet.add_scatter(
        x=[KEY + at + 0.5 for at in range(len(shades))],
        y=[middle] * len(shades),
        mode="markers",
        marker={
            "symbol": "square",
            "size": KEY_SIZE,
            "opacity": 1,
            "color": [_shade(role, it) for it in shades],
        },
        hoverinfo="skip",
    )
    for claim, x, side in zip(ends, (KEY, KEY + len(shades)), ("right", "left"), strict=True):
        sheet.add_annotation(x=x, y=middle, text=claim.text, xanchor=side, align=side)


def dots(places: Places) -> go.Figure:
    """A line for each place, the highest pay of the first occupation on top, with a dot for each occupation.

    The maps above show which dot is which occupation's.
    """
    sheet = Sheet()
    middles = {row.place.id: (line + 0.5) * LINE for line, row in enumerate(places.rows)}
    for row in places.rows:
        _name(sheet, row, middles[row.place.id])
    for at, role in enumerate(places.roles):
        rows = [row for row in places.rows if row.claims[at].value is not None]
        sheet.add_scatter(
            x=[row.claims[at].value for row in rows],
            y=[middles[row.place.id] for row in rows],
            mode="markers",
            marker={"symbol": [_symbol(role, row, at) for row in rows], "size": 9, "color": role.look.color},
            cliponaxis=False,
            hoverinfo="text",
            hovertext=[marked("{}<br>{}: {}", row.place.name, role.label, row.claims[at].text) for row in rows],
        )
    tall = LINE * len(places.rows)
    sheet.update_yaxes(range=[tall, 0], visible=False, fixedrange=True)
    sheet.update_xaxes(
        fixedrange=True,
        gridcolor=GRID,
        ticks="outside",
        tickcolor=ZERO_LINE,
        zeroline=False,
        nticks=5,
        tickangle=0,
        tickformat=THOUSANDS,
        rangemode="tozero",
    )
    return sheet.update_layout(height=tall + AXIS_HEIGHT, margin_l=NAMES, margin_r=20, margin_b=AXIS_HEIGHT).figure()


def _name(sheet: Sheet, row: LocalPay, middle: float) -> None:
    """A place's name, and a line between its exact figures."""
    known = [value for claim in row.claims if (value := _exact(claim)) is not None]
    if len(known) > 1:
        sheet.add_shape(
            type="line", x0=min(known), x1=max(known), y0=middle, y1=middle, line={"color": ZERO_LINE, "width": 1}
        )
    sheet.add_annotation(
        x=0, xref="paper", xanchor="right", xshift=-6, y=middle, align="right", text=marked("{}", row.place.name)
    )


def _exact(claim: Claim) -> float | None:
    return None if claim.is_open else claim.value


def _symbol(role: Role, row: LocalPay, at: int) -> str:
    """The role's marker, hollow where the pay is only known to be so much or more."""
    return f"{role.look.marker}-open" if row.claims[at].is_open else role.look.marker


def _color(role: Role, value: float | None, known: Sequence[float]) -> str:
    """The color of a value by its place among all that are known, in order; none for no value."""
    if value is None:
        return tint(role.look.color, 0)
    return _shade(role, known.index(value) / (len(known) - 1) if len(known) > 1 else 1)


def _shade(role: Role, share: float) -> str:
    return tint(role.look.color, PALEST + share * (STRONGEST - PALEST))
