"""Where the figures of a comparison come from, how old they are, and what kind of statistic they are."""

import re
from dataclasses import dataclass

from careers.catalogue.periods import Period
from careers.data.rows import Source
from careers.figures.records import Comparison, Row
from careers.language.grammar import in_a_sentence
from careers.language.speech import say

TERMS = (
    "average",
    "median",
    "common",
    "percentile",
    "range",
    "point",
    "website-estimate",
    "sample-job-ad",
    "official-survey",
    "model",
    "derived-here",
    "dollars",
)
"""The terms that are explained wherever they appear."""


@dataclass(frozen=True, kw_only=True)
class Provenance:
    """The background of some figures: who says so, which statistics, and what a reader should know about them.

    `named` is who says so and for which time. `badges` says how the source got them, whether they are undated, and
    whether they were computed here. `adjustment` says how pay was restated in today's money, or why not, and `dollars`
    completes a sentence about it (" in 2025 dollars"); both are empty in nominal dollars.
    """

    source: Source
    period: Period
    named: str
    statistics: tuple[str, ...]
    badges: tuple[str, ...]
    adjustment: str
    dollars: str = ""

    @property
    def is_derived(self) -> bool:
        """Whether the figures were computed here."""
        return say("derived") in self.badges

    @property
    def text(self) -> str:
        """All of it in words, for speech and exports: `Zippia, undated: average; website estimate`."""
        badges = [badge for badge in self.badges if badge != self.source.when(self.period)]
        about = "; ".join(filter(None, [", ".join(self.statistics), *badges, self.adjustment]))
        return f"{self.named}: {about}"


def provenances(compared: Comparison) -> tuple[Provenance, ...]:
    """The provenance of every source and period in a comparison, in the order of its rows."""
    found: dict[tuple[Source, Period], list[Row]] = {}
    for row in compared.rows:
        found.setdefault((row.source, row.period), []).append(row)
    return tuple(
        Provenance(
            source=source,
            period=period,
            named=rows[0].named,
            statistics=tuple(dict.fromkeys(statistic(compared, row) for row in rows)),
            badges=badges(source, period, derived=any(row.derived or row.is_restated for row in rows)),
            adjustment=rows[0].adjustment,
            dollars=rows[0].dollars,
        )
        for (source, period), rows in found.items()
    )


def explained(*shown: Comparison) -> str:
    """What the terms mean that stand beside the figures of some comparisons, each once."""
    return explanations(_said_of(*shown))


def glossary() -> str:
    """What every term means."""
    return " ".join(say(f"term-{term}") for term in TERMS)


def meanings_in(text: str) -> dict[str, str]:
    """What the terms in a text mean, by word, in small letters."""
    return {word: say(f"term-{term}") for term, word in _words() if _stands_in(word, text)}


def explanations(text: str) -> str:
    """What the terms in a text mean."""
    return " ".join(say(f"term-{term}") for term, word in _words() if _stands_in(word, text))


def _said_of(*shown: Comparison) -> str:
    """What is said of some comparisons' sources and gaps, where terms may stand."""
    origins = [origin.text for compared in shown for origin in provenances(compared)]
    gaps = [gap.brief for compared in shown for row in compared.rows for gap in row.gaps if gap]
    return " ".join([*origins, *gaps])


def _words() -> list[tuple[str, str]]:
    """Every term, and the word that it shows up with."""
    return [(term, say(f"term-{term}-word")) for term in TERMS]


def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"\b{word}s?\b", text.lower()) is not None


def statistic(compared: Comparison, row: Row) -> str:
    """What kind of number a row has: `average`, `median`, `range`, or the unit's own kind, such as `share`."""
    group = row.group
    if group.is_statistic:
        return in_a_sentence(group.choice)
    return compared.metric.unit.statistic


def badges(source: Source, period: Period, *, derived: bool) -> tuple[str, ...]:
    """Short warnings about figures: how the source got them, `undated`, `derived here`."""
    marks = [source.method, say("undated") if period.undated else "", say("derived") if derived else ""]
    return tuple(filter(None, marks))
