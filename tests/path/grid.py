"""Every setting of the path's controls: what the page says of it, held against arithmetic of its own.

`python -m tests.path.grid` goes through all 28,800 settings and prints every contradiction; the tests
take a part a day.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import product
from random import Random

import numpy as np

from careers.data.store import Data, open_data
from careers.path import records, sensitivity, sentences, tables
from careers.path.model import Assumptions
from careers.path.records import PayPair, Plan, Prospect
from tests.conftest import PAIR
from tests.path.said import (
    DOING,
    STANDING,
    YEARS,
    Ahead,
    cell_holds,
    course_holds,
    dollars,
    gaps_hold,
    plain,
    range_holds,
    standing,
)

FIRST_MONTHS = (6, 9, 12)
SECOND_MONTHS = (6, 48, 72, 84, 180)
BEFORE = (0, 20_000, 40_000, 60_000)
DEGREE = (0, 20_000, 100_000, 250_000)
RAISE = (0.0, 1.0, 3.0, 5.0, 10.0)
HOURS = (10, 20, 30, 40)

PAY_FIRST = (36_977, 49_240)
PAY_SECOND = (68_535, 74_555, 50_764)
BELONGING = ((36_977, 68_535), (49_240, 74_555), (36_977, 50_764))
"""The pay of representatives and managers that one publisher prints; Glassdoor's stands with Zippia's."""

COMPARABLE = BELONGING[:2]
"""Those of one publisher and one statistic."""


@dataclass(frozen=True)
class Setting:
    """One setting of all controls but the years shown."""

    first_months: int
    second_months: int
    before: int
    degree: int
    a_raise: float
    hours: int
    pay: tuple[int, int]


SETTINGS = tuple(
    Setting(*it)
    for it in product(FIRST_MONTHS, SECOND_MONTHS, BEFORE, DEGREE, RAISE, HOURS, tuple(product(PAY_FIRST, PAY_SECOND)))
)

MIXED = tuple(Random(11).sample(SETTINGS, len(SETTINGS)))
"""All of them, no two neighbors alike."""


def part_of(day: int, size: int) -> tuple[Setting, ...]:
    """The settings whose turn it is on a day of the year: about `size` of all kinds, and all of them in due course."""
    parts = len(SETTINGS) // size
    return MIXED[day % parts :: parts]


def documented(data: Data) -> tuple[Prospect, Prospect]:
    """The prospects of the documents' pair."""
    first, second = records.prospects(data, PAIR)
    return first, second


def plan_of(setting: Setting, first: Prospect, second: Prospect) -> Plan:
    """The plan that the page makes of a setting, on the documents' figures."""
    pay = PayPair(
        first=next(claim for claim in first.claims if claim.value == setting.pay[0]),
        second=next(claim for claim in second.claims if claim.value == setting.pay[1]),
    )
    assumed = Assumptions(
        first_months=setting.first_months,
        second_months=setting.second_months,
        first_pay=setting.pay[0],
        second_pay=setting.pay[1],
        pay_before=setting.before,
        degree_cost=setting.degree,
        raise_percent=setting.a_raise,
        hours=setting.hours,
    )
    return Plan(first=first, second=second, pay=pay, assumptions=assumed, years=30)


def ways_ahead(settings: Sequence[Setting], pay: tuple[int, int] | None = None) -> dict[str, Ahead]:
    """How far changing and waiting lie ahead of staying, a row per setting; `pay` in place of the settings' own.

    Running totals are kept for all settings at once, month by month; nothing is shared with the model.
    """
    it = {
        field.name: np.array([getattr(setting, field.name) for setting in settings], dtype=float)
        for field in fields(Setting)
        if field.name != "pay"
    }
    yearly = np.array([pay or setting.pay for setting in settings], dtype=float)
    stay, change, wait = np.zeros(len(settings)), -it["degree"], -it["degree"]
    found = {"both": [change - stay], "second": [wait - stay]}
    for month in range(YEARS * 12):
        paid = []
        for role, needed in enumerate((it["first_months"], it["second_months"])):
            in_role = month - needed
            raises = np.where(in_role >= 12, in_role // 12, 0)
            full = yearly[:, role] / 12 * it["hours"] / 40 * (1 + it["a_raise"] / 100) ** raises
            paid.append(np.where(in_role >= 0, full, np.nan))
        as_first = np.where(np.isnan(paid[0]), it["before"] / 12, paid[0])
        stay = stay + as_first
        change = change + np.where(np.isnan(paid[1]), as_first, paid[1])
        wait = wait + np.where(np.isnan(paid[1]), it["before"] / 12, paid[1])
        found["both"].append(change - stay)
        found["second"].append(wait - stay)
    return {path: np.array(ahead).T for path, ahead in found.items()}


def contradictions(settings: Sequence[Setting], data: Data) -> Iterator[str]:
    """Whatever the page says of these settings that their numbers deny."""
    first, second = documented(data)
    own = ways_ahead(settings)
    by_pay = {pay: ways_ahead(settings, pay) for pay in BELONGING}
    for position, setting in enumerate(settings):
        ahead = {path: found[position] for path, found in own.items()}
        pays = dict.fromkeys([setting.pay, *BELONGING])
        rivals = [
            {path: found[position] for path, found in by_pay[pay].items()} if pay in by_pay else ahead for pay in pays
        ]
        plan = plan_of(setting, first, second)
        for fault in _faults(plan, ahead, rivals):
            yield f"{setting}: {fault}"


def _faults_of_sources(plan: Plan, told: list[str]) -> Iterator[str]:
    """The last sentence is taken off where it says that pay is from different figures: there it must be, only there."""
    is_said = told[-1].startswith("The pay of the two is from different figures")
    if is_said == ((plan.pay.first.value, plan.pay.second.value) in COMPARABLE):
        yield f"sources: {told[-1]}"
    if is_said:
        told.pop()


def _faults(plan: Plan, ahead: dict[str, Ahead], rivals: Sequence[dict[str, Ahead]]) -> Iterator[str]:
    found = records.outlooks(plan)
    changes_on_the_way = plan.assumptions.first_months < plan.assumptions.second_months
    paths = ["both", "second"] if changes_on_the_way else ["second"]
    told = plain(sentences.finding(found)).split(". ")
    yield from _faults_of_sources(plan, told)
    best = told.pop() if sentences.best(found) else ""
    if not best_holds(best, ahead, rivals, paths):
        yield f"best: {best}"
    if len(told) != len(paths) or len(found) != len(rivals):
        yield f"{len(told)} sentences, {len(found)} pairs of pay: {told}"
    for path, sentence in zip(paths, told, strict=True):
        own, every = ahead[path], [rival[path] for rival in rivals]
        if not course_holds(sentence, own, every, plan.assumptions.second_months):
            yield sentence
    said = plain(sentences.gaps(found[0]))
    if not gaps_hold(said, ahead, paths):
        yield said
    depending = plain(sentences.by_pay_finding(found))
    if not range_holds(depending, paths[0], [rival[paths[0]] for rival in rivals]):
        yield depending
    for row, rival in zip(tables.by_pay(found).to_numpy().tolist(), rivals, strict=True):
        for path, cell in zip(paths, row[1:], strict=True):
            if not cell_holds(plain(str(cell)), rival[path]):
                yield str(cell)


def best_holds(said: str, own: dict[str, Ahead], every: Sequence[dict[str, Ahead]], paths: Sequence[str]) -> bool:
    """Whether the path that is said to have brought most after 20 years has, and whether others' pay denies it."""
    leading, *others = [_most(ahead, paths) for ahead in (own, *every)]
    told = re.search(r"(changing|staying|waiting|becoming)(?: [a-z ]+)? has brought the most", said)
    if not told:
        return not said and leading is None
    return DOING[told[1]] == leading and ("By the pay chosen" in said) == any(it != leading for it in others)


def _most(ahead: dict[str, Ahead], paths: Sequence[str]) -> str | None:
    """Which path has brought the most after 20 years; None where two are level."""
    brought = {"first": 0.0} | {path: float(ahead[path][240]) for path in paths}
    best, second, *_ = sorted(brought.values(), reverse=True)
    return None if round(best - second) == 0 else max(brought, key=brought.__getitem__)


def disorder(settings: Sequence[Setting], data: Data) -> Iterator[str]:
    """Whatever the page says runs from low to high, and does not."""
    first, second = documented(data)
    for setting in settings:
        plan = plan_of(setting, first, second)
        outlook = records.outlook(plan)
        table = plain(str(tables.table(outlook).to_numpy().tolist()))
        spreads = re.findall(r"'([−$\d,]+)', '([−$\d,]+)–([−$\d,]+)'", table)
        if len(spreads) != len(outlook.shown) or not all(
            dollars(low) <= dollars(mid) <= dollars(high) for mid, low, high in spreads
        ):
            yield f"{setting}: {table}"
        said = sensitivity.finding(sensitivity.swings(plan), plan)
        moved = re.findall(f"from {STANDING} to {STANDING}", said)
        if not moved or any(standing(low) > standing(high) for low, high in moved):
            yield f"{setting}: {said}"


if __name__ == "__main__":
    faults = [*contradictions(SETTINGS, open_data()), *disorder(SETTINGS, open_data())]
    print(*faults, f"{len(faults)} contradictions in {len(SETTINGS):,} settings", sep="\n")
    sys.exit(bool(faults))
