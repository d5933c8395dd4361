"""Pay in the dollars that its sources print, which may be of different years."""

from collections.abc import Sequence

from careers.figures.records import Row
from careers.language.grammar import listed
from careers.language.speech import say


def of_prices(rows: Sequence[Row]) -> str:
    """A note that rising prices are part of the difference, if pay from different years is compared."""
    periods = dict.fromkeys(row.period for row in rows if row.known and is_as_printed(row))
    dated = [str(period) for period in periods if period]
    return say("partly-prices", periods=listed(dated)) if dated and len(periods) > 1 else ""


def is_as_printed(row: Row) -> bool:
    """Whether a row has pay in the dollars that its source prints."""
    return row.claims[0].unit.is_money and not row.dollars
