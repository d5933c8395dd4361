"""How long it takes to get into an occupation, by its O*NET job zone, where no document says."""

from collections.abc import Iterable

from careers.catalogue.agencies import ONET
from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import GROUP_END, sources
from careers.data.store import Data
from careers.figures.records import Claim
from careers.figures.spans import Span
from careers.language.grammar import listed
from careers.language.speech import say

ZONES = {"1": (0, 3), "2": (3, 12), "3": (12, 24), "4": (24, 48), "5": (48, 120)}
"""The months of preparation in each job zone.

O*NET gives each zone a range of specific vocational preparation (below 4, from 4, from 6, from 7, from 8). How long
its levels take is in the Dictionary of Occupational Titles, appendix C: level 4 over 3 months, 5 over 6 months, 6 over
one year, 7 over two years, 8 over four and up to ten years. Of college it counts what aims at the work.
"""

DEGREES = ("bachelor", "master", "doctoral")
"""How the schooling that the projections call typical for a beginner begins if it has a bachelor's degree in it."""

BACHELOR, COUNTED = 48, 24
"""The months that a bachelor's degree takes, and as how many vocational preparation counts it."""


def preparation(data: Data, role: Role) -> Span | None:
    """From the fewest to the most months from high school to an occupation; None without a job zone.

    Months = those of the job zone + those of a bachelor's degree that it leaves out, where beginners typically need it.

    An occupation that O*NET knows in parts alone has the zones of all of them.
    """
    known = records_of(data.official() / "onet_occupations.csv", role.id.removesuffix(GROUP_END))
    zoned = {row["code"]: row["job_zone"] for row in known if row["job_zone"]}
    zones = sorted([zoned[f"{role.id}.00"]] if f"{role.id}.00" in zoned else zoned.values())
    if not zones:
        return None
    unit = METRICS["time_to_enter"].unit
    low, high = ZONES[zones[0]][0], ZONES[zones[-1]][1]
    if _needs_degree(data, role):
        low, high = max(low + BACHELOR - COUNTED, BACHELOR), max(high + BACHELOR - COUNTED, BACHELOR)
    return Span(
        role=role,
        source=sources(data.documents)[ONET],
        period=Period(),
        low=Claim(role=role, value=low, unit=unit),
        high=Claim(role=role, value=high, unit=unit),
    )


def assumed(times: Iterable[Span]) -> str:
    """That times which come from job zones are assumptions; empty where none does."""
    phrases = [say("path-assumed-time", role=span.role.plural, time=span.text) for span in times if is_assumed(span)]
    return say("path-assumed", times=listed(phrases)) if phrases else ""


def note(times: Iterable[Span]) -> str:
    """What times that come from job zones are based on; empty where none does."""
    roles = [span.role.plural for span in times if is_assumed(span)]
    return say("path-zones", roles=listed(roles)) if roles else ""


def is_assumed(time: Span) -> bool:
    """Whether a time to get in comes from a job zone, and not from a document."""
    return time.source.id == ONET


def _needs_degree(data: Data, role: Role) -> bool:
    """Whether the projections say that beginners typically need a bachelor's degree or more."""
    entry = records_of(data.official() / "entry.csv", role.id)
    return any(row["education"].lower().startswith(DEGREES) for row in entry)
