"""How a number is written in the reader's language."""

from functools import lru_cache

from babel.numbers import format_decimal

from careers.language.speech import LOCALES, language

MINUS = "\N{MINUS SIGN}"
KEPT = 4096
"""How many numbers are kept as they were written: writing one takes 40 µs, and most stand in several places."""


def written(value: float, pattern: str) -> str:
    """A number by a pattern of Unicode's locale data, with a true minus: 68535 by `$#,##0` is `$68,535`.

    A pattern's second half, after a semicolon, is for numbers below zero: `+0.#;-0.#` writes `+5` and `−8`.
    """
    return _written(value, pattern, LOCALES[language()])


@lru_cache(maxsize=KEPT)
def _written(value: float, pattern: str, locale: str) -> str:
    return format_decimal(value, format=pattern, locale=locale).replace("-", MINUS)
