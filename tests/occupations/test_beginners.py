"""A beginner's pay: from the 10th to the 25th percentile, beside the average."""

from careers.data.store import Data
from careers.figures.compare import View
from careers.occupations.beginners import Starts, finding, starts, table
from tests.conftest import PAIR
from tests.kitchen import cells


def of(data: Data, *role_ids: str, view: View | None = None) -> Starts:
    found = starts(data, role_ids, view or View())
    assert found
    return found


def test_occupations_start_between_their_own_percentiles(data: Data) -> None:
    assert finding(of(data, "43-4051", "29-1141")) == (
        "Near the start, customer service representatives earn $31,750 to $36,870 a year, registered nurses $68,940 to "
        "$80,330. The average is $46,590 for customer service representatives and $101,420 for registered nurses."
    )


def test_titles_start_where_their_occupations_do(data: Data) -> None:
    assert finding(of(data, *PAIR)) == (
        "Near the start, account managers earn $37,980 to $100,360 a year, account representatives $31,750 to $50,470. "
        "The average is $82,430 to $164,350 for account managers and $42,350 to $82,530 for account "
        "representatives, depending on the occupation."
    )


def test_the_table_has_each_occupation_the_lowest_pay_first(data: Data) -> None:
    rows = cells(table(of(data, "account_representative", "29-1141")))
    assert rows[:2] == [
        ["Title", "Occupation", "Near the start", "Average"],
        ["Account representative", "Customer service representatives (43-4051)", "$31,750 to $36,870", "$46,590"],
    ]
    assert rows[-1] == ["Registered nurses", "Registered nurses (29-1141)", "$68,940 to $80,330", "$101,420"]
    assert len(rows) == 7


def test_pay_near_the_start_follows_the_view(data: Data) -> None:
    assert "$2,646 to $3,072 a month" in finding(of(data, "43-4051", view=View(per="month")))
    assert starts(data, PAIR, View(groups=("mean", "median"))) is None
    assert finding(of(data, "43-4051", view=View(sources=("zippia",)))).startswith("Near the start, customer service")
