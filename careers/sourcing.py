"""Which document gives which figures."""

from dataclasses import dataclass

import pandas as pd

from careers import compare, words
from careers.compare import claim
from careers.metrics import METRICS, TOPICS
from careers.rows import SOURCE_KINDS
from careers.store import Data, Source


@dataclass(frozen=True)
class Document:
    """A web document: its name, the facts about it (two columns), and the figures it gives (a row each)."""

    name: str
    facts: pd.DataFrame
    figures: pd.DataFrame


def documents(data: Data) -> list[Document]:
    """Every document in the order of `sources.csv`, with all figures of its own and those it quotes."""
    by_document: dict[str, list[Source]] = {}
    for source in data.sources().values():
        by_document.setdefault(source.document, []).append(source)
    return [
        Document(name, facts(sources), figures_given(data, {source.id for source in sources}))
        for name, sources in by_document.items()
    ]


def facts(sources: list[Source]) -> pd.DataFrame:
    """What is known of a document, a row per fact; a quoted origin adds rows of its own."""
    first = sources[0]
    pairs = [
        (words.TITLE, first.title),
        (words.PUBLISHER, first.publisher),
        (words.AUTHOR, first.author or words.NOT_STATED),
        (words.PUBLISHED, first.published or words.UNDATED),
    ]
    for source in sources:
        place = f" ({source.origin})" if source.origin else ""
        pairs += [
            (words.MEASURED + place, source.measured),
            (words.KIND + place, SOURCE_KINDS[source.kind]),
            (words.REMARK + place, source.note),
            (words.LICENCE + place, source.licence),
        ]
    return pd.DataFrame([{words.FACT: name, words.TEXT: text} for name, text in pairs if text])


def figures_given(data: Data, source_ids: set[str]) -> pd.DataFrame:
    """Each figure of the sources as text: role, what it is, the value, the period and the remark."""
    made = []
    for topic_id in TOPICS:
        frame = data.figures(topic_id)
        for entry in frame[frame["source"].isin(source_ids)].itertuples():
            metric = METRICS[str(entry.metric)]
            role = data.roles()[str(entry.role)]
            value = None if pd.isna(entry.value) else float(entry.value)
            made.append(
                {
                    words.ROLE: role.label,
                    words.FIGURE: metric.label,
                    words.GROUP: metric.group(str(entry.group)).label,
                    words.VALUE: claim(role, value, metric.unit).text,
                    words.SOURCE: compare.citation(data.sources()[str(entry.source)], str(entry.period)),
                    words.REMARK: str(entry.note),
                }
            )
    return pd.DataFrame(made)
