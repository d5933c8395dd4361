"""The biggest differences between two roles, whatever their units."""

from collections.abc import Sequence
from itertools import combinations

import pandas as pd

from careers.catalogue.units import SHARE
from careers.figures.records import PAIR, Comparison, Row
from careers.figures.tables import gap_titles
from careers.language import words

SHOWN = 5


def contrast(compared: Comparison) -> float:
    """How far the leading figures of both roles lie apart for their size, from 0 (the same) to 2.

    `|a − b| ÷ ((|a| + |b|) ÷ 2)`, the relative percent difference; 0 too where no single source reports both.
    """
    lead = compared.lead
    if lead is None or not lead.is_complete:
        return 0
    values = [claim.value or 0.0 for claim in lead.claims]
    return max((_contrast(first, second) for first, second in combinations(values, 2)), default=0)


def _contrast(first: float, second: float) -> float:
    middle = (abs(first) + abs(second)) / 2
    return abs(first - second) / middle if middle else 0


def biggest(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """The comparisons that differ most, widest first, at most `SHOWN`.

    What was computed here is left out, and what only restates another metric's figure beside it.
    """
    present = {compared.metric.id for compared in comparisons}
    printed = [it for it in comparisons if not it.derived and it.metric.echoes not in present]
    found = sorted(printed, key=contrast, reverse=True)[:SHOWN]
    return tuple(compared for compared in found if contrast(compared))


def subject(compared: Comparison) -> str:
    """What the leading figures are: the metric, with its statistic, or what they are shares of."""
    label, group = compared.metric.label, compared.leading[0].group
    if group.label and compared.metric.unit is SHARE:
        return group.label
    return f"{label}, {group.label.lower()}" if group.is_statistic else label


def table(comparisons: Sequence[Comparison]) -> pd.DataFrame:
    """The comparisons as text: a row each, with what it is about, a column per role, and the gap."""
    leads = [(compared, compared.lead) for compared in comparisons]
    return pd.DataFrame(
        [
            {
                words.FIGURE: subject(compared),
                **{claim.role.label: claim.text for claim in lead.claims},
                **_gaps(compared, lead),
            }
            for compared, lead in leads
            if lead
        ]
    )


def _gaps(compared: Comparison, lead: Row) -> dict[str, str]:
    """How far the first role lies from each other one, by the title of its column."""
    first = words.MORE_OR_LESS.format(first=compared.roles[0].label)
    titles = [first] if len(compared.roles) == PAIR else gap_titles(compared.roles)
    return dict(zip(titles, (gap.brief if gap else words.NO_GAP for gap in lead.gaps), strict=True))


def cited(comparisons: Sequence[Comparison]) -> str:
    """The sources that the leading figures come from, each once."""
    rows = (row for compared in comparisons for row in compared.leading)
    return "; ".join(dict.fromkeys(row.source.cite(row.period) for row in rows))
