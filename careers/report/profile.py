"""A comparison sheet: all that the documents say of two roles, on one page, as lines of text side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careers.catalogue.metrics import LEVELS, METRICS, STANCES
from careers.catalogue.roles import Role
from careers.catalogue.vocabulary import ASPECTS, THEMES
from careers.checks import cautions as checks
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, spans
from careers.figures.derive import comparison_of
from careers.figures.records import Row
from careers.language import phrases, words
from careers.language.grammar import in_a_sentence, listed
from careers.work import ways_in
from careers.work.duties import entries, matrix, statements

THEMES_SHOWN = 5
SETTING_SHOWN = ("hours", "schedule", "travel", "desk_or_field")


@dataclass(frozen=True)
class Part:
    """A part of the sheet: a label, and for each role its lines."""

    label: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Asked:
    """Whom a part of the sheet is about: one of the compared roles, by its position; and how to see its figures."""

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


def sheet(data: Data, role_ids: Sequence[str], view: View = EVERYTHING) -> tuple[Part, ...]:
    """Every part of the sheet that says something of any of the roles."""
    parts = (
        Part(label, tuple(tell(Asked(data, tuple(role_ids), at, view)) for at in range(len(role_ids))))
        for label, tell in PARTS.items()
    )
    return tuple(part for part in parts if any(part.cells))


def figures(parts: Sequence[Part]) -> str:
    """All that a sheet says of pay and jobs."""
    told = [part for part in parts if part.label in {phrases.PROFILE_PAY, phrases.PROFILE_GROWTH}]
    return " ".join(line for part in told for cell in part.cells for line in cell)


def _summary(asked: Asked) -> tuple[str, ...]:
    return (asked.role.summary,) if asked.role.summary else ()


def _day(asked: Asked) -> tuple[str, ...]:
    """The themes with the most duties, each with its first duty, if possible one that is more than an example."""
    said = statements(asked.data, "duties", ("theme", "duty"), [asked.role.id], asked.sources)
    said = tuple(sorted(said, key=lambda statement: bool(statement.note)))
    lines = matrix(said, [asked.role], THEMES).lines
    most = sorted(lines, key=lambda line: -len(line.cells[0].statements))[:THEMES_SHOWN]
    return tuple(
        phrases.PROFILE_THEME.format(
            theme=line.label, duty=line.cells[0].statements[0].text, cited=line.cells[0].statements[0].cited
        )
        for line in most
    )


def _setting(asked: Asked) -> tuple[str, ...]:
    said = statements(asked.data, "settings", ("aspect", "statement"), [asked.role.id], asked.sources)
    return tuple(
        phrases.PROFILE_STATEMENT.format(name=ASPECTS[it.kind], text=it.text, cited=it.cited)
        for aspect in SETTING_SHOWN
        for it in said
        if it.kind == aspect
    )


def _pay(asked: Asked) -> tuple[str, ...]:
    return (*_figures(asked, "salary"), *_ranges(asked, "salary"), *_figures(asked, "hourly_rate"))


def _growth(asked: Asked) -> tuple[str, ...]:
    return (*_figures(asked, "growth_rate"), *_figures(asked, "jobs"), *_figures(asked, "job_satisfaction"))


def _getting_in(asked: Asked) -> tuple[str, ...]:
    return (*_ranges(asked, "time_to_enter"), *_figures(asked, "degree_share"), *_demands(asked), *_steps(asked))


def _skills(asked: Asked) -> tuple[str, ...]:
    """The skills with a share, then the names of those without."""
    shares = [
        phrases.PROFILE_SHARE.format(skill=in_a_sentence(row.group.label), share=row.claims[asked.position].text)
        for row in comparison_of(asked.data, "skill_share", asked.role_ids).rows
        if row.claims[asked.position].value is not None
    ]
    rows = entries(asked.data, "skill_names", [asked.role.id], asked.sources)
    named = dict.fromkeys(in_a_sentence(row["skill"]) for row in rows)
    told = (
        phrases.PROFILE_SHARES.format(skills=listed(shares)) if shares else "",
        phrases.PROFILE_NAMED.format(skills=listed(list(named))) if named else "",
    )
    return tuple(filter(None, told))


def _certifications(asked: Asked) -> tuple[str, ...]:
    rows = entries(asked.data, "certifications", [asked.role.id], asked.sources)
    names = list(dict.fromkeys(row["certification"] for row in rows))
    return (listed(names) + ".",) if names else ()


def _related(asked: Asked) -> tuple[str, ...]:
    rows = entries(asked.data, "related", [asked.role.id], asked.sources)
    careers = list(dict.fromkeys(in_a_sentence(row["related"]) for row in rows))
    titles = [
        in_a_sentence(row["other_title"]) for row in entries(asked.data, "titles", [asked.role.id], asked.sources)
    ]
    told = (
        phrases.PROFILE_CAREERS.format(careers=listed(careers)) if careers else "",
        phrases.PROFILE_TITLES.format(titles=listed(titles)) if titles else "",
    )
    return tuple(filter(None, told))


def _cautions(asked: Asked) -> tuple[str, ...]:
    """What to keep in mind about the title, and what the checks call serious about the role."""
    title = asked.role.caution[:1].upper() + asked.role.caution[1:]
    serious = [
        it.sentence
        for it in checks.findings(asked.data)
        if it.severity == "serious" and any(concern.role == asked.role.id for concern in it.concerns)
    ]
    return tuple(filter(None, [title, *serious]))


def _figures(asked: Asked, metric_id: str) -> tuple[str, ...]:
    """Every source's figure for the role: `Yearly salary, average: $68,535 (Zippia, undated)`."""
    compared = comparison_of(asked.data, metric_id, asked.role_ids, asked.view).typical
    return tuple(
        phrases.PROFILE_FIGURE.format(
            name=_name(metric_id, row),
            value=f"{claim.text}{compared.unit.per}{row.dollars}",
            cited=row.source.cite(row.period),
        )
        for row in compared.rows
        for claim in [row.claims[asked.position]]
        if claim.value is not None
    )


def _ranges(asked: Asked, metric_id: str) -> tuple[str, ...]:
    """Every source's range for the role."""
    compared = comparison_of(asked.data, metric_id, asked.role_ids, asked.view)
    dollars = {(row.source, row.period): row.dollars for row in compared.rows}
    name = METRICS[metric_id].label
    return tuple(
        phrases.PROFILE_FIGURE.format(
            name=phrases.PROFILE_RANGE.format(name=name) if compared.typical.rows else name,
            value=f"{span.text}{dollars[span.source, span.period]}",
            cited=span.source.cite(span.period),
        )
        for span in spans(compared)
        if span.role == asked.role
    )


def _name(metric_id: str, row: Row) -> str:
    label = METRICS[metric_id].label
    return f"{label}, {row.group.label.lower()}" if row.group.is_statistic else row.group.label or label


def _demands(asked: Asked) -> tuple[str, ...]:
    """What the documents ask of applicants: a line per level, with how firmly and who says so."""
    rows = asked.data.requirements()
    rows = rows[rows["role"] == asked.role.id]
    known = asked.data.sources()
    said: dict[str, dict[str, None]] = {level: {} for level in LEVELS}
    for level, stance, source in zip(rows["level"], rows["stance"], rows["source"], strict=True):
        said[level][phrases.PROFILE_STANCE.format(stance=STANCES[stance], source=known[source].short)] = None
    return tuple(
        phrases.PROFILE_DEMAND.format(level=LEVELS[level], stances="; ".join(stances))
        for level, stances in said.items()
        if stances
    )


def _steps(asked: Asked) -> tuple[str, ...]:
    steps = ways_in.steps(asked.data, asked.role.id, asked.sources)
    if not steps:
        return ()
    told = "; ".join(f"{at}. {in_a_sentence(step.text)}" for at, step in enumerate(steps, start=1))
    return (phrases.PROFILE_STEPS.format(steps=told, cited=steps[0].cited),)


PARTS: dict[str, Callable[[Asked], tuple[str, ...]]] = {
    phrases.PROFILE_WHAT: _summary,
    phrases.DUTIES: _day,
    phrases.SETTING: _setting,
    phrases.PROFILE_PAY: _pay,
    phrases.PROFILE_GROWTH: _growth,
    phrases.GETTING_IN: _getting_in,
    phrases.PROFILE_SKILLS: _skills,
    phrases.CERTIFICATIONS: _certifications,
    phrases.PROFILE_RELATED: _related,
    words.CAREFUL: _cautions,
}
"""The parts of the sheet in order."""
