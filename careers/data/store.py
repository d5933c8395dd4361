"""CSV files in, validated and typed frames out: the only reader of `data/`."""

import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pandas as pd

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import METRICS, TOPICS, stored_metrics_of
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role, look_at
from careers.catalogue.vocabulary import VOCABULARIES
from careers.data.editions import edition_of
from careers.data.faults import DataError, Fault, faults_of
from careers.data.once import read_once
from careers.data.own import NOTHING, Own, with_own
from careers.data.reading import Context, Table, empty, read
from careers.data.rows import (
    DocumentSource,
    Figure,
    FileRow,
    NameRow,
    OfficialFigure,
    PriceRow,
    RequirementRow,
    RoleRow,
    Source,
    Term,
    VersionRow,
)
from careers.data.work_rows import WORK_FILES
from careers.language.keeping import forget
from careers.language.speech import say

log = logging.getLogger(__name__)

FOLDER_VARIABLE = "CAREERS_DATA"
FEWEST_ROLES = 2
"""It takes two to compare."""

KEPT = 64
"""How many tables of a kind are cached: enough for two editions of all topics."""

LOOK_EVERY = 1.0
"""Seconds between two checks for changed files."""

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data"


@dataclass(frozen=True)
class Data:
    """A folder of data files in one edition, and what a reader brought along, which comes last everywhere.

    Treat its frames as read-only, as they are shared. All methods raise DataError with all errors of a broken file.
    """

    folder: Path
    edition: str = ""
    own: Own = NOTHING

    @property
    def files(self) -> "Data":
        """What the files say, without occupations and without what a reader brought along."""
        return Data(self.folder, self.edition)

    @property
    def documents(self) -> "Data":
        """The same without occupations: what the documents, and the reader, say of their roles."""
        return self

    def roles(self) -> Mapping[str, Role]:
        """The roles by id, in the order of `roles.csv`."""
        return with_own(_roles(self.files), self.own.roles)

    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the order of `sources.csv`, which is also the order of preference."""
        return with_own(_sources(self.files), self.own.sources)

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a vocabulary by id, in the order of `terms.csv`, which is the order on pages."""
        return _terms(self.files)[vocabulary]

    def labels(self, vocabulary: str) -> Mapping[str, str]:
        """The labels of a vocabulary by id, in the order on pages."""
        return {term.id: term.label for term in self.terms(vocabulary).values()}

    def metric(self, metric_id: str) -> Metric:
        """A metric of the catalogue, with groups from `terms.csv` if they are in the data; KeyError if unknown."""
        metric = METRICS[metric_id]
        return replace(metric, groups=_groups(self.files, metric.vocabulary)) if metric.vocabulary else metric

    def figures(self, topic: str) -> pd.DataFrame:
        """The figures of a topic: `role, metric, group, value, period, source, note`; value is NaN if not reported."""
        return self.own.beside(_figures(self.files, topic).frame, topic)

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure | OfficialFigure, ...]:
        """What sources claim about a role on a metric, including unreported figures (value None), by an index.

        Each claim has its role, metric, group, source and period as records. Preferred sources come first; for each
        source the newest period, then the order of the file. Derived metrics have none; KeyError for an unknown one.
        """
        found = _claims(self.files, METRICS[metric_id].topic).get((metric_id, role_id), ())
        return found + self.own.claims(metric_id, role_id)

    def tells(self, metric_id: str, role_ids: Iterable[str]) -> bool:
        """Whether any source says anything on a metric about any of these roles."""
        return any(self.claims(metric_id, role_id) for role_id in role_ids)

    def names(self, topic: str) -> pd.DataFrame:
        """A topic's names: `role, attribute, name, period, source, note`; empty if the topic has no such file."""
        return _names(self.files, topic).frame

    def prices(self) -> Mapping[int, float]:
        """The consumer price index (CPI-U, annual average) by year, oldest first."""
        return _prices(self.files)

    def prices_in(self, year: int) -> float:
        """The consumer price index of one year; DataError if the file does not have it."""
        if year in (prices := self.prices()):
            return prices[year]
        years = say("another-year", first=min(prices), last=max(prices), year=year)
        raise DataError([Fault("cpi_u.csv", 0, "year", say("no-index", year=year), years)])

    def versions(self) -> tuple[VersionRow, ...]:
        """Every version of the figures, oldest first; the last is the current one."""
        return _versions(self.files)

    def version(self) -> str:
        """The current version, for exports and citations; `unknown` if `versions.csv` is broken."""
        try:
            return self.versions()[-1].version
        except DataError:
            return say("unknown-version")

    def work(self, file: str) -> pd.DataFrame:
        """A file about the work, by its name in `work_rows.WORK_FILES`: `role, …, period, source, note`."""
        return _work(self.files, file).frame

    def requirements(self) -> pd.DataFrame:
        """What documents ask of applicants: `role, level, stance, requirement, period, source, note`."""
        return _requirements(self.files).frame

    def faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong with any of the files; empty if all is well."""
        return faults_of(self._files())

    def _files(self) -> Iterator[Callable[[], object]]:
        """A reader for each file."""
        yield from (self.roles, self.sources, self.prices, self.versions, self.requirements)
        yield from (partial(read_one, topic) for topic in TOPICS for read_one in (self.figures, self.names))
        yield from (partial(self.work, file) for file in WORK_FILES)


@dataclass(frozen=True)
class InForce:
    """The data that readers see, and the errors of newer files that are held back; empty if there are none."""

    data: Data
    kept_back: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class _Look:
    """A look at a folder: when, which edition was there, and what was shown from then on."""

    at: float
    edition: str
    in_force: InForce


_looks: dict[Path, _Look] = {}
_held: ContextVar[InForce | None] = ContextVar("held", default=None)
"""What the current run shows of the default folder, from start to end."""


def hold(own: Own = NOTHING) -> None:
    """Keep showing what is in force now, with what a reader brought along, until the next call in this context."""
    _held.set(None)
    found = in_force()
    _held.set(replace(found, data=replace(found.data, own=own)))


def open_data(folder: Path | None = None) -> Data:
    """The data in force in a folder; by default the one in CAREERS_DATA, or else the project's own `data/`."""
    return in_force(folder).data


def in_force(folder: Path | None = None) -> InForce:
    """What readers see of a folder; by default, of the folder that `open_data` opens. After `hold` it stays as it is.

    Changed files are picked up within a second, once all are right; until then the last right edition stays, if any.
    """
    if folder is None and (held := _held.get()):
        return held
    folder = folder or Path(os.environ.get(FOLDER_VARIABLE) or DEFAULT_FOLDER)
    last, now = _looks.get(folder), time.monotonic()
    if last and now - last.at < LOOK_EVERY:
        return last.in_force
    edition = edition_of(folder)
    found = last.in_force if last and edition == last.edition else _next(folder, edition, last)
    if last and found.data != last.in_force.data:
        forget()
    _looks[folder] = _Look(now, edition, found)
    return found


def _next(folder: Path, edition: str, last: _Look | None) -> InForce:
    """What is in force after files were changed."""
    newest = Data(folder, edition)
    if last is None or not (faults := newest.faults()) or last.in_force.data.faults():
        return InForce(newest)
    log.warning("%s", " ".join([f"{say('kept-back')}: {folder}:", *DataError(faults).lines]))
    return InForce(last.in_force.data, faults)


@read_once(KEPT)
def _roles(data: Data) -> Mapping[str, Role]:
    rows = read(data.folder / "roles.csv", RoleRow, {}).rows
    if len(rows) < FEWEST_ROLES:
        raise DataError([Fault("roles.csv", 0, "", say("one-role"), say("two-roles"))])
    return {row.id: Role(**row.model_dump(), look=look_at(position)) for position, row in enumerate(rows)}


@read_once(KEPT)
def _terms(data: Data) -> Mapping[str, Mapping[str, Term]]:
    """The terms by vocabulary and id. A folder without `terms.csv` uses the project's own."""
    own = data.folder / "terms.csv"
    terms = read(own if own.exists() else DEFAULT_FOLDER / own.name, Term, {}).rows
    return {name: {term.id: term for term in terms if term.vocabulary == name} for name in VOCABULARIES}


@read_once(KEPT)
def _groups(data: Data, vocabulary: str) -> tuple[Group, ...]:
    return tuple(Group(id=it.id, name=it.label, kind="entry") for it in _terms(data)[vocabulary].values())


@read_once(KEPT)
def _sources(data: Data) -> Mapping[str, Source]:
    return {row.id: row for row in read(data.folder / "sources.csv", DocumentSource, _terms(data)).rows}


@read_once(KEPT)
def _prices(data: Data) -> Mapping[int, float]:
    rows = read(data.folder / "cpi_u.csv", PriceRow, {"sources": _sources(data)}).rows
    return dict(sorted((row.year, row.index) for row in rows))


@read_once(KEPT)
def _versions(data: Data) -> tuple[VersionRow, ...]:
    return read(data.folder / "versions.csv", VersionRow, {}).rows


@read_once(KEPT)
def _figures(data: Data, topic: str) -> Table[Figure]:
    metrics = {metric.id: data.metric(metric.id) for metric in stored_metrics_of(topic)}
    return read(data.folder / f"{TOPICS[topic].id}.csv", Figure, {**_keys(data), "metrics": metrics})


@read_once(KEPT)
def _claims(data: Data, topic: str) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
    """A topic's figures by metric and role: preferred sources first and, for each source, the newest period first."""
    place = {source: position for position, source in enumerate(_sources(data))}
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in _figures(data, topic).rows:
        found.setdefault((figure.metric.id, figure.role.id), []).append(figure)
    return {
        key: tuple(sorted(figures, key=lambda it: (place[it.source.id], it.period))) for key, figures in found.items()
    }


@read_once(KEPT)
def _names(data: Data, topic: str) -> Table[NameRow]:
    attributes = {attribute.id: attribute for attribute in attributes_of(topic)}
    if not attributes:
        return empty(NameRow)
    return read(data.folder / f"{topic}_names.csv", NameRow, {**_keys(data), "attributes": attributes})


@read_once(KEPT)
def _work(data: Data, file: str) -> Table[FileRow]:
    return read(data.folder / f"{file}.csv", WORK_FILES[file], _keys(data))


@read_once(KEPT)
def _requirements(data: Data) -> Table[RequirementRow]:
    return read(data.folder / "education_requirements.csv", RequirementRow, _keys(data))


def _keys(data: Data) -> Context:
    return {**_terms(data), "roles": _roles(data), "sources": _sources(data)}
