"""A term that stands on a page is explained on it, in plain sight."""

import pytest

from careers.figures.provenance import TERMS as KNOWN
from careers.language.speech import say
from tests.pages.reading import everything, opened, unfolded, untouched
from tests.pages.seen import plain

TERMS = {
    "salary": [
        "average",
        "median",
        "common",
        "percentile",
        "range",
        "website estimate",
        "official survey",
        "derived here",
    ],
    "growth": ["point", "website estimate", "model", "derived here"],
    "education": ["range", "point", "website estimate", "sample job ad"],
    "demographics": ["average", "point", "website estimate"],
    "skills": ["point", "website estimate"],
    "path": ["average", "common", "median"],
    "profile": ["average", "common", "median", "range"],
    "sources": [term.replace("-", " ") for term in KNOWN],
}


def explanation(term: str) -> str:
    """What a term means, as a page shows it."""
    return plain(say(f"term-{term.replace(' ', '-')}"))


@pytest.mark.parametrize("page", TERMS)
def test_a_page_explains_its_terms_where_no_pointer_is_needed(page: str) -> None:
    app = untouched(page)
    seen = unfolded(app)
    assert [term for term in TERMS[page] if explanation(term) not in seen] == []


@pytest.mark.parametrize("page", [page for page in TERMS if page not in {"sources", "path"}])
def test_every_term_that_a_page_explains_stands_on_it(page: str) -> None:
    said = everything(untouched(page))
    for term in TERMS["sources"]:
        said = said.replace(explanation(term), "")
    assert [term for term in TERMS[page] if term not in said.lower()] == []


@pytest.mark.parametrize("page", [page for page in TERMS if page != "sources"])
def test_what_does_not_stand_on_a_page_is_not_explained_there(page: str) -> None:
    seen = unfolded(untouched(page))
    assert [term for term in TERMS["sources"] if term not in TERMS[page] and explanation(term) in seen] == []


def test_real_dollars_are_explained_once_they_are_chosen() -> None:
    assert explanation("dollars") not in unfolded(untouched("salary"))
    assert explanation("dollars") in unfolded(opened("salary", real="true"))
