"""How a date is written in the reader's language."""

from datetime import date

from babel.dates import format_date

from careers.language.speech import LOCALES, language


def month(printed: str) -> str:
    """The month and year of a date: `June 2022` for `2022-06-24` or `2022-06`; a year alone stays as it is."""
    year, *rest = printed.split("-")
    if not rest:
        return year
    return format_date(date(int(year), int(rest[0]), 1), "LLLL y", locale=LOCALES[language()])


def day(when: date) -> str:
    """A day: `November 29, 2026`."""
    return format_date(when, "long", locale=LOCALES[language()])
