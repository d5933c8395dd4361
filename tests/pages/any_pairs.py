"""`python -m tests.pages.any_pairs PAIRS TRIPLES` compares random occupations and roles on every page and in sentences.

Prints what is wrong: an exception, a number that is none, a sentence without an end.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence

from careers.catalogue.metrics import METRICS
from careers.catalogue.pages import PAGES
from careers.data.official import titles, with_occupations
from careers.data.store import open_data
from careers.figures import charts, range_words, sentences, tables, years
from careers.figures.compare import View, spans
from careers.figures.derive import comparison_of
from tests.pages.reading import everything, opened

NO_NUMBER = re.compile(r"\b(?:nan|inf)\b|\bNone\b(?! of them)")
VIEWS = (View(), View(per="hour", real=True), View(order="gap"))


def drawn(count: int, size: int, seed: int = 14) -> list[tuple[str, ...]]:
    """So many random groups of roles, codes among them."""
    data, lot = open_data(), random.Random(seed)
    return [tuple(lot.sample([*data.roles(), *sorted(titles(data))], size)) for _ in range(count)]


def faults_of_pages(role_ids: Sequence[str]) -> Iterator[str]:
    """What is wrong with the pages of two to four roles."""
    for page in PAGES:
        app = opened(page, role=role_ids[0], **{"with": list(role_ids[1:])})
        if app.exception:
            yield f"{page} {role_ids}: {app.exception[0].message}"
        yield from (f"{page} {role_ids}: {found}" for found in NO_NUMBER.findall(everything(app)))


def faults_of_sentences(role_ids: Sequence[str]) -> Iterator[str]:
    """What is wrong with what the library says of any number of roles."""
    data = with_occupations(open_data(), role_ids)
    for metric_id in METRICS:
        for view in VIEWS:
            compared = comparison_of(data, metric_id, role_ids, view)
            told = [
                sentences.finding(compared),
                range_words.alternative(compared),
                sentences.alternative(compared),
            ]
            series = years.series(compared)
            told += [years.finding(series), years.alternative(series)] if series else []
            yield from (f"{metric_id} {role_ids}: {it}" for it in told if it[-1:] != "." or NO_NUMBER.search(it))
            charts.bars(compared)
            charts.ranges(spans(compared), compared.unit, compared.roles)
            cells = str(tables.table(compared).to_numpy().tolist())
            yield from (f"{metric_id} {role_ids}: {found}" for found in NO_NUMBER.findall(cells))


def main(pairs: int = 100, triples: int = 30) -> int:
    """The exit status: 0 if nothing is wrong."""
    groups = [*drawn(pairs, 2), *drawn(triples, 3)]
    found = [fault for roles in groups for fault in (*faults_of_pages(roles), *faults_of_sentences(roles))]
    print(f"{pairs} pairs, {triples} triples: {len(found)} faults", *found, sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
