"""The project's data in disguise, and the words of a text that are not: they come from code."""

import calendar
import csv
import re
from pathlib import Path

from careers.language.pseudo import accented

PROSE = {
    "roles.csv": ("label", "plural", "summary", "caution"),
    "sources.csv": ("document", "short", "publisher", "title", "author", "licence", "measured", "origin", "note"),
    "versions.csv": ("change", "reason"),
    "terms.csv": ("label", "note", "within"),
}
"""The columns that hold prose; in every other file all that hold no ids do."""

OFFICIAL_PROSE = {
    "occupations.csv": ("title",),
    "readings.csv": ("title", "work", "evidence"),
    "sources.csv": ("document", "short", "publisher", "title", "licence", "measured", "origin", "note"),
    "entry.csv": ("education", "experience", "training"),
    "state_prices.csv": ("name",),
    "unsettled_rents.csv": ("county", "name"),
    "metro_names.csv": ("name",),
    "sector_names.csv": ("name",),
    "technologies.csv": ("technology",),
    "skills.csv": ("skill",),
    "titles.csv": ("title",),
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


def disguise(folder: Path) -> Path:
    """Fill a folder with the project's own data, an accent on every letter of its prose; returns it."""
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
