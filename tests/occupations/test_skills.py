"""How important skills are in an occupation."""

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations.skills import finding, skills, table
from tests.kitchen import cells

NURSES, SELLERS = "29-1141", "41-3091"


def test_the_most_important_come_first(data: Data) -> None:
    rated = skills(data, NURSES)
    assert len(rated) == 35
    assert [(it.name, it.text) for it in rated[:2]] == [
        ("Social perceptiveness", "4.12 (3.88 to 4.37)"),
        ("Active listening", "4"),
    ]


def test_an_occupation_that_is_not_rated_is_told_as_that(data: Data) -> None:
    roles = with_occupations(data, [NURSES, SELLERS]).roles()
    told = {roles[code]: skills(data, code) for code in (NURSES, SELLERS)}
    assert finding(told).endswith(
        "O*NET rates no skills for sales representatives of services (except advertising, insurance, financial "
        "services, and travel)."
    )
    assert cells(table(told))[0] == ["Skill", "Registered nurses"]


def test_parts_of_an_occupation_do_not_speak_for_the_whole(data: Data) -> None:
    assert skills(data, "25-9045") == ()
