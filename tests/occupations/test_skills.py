"""How important skills are in an occupation."""

from careers.catalogue.roles import Role
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations.charts import importance
from careers.occupations.skills import Skill, alternative, compared, finding, skills, table
from tests.kitchen import cells
from tests.pictures import written

NURSES, SELLERS, SERVICE = "29-1141", "41-3091", "43-4051"


def rated(data: Data, *codes: str) -> dict[Role, tuple[Skill, ...]]:
    roles = with_occupations(data, codes).roles()
    return {roles[code]: skills(data, code) for code in codes}


def test_the_most_important_come_first(data: Data) -> None:
    rated = skills(data, NURSES)
    assert len(rated) == 35
    assert [(it.name, it.text) for it in rated[:2]] == [
        ("Social perceptiveness", "4.12 (3.88 to 4.37)"),
        ("Active listening", "4"),
    ]


def test_an_occupation_that_is_not_rated_is_told_as_that(data: Data) -> None:
    told = rated(data, NURSES, SELLERS)
    assert finding(told).endswith(
        "O*NET rates no skills for sales representatives of services (except advertising, insurance, financial "
        "services, and travel)."
    )
    assert cells(table(told))[0] == ["Skill", "Registered nurses"]


def test_parts_of_an_occupation_do_not_speak_for_the_whole(data: Data) -> None:
    assert skills(data, "25-9045") == ()


def test_the_skills_that_are_drawn_are_in_turn_the_first_of_each_occupation(data: Data) -> None:
    rows = compared(rated(data, NURSES, SERVICE))
    assert [row.name for row in rows[:2]] == ["Social perceptiveness", "Active listening"]
    assert len(rows) == 8
    assert all(len(row.by_role) == 2 for row in rows)
    assert compared(rated(data, SELLERS)) == ()


def test_the_picture_the_spoken_text_and_the_table_say_the_same_of_a_skill(data: Data) -> None:
    told = rated(data, NURSES, SERVICE)
    drawn = importance(compared(told))
    assert [written(note.text) for note in drawn.layout.annotations] == [row.name for row in compared(told)]
    nurses = drawn.data[0]
    assert (list(nurses.x), written(nurses.hovertext.replace("<br>", " "))) == (
        [4.12],
        "Registered nurses: 4.12 (3.88 to 4.37)",
    )
    assert (drawn.layout.shapes[0].x0, drawn.layout.shapes[0].x1) == (3.88, 4.37)
    assert {shape.y0 for shape in drawn.layout.shapes[:1]} == set(nurses.y)
    assert (
        "Social perceptiveness 4.12 (3.88 to 4.37) for registered nurses, 3 for customer service representatives;"
        in alternative(told)
    )
    assert next(row for row in cells(table(told)) if row[0] == "Social perceptiveness") == [
        "Social perceptiveness",
        "4.12 (3.88 to 4.37)",
        "3",
    ]


def test_the_axis_has_the_whole_scale(data: Data) -> None:
    axis = importance(compared(rated(data, NURSES))).layout.xaxis
    assert (list(axis.range), list(axis.tickvals)) == ([1, 5], [1, 2, 3, 4, 5])
