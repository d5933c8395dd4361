"""The sentences that comparisons are put into: a pattern for each kind of figure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pattern:
    """How a comparison is put into a sentence.

    `full` when both of two roles have a value, `equal` when the values are the same, `alone` for the figure of one
    role, to which a sentence adds what there is to say of others: `beside` for each, put together by `joint`.
    """

    full: str
    equal: str
    alone: str
    beside: str = "{than} {role} ({value})"
    joint: str = "{statement}, {others}"


PATTERNS = {
    "amount": Pattern(
        "{First} {phrase} {a}{per}, {than} {second} ({b}).",
        "{First} and {second} both {phrase} {a}{per}.",
        "{role} {phrase} {value}{per}",
    ),
    "share": Pattern(
        "{a} of {first} {phrase}, against {b} of {second}: {gap}.",
        "{a} of {first} {phrase}, and the same share of {second}.",
        "{value} of {role} {phrase}",
    ),
    "change": Pattern(
        "Jobs for {first} change by {a}, jobs for {second} by {b}, a gap of {size}.",
        "Jobs for {first} and for {second} both change by {a}.",
        "jobs for {role} change by {value}",
        "{value} for {role}",
        "{statement}, against {others}",
    ),
    "count": Pattern(
        "There are {a} jobs for {first}, {than} the {b} for {second}.",
        "There are {a} jobs for {first}, and just as many for {second}.",
        "there are {value} jobs for {role}",
        "{than} for {role} ({value})",
    ),
    "survey": Pattern(
        "{a} {first} were surveyed, {than} {second} ({b}).",
        "{a} {first} were surveyed, and just as many {second}.",
        "{value} {role} were surveyed",
    ),
    "gain": Pattern(
        "At these rates, jobs for {first} change by {a} and jobs for {second} by {b}, a gap of {size}.",
        "At these rates, jobs for {first} and for {second} both change by {a}.",
        "at this rate, jobs for {role} change by {value}",
        "{value} for {role}",
        "{statement}, against {others}",
    ),
    "skill": Pattern(
        "{phrase}: {a} for {first}, {b} for {second}, {gap}.",
        "{phrase}: {a} for {first} and {second} alike.",
        "{phrase}: {value} for {role}",
        "{value} for {role}",
    ),
    "experience": Pattern(
        "{First} have {a} of experience, {second} {b}: {gap}.",
        "{First} and {second} both have {a} of experience.",
        "{role} have {value} of experience",
    ),
    "span": Pattern(
        "Getting in typically takes {first} {a}, {second} {b}.",
        "Getting in typically takes {first} and {second} alike {a}.",
        "getting in typically takes {role} {value}",
        "{role} {value}",
    ),
}
