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
        "leads, dated pay is in today's money and this page is filtered.",
    ),
    ({"per": "month"}, "It differs from the usual view: this page is filtered."),
]


def told(app: AppTest) -> list[str]:
    """What a page says of the link that it was opened by."""
    return [" ".join(note.get_text().split()) for soup in soups_in(app.main) for note in soup.select(".shared")]


@pytest.mark.parametrize(("address", "said"), DIFFERING)
def test_what_differs_is_told(address: dict[str, str | list[str]], said: str) -> None:
    app = opened("salary", figures=open_data().version(), **address)

    assert told(app) == [f"You are viewing a shared comparison. {said} Start over"]
    assert "figures" not in app.query_params


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
