"""Every word on a page is a message or stands in the data: walked in a language in disguise, no plain word shows up."""

from pathlib import Path

import pytest

from careers.catalogue.pages import PAGES
from careers.data.store import FOLDER_VARIABLE
from tests.pages.disguise import disguise, plain_words
from tests.pages.reading import choose, everything, opened


@pytest.fixture(scope="module")
def disguised_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own data in disguise."""
    return disguise(tmp_path_factory.mktemp("disguised"))


@pytest.fixture(autouse=True)
def in_disguise(disguised_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(disguised_data))


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_a_page_is_left_in_code(page: str) -> None:
    app = opened(page, lang="en-XA")

    assert not app.exception
    assert "ñ" in everything(app)
    assert plain_words(everything(app)) == []


@pytest.mark.parametrize("real", ["true", ""])
@pytest.mark.parametrize("per", ["month", "hour"])
def test_no_word_of_restated_pay_is_left_in_code(per: str, real: str) -> None:
    assert plain_words(everything(opened("salary", lang="en-XA", per=per, real=real))) == []


def test_the_language_stays_from_click_to_click_and_page_to_page() -> None:
    app = opened("salary", lang="en-XA")

    choose(app, "per", "month")
    assert plain_words(everything(app)) == []
    app.switch_page("growth.py").run()
    assert plain_words(everything(app)) == []
    assert app.query_params["lang"] in ("en-XA", ["en-XA"])


def test_a_language_that_nobody_speaks_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE)

    assert everything(opened("salary", lang="tlh")) == everything(opened("salary"))
