"""What is said to readers in their language, from one folder of Fluent messages per language.

Fluent (https://projectfluent.org) keeps each sentence whole, with named slots and the plural forms of its language.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from unicodedata import bidirectional

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

from careers.language.pseudo import disguised
from careers.language.sizes import kept_where_short

FOLDER = Path(__file__).parent
ENGLISH = "en"
PSEUDO = "en-XA"
"""English in disguise, made from the English messages: a word without accents on a page comes from code."""

LANGUAGES = (ENGLISH, PSEUDO)
LOCALES = {ENGLISH: "en_US", PSEUDO: "en_US"}
"""The locale that each language uses for plurals and number formats."""

SAID_KEPT = 8192
"""How many sentences are kept once they are said."""

ENTRY = re.compile(r"^(?=[a-zA-Z][\w-]* *=)", re.MULTILINE)
"""The start of a message in a file."""

ISOLATE, END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
RIGHT_TO_LEFT = {"R", "AL"}

_language: ContextVar[str] = ContextVar("language", default=ENGLISH)


def language() -> str:
    """The current language: `en` unless someone chose another."""
    return _language.get()


def speak(chosen: str) -> None:
    """Use a language from here on in this context only; English if it is not one of `LANGUAGES`."""
    _language.set(chosen if chosen in LANGUAGES else ENGLISH)


@contextmanager
def speaking(chosen: str) -> Iterator[None]:
    """Use a language inside a `with` block; English if it is not one of `LANGUAGES`."""
    before = _language.set(chosen if chosen in LANGUAGES else ENGLISH)
    try:
        yield
    finally:
        _language.reset(before)


def say(message: str, /, **slots: object) -> str:
    """A message with its slots filled.

    Numbers pick the plural form and are written without separators; pass a number as text to format it yourself. Raises
    KeyError if the language has no such message, ValueError if a slot is not filled.
    """
    pairs = ((name, value if isinstance(value, int | float) else str(value)) for name, value in slots.items())
    return _said(language(), message, *(it for pair in pairs for it in pair))


@kept_where_short(SAID_KEPT)
def _said(spoken: str, message: str, *slots: str | float) -> str:
    """The same; `slots` has their names and values in turns. A page says six thousand things, most of them again."""
    filled = {
        str(name): isolated(value) if isinstance(value, str) else _count(value)
        for name, value in zip(slots[::2], slots[1::2], strict=True)
    }
    text, errors = _bundle(spoken).format_pattern(_pattern(spoken, message), filled)
    if errors:
        raise ValueError(f"{message}: {errors[0]}")
    return str(text)


def said_if_any(message: str, /, **slots: object) -> str:
    """A message with its slots filled; empty if the language has no message of this name."""
    return say(message, **slots) if message in written(language()) else ""


def isolated(name: str) -> str:
    """Text that cannot change the direction of its neighbors: isolated if it has right-to-left letters."""
    if name.isascii() or name.startswith(ISOLATE):
        return name
    if any(bidirectional(letter) in RIGHT_TO_LEFT for letter in name):
        return f"{ISOLATE}{name}{END_ISOLATE}"
    return name


@cache
def written(spoken: str, file: str = "*") -> Mapping[str, str]:
    """The Fluent source of each message of a language, or of one of its files, by name, in order."""
    folder = FOLDER / (ENGLISH if spoken == PSEUDO else spoken)
    files = [file.read_text(encoding="utf-8") for file in sorted(folder.glob(f"{file}.ftl"))]
    return {entry.partition("=")[0].strip(): entry for text in files for entry in ENTRY.split(text)[1:]}


def messages(spoken: str, file: str = "*") -> tuple[ast.Message, ...]:
    """The parsed messages of a language, or of one of its files, in order."""
    return tuple(_message(spoken, name) for name in written(spoken, file))


def _message(spoken: str, name: str) -> ast.Message:
    (message,) = FluentResource(written(spoken)[name]).body[:1]
    assert isinstance(message, ast.Message), written(spoken)[name]
    return disguised(message) if spoken == PSEUDO else message


@cache
def _pattern(spoken: str, name: str) -> Pattern:
    """The pattern of a message, ready for its slots.

    A message is parsed when it is first used; parsing all of them would take a tenth of the start-up time.
    """
    bundle = _bundle(spoken)
    bundle.add_resource(ast.Resource([_message(spoken, name)]))
    pattern = bundle.get_message(name).value
    assert pattern is not None  # Fluent allows messages of attributes alone; the tests do not
    return pattern


@cache
def _bundle(spoken: str) -> FluentBundle:
    return FluentBundle([LOCALES[spoken].replace("_", "-")], use_isolating=False)


def _count(number: float) -> object:
    return fluent_number(number, useGrouping=False)
