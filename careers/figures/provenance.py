"""Where the figures of a comparison come from, how old they are, and what kind of statistic they are."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.data.rows import Source
from careers.figures.records import Comparison, Row
from careers.language.speech import say
from careers.language.terms import Explained, meanings


@dataclass(frozen=True, kw_only=True)
class Provenance:
    """The background of some figures: who says so, which statistics, and what a reader should know about them.

    `named` is who says so and for which time. `badges` says how the source got them, whether they are undated, and
    whether they were computed here; like `statistics`, they are terms where they have a meaning. `adjustment` says how
    pay was restated in today's money, or why not, and `dollars` completes a sentence about it (" in 2025 dollars");
    both are empty in nominal dollars.
    """

    source: Source
    period: Period
    named: str
    statistics: tuple[str, ...]
    badges: tuple[str, ...]
    adjustment: str
    dollars: str = ""
    is_restated: bool = False

    @property
    def money(self) -> str:
        """Which dollars pay is in, with what that means if they are of another year than the source's own."""
        return today(self.dollars) if self.is_restated else self.dollars.strip()

    @property
    def is_derived(self) -> bool:
        """Whether the figures were computed here."""
        return derived() in self.badges

    @property
    def text(self) -> str:
        """All of it in words, for speech and exports: `Zippia, undated: average; website estimate`."""
        badges = [badge for badge in self.badges if badge != self.source.when(self.period)]
        about = "; ".join(filter(None, [", ".join(self.statistics), *badges, self.adjustment]))
        return f"{self.named}: {about}"


def provenances(compared: Comparison) -> tuple[Provenance, ...]:
    """The provenance of every source and period in a comparison, in the order of its rows."""
    by_source: dict[tuple[Source, Period], list[Row]] = {}
    for row in compared.rows:
        by_source.setdefault((row.source, row.period), []).append(row)
    return tuple(
        Provenance(
            source=source,
            period=period,
            named=rows[0].named,
            statistics=tuple(dict.fromkeys(statistic(compared, row) for row in rows)),
            badges=badges(source, period, is_derived=any(row.is_worked_out for row in rows)),
            adjustment=rows[0].adjustment,
            dollars=rows[0].dollars,
            is_restated=rows[0].is_restated,
        )
        for (source, period), rows in by_source.items()
    )


def explained(*shown: Comparison) -> str:
    """What the terms beside the figures of some comparisons mean, each once."""
    origins = [origin for compared in shown for origin in provenances(compared)]
    terms = [term for it in origins for term in (*it.statistics, *it.badges, it.money)]
    return " ".join(meanings([*terms, *(points() for compared in shown if compared.is_in_points)]))


def glossary(sources: Iterable[Source]) -> tuple[str, ...]:
    """What every statistic means, and every way in which some sources came by their figures; a sentence each."""
    statistics = [group.statistic for metric in METRICS.values() for group in metric.groups if group.is_statistic]
    return meanings([*statistics, points(), derived(), today(say("real")), *(it.method for it in sources)])


def derived() -> Explained:
    """That a figure was computed here."""
    return Explained(say("derived"), say("term-derived"))


def points() -> Explained:
    """The unit of a gap between two shares."""
    return Explained(say("points"), say("term-point"))


def today(dollars: str) -> str:
    """Dollars of the newest year, as a sentence names them, with what that means."""
    return Explained(dollars.strip(), say("term-dollars"))


def statistic(compared: Comparison, row: Row) -> str:
    """What kind of number a row has: `average`, `median`, `range`, or the unit's own kind, such as `share`."""
    return row.group.statistic if row.group.is_statistic else compared.metric.unit.statistic


def badges(source: Source, period: Period, *, is_derived: bool) -> tuple[str, ...]:
    """Short warnings about figures: how the source got them, `undated`, `derived here`."""
    marks = [source.method, say("undated") if period.undated else "", derived() if is_derived else ""]
    return tuple(filter(None, marks))
