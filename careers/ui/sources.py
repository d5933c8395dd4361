"""The sources page: what to be careful about, a part per document, and what changed."""

from collections.abc import Iterator

from htpy import Node, Renderable, div, fragment, h2, h3

from careers.data.official import broken as broken_official
from careers.data.official import sources as official_sources
from careers.data.store import Data, open_data
from careers.figures import provenance
from careers.language.passages import Passage
from careers.language.speech import say
from careers.report import source_list
from careers.report.source_list import Document
from careers.share import export
from careers.share.archive import archive
from careers.ui import broken, files, parts, trust
from careers.ui.choices import chosen_roles
from careers.ui.drawing import show, told_once
from careers.ui.parts import Whole


def cautions() -> None:
    """Everything that the checks found about the compared roles of the documents, most serious first."""
    documents = open_data().roles()
    show(_cautions(open_data(), tuple(role_id for role_id in chosen_roles() if role_id in documents)))


def documents() -> None:
    """Each document: who published it, when, what it measured, and everything taken from it."""
    show(_documents(open_data()))


def official() -> None:
    """The official statistics behind occupations: who publishes them, under which licence, and what to know of them."""
    with broken.without_official():
        show(_official(open_data()))


def versions() -> None:
    """What changed in the figures, when and why, newest first; and the data dictionary to take away."""
    show(_versions(open_data()))
    dictionary = files.csv(say("download-dictionary"), "data_dictionary", _dictionary, of_roles=False)
    whole = files.Offer(
        say("download-package"), "data.zip", "application/zip", lambda _written: archive(open_data()), of_roles=False
    )
    files.offer("sources", dictionary, whole)


def _dictionary() -> bytes:
    return export.file_of(export.dictionary_csv())


@told_once
def _cautions(data: Data, role_ids: tuple[str, ...]) -> Whole:
    if not role_ids:
        return parts.section(say("careful"), Passage(say("careful-of-documents"), say("careful-of-documents-more")))
    most, *others = trust.all_cautions(data, role_ids)
    finding = Passage(say("careful-finding"), say("careful-finding-more"))
    return parts.section(say("careful"), finding, most, details=others)


@told_once
def _documents(data: Data) -> Whole:
    others = {} if broken_official(data) else official_sources(data)
    sources = [*data.sources().values(), *others.values()]
    terms = parts.folded(say("what-words-mean"), parts.points(provenance.glossary(sources)))
    return parts.whole(map(_document, source_list.documents(data)), terms)


def _document(document: Document) -> Renderable:
    """A document with its facts, and everything taken from it."""
    entries = say("entries-given", count=len(document.entries))
    return div(".card")[
        h2[document.name],
        parts.note(document.measured),
        parts.details_of(
            document.name,
            [
                parts.table(document.facts, document.name, hide_head=True),
                None if document.entries.empty else parts.folded(entries, *_entries(document)),
            ],
        ),
    ]


def _entries(document: Document) -> Iterator[Node]:
    """What a document gives, role by role."""
    for role, entries in document.entries.groupby(say("role"), sort=False):
        table = parts.table(entries.drop(columns=say("role")), f"{document.name}: {role}")
        yield fragment[h3[str(role)], div(".entries")[table]]


@told_once
def _official(data: Data) -> Whole:
    title = say("official-statistics")
    table = parts.table(source_list.official(data), title, addresses=source_list.official_addresses(data))
    return parts.whole(h2[title], parts.note(say("official-statistics-note")), parts.details_of(title, [table]))


@told_once
def _versions(data: Data) -> Whole:
    changes = source_list.changes(data)
    return parts.whole(h2[say("versions")], parts.details_of(say("versions"), [parts.table(changes, say("versions"))]))
