"""What official sources tell of occupations, as rows: a number in its unit, of its time, from its own source.

The expected figures were read from the files in `data/official`.
"""

from collections.abc import Iterable

import pytest

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations import interests, openings, ranking, schooling, skills
from careers.occupations.places.records import places
from careers.share import occupations as of_occupations
from careers.share import places as of_places
from careers.share.records import Entry

CLERKS, NURSES = CODES = ("43-4051", "29-1141")


@pytest.fixture
def roles(data: Data) -> tuple[Role, ...]:
    return tuple(with_occupations(data, CODES).roles()[code] for code in CODES)


def told(entries: Iterable[Entry], role: Role | None, group: str) -> list[tuple[object, ...]]:
    return [
        (it.value, it.unit, it.statistic, it.period, it.source, it.text)
        for it in entries
        if it.role == (role.label if role else "") and it.group == group
    ]


def test_schooling_that_is_held_is_the_census_surveys_and_what_is_required_is_onets(
    data: Data, roles: tuple[Role, ...]
) -> None:
    rows = of_occupations.of_schooling({role: schooling.schooling(data, role.id) for role in roles}, data)

    assert told(rows, roles[0], "a bachelor's degree") == [
        (22.6, "percent", "share", "2019, 2021", "Census survey via BLS", "22.6%"),
        (14.22, "percent", "share", "2022", "O*NET", "14.2%"),
    ]
    assert [it.metric for it in rows[:14]] == ["Schooling held"] * 7 + ["Schooling required"] * 7
    assert "educational-attainment" in rows[0].address
    assert "onetcenter" in rows[7].address
    assert len(rows) == 2 * 2 * 7


def test_openings_are_numbers(data: Data, roles: tuple[Role, ...]) -> None:
    rows = of_occupations.of_openings(openings.openings(data, (CLERKS,)), data)

    per_hundred = "openings a year for every 100 jobs"
    assert told(rows, roles[0], "")[0] == (
        341700,
        "openings a year",
        "average",
        "2024-2034",
        "BLS projections",
        "341,700",
    )
    assert told(rows, roles[0], "For every 100 jobs") == [
        (12.1, per_hundred, "rate", "2024-2034", "BLS projections", "12.1")
    ]
    assert [it.badges for it in rows][:2] == ["official estimate", "official estimate; derived here"]
    assert [(it.metric, it.value, it.text) for it in rows[2:]] == [
        ("A beginner typically needs", None, "high school diploma or equivalent; short-term on-the-job training")
    ]


def test_interests_and_skills_are_numbers_on_their_scales_and_tools_are_names(
    data: Data, roles: tuple[Role, ...]
) -> None:
    profiles = {role: interests.profile(data, role.id) for role in roles}
    rated = of_occupations.of_interests(profiles, data)
    skilled = of_occupations.of_skills({roles[0]: skills.skills(data, CLERKS)}, data)
    named = of_occupations.of_tools(profiles, data)

    assert told(rated, roles[0], "Conventional") == [(6.16, "points, from 1 to 7", "rating", "2023", "O*NET", "6.16")]
    assert told(skilled, roles[0], "Active listening") == [(4, "points, from 1 to 5", "rating", "", "O*NET", "4")]
    assert {(it.value, it.unit, it.source) for it in named} == {(None, "", "O*NET")}
    assert [it.text for it in named if it.role == roles[0].label] == list(profiles[roles[0]].tools)


def test_pay_by_state_is_a_number_and_at_equal_prices_cites_the_prices_too(data: Data, roles: tuple[Role, ...]) -> None:
    printed, equal = places(data, roles), places(data, roles, at_equal_prices=True)

    as_printed = of_places.of_places(printed, printed, data)
    restated = of_places.of_places(equal, printed, data)

    assert told(as_printed, roles[1], "Washington") == [
        (124200, "US dollars a year", "median", "2025", "BLS wage survey", "$124,200")
    ]
    assert told(restated, roles[0], "Iowa") == [
        (52500, "US dollars a year", "median", "2025", "BLS wage survey; BEA price levels", "$52,500")
    ]
    iowa = next(it for it in restated if (it.role, it.group) == (roles[0].label, "Iowa"))
    assert (iowa.printed, iowa.badges) == ("$46,090 a year", "official survey; derived here")
    assert "price level" in iowa.adjustment
    assert iowa.citation.count("https://") == len(iowa.cited) == 2
    assert [it for it in as_printed if it.value is None and it.text.startswith("$")] == []


def test_a_rent_is_a_number_and_its_part_of_pay_cites_rent_and_pay(data: Data, roles: tuple[Role, ...]) -> None:
    rows = of_places.of_rents(places(data, roles), data)

    assert told(rows, None, "Washington") == [(2011, "US dollars a month", "average", "2026", "HUD rents", "$2,011")]
    assert told(rows, roles[0], "Washington") == [
        (47.95, "percent of pay before tax", "share", "2026", "HUD rents; BLS wage survey", "48%")
    ]
    assert {it.group for it in rows if it.note} >= {"California"}
    assert "Napa County" in next(it.note for it in rows if it.group == "California")


def test_pay_and_jobs_by_sector_and_area_are_numbers(data: Data, roles: tuple[Role, ...]) -> None:
    for division in ranking.DIVISIONS:
        found = ranking.ranking(data, roles[0], division)
        rows = of_places.of_ranking({roles[0]: found}, division, data)
        assert [it.value for it in rows if it.unit == "US dollars a year"] == [it.pay.value for it in found]
        assert len(rows) == 2 * len(found) > 0

    assert told(rows, roles[0], "Utilities") == [
        (58460, "US dollars a year", "median", "2025", "BLS wage survey", "$58,460"),
        (27180, "jobs", "count", "2025", "BLS wage survey", "27,180"),
    ]
