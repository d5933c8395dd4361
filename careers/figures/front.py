"""The front page's lines: a question each, the roles' bars on one ruler, a sentence, and how far to trust it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from careers.canvas.marks import BAR_GAP, BAR_HEIGHT, add_bar_label, filled, fitted, tint, upright
from careers.canvas.sheet import Sheet
from careers.canvas.writing import marked
from careers.catalogue.periods import Period
from careers.catalogue.records import Mark
from careers.catalogue.roles import Role
from careers.catalogue.units import SHARE
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures import pairs, range_words, sentences
from careers.figures.compare import EVERYTHING, View, span_of
from careers.figures.derive import comparison_of
from careers.figures.pairs import Pair
from careers.figures.records import Claim, Comparison, Row, unreported
from careers.figures.spans import Span
from careers.figures.trust import Trust, trust
from careers.figures.wider import with_wider
from careers.language.grammar import listed, opening
from careers.language.speech import say

LINES = {"salary": (), "degree_share": (), "time_to_enter": (), "growth_rate": (), "gender": ("women",)}
"""The metrics of the front page in order, each with the groups that it shows, none for all."""

WHOLE = 100
BEYOND = 0.35
"""How strongly the part of a bar is colored that only some figures reach."""
LINE_BELOW = 3
"""How many pixels below its bar a thin line runs."""


@dataclass(frozen=True, kw_only=True)
class Reach:
    """The range of a role's figures, the same value twice if there is only one; None if none is reported.

    `spread` has the percentiles between which most people are, None where no source prints any; `mark` says why
    there is no figure, if a source does.
    """

    role: Role
    low: Claim | None = None
    high: Claim | None = None
    spread: Span | None = None
    mark: Mark = ""

    @property
    def text(self) -> str:
        """`$36,977–$49,240`, `70%`, or that nothing is reported."""
        if self.low is None or self.high is None:
            return unreported(self.mark)
        if self.low.text == self.high.text:
            return self.low.text
        return self.low.unit.format.reach(self.low.value or 0, self.high.value or 0)

    @property
    def spoken(self) -> str:
        """The same, and between which values most people are, for those who cannot see it."""
        if self.spread is None:
            return self.text
        return say("front-spoken", figure=self.text, span=self.spread.text, percent=self.spread.percent)

    @property
    def values(self) -> tuple[float, ...]:
        """Every value that its bar and its line reach to."""
        ends = (self.spread.low, self.spread.high) if self.spread else ()
        return tuple(claim.value or 0 for claim in (self.low, self.high, *ends) if claim)


@dataclass(frozen=True, kw_only=True)
class Line:
    """One question of the front page, answered.

    `besides` is what else is known about it, from the sources `beside`, each with the years of its figures. Without
    figures it is all that is said, and nothing is drawn.
    """

    compared: Comparison
    besides: str = ""
    beside: tuple[tuple[Source, Period], ...] = ()
    has_figures: bool = True

    @property
    def label(self) -> str:
        """What it is about, in a word or two: `Pay`."""
        if not self.has_figures:
            return say("front-schooling")
        return say(f"front-{self.compared.metric.id.replace('_', '-')}")

    @property
    def sentence(self) -> str:
        """What the sources say; of pay every comparable pair."""
        if not self.has_figures:
            return self.besides
        said = pairs.evidence(self.compared) if self.pairs else sentences.finding(self.compared)
        return " ".join(filter(None, [said, self.besides, "" if self.pairs else self._whose, self._most_people]))

    @property
    def _most_people(self) -> str:
        """Between which percentiles most people's pay is, which thin lines show; empty where none is known."""
        said = range_words.most_people(list(self.spreads.values()), self.compared.unit.per)
        return f"{said} {say('front-spread')}" if said else ""

    @cached_property
    def spreads(self) -> Mapping[str, Span]:
        """The percentiles of pay between which most people are, by the id of each role that has any."""
        if not self.compared.unit.is_money:
            return {}
        spans = {role.id: span_of(self.compared, role) for role in self.compared.roles}
        return {role_id: span for role_id, span in spans.items() if span and span.percent}

    @property
    def _whose(self) -> str:
        """Who published these figures if the preferred publisher has none; empty if it has."""
        publishers = dict.fromkeys(row.source.publisher for row in self.rows)
        is_lacking = self.compared.lacks_preferred
        return say("whose", preferred=self.compared.preferred, others=listed(list(publishers))) if is_lacking else ""

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The comparable pairs of pay; none for what is not pay."""
        return pairs.all_pairs(self.compared) if self.compared.unit.is_money else ()

    @cached_property
    def told(self) -> Comparison:
        """What the line is about: wider groups where sources count roles only within them."""
        return with_wider(self.compared)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows that the line is about."""
        paired = tuple(dict.fromkeys(row for pair in self.pairs for row in pair.rows))
        return paired or self.told.leading

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows with the figures it shows: those it is about, and those of roles in no comparable pair."""
        paired = {claim.role for pair in self.pairs for claim in (pair.first, pair.other)}
        others = (self.told.own(role) for role in self.told.roles if role not in paired)
        return tuple(dict.fromkeys([*self.rows, *filter(None, others)]))

    @property
    def cited(self) -> tuple[tuple[Source, Period], ...]:
        """Each source of what it shows, with the time of its figures."""
        shown = [(row.source, row.period) for row in self.shown]
        named = {source for source, _ in shown}
        return tuple(dict.fromkeys([*shown, *(it for it in self.beside if it[0] not in named)]))

    @property
    def trust(self) -> Trust | None:
        """How far to trust it; None if nothing is reported or shown."""
        if not self.has_figures:
            return None
        is_unsure = any(pair.is_unsure for pair in self.pairs)
        return trust(self.rows, self.told.roles, is_opposed=pairs.is_opposed(self.pairs), is_unsure=is_unsure)

    @property
    def adjustments(self) -> str:
        """How pay was restated in today's money, or why not; empty in dollars as printed."""
        return " ".join(
            f"{opening(it)}." for it in dict.fromkeys(row.adjustment for row in self.rows if row.adjustment)
        )

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """The range of each role's figures: over all comparable pairs, from the low to the high end, or one value."""
        return tuple(map(self._reach, self.told.roles)) if self.has_figures else ()

    def _reach(self, role: Role) -> Reach:
        if self.compared.metric.pattern == "span":
            span = span_of(self.compared, role)
            return Reach(role=role, low=span.low, high=span.high) if span else Reach(role=role)
        claims = [claim for pair in self.pairs for claim in (pair.first, pair.other) if claim.role == role]
        if claims:
            in_order = sorted(claims, key=lambda claim: claim.value or 0)
            return Reach(role=role, low=in_order[0], high=in_order[-1], spread=self.spreads.get(role.id))
        own = self.told.own(role)
        if own:
            return Reach(role=role, low=own.of(role), high=own.of(role), spread=self.spreads.get(role.id))
        return Reach(role=role, mark=self.told.mark(role))


def line(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Line:
    """One line of the front page; errors as `compare.comparison`."""
    seen = replace(view, groups=LINES[metric_id] or None)
    return Line(compared=comparison_of(data, metric_id, role_ids, seen))


def drawn(reaches: Sequence[Reach]) -> Sheet:
    """A labeled bar from zero for each role, all on one ruler; shares go from 0 to 100.

    Where a role's figures reach from one value to another, the bar goes on to the higher one in a lighter color.
    """
    sheet, top = Sheet(), 0
    ends = _ends(reaches)
    for reach in reaches:
        label, value = marked("{}  <b>{}</b>", reach.role.label, reach.text), reach.high.value if reach.high else None
        top = add_bar_label(sheet, top, label, value, ends)
        if reach.low and reach.high:
            _bar(sheet, reach, top + BAR_HEIGHT / 2)
        top += BAR_HEIGHT + BAR_GAP
    height = top if any(reach.spread for reach in reaches) else top - BAR_GAP
    return fitted(sheet, height, _ruler(reaches)).update_layout(barmode="overlay")


def _bar(sheet: Sheet, reach: Reach, middle: float) -> None:
    """A role's bar up to its lowest figure, and a lighter one up to its highest."""
    low, high = (claim.value or 0 for claim in (reach.low, reach.high) if claim)
    parts = [(0.0, low, filled(reach.role.look))]
    if low != high:
        parts.append((low, high - low, {"color": tint(reach.role.look.color, BEYOND)}))
    for start, length, marker in parts:
        sheet.add_bar(
            x=[length],
            y=[middle],
            base=[start],
            width=BAR_HEIGHT,
            orientation="h",
            name=reach.role.label,
            marker=marker,
            hoverinfo="text",
            hovertext=marked("{}: {}", reach.role.label, reach.text),
        )
    if reach.spread:
        _spread(sheet, reach, reach.spread, middle + BAR_HEIGHT / 2 + LINE_BELOW)
    upright(sheet, 0, middle)


def _spread(sheet: Sheet, reach: Reach, spread: Span, height: float) -> None:
    """A thin line below a role's bar, over the values of most people."""
    ends = [claim.value or 0 for claim in (spread.low, spread.high)]
    sheet.add_scatter(
        x=ends,
        y=[height, height],
        mode="lines",
        line={"color": reach.role.look.color, "width": 3},
        hoverinfo="text",
        hovertext=marked("{}: {}", reach.role.label, spread.text),
    )


def _ruler(reaches: Sequence[Reach]) -> tuple[float, float]:
    """From where to where the bars' ruler goes: always over zero, with room for the zero line."""
    low, high = ends(reaches)
    margin = (high - low) * 0.01 or 1
    return low - margin, high + margin


def ends(reaches: Sequence[Reach]) -> tuple[float, float]:
    """From where to where bars need a ruler: the lowest and the highest value, or zero, and for shares the whole."""
    low, high = _ends(reaches)
    return low, WHOLE if any(reach.high and reach.high.unit is SHARE for reach in reaches) else high


def _ends(reaches: Sequence[Reach]) -> tuple[float, float]:
    """The lowest and the highest value, or zero."""
    values = [value for reach in reaches for value in reach.values]
    return min([0, *values]), max([0, *values])
