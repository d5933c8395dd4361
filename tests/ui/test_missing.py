"""The answer where no page stands: what it says, and where its links lead."""

import pytest
from bs4 import BeautifulSoup

from careers.language.speech import speaking
from careers.ui.missing import missing


def links(asked: str, up: str) -> list[tuple[str, str]]:
    found = BeautifulSoup(missing(asked, up), "html.parser").select("main a")
    return [(link.get_text(), str(link["href"])) for link in found]


def test_it_says_so_in_a_sentence_and_leads_to_every_page() -> None:
    page = BeautifulSoup(missing("zzz", "../"), "html.parser")

    assert page.h1
    assert page.h1.get_text() == "There is no page at this address"
    found = links("zzz", "../")
    assert len(found) == 11
    assert found[:3] == [("Overview", "../"), ("Salary and hourly pay", "../salary"), ("Places", "../places")]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("salary/x", ("Salary and hourly pay", "./salary")),
        ("Salery", ("Salary and hourly pay", "./salary")),
        ("demographic", ("Demographics", "./demographics")),
        ("hourley", ("Salary and hourly pay", "./salary")),
        ("getting-in", ("Education and getting in", "./education")),
    ],
)
def test_the_page_that_was_probably_meant_comes_first(asked: str, meant: tuple[str, str]) -> None:
    found = links(asked, "./")

    assert len(found) == 12
    assert found[0] == meant


def test_the_page_names_the_language_that_it_is_in() -> None:
    with speaking("en-XA"):
        disguised = BeautifulSoup(missing("zzz", "./"), "html.parser")

    plain = BeautifulSoup(missing("zzz", "./"), "html.parser")
    assert [str(page.html["lang"]) for page in (disguised, plain) if page.html] == [
        "en-XA",
        "en",
    ]


def test_what_was_asked_for_cannot_write_into_the_page() -> None:
    assert "<script" not in missing("<script>alert(1)</script>", "./")
