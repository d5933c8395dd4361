"""Numbers on an axis are written as the reader's language writes all others."""

import json
import re
from collections.abc import Iterator

import pytest

from careers.canvas.picture import picture
from careers.canvas.sheet import Sheet
from careers.data.store import Data
from careers.figures import charts
from careers.figures.compare import comparison
from careers.figures.joined import joined_spans
from careers.language import speech
from careers.language.numbers import separators, written
from careers.language.speech import ENGLISH, PSEUDO, speaking
from careers.ui.parts import json_of
from tests.conftest import PAIR


@pytest.fixture
def points_between_thousands(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that writes numbers as German does."""
    monkeypatch.setitem(speech.LOCALES, PSEUDO, "de_DE")
    with speaking(PSEUDO):
        yield


def axis_of(data: Data) -> list[str]:
    """The dollars below the picture of ranges of pay, without names and labels."""
    compared = comparison(data, "salary", PAIR)
    figure = json.loads(json_of(charts.ranges(joined_spans(compared), compared.unit, compared.roles)))
    del figure["layout"]["annotations"]
    return re.findall(r">(\$[^<]+)<", picture(figure, "pay"))


def test_english_writes_commas_between_thousands(data: Data) -> None:
    assert separators() == ".,"
    assert axis_of(data) == ["$0", "$50,000", "$100,000"]


@pytest.mark.usefixtures("points_between_thousands")
def test_an_axis_follows_the_language(data: Data) -> None:
    assert separators() == ",."
    assert written(50_000, "$#,##0") == "$50.000"
    assert axis_of(data) == ["$0", "$50.000", "$100.000"]


@pytest.mark.usefixtures("points_between_thousands")
def test_plotly_is_told_what_to_write_in_the_language() -> None:
    told = Sheet().figure()
    with speaking(ENGLISH):
        english = Sheet().figure()
    assert (told.layout.separators, english.layout.separators) == (",.", ".,")
