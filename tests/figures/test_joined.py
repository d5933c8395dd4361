"""Two pages of one publisher, each about another role, are told as one row; nothing else is."""

import pytest

from careers.catalogue.periods import UNDATED
from careers.data.rows import Source
from careers.figures.joined import joined, joined_spans
from careers.figures.records import Row
from tests.kitchen import a_row, a_source, compared_rows

ON_BAKERS = a_source("bakers", "Press", published="2022-06-24")
ON_COOKS = a_source("cooks", "Press", published="2019-12")


def rows_told(*rows: Row) -> tuple[Row, ...]:
    return joined(compared_rows("salary", *rows)).rows


def texts(rows: tuple[Row, ...]) -> list[list[str]]:
    return [[claim.text for claim in row.claims] for row in rows]


def test_what_each_page_says_of_another_role_stands_in_one_row_with_its_gap() -> None:
    (row,) = rows_told(
        a_row("salary", "common", 30, None, source=ON_BAKERS, period=UNDATED),
        a_row("salary", "common", None, 24, source=ON_COOKS, period=UNDATED),
    )

    assert (row.named, [claim.text for claim in row.claims]) == ("Press, pages of 2022 and 2019", ["$30", "$24"])
    assert [gap.signed for gap in row.gaps if gap] == ["+25%"]


def test_figures_of_a_year_are_named_by_that_year() -> None:
    (row,) = rows_told(
        a_row("salary", "common", 30, None, source=ON_BAKERS), a_row("salary", "common", None, 24, source=ON_COOKS)
    )

    assert row.named == "Press, 2021"


@pytest.mark.parametrize(
    ("other", "group"),
    [
        (a_source("cooks", "Board", published="2019"), "common"),
        (a_source("cooks", "Press", "surveyed", "2019"), "common"),
        (ON_COOKS, "mean"),
    ],
    ids=["another publisher", "another method", "another statistic"],
)
def test_what_cannot_be_compared_stays_apart(other: Source, group: str) -> None:
    told = rows_told(
        a_row("salary", "common", 30, None, source=ON_BAKERS), a_row("salary", group, None, 24, source=other)
    )

    assert texts(told) == [["$30", "not reported"], ["not reported", "$24"]]


def test_two_figures_for_one_role_stay_apart() -> None:
    told = rows_told(
        a_row("salary", "common", 30, None, source=ON_BAKERS), a_row("salary", "common", 33, 24, source=ON_COOKS)
    )

    assert texts(told) == [["$30", "not reported"], ["$33", "$24"]]


def test_the_ranges_of_two_pages_are_called_the_same() -> None:
    rows = [
        a_row("salary", group, *values, source=source, period=UNDATED)
        for source, low, high in ((ON_BAKERS, (10, None), (50, None)), (ON_COOKS, (None, 8), (None, 40)))
        for group, values in (("low", low), ("high", high))
    ]
    told = joined_spans(compared_rows("salary", *rows))

    assert [(span.role.id, span.cited, span.text) for span in told] == [
        ("baker", "Press, pages of 2022 and 2019", "$10–$50"),
        ("cook", "Press, pages of 2022 and 2019", "$8–$40"),
    ]


def test_the_ranges_of_one_page_keep_its_name() -> None:
    rows = [a_row("salary", "low", 10, 8, source=ON_BAKERS), a_row("salary", "high", 50, 40, source=ON_BAKERS)]

    assert {span.cited for span in joined_spans(compared_rows("salary", *rows))} == {"Bakers, 2021"}
