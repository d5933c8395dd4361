"""Views that are made ahead are those that readers find."""

import pytest

from careers.catalogue.pages import PAGES
from careers.figures import charts
from careers.language.keeping import forget
from careers.ui import early
from careers.ui.ahead import likely
from tests.pages.reading import ENTRY, opened

FOLDER = ENTRY.parent


def test_a_reader_finds_the_sections_that_were_made_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    forget()
    for address, query in likely():
        early.told(FOLDER, f"/{address}", query)
    monkeypatch.setattr(charts, "bars", lambda *_: pytest.fail("made again"))

    assert not opened("salary").exception
    assert not opened("salary", per="month").exception
    assert not opened("salary", role="account_representative").exception
    assert not opened("overview", real="true").exception
    assert not opened("demographics", demographics_sort="gap").exception
    with pytest.raises(BaseException, match="made again"):
        early.told(FOLDER, "/growth", "role=43-4051")


def test_every_page_as_it_opens_is_made_first() -> None:
    assert [*likely()][: len(PAGES)] == [(it.address, "") for it in PAGES.values()]
