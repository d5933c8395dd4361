"""What the checks look at: all reported figures and demands, as records."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

import pandas as pd

from careers.catalogue.metrics import METRICS, TOPICS
from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Metric
from careers.catalogue.roles import Role
from careers.data.faults import DataError
from careers.data.once import EDITIONS
from careers.data.rows import Source
from careers.data.store import Data
from careers.figures.restate import real_factor
from careers.language.keeping import kept


@dataclass(frozen=True, kw_only=True)
class FigureFact:
    """A reported figure: a row of a topic's CSV file that has a value."""

    role: str
    metric: str
    group: str
    value: float
    period: Period
    source: str


class DemandFact(NamedTuple):
    """What a document asks of applicants for a role, and what its stance counts as: needed, waived or neither."""

    role: str
    level: str
    counts_as: str
    document: str


class SettingFact(NamedTuple):
    """What an aspect of the work that a source mentions counts as; `source` is the source's short name."""

    role: str
    counts_as: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What the checks look at: reported figures, demands on applicants, roles, the newest year, sources.

    `levels` has the labels of what can be demanded. `metrics` has the metrics with the groups that the data add.
    `factors` has what leads from dollars of a figure's years to those of the newest year; undated years have none.
    """

    figures: tuple[FigureFact, ...]
    demands: tuple[DemandFact, ...]
    roles: Mapping[str, Role]
    this_year: int
    sources: Mapping[str, Source] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    settings: tuple[SettingFact, ...] = ()
    metrics: Mapping[str, Metric] = field(default_factory=lambda: METRICS)
    factors: Mapping[Period, float] = field(default_factory=dict)

    @cached_property
    def newest(self) -> tuple[FigureFact, ...]:
        """The figures without those that the same source has updated for a later year."""
        last: dict[tuple[str, ...], Period] = {}
        for it in self.figures:
            if it.period:
                place = (it.metric, it.role, it.group, it.source)
                last[place] = min(it.period, last.get(place, it.period))
        return tuple(
            it for it in self.figures if not it.period or it.period == last[it.metric, it.role, it.group, it.source]
        )

    @cached_property
    def by_role(self) -> Mapping[str, tuple[FigureFact, ...]]:
        """The figures of each role."""
        return {role: tuple(figures) for (role,), figures in grouped(self.figures, "role").items()}

    def group(self, figure: FigureFact) -> Group:
        """The group that a figure is about; KeyError if its metric has none of that id."""
        return self.metrics[figure.metric].group(figure.group)

    def of(self, role_ids: Iterable[str]) -> "Evidence":
        """The evidence about some roles only."""
        asked = set(role_ids)
        if asked >= set(self.roles):
            return self
        return replace(
            self,
            figures=tuple(it for role in self.roles if role in asked for it in self.by_role.get(role, ())),
            demands=tuple(demand for demand in self.demands if demand.role in asked),
            settings=tuple(setting for setting in self.settings if setting.role in asked),
            roles={role_id: role for role_id, role in self.roles.items() if role_id in asked},
        )


def gathered(data: Data) -> Evidence:
    """The evidence in a data folder's documents, cached, without broken files: pages that need them say what is wrong.

    Raises DataError if the roles are broken. Without prices the newest year is 0, and nothing counts as old.
    """
    return _gathered(data.documents)


@kept(EDITIONS)
def _gathered(data: Data) -> Evidence:
    figures: list[FigureFact] = []
    for topic in TOPICS:
        with suppress(DataError):
            figures += figures_in(data.figures(topic))
    demands: list[DemandFact] = []
    with suppress(DataError):
        asked = data.requirements()
        documents = asked["source"].map({source.id: source.document for source in data.sources().values()})
        counts = _counts_as(data, "stance", asked["stance"])
        demands = [DemandFact(*row) for row in zip(asked["role"], asked["level"], counts, documents, strict=True)]
    settings: list[SettingFact] = []
    with suppress(DataError):
        said = data.work("settings")
        counts = _counts_as(data, "aspect", said["aspect"])
        shorts = said["source"].map({source.id: source.short for source in data.sources().values()})
        settings = [SettingFact(*row) for row in zip(said["role"], counts, shorts, strict=True)]
    newest, sources = 0, {}
    with suppress(DataError):
        newest = max(data.prices())
    with suppress(DataError):
        sources = dict(data.sources())
    metrics, levels = dict(METRICS), {}
    for metric_id in METRICS:
        with suppress(DataError):
            metrics[metric_id] = data.metric(metric_id)
    with suppress(DataError):
        levels = dict(data.labels("level"))
    return Evidence(
        figures=tuple(figures),
        demands=tuple(demands),
        roles=data.roles(),
        this_year=newest,
        sources=sources,
        levels=levels,
        settings=tuple(settings),
        metrics=metrics,
        factors=dict(_factors(data, {it.period for it in figures if METRICS[it.metric].unit.is_money})),
    )


def _counts_as(data: Data, vocabulary: str, ids: Iterable[str]) -> list[str]:
    """What terms of a vocabulary count as, by their ids."""
    terms = data.terms(vocabulary)
    return [terms[it].counts_as for it in ids]


def _factors(data: Data, periods: Iterable[Period]) -> Iterator[tuple[Period, float]]:
    """The factor from dollars of each period to those of the newest year, as far as prices are known."""
    for period in periods:
        with suppress(DataError):
            if period:
                yield period, real_factor(data, period)


def figures_in(frame: pd.DataFrame) -> list[FigureFact]:
    """The reported figures in a frame, one record each."""
    return [
        FigureFact(
            role=row["role"],
            metric=row["metric"],
            group=row["group"],
            value=row["value"],
            period=Period.parse(row["period"]),
            source=row["source"],
        )
        for row in frame.dropna(subset="value").to_dict("records")
    ]


def grouped(figures: Iterable[FigureFact], *keys: str) -> dict[tuple[Any, ...], list[FigureFact]]:
    """The figures for each combination of these columns, in order of appearance."""
    by_keys: dict[tuple[Any, ...], list[FigureFact]] = {}
    for figure in figures:
        by_keys.setdefault(tuple(getattr(figure, key) for key in keys), []).append(figure)
    return by_keys


def paired(
    evidence: Evidence, metric_id: str, other_id: str, is_meant: Callable[[Group], bool]
) -> list[tuple[FigureFact, FigureFact]]:
    """Each figure of a metric, with those of another that one source gives for the same role and period.

    Of the other metric only the groups that are meant count.
    """
    others = grouped((it for it in evidence.figures if it.metric == other_id), "role", "source", "period")
    return [
        (it, other)
        for it in evidence.figures
        if it.metric == metric_id
        for other in others.get((it.role, it.source, it.period), ())
        if is_meant(evidence.group(other))
    ]
