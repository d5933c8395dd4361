"""A third and a fourth role are added in a box of their own, stand in the address, and are told of on every page."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from careers.catalogue.pages import PAGES
from tests.pages.any_pairs import NO_NUMBER, drawn, faults_of_pages
from tests.pages.reading import everything, in_lines, lines, opened, section, titles

CLERK, NURSE = "43-4051", "29-1141"
FOUR: dict[str, str | list[str]] = {"and": [CLERK, NURSE]}
NAMES = ["Account manager", "Account representative", "Customer service representatives", "Registered nurses"]


def add(app: AppTest, *texts: str) -> None:
    """Choose or type into the box for further roles, as a browser does."""
    box = app.multiselect(key="and")
    box.options.extend(text for text in texts if text not in box.options)
    box.set_value(list(texts)).run()


def test_at_first_two_roles_are_compared_and_the_address_says_nothing() -> None:
    app = opened()
    assert app.multiselect(key="and").value == []
    assert dict(app.query_params) == {}


def test_what_is_typed_is_added_and_what_is_taken_away_is_gone() -> None:
    app = opened("salary")
    add(app, "nurse")
    assert app.query_params["and"] == NURSE
    assert "Registered nurses average $101,420 a year" in section(app, "Yearly salary").finding

    add(app, NURSE, "customer service representative")
    assert app.query_params["and"] == [NURSE, CLERK]
    assert "“customer service representative” was taken for customer service representatives." in everything(app)

    add(app)
    assert "and" not in app.query_params
    assert "nurses" not in section(app, "Yearly salary").finding


def test_an_address_may_name_all_others_alike() -> None:
    app = opened("salary", role="account_representative", **{"with": ["account_manager", CLERK, NURSE]})
    assert app.multiselect(key="and").value == [CLERK, NURSE]
    assert app.query_params["and"] == [CLERK, NURSE]


@pytest.mark.parametrize("asked", [["account_manager", CLERK], [CLERK, CLERK], ["nobody", CLERK]])
def test_nobody_is_compared_with_themselves(asked: list[str]) -> None:
    assert opened(**{"and": asked}).multiselect(key="and").value == [CLERK]


def test_more_than_four_cannot_be_told_apart() -> None:
    app = opened("salary", **{"and": [CLERK, NURSE, "15-1252"]})
    assert app.multiselect(key="and").value == [CLERK, NURSE]
    assert "oftware" not in section(app, "Yearly salary").finding


def test_a_role_that_moves_to_another_box_leaves_this_one() -> None:
    app = opened(**FOUR)
    app.selectbox(key="with").options.append(NURSE)
    app.selectbox(key="with").set_value(NURSE).run()
    assert app.multiselect(key="and").value == [CLERK]


def test_the_overview_names_all_four_in_order() -> None:
    app = opened(**FOUR)
    assert titles(app) == [
        "Registered nurses are reported to earn the most (average $101,420 a year), then account managers ($68,535), "
        "customer service representatives ($46,590) and account representatives ($36,977), but the sources differ."
    ]
    assert "No figure of customer service representatives or registered nurses can be compared with" in everything(app)
    pay = in_lines(lines(app)["Pay"])
    assert re.findall("|".join(NAMES), pay)[-4:] == NAMES


@pytest.mark.parametrize("page", PAGES)
def test_every_page_tells_of_four_roles_or_says_of_which_two(page: str) -> None:
    said = everything(opened(page, **FOUR))
    assert NO_NUMBER.findall(said) == []
    if page == "path":
        assert "This page compares two roles at a time: here account managers and account representatives." in said
    elif page == "work":
        assert "do not speak of customer service representatives or registered nurses" in said
    elif page != "sources":
        assert [name for name in NAMES if name.lower() not in said.lower()] == []


def test_lists_of_the_documents_are_of_their_own_roles_and_say_so() -> None:
    shown = section(opened("skills", **FOUR), "Skills in percent")
    assert shown.finding == "1 of the 11 skills with a percentage is on both lists: customer service."
    assert "No document lists skills of customer service representatives or registered nurses." in in_lines(shown.parts)


@pytest.mark.parametrize("roles", [*drawn(2, 3, seed=7), *drawn(2, 4, seed=7)], ids=" ".join)
def test_any_three_or_four_work_on_every_page(roles: tuple[str, ...]) -> None:
    assert list(faults_of_pages(roles)) == []
