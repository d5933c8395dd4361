"""The gap between two bars, marked on the shorter one, with the sign of the role that it is told of."""

from collections.abc import Collection, Mapping
from math import inf

from careers.canvas.marks import LINE_LENGTH, ghost
from careers.canvas.sheet import Sheet
from careers.canvas.writing import marked, seen, sign
from careers.figures.intervals import interval
from careers.figures.records import PAIR, Row

AROUND = 2
"""Letters that would fit into the space left free around a gap's label."""


BESIDE = 4
"""Pixels between an outline and the label behind it."""


def mark_gap(
    sheet: Sheet, row: Row, middles: Mapping[str, float], highest: float, marks: Collection[float] = ()
) -> float:
    """Outline what the shorter of two bars lacks, with the gap as the table has it, inside or else behind it.

    The gap is the first role's, whichever bar is shorter, so that role's sign comes before it.

    `middles` has the height of each role's bar in pixels from the top, `highest` is how far bars go to the right. No
    label stands on one of the other `marks`, and none inside on the interval of the shorter bar.
    Returns how far the mark goes; 0 if there is none, since the row must give both figures, and neither below zero.
    """
    gap = row.gaps[0] if len(row.claims) == PAIR else None
    if gap is None or gap.amount == 0 or gap.is_alike:
        return 0
    shorter, longer = sorted(row.claims, key=lambda claim: claim.value or 0)
    start, end = shorter.value or 0, longer.value or 0
    _, free = interval(shorter) or (start, start)
    label = marked("{} {}", sign(row.claims[0].role.look), gap.signed)
    half = len(seen(label)) / LINE_LENGTH * highest / 2
    room = 2 * half + AROUND / LINE_LENGTH * highest
    is_inside = end - free >= room
    if is_inside:
        places = ((free + end) / 2, free + half, end - half)
        at = next((it for it in places if all(abs(mark - it) > half for mark in marks)), places[0])
    else:
        beyond = max([end, *(it for it in marks if it < end + room)])
        at = next((it for it in (beyond, end) if it + room <= shorter.unit.maximum), inf)
    if start <= 0 or at == inf:
        return 0
    ghost(sheet, start, end, middles[shorter.role.id])
    sheet.add_annotation(
        x=at,
        y=middles[shorter.role.id],
        text=label,
        xanchor="center" if is_inside else "left",
        xshift=0 if is_inside else BESIDE,
    )
    return end if is_inside else at + room
