"""What sources say that a role pays, as the path model takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from careers.catalogue.periods import Period
from careers.catalogue.records import Group
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.compare import View, comparison, spans
from careers.language.grammar import in_a_sentence
from careers.language.speech import say


@dataclass(frozen=True, kw_only=True)
class PayClaim:
    """What one source says a role pays in a year, in US dollars, with the ends of its range if it prints one.

    `group` says which statistic it is. `dollars` completes a sentence about restated pay (" in 2025 dollars"); it is
    empty for pay as printed.
    """

    source: Source
    period: Period
    group: Group
    dollars: str
    value: float
    low: float
    high: float

    @property
    def id(self) -> str:
        """The claim's id in an address: `zippia_mean`, `glassdoor_median_2012-2013`."""
        return "_".join(filter(None, [self.source.id, self.group.id, self.period.printed]))

    @property
    def cited(self) -> str:
        """Who says so, and for when."""
        return self.source.cite(self.period)

    @property
    def has_range(self) -> bool:
        """Whether the source prints a range."""
        return self.low < self.high

    @property
    def whose(self) -> tuple[str, str, str]:
        """What two claims must share to be comparable: publisher, quoted source and statistic."""
        return self.source.publisher, self.source.origin, self.group.id


def apart(first: PayClaim, second: PayClaim) -> str:
    """That the pay of two roles is from different sources or statistics; empty where it can be compared."""
    if first.whose == second.whose:
        return ""
    figures = [say("path-figure", statistic=in_a_sentence(it.group.label), cited=it.cited) for it in (first, second)]
    return say("path-apart", first=figures[0], second=figures[1])


def claims_of(data: Data, pair: Sequence[str], position: int, view: View) -> tuple[PayClaim, ...]:
    """What each source says this role pays, with its range; the preferred publisher's claims first.

    Percentiles are claims of their own, after the typical figures of their source.
    """
    paid = comparison(data, "salary", pair, view)
    role = paid.roles[position]
    ends = {(span.source, span.period): (span.low.value, span.high.value) for span in spans(paid) if span.role == role}
    order = list(data.sources())
    percentiles = (row for row in paid.rows if row.group.kind == "percentile")
    rows = sorted(
        (*paid.typical.rows, *percentiles),
        key=lambda row: (row.source.publisher != view.preferred, order.index(row.source.id), row.group.is_spread),
    )
    claims = []
    for row in rows:
        value = row.claims[position].value
        if value is not None and not row.claims[position].is_open:
            low, high = ends.get((row.source, row.period), (value, value))
            claims.append(
                PayClaim(
                    source=row.source,
                    period=row.period,
                    group=row.group,
                    dollars=row.dollars,
                    value=value,
                    low=low or value,
                    high=high or value,
                )
            )
    return tuple(claims)
