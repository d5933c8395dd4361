"""One publisher's pages combined: what each says about a different role is in one row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from careers.catalogue.periods import Period
from careers.data.rows import Source
from careers.figures.compare import spans
from careers.figures.records import Comparison, Row
from careers.figures.spans import Span
from careers.language.grammar import listed
from careers.language.speech import say


@dataclass(frozen=True, kw_only=True)
class JoinedRow(Row):
    """A row whose claims are from several pages of one publisher; `source` is the first of `pages`."""

    pages: tuple[Source, ...]

    @property
    def named(self) -> str:
        """The publisher, and when its pages are from: `Indeed, pages of 2022 and 2019`."""
        return named(self.pages, self.period)


def named(pages: Sequence[Source], period: Period) -> str:
    """Several pages of a publisher by one name: `Indeed, pages of 2022 and 2019`."""
    publisher, years = pages[0].publisher, list(dict.fromkeys(page.year for page in pages))
    if period or not all(years):
        return f"{publisher}, {period}"
    return say("pages-of", publisher=publisher, years=listed([str(year) for year in years]))


def joined(compared: Comparison) -> Comparison:
    """The same comparison with comparable figures of one publisher in one row, where each page has another role's."""
    combined: list[list[Row]] = []
    for row in compared.rows:
        beside = next((rows for rows in combined if all(_completes(row, it) for it in rows)), None)
        if beside:
            beside.append(row)
        else:
            combined.append([row])
    return replace(compared, rows=tuple(_together(rows) if len(rows) > 1 else rows[0] for rows in combined))


def _completes(row: Row, other: Row) -> bool:
    """Whether two rows can be combined: of kin, of the same years and method, and about different roles."""
    return (row.kin, row.period, row.source.method) == (other.kin, other.period, other.source.method) and not {
        it.role.id for it in row.known
    } & {it.role.id for it in other.known}


def joined_spans(compared: Comparison) -> tuple[Span, ...]:
    """The ranges in a comparison; those of one publisher, where each page has another role's, are called the same."""
    combined: list[list[Span]] = []
    for span in spans(compared):
        beside = next((them for them in combined if all(_goes_with(span, it) for it in them)), None)
        if beside:
            beside.append(span)
        else:
            combined.append([span])
    return tuple(replace(it, named=_named(them)) if len(them) > 1 else it for them in combined for it in them)


def _goes_with(span: Span, other: Span) -> bool:
    """Whether two ranges can be combined as one publisher's: of the same kind, and about different roles."""
    kinds = (
        (it.source.publisher, it.source.origin, it.source.method, it.period, it.dollars, it.statistic, it.reach)
        for it in (span, other)
    )
    return len(set(kinds)) == 1 and span.role != other.role


def _named(combined: Sequence[Span]) -> str:
    pages = list(dict.fromkeys(span.source for span in combined))
    return named(pages, combined[0].period) if len(pages) > 1 else ""


def _together(rows: Sequence[Row]) -> JoinedRow:
    """The rows as one, each role's claim from the row that tells it."""
    first = rows[0]
    claims = (
        next((row.of(role) for row in rows if row.tells(role)), first.of(role))
        for role in (claim.role for claim in first.claims)
    )
    kept = {name: getattr(first, name) for name in Row.__dataclass_fields__ if name != "claims"}
    return JoinedRow(**kept, claims=tuple(claims), pages=tuple(row.source for row in rows))
