"""A reader's own figures for a session, in the same form as the files' figures and next to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

import pandas as pd

from careers.catalogue.roles import Role
from careers.data.rows import Figure, Source
from careers.language.keeping import Private

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Own:
    """Figures that a reader brought along in a file, with their sources, and roles that only they are about, by id.

    Two are the same only if they are one and the same object. So what is cached for one reader's figures is never found
    for another's, even if the files are equal. It is cached in `private`, and goes with them.
    """

    file: str = ""
    roles: Mapping[str, Role] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    private: Private | None = field(default_factory=Private, repr=False)

    def __bool__(self) -> bool:
        return bool(self.figures)

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure, ...]:
        """The figures about a role on a metric, as the file has them in order."""
        return self._claims.get((metric_id, role_id), ())

    def beside(self, frame: pd.DataFrame, topic: str) -> pd.DataFrame:
        """A topic's figures as `Data.figures` has them, followed by the reader's own."""
        added = [it for it in self.figures if it.metric.topic == topic]
        if not added:
            return frame
        rows = [
            (it.role.id, it.metric.id, it.group.id, it.value, it.period.printed, it.source.id, it.note) for it in added
        ]
        return pd.concat([frame, pd.DataFrame(rows, columns=frame.columns).astype(frame.dtypes)], ignore_index=True)

    @cached_property
    def _claims(self) -> Mapping[tuple[str, str], tuple[Figure, ...]]:
        by_key: dict[tuple[str, str], tuple[Figure, ...]] = {}
        for figure in self.figures:
            key = figure.metric.id, figure.role.id
            by_key[key] = (*by_key.get(key, ()), figure)
        return by_key


NOTHING = Own(private=None)
"""What a reader has who brought nothing."""


def with_own(of_files: Mapping[str, T], own: Mapping[str, T]) -> Mapping[str, T]:
    """What the files have by id, then what a reader has."""
    return {**of_files, **own} if own else of_files
