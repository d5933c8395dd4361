"""Official statistics about any occupation, as the records that pages use: only the codes asked for are read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.records import Mark, Metric
from careers.catalogue.roles import Role, look_at
from careers.catalogue.units import DOLLARS_A_YEAR, DOLLARS_AN_HOUR
from careers.data.csv_text import records, records_of
from careers.data.reading import read
from careers.data.rows import Figure, OfficialFigure, Source
from careers.data.store import DEFAULT_FOLDER, Data
from careers.language.grammar import lowered, occupation, opening
from careers.language.speech import kept, say

FOLDER = "official"
"""The folder of official statistics inside a folder of data."""

CODE = re.compile(r"(\d\d)-?(\d{4})(?:\.\d\d)?")
"""The code of an occupation, with or without the dash, or one of its parts' own."""

GROUP = "0000"
"""How the code of a group of occupations ends."""

EDITIONS_KEPT = 4
KEPT = 512
"""For how many occupations and topics figures are cached."""

TABLES = {"salary": ("pay",)}
"""The tables that have figures on a topic."""

MARKS: Mapping[str, Mark] = {"": "", "#": "or_more", "*": "not_released", "**": "not_released", "–": "not_surveyed"}
"""What publishers print in place of a number, and what it means."""

TOP_CODES = {DOLLARS_A_YEAR.id: (208_000.0, 239_200.0), DOLLARS_AN_HOUR.id: (100.0, 115.0)}
"""The pay from which `#` stands in place of a number, until 2021 and since 2022."""

RAISED = 2022
"""The first year with the higher of these."""


@dataclass(frozen=True)
class DataWithOccupations(Data):
    """Data that hold occupations as roles beside those of the documents; made by `with_occupations`."""

    occupations: tuple[str, ...] = ()

    @property
    def documents(self) -> Data:
        """The same without occupations."""
        return Data(self.folder, self.edition)

    def roles(self) -> Mapping[str, Role]:
        """The roles by id, in the order of `roles.csv`, then the occupations by code."""
        return {**self.documents.roles(), **_roles(self)}

    def sources(self) -> Mapping[str, Source]:
        """The documents' sources by id, then the official ones, in order of preference."""
        return {**self.documents.sources(), **sources(self.documents)}

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure | OfficialFigure, ...]:
        """What sources claim about a role on a metric, as `Data.claims`; about an occupation, what official ones do."""
        if role_id not in self.occupations:
            return self.documents.claims(metric_id, role_id)
        told = _claims(self.documents, self.roles()[role_id], METRICS[metric_id].topic)
        return tuple(claim for claim in told if claim.metric.id == metric_id)


def with_occupations(data: Data, role_ids: Iterable[str]) -> Data:
    """The data with those of the roles that are codes of occupations; the same data if there are none."""
    documents = data.documents
    asked = set(role_ids) - documents.roles().keys()
    codes = tuple(sorted(asked & titles(documents).keys())) if asked else ()
    return DataWithOccupations(documents.folder, documents.edition, codes) if codes else documents


def id_named(data: Data, text: str) -> str:
    """The role that a text names by id or label, or the occupation, by code or title; empty if there is none."""
    roles = data.documents.roles()
    found = {role.label: role.id for role in roles.values()}.get(text, text.replace("-", "_"))
    if found in roles or not text:
        return found
    documents, code = data.documents, CODE.fullmatch(text)
    if not code:
        return _codes(documents).get(text.lower(), "")
    known = f"{code[1]}-{code[2]}"
    return known if known in titles(documents) else ""


@lru_cache(maxsize=EDITIONS_KEPT)
def titles(data: Data) -> Mapping[str, str]:
    """The title of every occupation that has figures of its own, by code, as printed."""
    known = {row["code"]: row["title"] for row in records(_folder(data) / "occupations.csv") if row["surveyed"] == "Y"}
    return {code: title for code, title in known.items() if not code.endswith(GROUP)}


@lru_cache(maxsize=EDITIONS_KEPT)
def _codes(data: Data) -> Mapping[str, str]:
    """The code of every occupation by its title in lowercase."""
    return {title.lower(): code for code, title in titles(data).items()}


@lru_cache(maxsize=EDITIONS_KEPT)
def sources(data: Data) -> Mapping[str, Source]:
    """The official sources by id."""
    kinds = {"kind": data.terms("kind")}
    return {row.id: row for row in read(_folder(data) / "sources.csv", Source, kinds).rows}


@kept(KEPT)
def _roles(data: DataWithOccupations) -> Mapping[str, Role]:
    """The occupations as roles, each with a look of its own."""
    first, known = len(data.documents.roles()), titles(data.documents)
    return {code: _role(code, known[code], first + at) for at, code in enumerate(data.occupations)}


def _role(code: str, title: str, position: int) -> Role:
    return Role(
        id=code,
        label=opening(lowered(title)),
        plural=occupation(title),
        summary=say("occupation-summary", code=code),
        caution="",
        look=look_at(position),
    )


@kept(KEPT)
def _claims(data: Data, role: Role, topic: str) -> tuple[OfficialFigure, ...]:
    """All figures about an occupation on a topic, in the order of the files."""
    return tuple(
        _figure(row, metric, role, sources(data)[row["source"]])
        for table in TABLES.get(topic, ())
        for row in records_of(_folder(data) / f"{table}.csv", role.id)
        if (metric := METRICS.get(row["metric"])) and metric.topic == topic and _has(metric, row["group"])
    )


def _folder(data: Data) -> Path:
    """The folder of official statistics: the project's own for a folder of data without one."""
    own = data.folder / FOLDER
    return own if own.is_dir() else DEFAULT_FOLDER / FOLDER


def _has(metric: Metric, group_id: str) -> bool:
    return any(group.id == group_id for group in metric.groups)


def _figure(row: Mapping[str, str], metric: Metric, role: Role, source: Source) -> OfficialFigure:
    mark, period = MARKS[row["mark"]], Period.parse(row["period"])
    value = float(row["value"]) if row["value"] else None
    if mark == "or_more":
        value = TOP_CODES[metric.unit.id][period.last >= RAISED]
    return OfficialFigure(
        role=role,
        metric=metric,
        group=metric.group(row["group"]),
        value=value,
        period=period,
        source=source,
        note=say(f"mark-{mark.replace('_', '-')}-note") if mark else "",
        mark=mark,
    )
