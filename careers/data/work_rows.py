"""The rows of the files about the work: skills in words, duties, settings, ways into the role."""

from typing import Annotated

from pydantic import Field

from careers.catalogue.roles import Role
from careers.data import cells
from careers.data.cells import known_if_any, term, whole_number
from careers.data.rows import FileRow, Note, RoleKey, SourceKey, Term, Years


class SkillNameRow(FileRow):
    """A row of `skill_names.csv`: a skill that a document names without a share."""

    holds = "Skills that documents name without a share"
    key = ("role", "skill", "source")

    role: RoleKey
    skill: cells.Words = Field(description="The skill.")
    nature: Annotated[Term, term("nature")] = Field(
        description="Whether it is taught like a tool, or a way of dealing with people."
    )
    summary: cells.Words = Field(description="The skill in a sentence, in this project's words.")
    period: Years
    source: SourceKey
    note: Note


class DutyRow(FileRow):
    """A row of `duties.csv`: one thing that a document says people in the role do."""

    holds = "What documents say people in the role do"
    key = ("role", "theme", "duty", "source")

    role: RoleKey
    theme: Annotated[Term, term("theme")] = Field(description="What the duty is about.")
    duty: cells.Words = Field(description="The duty, in this project's words.")
    period: Years
    source: SourceKey
    note: Note


class SettingRow(FileRow):
    """A row of `settings.csv`: where, when or with what people in the role work."""

    holds = "Where, when and with what people in the role work"
    key = ("role", "aspect", "statement", "source")

    role: RoleKey
    aspect: Annotated[Term, term("aspect")] = Field(description="What the statement is about.")
    statement: cells.Words = Field(description="The statement, in this project's words.")
    period: Years
    source: SourceKey
    note: Note


class TitleRow(FileRow):
    """A row of `titles.csv`: another title for the same work."""

    holds = "Other titles of the role"
    key = ("role", "other_title", "source")

    role: RoleKey
    other_title: cells.Words = Field(description="Another title for the role.")
    period: Years
    source: SourceKey
    note: Note


class RelatedRow(FileRow):
    """A row of `related.csv`: a career that a document calls related."""

    holds = "Careers that documents call related"
    key = ("role", "related", "source")

    role: RoleKey
    related: cells.Words = Field(description="The related career.")
    period: Years
    source: SourceKey
    note: Note
    related_role: Annotated[Role | None, known_if_any("roles", refers_to="roles")] = Field(
        default=None, description="The role that the career is; empty for a career that is none of the roles."
    )


class RequirementRow(FileRow):
    """A row of `education_requirements.csv`: what one document asks of applicants, and how strongly."""

    holds = "What documents ask of applicants"
    key = ("role", "level", "stance", "requirement", "source")

    role: RoleKey
    level: Annotated[Term, term("level")] = Field(description="What is asked for.")
    stance: Annotated[Term, term("stance")] = Field(description="How firmly it is asked.")
    requirement: cells.Words = Field(description="The demand, in this project's words.")
    period: Years
    source: SourceKey
    note: Note


class CertificationRow(FileRow):
    """A row of `certifications.csv`: a certification, and what a document says about it."""

    holds = "Certifications that documents speak of"
    key = ("role", "certification", "source")

    role: RoleKey
    certification: cells.Words = Field(description="Name of the certification.")
    abbreviation: cells.Text = Field(description="Its short form; empty where the document gives none.")
    granted_by: cells.Text = Field(description="Who grants it; empty where the document does not say.")
    demands: cells.Text = Field(description="What it asks for; empty where the document does not say.")
    what_it_is: cells.Text = Field(description="What it is; empty where the document does not say.")
    standing: Annotated[Term, term("standing")] = Field(description="How firmly the document speaks of it.")
    period: Years
    source: SourceKey
    note: Note


class StepRow(FileRow):
    """A row of `steps.csv`: a step toward the role."""

    holds = "Steps on the way into the role"
    key = ("role", "position", "source")

    role: RoleKey
    position: Annotated[int, whole_number(1, 99)] = Field(description="Place of the step, counted from 1.")
    step: cells.Words = Field(description="The step in a few words.")
    detail: cells.Words = Field(description="The step in full, in this project's words.")
    period: Years
    source: SourceKey
    note: Note


WORK_FILES: dict[str, type[FileRow]] = {
    "skill_names": SkillNameRow,
    "duties": DutyRow,
    "settings": SettingRow,
    "titles": TitleRow,
    "certifications": CertificationRow,
    "steps": StepRow,
    "related": RelatedRow,
}
"""The files about the work, and what a row of each must look like."""
