"""The rows of the data files: one model per file declares its columns, their meaning, rules and keys.

The store reads files with these models, and the data package is made from them. In a record, a key of another file is
replaced by what it names: the source of a figure is a Source.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo

from careers.catalogue import periods
from careers.catalogue.records import Attribute, Group, Mark, Metric
from careers.catalogue.roles import Role
from careers.catalogue.vocabulary import COUNTS_AS, VOCABULARIES
from careers.data import cells
from careers.data.cells import REQUIRED, Rule, among, expected, if_any_among, known, number, one_of, term, whole_number
from careers.language import terms
from careers.language.dates import month
from careers.language.grammar import in_a_sentence, opening
from careers.language.speech import isolated, said_if_any, say

INFERRED = "inferred"
NAMINGS = ("named", INFERRED, "unknown")
"""How the publisher of a document is known: the document names it, it is inferred, or nobody can tell."""

Years = Annotated[cells.Period, Field(description="Year or years described; empty where undated.")]
Note = Annotated[cells.Text, Field(description="Remark; says why a value is empty.")]


class FileRow(BaseModel):
    """A row of a data file; `holds` says what the file is about.

    No two rows may share all columns in `key`, or in one of `unique`, which ignores case.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)
    holds: ClassVar[str]
    key: ClassVar[tuple[str, ...]]
    unique: ClassVar[Sequence[tuple[str, ...]]] = ()

    @classmethod
    def needed(cls) -> list[str]:
        """The columns that a file has to have."""
        return [column for column, field in cls.model_fields.items() if field.is_required()]

    @classmethod
    def rules(cls) -> dict[str, Rule]:
        """The rule of each column, in order."""
        return {
            column: next(rule for rule in reversed(field.metadata) if isinstance(rule, Rule))
            for column, field in cls.model_fields.items()
        }


class RoleRow(FileRow):
    """A row of `roles.csv`."""

    holds = "The careers that can be compared"
    key = ("id",)
    unique = (("label",), ("plural",))

    id: cells.Id = Field(description="Key in snake_case.")
    label: cells.Words = Field(description="One holder of the role.")
    plural: cells.Words = Field(description="Several holders, inside a sentence.")
    summary: cells.Text = Field(description="The work in a sentence.")
    caution: cells.Text = Field(description="What to keep in mind about the title.")


class Term(FileRow):
    """A row of `terms.csv`: a word with an id for other files and a label for readers."""

    holds = "Words that the other files name by their ids"
    key = ("vocabulary", "id")
    unique = (("vocabulary", "label"),)

    vocabulary: Annotated[str, among(VOCABULARIES)] = Field(
        description="What the term says. "
        + "; ".join(f"{vocabulary}: {says}" for vocabulary, says in VOCABULARIES.items())
        + "."
    )
    id: cells.Id = Field(description="Key in snake_case.")
    label: cells.Words = Field(description="What readers see; the order of the rows is the order shown.")
    note: cells.Text = Field(description="What it means, where the label does not say it all.")
    within: cells.Text = Field(default="", description="The skill that it is part of, by its name in skill_names.csv.")
    counts_as: Annotated[str, if_any_among("vocabulary", COUNTS_AS)] = Field(
        description="What the checks take it for; empty where that does not matter. "
        + "; ".join(f"{vocabulary}: {' or '.join(them)}" for vocabulary, them in COUNTS_AS.items())
        + ".",
    )


class Source(FileRow):
    """Where figures are from: a document, or a statistic of an agency."""

    key = ("id",)
    unique = (("short",),)

    id: cells.Id = Field(description="Key in snake_case.")
    document: cells.Words = Field(description="The web document that gives, or quotes, the figures.")
    short: cells.Words = Field(description="Name beside a figure.")
    publisher: cells.Words = Field(description="Who put the document out.")
    title: cells.Words = Field(description="Title of the document.")
    author: cells.Text = Field(description="Who wrote it.")
    published: cells.Date = Field(description="Date printed on it; empty where there is none.")
    url: cells.Text = Field(description="Address; empty where the document carries none.")
    licence: cells.Words = Field(description="Rights.")
    kind: Annotated[Term, term("kind")] = Field(description="How the source came by its figures.")
    measured: cells.Words = Field(description="What it measured.")
    origin: cells.Text = Field(description="Whom the document quotes.")
    note: Note
    read: cells.Date = Field(
        default="", description="Day on which its figures were taken from it; a folder may do without this column."
    )

    is_official: ClassVar[bool] = False
    is_own: ClassVar[bool] = False

    @property
    def year(self) -> int:
        """The year printed on it; 0 where there is none."""
        return int(self.published[:4] or 0)

    @property
    def method(self) -> str:
        """How it came by its figures, with what that means: `survey`, `website estimate`, `official survey`."""
        if self.is_official:
            called = say("official-method", kind=self.kind.counts_as, label=self.kind.label)
            meaning = said_if_any(f"term-official-{self.kind.counts_as}")
        else:
            called, note = self.kind.label, in_a_sentence(self.kind.note)
            meaning = say("term-of-kind", kind=opening(called), note=note) if note else ""
        return terms.Explained(called, meaning) if meaning else called

    @property
    def is_inferred(self) -> bool:
        """Whether the document does not name its publisher."""
        return False

    @property
    def by(self) -> str:
        """Who put it out, and that this is inferred where it is: `Zippia (inferred)`."""
        return say("inferred", publisher=self.publisher) if self.is_inferred else self.publisher

    def when(self, period: periods.Period) -> str:
        """What we know about a figure's time: its own period, or else the date of the page, marked as such."""
        if period or not self.published:
            return str(period)
        return say("page-of", date=month(self.published))

    def cite(self, period: periods.Period) -> str:
        """The source next to a figure, with what we know about the figure's time: `Zippia, undated`."""
        return f"{isolated(self.short)}, {self.when(period)}"


class DocumentSource(Source):
    """A row of `sources.csv`: a web document, or a source that a document quotes."""

    holds = "Where figures are from"

    naming: Annotated[str, among(NAMINGS)] = Field(
        description="Whether the document names its publisher, it is inferred, or nobody can tell."
    )

    @property
    def is_inferred(self) -> bool:
        """Whether the document does not name its publisher."""
        return self.naming == INFERRED


class OfficialSource(Source):
    """A row of `official/sources.csv`: a statistic of a US agency."""

    holds = "The official statistics"
    is_official = True


RoleKey = Annotated[Role, known("roles", refers_to="roles"), Field(description="The role described.")]
SourceKey = Annotated[Source, known("sources", refers_to="sources"), Field(description="Who says so.")]


def group_of_the_metric(text: str, info: ValidationInfo) -> Group | str:
    """The group of the row's metric with this id; just the id if the metric is unknown."""
    metric: Metric | None = info.data.get("metric")
    groups = {group.id: group for group in metric.groups} if metric else {text: text}
    if text in groups:
        return groups[text]
    raise expected(one_of([*groups]))


def value_in_the_unit(text: str, info: ValidationInfo) -> float | None:
    """A number that the unit of the row's metric allows, or None for an empty cell."""
    value = cells.a_number_or_nothing(text, info)
    metric: Metric | None = info.data.get("metric")
    if metric is None or value is None:
        return value
    unit = metric.unit
    if not unit.minimum <= value <= unit.maximum:
        bounds = "at-least" if unit.maximum == float("inf") else "between"
        raise expected(say(bounds, low=f"{unit.minimum:,.0f}", high=f"{unit.maximum:,.0f}", unit=unit.label))
    if unit.is_whole and not value.is_integer():
        raise expected(say("a-count", unit=unit.label))
    return value


def reason_for_an_empty_value(text: str, info: ValidationInfo) -> str:
    """A remark; required if the row has no value."""
    if not text and info.data.get("value", 0) is None:
        raise expected(say("a-reason"))
    return text


class Figure(FileRow):
    """A row of a topic's figures: one claim by one source. The value is None if the source reports none."""

    key = ("role", "metric", "group", "period", "source")
    mark: ClassVar[Mark] = ""
    wider: ClassVar[str] = ""
    error: ClassVar[float] = 0

    role: RoleKey
    metric: Annotated[Metric, known("metrics")] = Field(description="What is counted.")
    group: Annotated[Group, Rule(group_of_the_metric, constraints=REQUIRED)] = Field(
        description="Member of the breakdown, or statistic."
    )
    value: Annotated[float | None, Rule(value_in_the_unit, "number")] = Field(
        description="Full precision as printed; empty where not reported."
    )
    period: Years
    source: SourceKey
    note: Annotated[Note, Rule(reason_for_an_empty_value)]


@dataclass(frozen=True, kw_only=True)
class OfficialFigure:
    """What an official source says about an occupation; `mark` says why there is no number, or no exact one.

    If the mark is `or_more`, the value is the least that the figure can be. `wider` names the wider group that the
    figure is about, if the source does not tell the occupation apart from others; empty if it does. `error` is the
    relative standard error in percent, 0 where none is published.
    """

    role: Role
    metric: Metric
    group: Group
    value: float | None
    period: periods.Period
    source: Source
    note: str
    mark: Mark
    wider: str = ""
    error: float = 0


class PriceRow(FileRow):
    """A row of `cpi_u.csv`: the annual average of consumer prices."""

    holds = "Consumer prices, to restate dated pay in real dollars"
    key = ("year",)

    year: Annotated[int, whole_number(1913, 2100)] = Field(description="Calendar year.")
    index: Annotated[float, number(1, 10_000)] = Field(description="Annual average, 1982–84 = 100.")
    source: SourceKey
    note: Note


class VersionRow(FileRow):
    """A row of `versions.csv`: what changed in the figures, when and why; the last row is the current version."""

    holds = "What changed in the figures, when and why"
    key = ("version",)

    version: cells.Version = Field(description="Year, month and number of the version.")
    date: cells.FullDate = Field(description="When it came into force.")
    change: cells.Words = Field(description="What changed.")
    reason: cells.Words = Field(description="Why.")


class NameRow(FileRow):
    """A row of a topic's names: a city, a college, a subject. An empty name means "not reported"."""

    key = ("role", "attribute", "name", "period", "source")

    role: RoleKey
    attribute: Annotated[Attribute, known("attributes")] = Field(description="What is named.")
    name: cells.Text = Field(description="The name; empty where not reported.")
    period: Years
    source: SourceKey
    note: Note
