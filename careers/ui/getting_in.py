"""The parts of the page on getting in: demands, certifications, time, steps and related careers."""

from collections.abc import Sequence

from htpy import Renderable, fragment, h3, li, ol, p, strong

from careers.catalogue.roles import Role
from careers.data.store import Data
from careers.language.speech import say
from careers.ui import parts
from careers.ui.choices import Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts, gather, sentences, tables
from careers.work.records import Certification, Step


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
    found = {data.roles()[role_id]: gather.certifications(data, role_id, sources) for role_id in role_ids}
    finding = sentences.certifications_finding(found)
    return parts.section(
        say("certifications"), finding, details=[_certified(role, named) for role, named in found.items() if named]
    )


def _certified(role: Role, named: Sequence[Certification]) -> Renderable:
    """A heading and a table for a role with certifications."""
    title = say("certifications-of", role=role.plural)
    return fragment[h3[title], parts.table(tables.certifications(named), title)]


@told_once
def _steps(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    ways = {data.roles()[role_id]: gather.steps(data, role_id, sources) for role_id in role_ids}
    cells = (fragment[parts.role_name(role), _in_short(role, way)] for role, way in ways.items())
    told = [fragment[parts.role_name(role), _in_full(way)] for role, way in ways.items() if way]
    return parts.section(say("steps"), sentences.steps_finding(ways), parts.side_by_side(cells), details=told)


def _in_short(role: Role, way: Sequence[Step]) -> Renderable:
    """The steps to a role as a short numbered list."""
    return ol[(li[it.text] for it in way)] if way else p[say("no-steps", role=role.plural)]


def _in_full(way: Sequence[Step]) -> Renderable:
    """What documents say of each step, and which documents."""
    listed = ol[(li[strong[f"{it.text}."], f" {it.statement.text}"] for it in way)]
    return fragment[listed, parts.note("; ".join(dict.fromkeys(it.statement.cited for it in way)))]


@told_once
def _related(data: Data, role_ids: tuple[str, str], sources: tuple[str, ...]) -> Whole:
    net = gather.network(data, role_ids, sources)
    finding = sentences.network_finding(net)
    if not net.careers and not net.links:
        return parts.section(say("related"), finding)
    return parts.section(
        say("related"),
        finding,
        details=[
            parts.chart(charts.network(net), sentences.network_alternative(net), "related"),
            parts.table(tables.network(net), say("related")),
            parts.note(sentences.network_note(net)),
        ],
    )
