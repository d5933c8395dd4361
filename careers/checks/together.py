"""Combines findings that differ only in their role or in their metric into one sentence."""

from collections.abc import Iterable
from dataclasses import replace

from careers.checks.records import Finding
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say

SLOTS = ("role", "metric")
"""What combined findings may differ in."""


def together(found: Iterable[Finding]) -> list[Finding]:
    """The findings; those that say the same of several roles, then of several metrics, become one."""
    told = list(found)
    for slot in SLOTS:
        alike: dict[object, list[Finding]] = {}
        for it in told:
            alike.setdefault(_apart_from(slot, it), []).append(it)
        told = [them[0] if len(them) == 1 else _as_one(slot, them) for them in alike.values()]
    return told


def _apart_from(slot: str, found: Finding) -> object:
    """What findings share that differ in a slot alone; a finding that has no such slot shares it with none."""
    slots = dict(found.slots)
    if slot not in slots:
        return found
    return found.message, found.severity, tuple((name, text) for name, text in found.slots if name != slot)


def _as_one(slot: str, alike: list[Finding]) -> Finding:
    first, *others = dict.fromkeys(dict(it.slots)[slot] for it in alike)
    slots = dict(alike[0].slots) | {slot: listed([first, *map(in_a_sentence, others)])}
    return replace(
        alike[0],
        sentence=say(alike[0].message, **slots, metrics=1 + len(others) if slot == "metric" else 1),
        concerns=tuple(concern for it in alike for concern in it.concerns),
        slots=tuple(slots.items()),
    )
