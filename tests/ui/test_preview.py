"""What a page is called in a tab and where its address is shared."""

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from careers.catalogue.pages import PAGES
from careers.ui.frame import STATIC
from careers.ui.preview import PICTURE, PICTURE_SIZE, tags

SCHOOL = "https://school.example/careers/"
SWAPPED = "role=account_representative&with=account_manager"


def head(page_id: str, query: str = "", folder: str = SCHOOL) -> BeautifulSoup:
    return BeautifulSoup(tags(page_id, query, folder), "html.parser")


def said(of: BeautifulSoup, name: str) -> str:
    found = of.find("meta", attrs={"property": name})
    assert found
    return str(found["content"])


@pytest.mark.parametrize(
    ("page_id", "query", "title"),
    [
        ("overview", "", "Account managers and account representatives · Roles Side by Side"),
        ("salary", "", "Salary and hourly pay: account managers and account representatives · Roles Side by Side"),
        ("salary", SWAPPED, "Salary and hourly pay: account representatives and account managers · Roles Side by Side"),
        (
            "growth",
            "role=Account+representative",
            "Growth: account representatives and account managers · Roles Side by Side",
        ),
        (
            "growth",
            "role=account_manager&with=account_manager",
            "Growth: account managers and account representatives · Roles Side by Side",
        ),
        (
            "path",
            "role=%3Cscript%3E&with=%FF",
            "Path: account managers and account representatives · Roles Side by Side",
        ),
        (
            "growth",
            "with=43-4051&with=29-1141&and=29-1141&and=account_representative&and=15-1252",
            "Growth: account managers, customer service representatives, registered nurses and account representatives "
            "· Roles Side by Side",
        ),
    ],
)
def test_a_title_names_the_page_and_the_roles_of_the_address(page_id: str, query: str, title: str) -> None:
    of = head(page_id, query)

    assert of.title
    assert of.title.get_text() == title
    assert said(of, "og:title") == title


def test_a_shared_address_shows_what_the_page_answers_and_the_picture_by_its_whole_address() -> None:
    of = head("salary")

    assert said(of, "og:description") == "What does each role pay, and what do more or fewer hours bring?"
    assert said(of, "og:image") == "https://school.example/careers/app/static/preview.png"


def test_without_a_host_there_is_no_picture() -> None:
    assert "og:image" not in tags("salary", "", "")


@pytest.mark.parametrize("page_id", PAGES)
def test_nothing_of_the_address_stands_in_the_tags(page_id: str) -> None:
    assert "<script" not in tags(page_id, "role=%22%3E%3Cscript%3E&lang=%3Cscript%3E", SCHOOL)


def test_the_picture_is_as_large_as_it_is_said_to_be() -> None:
    with Image.open(STATIC / PICTURE.rpartition("/")[2]) as picture:
        assert picture.size == PICTURE_SIZE
