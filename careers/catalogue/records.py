"""What a metric, its groups, a topic and an attribute are."""

from dataclasses import dataclass
from typing import Literal

from careers.catalogue.units import Unit
from careers.language.grammar import in_a_sentence
from careers.language.speech import said_if_any, say

GroupKind = Literal["figure", "statistic", "low", "high", "percentile", "part", "entry", "wider", "benchmark"]

RANGE_ENDS = ("low", "high")


@dataclass(frozen=True, kw_only=True)
class Group:
    """A member of a metric's breakdown, or the statistic that a figure is; everything follows from its kind.

    `figure` is the one figure of a metric, `statistic` one of several ways to sum it up, `low` and `high` the ends of
    a range that a source prints, `percentile` the value that `percent` of the people do not exceed, `part` a part of
    a whole, `entry` an entry of a list, `wider` a figure about more people than the role's, and `benchmark` one about
    everyone, set beside the role's.

    `words` is the message that names it, and with `-phrase` behind it the one that a sentence says about people in it;
    an entry of a list has a `name` from the data instead. All are empty where the metric's own label says it all.
    `percent` is 0 where the group is no percentile; a median is one.
    """

    id: str
    words: str = ""
    name: str = ""
    kind: GroupKind = "figure"
    percent: float = 0

    @property
    def label(self) -> str:
        """What readers see: `Average`, `Women`; empty where the metric's own label says it all."""
        return self.name or said_if_any(self.words)

    @property
    def phrase(self) -> str:
        """What a sentence says about people in it: `average`, `are women`."""
        return self.name or said_if_any(f"{self.words}-phrase")

    @property
    def is_typical(self) -> bool:
        """Whether the group's figure stands for the role, or a part of it: no spread, nothing about other people."""
        return self.kind in {"figure", "statistic", "part", "entry"}

    @property
    def is_rival(self) -> bool:
        """Whether figures of other sources can contradict this one: a part of a whole contradicts no other part."""
        return self.kind in {"figure", "statistic"}

    @property
    def is_spread(self) -> bool:
        """Whether the figure tells how far values reach: the end of a range, or a percentile beside the median."""
        return self.kind in {*RANGE_ENDS, "percentile"}

    @property
    def is_about_others(self) -> bool:
        """Whether the figure is about more people than the role's: a wider group, or everyone."""
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
    def choice(self) -> str:
        """What the reader picks to see this group: both ends of a range go together, and so do percentiles."""
        if self.kind == "percentile":
            return say("percentiles")
        return say("range") if self.is_spread else self.label

    @property
    def choice_id(self) -> str:
        """What the address calls that choice."""
        if self.kind == "percentile":
            return "percentiles"
        return "range" if self.is_spread else self.id


@dataclass(frozen=True, kw_only=True)
class Metric:
    """One thing that is compared, and every word the dashboard needs about it.

    Its words are the messages `metric-` and its id, with dashes: alone the label, with `-question`, `-why`, `-named`
    and `-derived` the rest. `vocabulary` names the terms that are its groups where the data hold them and not the
    catalogue; `Data.metric` puts them in. `pattern` names its sentences among the messages of `patterns.ftl`.
    `is_derived` marks what is computed here and never stored. `shown` is off for a metric that only feeds a derived
    one, `on_overview` for one that the front page leaves out. `echoes` names the metric that this one restates, so that
    it is no second difference.
    """

    id: str
    topic: str
    unit: Unit
    groups: tuple[Group, ...] = ()
    vocabulary: str = ""
    pattern: str = "amount"
    is_derived: bool = False
    shown: bool = True
    on_overview: bool = True
    echoes: str = ""

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
        """What it matters for, in a sentence."""
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
        """Whether its groups divide one whole."""
        return any(group.kind == "part" for group in self.groups)

    @property
    def has_spread(self) -> bool:
        """Whether sources may give ranges or percentiles of it."""
        return any(group.is_spread for group in self.groups)

    def group(self, group_id: str) -> Group:
        """The group with this id; KeyError where the metric has none."""
        return {group.id: group for group in self.groups}[group_id]


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """Something a source names instead of counting: a city, a college, a subject."""

    id: str
    topic: str

    @property
    def label(self) -> str:
        """What readers see: `Best-paying city`."""
        return say(f"attribute-{self.id.replace('_', '-')}")

    @property
    def question(self) -> str:
        """The question that it answers."""
        return say(f"attribute-{self.id.replace('_', '-')}-question")


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
