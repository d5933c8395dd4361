"""Comparisons as tables of text, for those who prefer figures to bars."""

from collections.abc import Sequence

import pandas as pd

from careers.catalogue import units
from careers.catalogue.roles import Role
from careers.figures.joined import joined_spans
from careers.figures.records import PAIR, Comparison, Row
from careers.language.grammar import in_a_sentence
from careers.language.speech import say


def table(compared: Comparison) -> pd.DataFrame:
    """A comparison as text: a row per group and source, a column per role, then the gaps to the first role."""
    titles = gap_titles(compared.roles)
    return pd.DataFrame(
        [
            {
                say("figure"): _title(compared, row),
                **{claim.role.label: claim.text for claim in row.claims},
                **dict(zip(titles, (gap.signed if gap else say("no-gap") for gap in row.gaps), strict=True)),
            }
            for row in compared.rows
        ]
    )


def gap_titles(roles: Sequence[Role]) -> list[str]:
    """The names of the columns with gaps between the first role and each of the others."""
    if len(roles) == PAIR:
        return [say("difference")]
    return [say("gap-to", role=in_a_sentence(role.label)) for role in roles[1:]]


def hours_table(rate: Comparison, paid: pd.DataFrame) -> pd.DataFrame:
    """Weekly pay by hours as text: the hours, a column per role label, and the gaps to the first role."""

    def written(values: "pd.Series[float]", missing: str) -> list[str]:
        return [missing if pd.isna(value) else units.DOLLARS_A_WEEK.write(value) for value in values]

    first, *others = (paid[role.label] for role in rate.roles)
    gaps = (written((first - other) * (float("nan") if rate.is_apart else 1), say("no-gap")) for other in others)
    return pd.DataFrame(
        {
            say("hours-a-week"): [str(hours) for hours in paid.index],
            **{role.label: written(paid[role.label], say("not-reported")) for role in rate.roles},
            **dict(zip(gap_titles(rate.roles), gaps, strict=True)),
        }
    )


def range_table(compared: Comparison) -> pd.DataFrame:
    """The ranges of a comparison as text, with typical values: a row per source, a column per role."""
    spans = joined_spans(compared)
    by_claim = {(span.role, span.cited): span.full for span in spans}
    return pd.DataFrame(
        [
            {
                say("source"): cited,
                **{role.label: by_claim.get((role, cited), say("not-reported")) for role in compared.roles},
            }
            for cited in dict.fromkeys(span.cited for span in spans)
        ]
    )


def _title(compared: Comparison, entry: Row) -> str:
    """What a row is about, and who says so unless all rows have one source: `Average (Zippia, undated)`."""
    one_source = len({(row.source, row.period) for row in compared.rows}) == 1
    cited = "" if one_source else entry.cited
    others = [f"{claim.role.label}: {claim.text}" for claim in entry.beside]
    beside = "; ".join(filter(None, [cited, *others]))
    label = entry.label or compared.label
    return f"{label} ({beside})" if beside else label
