from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.work.named import name_table, requirement_table
from tests.kitchen import PAIR, append, cells

EVERY = ("survey", "board", "office")


def test_names_stand_a_row_per_attribute_and_source_in_the_order_of_the_catalogue(kitchen: Data) -> None:
    assert cells(name_table(kitchen, "salary", PAIR, EVERY)) == [
        ["Figure", "Baker", "Cook"],
        ["Best-paying city (Board, undated)", "Lyon, FR", "not reported"],
        ["Best-paying city (Survey, 2021)", "Turin, Milan", "not reported"],
        ["Best-paying state (Board, undated)", "Ohio", "not reported"],
    ]


def test_names_follow_the_order_of_the_roles(kitchen: Data) -> None:
    assert cells(name_table(kitchen, "salary", PAIR[::-1], EVERY))[:2] == [
        ["Figure", "Cook", "Baker"],
        ["Best-paying city (Board, undated)", "not reported", "Lyon, FR"],
    ]


@pytest.mark.parametrize(
    ("sources", "firsts"),
    [
        (("survey",), ["Best-paying city (Survey, 2021)"]),
        (("board",), ["Best-paying city (Board, undated)", "Best-paying state (Board, undated)"]),
    ],
)
def test_names_of_the_chosen_sources_only(kitchen: Data, sources: tuple[str, ...], firsts: list[str]) -> None:
    assert [row[0] for row in cells(name_table(kitchen, "salary", PAIR, sources))[1:]] == firsts


@pytest.mark.parametrize(
    ("topic", "roles", "sources"),
    [
        ("salary", PAIR, ()),
        ("salary", ("cook",), ("survey",)),
        ("hourly", PAIR, EVERY),
        ("education", PAIR, ("office",)),
    ],
)
def test_nothing_named_is_an_empty_table(
    kitchen: Data, topic: str, roles: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    assert name_table(kitchen, topic, roles, sources).empty


def test_demands_stand_a_row_each_with_how_firmly_and_by_whom(kitchen: Data) -> None:
    found = requirement_table(kitchen, "baker", EVERY)
    assert list(found.columns) == ["Level", "What it says"]
    assert sorted(map(tuple, found.to_numpy().tolist())) == [
        ("High school diploma: not needed", "Nothing before that. (Board, undated)"),
        ("Training: required", "Three years in a bakery. (Survey, 2021)"),
    ]


def test_demands_of_the_chosen_sources_only(kitchen: Data) -> None:
    assert cells(requirement_table(kitchen, "baker", ("board",)))[1:] == [
        ["High school diploma: not needed", "Nothing before that. (Board, undated)"]
    ]
    assert requirement_table(kitchen, "cook", ("survey",)).empty
    assert requirement_table(kitchen, "cook", ()).empty


def test_naming_changes_no_frame(kitchen_folder: Path) -> None:
    append(kitchen_folder, "salary_names", "cook,best_paying_state,Utah,,board,")
    data = open_data(kitchen_folder)
    names, demands = cells(data.names("salary")), cells(data.requirements())
    name_table(data, "salary", PAIR, EVERY)
    requirement_table(data, "baker", EVERY)
    assert (cells(data.names("salary")), cells(data.requirements())) == (names, demands)
