"""What the lower-paid earn: from the 10th to the 25th percentile, beside the average."""

from careers.data.store import Data
from careers.figures.compare import View
from careers.occupations.beginners import Starts, finding, starts, table
from tests.conftest import PAIR
from tests.kitchen import cells


def of(data: Data, *role_ids: str, view: View | None = None) -> Starts:
    found = starts(data, role_ids, view or View())
    assert found
    return found


def test_the_lower_paid_of_occupations_are_between_their_own_percentiles(data: Data) -> None:
    assert finding(of(data, "43-4051", "29-1141")) == (
        "The lower-paid earn $31,750 to $36,870 a year among customer service representatives. They earn $68,940 to "
        "$80,330 among registered nurses. All workers there average $46,590 and $101,420, "
        "in the same order."
    )


def test_of_a_title_the_occupations_are_told_and_never_the_title_itself(data: Data) -> None:
    assert finding(of(data, *PAIR)) == (
        "The lower-paid earn $37,980 to $100,360 a year across the 7 occupations that “Account manager” can mean. They "
        "earn $31,750 to $50,470 across the 5 occupations that “Account representative” can mean. All workers there "
        "average $82,430 to $164,350 and $42,350 to $82,530, in the same order."
    )


def test_the_table_has_each_occupation_the_lowest_pay_first(data: Data) -> None:
    rows = cells(table(of(data, "account_representative", "29-1141")))
    assert rows[:2] == [
        ["Title", "Occupation", "10th to 25th percentile", "Average"],
        ["Account representative", "Customer service representatives (43-4051)", "$31,750 to $36,870", "$46,590"],
    ]
    assert rows[-1] == ["Registered nurses", "Registered nurses (29-1141)", "$68,940 to $80,330", "$101,420"]
    assert len(rows) == 7


def test_pay_of_the_lower_paid_follows_the_view(data: Data) -> None:
    assert "$2,646 to $3,072 a month" in finding(of(data, "43-4051", view=View(per="month")))
    assert starts(data, PAIR, View(groups=("mean", "median"))) is None
    assert finding(of(data, "43-4051", view=View(sources=("zippia",)))).startswith("The lower-paid earn $31,750")
