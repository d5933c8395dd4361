"""Pages of one publisher told as one: what each says of another role stands in one row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from careers.data.rows import Source
from careers.figures.records import Comparison, Row
from careers.language.grammar import listed
from careers.language.speech import say


@dataclass(frozen=True, kw_only=True)
class JoinedRow(Row):
    """A row whose claims are from several pages of one publisher; `source` is the first of `pages`."""

    pages: tuple[Source, ...]

    @property
    def named(self) -> str:
        """The publisher, and when its pages are from: `Indeed, pages of 2022 and 2019`."""
        years = list(dict.fromkeys(page.published[:4] for page in self.pages))
        if self.period or not all(years):
            return f"{self.source.publisher}, {self.period}"
        return say("pages-of", publisher=self.source.publisher, years=listed(years))


def joined(compared: Comparison) -> Comparison:
    """The same comparison with comparable figures of one publisher in one row, where each page has another role's."""
    told: list[list[Row]] = []
    for row in compared.rows:
        beside = next((rows for rows in told if all(_completes(row, it) for it in rows)), None)
        if beside:
            beside.append(row)
        else:
            told.append([row])
    return replace(compared, rows=tuple(_together(rows) if len(rows) > 1 else rows[0] for rows in told))


def _completes(row: Row, other: Row) -> bool:
    """Whether two rows can be told as one: of kin, of the same years and method, and about different roles."""
    return (row.kin, row.period, row.source.method) == (other.kin, other.period, other.source.method) and not {
        it.role.id for it in row.known
    } & {it.role.id for it in other.known}


def _together(rows: Sequence[Row]) -> JoinedRow:
    """The rows as one, each role's claim from the row that tells it."""
    first = rows[0]
    claims = (
        next((row.of(role) for row in rows if row.tells(role)), first.of(role))
        for role in (claim.role for claim in first.claims)
    )
    kept = {name: getattr(first, name) for name in Row.__dataclass_fields__ if name != "claims"}
    return JoinedRow(**kept, claims=tuple(claims), pages=tuple(row.source for row in rows))
