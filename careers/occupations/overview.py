"""The overview's lines where occupations are compared: schooling beside a degree, and hourly pay."""

from collections.abc import Sequence
from dataclasses import replace

from careers.catalogue import agencies
from careers.data import official
from careers.data.among import occupations_among
from careers.data.store import Data
from careers.figures import front, hours
from careers.figures.compare import EVERYTHING, View
from careers.figures.front import Line
from careers.language.speech import say
from careers.occupations import schooling

SCHOOLING = "degree_share"
"""The metric whose line tells the usual schooling of occupations."""


def line(data: Data, metric_id: str, role_ids: Sequence[str], view: View = EVERYTHING) -> Line:
    """One line of the overview; errors as `front.line`.

    The usual schooling of occupations follows the share of people with a bachelor's degree, and replaces it where only
    occupations are compared: of nurses that share leaves out those with a master's, of doctors it is 0%. Hourly pay
    stands in for yearly pay that is not released.
    """
    base = front.line(data, metric_id, role_ids, view)
    base = replace(base, besides=hours.instead(data, base.compared, view))
    codes = occupations_among(data, role_ids)
    if metric_id != SCHOOLING or not codes:
        return base
    by_role = {data.roles()[code]: schooling.schooling(data.documents, code) for code in codes}
    is_beside = len(codes) < len(role_ids)
    cited = say("schooling-cited") if is_beside else schooling.caption(by_role)
    asked = official.sources(data.documents)
    years = [(agencies.SCHOOLING, it.held_in) for it in by_role.values()]
    years += [(agencies.ONET, it.required_in) for it in by_role.values()]
    return replace(
        base,
        besides=f"{schooling.finding(by_role)} {cited}",
        beside=tuple((asked[source], period) for source, period in dict.fromkeys(years)),
        has_figures=is_beside,
    )
