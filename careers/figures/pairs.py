"""Comparable pairs: two roles' figures from one publisher and of one statistic, and the headline they make.

Figures are compared only within such a pair. What two publishers measure in two ways differs for many reasons besides
the role (docs/decisions/0078).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.figures import sentences
from careers.figures.gaps import Gap, gap
from careers.figures.records import PAIR, Claim, Comparison, Row
from careers.language.dates import month
from careers.language.grammar import either, in_a_sentence, listed
from careers.language.passages import Passage
from careers.language.speech import say


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two roles' figures that can be compared, and the rows that they are from.

    `stands_for_average` says that they are medians, used instead of averages of the same source and years;
    `is_unsure` says whether their survey cannot tell the roles apart, by the figures that it publishes errors for.
    """

    first: Claim
    other: Claim
    rows: tuple[Row, Row]
    stands_for_average: bool = False
    is_unsure: bool = False

    @property
    def gap(self) -> Gap:
        """How far the first role's figure is from the other's."""
        return self.first.gap_to(self.other) or gap(self.first.value or 0, self.other.value or 0, self.first.unit)

    @property
    def of_source(self) -> tuple[str, Period]:
        """The source of the first figure, and the years it is for."""
        return self.rows[0].source.id, self.rows[0].period

    @property
    def publisher(self) -> str:
        """Who prints both figures."""
        return self.rows[0].source.publisher

    @property
    def text(self) -> str:
        """Both figures with publisher and statistic: `Zippia (inferred), average: $68,535 against $36,977.`."""
        return say("pair", whose=self._whose, a=self.first.text, b=self.other.text, gap=self.gap.text)

    @property
    def text_with_roles(self) -> str:
        """The same with whose each figure is, for where there are more than two roles."""
        first, second = self.first.role.plural, self.other.role.plural
        figures = {"a": self.first.text, "b": self.other.text}
        return say("pair-of-roles", whose=self._whose, first=first, second=second, gap=self.gap.text, **figures)

    @property
    def _whose(self) -> str:
        """Who gives the figures, which statistic they are, and of which pages."""
        return ", ".join(filter(None, [self.rows[0].source.by, in_a_sentence(self.rows[0].group.label), self._pages]))

    @property
    def _pages(self) -> str:
        """The dates of the two pages that undated figures are from; empty for figures of one page, or with years."""
        dates = list(dict.fromkeys(row.source.published for row in self.rows))
        if self.rows[0].period or len(dates) == 1 or not all(dates):
            return ""
        return say("pair-pages", dates=listed([month(date) for date in dates]))


def pairs(compared: Comparison, first: Role, other: Role) -> tuple[Pair, ...]:
    """The comparable pairs of two roles, those of the preferred publisher first.

    Publisher, quoted source and statistic are the same, the median where a source has both. So are the years or, if pay
    is restated, the dollars. A median has no published error, so it is as sure as the average of the same survey and
    year.
    """
    by_kin: dict[object, tuple[list[Row], list[Row]]] = {}
    for row in compared.rivals:
        mine, theirs = by_kin.setdefault(row.kin, ([], []))
        mine += [row] if row.tells(first) else []
        theirs += [row] if row.tells(other) else []
    matched = [
        Pair(first=mine[0].of(first), other=theirs[0].of(other), rows=(mine[0], theirs[0]))
        for mine, theirs in by_kin.values()
        if mine and theirs and not mine[0].of(first).is_open and not theirs[0].of(other).is_open
    ]
    unsure = {pair.of_source for pair in matched if pair.gap.is_unsure}
    judged = [replace(pair, is_unsure=pair.of_source in unsure) for pair in matched]
    return _one_of_each(sorted(judged, key=lambda pair: pair.publisher != compared.preferred))


def _one_of_each(matched: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs without those averages for which the same source and years have medians: only one figure is used."""
    means = {(pair.of_source, pair.rows[0].group.percent > 0) for pair in matched}
    doubled = {of_source for of_source, is_median in means if is_median and (of_source, False) in means}
    return tuple(
        replace(pair, stands_for_average=pair.of_source in doubled)
        for pair in matched
        if pair.rows[0].group.percent or pair.of_source not in doubled
    )


def all_pairs(compared: Comparison) -> tuple[Pair, ...]:
    """The comparable pairs of the first role with each of the others."""
    first, *others = compared.roles
    return tuple(pair for other in others for pair in pairs(compared, first, other))


def headline(compared: Comparison) -> Passage:
    """What comparable pairs of pay say about the first role and each other one; the finding if there is no pair."""
    first, *others = compared.roles
    by_other = {other: pairs(compared, first, other) for other in others}
    if not any(by_other.values()):
        return sentences.finding(compared)
    said = [_clause(first, other, matched) for other, matched in by_other.items() if matched]
    unpaired = [other.plural for other, matched in by_other.items() if not matched]
    return Passage(*said, say("pairs-none", others=either(unpaired)) if unpaired else "")


def evidence(compared: Comparison) -> str:
    """Every comparable pair with its figures, how many there are, and whether the preferred publisher has none.

    Empty without pairs.
    """
    matched = all_pairs(compared)
    if not matched:
        return ""
    is_missing = compared.preferred and compared.preferred not in {pair.publisher for pair in matched}
    missing = [say("pairs-not-of", publisher=compared.preferred)] if is_missing else []
    dollars = sentences.dollars([row for pair in matched for row in pair.rows]) or say("pairs-printed")
    unsure = [say("pairs-within-error")] if any(pair.is_unsure for pair in matched) else []
    said = [pair.text if len(compared.roles) == PAIR else pair.text_with_roles for pair in matched]
    return " ".join([*missing, *said, _count(matched, dollars), *unsure])


def besides(compared: Comparison) -> str:
    """What other pairs say beside a finding that tells the first: `By figures of Indeed it is 51% more.`.

    Where the first is of medians, for which a survey publishes no error, and its averages cannot tell the two apart,
    that is said instead. Empty for what is not pay, for more than two roles, where no pair is told first, and where no
    other says more.
    """
    matched = all_pairs(compared) if len(compared.roles) == PAIR and compared.unit.is_money else ()
    if not matched or compared.own(compared.roles[0]) not in matched[0].rows:
        return ""
    if matched[0].is_unsure and not matched[0].gap.is_unsure:
        first, other = compared.roles
        return f"{_clause(first, other, matched)} {say('pairs-within-error')}"
    known = matched[0].gap.text
    told = dict.fromkeys((it.publisher, it.gap.text) for it in matched if not it.is_unsure and it.gap.text != known)
    return " ".join(say("pairs-other", publisher=publisher, gap=text) for publisher, text in told)


def _count(matched: Sequence[Pair], dollars: str) -> str:
    """How many pairs there are, or that medians are used where a source has averages too; and in which dollars."""
    if any(pair.stands_for_average for pair in matched):
        return say("pairs-medians", dollars=dollars)
    return say("pairs-count", count=len(matched), dollars=dollars)


def is_opposed(matched: Sequence[Pair]) -> bool:
    """Whether the first role is ahead of the same other role in some pairs and behind it in others."""
    ways = {(pair.other.role, pair.gap.amount > 0) for pair in matched if pair.gap.amount and not pair.is_unsure}
    return len(ways) > len({other for other, _ in ways})


def _clause(first: Role, other: Role, matched: Sequence[Pair]) -> str:
    """The sentence about two roles: which earns more in how many pairs, and by how much, or that nobody can tell."""
    if any(pair.is_unsure for pair in matched):
        return say("pairs-unsure", first=first.plural, second=other.plural)
    gaps = sorted((pair.gap for pair in matched), key=lambda gap: gap.amount)
    low, high = gaps[0], gaps[-1]
    near, far = sorted([low, high], key=lambda gap: abs(gap.amount))
    rows = [row for pair in matched for row in pair.rows]
    if low.amount < 0 < high.amount or (low.amount != high.amount and 0 in {low.amount, high.amount}):
        form = "pairs-mixed"
    else:
        form = "pairs-same" if high.amount == 0 else "pairs-more" if high.amount > 0 else "pairs-less"
    return say(
        form,
        First=first.opening,
        first=first.plural,
        second=other.plural,
        by=near.size if near.size == far.size else say("by-range", low=near.size, high=far.size),
        low=low.text,
        high=high.text,
        dollars=sentences.dollars(rows),
    )
