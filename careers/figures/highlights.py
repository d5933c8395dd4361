"""The biggest differences between roles in any unit, ranked by the ratio of their figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from careers.catalogue import formats
from careers.catalogue.units import RATING, SHARE
from careers.figures.records import Comparison, Row
from careers.language.grammar import in_a_sentence
from careers.language.speech import say

SHOWN = 5

SMALLEST_SHARE = 1
"""Shares below this percentage are not ranked: rounding alone changes them too much."""

WHOLE_FROM = 10
"""From this ratio on, no decimals are written."""


@dataclass(frozen=True)
class Difference:
    """What one source says about one group, and the ratio of the largest figure to the smallest."""

    compared: Comparison
    row: Row
    ratio: float

    @property
    def alone(self) -> Comparison:
        """The comparison without its other figures."""
        return replace(self.compared, rows=(self.row,))

    @property
    def subject(self) -> str:
        """What the figures are about: the metric with its statistic, or what they are shares of."""
        label, group = self.compared.metric.label, self.row.group
        if group.label and self.compared.metric.unit is SHARE:
            return group.label
        return f"{label}, {in_a_sentence(group.label)}" if group.is_statistic else label

    @property
    def text(self) -> str:
        """How many times the smallest figure the largest is: `1.9 ×`."""
        return say("times", ratio=formats.PLAIN.text(round(self.ratio, 1 if self.ratio < WHOLE_FROM else None)))


def ratio(row: Row) -> float:
    """The largest figure of a row ÷ the smallest.

    0 if that means nothing: a role without an exact figure, figures within their error, a unit that goes below zero or
    has no known scale, a tiny share, figures about other people.
    """
    unit, values = row.claims[0].unit, [claim.value for claim in row.known if claim.value is not None]
    if (
        not row.is_complete
        or any(claim.is_open for claim in row.known)
        or any(gap.is_unsure for gap in row.gaps if gap)
        or row.group.is_about_others
        or unit.minimum < 0
        or unit is RATING
        or min(values) <= 0
    ):
        return 0
    return 0 if unit is SHARE and min(values) < SMALLEST_SHARE else max(values) / min(values)


def biggest(comparisons: Sequence[Comparison]) -> tuple[Difference, ...]:
    """The widest differences, widest first, at most `SHOWN`, in any group.

    Leaves out what was computed here and what only restates another metric in the list.
    """
    present = {compared.metric.id for compared in comparisons}
    printed = [it for it in comparisons if not it.derived and it.metric.echoes not in present]
    differences = [difference for compared in printed for difference in _differences(compared)]
    return tuple(sorted(differences, key=lambda it: it.ratio, reverse=True)[:SHOWN])


def _differences(compared: Comparison) -> list[Difference]:
    """One for each group, from the source that leads; of a range, only the end that is further apart."""
    by_group: dict[str, Difference] = {}
    for row in sorted(compared.rows, key=lambda row: row.source.publisher != compared.preferred):
        difference, group = Difference(compared, row, ratio(row)), row.group
        known = by_group.setdefault("range" if group.is_spread else group.id, difference)
        if known.ratio == 0 or (group.is_spread and row.source == known.row.source and difference.ratio > known.ratio):
            by_group["range" if group.is_spread else group.id] = difference
    return [it for it in by_group.values() if it.ratio > 1]


def table(differences: Sequence[Difference]) -> pd.DataFrame:
    """The differences as text: a row each, with its subject, a column per role, and the ratio."""
    return pd.DataFrame(
        [
            {
                say("figure"): it.subject,
                **{claim.role.label: claim.text for claim in it.row.claims},
                say("ratio"): it.text,
            }
            for it in differences
        ]
    )


def cited(differences: Sequence[Difference]) -> str:
    """The sources of the figures, each once."""
    return "; ".join(dict.fromkeys(it.row.named for it in differences))
