"""The work and the ways in as tables of text."""

from pathlib import Path

import pytest

from careers.data.store import Data, open_data
from careers.work import gather, tables
from tests.kitchen import PAIR, append, cells
from tests.work.said import REPRESENTATIVE, ROLES, THREE, duties, everyone, roles

EVERY = ("survey", "board", "office")


def test_names_stand_a_row_per_attribute_and_source_in_the_order_of_the_catalogue(kitchen: Data) -> None:
    assert cells(tables.names(kitchen, "salary", PAIR, EVERY)) == [
        ["Figure", "Baker", "Cook"],
        ["Best-paying city (Board, undated)", "Lyon, FR", "not reported"],
        ["Best-paying city (Survey, 2021)", "Turin, Milan", "not reported"],
        ["Best-paying state (Board, undated)", "Ohio", "not reported"],
    ]


def test_names_follow_the_order_of_the_roles(kitchen: Data) -> None:
    assert cells(tables.names(kitchen, "salary", PAIR[::-1], EVERY))[:2] == [
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
    assert [row[0] for row in cells(tables.names(kitchen, "salary", PAIR, sources))[1:]] == firsts


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
    assert tables.names(kitchen, topic, roles, sources).empty


def test_demands_stand_a_row_each_with_how_firmly_and_by_whom(kitchen: Data) -> None:
    assert cells(tables.demands(gather.demands(kitchen, "baker", EVERY))) == [
        ["Level", "What it says"],
        ["Training: required", "Three years in a bakery. (Survey, 2021)"],
        ["High school diploma: not needed", "Nothing before that. (Board, undated)"],
    ]


def test_naming_changes_no_frame(kitchen_folder: Path) -> None:
    append(kitchen_folder, "salary_names", "cook,best_paying_state,Utah,,board,")
    data = open_data(kitchen_folder)
    named = cells(data.names("salary"))
    tables.names(data, "salary", PAIR, EVERY)
    assert cells(data.names("salary")) == named


def test_the_matrix_has_a_row_per_theme_and_a_column_per_role(bakery: Data) -> None:
    assert cells(tables.matrix(duties(bakery))) == [
        ["Kind of work", "Baker", "Cook"],
        ["Selling", "3 in 2 of 2 documents", "1 in 1 of 1 documents"],
        ["Reporting", "none named", "1 in 1 of 1 documents"],
        ["Contracts", "1 in 1 of 2 documents", "none named"],
    ]


def test_the_matrix_of_three_roles_has_three_columns(bakery_of_three: Data) -> None:
    assert cells(tables.matrix(duties(bakery_of_three, ids=("host", "cook", "baker"))))[:2] == [
        ["Kind of work", "Host", "Cook", "Baker"],
        ["Selling", "1 in 1 of 1 documents", "1 in 1 of 1 documents", "3 in 2 of 2 documents"],
    ]


def test_other_titles_stand_with_role_and_source(data: Data) -> None:
    named = gather.statements(data, "titles", ROLES, everyone(data))
    assert cells(tables.titles(named))[1][:2] == ["Strategic account manager", "Account manager"]


def test_skills_without_a_share_are_sorted_by_whom_they_are_named_for(data: Data) -> None:
    found = tables.named_skills(gather.named_skills(data, ROLES, everyone(data)), roles(data))
    assert {title: len(frame) for title, frame in found.items()} == {
        "Named for both roles (8)": 8,
        "Named for account managers only (14)": 14,
        "Named for account representatives only (18)": 18,
    }
    of_representatives = found["Named for account representatives only (18)"].to_numpy().tolist()
    (typing,) = (row for row in of_representatives if row[0].startswith("Typing"))
    assert (typing[0], typing[1].split(" (")[0]) == (
        "Typing (hard skill)",
        "To type at least 50 words a minute, as many of these jobs ask.",
    )


def test_a_certification_says_how_firmly_what_it_is_who_offers_it_and_what_it_asks_for(data: Data) -> None:
    found = gather.certifications(data, REPRESENTATIVE, everyone(data))
    told = dict(tables.certifications(found).to_numpy().tolist())
    assert len(told) == 9
    assert told["Project Management Professional (PMP): for moving up"].split(" (Indeed")[0] == (
        "A certification in project management. Offered by Project Management Institute (PMI). "
        "Asks for: 7,500 hours of leading and directing projects, together with 35 hours of project management "
        "education. It can help representatives who want to move up to account management."
    )
    assert "Patient Account Representative Certification: may be required in some industries" in told


def test_the_network_has_a_row_per_line(data: Data) -> None:
    found = cells(tables.network(gather.network(data, ROLES, everyone(data))))
    assert found[1][0] == "Account manager"
    assert str(found[1][1]).startswith("Account representative (Indeed on representatives")
    assert len(found) == 1 + 8


def test_a_link_between_two_of_three_roles_is_a_row(bakery_of_three: Data) -> None:
    net = gather.network(bakery_of_three, THREE, EVERY)
    assert cells(tables.network(net))[1] == ["Host", "Baker (Board, undated)"]
    assert len(cells(tables.network(net))) == 1 + 5


def test_the_setting_is_a_row_per_point_with_what_is_said_most_plainly(data: Data) -> None:
    said = gather.statements(data, "settings", ROLES, everyone(data))
    told = cells(tables.setting(gather.matrix(said, roles(data), data.labels("aspect"))))
    assert told[0] == ["Point", "Account manager", "Account representative"]
    assert told[4] == ["Desk or field", "Most managers do most of their work in an office.", "Typically in an office."]
    assert told[5] == ["Typing speed", "none named", "At least 50 words a minute, in many of these jobs."]
