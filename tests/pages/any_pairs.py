"""`python -m tests.pages.any_pairs PAIRS TRIPLES` compares random occupations and roles on every page and in sentences.

Prints what is wrong as it goes: an exception, a number that is none, a sentence without an end, a slip of grammar.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from time import monotonic
from urllib.parse import urlencode

from bs4 import BeautifulSoup

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import PAGES
from careers.data.official import titles, with_occupations
from careers.data.store import open_data
from careers.figures import charts, range_words, sentences, tables, years
from careers.figures.compare import View, spans
from careers.figures.derive import comparison_of
from careers.ui.stage import told
from tests.pages.reading import ENTRY, in_lines
from tests.pages.seen import told_in

NO_NUMBER = re.compile(r"\b(?:nan|NaN|inf|Infinity)\b|\bNone\b(?! of )")

SLIPS = {
    "a word twice": re.compile(r"\b(?!that\b|[A-Z])([a-z]+) \1\b"),
    "a space before a sign": re.compile(r"\w [,;.!?](?:\s|$)"),
    "two signs": re.compile(r"[,;:][.,;:]|(?<!\.)\.\.(?!\.)|\(\)|\( | \)"),
    "a before a vowel": re.compile(r"\ba [aeio](?!ne\b|nce\b)[a-z]+", re.IGNORECASE),
    "an before a consonant": re.compile(r"\ban [b-df-gj-np-tv-z][a-z]+"),
    "a slot without words": re.compile(r"\{ ?\$|\?\?\?|\{[A-Z]"),
    "a number of nothing": re.compile(r"(?<![\d.,])-0(?:\.0)?%|\$-"),
}
"""What no sentence has, whatever fills it: words by what is wrong with them."""

ENDS = (".", "?", "!", ".”", ".)")
"""How a finding ends."""

VIEWS = (View(), View(per="hour", real=True), View(order="gap"))
EVERY = 10
"""After so many groups of roles, how far the run is."""


def drawn(count: int, size: int, seed: int = 14) -> list[tuple[str, ...]]:
    """So many random groups of roles, codes among them."""
    data, lot = open_data(), random.Random(seed)
    return [tuple(lot.sample([*data.roles(), *sorted(titles(data))], size)) for _ in range(count)]


def faults_of_pages(role_ids: Sequence[str]) -> Iterator[str]:
    """What is wrong with the pages of two to four roles."""
    query = urlencode({"role": role_ids[0], "with": list(role_ids[1:])}, doseq=True)
    for page_id, page in PAGES.items():
        try:
            whole = told(ENTRY.parent, f"https://school.example/{page.address}", query).__html__()
        except Exception as error:
            yield f"{page_id} {role_ids}: {error!r}"
            continue
        yield from (f"{page_id} {role_ids}: {found}" for found in _faults_of_html(whole))


def _faults_of_html(whole: str) -> Iterator[str]:
    """What is wrong with all words of a page, and with the numbers of its charts."""
    main = BeautifulSoup(whole, "html.parser").main
    assert main
    figures = [str(it["data-figure"]) for it in main.select("[data-figure]")]
    yield from (f"in a chart: {it}" for it in NO_NUMBER.findall(" ".join(figures)))
    findings = [it.get_text().strip() for it in main.select(".part > hgroup h2")]
    yield from (f"no end: {it}" for it in findings if not it.endswith(ENDS))
    yield from faults_of_words(in_lines(told_in(main)))


def faults_of_words(words: str) -> Iterator[str]:
    """Numbers that are none, and slips of grammar, in some lines of text."""
    yield from (f"no number: {it.group()}" for it in NO_NUMBER.finditer(words))
    for name, slip in SLIPS.items():
        for found in slip.finditer(words):
            yield f"{name}: {words[max(0, found.start() - 40) : found.end() + 40]!r}"


def faults_of_sentences(role_ids: Sequence[str]) -> Iterator[str]:
    """What is wrong with what the library says of any number of roles."""
    data = with_occupations(open_data(), role_ids)
    for metric_id in METRICS:
        for view in VIEWS:
            compared = comparison_of(data, metric_id, role_ids, view)
            said = [sentences.finding(compared), range_words.alternative(compared), sentences.alternative(compared)]
            series = years.series(compared)
            said += [years.finding(series), years.alternative(series)] if series else []
            yield from (f"{metric_id} {role_ids}: no end: {it}" for it in said if not it.endswith("."))
            cells = str(tables.table(compared).to_numpy().tolist())
            yield from (f"{metric_id} {role_ids}: {it}" for it in faults_of_words("\n".join(said)))
            yield from (f"{metric_id} {role_ids}: {it}" for it in NO_NUMBER.findall(cells))
        charts.bars(compared)
        charts.ranges(spans(compared), compared.unit, compared.roles)


def main(pairs: int = 100, triples: int = 30) -> int:
    """The exit status: 0 if nothing is wrong."""
    groups, faults, started = [*drawn(pairs, 2), *drawn(triples, 3)], 0, monotonic()
    for at, roles in enumerate(groups, start=1):
        for fault in (*faults_of_pages(roles), *faults_of_sentences(roles)):
            faults += 1
            print(fault, flush=True)
        if at % EVERY == 0:
            print(f"{at} of {len(groups)} in {monotonic() - started:.0f} s, {faults} faults", flush=True)
    print(f"{pairs} pairs, {triples} triples: {faults} faults in {monotonic() - started:.0f} s")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
