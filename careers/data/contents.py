"""What each file of a data folder holds, read once and checked. DataError names all that is wrong with a file."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import METRICS, TOPICS, stored_metrics_of
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role, look_at
from careers.catalogue.vocabulary import VOCABULARIES
from careers.data.editions import DEFAULT_FOLDER, OFFICIAL, described
from careers.data.faults import DataError, Fault, faults_of
from careers.data.once import InFolder, read_once
from careers.data.reading import Context, Table, as_described, empty, read, read_apart
from careers.data.rows import (
    DocumentSource,
    Figure,
    FileRow,
    NameRow,
    PriceRow,
    RoleRow,
    Source,
    Term,
    VersionRow,
)
from careers.data.work_rows import WORK_FILES, RequirementRow
from careers.language.speech import say

FEWEST_ROLES = 2
"""It takes two to compare."""


@read_once
def roles(data: InFolder) -> Mapping[str, Role]:
    """The roles by id, each with the look of its place."""
    rows = read(data.folder / "roles.csv", RoleRow, {}).rows
    if len(rows) < FEWEST_ROLES:
        raise DataError([Fault("roles.csv", 0, "", say("one-role"), say("two-roles"))])
    return {row.id: Role(**row.model_dump(), look=look_at(position)) for position, row in enumerate(rows)}


@read_once
def terms(data: InFolder, vocabulary: str) -> Mapping[str, Term]:
    """The terms of a vocabulary by id, also where only other vocabularies have errors."""
    try:
        rows = _every_term(data)
    except DataError as error:
        rows = read_apart(_file_of_terms(data), Term, vocabulary, VOCABULARIES, error).rows
    return {term.id: term for term in rows if term.vocabulary == vocabulary}


@read_once
def groups(data: InFolder, vocabulary: str) -> tuple[Group, ...]:
    """The groups that a vocabulary names."""
    return tuple(Group(id=it.id, name=it.label, kind="entry") for it in terms(data, vocabulary).values())


def metric(data: InFolder, metric_id: str) -> Metric:
    """A metric of the catalogue, with the groups of its vocabulary if it has one; KeyError if unknown."""
    known = METRICS[metric_id]
    return replace(known, groups=groups(data, known.vocabulary)) if known.vocabulary else known


@read_once
def sources(data: InFolder) -> Mapping[str, Source]:
    """The documents by id, in order of preference."""
    return {
        row.id: row for row in read(data.folder / "sources.csv", DocumentSource, _terms_of(data, DocumentSource)).rows
    }


@read_once
def prices(data: InFolder) -> Mapping[int, float]:
    """The consumer price index by year, oldest first."""
    rows = read(data.folder / "cpi_u.csv", PriceRow, {"sources": sources(data)}).rows
    return dict(sorted((row.year, row.index) for row in rows))


@read_once
def versions(data: InFolder) -> tuple[VersionRow, ...]:
    """Every version of the figures, oldest first."""
    return read(data.folder / "versions.csv", VersionRow, {}).rows


@read_once
def figures(data: InFolder, topic: str) -> Table[Figure]:
    """A topic's figures."""
    metrics = {it.id: metric(data, it.id) for it in stored_metrics_of(topic)}
    return read(data.folder / f"{TOPICS[topic].id}.csv", Figure, {**_keys(data, Figure), "metrics": metrics})


@read_once
def claims(data: InFolder, topic: str) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
    """A topic's figures by metric and role: preferred sources first and, for each source, the newest period first."""
    place = {source: position for position, source in enumerate(sources(data))}
    by_key: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures(data, topic).rows:
        by_key.setdefault((figure.metric.id, figure.role.id), []).append(figure)
    return {key: tuple(sorted(rows, key=lambda it: (place[it.source.id], it.period))) for key, rows in by_key.items()}


@read_once
def names(data: InFolder, topic: str) -> Table[NameRow]:
    """A topic's names; empty if it has no such file."""
    attributes = {attribute.id: attribute for attribute in attributes_of(topic)}
    if not attributes:
        return empty(NameRow)
    return read(data.folder / f"{topic}_names.csv", NameRow, {**_keys(data, NameRow), "attributes": attributes})


@read_once
def work(data: InFolder, file: str) -> Table[FileRow]:
    """A file about the work, by its name in `work_rows.WORK_FILES`."""
    return read(data.folder / f"{file}.csv", WORK_FILES[file], _keys(data, WORK_FILES[file]))


@read_once
def requirements(data: InFolder) -> Table[RequirementRow]:
    """What documents ask of applicants."""
    return read(data.folder / "education_requirements.csv", RequirementRow, _keys(data, RequirementRow))


@read_once
def official(data: InFolder) -> Path:
    """The folder of official statistics: the project's own for a folder of data without one.

    Its files are read in part and unchecked, since an import wrote them; so each must be there as it was described.
    """
    own = data.folder / OFFICIAL
    folder = own if own.is_dir() else DEFAULT_FOLDER / OFFICIAL
    if faults := faults_of(partial(as_described, folder / file) for file in described(folder)):
        raise DataError(faults)
    return folder


@read_once
def _every_term(data: InFolder) -> tuple[Term, ...]:
    return read(_file_of_terms(data), Term, {}).rows


def _file_of_terms(data: InFolder) -> Path:
    """A folder without `terms.csv` uses the project's own."""
    own = data.folder / "terms.csv"
    return own if own.exists() else DEFAULT_FOLDER / own.name


def _keys(data: InFolder, model: type[FileRow]) -> Context:
    return {**_terms_of(data, model), "roles": roles(data), "sources": sources(data)}


def _terms_of(data: InFolder, model: type[FileRow]) -> Context:
    """The vocabularies that the rows of a file use: a column that names terms is called as its vocabulary."""
    return {column: terms(data, column) for column, rule in model.rules().items() if rule.refers_to == "terms"}
