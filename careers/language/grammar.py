"""How words are put into a sentence."""

from collections.abc import Sequence

from careers.language import terms
from careers.language.speech import said_if_any, say

CAPITALS_KEPT = "labels-keep-their-capitals"
"""The message that a language has, whatever it says, if labels keep their capitals inside a sentence, as in German."""


def listed(names: Sequence[str]) -> str:
    """Names in a list: `a`, `a and b`, `a, b and c`."""
    *most, last = names
    return f"{', '.join(most)} {say('and')} {last}" if most else last


def either(names: Sequence[str]) -> str:
    """Alternatives in a list: `a`, `a or b`, `a, b or c`; empty for no names."""
    return "".join(terms.either(names))


def in_a_sentence(label: str) -> str:
    """A label inside a sentence: its first letter in lowercase, unless it is a name or an abbreviation.

    Unchanged in a language whose labels keep their capitals.
    """
    if said_if_any(CAPITALS_KEPT):
        return label
    is_name = label in say("proper-names").split(", ") or any(letter.isupper() for letter in label[1:])
    return label if is_name else label[:1].lower() + label[1:]


def lowered(title: str) -> str:
    """A title whose words start with capitals, in lowercase except for names.

    Unchanged in a language whose labels keep their capitals.
    """
    if said_if_any(CAPITALS_KEPT):
        return title
    low = title.lower()
    for name in say("occupation-names").split(", "):
        low = low.replace(name.lower(), name)
    return low


def occupation(title: str) -> str:
    """An occupation's title inside a sentence, with what narrows it down in parentheses: `cooks (fast food)`.

    That is what starts with "Except" or the like, follows the last name of a list, or comes after two dashes.
    """
    narrowing, final = tuple(say("occupation-narrowing").split(", ")), f"{say('and')} "
    whole, _, helped = title.partition("--")
    parts = whole.split(", ")
    end = next((at for at, part in enumerate(parts) if part.startswith(narrowing)), len(parts))
    last = max((at for at in range(end) if parts[at].startswith(final)), default=0) + 1
    name, narrowed = lowered(", ".join(parts[:last])), lowered(helped or ", ".join(parts[last:]))
    return f"{name} ({narrowed})" if narrowed else name


def opening(text: str) -> str:
    """Text at the start of a sentence: its first letter capitalized."""
    return text[:1].upper() + text[1:]
