"""The data in force: which edition of the files readers see, and what it says."""

import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pandas as pd

from careers.catalogue.metrics import METRICS, TOPICS
from careers.catalogue.records import Metric
from careers.catalogue.roles import Role
from careers.catalogue.vocabulary import VOCABULARIES
from careers.data import contents
from careers.data.editions import DEFAULT_FOLDER, edition_of
from careers.data.faults import DataError, Fault, faults_of
from careers.data.own import NOTHING, Own, with_own
from careers.data.rows import Figure, OfficialFigure, Source, Term, VersionRow
from careers.data.work_rows import WORK_FILES
from careers.language.keeping import forget
from careers.language.speech import say

log = logging.getLogger(__name__)

FOLDER_VARIABLE = "CAREERS_DATA"
LOOK_EVERY = 1.0
"""Seconds between two checks for changed files."""


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
        return with_own(contents.roles(self.files), self.own.roles)

    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the order of `sources.csv`, which is also the order of preference."""
        return with_own(contents.sources(self.files), self.own.sources)

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a vocabulary by id, in the order of `terms.csv`, which is the order on pages."""
        return contents.terms(self.files, vocabulary)

    def labels(self, vocabulary: str) -> Mapping[str, str]:
        """The labels of a vocabulary by id, in the order on pages."""
        return {term.id: term.label for term in self.terms(vocabulary).values()}

    def metric(self, metric_id: str) -> Metric:
        """A metric of the catalogue, with groups from `terms.csv` if they are in the data; KeyError if unknown."""
        return contents.metric(self.files, metric_id)

    def figures(self, topic: str) -> pd.DataFrame:
        """The figures of a topic: `role, metric, group, value, period, source, note`; value is NaN if not reported."""
        return self.own.beside(contents.figures(self.files, topic).frame, topic)

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure | OfficialFigure, ...]:
        """What sources claim about a role on a metric, including unreported figures (value None), by an index.

        Each claim has its role, metric, group, source and period as records. Preferred sources come first; for each
        source the newest period, then the order of the file. Derived metrics have none; KeyError for an unknown one.
        """
        of_files = contents.claims(self.files, METRICS[metric_id].topic).get((metric_id, role_id), ())
        return of_files + self.own.claims(metric_id, role_id)

    def tells(self, metric_id: str, role_ids: Iterable[str]) -> bool:
        """Whether any source says anything on a metric about any of these roles."""
        return any(self.claims(metric_id, role_id) for role_id in role_ids)

    def names(self, topic: str) -> pd.DataFrame:
        """A topic's names: `role, attribute, name, period, source, note`; empty if the topic has no such file."""
        return contents.names(self.files, topic).frame

    def prices(self) -> Mapping[int, float]:
        """The consumer price index (CPI-U, annual average) by year, oldest first."""
        return contents.prices(self.files)

    def prices_in(self, year: int) -> float:
        """The consumer price index of one year; DataError if the file does not have it."""
        if year in (prices := self.prices()):
            return prices[year]
        years = say("another-year", first=min(prices), last=max(prices), year=year)
        raise DataError([Fault("cpi_u.csv", 0, "year", say("no-index", year=year), years)])

    def versions(self) -> tuple[VersionRow, ...]:
        """Every version of the figures, oldest first; the last is the current one."""
        return contents.versions(self.files)

    def version(self) -> str:
        """The current version, for exports and citations; `unknown` if `versions.csv` is broken."""
        try:
            return self.versions()[-1].version
        except DataError:
            return say("unknown-version")

    def work(self, file: str) -> pd.DataFrame:
        """A file about the work, by its name in `work_rows.WORK_FILES`: `role, …, period, source, note`."""
        return contents.work(self.files, file).frame

    def requirements(self) -> pd.DataFrame:
        """What documents ask of applicants: `role, level, stance, requirement, period, source, note`."""
        return contents.requirements(self.files).frame

    def official(self) -> Path:
        """The folder of official statistics; DataError if a file there is missing, cut short or changed by hand."""
        return contents.official(self.files)

    def faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong with any of the files; empty if all is well."""
        return faults_of(self._files())

    def _files(self) -> Iterator[Callable[[], object]]:
        """A reader for each file."""
        yield from (self.roles, self.sources, self.prices, self.versions, self.requirements, self.official)
        yield from (partial(self.terms, vocabulary) for vocabulary in VOCABULARIES)
        yield from (partial(read_one, topic) for topic in TOPICS for read_one in (self.figures, self.names))
        yield from (partial(self.work, file) for file in WORK_FILES)


@dataclass(frozen=True)
class InForce:
    """The data that readers see, and the errors of newer files that are held back; empty if there are none."""

    data: Data
    kept_back: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class _Glance:
    """A glance at a folder: when, which edition was there, and what was shown from then on."""

    at: float
    edition: str
    in_force: InForce


_glances: dict[Path, _Glance] = {}
_held: ContextVar[InForce | None] = ContextVar("held", default=None)
"""What the current run shows of the default folder, from start to end."""


def hold(own: Own = NOTHING) -> None:
    """Keep showing what is in force now, with what a reader brought along, until the next call in this context."""
    _held.set(None)
    current = in_force()
    _held.set(replace(current, data=replace(current.data, own=own)))


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
    last, now = _glances.get(folder), time.monotonic()
    if last and now - last.at < LOOK_EVERY:
        return last.in_force
    edition = edition_of(folder)
    current = last.in_force if last and edition == last.edition else _next(folder, edition, last)
    if last and current.data != last.in_force.data:
        forget()
    _glances[folder] = _Glance(now, edition, current)
    return current


def _next(folder: Path, edition: str, last: _Glance | None) -> InForce:
    """What is in force after files were changed."""
    newest = Data(folder, edition)
    if last is None or not (faults := newest.faults()) or last.in_force.data.faults():
        return InForce(newest)
    log.warning("%s", " ".join([f"{say('kept-back')}: {folder}:", *DataError(faults).lines]))
    return InForce(last.in_force.data, faults)
