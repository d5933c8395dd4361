"""A new page takes a record and a file: it then stands in the menu, has its address, and the overview leads to it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from careers.catalogue.pages import PAGES, Page
from tests.pages.reading import ENTRY, TIMEOUT, everything, titles

STORY = """
from careers.ui import frame

frame.heading("weather")
"""


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, add_messages: Callable[[str], None]) -> Path:
    """The dashboard with a page more."""
    folder = shutil.copytree(ENTRY.parent, tmp_path / "pages")
    (folder / "weather.py").write_text(STORY)
    add_messages("page-weather = Weather\npage-weather-question = Does it rain on either role?")
    page = Page(id="weather", icon="rainy")
    monkeypatch.setitem(PAGES, page.id, page)
    return Path(folder / ENTRY.name)


def test_a_new_page_opens_with_its_title_and_question(entry: Path) -> None:
    app = AppTest.from_file(entry, default_timeout=TIMEOUT).switch_page("weather.py").run()

    assert not app.exception
    assert titles(app) == ["Weather"]
    assert "Does it rain on either role?" in everything(app)


def test_the_overview_leads_on_to_a_new_page(entry: Path) -> None:
    app = AppTest.from_file(entry, default_timeout=TIMEOUT).run()

    assert "Weather" in everything(app).split("\n")
