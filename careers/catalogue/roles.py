"""The roles and their fixed looks."""

from dataclasses import dataclass

from careers.language import grammar


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a role is drawn: a fill color, plus a bar pattern and a marker that identify it without color.

    `sign` is the marker as a character, for text.
    """

    color: str
    pattern: str
    marker: str
    sign: str


LOOKS = (
    Look(color="#2f74c0", pattern="", marker="circle", sign="●"),
    Look(color="#c8641e", pattern="/", marker="diamond", sign="◆"),
    Look(color="#04a19b", pattern=".", marker="square", sign="■"),
    Look(color="#805789", pattern="\\", marker="triangle-up", sign="▲"),
    Look(color="#809d62", pattern="x", marker="pentagon", sign="⬟"),
    Look(color="#a74449", pattern="-", marker="star", sign="★"),
)
"""One look per role in the order of `roles.csv`; the seventh role starts over.

The colors stand out against light and dark pages, and from each other for every kind of color vision.
"""

GRAY = "#747474"
"""The color of what belongs to no single role."""


@dataclass(frozen=True, kw_only=True)
class Role:
    """A career that can be compared: `label` is one person in it, `plural` several, inside a sentence."""

    id: str
    label: str
    plural: str
    summary: str
    caution: str
    look: Look

    @property
    def opening(self) -> str:
        """The plural at the start of a sentence."""
        return grammar.opening(self.plural)


BENCHMARK_LOOK = Look(color=GRAY, pattern="", marker="cross", sign="✚")
"""How a figure about everyone is drawn next to the roles'."""


def look_at(position: int) -> Look:
    """The look of the role at a position in `roles.csv`, counted from 0."""
    return LOOKS[position % len(LOOKS)]
