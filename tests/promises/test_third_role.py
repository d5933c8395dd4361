"""A third role, added as rows of CSV files alone, is there wherever a role can be."""

from pathlib import Path

import pytest

from careers.canvas.marks import LABEL_HEIGHT
from careers.catalogue.metrics import METRICS
from careers.data.store import Data, open_data
from careers.figures import charts, sentences
from careers.figures.compare import comparison, spans
from careers.figures.derive import comparison_of, pay_by_hours
from careers.figures.tables import hours_table, range_table, table
from careers.report.source_list import documents
from careers.work import gather
from careers.work import tables as work_tables
from tests.kitchen import append, cells

PAIR = ("account_manager", "key_account_manager")
SOURCES = ("zippia",)

ROWS = {
    "roles": ["key_account_manager,Key account manager,key account managers,Looks after the largest clients.,"],
    "salary": [
        "key_account_manager,salary,mean,137070,,zippia,",
        "key_account_manager,salary,low,50000,,zippia,",
        "key_account_manager,salary,high,200000,,zippia,",
    ],
    "hourly": ["key_account_manager,hourly_rate,all,65.90,,zippia,"],
    "growth": [
        "key_account_manager,growth_rate,all,10,,zippia,",
        "key_account_manager,jobs,all,50000,,zippia,",
    ],
    "education": [
        "key_account_manager,time_to_enter,low,96,,zippia,",
        "key_account_manager,time_to_enter,high,120,,zippia,",
        "key_account_manager,experience_printed,all,10,,zippia,",
    ],
    "demographics": [
        "key_account_manager,average_age,mean,50,,zippia,",
        "key_account_manager,gender,women,40,,zippia,",
        "key_account_manager,gender,men,60,,zippia,",
    ],
    "salary_names": ['key_account_manager,best_paying_city,"Boston, MA",,zippia,'],
    "education_requirements": ["key_account_manager,master,preferred,For most posts.,,zippia,"],
}


@pytest.fixture
def three(folder: Path) -> Data:
    """The project's data with the rows of a third role."""
    for name, lines in ROWS.items():
        append(folder, name, *lines)
    return open_data(folder)


def test_it_is_a_role_with_the_look_of_its_place(three: Data) -> None:
    assert list(three.roles()) == ["account_manager", "account_representative", "key_account_manager"]
    look = three.roles()["key_account_manager"].look
    assert (look.color, look.pattern, look.marker) == ("#04a19b", ".", "square")


def test_it_is_compared_and_the_first_two_stay_as_they_were(three: Data) -> None:
    row = comparison(three, "salary", PAIR).rows[0]
    assert [(claim.role.id, claim.text) for claim in row.claims] == [
        ("account_manager", "$68,535"),
        ("key_account_manager", "$137,070"),
    ]
    assert [gap and gap.text for gap in row.gaps] == ["50% less"]
    before = comparison(three, "salary", ("account_manager", "account_representative")).rows[0]
    assert [claim.text for claim in before.claims] == ["$68,535", "$36,977"]


@pytest.mark.parametrize(
    ("metric_id", "sentence"),
    [
        (
            "salary",
            "Key account managers average $137,070 a year, 100% more than account managers ($68,535).",
        ),
        (
            "jobs",
            "There are 50,000 jobs for key account managers and 152,261 for account managers. For key account managers "
            "that is 67% fewer.",
        ),
        (
            "jobs_change",
            "Jobs change by +5,000 for key account managers and by +7,600 for account managers. At these rates the gap "
            "is 2,600 jobs. The source does not say over which years.",
        ),
        (
            "lgbt",
            "7% of account managers are LGBT. The source gives no number for key account managers.",
        ),
    ],
)
def test_sentences_speak_of_it(three: Data, metric_id: str, sentence: str) -> None:
    assert sentences.finding(comparison_of(three, metric_id, PAIR[::-1])) == sentence


def test_tables_have_a_column_for_it(three: Data) -> None:
    assert cells(table(comparison(three, "gender", PAIR))) == [
        ["Figure", "Account manager", "Key account manager", "Gap"],
        ["Women", "45.2%", "40%", "+5.2 points"],
        ["Men", "54.8%", "60%", "−5.2 points"],
    ]
    assert cells(range_table(comparison(three, "time_to_enter", PAIR))) == [
        ["Source", "Account manager", "Key account manager"],
        ["Zippia, undated", "6–8\u00a0years", "8–10\u00a0years"],
    ]


def test_charts_draw_it_in_its_own_color_and_pattern(three: Data) -> None:
    first, second = charts.bars(comparison(three, "average_age", PAIR)).data
    assert [(bar.name, bar.x, bar.marker.color, bar.marker.pattern.shape) for bar in (first, second)] == [
        ("Account manager", (46.0,), "#2f74c0", ""),
        ("Key account manager", (50.0,), "#04a19b", "."),
    ]
    found = spans(comparison(three, "salary", PAIR))
    assert [span.text for span in found if span.role.id == "key_account_manager"] == ["$50,000–$200,000"]


def test_pay_by_hours_covers_it(three: Data) -> None:
    rate = comparison(three, "hourly_rate", PAIR)
    assert cells(hours_table(rate, pay_by_hours(rate, [20, 40]))) == [
        ["Hours a week", "Account manager", "Key account manager", "Gap"],
        ["20", "$659", "$1,318", "−$659"],
        ["40", "$1,318", "$2,636", "−$1,318"],
    ]


def test_names_and_demands_are_listed_for_it(three: Data) -> None:
    assert cells(work_tables.names(three, "salary", PAIR, SOURCES))[:2] == [
        ["Figure", "Account manager", "Key account manager"],
        ["Best-paying city (Zippia, undated)", "San Francisco, CA", "Boston, MA"],
    ]
    assert cells(work_tables.demands(gather.demands(three, "key_account_manager", SOURCES)))[1:] == [
        ["Master's degree: preferred", "For most posts. (Zippia, undated)"]
    ]


def test_its_entries_stand_under_their_source(three: Data) -> None:
    entries = cells(documents(three)[0].entries)
    assert sum(1 for entry in entries if entry[0] == "Key account manager") == 14
    assert ["Key account manager", "Yearly salary: Average", "$137,070"] in entries


@pytest.mark.parametrize("metric_id", METRICS)
def test_every_metric_can_be_shown_for_it_whether_reported_or_not(three: Data, metric_id: str) -> None:
    compared = comparison_of(three, metric_id, PAIR)
    labels = [role.label for role in compared.roles]
    assert labels == ["Account manager", "Key account manager"]
    for row in compared.rows:
        assert [claim.role.label for claim in row.claims] == labels
    assert charts.bars(compared).layout.height >= LABEL_HEIGHT
    assert sentences.finding(compared)[-1] == "."
