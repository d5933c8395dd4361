"""Terms: words that a reader may not know, marked where a sentence is made, with what they mean.

said = told("caption-points", points=Explained("points", "Points are percentage points."))
"".join(said)    # Gaps are in percentage points.
meanings(said)   # ("Points are percentage points.",)
"""

import re
from collections.abc import Iterable, Sequence

from careers.language.speech import say

Told = tuple[str, ...]
"""A sentence in pieces, of which some are terms."""

PLACES = [chr(code) for code in range(0xFDD0, 0xFDF0)]
"""Placeholders for terms while a sentence is made: characters that Unicode keeps out of all texts."""

PLACE = re.compile(f"([{PLACES[0]}-{PLACES[-1]}])")


class Explained(str):
    """Words of a sentence that mean something which readers can look up; otherwise a text like any other."""

    __slots__ = ("meaning",)
    meaning: str

    def __new__(cls, words: str, meaning: str) -> "Explained":
        """The words as a term with this meaning."""
        term = super().__new__(cls, words)
        term.meaning = meaning
        return term

    def __reduce__(self) -> tuple[type["Explained"], tuple[str, str]]:
        """What a copy is made of."""
        return Explained, (str(self), self.meaning)


def told(message: str, /, **slots: str | Told) -> Told:
    """A message with its slots filled, in pieces: the terms in its slots stay terms; errors as `say`."""
    terms: list[Explained] = []

    def placed(slot: str | Told) -> str:
        if isinstance(slot, Explained):
            terms.append(slot)
            return PLACES[len(terms) - 1]
        return slot if isinstance(slot, str) else "".join(map(placed, slot))

    text = say(message, **{name: placed(slot) for name, slot in slots.items()})
    return tuple(terms[PLACES.index(it)] if it in PLACES else it for it in PLACE.split(text) if it)


def joined(separator: str, sentences: Iterable[Told]) -> Told:
    """Sentences in a row, with a separator between those that say something."""
    first, *others = [it for it in sentences if it] or [()]
    return (*first, *(piece for it in others for piece in (separator, *it)))


def either(names: Sequence[str]) -> Told:
    """Alternatives in a list: `a`, `a or b`, `a, b or c`; empty for no names."""
    *most, last = names or [""]
    return joined(f" {say('or')} ", [joined(", ", ((name,) for name in most)), (last,) if last else ()])


def meanings(pieces: Iterable[str]) -> tuple[str, ...]:
    """What the terms among some pieces mean, each once."""
    return tuple(dict.fromkeys(it.meaning for it in pieces if isinstance(it, Explained)))
