"""What a row of each data file must look like."""

import re
from collections.abc import Collection
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from careers.catalogue.metrics import LEVELS, METRICS, STANCES
from careers.catalogue.periods import Period
from careers.catalogue.vocabulary import SOURCE_KINDS
from careers.language import mending

DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


def expected(what: str) -> PydanticCustomError:
    """The error that names what should have stood in a cell."""
    return PydanticCustomError("expected", "{what}", {"what": what})


def one_of(allowed: Collection[str]) -> str:
    """The choices, in words."""
    return mending.ONE_OF.format(choices=", ".join(allowed))


def known(kind: str) -> AfterValidator:
    """A validator that takes only the ids that `context[kind]` holds."""

    def check(value: str, info: ValidationInfo) -> str:
        allowed: Collection[str] = info.context[kind] if info.context else ()
        if value not in allowed:
            raise expected(one_of(allowed))
        return value

    return AfterValidator(check)


def among(allowed: Collection[str]) -> AfterValidator:
    """A validator that takes only these words."""

    def check(value: str) -> str:
        if value not in allowed:
            raise expected(one_of(allowed))
        return value

    return AfterValidator(check)


def check_period(value: str) -> str:
    """A year, a span of years in order, or nothing."""
    try:
        Period.parse(value)
    except ValueError as error:
        raise expected(mending.A_PERIOD) from error
    return value


def check_date(value: str) -> str:
    """A year, a month, a day, or nothing."""
    if value and not DATE.fullmatch(value):
        raise expected(mending.A_DATE)
    return value


def number_or_nothing(value: Any) -> Any:
    """None for an empty cell; a clear error for anything that is not a plain number."""
    if value == "":
        return None
    if isinstance(value, str) and not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]+)?", value):
        raise expected(mending.A_NUMBER)
    return value


def check_id(value: str) -> str:
    """A key in snake_case."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
        raise expected(mending.AN_ID)
    return value


def check_words(value: str) -> str:
    """At least one word."""
    if not value.strip():
        raise expected(mending.SOME_WORDS)
    return value


Id = Annotated[str, AfterValidator(check_id)]
Words = Annotated[str, AfterValidator(check_words)]
PeriodText = Annotated[str, AfterValidator(check_period)]


class Row(BaseModel):
    """A row of a data file. `key` names the columns that no two rows may share."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    key: ClassVar[tuple[str, ...]]


class RoleRow(Row):
    """A row of `roles.csv`."""

    key = ("id",)

    id: Id
    label: Words
    plural: Words
    summary: str
    caution: str


class SourceRow(Row):
    """A row of `sources.csv`; `document` is the web document that the source is, or that quotes it."""

    key = ("id",)

    id: Id
    document: Words
    short: Words
    publisher: Words
    title: Words
    author: str
    published: Annotated[str, AfterValidator(check_date)]
    url: str
    licence: Words
    kind: Annotated[str, among(SOURCE_KINDS)]
    measured: Words
    origin: str
    note: str


class FigureRow(Row):
    """A row of a topic's figures: one claim of one source. An empty value means "not reported" and has a note."""

    key = ("role", "metric", "group", "period", "source")

    role: Annotated[str, known("roles")]
    metric: Annotated[str, known("metrics")]
    group: str
    value: Annotated[float | None, BeforeValidator(number_or_nothing)]
    period: PeriodText
    source: Annotated[str, known("sources")]
    note: str

    @field_validator("group")
    @classmethod
    def _group_of_its_metric(cls, group: str, row: ValidationInfo) -> str:
        metric = METRICS.get(row.data.get("metric", ""))
        groups = [it.id for it in metric.groups] if metric else [group]
        if group not in groups:
            raise expected(one_of(groups))
        return group

    @field_validator("value")
    @classmethod
    def _within_the_bounds_of_its_unit(cls, value: float | None, row: ValidationInfo) -> float | None:
        metric = METRICS.get(row.data.get("metric", ""))
        if metric is None or value is None or metric.unit.minimum <= value <= metric.unit.maximum:
            return value
        low, high = metric.unit.minimum, metric.unit.maximum
        bounds = mending.AT_LEAST if high == float("inf") else mending.BETWEEN
        raise expected(bounds.format(low=low, high=high, unit=metric.unit.label))

    @field_validator("note")
    @classmethod
    def _why_the_value_is_empty(cls, note: str, row: ValidationInfo) -> str:
        if not note and row.data.get("value", 0) is None:
            raise expected(mending.A_REASON)
        return note


class PriceRow(Row):
    """A row of `cpi_u.csv`: the annual average of consumer prices."""

    key = ("year",)

    year: Annotated[int, Field(ge=1913, le=2100)]
    index: Annotated[float, Field(gt=0, allow_inf_nan=False)]
    source: Annotated[str, known("sources")]
    note: str


class VersionRow(Row):
    """A row of `versions.csv`: what changed in the figures, when and why; the last row is the version in force."""

    key = ("version",)

    version: Annotated[str, Field(pattern=r"^\d{4}\.\d{1,2}\.\d+$")]
    date: Annotated[str, AfterValidator(check_date), Field(min_length=1)]
    change: Words
    reason: Words


class NameRow(Row):
    """A row of a topic's names: a city, a college, a subject. An empty name means "not reported"."""

    key = ("role", "attribute", "name", "period", "source")

    role: Annotated[str, known("roles")]
    attribute: Annotated[str, known("attributes")]
    name: str
    period: PeriodText
    source: Annotated[str, known("sources")]
    note: str


class RequirementRow(Row):
    """A row of `education_requirements.csv`: what one document asks of applicants, and how strongly."""

    key = ("role", "level", "stance", "requirement", "source")

    role: Annotated[str, known("roles")]
    level: Annotated[str, among(LEVELS)]
    stance: Annotated[str, among(STANCES)]
    requirement: Words
    period: PeriodText
    source: Annotated[str, known("sources")]
    note: str
