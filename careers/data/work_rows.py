"""What a row of each file about the work must look like: skills in words, duties, settings, ways in."""

from typing import Annotated

from pydantic import Field

from careers.catalogue.vocabulary import ASPECTS, NATURES, STANDINGS, THEMES
from careers.data.rows import PeriodText, Row, Words, among, known

RoleId = Annotated[str, known("roles")]
SourceId = Annotated[str, known("sources")]


class SkillNameRow(Row):
    """A row of `skill_names.csv`: a skill that a document names without a share."""

    key = ("role", "skill", "source")

    role: RoleId
    skill: Words
    nature: Annotated[str, among(NATURES)]
    summary: Words
    period: PeriodText
    source: SourceId
    note: str


class DutyRow(Row):
    """A row of `duties.csv`: one thing that a document says people in the role do."""

    key = ("role", "theme", "duty", "source")

    role: RoleId
    theme: Annotated[str, among(THEMES)]
    duty: Words
    period: PeriodText
    source: SourceId
    note: str


class SettingRow(Row):
    """A row of `settings.csv`: where, when or with what people in the role work."""

    key = ("role", "aspect", "statement", "source")

    role: RoleId
    aspect: Annotated[str, among(ASPECTS)]
    statement: Words
    period: PeriodText
    source: SourceId
    note: str


class TitleRow(Row):
    """A row of `titles.csv`: another title under which the work is found."""

    key = ("role", "other_title", "source")

    role: RoleId
    other_title: Words
    period: PeriodText
    source: SourceId
    note: str


class RelatedRow(Row):
    """A row of `related.csv`: a career that a document calls related."""

    key = ("role", "related", "source")

    role: RoleId
    related: Words
    period: PeriodText
    source: SourceId
    note: str


class CertificationRow(Row):
    """A row of `certifications.csv`: a certification, and what a document says of it."""

    key = ("role", "certification", "source")

    role: RoleId
    certification: Words
    abbreviation: str
    granted_by: str
    demands: str
    what_it_is: str
    standing: Annotated[str, among(STANDINGS)]
    period: PeriodText
    source: SourceId
    note: str


class StepRow(Row):
    """A row of `steps.csv`: a step on the way into the role; `position` counts from 1."""

    key = ("role", "position", "source")

    role: RoleId
    position: Annotated[int, Field(ge=1, le=99)]
    step: Words
    detail: Words
    period: PeriodText
    source: SourceId
    note: str


WORK_FILES: dict[str, type[Row]] = {
    "skill_names": SkillNameRow,
    "duties": DutyRow,
    "settings": SettingRow,
    "titles": TitleRow,
    "certifications": CertificationRow,
    "steps": StepRow,
    "related": RelatedRow,
}
"""The files about the work, and what a row of each must look like."""
