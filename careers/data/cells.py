"""What a cell of a data file may hold: how its text becomes a value, and what a table schema says about it.

Every type of cell is declared here once, as a rule. The row models name their columns and combine the types.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from careers.catalogue import periods
from careers.catalogue.periods import YEAR
from careers.language.speech import say

ID = "[a-z][a-z0-9_]*"
NUMBER = r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?"
WHOLE_NUMBER = "[0-9]{1,9}"
FULL_DATE = f"{YEAR}-[0-9]{{2}}-[0-9]{{2}}"
DATE = f"{YEAR}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{{2}})?)?"
VERSION = r"[0-9]{4}\.(?:[1-9]|1[0-2])\.[1-9][0-9]*"

CHOICES_NAMED = 24
"""How many choices an error lists; the rest are counted."""


REQUIRED: Mapping[str, Any] = {"required": True}


@dataclass(frozen=True)
class Rule:
    """The rule for a type of cell.

    `read` turns the text into a value or raises `expected(…)`. The cells to the left are in `info.data`, what other
    files know is in `info.context`. `type` and `constraints` are those of a Frictionless table schema. `refers_to`
    names the file whose keys the cell holds; empty for none.
    """

    read: Callable[[str, ValidationInfo], Any]
    type: Literal["string", "number", "integer"] = "string"
    constraints: Mapping[str, Any] = field(default_factory=dict)
    refers_to: str = ""

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic runs for the cell: only the rule."""
        return core_schema.with_info_plain_validator_function(self.read)


def expected(what: str) -> PydanticCustomError:
    """The error that says what a cell should contain."""
    return PydanticCustomError("expected", "{what}", {"what": what})


def one_of(allowed: Collection[str]) -> str:
    """The choices, in words; of many, the first two dozen and how many more there are."""
    choices = ", ".join(list(allowed)[:CHOICES_NAMED])
    more = len(allowed) - CHOICES_NAMED
    return say("one-of-many", choices=choices, more=more) if more > 0 else say("one-of", choices=choices)


def any_text(text: str, _info: ValidationInfo) -> str:
    """Any text, or nothing."""
    return text


def an_id(text: str, _info: ValidationInfo) -> str:
    """A key in snake_case."""
    if not re.fullmatch(ID, text):
        raise expected(say("an-id"))
    return text


def some_words(text: str, _info: ValidationInfo) -> str:
    """At least one word."""
    if not text:
        raise expected(say("some-words"))
    return text


def a_version(text: str, _info: ValidationInfo) -> str:
    """Year, month and number of a version."""
    if not re.fullmatch(VERSION, text):
        raise expected(say("a-version"))
    return text


def a_full_date(text: str, _info: ValidationInfo) -> str:
    """A day that exists in the calendar."""
    if not (re.fullmatch(FULL_DATE, text) and _is_in_the_calendar(text)):
        raise expected(say("a-full-date"))
    return text


def a_date(text: str, _info: ValidationInfo) -> str:
    """A year, a month, a day that exists in the calendar, or nothing."""
    if text and not (re.fullmatch(DATE, text) and (len(text) < len("2022-06-24") or _is_in_the_calendar(text))):
        raise expected(say("a-date"))
    return text


def a_period(text: str, _info: ValidationInfo) -> periods.Period:
    """A year, a span of years in the right order, or nothing."""
    try:
        return periods.Period.parse(text)
    except ValueError as error:
        raise expected(say("a-period")) from error


def a_number_or_nothing(text: str, _info: ValidationInfo) -> float | None:
    """A plain number; None for an empty cell."""
    if text and not re.fullmatch(NUMBER, text):
        raise expected(say("a-number"))
    return float(text) if text else None


def number(low: int, high: int) -> Rule:
    """The rule for a number between bounds."""

    def read(text: str, _info: ValidationInfo) -> float:
        if not re.fullmatch(NUMBER, text) or not low <= float(text) <= high:
            raise expected(say("number-between", low=low, high=high))
        return float(text)

    return Rule(read, "number", {**REQUIRED, "minimum": low, "maximum": high})


def whole_number(low: int, high: int) -> Rule:
    """The rule for a whole number between bounds."""

    def read(text: str, _info: ValidationInfo) -> int:
        if not re.fullmatch(WHOLE_NUMBER, text) or not low <= int(text) <= high:
            raise expected(say("whole-number-between", low=low, high=high))
        return int(text)

    return Rule(read, "integer", {**REQUIRED, "minimum": low, "maximum": high})


def known(kind: str, refers_to: str = "") -> Rule:
    """The rule for a key: its value is `context[kind][key]`, or whatever a record was built with directly."""

    def read(text: Any, info: ValidationInfo) -> Any:
        if not isinstance(text, str):
            return text
        allowed: Mapping[str, Any] = info.context[kind] if info.context else {}
        if text not in allowed:
            raise expected(one_of(allowed))
        return allowed[text]

    return Rule(read, constraints=REQUIRED, refers_to=refers_to)


def known_if_any(kind: str, refers_to: str) -> Rule:
    """The rule for a key that may be missing; None for an empty cell."""
    needed = known(kind)

    def read(text: Any, info: ValidationInfo) -> Any:
        return needed.read(text, info) if text else None

    return Rule(read, refers_to=refers_to)


def term(vocabulary: str) -> Rule:
    """The rule for the id of a term of a vocabulary."""
    return known(vocabulary, refers_to="terms")


def among(allowed: Collection[str]) -> Rule:
    """The rule for one of a few words."""

    def read(text: str, _info: ValidationInfo) -> str:
        if text not in allowed:
            raise expected(one_of(allowed))
        return text

    return Rule(read, constraints={**REQUIRED, "enum": list(allowed)})


def if_any_among(column: str, allowed: Mapping[str, Collection[str]]) -> Rule:
    """The rule for one of the words that the cell in another column, to the left, allows; or nothing."""

    def read(text: str, info: ValidationInfo) -> str:
        words = allowed.get(info.data.get(column, ""), ())
        if text and text not in words:
            raise expected(one_of(words) if words else say("nothing"))
        return text

    return Rule(read, constraints={"enum": [word for words in allowed.values() for word in words]})


def _is_in_the_calendar(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


Text = Annotated[str, Rule(any_text)]
Words = Annotated[str, Rule(some_words, constraints=REQUIRED)]
Id = Annotated[str, Rule(an_id, constraints={**REQUIRED, "pattern": ID})]
Version = Annotated[str, Rule(a_version, constraints={**REQUIRED, "pattern": VERSION})]
FullDate = Annotated[str, Rule(a_full_date, constraints={**REQUIRED, "pattern": FULL_DATE})]
Date = Annotated[str, Rule(a_date, constraints={"pattern": DATE})]
Period = Annotated[periods.Period, Rule(a_period, constraints={"pattern": periods.SYNTAX})]
