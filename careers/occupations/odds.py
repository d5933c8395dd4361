"""Who earns more, of two workers drawn at random: worked out from the percentiles of pay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careers.catalogue.roles import Role
from careers.figures.records import Claim, Comparison
from careers.language.grammar import listed
from careers.language.passages import Passage
from careers.language.speech import say

WORKERS = 100
RANKS = (np.arange(WORKERS) + 0.5) * 100 / WORKERS
"""The percentiles of a hundred workers, evenly spread."""

FEWEST = 3
"""How many exact percentiles it takes."""

EVEN, NEARLY_ALL = 50, 99.5
"""How many pairs of a hundred are half, and from how many on a rounded number would say all."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Spread:
    """How the pay of an occupation is spread: its exact percentiles, the lowest first, with the pay at each."""

    role: Role
    percents: tuple[float, ...]
    claims: tuple[Claim, ...]

    @cached_property
    def pay(self) -> NDArray[np.float64]:
        """The pay at each percentile."""
        return np.array([claim.value for claim in self.claims], dtype=float)

    @cached_property
    def workers(self) -> NDArray[np.float64]:
        """The pay of a hundred workers: it rises evenly between two percentiles.

        Beyond the outermost ones it goes on as steeply as between the two next to them, but never below zero.
        """
        steps = np.diff(self.pay) / np.diff(self.percents)
        lowest = self.pay[0] - steps[0] * self.percents[0]
        highest = self.pay[-1] + steps[-1] * (100 - self.percents[-1])
        pay = (max(float(lowest), 0), *self.pay.tolist(), float(highest))
        return np.asarray(np.interp(RANKS, (0, *self.percents, 100), pay), dtype=np.float64)

    @cached_property
    def below(self) -> NDArray[np.bool_]:
        """The workers below the first percentile."""
        return self.percents[0] > RANKS

    @cached_property
    def above(self) -> NDArray[np.bool_]:
        """The workers above the last percentile."""
        return self.percents[-1] < RANKS


@dataclass(frozen=True, kw_only=True, eq=False)
class Odds:
    """In how many of a hundred pairs the first of two occupations earns more.

    `guessed` is how many of these rest on pay beyond the outermost percentiles, which no source prints.
    """

    first: Role
    other: Role
    share: float
    guessed: float


def spreads(compared: Comparison) -> tuple[Spread, ...]:
    """The spread of each role with enough exact percentiles from one source and period."""
    of_roles = (_spread(compared, role) for role in compared.roles)
    return tuple(spread for spread in of_roles if spread)


def odds(first: Spread, other: Spread) -> Odds:
    """The odds of two occupations, over all pairs of a worker of each; equal pay counts as half."""
    mine, theirs = first.workers[:, None], other.workers
    share = 100 * float((mine > theirs).mean() + (mine == theirs).mean() / 2)
    low, high = _bounds(first)
    their_low, their_high = _bounds(other)
    is_known = (low[:, None] > their_high) | (high[:, None] < their_low)
    return Odds(first=first.role, other=other.role, share=share, guessed=100 * (1 - float(is_known.mean())))


def finding(pay_spreads: Sequence[Spread]) -> Passage:
    """In how many pairs the first occupation earns more, or less, than each of the others."""
    first, *others = pay_spreads
    in_words = listed([_said(odds(first, other)) for other in others])
    return Passage(say("odds", role=first.role.plural, others=in_words))


def method(pay_spreads: Sequence[Spread]) -> str:
    """How the pairs were worked out, and how many rest on what no source prints."""
    first, *others = pay_spreads
    return say("odds-method", guessed=round(max(odds(first, other).guessed for other in others)))


def alternative(pay_spreads: Sequence[Spread]) -> str:
    """The hundred workers of each occupation, for those who cannot see them."""
    lines = (say("odds-workers", role=it.role.label, told=_percentiles(it)) for it in pay_spreads)
    return " ".join([finding(pay_spreads), *lines])


def table(pay_spreads: Sequence[Spread]) -> pd.DataFrame:
    """A row for each percentile, a column for each occupation."""
    percents = sorted({percent for it in pay_spreads for percent in it.percents})
    by_label = {
        it.role.label: dict(zip(it.percents, (claim.text for claim in it.claims), strict=True)) for it in pay_spreads
    }
    return pd.DataFrame(
        [
            {
                say("odds-share"): say("odds-of-hundred", count=round(percent)),
                **{label: texts.get(percent, say("not-reported")) for label, texts in by_label.items()},
            }
            for percent in percents
        ]
    )


def _said(it: Odds) -> str:
    is_more, role = it.share >= EVEN, it.other.plural
    share = max(it.share, 100 - it.share)
    if round(share) == EVEN:
        return say("odds-even", role=role)
    if share >= NEARLY_ALL:
        return say("odds-all-more" if is_more else "odds-all-less", role=role)
    return say("odds-more" if is_more else "odds-less", role=role, count=round(share))


def _percentiles(it: Spread) -> str:
    return listed(
        [
            say("odds-up-to", count=round(percent), pay=claim.text)
            for percent, claim in zip(it.percents, it.claims, strict=True)
        ]
    )


def _bounds(spread: Spread) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The least and the most that each of a hundred workers can earn."""
    low, high = np.where(spread.below, 0, spread.workers), np.where(spread.above, np.inf, spread.workers)
    return low, high


def _spread(compared: Comparison, role: Role) -> Spread | None:
    by_percent: dict[float, Claim] = {}
    kin = None
    for row in compared.rows:
        claim = row.of(role)
        if row.group.percent and claim.value is not None and not claim.is_open:
            kin = kin or (row.source, row.period)
            if (row.source, row.period) == kin:
                by_percent.setdefault(row.group.percent, replace(claim, note=""))
    if len(by_percent) < FEWEST:
        return None
    percents = tuple(sorted(by_percent))
    return Spread(role=role, percents=percents, claims=tuple(by_percent[percent] for percent in percents))
