"""What programs may ask: services with their parameters and fields, and what is refused because it makes no sense."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careers.data import official
from careers.data.store import Data
from careers.language.grammar import either
from careers.language.speech import say

Parameters = Mapping[str, Sequence[str]]
Record = Mapping[str, str | float | None]

MOST_ROLES = 50
"""Roles in one answer."""


class MisaskedError(ValueError):
    """What is asked makes no sense; the message says what, and what can be asked instead."""


@dataclass(frozen=True, kw_only=True)
class Service:
    """Something that can be asked: its id, its parameters (those in `lists` may come several times), its fields."""

    id: str
    parameters: tuple[str, ...]
    fields: Mapping[str, str]
    tell: Callable[[Data, Parameters], Iterator[Record]]
    lists: frozenset[str] = frozenset()


def roles(data: Data, named: Sequence[str]) -> list[str]:
    """The ids of the roles that are asked for by id, code or title; of the documents' own where none is."""
    if len(named) > MOST_ROLES:
        raise MisaskedError(say("program-roles", most=MOST_ROLES))
    ids = {text: official.id_named(data, text) for text in named}
    for text, role_id in ids.items():
        if not role_id:
            raise MisaskedError(say("program-role", value=text, known=either([*data.roles()])))
    return list(dict.fromkeys(ids.values())) or [*data.documents.roles()]


def among(name: str, wanted: Sequence[str], known: Sequence[str]) -> list[str]:
    """What is wanted of what is known, in that order; all where nothing is wanted."""
    for value in wanted:
        if value not in known:
            raise MisaskedError(say("program-value", name=name, value=value, known=either(known)))
    return [it for it in known if not wanted or it in wanted]


def one(asked: Parameters, name: str, default: str = "") -> str:
    """The value of a parameter that comes once."""
    return next(iter(asked.get(name, ())), default)


def one_among(asked: Parameters, name: str, known: Sequence[str]) -> str:
    """The value of a parameter that is one of those known; the first where it does not come."""
    (value,) = among(name, [one(asked, name, known[0])], known)
    return value
