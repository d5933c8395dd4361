"""What the path page says of times and dollars, read back into numbers and held against the model's."""

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

YEARS = 45
HALF_A_DOLLAR = 0.51
"""What is written in whole dollars may lie so far from what is meant."""
Ahead = NDArray[np.float64]
"""How far a way lies ahead of staying at every month's end, in US dollars."""
TIME = r"(?:\d+ years?(?: and \d+ months?)?|\d+ months?)"
STANDING = r"(level|\$[\d,]+ (?:ahead|behind))"
DOING = {"changing": "both", "staying": "first", "waiting": "second", "becoming": "second"}
NAMES = {"both": "change", "second": "wait"}
Stretch = tuple[int, int]
"""From which month on a way is ahead (1) or behind (−1)."""


def course_holds(sentence: str, own: Ahead, every: Sequence[Ahead], change: int) -> bool:
    """Whether a sentence on a way is true of its numbers, and of those by all pay figures where it does not differ."""
    between = re.search(
        rf"(?:overtake those who stay after|take) ({TIME}|\d+ to {TIME}|{TIME} to {TIME})"
        r"(?: to overtake those who stay)?(, or not within 45 years)?, depending",
        sentence,
    )
    if between:
        return _range_holds(between[1], bool(between[2]), every)
    many = re.search(rf"but then the lead changes (\d+) times, last after ({TIME})", sentence)
    if many:
        return _changes(own) == (int(many[1]), months(many[2]))
    said = stretches(sentence, change)
    if "by other pay figures it differs" in sentence:
        return holds(said, own) and not all(holds(said, ahead) for ahead in every)
    return all(holds(said, ahead) for ahead in every)


def _changes(ahead: Ahead) -> tuple[int, int]:
    """How often the lead changes after the way is ahead for the first time, and the month of the last change."""
    at = np.flatnonzero(np.abs(ahead) > HALF_A_DOLLAR)
    turned = at[1:][np.diff(np.sign(ahead[at])) != 0]
    return len(turned) - int(ahead[at[0]] < 0), int(turned[-1])


def stretches(sentence: str, change: int) -> list[Stretch]:
    """What a sentence says of who is ahead and from when on."""
    turns = [
        (months(time), 1 if verb.startswith("overtake") else -1)
        for verb, time in re.findall(rf"(fall behind|fall behind again|overtake again) after ({TIME})", sentence)
    ]
    openings: tuple[tuple[str, Callable[[str], list[Stretch]]], ...] = (
        ("earn as much as those who stay", lambda _: []),
        ("do not, within 45 years, overtake those who stay", lambda _: [(0, -1)]),
        ("are ahead of those who stay, from the start", lambda _: [(0, 1)]),
        ("are then ahead of those who stay", lambda _: [(change, 1)]),
        (rf"are ahead of those who stay, from ({TIME}) on", lambda time: [(months(time), 1)]),
        (rf"overtake those who stay after ({TIME})", lambda time: [(0, -1), (months(time), 1)]),
    )
    for pattern, made in openings:
        match = re.search(pattern, sentence)
        if match:
            return [*made(match[1] if match.groups() else ""), *turns]
    raise AssertionError(f"says nothing that can be checked: {sentence}")


def holds(said: Sequence[Stretch], ahead: Ahead) -> bool:
    """Whether a way is ahead and behind just when it is said to be: no change of lead is missing, none is made up."""
    if not said:
        return bool(np.abs(ahead).max() <= HALF_A_DOLLAR)
    if said[0][1] > 0 and np.abs(ahead[: said[0][0] + 1]).max() > HALF_A_DOLLAR:
        return False
    ends = [since for since, _ in said[1:]] + [len(ahead)]
    for (since, side), end in zip(said, ends, strict=True):
        along = side * ahead[since:end]
        if along.min() < -HALF_A_DOLLAR or along.max() < 1 - HALF_A_DOLLAR:
            return False
    return all(side * ahead[since - 1] < 1 - HALF_A_DOLLAR for since, side in said[1:])


def gaps_hold(said: str, ahead: dict[str, Ahead], paths: Sequence[str]) -> bool:
    """Whether the gaps after 10 and 20 years are those of the numbers, and what working on the way is worth."""
    told = re.findall(rf"After 10 years, those who (change|wait) are {STANDING}, after 20 years {STANDING}\.", said)
    if [name for name, *_ in told] != [NAMES[path] for path in paths]:
        return False
    worth = re.search(r"(Working as [a-z ]+ on the way|Waiting) brings (\$[\d,]+) more", said)
    brought = 0 if not worth else dollars(worth[2]) * (-1 if worth[1] == "Waiting" else 1)
    return _near(brought, ahead["both"][240] - ahead["second"][240]) and all(
        _near(standing(early), ahead[path][120]) and _near(standing(late), ahead[path][240])
        for path, (_, early, late) in zip(paths, told, strict=True)
    )


def range_holds(said: str, path: str, every: Sequence[Ahead]) -> bool:
    """Whether the gaps after 20 years by all pay figures are said to run from the least to the most of the numbers."""
    told = re.fullmatch(
        rf"After 20 years, those who (change|wait) are {STANDING} to {STANDING}, depending on the pay figures\.", said
    )
    if not told or told[1] != NAMES[path]:
        return False
    gaps = [float(ahead[240]) for ahead in every]
    return _near(standing(told[2]), min(gaps)) and _near(standing(told[3]), max(gaps))


def cell_holds(cell: str, ahead: Ahead) -> bool:
    """Whether a cell of the table by pay figures is true of its numbers."""
    turns, late = re.findall(rf"(.*); after 20 years {STANDING}", cell)[0]
    told = re.findall(rf"(ahead|behind) after ({TIME})", turns)
    start = [(0, 1)] if "from the start" in turns else [(0, -1)] if turns == "never ahead" else []
    said = [*start, *((months(time), 1 if side == "ahead" else -1) for side, time in told)]
    many = re.search(r"then the lead changes (\d+) times", turns)
    if many:
        return _changes(ahead)[0] == int(many[1]) and _near(standing(late), ahead[240])
    is_so = holds(said, ahead) or holds([(0, -1), *said], ahead)
    return is_so and _near(standing(late), ahead[240])


def _range_holds(time: str, some_never: bool, every: Sequence[Ahead]) -> bool:
    """Whether by all pay figures a way overtakes for good between two times; or by some, and never by others."""
    low, _, high = time.partition(" to ")
    first = months(f"{low} years" if low.isdigit() else low)
    reached = [ahead for ahead in every if ahead.max() >= 1 - HALF_A_DOLLAR]
    turned = [int(np.flatnonzero(ahead < HALF_A_DOLLAR - 1).max()) + 1 for ahead in reached]
    is_so = all(holds([(0, -1), (month, 1)], ahead) for month, ahead in zip(turned, reached, strict=True))
    never = [ahead for ahead in every if ahead.max() < 1 - HALF_A_DOLLAR]
    within = all(first <= month <= (months(high) if high else first) for month in turned)
    return is_so and within and bool(never) == some_never and all(holds([(0, -1)], ahead) for ahead in never)


def _near(said: float, meant: float) -> bool:
    return abs(said - meant) <= HALF_A_DOLLAR


def months(time: str) -> int:
    """`14 years and 4 months` as 172."""
    years, rest = re.search(r"(\d+) year", time), re.search(r"(\d+) month", time)
    return 12 * int(years[1] if years else 0) + int(rest[1] if rest else 0)


def standing(said: str) -> float:
    """`$5 behind` as −5."""
    if said == "level":
        return 0
    return dollars(said.split(" ", maxsplit=1)[0]) * (-1 if said.endswith("behind") else 1)


def dollars(said: str) -> float:
    """`−$1,234` as −1234."""
    return float(re.sub(r"[$,]", "", said).replace("−", "-"))


def plain(said: str) -> str:
    """A sentence with simple spaces."""
    return said.replace("\N{NO-BREAK SPACE}", " ")
