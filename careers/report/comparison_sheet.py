"""The comparison sheet: all that the documents say of some roles, on one page, as lines of text side by side."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from careers.catalogue.metrics import METRICS
from careers.catalogue.roles import Role
from careers.checks import cautions as checks
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, spans
from careers.figures.derive import comparison_of
from careers.figures.records import Row
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say
from careers.work import gather
from careers.work.records import Statement

THEMES_SHOWN = 5
SETTING_SHOWN = ("long_weeks", "schedule", "travel", "desk_or_field")
ABOUT_FIGURES = ("pay", "jobs")
"""The parts that hold figures."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of the sheet: its id, its label, and for each role its lines."""

    id: str
    label: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """Whom a column of the sheet is about: one of the compared roles, by its position; and how to see its figures."""

    data: Data
    role_ids: tuple[str, ...]
    position: int
    view: View

    @property
    def role(self) -> Role:
        """The role."""
        return self.data.roles()[self.role_ids[self.position]]

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources."""
        return tuple(self.data.sources())


def comparison_sheet(data: Data, role_ids: Sequence[str], view: View = EVERYTHING) -> tuple[Part, ...]:
    """Every part of the sheet that says something of any of the roles."""
    columns = [Column(data=data, role_ids=tuple(role_ids), position=at, view=view) for at in range(len(role_ids))]
    labels = _labels()
    parts = (Part(id=id_, label=labels[id_], cells=tuple(map(tell, columns))) for id_, tell in PARTS.items())
    return tuple(part for part in parts if any(part.cells))


def figures(parts: Iterable[Part]) -> str:
    """All that a sheet says of pay and jobs."""
    told = (part for part in parts if part.id in ABOUT_FIGURES)
    return " ".join(line for part in told for cell in part.cells for line in cell)


def _labels() -> Mapping[str, str]:
    return {
        "summary": say("profile-what"),
        "duties": say("duties"),
        "setting": say("setting"),
        "pay": say("profile-pay"),
        "jobs": say("profile-growth"),
        "getting_in": say("getting-in"),
        "skills": say("profile-skills"),
        "certifications": say("certifications"),
        "related": say("profile-related"),
        "careful": say("careful"),
    }


def _summary(column: Column) -> tuple[str, ...]:
    return (column.role.summary,) if column.role.summary else ()


def _duties(column: Column) -> tuple[str, ...]:
    """The themes with the most duties, each with its first duty, if possible one that has no remark."""
    said = gather.statements(column.data, "duties", [column.role.id], column.sources)
    said = tuple(sorted(said, key=lambda statement: bool(statement.note)))
    lines = gather.matrix(said, [column.role], column.data.labels("theme")).lines
    most = sorted(lines, key=lambda line: -len(line.cells[0].statements))[:THEMES_SHOWN]
    return tuple(
        say("profile-theme", theme=line.label, duty=first.text, cited=first.cited)
        for line in most
        for first in line.cells[0].statements[:1]
    )


def _setting(column: Column) -> tuple[str, ...]:
    said = gather.statements(column.data, "settings", [column.role.id], column.sources)
    aspects = column.data.labels("aspect")
    return tuple(
        say("profile-statement", name=aspects[it.kind], text=it.text, cited=it.cited)
        for aspect in SETTING_SHOWN
        for it in said
        if it.kind == aspect
    )


def _pay(column: Column) -> tuple[str, ...]:
    return (*_figures(column, "salary"), *_ranges(column, "salary"), *_figures(column, "hourly_rate"))


def _jobs(column: Column) -> tuple[str, ...]:
    return (*_figures(column, "growth_rate"), *_figures(column, "jobs"), *_figures(column, "job_satisfaction"))


def _getting_in(column: Column) -> tuple[str, ...]:
    return (*_ranges(column, "time_to_enter"), *_figures(column, "degree_share"), *_demands(column), *_steps(column))


def _skills(column: Column) -> tuple[str, ...]:
    """The skills with a share, then the names of those without, document by document."""
    shares: dict[str, list[str]] = {}
    for row in comparison_of(column.data, "skill_share", column.role_ids).rows:
        claim = row.claims[column.position]
        if claim.value is not None:
            told = say("profile-share", skill=in_a_sentence(row.group.label), share=claim.text)
            shares.setdefault(row.source.cite(row.period), []).append(told)
    named = [
        (in_a_sentence(skill.label), statement)
        for skill in gather.named_skills(column.data, [column.role.id], column.sources)
        for statement in skill.statements
    ]
    return (
        *(say("profile-shares", cited=cited, skills=listed(skills)) for cited, skills in shares.items()),
        *(say("profile-named", cited=cited, skills=listed(skills)) for cited, skills in _by_source(named)),
    )


def _certifications(column: Column) -> tuple[str, ...]:
    found = gather.certifications(column.data, column.role.id, column.sources)
    named = [(it.name, it.statement) for it in found]
    return tuple(
        say("profile-certifications", cited=cited, certifications=listed(names)) for cited, names in _by_source(named)
    )


def _related(column: Column) -> tuple[str, ...]:
    related = gather.statements(column.data, "related", [column.role.id], column.sources)
    titles = gather.statements(column.data, "titles", [column.role.id], column.sources)
    return (
        *(say("profile-careers", cited=cited, careers=listed(names)) for cited, names in _names(related)),
        *(say("profile-titles", cited=cited, titles=listed(names)) for cited, names in _names(titles)),
    )


def _careful(column: Column) -> tuple[str, ...]:
    """What to keep in mind about the title, and what the checks call serious about the role."""
    title = column.role.caution[:1].upper() + column.role.caution[1:]
    serious = [
        it.sentence
        for it in checks.findings_of(column.data, (column.role.id,))
        if it.severity == "serious" and any(concern.role == column.role.id for concern in it.concerns)
    ]
    as_printed = say("as-printed") if serious and column.view.restates else ""
    return tuple(filter(None, [title, as_printed, *serious]))


def _figures(column: Column, metric_id: str) -> tuple[str, ...]:
    """Every source's figure for the role: `Yearly salary, average: $68,535 (Zippia, undated)`."""
    compared = comparison_of(column.data, metric_id, column.role_ids, column.view).typical
    return tuple(
        say(
            "profile-figure",
            name=_name(metric_id, row),
            value=f"{claim.text}{compared.unit.per}{row.dollars}",
            cited=row.source.cite(row.period),
        )
        for row in compared.rows
        for claim in [row.claims[column.position]]
        if claim.value is not None
    )


def _ranges(column: Column, metric_id: str) -> tuple[str, ...]:
    """Every source's range for the role."""
    compared = comparison_of(column.data, metric_id, column.role_ids, column.view)
    name = METRICS[metric_id].label
    return tuple(
        say(
            "profile-figure",
            name=say("profile-range", name=name) if compared.typical.rows else name,
            value=f"{span.text}{span.dollars}",
            cited=span.source.cite(span.period),
        )
        for span in spans(compared)
        if span.role == column.role
    )


def _name(metric_id: str, row: Row) -> str:
    label = METRICS[metric_id].label
    return f"{label}, {in_a_sentence(row.group.label)}" if row.group.is_statistic else row.group.label or label


def _demands(column: Column) -> tuple[str, ...]:
    """What the documents ask of applicants: a line per level, with how firmly and who says so."""
    levels = column.data.labels("level")
    said: dict[str, list[str]] = {level: [] for level in levels}
    for demand in gather.demands(column.data, column.role.id, column.sources):
        source = demand.statement.source.short
        said[demand.level.id].append(say("profile-stance", stance=demand.stance.label, source=source))
    return tuple(
        say("profile-demand", level=levels[level], stances="; ".join(dict.fromkeys(stances)))
        for level, stances in said.items()
        if stances
    )


def _steps(column: Column) -> tuple[str, ...]:
    steps = [
        (f"{step.position}. {in_a_sentence(step.text)}", step.statement)
        for step in gather.steps(column.data, column.role.id, column.sources)
    ]
    return tuple(say("profile-steps", cited=cited, steps="; ".join(way)) for cited, way in _by_source(steps))


def _names(statements: Sequence[Statement]) -> Iterable[tuple[str, list[str]]]:
    """What statements name, document by document."""
    return _by_source([(in_a_sentence(it.text), it) for it in statements])


def _by_source(named: Sequence[tuple[str, Statement]]) -> Iterable[tuple[str, list[str]]]:
    """Texts by who says so, each once, in order of appearance."""
    found: dict[str, dict[str, None]] = {}
    for text, statement in named:
        found.setdefault(statement.cited, {})[text] = None
    return [(cited, list(texts)) for cited, texts in found.items()]


PARTS: Mapping[str, Callable[[Column], tuple[str, ...]]] = {
    "summary": _summary,
    "duties": _duties,
    "setting": _setting,
    "pay": _pay,
    "jobs": _jobs,
    "getting_in": _getting_in,
    "skills": _skills,
    "certifications": _certifications,
    "related": _related,
    "careful": _careful,
}
"""The parts of the sheet by id, in order."""
