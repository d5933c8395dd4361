"""Every word on a page is a message or stands in the data: walked in a language in disguise, no plain word shows up."""

import calendar
import csv
import re
from pathlib import Path

import pytest

from careers.catalogue.pages import PAGES
from careers.data.store import FOLDER_VARIABLE
from careers.language.pseudo import accented
from tests.pages.reading import choose, everything, opened

PROSE = {
    "roles.csv": ("label", "plural", "summary", "caution"),
    "sources.csv": ("document", "short", "publisher", "title", "author", "licence", "measured", "origin", "note"),
    "versions.csv": ("change", "reason"),
    "terms.csv": ("label", "note", "within"),
}
"""The columns that hold prose; in every other file all that hold no ids do."""

OFFICIAL_PROSE = {
    "occupations.csv": ("title",),
    "readings.csv": ("work", "evidence"),
    "sources.csv": ("document", "short", "publisher", "title", "licence", "measured", "origin", "note"),
    "entry.csv": ("education", "experience", "training"),
    "state_prices.csv": ("name",),
    "unsettled_rents.csv": ("county", "name"),
    "metro_names.csv": ("name",),
    "sector_names.csv": ("name",),
    "technologies.csv": ("technology",),
}
"""The columns of the official tables that hold prose and stand on pages."""

IDS = {
    "role", "metric", "group", "value", "period", "source", "attribute", "level", "stance", "theme", "aspect", "nature",
    "standing", "position", "related_role", "year", "index", "vocabulary", "id", "kind", "published", "url", "version",
    "date",
}  # fmt: skip

PLAIN_WORD = re.compile(r"(?<![\w&;/.%-])[A-Za-z]{2,}(?![\w/=.-])")
NAMES = {"CSV", "CPI", "BLS", "US", "https", *calendar.month_name}
"""Names that are the same in every language, and those of months, which come with the locale."""


@pytest.fixture(scope="module")
def disguised_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own data with an accent on every letter of its prose."""
    folder = tmp_path_factory.mktemp("disguised")
    for file in Path("data").resolve().glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as read:
            rows = list(csv.DictReader(read))
        columns = PROSE.get(file.name, tuple(set(rows[0]) - IDS))
        disguised = [{name: accented(cell) if name in columns else cell for name, cell in row.items()} for row in rows]
        with (folder / file.name).open("w", encoding="utf-8", newline="") as written:
            writer = csv.DictWriter(written, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(disguised)
    _disguise_official(folder / "official")
    return folder


def _disguise_official(folder: Path) -> None:
    """The official tables with an accent on every letter of titles, publishers and remarks; figures as they are."""
    folder.mkdir()
    for file in Path("data/official").resolve().glob("*.csv"):
        if file.name not in OFFICIAL_PROSE:
            (folder / file.name).symlink_to(file)
            continue
        with file.open(encoding="utf-8", newline="") as read:
            rows = list(csv.DictReader(read))
        with (folder / file.name).open("w", encoding="utf-8", newline="") as written:
            writer = csv.DictWriter(written, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            for row in rows:
                said = {name: accented(row[name]) for name in OFFICIAL_PROSE[file.name]}
                writer.writerow(row | said)


def plain_words(text: str) -> list[str]:
    """The words without an accent."""
    return [word for word in PLAIN_WORD.findall(text) if word not in NAMES]


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
