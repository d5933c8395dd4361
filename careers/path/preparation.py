"""How long it takes to get into an occupation, by its O*NET job zone, where no document says."""

from collections.abc import Iterable

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.csv_text import records_of
from careers.data.official import GROUP_END, folder_of, sources
from careers.data.store import Data
from careers.figures.records import Claim
from careers.figures.spans import Span
from careers.language.grammar import listed
from careers.language.speech import say

ONET = "onet"
"""The source of job zones."""

ZONES = {"1": (0, 3), "2": (3, 12), "3": (12, 24), "4": (24, 48), "5": (48, 120)}
"""The months of preparation in each job zone.

O*NET gives each zone a range of specific vocational preparation (below 4, from 4, from 6, from 7, from 8). How long
its levels take is in the Dictionary of Occupational Titles, appendix C: level 4 over 3 months, 5 over 6 months, 6 over
one year, 7 over two years, 8 over four and up to ten years.
"""


def preparation(data: Data, role: Role) -> Span | None:
    """From the fewest to the most months of preparation for an occupation; None without a job zone.

    An occupation that O*NET knows in parts alone has the zones of all of them.
    """
    known = records_of(folder_of(data) / "onet_occupations.csv", role.id.removesuffix(GROUP_END))
    zoned = {row["code"]: row["job_zone"] for row in known if row["job_zone"]}
    zones = sorted([zoned[f"{role.id}.00"]] if f"{role.id}.00" in zoned else zoned.values())
    if not zones:
        return None
    unit = METRICS["time_to_enter"].unit
    low, high = ZONES[zones[0]][0], ZONES[zones[-1]][1]
    return Span(
        role=role,
        source=sources(data.documents)[ONET],
        period=Period(),
        low=Claim(role=role, value=low, unit=unit),
        high=Claim(role=role, value=high, unit=unit),
    )


def note(times: Iterable[Span]) -> str:
    """What stands behind times that come from job zones; empty where none does."""
    roles = [span.role.plural for span in times if span.source.id == ONET]
    return say("path-zones", roles=listed(roles)) if roles else ""
