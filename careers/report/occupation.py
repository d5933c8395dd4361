"""What a comparison sheet says of an occupation instead: its schooling, its skills, and figures of wider groups."""

from careers.catalogue.agencies import ONET, SCHOOLING
from careers.catalogue.periods import UNDATED, Period
from careers.data.official import sources
from careers.figures.records import Claim, Row
from careers.language.grammar import in_a_sentence, listed, opening
from careers.language.speech import say
from careers.occupations import schooling, skills
from careers.report.marks import Marked, marked
from careers.report.records import Column


def schooling_held(column: Column) -> tuple[str, ...]:
    """The schooling that most people in the occupation hold, and say is required; empty for a title."""
    if not column.is_occupation:
        return ()
    shares = schooling.schooling(column.data.documents, column.role.id)
    of_levels = (
        ("profile-held", SCHOOLING, shares.held, shares.held_in),
        ("profile-required", ONET, shares.required, shares.required_in),
    )
    marks = {form: _mark(column, source, period) for form, source, by_level, period in of_levels if by_level}
    cited = opening("; ".join(say(form, cited=mark) for form, mark in marks.items()))
    finding = schooling.finding({column.role: shares})
    return (marked(say("profile-usual", told=finding, cited=cited), *marks.values()),) if marks else ()


def skills_rated(column: Column) -> tuple[str, ...]:
    """The skills that O*NET rates as most important, the first of them first; empty if it rates none."""
    rated = skills.skills(column.data.documents, column.role.id)[: skills.IN_SHORT]
    names = listed([in_a_sentence(it.name) for it in rated]) if rated else ""
    if not rated:
        return ()
    cited = _mark(column, ONET, UNDATED)
    return (marked(say("profile-rated", skills=names, cited=cited), cited),)


def of_groups(row: Row, column: Column) -> list[Claim]:
    """The figures of wider groups within which a source counts the role; none if it has its own."""
    return [claim for claim in row.wider if column.role.id in claim.within]


def group_of(claim: Claim, column: Column) -> str:
    """The wider group that the figure belongs to; empty if it is the role's own."""
    return say("profile-wider", group=in_a_sentence(claim.role.label)) if claim.role != column.role else ""


def _mark(column: Column, source_id: str, period: Period) -> Marked:
    return column.mark(sources(column.data.documents)[source_id], period)
