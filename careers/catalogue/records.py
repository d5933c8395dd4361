"""What a metric, its groups, a topic and an attribute are."""

from dataclasses import dataclass
from typing import Literal

from careers.catalogue.units import Unit
from careers.language import words
from careers.language.grammar import in_a_sentence

GroupKind = Literal["figure", "statistic", "low", "high", "percentile", "part", "entry", "wider", "benchmark"]

RANGE_ENDS = ("low", "high")


@dataclass(frozen=True, kw_only=True)
class Group:
    """A member of a metric's breakdown, or the statistic that a figure is; everything follows from its kind.

    `figure` is the one figure of a metric, `statistic` one of several ways to sum it up, `low` and `high` the ends of
    a range that a source prints, `percentile` the value that `percent` of the people do not exceed, `part` a part of
    a whole, `entry` an entry of a list, `wider` a figure about more people than the role's, and `benchmark` one about
    everyone, set beside the role's.

    `phrase` is what a sentence says about people in it ("average", "are women"); `label` is empty where the metric has
    no breakdown and its own label says it all. `percent` is 0 where the group is no percentile; a median is one.
    """

    id: str
    label: str = ""
    phrase: str = ""
    kind: GroupKind = "figure"
    percent: float = 0

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
            return words.PERCENTILES
        return words.RANGE if self.is_spread else self.label

    @property
    def choice_id(self) -> str:
        """What the address calls that choice."""
        if self.kind == "percentile":
            return "percentiles"
        return "range" if self.is_spread else self.id


@dataclass(frozen=True, kw_only=True)
class Metric:
    """One thing that is compared, and every word the dashboard needs about it.

    `why` says what it matters for. `vocabulary` names the terms that are its groups where the data hold them and not
    the catalogue; `Data.metric` puts them in. `pattern` names the sentence in `patterns.PATTERNS`. `derived` is the
    formula of a metric that is computed here and never stored. `shown` is off for a metric that only feeds a derived
    one, `on_overview` for one that no card sums up well. `echoes` names the metric that this one restates, so that it
    is no second difference. `named` is how a sentence names it before a role, where the label does not do: `the pay
    of`.
    """

    id: str
    topic: str
    label: str
    question: str
    unit: Unit
    why: str
    groups: tuple[Group, ...] = ()
    vocabulary: str = ""
    pattern: str = "amount"
    derived: str = ""
    shown: bool = True
    on_overview: bool = True
    echoes: str = ""
    named: str = ""

    @property
    def spoken(self) -> str:
        """How a sentence names it before a role: `the average age of`."""
        return self.named or words.OF_ROLE.format(metric=in_a_sentence(self.label))

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
    label: str
    question: str


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A subject with figures: its id is the name of its data file."""

    id: str
    label: str
    question: str
