"""Rows in another order, and roles the other way round, are so in sentence, chart and table."""

import pytest

from tests.pages.reading import choose, everything, opened, section

RACES = {
    "given": ["White", "Hispanic", "Black", "Asian", "American", "Unknown"],
    "gap": ["White", "Black", "Hispanic", "American", "Asian", "Unknown"],
    "size": ["White", "Hispanic", "Black", "Unknown", "Asian", "American"],
}
MARKS = ("all jobs", "official")
"""How the names of gray marks begin."""

STATISTICS = {
    "given": ["Average", "Median", "Common"],
    "gap": ["Average", "Common", "Median"],
    "size": ["Common", "Average", "Median"],
}
SWAPPED = [
    (
        "overview",
        "Account representatives are reported to earn 34% to 46% less than account managers.",
    ),
    ("salary", "Account representatives average $36,977 a year, 46% less than account managers ($68,535)."),
    ("salary", "Account representatives are listed at $17.78 an hour, 46% less than account managers ($32.95)."),
    (
        "growth",
        "There are 183,446 jobs for account representatives and 152,261 for account managers. "
        "For account representatives that is 20% more.",
    ),
    ("education", "Account representatives typically need 6–12 months to get in, account managers 6–8 years."),
    (
        "demographics",
        "8% of account representatives are LGBT, against 7% of account managers. "
        "Among account representatives the share is 1 percentage point larger.",
    ),
]


@pytest.mark.parametrize("order", RACES)
def test_a_sort_order_arranges_the_shares_in_table_and_chart(order: str) -> None:
    app = opened("demographics")

    choose(app, "demographics_sort", order)

    shown = section(app, "Race and ethnicity")
    headings = [label for label in shown.chart.labels if not label.startswith(("Account", *MARKS))]
    assert [row[0].split()[0] for row in shown.table.rows] == RACES[order]
    assert [heading.split()[0].strip(",") for heading in headings] == RACES[order]


@pytest.mark.parametrize("order", STATISTICS)
def test_a_sort_order_arranges_the_pay_claims_in_table_and_chart(order: str) -> None:
    app = opened("salary")

    choose(app, "salary_sort", order)

    shown = section(app, "Yearly salary")
    headings = [label for label in shown.chart.labels if not label.startswith(("Account", "●", *MARKS))]
    assert [row[0].split()[0] for row in shown.table.rows] == STATISTICS[order]
    assert [heading.split(",")[0] for heading in headings] == STATISTICS[order]


@pytest.mark.parametrize(("page", "sentence"), SWAPPED)
def test_another_order_of_roles_turns_the_sentence_round(page: str, sentence: str) -> None:
    app = opened(page)
    assert sentence not in everything(app)

    choose(app, "role", "account_representative")

    assert sentence in everything(app)
    assert app.selectbox(key="with").value == "account_manager"


def test_another_order_of_roles_turns_chart_and_table_round() -> None:
    app = opened("salary")

    choose(app, "role", "account_representative")

    shown = section(app, "Yearly salary")
    assert shown.table.head[1:3] == ("Account representative", "Account manager")
    assert shown.table.row("Average") == ("$36,977", "$68,535", "−46%")
    assert shown.chart.labels[1:3] == ("Account representative $36,977", "Account manager $68,535")
    assert shown.chart.numbers[:2] == ((36977,), (68535,))
