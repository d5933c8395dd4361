"""What is said to a reader, in the reader's language: one folder of Fluent messages per language.

Fluent (https://projectfluent.org) keeps each sentence whole, with named slots and the plural forms of its language.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from unicodedata import bidirectional

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

from careers.language.pseudo import disguised

FOLDER = Path(__file__).parent
ENGLISH = "en"
PSEUDO = "en-XA"
"""English in disguise, made from the English messages: a word that shows up plain on a page stands in code."""

LANGUAGES = (ENGLISH, PSEUDO)
LOCALES = {ENGLISH: "en_US", PSEUDO: "en_US"}
"""The locale whose plurals and number formats a language takes."""

ISOLATE, END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
RIGHT_TO_LEFT = {"R", "AL"}

_language: ContextVar[str] = ContextVar("language", default=ENGLISH)


def language() -> str:
    """The language that is spoken now: `en` unless somebody chose another."""
    return _language.get()


def speak(chosen: str) -> None:
    """Speak a language from here on, in this context alone; English where it is none of `LANGUAGES`."""
    _language.set(chosen if chosen in LANGUAGES else ENGLISH)


@contextmanager
def speaking(chosen: str) -> Iterator[None]:
    """Speak a language for a while."""
    before = _language.set(chosen)
    try:
        yield
    finally:
        _language.reset(before)


def say(message: str, /, **slots: str | int) -> str:
    """A message with its slots filled.

    Whole numbers choose the plural form and are written without separators; every other number comes as text.
    Raises KeyError for a message that the language does not have, ValueError for a slot that is not filled.
    """
    bundle = _bundle(language())
    if not bundle.has_message(message):
        raise KeyError(message)
    pattern = bundle.get_message(message).value
    assert pattern is not None  # Fluent allows messages of attributes alone; the tests do not
    filled = {name: isolated(value) if isinstance(value, str) else _count(value) for name, value in slots.items()}
    text, errors = bundle.format_pattern(pattern, filled)
    if errors:
        raise ValueError(f"{message}: {errors[0]}")
    return str(text)


def isolated(name: str) -> str:
    """Text that cannot turn around what stands beside it: marked off where it holds right-to-left letters."""
    if any(bidirectional(letter) in RIGHT_TO_LEFT for letter in name) and not name.startswith(ISOLATE):
        return f"{ISOLATE}{name}{END_ISOLATE}"
    return name


@cache
def messages(spoken: str) -> tuple[ast.Message, ...]:
    """Every message of a language, in the order of its files."""
    folder = FOLDER / (ENGLISH if spoken == PSEUDO else spoken)
    resources = [FluentResource(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.ftl"))]
    found = [entry for resource in resources for entry in resource.body if isinstance(entry, ast.Message)]
    return tuple(disguised(entry) for entry in found) if spoken == PSEUDO else tuple(found)


@cache
def _bundle(spoken: str) -> FluentBundle:
    bundle = FluentBundle([LOCALES[spoken].replace("_", "-")], use_isolating=False)
    bundle.add_resource(ast.Resource(list(messages(spoken))))
    return bundle


def _count(number: int) -> object:
    return fluent_number(number, useGrouping=False)
