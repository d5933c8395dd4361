"""The comparison sheet: what the documents say about some roles, on one page, as lines of text side by side."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from careers.catalogue.metrics import LOW, METRICS, PERCENTILES
from careers.checks import found as checks
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, spans
from careers.figures.derive import comparison_of
from careers.figures.records import Comparison, Row
from careers.figures.spans import Span
from careers.language import terms
from careers.language.grammar import in_a_sentence, listed, opening
from careers.language.speech import say
from careers.report import occupation
from careers.report.marks import Marked, Marks, marked
from careers.report.records import Column, MarkedSheet, Part
from careers.work import gather
from careers.work import sentences as work_sentences
from careers.work.records import Matrix, Statement

SETTING_SHOWN = 5
"""Aspects of the work's setting that have room: the first that terms.csv lists."""

PAY = ("salary", "hourly_rate")


def comparison_sheet(
    data: Data, role_ids: Sequence[str], view: View = EVERYTHING, *, without: Collection[str] = ()
) -> MarkedSheet:
    """The sheet: its parts that have something to say about at least one of the roles, but for those left out."""
    marks, labels = Marks(), _labels()
    columns = [
        Column(data=data, role_ids=tuple(role_ids), position=at, view=view, marks=marks) for at in range(len(role_ids))
    ]
    parts = [
        Part(id=id_, label=labels[id_], cells=tuple(map(tell, columns)))
        for id_, tell in PARTS.items()
        if id_ not in without
    ]
    return MarkedSheet(parts=tuple(part for part in parts if any(part.cells)), sources=marks.sources)


def meanings(data: Data, role_ids: Sequence[str], view: View = EVERYTHING) -> tuple[str, ...]:
    """What the statistics of pay on a sheet mean, each once."""
    pay = [comparison_of(data, metric_id, role_ids, view) for metric_id in PAY]
    ends = [(PERCENTILES[0] if span.reach else LOW).statistic for it in pay for span in spans(it)]
    return terms.meanings([*(row.group.statistic for it in pay for row in it.typical.rows), *ends])


def _labels() -> Mapping[str, str]:
    return {
        "summary": say("profile-what"),
        "duties": say("duties"),
        "setting": say("setting"),
        "pay": say("profile-pay"),
        "jobs": say("profile-growth"),
        "getting_in": say("getting-in"),
        "people": say("page-demographics"),
        "skills": say("profile-skills"),
        "certifications": say("certifications"),
        "related": say("profile-related"),
        "careful": say("careful"),
    }


def _summary(column: Column) -> tuple[str, ...]:
    return (column.role.summary,) if column.role.summary else ()


def _duties(column: Column) -> tuple[str, ...]:
    """The day from the work page: five kinds of work with a duty each, and what is named only for this role."""
    matrix = _matrix(column, "duties", column.data.labels("theme"))
    day, only = gather.typical_day(matrix, column.role), gather.only_of(matrix, column.role)
    return (
        *(
            marked(say("profile-statement", name=it.theme, text=it.statement.text, cited=cited), cited)
            for it in day
            for cited in [column.cited(it.statement)]
        ),
        *(
            marked(say("profile-only", name=in_a_sentence(it.theme), text=it.statement.text, cited=cited), cited)
            for it in only
            if it not in day
            for cited in [column.cited(it.statement)]
        ),
    )


def _setting(column: Column) -> tuple[str, ...]:
    """The first aspects from the work page's table, in the same words."""
    shown = dict(islice(column.data.labels("aspect").items(), SETTING_SHOWN))
    return tuple(
        marked(say("profile-statement", name=line.label, text=cell.plainest.text, cited=cited), cited)
        for line in _matrix(column, "settings", shown).lines
        for cell in [line.cell(column.role)]
        if cell.statements
        for cited in [column.cited(cell.plainest)]
    )


def _pay(column: Column) -> tuple[str, ...]:
    """Yearly pay from every source, with its range, then the hourly rate."""
    compared = comparison_of(column.data, "salary", column.role_ids, column.view)
    ends = {(it.source, it.period): it for it in spans(compared) if it.role == column.role}
    lines = []
    for row in compared.typical.rows:
        claim, span = row.claims[column.position], ends.get((row.source, row.period))
        if claim.value is None:
            continue
        value = f"{claim.text}{compared.unit.per}{row.dollars}"
        if span:
            value = say("profile-with-range", value=value, reach=_reach(span), span=span.short)
            del ends[row.source, row.period]
        cited = column.mark(row.source, row.period)
        lines.append(marked(say("profile-figure", name=row.group.label, value=value, cited=cited), cited))
    return (*lines, *(_range(column, compared, it) for it in ends.values()), *_figures(column, "hourly_rate"))


def _jobs(column: Column) -> tuple[str, ...]:
    return (*_figures(column, "growth_rate"), *_figures(column, "jobs"), *_figures(column, "job_satisfaction"))


def _getting_in(column: Column) -> tuple[str, ...]:
    return (
        *_ranges(column, "time_to_enter"),
        *(occupation.schooling_held(column) or _figures(column, "degree_share")),
        *_demands(column),
        *_steps(column),
    )


def _people(column: Column) -> tuple[str, ...]:
    return _figures(column, "gender", groups=("women",))


def _skills(column: Column) -> tuple[str, ...]:
    """The skills with a share; if there are none, the names of those without. Of an occupation, its rated ones."""
    if column.is_occupation:
        return occupation.skills_rated(column)
    shares: dict[Marked, list[str]] = {}
    for row in comparison_of(column.data, "skill_share", column.role_ids).rows:
        claim = row.claims[column.position]
        if claim.value is not None:
            phrase = say("profile-share", skill=in_a_sentence(row.group.label), share=claim.text)
            shares.setdefault(column.mark(row.source, row.period), []).append(phrase)
    if shares:
        return tuple(
            marked(say("profile-shares", cited=cited, skills=listed(skills)), cited) for cited, skills in shares.items()
        )
    named = gather.named_skills(column.data, [column.role.id], column.sources)
    said = column.together([(in_a_sentence(skill.label), it) for skill in named for it in skill.statements])
    return tuple(marked(say("profile-named", cited=cited, skills=listed(names)), cited) for cited, names in said)


def _certifications(column: Column) -> tuple[str, ...]:
    if column.is_occupation:
        return (work_sentences.uncovered([column.role]),)
    certifications = gather.certifications(column.data, column.role.id, column.sources)
    said = column.together([(it.name, it.statement) for it in certifications])
    return tuple(
        marked(say("profile-certifications", cited=cited, certifications=listed(names)), cited) for cited, names in said
    )


def _related(column: Column) -> tuple[str, ...]:
    related, titles = (
        column.together([(in_a_sentence(it.text), it) for it in _statements(column, file)])
        for file in ("related", "titles")
    )
    return (
        *(marked(say("profile-careers", cited=cited, careers=listed(names)), cited) for cited, names in related),
        *(marked(say("profile-titles", cited=cited, titles=listed(names)), cited) for cited, names in titles),
    )


def _careful(column: Column) -> tuple[str, ...]:
    """What to keep in mind about the title, what the checks call serious or no range, or that it is nothing.

    They do not cover occupations; next to a title, the sheet says so.
    """
    if column.is_occupation:
        return (say("careful-unchecked"),) if column.has_titles else ()
    title = opening(column.role.caution)
    cautions = [
        it.sentence
        for it in checks.findings_of(column.data, (column.role.id,))
        if {"serious", "range"} & {it.severity, it.check} and any(of.role == column.role.id for of in it.concerns)
    ]
    as_printed = say("as-printed") if cautions and column.view.restates else ""
    return tuple(filter(None, [title, as_printed, *cautions])) or (say("careful-none"),)


def _figures(column: Column, metric_id: str, groups: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """The role's figure from every source: `Yearly salary, average: $68,535 (Zippia, undated)`.

    If the source has no other, its wider group's figure is given under that group's name.
    """
    view = replace(column.view, groups=groups)
    compared = comparison_of(column.data, metric_id, column.role_ids, view).typical
    return tuple(
        marked(
            say(
                "profile-figure",
                name=_name(metric_id, row),
                value=f"{claim.text}{compared.unit.per}{row.dollars}{occupation.group_of(claim, column)}",
                cited=cited,
            ),
            cited,
        )
        for row in compared.rows
        if not row.group.is_about_others
        for claim in [row.claims[column.position], *occupation.of_groups(row, column)]
        if claim.value is not None
        for cited in [column.mark(row.source, row.period)]
    )


def _ranges(column: Column, metric_id: str) -> tuple[str, ...]:
    """The role's range from every source."""
    compared = comparison_of(column.data, metric_id, column.role_ids, column.view)
    return tuple(_range(column, compared, span) for span in spans(compared) if span.role == column.role)


def _range(column: Column, compared: Comparison, span: Span) -> str:
    """A source's range; it is called that, or by its percentiles, if there are other kinds of figures next to it."""
    name = opening(_reach(span)) if compared.typical.rows else compared.metric.label
    cited = column.mark(span.source, span.period)
    return marked(say("profile-figure", name=name, value=f"{span.short}{span.dollars}", cited=cited), cited)


def _reach(span: Span) -> str:
    """What a range is called: by its percentiles, or just a range."""
    return span.reach or say("profile-range")


def _name(metric_id: str, row: Row) -> str:
    label = METRICS[metric_id].label
    if METRICS[metric_id].pattern == "share":
        return opening(row.group.phrase)
    return f"{label}, {in_a_sentence(row.group.label)}" if row.group.is_statistic else row.group.label or label


def _demands(column: Column) -> tuple[str, ...]:
    """What the documents ask of applicants: a line per level, with how strongly and who says so."""
    levels = column.data.labels("level")
    said: dict[str, list[tuple[str, Statement]]] = {level: [] for level in levels}
    for demand in gather.demands(column.data, column.role.id, column.sources):
        said[demand.level.id].append((demand.stance.label, demand.statement))
    return tuple(
        marked(say("profile-demand", level=levels[level], stances="; ".join(phrases)), *phrases)
        for level, stances in said.items()
        if (phrases := list(_stances(column, stances)))
    )


def _stances(column: Column, said: Sequence[tuple[str, Statement]]) -> Iterable[Marked]:
    """How strongly something is asked for, source by source."""
    for cited, stances in column.by_source(said):
        yield marked(say("profile-stance", stance=", ".join(stances), source=cited), cited)


def _steps(column: Column) -> tuple[str, ...]:
    steps = [
        (f"{step.position}. {in_a_sentence(step.text)}", step.statement)
        for step in gather.steps(column.data, column.role.id, column.sources)
    ]
    return tuple(
        marked(say("profile-steps", cited=cited, steps="; ".join(way)), cited) for cited, way in column.by_source(steps)
    )


def _matrix(column: Column, file: str, kinds: Mapping[str, str]) -> Matrix:
    """What all sources say about all roles of the sheet in one of the files about the work."""
    said = gather.statements(column.data, file, column.role_ids, column.sources)
    return gather.matrix(said, [column.data.roles()[role_id] for role_id in column.role_ids], kinds)


def _statements(column: Column, file: str) -> tuple[Statement, ...]:
    return gather.statements(column.data, file, [column.role.id], column.sources)


PARTS: Mapping[str, Callable[[Column], tuple[str, ...]]] = {
    "summary": _summary,
    "duties": _duties,
    "setting": _setting,
    "pay": _pay,
    "jobs": _jobs,
    "getting_in": _getting_in,
    "people": _people,
    "skills": _skills,
    "certifications": _certifications,
    "related": _related,
    "careful": _careful,
}
"""The parts of the sheet by id, in order."""
