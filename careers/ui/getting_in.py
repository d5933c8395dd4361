"""The parts of the page on education and getting in: time, demands, steps, certifications and related careers."""

from collections.abc import Sequence

from htpy import Node, Renderable, fragment, h3, li, ol, p, strong

from careers.catalogue.roles import Role
from careers.checks import found as checks
from careers.data.among import occupations_among, titles_among
from careers.data.store import Data
from careers.figures import experience
from careers.figures import sentences as figures_sentences
from careers.figures import tables as figures_tables
from careers.language.passages import Passage
from careers.language.speech import say
from careers.ui import parts, sections, trust
from careers.ui.choices import Asked, Choices
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole
from careers.work import charts, gather, sentences, tables
from careers.work.records import Certification, Demand, Step


def time_to_enter(choices: Choices) -> None:
    """How long it takes to get in, and what is printed as years of experience, where the reader chose to see it."""
    if choices.shows("time_to_enter"):
        show(_time_to_enter(choices.asked("time_to_enter"), choices.asked("experience_printed")))


def demands(choices: Choices) -> None:
    """What each document asks of applicants, and what people studied, where the reader chose to see it."""
    if choices.shows("demands"):
        show(_demands(choices.asked("experience_asked"), choices.sources or ()))


def certifications(choices: Choices) -> None:
    """The certifications that documents mention, if chosen; for occupations, a note that documents mention none."""
    if choices.shows("certifications") or not titles_among(choices.data, choices.roles):
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
def _time_to_enter(asked: Asked, printed_experience: Asked) -> Whole:
    printed = printed_experience.compared()
    if not printed.rows:
        return sections.ranges_of(asked)
    remark = parts.note(experience.printed_experience(printed, asked.compared()))
    folded = trust.details(asked.data, "", printed, remarks=printed.notes, cited=None)
    return sections.ranges_of(asked, remark, (h3[printed.metric.label], *folded))


@told_once
def _demands(experience_asked: Asked, sources: tuple[str, ...]) -> Whole:
    data, role_ids = experience_asked.data, experience_asked.roles
    asked = {data.roles()[role_id]: gather.demands(data, role_id, sources) for role_id in role_ids}
    findings = checks.findings_about(data, "demands", role_ids)
    years = experience_asked.compared()
    said = figures_sentences.finding(years)
    return parts.section(
        say("demands"),
        Passage(*(it.sentence for it in findings)) or sentences.demands_finding(asked),
        parts.side_by_side(_levels(role, named) for role, named in asked.items()),
        parts.note(said) if years.rows else None,
        caption=trust.caption(years, "experience_asked") if years.rows else None,
        details=[
            *(_asked_of(role, named) for role, named in asked.items() if named),
            _studied(data, role_ids, sources),
            *(_years(experience_asked) if years.rows else ()),
        ],
    )


def _levels(role: Role, named: Sequence[Demand]) -> Renderable:
    """What is asked of a role in short: each level, how firmly, and who says so; a single source is named once."""
    if not named:
        return fragment[parts.role_name(role), p[say("nothing-said")]]
    stances, sources = gather.stances(named), {demand.statement.source.short for demand in named}
    lines = (sentences.demanded(level, it, is_cited=len(sources) > 1) for level, it in stances.items())
    once = parts.note(say("from-documents", sources=next(iter(sources)))) if len(sources) == 1 else None
    return fragment[parts.role_name(role), parts.points(lines, "small"), once]


def _asked_of(role: Role, named: Sequence[Demand]) -> Renderable:
    """A heading and a table of what is asked of a role."""
    title = say("requirements", role=role.plural)
    return fragment[h3[title], parts.table(tables.demands(named), title)]


def _studied(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Node:
    """What people studied and which subjects fit, as a table under a heading; nothing where no source names any."""
    names, title = tables.names(data, "education", role_ids, sources), say("name-headings-education")
    if names.empty:
        return None
    return fragment[h3[title], parts.table(names, title), parts.note(say("name-notes-education"))]


def _years(asked: Asked) -> tuple[Node, ...]:
    """The years of experience that are asked for, as a table under a heading, with all that is to be known of them."""
    years = asked.compared()
    table = parts.table(figures_tables.table(years), years.metric.question)
    folded = trust.details(asked.data, asked.metric_id, years, table, remarks=years.notes, cited=years)
    return (h3[years.metric.label], *folded)


@told_once
def _certifications(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    roles = data.roles()
    by_role = {roles[it]: gather.certifications(data, it, sources) for it in titles_among(data, role_ids)}
    uncovered = sentences.uncovered([roles[it] for it in occupations_among(data, role_ids)])
    finding = sentences.certifications_finding(by_role) if by_role else Passage()
    return parts.section(
        say("certifications"),
        Passage(finding, uncovered),
        details=[_certified(role, named) for role, named in by_role.items() if named],
    )


def _certified(role: Role, named: Sequence[Certification]) -> Renderable:
    """A heading and a table for a role with certifications."""
    title = say("certifications-of", role=role.plural)
    return fragment[h3[title], parts.table(tables.certifications(named), title)]


@told_once
def _steps(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
    ways = {data.roles()[role_id]: gather.steps(data, role_id, sources) for role_id in role_ids}
    cells = (fragment[parts.role_name(role), _in_short(role, way)] for role, way in ways.items())
    in_full = [fragment[parts.role_name(role), _in_full(way)] for role, way in ways.items() if way]
    return parts.section(say("steps"), sentences.steps_finding(ways), parts.side_by_side(cells), details=in_full)


def _in_short(role: Role, way: Sequence[Step]) -> Renderable:
    """The steps to a role as a short numbered list."""
    return ol[(li[it.text] for it in way)] if way else p[say("no-steps", role=role.plural)]


def _in_full(way: Sequence[Step]) -> Renderable:
    """What documents say of each step, and which documents."""
    listed = ol[(li[strong[f"{it.text}."], f" {it.statement.text}"] for it in way)]
    return fragment[listed, parts.note("; ".join(dict.fromkeys(it.statement.cited for it in way)))]


@told_once
def _related(data: Data, role_ids: tuple[str, ...], sources: tuple[str, ...]) -> Whole:
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
            trust.chart_to_cite(say("related"), net.sources, data),
        ],
    )
