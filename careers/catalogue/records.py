"""What a metric, its groups, a topic and an attribute are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from careers.catalogue.units import Unit
from careers.language.grammar import in_a_sentence
from careers.language.speech import said_if_any, say
from careers.language.terms import Explained

GroupKind = Literal["figure", "statistic", "low", "high", "percentile", "part", "entry", "wider", "benchmark"]

RANGE_ENDS = ("low", "high")

Mark = Literal["", "or_more", "not_released", "not_surveyed"]
"""Why a source gives no number, or only the least that it can be; empty for a number, or for none without a reason."""


@dataclass(frozen=True, kw_only=True)
class Group:
    """A member of a metric's breakdown, or the statistic that a figure is; everything follows from its kind.

    `figure` is the only figure of a metric, `statistic` one of several ways to sum it up. `low` and `high` are the ends
    of a range that a source prints, `percentile` the value that `percent` of the people do not exceed. `part` is a part
    of a whole, `entry` an entry in a list, `wider` a figure about more people than those in the role, and `benchmark`
    one about everyone, shown next to the role's.

    `words` is the message with its label; with `-phrase` added, it is what a sentence says about people in the group.
    An entry in a list has a `name` from the data instead. All are empty if the metric's own label is enough. `term` is
    the end of the message that explains the statistic, `term-` before it, empty for none. `percent` is 0 unless the
    group is a percentile; a median is one.
    """

    id: str
    words: str = ""
    name: str = ""
    term: str = ""
    kind: GroupKind = "figure"
    percent: float = 0

    @property
    def label(self) -> str:
        """What readers see: `Average`, `Women`; empty if the metric's own label is enough."""
        return self.name or said_if_any(self.words)

    @property
    def phrase(self) -> str:
        """What a sentence says about people in it: `average`, `are women`."""
        return self.name or said_if_any(f"{self.words}-phrase")

    @property
    def is_typical(self) -> bool:
        """Whether the group's figure represents the role, or a part of it: not spread, not other people."""
        return self.kind in {"figure", "statistic", "part", "entry"}

    @property
    def is_rival(self) -> bool:
        """Whether other sources' figures can contradict this one. Parts of a whole do not contradict each other."""
        return self.kind in {"figure", "statistic"}

    @property
    def is_spread(self) -> bool:
        """Whether the figure shows spread: the end of a range, or a percentile other than the median."""
        return self.kind in {*RANGE_ENDS, "percentile"}

    @property
    def is_about_others(self) -> bool:
        """Whether the figure is about more people than those in the role: a wider group, or everyone."""
        return self.kind in {"wider", "benchmark"}

    @property
    def is_benchmark(self) -> bool:
        """Whether the figure is about everyone."""
        return self.kind == "benchmark"

    @property
    def is_statistic(self) -> bool:
        """Whether the group says which statistic a figure is, instead of naming a part of the whole."""
        return self.is_spread or self.kind == "statistic"

    @property
    def statistic(self) -> str:
        """What the statistic is called inside a sentence, with what that means: `average`, `range`, `percentiles`."""
        called = in_a_sentence(self.choice)
        return Explained(called, say(f"term-{self.term}")) if self.term else called

    @property
    def choice(self) -> str:
        """What the reader picks to see this group. Both ends of a range are one choice, and so are all percentiles."""
        if self.kind == "percentile":
            return say("percentiles")
        return say("range") if self.is_spread else self.label

    @property
    def choice_id(self) -> str:
        """The id of that choice in the address."""
        if self.kind == "percentile":
            return "percentiles"
        return "range" if self.is_spread else self.id


@dataclass(frozen=True, kw_only=True)
class Metric:
    """One thing that is compared, and every word the dashboard needs for it.

    Its words are the messages `metric-` plus its id, with dashes: the label, and with `-question`, `-why`, `-named` and
    `-derived` added, the rest. `vocabulary` names the terms that are its groups if those are in the data and not in the
    catalogue; `Data.metric` fills them in. `pattern` selects its sentences in `patterns.ftl`. `is_derived` marks what
    is computed here and never stored. `told_with` names the section that tells it, empty if it has its own.
    `on_overview` is off for one that the front page leaves out. `echoes` names the metric that this one restates, so
    that it does not count as another difference.
    """

    id: str
    topic: str
    unit: Unit
    groups: tuple[Group, ...] = ()
    vocabulary: str = ""
    pattern: str = "amount"
    is_derived: bool = False
    told_with: str = ""
    on_overview: bool = True
    echoes: str = ""

    @property
    def shown(self) -> bool:
        """Whether it has a section of its own."""
        return not self.told_with

    @property
    def label(self) -> str:
        """What readers see: `Yearly salary`."""
        return say(self._words)

    @property
    def question(self) -> str:
        """The question that it answers: `What does a year pay?`."""
        return say(f"{self._words}-question")

    @property
    def why(self) -> str:
        """Why it matters, in a sentence."""
        return say(f"{self._words}-why")

    @property
    def derived(self) -> str:
        """The formula of what is computed here; empty for what sources print."""
        return say(f"{self._words}-derived") if self.is_derived else ""

    @property
    def spoken(self) -> str:
        """How a sentence names it before a role: `the average age of`."""
        return said_if_any(f"{self._words}-named") or say("of-role", metric=in_a_sentence(self.label))

    @property
    def _words(self) -> str:
        return f"metric-{self.id.replace('_', '-')}"

    @property
    def is_breakdown(self) -> bool:
        """Whether its groups are parts of a whole."""
        return any(group.kind == "part" for group in self.groups)

    @property
    def has_spread(self) -> bool:
        """Whether sources may give ranges or percentiles for it."""
        return any(group.is_spread for group in self.groups)

    def group(self, group_id: str) -> Group:
        """The group with this id; KeyError if the metric has none."""
        return self._by_id[group_id]

    @cached_property
    def _by_id(self) -> Mapping[str, Group]:
        return {group.id: group for group in self.groups}


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """Something a source names instead of counting: a city, a college, a subject."""

    id: str
    topic: str

    @property
    def label(self) -> str:
        """What readers see: `Best-paying city`."""
        return say(f"attribute-{self.id.replace('_', '-')}")


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A subject with figures: its id is the name of its data file."""

    id: str

    @property
    def label(self) -> str:
        """What readers see: `Salary`."""
        return say(f"topic-{self.id}")

    @property
    def question(self) -> str:
        """The question that its page answers."""
        return say(f"topic-{self.id}-question")
