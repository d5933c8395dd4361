"""A term that stands on a page is explained on it, in plain sight."""

import pytest

from careers.language.speech import say
from tests.pages.reading import everything, opened, unfolded, untouched
from tests.pages.seen import plain

MEANINGS = {
    "average": "term-average",
    "median": "term-median",
    "common": "term-common",
    "percentile": "term-percentile",
    "range": "term-range",
    "points": "term-point",
    "derived here": "term-derived",
    "official survey": "term-official-asked",
    "official estimate": "term-official-modeled",
}
OF_KINDS = {
    "website estimate": "Website estimate: the website does not say how its figures came about.",
    "sample job ad": "Sample job ad: one made-up example, not a finding about employers.",
    "model": "Model: put together from other data, not asked of people.",
    "survey": "Survey: asked of people or firms.",
    "author's own word": "Author's own word: said by the author, who names no source.",
}
KNOWN = [*MEANINGS, *OF_KINDS]

TERMS = {
    "salary": ["average", "median", "common", "percentile", "range", "website estimate", "survey", "official survey"],
    "growth": ["points", "website estimate", "model", "derived here"],
    "education": ["range", "points", "website estimate", "sample job ad"],
    "demographics": ["average", "points", "website estimate"],
    "skills": ["points", "website estimate"],
    "path": ["average", "common", "median"],
    "profile": ["average", "common", "median", "range"],
    "sources": KNOWN,
}  # fmt: skip


def explanation(term: str) -> str:
    """What a term means, as a page shows it."""
    return plain(OF_KINDS[term] if term in OF_KINDS else say(MEANINGS[term]))


@pytest.mark.parametrize("page", TERMS)
def test_a_page_explains_its_terms_where_no_pointer_is_needed(page: str) -> None:
    app = untouched(page)
    seen = everything(app) if page == "sources" else unfolded(app)
    assert [term for term in TERMS[page] if explanation(term) not in seen] == []


@pytest.mark.parametrize("page", [page for page in TERMS if page not in {"sources", "path"}])
def test_every_term_that_a_page_explains_stands_on_it(page: str) -> None:
    said = everything(untouched(page))
    for term in KNOWN:
        said = said.replace(explanation(term), "")
    assert [term for term in TERMS[page] if term not in said.lower()] == []


@pytest.mark.parametrize("page", [page for page in TERMS if page != "sources"])
def test_what_does_not_stand_on_a_page_is_not_explained_there(page: str) -> None:
    seen = unfolded(untouched(page))
    assert [term for term in KNOWN if term not in TERMS[page] and explanation(term) in seen] == []


def test_real_dollars_are_explained_once_they_are_chosen() -> None:
    meaning = plain(say("term-dollars"))
    assert meaning not in unfolded(untouched("salary"))
    assert meaning in unfolded(opened("salary", real="true"))
