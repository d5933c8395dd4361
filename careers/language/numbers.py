"""How a number is written in the reader's language."""

from functools import lru_cache

from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol

from careers.language.speech import LOCALES, language

MINUS = "\N{MINUS SIGN}"
KEPT = 4096
"""How many written numbers are cached: writing one takes 40 µs, and most are used in several places."""


def written(value: float, pattern: str) -> str:
    """A number in a pattern of Unicode's locale data, with a true minus: `$#,##0` writes 68535 as `$68,535`.

    The second half of a pattern, after a semicolon, is for negative numbers: `+0.#;-0.#` writes `+5` and `−8`.
    """
    return _written(value, pattern, LOCALES[language()])


def separators() -> str:
    """What the reader's language puts before decimals and between thousands, as Plotly wants it: `.,`."""
    locale = LOCALES[language()]
    return get_decimal_symbol(locale) + get_group_symbol(locale)


@lru_cache(maxsize=KEPT)
def _written(value: float, pattern: str, locale: str) -> str:
    return format_decimal(value, format=pattern, locale=locale).replace("-", MINUS)
