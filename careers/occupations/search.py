"""Finds any occupation by its title, its code, or another name that people and employers use."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

from careers.data.csv_text import records, rows_with
from careers.data.official import code_in, titles
from careers.data.once import kept_of_files
from careers.data.store import Data

SMALL_WORDS = frozenset({"a", "all", "an", "and", "except", "for", "in", "of", "or", "other", "the", "to"})

JOBS = "jobs,all"
"""How the rows about the number of jobs are written, of which the last year counts."""

SURE = 79
"""How similar a word must be, out of 100, to count as a typo of another one."""

SHORTEST_START = 3
"""How many letters a word needs to match words that start with it."""

OWN_TITLE = 0.12
"""How much an occupation's own title outweighs the names that others give it."""

COMBINED = {
    "21-1018": ("21-1011", "21-1014"),
    "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043", "25-9049"),
    "51-2028": ("51-2022", "51-2023"),
    "53-1047": ("53-1042", "53-1043", "53-1044", "53-1049"),
}
"""Occupations that the surveys count together, beyond the classification's own groups: code and members' codes."""

COUNTED_AS = {member: code for code, members in COMBINED.items() for member in members}

STRAY, TYPICAL = 0.65, 0.2
"""What a name counts that is alone among an occupation's names, and the share of them that must be like it to count
in full."""

NEARLY_ALL = 0.9
"""How much of the query a name must cover to be like the one that matched."""

PER_TENFOLD_JOBS = 0.035
"""How much ten times as many jobs count: among equals, the best known comes first."""


@dataclass(frozen=True)
class Match:
    """A match: the code and title of an occupation, and the name of it that matched.

    `is_named_so` says whether that name is what was asked for, word for word, apart from order and plurals.
    """

    code: str
    title: str
    matched: str
    is_named_so: bool = True


@dataclass(frozen=True)
class Name:
    """A name of an occupation, and how many words it has."""

    code: str
    text: str
    length: int


@dataclass(frozen=True)
class Index:
    """Titles and jobs by code, all names, and where each word occurs in them; made once."""

    titles: Mapping[str, str]
    jobs: Mapping[str, float]
    names: tuple[Name, ...]
    words: Mapping[str, list[int]]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many names each occupation has."""
        return Counter(name.code for name in self.names)


def search(data: Data, asked: str, limit: int = 10) -> list[Match]:
    """The occupations that match a text, best first; none for a text without words. A code matches itself."""
    index = _index(data.documents)
    if code := code_in(asked):
        return [Match(code, index.titles[code], code)] if code in index.titles else []
    wanted = words(asked)
    if not wanted:
        return []
    ways = [wanted, *_joined(wanted, index)]
    best: dict[str, tuple[float, str]] = {}
    alike: defaultdict[str, set[int]] = defaultdict(set)
    for way in ways:
        for place, weight in _weights(way, index).items():
            name = index.names[place]
            score = _score(name, weight, way, index)
            if weight >= NEARLY_ALL * len(way):
                alike[name.code].add(place)
            if score > best.get(name.code, (0.0, ""))[0]:
                best[name.code] = score, name.text
    worth = {
        code: score * _typical(len(alike[code]) / index.counts[code]) + _renown(index.jobs.get(code, 0))
        for code, (score, _) in best.items()
    }
    ranked = sorted(worth, key=lambda code: (-worth[code], code))
    return [_match(code, index.titles[code], best[code][1], ways) for code in ranked[:limit]]


def _match(code: str, title: str, name: str, ways: list[tuple[str, ...]]) -> Match:
    """A match by the name that fits best, or by the title where that has all the words and no name is just these."""
    is_named_so = set(words(name)) in map(set, ways)
    is_in_title = not is_named_so and set(ways[0]) <= set(words(title))
    return Match(code, title, title if is_in_title else name, is_named_so=is_named_so)


def nearest(data: Data, text: str, limit: int = 3) -> list[str]:
    """The codes of the occupations nearest to one that is not known: those of the same group, the most jobs first.

    None for a text that is no code, and for a code without relatives.
    """
    index, code = _index(data.documents), code_in(text)
    for length in range(len(code) - 1, len("11-"), -1):
        kin = [known for known in index.titles if known.startswith(code[:length])]
        if kin:
            return sorted(kin, key=lambda known: -index.jobs.get(known, 0))[:limit]
    return []


def words(text: str) -> tuple[str, ...]:
    """The meaningful words of a text, in lowercase, without plural endings."""
    tokens = re.findall(r"[a-z0-9+#*]+", text.lower().replace("'", ""))
    return tuple(_singular(word) for word in tokens if word not in SMALL_WORDS) or tuple(tokens)


def _singular(word: str) -> str:
    if len(word) > SHORTEST_START and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > SHORTEST_START and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _joined(wanted: tuple[str, ...], index: Index) -> Iterator[tuple[str, ...]]:
    """The query with two words in a row written as one, where that is a word: `police man` as `policeman`."""
    for at in range(len(wanted) - 1):
        word = f"{wanted[at]}{wanted[at + 1]}"
        if word in index.words:
            yield (*wanted[:at], word, *wanted[at + 2 :])


def _score(name: Name, weight: float, wanted: tuple[str, ...], index: Index) -> float:
    """How well a name fits, by how much of it the query covers: best if it has no other words and is the own title."""
    score = weight / len(wanted) * (0.6 + 0.4 * min(1.0, weight / name.length))
    return score * (1 + OWN_TITLE) if name.text == index.titles[name.code] else score


def _weights(wanted: tuple[str, ...], index: Index) -> dict[int, float]:
    """How much of the query each name covers, by the name's position."""
    weights: defaultdict[int, float] = defaultdict(float)
    for word in dict.fromkeys(wanted):
        of_word: dict[int, float] = {}
        for like, weight in _alike(word, index):
            for place in index.words[like]:
                if weight > of_word.get(place, 0):
                    of_word[place] = weight
        for place, weight in of_word.items():
            weights[place] += weight
    return weights


def _alike(word: str, index: Index) -> Iterator[tuple[str, float]]:
    """Words in the index that a query word may mean, with their weight: itself, longer words, and typos."""
    if word in index.words:
        yield word, 1.0
    if len(word) >= SHORTEST_START:
        yield from ((it, 0.6 + 0.3 * len(word) / len(it)) for it in index.words if it.startswith(word) and it != word)
    if word not in index.words:
        near = process.extract(word, index.words.keys(), scorer=fuzz.ratio, score_cutoff=SURE, limit=12)
        yield from ((it, score / 100 * 0.9) for it, score, _ in near)


def _typical(share: float) -> float:
    """How much a name counts, by the share of the occupation's names that are like it."""
    return STRAY + (1 - STRAY) * min(1.0, share / TYPICAL)


def _renown(jobs: float) -> float:
    return PER_TENFOLD_JOBS * math.log10(max(jobs, 1))


@kept_of_files
def _index(data: Data) -> Index:
    known, folder = titles(data), data.official()
    counted = sorted((period, code, value) for code, _, _, value, _, period, _ in rows_with(folder / "pay.csv", JOBS))
    jobs = {code: float(value or 0) for _, code, value in counted if code in known}
    pairs = dict.fromkeys(known.items())
    for row in records(folder / "titles.csv"):
        code = surveyed(row["code"][:7], known)
        if code:
            pairs[code, row["title"]] = None
    places: defaultdict[str, list[int]] = defaultdict(list)
    names = []
    for place, (code, text) in enumerate(pairs):
        distinct = set(words(text))
        names.append(Name(code, text, max(1, len(distinct))))
        for word in distinct:
            places[word].append(place)
    return Index(known, jobs, tuple(names), dict(places))


def surveyed(code: str, titles: Mapping[str, str]) -> str:
    """The code under which the surveys count an occupation: its own or a wider one; empty if there is none."""
    return next((it for it in (code, f"{code[:6]}0", COUNTED_AS.get(code, "")) if it in titles), "")
