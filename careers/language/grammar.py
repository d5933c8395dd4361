"""How words are put into a sentence."""

from collections.abc import Sequence

from careers.language.speech import say


def listed(names: Sequence[str]) -> str:
    """Names in a row: `a`, `a and b`, `a, b and c`."""
    *most, last = names
    return f"{', '.join(most)} {say('and')} {last}" if most else last


def either(names: Sequence[str]) -> str:
    """Names of which none is meant: `a`, `a or b`, `a, b or c`; nothing where there is none."""
    *most, last = names or [""]
    return f"{', '.join(most)} {say('or')} {last}" if most else last


def in_a_sentence(label: str) -> str:
    """A label inside a sentence: its first letter small, unless it is a name or an abbreviation."""
    is_name = label in say("proper-names").split(", ") or any(letter.isupper() for letter in label[1:])
    return label if is_name else label[:1].lower() + label[1:]


def opening(text: str) -> str:
    """Text as the first words of a sentence: its first letter a capital one."""
    return text[:1].upper() + text[1:]
