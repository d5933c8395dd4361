"""The handout: what a student takes home from a talk, as a record that any printer can lay out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.checks import found as checks
from careers.checks.records import SEVERITIES, Finding
from careers.data.among import titles_among
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures import front, order
from careers.figures.compare import EVERYTHING, View
from careers.figures.front import Line
from careers.figures.records import PAIR, Claim
from careers.language.grammar import in_a_sentence
from careers.language.speech import say
from careers.occupations.overview import line as line_of
from careers.report import comparison_sheet, marks
from careers.report.records import Part
from careers.work import gather
from careers.work.records import Example

MOST, MOST_OF_MORE = 5, 3
"""How many duties of each of two roles, and how many cautions, fit; and how many of three and four."""

MOST_OWN = 6
"""How many figures of a reader's own file are told."""

ON_THE_FIRST_PAGE = frozenset({"summary", "duties", "pay", "jobs", "people", "careful"})
"""The parts of the comparison sheet that the first page already covers."""


@dataclass(frozen=True)
class Cited:
    """A source in words, and its address; empty where the document names none."""

    text: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Handout:
    """All that a handout says of some roles, but for what the counselor adds.

    `duties` and `doubts` have a list for each role, `cautions` are about all of them. `more` is the second page, empty
    for a handout of one, and `marks` says what its marks of sources mean. `own` has a reader's own figures about
    the roles, a line each after one that says whose they are; empty where there are none.
    """

    roles: tuple[Role, ...]
    headline: str
    lines: tuple[Line, ...]
    duties: tuple[tuple[str, ...], ...]
    doubts: tuple[tuple[str, ...], ...]
    cautions: tuple[str, ...]
    sources: tuple[Cited, ...]
    version: str
    more: tuple[Part, ...] = ()
    marks: str = ""
    own: tuple[str, ...] = ()


def handout(data: Data, role_ids: Sequence[str], view: View = EVERYTHING, *, everything: bool = False) -> Handout:
    """The handout of two to four roles; with `everything` it goes on to a second page."""
    roles = tuple(data.roles()[role_id] for role_id in role_ids)
    lines = tuple(line_of(data, it, role_ids, view) for it in front.LINES if data.tells(it, role_ids))
    more = comparison_sheet.comparison_sheet(data, role_ids, view, without=ON_THE_FIRST_PAGE) if everything else None
    days = tuple(_day(data, role_ids, role) for role in roles)
    of_days = [(it.statement.source, it.statement.period) for day in days for it in day or ()]
    of_cautions = [(row.source, row.period) for line in lines for row in line.compared.rivals]
    cited = dict.fromkeys([*(it for line in lines for it in line.cited), *of_cautions, *of_days])
    return Handout(
        roles=roles,
        headline=order.headline(lines[0].compared) if lines else "",
        lines=lines,
        duties=tuple(_duties(role, day) for role, day in zip(roles, days, strict=True)),
        doubts=tuple(_doubts(data, role) for role in roles),
        cautions=_cautions(data, role_ids),
        sources=tuple(map(_cited, cited)),
        version=data.version(),
        more=more.parts if more else (),
        marks=marks.told(more.sources) if more else "",
        own=_own(data, roles),
    )


def _day(data: Data, role_ids: Sequence[str], role: Role) -> tuple[Example, ...] | None:
    """A role's day in examples; None where sources describe other roles only."""
    said = gather.statements(data, "duties", role_ids, tuple(data.sources()))
    matrix = gather.matrix(said, [data.roles()[it] for it in role_ids], data.labels("theme"))
    day = gather.typical_day(matrix, role)[: _most(role_ids)]
    return None if matrix.lines and not day else day


def _duties(role: Role, day: tuple[Example, ...] | None) -> tuple[str, ...]:
    """The examples in words, each after its theme; that no source describes the role where it describes another."""
    if day is None:
        return (say("no-source-on", roles=role.plural),)
    return tuple(say("handout-duty", theme=it.theme, duty=it.statement.text) for it in day)


def _own(data: Data, roles: Sequence[Role]) -> tuple[str, ...]:
    """What a reader's own file says of the roles, as far as there is room; whose it is comes first."""
    figures = [it for it in data.own.figures if it.role in roles and it.value is not None]
    lines = (
        say(
            "handout-figure-of-own",
            role=it.role.label,
            metric=", ".join(in_a_sentence(label) for label in (it.metric.label, it.group.label) if label),
            value=f"{Claim(role=it.role, value=it.value, unit=it.metric.unit).text}{it.metric.unit.per}",
            source=it.source.cite(it.period),
        )
        for it in figures[:MOST_OWN]
    )
    return (say("handout-figures-of-own", file=data.own.file), *lines) if figures else ()


def _doubts(data: Data, role: Role) -> tuple[str, ...]:
    """What a role's title can stand for."""
    return tuple(it.sentence for it in checks.findings_of(data, [role.id]) if it.check == "title")


def _cautions(data: Data, role_ids: Sequence[str]) -> tuple[str, ...]:
    """What the checks found about the figures that are shown, most serious first."""
    shown = {METRICS[it].id for it in front.LINES}
    findings = checks.findings_of(data, titles_among(data, role_ids))
    about = [it for it in findings if it.check != "title" and any(concern.metric in shown for concern in it.concerns)]
    return tuple(dict.fromkeys(it.sentence for it in _most_serious(about)))[: _most(role_ids)]


def _most(role_ids: Sequence[str]) -> int:
    return MOST if len(role_ids) == PAIR else MOST_OF_MORE


def _most_serious(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda it: SEVERITIES.index(it.severity))


def _cited(cited: tuple[Source, Period]) -> Cited:
    """A source with title, publisher and time."""
    source, period = cited
    form = "handout-source" if source.url else "handout-source-without-address"
    text = say(form, name=source.cite(period), title=source.title, publisher=source.by)
    return Cited(text, source.url)
