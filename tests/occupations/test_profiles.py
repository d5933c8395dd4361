"""Openings, schooling, interests, tools and jobs like an occupation; values are typed from the publishers' files."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from careers.catalogue.periods import Period
from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations import interests, openings, schooling
from careers.occupations.alike import alike
from tests.conftest import PAIR
from tests.kitchen import cells

T = TypeVar("T")
SERVICE, NURSES, SALES = "43-4051", "29-1141", "41-3091"


def each(data: Data, ask: Callable[[Data, str], T], *codes: str) -> dict[Role, T]:
    roles = with_occupations(data, codes).roles()
    return {roles[code]: ask(data, code) for code in codes}


def test_openings_are_for_years_and_not_for_a_text_of_years(data: Data) -> None:
    (found,) = (it for told in openings.openings(data, (SERVICE,)).values() for it in told)
    assert found.period == Period(2024, 2034)


def test_openings_of_occupations_are_those_projected(data: Data) -> None:
    assert openings.finding(openings.openings(data, (SERVICE, NURSES))) == (
        "341,700 openings a year are projected among customer service representatives. 189,100 are projected among "
        "registered nurses. That is the average of 2024–2034."
    )


def test_openings_that_round_to_none_are_few(data: Data) -> None:
    assert openings.finding(openings.openings(data, ("51-7032",))) == (
        "Fewer than 50 openings a year are projected among patternmakers (wood). That is the average of 2024–2034."
    )


def test_openings_of_titles_reach_over_their_occupations(data: Data) -> None:
    assert openings.finding(openings.openings(data, PAIR)) == (
        "2,100 to 123,000 openings a year are projected across the 7 occupations that “Account manager” can mean. "
        "13,700 to 341,700 are projected across the 5 occupations that “Account representative” can mean. That is the "
        "average of 2024–2034."
    )


def test_the_table_has_openings_per_hundred_jobs_and_what_a_beginner_needs(data: Data) -> None:
    assert cells(openings.table(openings.openings(data, (SERVICE, "11-2022")))) == [
        ["Occupation", "Openings a year", "For every 100 jobs", "A beginner typically needs"],
        [
            "Customer service representatives (43-4051)",
            "341,700",
            "12.1",
            "high school diploma or equivalent; short-term on-the-job training",
        ],
        ["Sales managers (11-2022)", "49,000", "7.9", "bachelor's degree; less than 5 years of experience"],
    ]


def test_the_table_has_the_occupation_with_most_openings_first(data: Data) -> None:
    counts = [int(str(row[1]).replace(",", "")) for row in cells(openings.table(openings.openings(data, PAIR)))[1:]]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 341_700


def test_an_occupation_of_two_roles_is_one_row(data: Data) -> None:
    told = cells(openings.table(openings.openings(data, PAIR)))
    assert len(told) == len({str(row[0]) for row in told}) == 12


def test_schooling_held_stands_beside_schooling_required(data: Data) -> None:
    found = schooling.schooling(data, NURSES)
    assert found.held["bachelor"] == 53.3
    assert found.held["associate"] == 28.2
    assert found.required["bachelor"] == pytest.approx(55.92)
    assert found.required["some_college"] == pytest.approx(22.5)
    assert sum(found.required.values()) == pytest.approx(100, abs=0.1)


def test_the_finding_names_what_is_most_often_held_and_required(data: Data) -> None:
    assert schooling.finding(each(data, schooling.schooling, SERVICE)) == (
        "Most often, customer service representatives have some college (30%) and say that a high school diploma is "
        "required (55%)."
    )


def test_schooling_of_several_occupations_counted_together_is_told_as_that(data: Data) -> None:
    assert schooling.finding(each(data, schooling.schooling, "41-4011", "29-1249")) == (
        "Most often, sales representatives (wholesale and manufacturing, technical and scientific products) have a "
        "bachelor's degree (41%, counted together with one other occupation) and say that a certificate "
        "after high school or some college is required (44%). Most often, surgeons (all other) have a doctoral or "
        "professional degree (100%, counted together with 16 other occupations)."
    )


def test_where_nobody_asked_what_is_required_only_what_is_held_is_told(data: Data) -> None:
    told = each(data, schooling.schooling, SALES)
    assert schooling.schooling(data, SALES).required == {}
    assert schooling.finding(told).endswith(" have a bachelor's degree (44%).")
    assert cells(schooling.table(told))[5][1:] == ["44.3%", "not reported"]


def test_an_occupation_without_schooling_says_so(data: Data) -> None:
    told = {role: schooling.Schooling(held={}, required={}) for role in each(data, schooling.schooling, SERVICE)}
    assert schooling.finding(told) == "Nobody publishes the schooling of customer service representatives."


def test_the_three_strongest_interests_make_the_profile(data: Data) -> None:
    assert interests.finding(each(data, interests.profile, SERVICE, NURSES)) == (
        "Interests of customer service representatives: conventional, enterprising and social (CES). Interests of "
        "registered nurses: social, investigative and conventional (SIC)."
    )
    assert cells(interests.table(each(data, interests.profile, NURSES)))[1:3] == [
        ["Realistic", "3.66"],
        ["Investigative", "4.82"],
    ]


def test_an_occupation_of_parts_has_no_interests_of_its_own(data: Data) -> None:
    assert interests.finding(each(data, interests.profile, "31-1120")) == (
        "O*NET rates no interests for home health and personal care aides."
    )
    assert interests.tools_finding(each(data, interests.profile, "31-1120")) == (
        "O*NET lists no hot technologies for home health and personal care aides."
    )


def test_hot_technologies_are_counted_and_those_in_demand_come_first(data: Data) -> None:
    told = each(data, interests.profile, SERVICE, NURSES)
    assert interests.tools_finding(told) == (
        "O*NET lists 26 hot technologies for customer service representatives and 16 hot technologies for registered "
        "nurses; 11 of them are the same."
    )
    first = interests.profile(data, SERVICE).tools[:2]
    assert first == ("Microsoft Excel", "Microsoft Office software")
    assert cells(interests.tools_table(told))[1] == [
        "Microsoft Excel",
        "Customer service representatives, Registered nurses",
    ]
    assert interests.tools_finding(each(data, interests.profile, NURSES)) == (
        "O*NET lists 16 hot technologies for registered nurses."
    )


def test_jobs_like_nurses_are_the_nearest_that_the_surveys_count_with_their_pay(data: Data) -> None:
    assert [(it.occupation.id, it.pay and it.pay.text) for it in alike(data, NURSES)][:3] == [
        ("29-1171", "$132,300"),
        ("29-2061", "$64,400"),
        ("29-1161", "$134,040"),
    ]
    assert NURSES not in [it.occupation.id for it in alike(data, NURSES, most=20)]
    assert alike(data, "31-1120") == ()
