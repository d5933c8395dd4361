"""How far to trust some figures: a word that follows from who gives them and how, and a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from careers.catalogue.roles import Role
from careers.figures.records import Row
from careers.language.grammar import listed
from careers.language.speech import say

Grade = Literal["strong", "fair", "thin", "divided"]

ASKED = "asked"
"""What a kind of source counts as if its figures come from asking people or firms."""

SEVERAL = 2
GRADES: tuple[Grade, ...] = ("thin", "fair", "fair", "strong")
"""The grade by how many of three things are true: several publishers, every figure dated, every method stated."""


@dataclass(frozen=True, kw_only=True)
class Trust:
    """How far to trust some figures: `word` is what readers see, `reason` is why.

    `methods` says how the sources came by the figures: `website estimate`, `official survey`. `is_unsure` says whether
    the difference lies within the survey's error, `silent` are the publishers that do not say how they got a figure.
    """

    grade: Grade
    methods: tuple[str, ...]
    is_official: bool
    publishers: tuple[str, ...]
    dated: Literal["every", "some", "none"]
    is_unsure: bool = False
    silent: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """How strong the evidence is, and of what kind: `Thin evidence (website estimate)`."""
        return say("trust-word", grade=say(f"trust-{self.grade}"), methods=listed(self.methods))

    @property
    def reason(self) -> str:
        """What the word is based on."""
        counted = say("trust-publishers", count=len(self.publishers), names=listed(self.publishers))
        dated = say(f"trust-dated-{self.dated}")
        said = [counted, dated, say("trust-official") if self.is_official else self._method]
        return " ".join([*said, *([say("pairs-within-error")] if self.is_unsure else [])])

    @property
    def _method(self) -> str:
        """Whether it is known how the figures came about, and whose are unexplained."""
        if not self.silent:
            return say("trust-method")
        is_divided = set(self.silent) < set(self.publishers)
        return say("trust-no-method-of", names=listed(self.silent)) if is_divided else say("trust-no-method")


def trust(
    rows: Sequence[Row], roles: Sequence[Role], *, is_opposed: bool = False, is_unsure: bool = False
) -> Trust | None:
    """How far to trust figures for these roles; None if no row has any.

    A publisher counts once. It counts as one of several only if several cover every role that has figures. What an
    official survey found in a known year needs no second publisher, unless its error is as large as the difference.
    """
    known = [row for row in rows if row.known]
    speaking = [{row.source.publisher for row in known if row.tells(role)} for role in roles]
    counts = [len(publishers) for publishers in speaking if publishers]
    if not counts:
        return None
    has_dates = [bool(row.period) for row in known]
    is_dated = all(has_dates)
    silent = tuple(dict.fromkeys(row.source.by for row in known if not row.source.kind.counts_as))
    is_official = all(row.source.is_official and row.source.kind.counts_as == ASKED for row in known)
    counted = GRADES[(min(counts) >= SEVERAL) + is_dated + (not silent)]
    grade = "strong" if is_official and is_dated and not is_unsure else counted
    return Trust(
        grade="divided" if is_opposed else grade,
        methods=tuple(dict.fromkeys(row.source.method for row in known)),
        is_official=is_official,
        publishers=tuple(dict.fromkeys(row.source.by for row in known)),
        dated="every" if is_dated else "some" if any(has_dates) else "none",
        is_unsure=is_unsure,
        silent=silent,
    )
