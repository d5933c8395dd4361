"""The catalogue of pages: a record and a file each, in the order of the menu."""

from pathlib import Path

import pytest

from careers.catalogue.metrics import TOPICS
from careers.catalogue.pages import MOVED, PAGES

ROOT = Path(__file__).resolve().parents[2]
EVERY_PAGE = pytest.mark.parametrize("page_id", PAGES)


def test_pages_come_in_the_order_of_the_story() -> None:
    assert [(page.address, page.title) for page in PAGES.values()] == [
        ("", "Overview"),
        ("salary", "Salary and hourly pay"),
        ("places", "Places"),
        ("growth", "Growth"),
        ("education", "Education and getting in"),
        ("demographics", "Demographics"),
        ("work", "Work"),
        ("skills", "Skills"),
        ("path", "Path"),
        ("profile", "Comparison sheet"),
        ("sources", "Sources and cautions"),
    ]


def test_every_page_is_a_record_and_a_file() -> None:
    assert {path.stem for path in (ROOT / "pages").glob("[!_]*.py")} == set(PAGES)


def test_old_addresses_lead_on_to_what_stood_there() -> None:
    assert MOVED == {"hourly": "salary?per=hour", "getting_in": "education", "careful": "sources"}


def test_every_topic_has_its_page() -> None:
    assert [topic for page in PAGES.values() for topic in page.topics] == list(TOPICS)


@EVERY_PAGE
def test_a_page_says_what_it_answers(page_id: str) -> None:
    page = PAGES[page_id]
    assert page.title
    assert page.question[-1] in "?."
    assert page.icon.replace("_", "").isalpha()


def test_the_overview_leads_on_to_what_a_reader_asks_next() -> None:
    assert [page.title for page in PAGES.values() if page.is_way_on] == [
        "Salary and hourly pay",
        "Places",
        "Growth",
        "Education and getting in",
        "Demographics",
        "Work",
        "Skills",
        "Path",
        "Sources and cautions",
    ]
