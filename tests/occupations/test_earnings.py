"""The weekly pay of women and men is told of occupations where the household survey releases it."""

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.occupations import earnings
from careers.occupations.earnings import WeeklyPay, weekly_pay
from tests.pages.reading import everything, opened
from tests.pages.test_taking import taken

NURSES, MANAGERS = "29-1141", "11-9121"


def pay_of(data: Data, code: str) -> WeeklyPay | None:
    return weekly_pay(data, with_occupations(data, [code]).roles()[code])


def test_both_are_told_with_their_source(data: Data) -> None:
    role = with_occupations(data, [NURSES]).roles()[NURSES]
    found = weekly_pay(data, role)

    assert found
    assert earnings.sentence({role: found}).startswith(
        "Women who work full time as registered nurses earn $1,517 a week, men $1,900 (medians before tax). "
        "Source: household survey of pay by BLS, 2025 (official survey)."
    )
    assert earnings.table({role: found}).to_numpy().tolist() == [["Women", "$1,517"], ["Men", "$1,900"]]


def test_nothing_is_told_where_nothing_is_released(data: Data) -> None:
    assert pay_of(data, MANAGERS) is None


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "13-1121",
            "Women who work full time as meeting, convention, and event planners earn $1,371 a week (median before "
            "tax). For men, too few were surveyed.",
        ),
        (
            "11-3013",
            "Men who work full time as facilities managers earn $1,548 a week (median before tax). For women, too few "
            "were surveyed.",
        ),
    ],
)
def test_of_one_that_is_released_alone_the_sentence_says_why(data: Data, code: str, said: str) -> None:
    role = with_occupations(data, [code]).roles()[code]
    found = weekly_pay(data, role)

    assert found
    assert earnings.sentence({role: found}).startswith(said)
    assert "not surveyed" in earnings.table({role: found}).to_string()


def test_the_page_and_its_file_have_it_where_women_and_men_are_shown() -> None:
    told = taken("demographics", "csv", f"role={NURSES}&with=43-4051")
    rows = told[told["metric"] == "Weekly pay of women and men who work full time"]

    assert rows[["role", "group", "value", "unit", "statistic", "period", "source"]].to_numpy().tolist()[:2] == [
        ["Registered nurses", "Women", "1517", "US dollars a week", "median", "2025", "Household survey of pay"],
        ["Registered nurses", "Men", "1900", "US dollars a week", "median", "2025", "Household survey of pay"],
    ]
    assert "earn $1,517 a week, men $1,900" in everything(opened("demographics", role=NURSES, **{"with": "43-4051"}))
    assert "who work full time as" not in everything(opened("demographics"))
    hidden = taken("demographics", "csv", f"role={NURSES}&with=43-4051&demographics_show=race")
    assert set(hidden["metric"]) == {"Race and ethnicity", "About the source"}
