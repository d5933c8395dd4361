"""Jobs like an occupation come in the order of O*NET, with their pay and how many skills are as important in both."""

import pytest

from careers.data.store import Data
from careers.occupations import alike as module
from careers.occupations.alike import alike
from careers.occupations.skills import Skill

NURSES, ASSISTANTS = "29-1141", "31-1131"


def test_the_nearest_come_first_with_their_pay_and_skills(data: Data) -> None:
    found = alike(data, NURSES)

    assert [(it.occupation.label, it.text) for it in found] == [
        ("Nurse practitioners", "$132,300, 30 of 35 skills as in both"),
        ("Licensed practical and licensed vocational nurses", "$64,400, 33 of 35 skills as in both"),
        ("Nurse midwives", "$134,040, 32 of 35 skills as in both"),
        ("Nursing assistants", "$42,260, 12 of 35 skills as in both"),
        ("Physician assistants", "$135,880, 29 of 35 skills as in both"),
    ]
    assert {str(it.period) for it in found} == {"2025"}


def test_a_skill_is_alike_if_its_ratings_differ_by_half_a_point_at_most(
    data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = {"Speaking": 3.0, "Writing": 4.0, "Science": 2.5}, {"Speaking": 3.5, "Writing": 3.38, "Selling": 3.0}

    def rated(_data: Data, code: str) -> tuple[Skill, ...]:
        ratings = own if code == NURSES else other if code == ASSISTANTS else {}
        return tuple(Skill(name=name, value=value, low=value, high=value) for name, value in ratings.items())

    monkeypatch.setattr(module, "skills", rated)
    found = {it.occupation.id: it for it in alike.__wrapped__(data, NURSES)}  # type: ignore[attr-defined]

    assert (found[ASSISTANTS].near, found[ASSISTANTS].rated) == (1, 2)
    assert (found["29-1171"].rated, found["29-1171"].text) == (0, "$132,300")
