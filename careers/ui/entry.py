"""The parts of the page on getting in: demands, certifications, time, steps and related careers."""

from collections.abc import Iterator, Sequence

from htpy import Node, Renderable, fragment, h3, li, ol, p, strong

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language import phrases
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts as work_charts
from careers.work import ways_in


def certifications(choices: Choices) -> None:
    """What certifications the documents speak of, where the reader chose to see them."""
    if choices.shows("certifications"):
        show(_certifications(choices.data, choices.roles, choices.sources or ()))


def steps(choices: Choices) -> None:
    """The steps to each role, where the reader chose to see them."""
    if choices.shows("steps"):
        show(_steps(choices.data, choices.roles, choices.sources or ()))


def related(choices: Choices) -> None:
    """The careers related to each role as a network, where the reader chose to see it."""
    if choices.shows("related"):
        show(_related(choices.data, choices.roles, choices.sources or ()))


@told_once
def _certifications(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    finding = ways_in.certifications_finding(data, role_ids, sources)
    return parts.whole(parts.opening(phrases.CERTIFICATIONS, finding), _certified(data, role_ids, sources))


def _certified(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Iterator[Node]:
    """A heading and a table for each role with certifications."""
    for role_id in role_ids:
        found = ways_in.certification_table(data, role_id, sources)
        if not found.empty:
            title = phrases.CERTIFICATIONS_OF.format(role=data.roles()[role_id].plural)
            yield fragment[h3[title], parts.table(found, title)]


@told_once
def _steps(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    roles = [data.roles()[role_id] for role_id in role_ids]
    ways = [ways_in.steps(data, role.id, sources) for role in roles]
    cells = (fragment[parts.role_name(role), _told(role, way)] for role, way in zip(roles, ways, strict=True))
    return parts.whole(parts.opening(phrases.STEPS, ways_in.steps_finding(roles, ways)), parts.side_by_side(cells))


def _told(role: Role, way: Sequence[ways_in.Step]) -> Renderable:
    """The steps to a role as a numbered list, and who names them."""
    if not way:
        return p[phrases.NO_STEPS.format(role=role.plural)]
    listed = ol[(li[strong[f"{it.text}."], f" {it.detail}"] for it in way)]
    return fragment[listed, parts.note("; ".join(dict.fromkeys(it.cited for it in way)))]


@told_once
def _related(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    net = ways_in.network(data, role_ids, sources)
    opening = parts.opening(phrases.RELATED, ways_in.network_finding(net))
    if not net.careers and not net.links:
        return parts.whole(opening)
    return parts.whole(
        opening,
        parts.chart(work_charts.network(net), ways_in.network_alternative(net), "related"),
        parts.note(phrases.RELATED_NOTE),
        parts.table(ways_in.network_table(net), phrases.RELATED),
    )
