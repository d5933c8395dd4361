"""CSV files in, validated and typed frames out: the only reader of `data/`."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pandas as pd

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import METRICS, TOPICS, stored_metrics_of
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role, look_at
from careers.catalogue.vocabulary import VOCABULARIES
from careers.data.faults import DataError, Fault
from careers.data.reading import Context, Table, empty, read
from careers.data.rows import Figure, NameRow, PriceRow, RequirementRow, RoleRow, Row, Source, Term, VersionRow
from careers.data.work_rows import WORK_FILES
from careers.language.speech import say

FOLDER_VARIABLE = "CAREERS_DATA"
FEWEST_ROLES = 2
"""It takes two to compare."""

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "data"


@dataclass(frozen=True)
class Data:
    """A folder of data files. Every frame is read once per process and shared: treat it as read-only.

    All methods raise DataError, with every fault of the file, when a file breaks its contract.
    """

    folder: Path

    def roles(self) -> Mapping[str, Role]:
        """The roles by id, in the order of `roles.csv`."""
        return _roles(self.folder)

    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the order of `sources.csv`, which is also the order of preference."""
        return _sources(self.folder)

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a vocabulary by id, in the order of `terms.csv`, which is the order shown."""
        return _terms(self.folder)[vocabulary]

    def labels(self, vocabulary: str) -> Mapping[str, str]:
        """What readers see of a vocabulary: labels by id, in the order shown."""
        return {term.id: term.label for term in self.terms(vocabulary).values()}

    def metric(self, metric_id: str) -> Metric:
        """A metric of the catalogue, with groups from `terms.csv` where the data hold them; KeyError for none."""
        metric = METRICS[metric_id]
        return replace(metric, groups=_groups(self.folder, metric.vocabulary)) if metric.vocabulary else metric

    def figures(self, topic: str) -> pd.DataFrame:
        """A topic's figures: `role, metric, group, value, period, source, note`; value is NaN where not reported."""
        return _figures(self.folder, topic).frame

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure, ...]:
        """What sources claim on a metric of a role, unreported figures (value None) included.

        Each holds its role, metric, group, source and period as records. Preferred sources come first, of each source
        the newest period, then the order of the file. Looked up in an index that is made once for a topic, so that
        asking costs the same among two roles and among hundreds. Nothing where the role has no such row; KeyError for
        an unknown metric. Derived metrics are not stored and have none.
        """
        return _claims(self.folder, METRICS[metric_id].topic).get((metric_id, role_id), ())

    def names(self, topic: str) -> pd.DataFrame:
        """A topic's names: `role, attribute, name, period, source, note`; empty where the topic has no such file."""
        return _names(self.folder, topic).frame

    def prices(self) -> Mapping[int, float]:
        """The consumer price index (CPI-U, annual average) by year, oldest first."""
        return _prices(self.folder)

    def prices_in(self, year: int) -> float:
        """The consumer price index of one year; DataError where the file has none."""
        prices = self.prices()
        if year not in prices:
            years = say("another-year", first=min(prices), last=max(prices), year=year)
            raise DataError([Fault("cpi_u.csv", 0, "year", say("no-index", year=year), years)])
        return prices[year]

    def versions(self) -> tuple[VersionRow, ...]:
        """Every version of the figures, oldest first; the last is the one in force."""
        return _versions(self.folder)

    def version(self) -> str:
        """The version in force, for what figures take along; `unknown` where `versions.csv` is broken."""
        try:
            return self.versions()[-1].version
        except DataError:
            return say("unknown-version")

    def work(self, file: str) -> pd.DataFrame:
        """A file about the work, named as in `work_rows.WORK_FILES`: `role, …, period, source, note`."""
        return _work(self.folder, file).frame

    def requirements(self) -> pd.DataFrame:
        """What documents ask of applicants: `role, level, stance, requirement, period, source, note`."""
        return _requirements(self.folder).frame


def open_data(folder: Path | None = None) -> Data:
    """The data in a folder; by default the one that CAREERS_DATA names, else the project's own `data/`."""
    return Data(folder or Path(os.environ.get(FOLDER_VARIABLE) or DEFAULT_FOLDER))


@cache
def _roles(folder: Path) -> Mapping[str, Role]:
    rows = read(folder / "roles.csv", RoleRow, {}).rows
    if len(rows) < FEWEST_ROLES:
        raise DataError([Fault("roles.csv", 0, "", say("one-role"), say("two-roles"))])
    return {row.id: Role(**row.model_dump(), look=look_at(position)) for position, row in enumerate(rows)}


@cache
def _terms(folder: Path) -> Mapping[str, Mapping[str, Term]]:
    """The terms by vocabulary and id. A folder without `terms.csv` speaks in the project's own."""
    own = folder / "terms.csv"
    terms = read(own if own.exists() else DEFAULT_FOLDER / own.name, Term, {}).rows
    return {name: {term.id: term for term in terms if term.vocabulary == name} for name in VOCABULARIES}


@cache
def _groups(folder: Path, vocabulary: str) -> tuple[Group, ...]:
    terms = _terms(folder)[vocabulary].values()
    return tuple(Group(id=term.id, name=term.label, kind="entry") for term in terms)


@cache
def _sources(folder: Path) -> Mapping[str, Source]:
    return {row.id: row for row in read(folder / "sources.csv", Source, _terms(folder)).rows}


@cache
def _prices(folder: Path) -> Mapping[int, float]:
    rows = read(folder / "cpi_u.csv", PriceRow, {"sources": _sources(folder)}).rows
    return dict(sorted((row.year, row.index) for row in rows))


@cache
def _versions(folder: Path) -> tuple[VersionRow, ...]:
    return read(folder / "versions.csv", VersionRow, {}).rows


@cache
def _figures(folder: Path, topic: str) -> Table[Figure]:
    metrics = {metric.id: Data(folder).metric(metric.id) for metric in stored_metrics_of(topic)}
    return read(folder / f"{TOPICS[topic].id}.csv", Figure, {**_keys(folder), "metrics": metrics})


@cache
def _claims(folder: Path, topic: str) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
    """The figures of a topic by metric and role, preferred sources first, of each source the newest period first."""
    place = {source: position for position, source in enumerate(_sources(folder))}
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in _figures(folder, topic).rows:
        found.setdefault((figure.metric.id, figure.role.id), []).append(figure)
    return {
        key: tuple(sorted(figures, key=lambda it: (place[it.source.id], it.period))) for key, figures in found.items()
    }


@cache
def _names(folder: Path, topic: str) -> Table[NameRow]:
    attributes = {attribute.id: attribute for attribute in attributes_of(topic)}
    if not attributes:
        return empty(NameRow)
    return read(folder / f"{topic}_names.csv", NameRow, {**_keys(folder), "attributes": attributes})


@cache
def _work(folder: Path, file: str) -> Table[Row]:
    return read(folder / f"{file}.csv", WORK_FILES[file], _keys(folder))


@cache
def _requirements(folder: Path) -> Table[RequirementRow]:
    return read(folder / "education_requirements.csv", RequirementRow, _keys(folder))


def _keys(folder: Path) -> Context:
    return {**_terms(folder), "roles": _roles(folder), "sources": _sources(folder)}
