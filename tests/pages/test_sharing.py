"""Who opens a shared link is told so, with what differs from the usual view and whether the figures changed since."""

import pytest
from streamlit.testing.v1 import AppTest

from careers.data.store import open_data
from tests.pages.reading import choose, opened
from tests.pages.seen import soups_in

USUAL = "You are viewing a shared comparison. It is the usual view. Start over"

DIFFERING = [
    ({}, "It is the usual view."),
    (
        {"role": "account_representative"},
        "It differs from the usual view: account representatives and account managers are compared.",
    ),
    (
        {"with": "43-4051", "prefer": "indeed", "real": "true", "salary_show": "salary"},
        "It differs from the usual view: account managers and customer service representatives are compared, Indeed "
        "leads, dated pay is in today's money and it shows only pay.",
    ),
    ({"per": "month"}, "It differs from the usual view: pay is told by the month."),
    ({"salary_sources": "zippia"}, "It differs from the usual view: it has only figures from Zippia."),
    ({"salary_sort": "gap"}, "It differs from the usual view: the widest gap comes first."),
    ({"salary_hours": "50"}, "It differs from the usual view: settings of this page are changed."),
    ({"salary_show": "fame"}, "It differs from the usual view: settings of this page are changed."),
]


def told(app: AppTest) -> list[str]:
    """What a page says of the link that it was opened by."""
    return [" ".join(note.get_text().split()) for soup in soups_in(app.main) for note in soup.select(".shared")]


@pytest.mark.parametrize(("address", "said"), DIFFERING)
def test_what_differs_is_told(address: dict[str, str | list[str]], said: str) -> None:
    app = opened("salary", figures=open_data().version(), **address)

    assert told(app) == [f"You are viewing a shared comparison. {said} Start over"]
    assert "figures" not in app.query_params


def test_of_much_that_is_left_out_the_first_are_named_and_of_little_that_is_what_is_told() -> None:
    sources = [it for it in opened("salary").session_state["salary_sources"] if it != "zippia"]
    all_but_one = told(opened("salary", figures=open_data().version(), salary_sources=sources))
    themes = told(opened("work", figures=open_data().version(), work_themes=[*open_data().labels("theme")][:4]))

    assert all_but_one == [
        "You are viewing a shared comparison. It differs from the usual view: it leaves out figures from Zippia. "
        "Start over"
    ]
    assert len(sources) > 2
    assert "of kinds of work it shows only client contact, selling and 2 more." in themes[0]


def test_a_link_that_was_not_shared_is_told_nothing_of() -> None:
    assert told(opened("salary", role="account_representative")) == []


def test_figures_that_changed_since_are_told() -> None:
    (said,) = told(opened("salary", figures="2024.1.2"))

    assert f"The figures were updated since it was shared (version 2024.1.2, now {open_data().version()})" in said


@pytest.mark.parametrize("version", ["", "%00", "<script>alert(1)</script>", "9" * 400])
def test_a_version_that_is_none_is_passed_over(version: str) -> None:
    assert told(opened("salary", figures=version)) == [USUAL]


def test_it_stays_while_the_reader_stays() -> None:
    app = opened("salary", figures=open_data().version())

    choose(app, "real", True)
    assert told(app) == [USUAL]
    assert told(app.switch_page("growth.py").run()) == [USUAL]
