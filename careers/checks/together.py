"""Combines findings that differ only in their role or in their metric into one sentence."""

from collections.abc import Iterable
from dataclasses import replace

from careers.checks.records import Finding
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say

SLOTS = ("role", "metric")
"""What combined findings may differ in."""


def together(findings: Iterable[Finding]) -> list[Finding]:
    """The findings; those that say the same of several roles, then of several metrics, become one."""
    combined = list(findings)
    for slot in SLOTS:
        alike: dict[object, list[Finding]] = {}
        for finding in combined:
            alike.setdefault(_apart_from(slot, finding), []).append(finding)
        combined = [them[0] if len(them) == 1 else _as_one(slot, them) for them in alike.values()]
    return combined


def _apart_from(slot: str, finding: Finding) -> object:
    """What findings share that differ in a slot alone; a finding that has no such slot shares it with none."""
    slots = dict(finding.slots)
    if slot not in slots:
        return finding
    return finding.message, finding.severity, tuple((name, text) for name, text in finding.slots if name != slot)


def _as_one(slot: str, alike: list[Finding]) -> Finding:
    first, *others = dict.fromkeys(dict(it.slots)[slot] for it in alike)
    slots = dict(alike[0].slots) | {slot: listed([first, *map(in_a_sentence, others)])}
    return replace(
        alike[0],
        sentence=say(alike[0].message, **slots, metrics=1 + len(others) if slot == "metric" else 1),
        concerns=tuple(concern for it in alike for concern in it.concerns),
        slots=tuple(slots.items()),
    )
