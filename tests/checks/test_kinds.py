"""Checks go by what kind of group a figure is of, so that a group with another name is checked as well."""

from dataclasses import replace

from careers.catalogue.metrics import METRICS
from careers.catalogue.records import Group
from careers.catalogue.roles import Role, look_at
from careers.checks.cautions import check_range_contains_typical
from careers.checks.facts import Evidence
from tests.checks.evidence import given

BAKER = Role(id="baker", label="Baker", plural="bakers", summary="", caution="", look=look_at(0))
PAY = replace(
    METRICS["salary"],
    groups=(
        Group(id="trainees", kind="low"),
        Group(id="masters", kind="high"),
        Group(id="usual", kind="statistic"),
        Group(id="everyone", kind="benchmark"),
    ),
)


def sentences(**pay: float) -> list[str]:
    figures = tuple(given("salary", group, value) for group, value in pay.items())
    told = Evidence(
        figures=figures, demands=(), roles={"baker": BAKER}, this_year=2025, metrics=METRICS | {"salary": PAY}
    )
    return [it.sentence for it in check_range_contains_typical(told)]


def test_a_range_is_known_by_its_ends_whatever_they_are_called() -> None:
    outside = "Yearly salary: a typical figure for bakers lies outside the range that the same source prints."
    assert sentences(trainees=20, masters=40, usual=41) == [outside]
    assert sentences(trainees=20, masters=40, usual=40) == []


def test_a_figure_about_everyone_may_lie_outside_the_range() -> None:
    assert sentences(trainees=20, masters=40, everyone=60) == []


def test_one_end_is_no_range() -> None:
    assert sentences(trainees=20, usual=10) == []
