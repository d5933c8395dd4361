"""Comparisons as tables of text, for those who read figures rather than bars."""

import pandas as pd

from careers.figures.compare import spans
from careers.figures.records import Comparison, Row
from careers.language import words


def table(compared: Comparison) -> pd.DataFrame:
    """A comparison as text: a row per group and source, a column per role, then the difference."""
    return pd.DataFrame(
        [
            {
                words.FIGURE: _title(compared, row),
                **{claim.role.label: claim.text for claim in row.claims},
                words.DIFFERENCE: row.gap.signed if row.gap else words.NO_GAP,
            }
            for row in compared.rows
        ]
    )


def range_table(compared: Comparison) -> pd.DataFrame:
    """The ranges of a comparison as text, with typical values: a row per source, a column per role."""
    found = spans(compared)
    by_claim = {(span.role, span.source, span.period): span.full for span in found}
    return pd.DataFrame(
        [
            {
                words.SOURCE: source.cite(period),
                **{role.label: by_claim.get((role, source, period), words.NOT_REPORTED) for role in compared.roles},
            }
            for source, period in dict.fromkeys((span.source, span.period) for span in found)
        ]
    )


def _title(compared: Comparison, entry: Row) -> str:
    """What a row is about, and who says so where not all rows have one source: `Average (Zippia, undated)`."""
    one_source = len({(row.source, row.period) for row in compared.rows}) == 1
    cited = "" if one_source else entry.source.cite(entry.period)
    everyone = f"{entry.benchmark.role.label}: {entry.benchmark.text}" if entry.benchmark else ""
    beside = "; ".join(filter(None, [cited, everyone]))
    label = entry.group.label or compared.metric.label
    return f"{label} ({beside})" if beside else label
