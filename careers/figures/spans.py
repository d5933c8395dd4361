"""Ranges: from the lower to the upper end that a source prints, or between its percentiles."""

from dataclasses import dataclass

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.rows import Source
from careers.figures.records import Claim
from careers.language.grammar import in_a_sentence
from careers.language.speech import say


@dataclass(frozen=True, kw_only=True)
class Span:
    """A role's range at one source, with the typical value and percentiles in between, if it has any.

    `low` and `high` are the ends of the range that the source prints, or its outermost percentiles, which `reach` then
    names; `percent` of the people are between these, 0 if they are no percentiles. `statistic` names the typical value,
    and `between` has the inner percentiles with their names, lowest first. `named` is who says so and for which time,
    empty for the source's own name, and `is_restated` whether its values are in dollars of the newest year.
    """

    role: Role
    source: Source
    period: Period
    low: Claim
    high: Claim
    typical: Claim | None = None
    statistic: str = ""
    reach: str = ""
    percent: float = 0
    between: tuple[tuple[str, Claim], ...] = ()
    dollars: str = ""
    is_restated: bool = False
    named: str = ""

    @property
    def is_point(self) -> bool:
        """Whether both ends read the same, so that there is no range between them."""
        return self.low.text == self.high.text

    @property
    def cited(self) -> str:
        """Who says so, for which time, and in which dollars."""
        named = self.named or self.source.cite(self.period)
        return f"{named}{say('in-which', dollars=self.dollars) if self.dollars else ''}"

    @property
    def text(self) -> str:
        """The range in words, with a shared unit only once: `6–8 years`, `$42,000–$110,000`."""
        if self.is_point:
            return self.low.text
        reach = self.low.unit.format.reach(self.low.value or 0, self.high.value or 0)
        return say("or-more", value=reach) if self.high.is_open else reach

    @property
    def short(self) -> str:
        """The range, with a note that it is not one if both ends read the same."""
        return say("both-ends", value=self.text) if self.is_point else self.text

    @property
    def told(self) -> str:
        """The range, and what it is if not simply the low and high end that the source prints."""
        inner = (say("named-value", name=in_a_sentence(name), value=claim.text) for name, claim in self.between)
        return ", ".join([f"{self.short} ({self.reach})" if self.reach else self.short, *inner])

    @property
    def full(self) -> str:
        """All of it: `$42,000–$110,000, average $68,535`."""
        return f"{self.told}, {in_a_sentence(self.statistic)} {self.typical.text}" if self.typical else self.told
