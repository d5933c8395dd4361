"""Who earns more, of two workers drawn at random, from percentiles alone."""

from dataclasses import replace

import pytest

from careers.catalogue.metrics import METRICS
from careers.catalogue.roles import Role
from careers.catalogue.units import DOLLARS_A_YEAR
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.compare import comparison
from careers.figures.records import Claim
from careers.occupations.charts import workers
from careers.occupations.odds import Spread, alternative, finding, method, odds, spreads, table
from tests.kitchen import BAKER, COOK, a_row, cells, compared_rows
from tests.pictures import written

PERCENTS = (10.0, 25.0, 50.0, 75.0, 90.0)
NURSES = ("43-4051", "29-1141")
TEAL, PURPLE = "#04a19b", "#805789"


def spread(role: Role, *pay: float) -> Spread:
    unit = METRICS["salary"].unit
    claims = tuple(Claim(role=role, value=value, unit=unit) for value in pay)
    return Spread(role=role, percents=PERCENTS, claims=claims)


EVEN = spread(BAKER, 10_000, 25_000, 50_000, 75_000, 90_000)
"""A percent of the workers for every thousand dollars."""


def real(data: Data, *codes: str) -> tuple[Spread, ...]:
    return spreads(comparison(with_occupations(data, codes), "salary", codes))


def test_a_hundred_workers_stand_evenly_between_the_percentiles() -> None:
    assert EVEN.workers.tolist() == pytest.approx([500 + 1000 * place for place in range(100)])
    assert (EVEN.below.sum(), EVEN.above.sum()) == (10, 10)


def test_pay_never_falls_below_zero() -> None:
    assert spread(BAKER, 1_000, 20_000, 30_000, 40_000, 50_000).workers.min() >= 0


def test_the_same_occupation_wins_half_of_the_pairs() -> None:
    assert odds(EVEN, spread(COOK, *EVEN.pay)).share == pytest.approx(50)
    assert finding([EVEN, spread(COOK, *EVEN.pay)]) == (
        "Drawn at random, one of each, bakers earn more than cooks in half of the pairs."
    )


def test_a_shift_by_a_fifth_of_the_workers_wins_as_counted_by_hand() -> None:
    richer = spread(COOK, *(pay + 20_000 for pay in EVEN.pay))
    found = odds(richer, EVEN)
    assert found.share == pytest.approx(100 - (80 * 79 / 2 + 80 / 2) / 100)
    assert odds(EVEN, richer).share == pytest.approx(100 - found.share)


def test_occupations_apart_win_nearly_every_pair() -> None:
    far = spread(COOK, *(pay + 200_000 for pay in EVEN.pay))
    assert odds(far, EVEN).share == 100
    assert finding([EVEN, far]).endswith("bakers earn less than cooks in nearly every pair.")
    assert finding([far, EVEN]).endswith("cooks earn more than bakers in nearly every pair.")


def test_pairs_that_rest_on_pay_beyond_the_percentiles_are_counted() -> None:
    far = spread(COOK, *(pay + 200_000 for pay in EVEN.pay))
    assert odds(far, EVEN).guessed == pytest.approx(100 - 90 * 90 / 100)
    assert "19 of 100 pairs rest on that." in method([EVEN, far])


def test_service_representatives_and_nurses(data: Data) -> None:
    assert finding(real(data, *NURSES)) == (
        "Drawn at random, one of each, customer service representatives earn less than registered nurses in 99 of 100 "
        "pairs."
    )
    assert finding(real(data, "43-4051", "43-3071", "29-1141")) == (
        "Drawn at random, one of each, customer service representatives earn more than tellers in 57 of 100 pairs and "
        "less than registered nurses in 99 of 100 pairs."
    )


def test_percentiles_are_tabled_and_spoken(data: Data) -> None:
    assert cells(table(real(data, *NURSES)))[:2] == [
        ["Of a hundred workers", "Customer service representatives", "Registered nurses"],
        ["10 earn up to", "$31,750", "$68,940"],
    ]
    assert "Registered nurses, of a hundred: 10 earn up to $68,940, 25 earn up to $80,330, 50" in alternative(
        real(data, *NURSES)
    )


def test_two_percentiles_or_a_range_are_no_spread(data: Data) -> None:
    told = compared_rows("salary", a_row("salary", "low", 1, 2), a_row("salary", "high", 3, 4))
    assert spreads(told) == ()
    told = compared_rows("salary", a_row("salary", "p10", 1, 2), a_row("salary", "p90", 3, 4))
    assert spreads(told) == ()
    assert spreads(comparison(data, "salary", ("account_manager", "account_representative"))) == ()


def test_a_percentile_that_is_only_known_to_be_so_much_or_more_is_left_out() -> None:
    rows = [a_row("salary", group, 20_000.0, 30_000.0) for group in ("p10", "p25", "p75")]
    top = a_row("salary", "p90", 90_000.0, 239_200.0)
    first, other = top.claims
    told = compared_rows("salary", *rows, replace(top, claims=(first, replace(other, mark="or_more"))))
    assert [it.percents for it in spreads(told)] == [(10, 25, 75, 90), (10, 25, 75)]


def test_every_worker_is_a_dot_and_those_beyond_the_percentiles_are_hollow(data: Data) -> None:
    figure = workers(real(data, *NURSES), DOLLARS_A_YEAR)
    dots = [(trace.marker.color, trace.marker.symbol.endswith("-open"), len(trace.x)) for trace in figure.data]
    assert dots == [(TEAL, False, 80), (TEAL, True, 20), (PURPLE, False, 80), (PURPLE, True, 20)]
    assert [written(note.text.replace("<br>", " ")) for note in figure.layout.annotations] == [
        "Customer service representatives 80 of 100: $31,750–$63,590",
        "Registered nurses 80 of 100: $68,940–$137,470",
    ]
    places = [(x, y) for trace in figure.data for x, y in zip(trace.x, trace.y, strict=True)]
    assert min(y for _, y in places) > 20
