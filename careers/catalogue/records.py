"""What a metric, its groups, a topic and an attribute are."""

from dataclasses import dataclass
from typing import Literal

from careers.catalogue.units import Unit
from careers.language import words

Direction = Literal["higher is better", "lower is better", "neither"]


@dataclass(frozen=True)
class Group:
    """A member of a metric's breakdown, or the statistic that a figure is.

    `phrase` is what a sentence says about people in it ("average", "are women"); `label` is empty where
    the metric has no breakdown and its own label says it all. `is_range_end` marks the low and high end
    of a range, which are read together; `is_benchmark` marks a figure about everyone, set beside a role's.
    """

    id: str
    label: str
    phrase: str
    is_range_end: bool = False
    is_benchmark: bool = False

    @property
    def is_typical(self) -> bool:
        """Whether the group's figure stands for the role as a whole: no end of a range, no figure about everyone."""
        return not self.is_range_end and not self.is_benchmark

    @property
    def is_statistic(self) -> bool:
        """Whether the group says which statistic a figure is, instead of naming a part of the whole."""
        return self.is_range_end or self.id in {"mean", "median", "common"}

    @property
    def choice(self) -> str:
        """What the reader picks to see this group: both ends of a range go together."""
        return words.RANGE if self.is_range_end else self.label


@dataclass(frozen=True)
class Metric:
    """One thing that is compared, and every word the dashboard needs about it.

    `pattern` names the sentence in `words.PATTERNS`. `is_breakdown` marks groups that divide one whole.
    `derived` is the formula of a metric that is computed here and never stored. `shown` is off for a
    metric that only feeds a derived one, `on_overview` for one that no card sums up well. `echoes` names the metric
    that this one restates, so that it is no second difference.
    """

    id: str
    topic: str
    label: str
    question: str
    unit: Unit
    groups: tuple[Group, ...]
    more_is: Direction
    why: str
    pattern: str = "amount"
    is_breakdown: bool = False
    derived: str = ""
    shown: bool = True
    on_overview: bool = True
    echoes: str = ""

    @property
    def speaks_of_one_thing(self) -> bool:
        """Whether its typical figures all measure the same, if by different statistics, so that they can disagree."""
        typical = [group for group in self.groups if group.is_typical]
        return not self.is_breakdown and (len(typical) == 1 or all(group.is_statistic for group in typical))

    def group(self, group_id: str) -> Group:
        """The group with this id; KeyError where the metric has none."""
        return {group.id: group for group in self.groups}[group_id]


@dataclass(frozen=True)
class Attribute:
    """Something a source names instead of counting: a city, a college, a subject."""

    id: str
    topic: str
    label: str
    question: str


@dataclass(frozen=True)
class Topic:
    """A subject with figures: its id is the name of its data file."""

    id: str
    label: str
    question: str
