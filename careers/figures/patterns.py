"""Which pattern of sentences tells a row of figures, and what it says of one role alone."""

from careers.catalogue.roles import Role
from careers.figures.records import Comparison, Row
from careers.language.speech import say

CHANGE, GAIN, PROJECTION = "change", "gain", "projection"
"""The patterns of changes: those that sources print, those computed here, and those that are projected."""

CHANGES = frozenset(f"pattern-{it}" for it in (CHANGE, GAIN, PROJECTION))

MODELED = "modeled"
"""What a kind of source counts as that projects instead of counting."""


def pattern_of(compared: Comparison, row: Row) -> str:
    """How the messages begin that tell a row."""
    if compared.metric.is_derived and row.derived:
        return f"pattern-{GAIN}"
    is_projected = compared.metric.pattern == CHANGE and row.source.is_official and row.source.kind.counts_as == MODELED
    return f"pattern-{PROJECTION if is_projected else compared.metric.pattern}"


def hardly_changes(compared: Comparison, row: Row, role: Role) -> bool:
    """Whether a row tells a change that is written as zero."""
    value = row.of(role).value
    return pattern_of(compared, row) in CHANGES and value is not None and compared.unit.format.rounded(value) == 0


def alone(compared: Comparison, row: Row, role: Role, value: str = "") -> str:
    """What one row says of one role, as part of a sentence: `account managers average $68,535 a year`."""
    form = f"{pattern_of(compared, row)}-{'none' if hardly_changes(compared, row, role) else 'alone'}"
    return say(form, **slots(compared, row), role=role.plural, value=value or row.of(role).text)


def slots(compared: Comparison, row: Row) -> dict[str, str]:
    """What a sentence of any form can say about a row."""
    return {"phrase": row.group.phrase, "per": compared.unit.per + row.dollars}
