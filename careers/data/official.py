"""Official statistics about any occupation, as the records that pages use: only the codes asked for are read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import Period
from careers.catalogue.records import Group, Mark, Metric
from careers.catalogue.roles import LOOKS, Look, Role, look_at
from careers.catalogue.units import DOLLARS_A_YEAR, DOLLARS_AN_HOUR
from careers.data.csv_text import records, records_of
from careers.data.faults import DataError, faults_of
from careers.data.once import EDITIONS, kept_of_files
from careers.data.reading import read
from careers.data.reported import reported_titles, telling
from careers.data.rows import Figure, OfficialFigure, OfficialSource, Source
from careers.data.store import Data
from careers.language.grammar import listed, lowered, occupation, opening
from careers.language.keeping import kept
from careers.language.speech import said_if_any, say

CODE = re.compile(r"(\d\d)-?(\d{4})(?:\.\d\d)?")
"""The code of an occupation, with or without the dash, or one of its parts'."""

GROUP_END = "0"
"""How the code of a group of a few occupations ends, which surveys may count together."""

GROUP = "0000"
"""How the code of a group of occupations ends."""

KEPT = 512
"""For how many occupations and topics figures are cached."""

TABLES = {
    "salary": ("pay",),
    "hourly": ("pay",),
    "growth": ("pay", "projections"),
    "education": ("education",),
    "demographics": ("people", "age"),
}
"""The tables that have figures on a topic."""

RENAMED = {
    ("employment", "change"): ("jobs_change", "all"),
    ("education_held", "bachelor"): ("degree_share", "bachelor_highest"),
    ("age", "median"): ("average_age", "median"),
}
"""What the catalogue calls a metric and group for which a table has other names."""

THOUSANDS = {"employment", "openings"}
"""What a table counts in thousands."""

SHARING = {"education"}
"""The tables in which occupations that a survey counts together have the same figures under each code."""

EVERYONE, BENCHMARK = "00-0000", "all_occupations"
"""The code of all occupations together, and the group of a figure about them."""

ERROR = "error"
"""The group of a row that has the relative standard error of another figure, in percent."""

ERRORS_OF = {("salary", "mean"): "salary", ("hourly_rate", "mean"): "salary", ("jobs", "all"): "jobs"}
"""The figures whose error a table gives, by metric and group, and the metric of the error's row."""

MARKS: Mapping[str, Mark] = {
    "": "",
    "#": "or_more",
    "*": "not_released",
    "**": "not_released",
    "–": "not_surveyed",
    "—": "not_surveyed",
}
"""What publishers print in place of a number, and what it means."""

TOP_CODES = {DOLLARS_A_YEAR.id: (208_000.0, 239_200.0), DOLLARS_AN_HOUR.id: (100.0, 115.0)}
"""The pay from which `#` replaces a number, until 2021 and since 2022."""

RAISED = 2022
"""The first year with the higher of these."""


@dataclass(frozen=True)
class DataWithOccupations(Data):
    """Data that hold occupations as roles beside those of the documents; made by `with_occupations`.

    `asked` has all roles that they were made for, in order: what an occupation looks like follows from its place.
    """

    asked: tuple[str, ...] = ()

    @property
    def documents(self) -> Data:
        """The same without occupations."""
        return Data(self.folder, self.edition, self.own)

    def roles(self) -> Mapping[str, Role]:
        """The roles by id, in the order of `roles.csv`, then the occupations as they were asked for."""
        return {**self.documents.roles(), **_roles(self)}

    def sources(self) -> Mapping[str, Source]:
        """The documents' sources by id, then the official ones, in order of preference."""
        return {**self.documents.sources(), **sources(self.documents)}

    def claims(self, metric_id: str, role_id: str) -> tuple[Figure | OfficialFigure, ...]:
        """What sources claim about a role on a metric, as `Data.claims`; about an occupation, what official ones do."""
        if role_id not in _roles(self):
            return self.documents.claims(metric_id, role_id)
        claims = _claims(self.documents, self.roles()[role_id], METRICS[metric_id].topic)
        return tuple(claim for claim in claims if claim.metric.id == metric_id)


def with_occupations(data: Data, role_ids: Iterable[str]) -> Data:
    """The data with those of the roles that are codes of occupations; the same data if there are none.

    `EVERYONE` is the code of all occupations together.
    """
    documents, asked = data.documents, tuple(dict.fromkeys(filter(None, role_ids)))
    if set(asked) <= documents.roles().keys():
        return documents
    offered = ({EVERYONE}, documents.roles(), titles(documents))
    known = tuple(role_id for role_id in asked if any(role_id in ids for ids in offered))
    has_codes = bool(set(known) - documents.roles().keys())
    return DataWithOccupations(documents.folder, documents.edition, documents.own, known) if has_codes else documents


def id_named(data: Data, text: str) -> str:
    """The role that a text names by id or label, or the occupation, by code or title; empty if there is none."""
    roles = data.documents.roles()
    role_id = {role.label: role.id for role in roles.values()}.get(text, text.replace("-", "_"))
    if role_id in roles or not text:
        return role_id
    documents, code = data.documents, code_in(text)
    if not code:
        return _codes(documents).get(text.lower(), "")
    return code if code in titles(documents) else ""


def code_in(text: str) -> str:
    """The code in a text, as publishers write it: `43-4051`, also for one of its parts; empty if it is not a code."""
    match = CODE.fullmatch(text.strip())
    return f"{match[1]}-{match[2]}" if match else ""


def broken(data: Data) -> DataError | None:
    """What is wrong with official statistics, without which there are no occupations; None if they can be read."""
    error = DataError(faults_of(partial(read_one, data) for read_one in (Data.official, titles, sources)))
    return error if error.faults and error.is_official else None


@kept_of_files
def titles(data: Data) -> Mapping[str, str]:
    """The title of every occupation that has figures of its own, by code, as printed."""
    surveyed = {row["code"]: row["title"] for row in _occupations(data) if row["surveyed"] == "Y"}
    return {code: title for code, title in surveyed.items() if not code.endswith(GROUP)}


@kept_of_files
def _all_titles(data: Data) -> Mapping[str, str]:
    """The title of every occupation and group of occupations, by code, as printed."""
    return {row["code"]: row["title"] for row in _occupations(data)}


@kept_of_files
def _occupations(data: Data) -> tuple[Mapping[str, str], ...]:
    """Every occupation and group of occupations, as its row in the file."""
    return tuple(records(data.official() / "occupations.csv"))


@kept_of_files
def _codes(data: Data) -> Mapping[str, str]:
    """The code of every occupation by its title in lowercase."""
    return {title.lower(): code for code, title in titles(data).items()}


@kept_of_files
def sources(data: Data) -> Mapping[str, Source]:
    """The official sources by id."""
    kinds = {"kind": data.terms("kind")}
    return {row.id: row for row in read(data.official() / "sources.csv", OfficialSource, kinds).rows}


@kept(KEPT)
def _roles(data: DataWithOccupations) -> Mapping[str, Role]:
    """The occupations as roles, each with the look of its place, which differs from those of the documents' roles."""
    documents, known = data.documents.roles(), _all_titles(data.documents)
    taken = [documents[role_id].look for role_id in data.asked if role_id in documents]
    free = [look for at in range(len(LOOKS)) if (look := look_at(len(documents) + at)) not in taken] or list(LOOKS)
    return {
        code: _role(data.documents, code, known[code], free[at % len(free)])
        for at, code in enumerate(data.asked)
        if code not in documents
    }


def _role(data: Data, code: str, title: str, look: Look) -> Role:
    examples = telling(reported_titles(data, code), title)
    named = say("occupation-named", code=code, titles=listed(examples)) if examples else ""
    return Role(
        id=code,
        label=opening(lowered(title)),
        plural=occupation(title),
        summary=named or say("occupation-summary", code=code),
        caution="",
        look=look,
    )


@kept(KEPT)
def _claims(data: Data, role: Role, topic: str) -> tuple[OfficialFigure, ...]:
    """All figures about an occupation on a topic, in the order of the files."""
    figures = []
    for table in TABLES.get(topic, ()):
        file, wider = data.official() / f"{table}.csv", _shared(data.files, table, role.id)
        rows = records_of(file, role.id)
        if not rows:
            rows, wider = records_of(file, group_of(role.id)), occupation(_all_titles(data).get(group_of(role.id), ""))
        beside = [it for it in records_of(file, EVERYONE) if it["group"] == "all"]
        errors = {(it["metric"], it["period"]): float(it["value"] or 0) for it in rows if it["group"] == ERROR}
        for it in rows:
            if place := _place(it, topic, it["group"]):
                error = errors.get((ERRORS_OF.get((it["metric"], it["group"]), ""), it["period"]), 0)
                figures.append(replace(_figure(data, it, role, place, wider), error=error))
        figures += [_figure(data, it, role, place) for it in beside if (place := _place(it, topic, BENCHMARK))]
    return tuple(figures)


@kept(EDITIONS)
def counted_together(data: Data, table: str) -> Mapping[str, tuple[str, ...]]:
    """The codes that a table counts together, by each of them, as their equal figures show; none for one alone."""
    if table not in SHARING:
        return {}
    values_by_code: dict[str, list[str]] = {}
    for row in records(data.official() / f"{table}.csv"):
        values_by_code.setdefault(row["code"], []).append(row["value"])
    alike: dict[tuple[str, ...], list[str]] = {}
    for code, values in values_by_code.items():
        alike.setdefault((code[:2], *values), []).append(code)
    return {code: tuple(codes) for codes in alike.values() if len(codes) > 1 for code in codes}


def _shared(data: Data, table: str, code: str) -> str:
    """What to call the occupations that a table counts together with one; empty if it counts it alone."""
    codes = counted_together(data, table).get(code, ())
    return say("counted-together", title=occupation(_all_titles(data)[codes[0]]), count=len(codes) - 1) if codes else ""


def group_of(code: str) -> str:
    """The code of the group of occupations that one belongs to, for which a survey may have figures instead."""
    return f"{code[:-1]}{GROUP_END}"


def _place(row: Mapping[str, str], topic: str, group_id: str) -> tuple[Metric, Group] | None:
    """The metric of the catalogue that a row is about, and one of its groups; None if the topic has none of it."""
    metric_id, group_id = RENAMED.get((row["metric"], group_id), (row["metric"], group_id))
    metric = METRICS.get(metric_id)
    if metric is None or metric.topic != topic:
        return None
    return next(((metric, group) for group in metric.groups if group.id == group_id), None)


def period_of(printed: str) -> Period:
    """The year or years of a row; `2019, 2021` are two years without those between them."""
    period = Period.parse(printed.replace(", ", "-"))
    return replace(period, is_apart=", " in printed)


def _figure(
    data: Data, row: Mapping[str, str], role: Role, place: tuple[Metric, Group], wider: str = ""
) -> OfficialFigure:
    (metric, group), mark, period = place, MARKS[row["mark"]], period_of(row["period"])
    value = float(row["value"]) if row["value"] else None
    if value is not None and row["metric"] in THOUSANDS:
        value = round(value * 1000)
    if mark == "or_more":
        value = TOP_CODES[metric.unit.id][period.last >= RAISED]
    remarks = (
        f"mark-{mark.replace('_', '-')}-note",
        f"official-note-{row['source'].replace('_', '-')}",
        f"official-note-{row['source'].replace('_', '-')}-{period.last}",
        f"official-note-{metric.id.replace('_', '-')}",
    )
    return OfficialFigure(
        role=role,
        metric=metric,
        group=group,
        value=value,
        period=period,
        source=sources(data)[row["source"]],
        note=" ".join(filter(None, map(said_if_any, remarks))),
        mark=mark,
        wider=wider,
    )
