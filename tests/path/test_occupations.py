"""Occupations on the path: official percentiles as pay claims, and the time to get in by job zones."""

import pytest

from careers.data.csv_text import records as rows_of
from careers.data.official import titles, with_occupations
from careers.data.store import Data
from careers.figures.compare import EVERYTHING
from careers.path import records
from careers.path.pay import claims_of
from careers.path.preparation import DEGREES, assumed, note, preparation
from careers.path.records import Prospect
from careers.path.sentences import time_remark
from tests.conftest import PAIR

SERVICE, NURSES = "43-4051", "29-1141"


def of(data: Data, *pair: str) -> tuple[Prospect, ...]:
    first, second = pair
    return records.prospects(with_occupations(data, pair), (first, second))


def test_official_percentiles_are_pay_claims_after_the_typical_figures(data: Data) -> None:
    service, _ = of(data, NURSES, SERVICE)
    assert [(claim.group.id, claim.value) for claim in service.claims] == [
        ("median", 44_770),
        ("mean", 46_590),
        ("p10", 31_750),
        ("p25", 36_870),
        ("p75", 51_780),
        ("p90", 63_590),
    ]
    assert {(claim.low, claim.high) for claim in service.claims} == {(31_750, 63_590)}


def test_claims_of_one_statistic_belong_together(data: Data) -> None:
    first, second = of(data, SERVICE, NURSES)
    pairs = records.pay_pairs(first, second)
    assert [(it.first.group.id, it.second.group.id) for it in pairs] == [
        (name, name) for name in ("median", "mean", "p10", "p25", "p75", "p90")
    ]


def test_a_percentile_that_is_only_known_to_be_so_much_or_more_is_no_claim(data: Data) -> None:
    told = with_occupations(data, ("29-1211", SERVICE))
    known = {claim.group.id for claim in claims_of(told, ("29-1211", SERVICE), 0, EVERYTHING)}
    assert known <= {"mean", "median", "p10", "p25", "p75", "p90"}
    assert all(claim.value for claim in claims_of(told, ("29-1211", SERVICE), 0, EVERYTHING))


@pytest.mark.parametrize(
    ("code", "months"),
    [
        (SERVICE, (3, 12)),
        (NURSES, (48, 72)),
        ("25-2021", (48, 72)),
        ("29-1211", (72, 144)),
        ("31-1120", (3, 12)),
        ("47-2111", (12, 24)),
        ("15-1211", (48, 48)),
    ],
)
def test_a_job_zone_and_a_degree_that_it_leaves_out_say_how_long_it_takes_from_high_school(
    data: Data, code: str, months: tuple[int, int]
) -> None:
    found = preparation(data, with_occupations(data, [code]).roles()[code])
    assert found
    assert (found.low.value, found.high.value) == months
    assert found.source.short == "O*NET"


def test_few_occupations_have_no_job_zone(data: Data) -> None:
    roles = with_occupations(data, titles(data)).roles()
    missing = [code for code in titles(data) if preparation(data, roles[code]) is None]
    assert len(missing) == 52
    assert "11-9039" in missing


def test_what_documents_say_of_the_time_to_get_in_comes_first(data: Data) -> None:
    manager, service = sorted(of(data, PAIR[0], SERVICE), key=lambda it: -it.longest)
    assert (manager.time.source.id, service.time.source.id) == ("zippia", "onet")
    assert note([manager.time, service.time]).startswith(
        "The time to get in as customer service representatives is assumed from O*NET's job zones"
    )
    assert assumed([manager.time, service.time]) == (
        "No source says how long it takes to get in. Assumed here, counted from the end of high school: "
        "3–12\u00a0months for customer service representatives."
    )
    assert (note([manager.time]), assumed([manager.time])) == ("", "")
    assert time_remark(service) == "assumed from O*NET's job zone: 3–12\u00a0months after high school"


def test_every_schooling_of_the_table_is_known_to_have_a_degree_in_it_or_not(data: Data) -> None:
    told = {row["education"] for row in rows_of(data.official() / "entry.csv")}
    with_degree = {it for it in told if it.lower().startswith(DEGREES)}
    assert with_degree == {"Bachelor's degree", "Master's degree", "Doctoral or professional degree"}
    assert told - with_degree == {
        "No formal educational credential",
        "High school diploma or equivalent",
        "Some college, no degree",
        "Postsecondary nondegree award",
        "Associate's degree",
    }
