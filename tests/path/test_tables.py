"""What the path model comes to, as tables."""

from careers.data.store import Data
from careers.path import charts, records, sensitivity, tables
from tests.conftest import PAIR as DOCUMENTED
from tests.kitchen import PAIR, cells, planned


def plain(rows: list[list[object]]) -> list[list[str]]:
    return [[str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in rows]


def test_the_table_gives_every_path_and_the_gaps(kitchen: Data) -> None:
    assert cells(tables.table(records.outlook(planned(kitchen, PAIR)))) == [
        ["Path", "After 10 years", "After 20 years", "Low to high, 20 years"],
        ["Change: cook, then baker", "$267,000", "$567,000", "$376,000–$774,000"],
        ["Stay: cook throughout", "$222,000", "$462,000", "$342,000–$702,000"],
        ["Wait: baker later", "$225,000", "$525,000", "$340,000–$720,000"],
        ["Change, against staying", "$45,000 ahead", "$105,000 ahead", "–"],
        ["Wait, against staying", "$3,000 ahead", "$63,000 ahead", "–"],
    ]


def test_the_documents_figures_are_told_by_whose_pay(data: Data) -> None:
    # Changing: 156 × the gap a month. Waiting: 13 years of the one less 19.25 years of the other.
    assert plain(cells(tables.by_pay(records.outlooks(planned(data, DOCUMENTED))))) == [
        ["Pay of account representatives; of account managers", "Those who change", "Those who wait"],
        [
            "$36,977 average, Zippia; $68,535 average, Zippia",
            "ahead after 7 years; after 20 years $410,254 ahead",
            "ahead after 14 years and 4 months; after 20 years $179,148 ahead",
        ],
        [
            "$49,240 common, Indeed on representatives; $74,555 common, Indeed on managers",
            "ahead after 7 years; after 20 years $329,095 ahead",
            "ahead after 19 years and 2 months; after 20 years $21,345 ahead",
        ],
        [
            "$36,977 average, Zippia; $50,764 median, Glassdoor via Chron",
            "ahead after 7 years; after 20 years $179,231 ahead",
            "ahead after 23 years and 10 months; after 20 years $51,875 behind",
        ],
    ]


def test_without_a_change_on_the_way_only_waiting_is_told(kitchen: Data) -> None:
    found = tables.by_pay(records.outlooks(planned(kitchen, PAIR, second_months=9)))
    assert list(found.columns) == ["Pay of cooks; of bakers", "Those who wait"]


def test_where_nothing_changes_on_the_way_no_row_and_no_line_is_about_a_change(kitchen: Data) -> None:
    found = records.outlook(planned(kitchen, PAIR, second_months=9))
    assert [row[0] for row in cells(tables.table(found))[1:]] == [
        "Stay: cook throughout", "Wait: baker later", "Wait, against staying",
    ]  # fmt: skip
    assert [note.text for note in charts.courses(found).layout.annotations if "Change" in note.text] == []


def test_each_assumption_has_a_row_with_the_gap_at_both_ends(kitchen: Data) -> None:
    # 210 × (2,600 − 2,000) = 126,000 by the board's pay; 216 and 204 months × 500 by the time to enter.
    rows = plain(cells(tables.swings(sensitivity.swings(planned(kitchen, PAIR)))))
    assert rows[0] == ["Assumption", "Lead after 20 years"]
    assert [
        "Pay of bakers: $30,000 (2021) to $31,200 (undated)",
        "$105,000 ahead to $126,000 ahead",
    ] in rows
    assert ["Time to become bakers: 2 years to 3 years", "$108,000 ahead to $102,000 ahead"] in rows
