"""What a source prints as years of experience, explained in words next to its times to enter."""

from careers.figures.compare import spans
from careers.figures.records import Claim, Comparison
from careers.language.grammar import listed
from careers.language.speech import say


def months_of_experience(printed: float, longest_months: float) -> float | None:
    """The months that a bare number means, if it matches the longest time to enter.

    The comparison page prints the upper end of its time to enter and drops the unit: 8 for "6–8 years", 12 for "6–12
    months". None if the number matches neither reading.
    """
    if printed * 12 == longest_months:
        return printed * 12
    return printed if printed == longest_months else None


def printed_experience(printed: Comparison, time: Comparison) -> str:
    """What the first source prints for each role, and whether its times to enter end at the same numbers."""
    row = printed.rows[0]
    longest = {it.role.id: it.high for it in spans(time) if (it.source.id, it.period) == (row.source.id, row.period)}
    said = say(
        "printed-experience",
        printed=listed([say("printed-of", number=it.text, role=it.role.plural) for it in row.known]),
    )
    ends = [longest[it.role.id] for it in row.known if it.role.id in longest and _matches(it, longest[it.role.id])]
    if len(ends) < len(row.known):
        return said
    return f"{said} {say('printed-twice', ends=listed([end.text for end in ends]))}"


def _matches(number: Claim, end: Claim) -> bool:
    return months_of_experience(number.value or 0, end.value or 0) is not None
