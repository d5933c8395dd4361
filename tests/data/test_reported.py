"""Titles that job holders report: all of an occupation, and those that stand for it in a sentence."""

import pytest

from careers.data.official import with_occupations
from careers.data.reported import reported_titles, telling
from careers.data.store import Data


def test_only_titles_that_job_holders_report_count(data: Data) -> None:
    found = reported_titles(data, "23-1011")
    assert "Attorney" in found
    assert "Barrister" not in found  # an alternate title


def test_the_titles_of_a_part_are_not_those_of_the_whole(data: Data) -> None:
    assert "Nurse" not in reported_titles(data, "29-1141")  # reported in 29-1141.03, critical care


@pytest.mark.parametrize(
    ("reported", "examples"),
    [
        (("Attorney", "Attorney at Law", "Counsel", "Lawyer", "Prosecutor"), ("Attorney", "Counsel", "Prosecutor")),
        (("CEO (Chief Executive Officer)", "President"), ("President",)),
        (("Lawyer",), ()),
        ((), ()),
    ],
)
def test_the_shortest_titles_that_say_something_new_stand_for_all(
    reported: tuple[str, ...], examples: tuple[str, ...]
) -> None:
    assert telling(reported, "Lawyers") == examples


def test_an_occupation_is_introduced_by_what_its_people_call_themselves(data: Data) -> None:
    codes = ("29-1141", "29-1229")
    told = with_occupations(data, codes).roles()
    named = "Charge Nurse, School Nurse and Staff Nurse"
    assert [told[code].summary for code in codes] == [
        f"Job titles include {named} (O*NET, code 29-1141).",
        "Occupation 29-1229 in the US classification of occupations, with official figures.",
    ]
