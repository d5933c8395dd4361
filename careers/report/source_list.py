"""The list of sources: each document with what we know about it and everything taken from it."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from careers.catalogue.attributes import ATTRIBUTES
from careers.catalogue.metrics import TOPICS, stored_metrics_of
from careers.catalogue.periods import Period
from careers.data.faults import DataError
from careers.data.official import sources as official_sources
from careers.data.rows import Source
from careers.data.store import Data
from careers.data.work_rows import WORK_FILES
from careers.figures.records import Claim
from careers.language.keeping import kept
from careers.language.speech import say

KEPT = 64
"""For how many topics and sets of roles the sources are cached."""

VOCABULARIES = ("theme", "aspect", "standing")
"""Columns that contain the id of a term."""

ENTRIES = {
    "duties": "duty",
    "settings": "statement",
    "skill_names": "summary",
    "certifications": "certification",
    "steps": "step",
    "titles": "other_title",
    "related": "related",
}
"""The column with the text of an entry, for each file about the work."""

IN_WORDS = {"education": ("certifications", "steps", "related"), "skills": ("skill_names",)}
"""The files about the work that a topic uses besides its figures."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """A web document: its name, what it measured, facts about it (two columns), and everything taken from it."""

    name: str
    measured: str
    facts: pd.DataFrame
    entries: pd.DataFrame


def documents(data: Data) -> list[Document]:
    """All documents in the order of `sources.csv`, with their own figures and those they quote."""
    by_document: dict[str, list[Source]] = {}
    for source in data.sources().values():
        by_document.setdefault(source.document, []).append(source)
    return [
        Document(
            name=name,
            measured=sources[0].measured,
            facts=facts(sources),
            entries=entries_given(data, {source.id for source in sources}),
        )
        for name, sources in by_document.items()
    ]


def sources_of(data: Data, *topic_ids: str) -> list[Source]:
    """The sources that say something on topics, in figures, names, demands or words, in the order of `sources.csv`."""
    frames = [read(topic_id) for topic_id in topic_ids for read in (data.figures, data.names)]
    frames += [data.work(part) for topic_id in topic_ids for part in IN_WORDS.get(topic_id, ())]
    if "education" in topic_ids:
        frames.append(data.requirements())
    used = {source_id for frame in frames for source_id in frame["source"]}
    used |= {
        claim.source.id
        for topic_id in topic_ids
        for metric in stored_metrics_of(topic_id)
        for code in data.roles().keys() - data.documents.roles().keys()
        for claim in data.claims(metric.id, code)
    }
    return [source for source in data.sources().values() if source.id in used]


@kept(KEPT)
def _behind_figures(data: Data, topic_id: str) -> frozenset[str]:
    """The ids of the sources of a topic's figures; cached, because every page needs them on every click."""
    return frozenset(data.figures(topic_id)["source"])


def publishers(data: Data) -> dict[str, str]:
    """The publishers whose documents give figures, preferred first, each by the id of its first source.

    Topics with a broken file are skipped.
    """
    used: set[str] = set()
    for topic_id in TOPICS:
        try:
            used |= _behind_figures(data.documents, topic_id)
        except DataError:  # the topic's own page says what is wrong with its file
            continue
    first = {source.publisher: source.id for source in reversed([*data.sources().values()])}
    names = dict.fromkeys(source.publisher for source in data.sources().values() if source.id in used)
    return {first[name]: name for name in names}


def official(data: Data) -> pd.DataFrame:
    """The official statistics behind occupations, a row each: publisher, rights, day of reading, remarks."""
    return pd.DataFrame(
        [
            {
                say("source"): _official_name(source),
                say("publisher"): source.publisher,
                say("licence"): source.licence,
                say("read-on"): source.read or say("read-unrecorded"),
                say("remark"): f"{source.measured}. {source.note}",
            }
            for source in official_sources(data.documents).values()
        ]
    )


def official_addresses(data: Data) -> dict[str, str]:
    """Where the official statistics are on the web, by the names that they have in that table."""
    return {_official_name(source): source.url for source in official_sources(data.documents).values() if source.url}


def _official_name(source: Source) -> str:
    return f"{source.short}: {source.title}"


def changes(data: Data) -> pd.DataFrame:
    """Every version of the figures as text, newest first."""
    return pd.DataFrame(
        [
            {say("version"): it.version, say("date"): it.date, say("change"): it.change, say("reason"): it.reason}
            for it in reversed(data.versions())
        ]
    )


def facts(sources: list[Source]) -> pd.DataFrame:
    """What we know about a document, a row per fact; a quoted source adds its own rows."""
    first = sources[0]
    pairs = [
        (say("title"), first.title),
        (say("publisher"), first.by),
        (say("author"), first.author or say("not-stated")),
        (say("published"), first.published or say("undated")),
        (say("address"), first.url or say("no-address")),
        (say("read-on"), first.read or ("" if first.is_own else say("read-unrecorded"))),
    ]
    for source in sources:
        place = f" ({source.origin})" if source.origin else ""
        pairs += [
            (say("measured") + place, source.measured),
            (say("kind") + place, source.method),
            (say("remark") + place, source.note),
            (say("licence") + place, source.licence),
        ]
    return pd.DataFrame([{say("fact"): name, say("text"): text} for name, text in pairs if text])


def entries_given(data: Data, source_ids: set[str]) -> pd.DataFrame:
    """Everything taken from the sources as text, a row per figure, name or demand: the role, what it is, the value."""
    levels, stances = data.labels("level"), data.labels("stance")
    made = [
        _entry(data, entry, _figure_label(data, entry), _figure_text(data, entry))
        for topic_id in TOPICS
        for entry in _of(data.figures(topic_id), source_ids)
    ]
    made += [
        _entry(data, entry, ATTRIBUTES[entry.attribute].label, entry.name or say("not-reported"))
        for topic_id in TOPICS
        for entry in _of(data.names(topic_id), source_ids)
    ]
    made += [
        _entry(data, entry, f"{levels[entry.level]}: {stances[entry.stance]}", entry.requirement)
        for entry in _of(data.requirements(), source_ids)
    ]
    made += [
        _entry(data, entry, *_work_texts(data, file, entry))
        for file in WORK_FILES
        for entry in _of(data.work(file), source_ids)
    ]
    return pd.DataFrame(made)


def _work_texts(data: Data, file: str, entry: Any) -> tuple[str, str]:
    """What kind of entry this is in a file about the work, and what it says."""
    cells = entry._asdict()
    named = {kind: data.labels(kind)[cells[kind]] for kind in VOCABULARIES if kind in cells}
    return say(f"entry-{file.replace('_', '-')}", **cells | named), cells[ENTRIES[file]]


def _of(frame: pd.DataFrame, source_ids: set[str]) -> list[Any]:
    return list(frame[frame["source"].isin(source_ids)].itertuples(index=False, name="Entry"))


def _entry(data: Data, entry: Any, label: str, text: str) -> dict[str, str]:
    period = Period.parse(entry.period)
    return {
        say("role"): _about(data, entry),
        say("figure"): label if period.undated else f"{label}, {period}",
        say("value"): text,
    }


def _about(data: Data, entry: Any) -> str:
    """The role that an entry is about, or the other people, if it is about a wider group or everyone."""
    group = data.metric(entry.metric).group(entry.group) if hasattr(entry, "metric") else None
    return group.label if group and group.is_about_others else data.roles()[entry.role].label


def _figure_label(data: Data, entry: Any) -> str:
    metric = data.metric(entry.metric)
    return ": ".join(filter(None, [metric.label, metric.group(entry.group).label]))


def _figure_text(data: Data, entry: Any) -> str:
    value = None if pd.isna(entry.value) else float(entry.value)
    return Claim(role=data.roles()[entry.role], value=value, unit=data.metric(entry.metric).unit).text
