"""Figures to take away, as CSV and as citations, each with its source and the version of the figures."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from careers.catalogue import units
from careers.catalogue.metrics import METRICS
from careers.catalogue.units import Unit
from careers.data.editions import DEFAULT_FOLDER
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures.compare import EVERYTHING, View
from careers.figures.derive import comparison_of
from careers.share import export, records
from careers.share.export import dictionary_csv, figures_csv
from careers.share.programs import answer
from careers.share.template import template_csv, template_workbook
from tests.conftest import PAIR as ROLES
from tests.kitchen import PAIR, append
from tests.share.cited import GAIN, NOWHERE, RESTATED, VERSION, cited

YEARS = '{"required": true, "minimum": 1913, "maximum": 2100, "unique": true}'
HEADER = [
    "role",
    "metric",
    "group",
    "statistic",
    "value",
    "unit",
    "text",
    "period",
    "published",
    "source",
    "badges",
    "derived",
    "adjustment",
    "note",
    "data_version",
    "citation",
    "address",
    "licence",
    "printed",
]
BOARD = [f'"Bakers and cooks", Job board (Board, undated). {NOWHERE}', "", "All rights reserved", ""]
MODELED = "model; undated"
UNADJUSTED = "undated, so not adjusted"
SCALE = "points, scale not stated"


def exported(data: Data, *metrics: str, view: View = EVERYTHING) -> list[list[str]]:
    text = figures_csv([comparison_of(data, metric, PAIR, view) for metric in metrics], "2024.3.2")
    return list(csv.reader(io.StringIO(text)))


def test_an_unreported_figure_is_exported_with_an_empty_value(kitchen: Data) -> None:
    assert exported(kitchen, "job_satisfaction") == [
        HEADER,
        ["Baker", "Job satisfaction", "", "rating", "4", SCALE, "4", "", "", "Board", MODELED, "", "", "No scale.",
         "2024.3.2", *BOARD],
        ["Cook", "Job satisfaction", "", "rating", "", SCALE, "not reported", "", "", "Board", MODELED, "", "",
         "A dash.", "2024.3.2", *BOARD],
    ]  # fmt: skip


def test_a_derived_figure_is_exported_with_its_formula(kitchen: Data) -> None:
    derived = f"{MODELED}; derived here"
    assert exported(kitchen, "jobs_change")[1:] == [
        ["Baker", "Jobs gained or lost", "", "count", "500", "jobs gained or lost", "+500", "", "", "Board", derived,
         GAIN, "", "'+5% of 10,000 jobs of bakers is about +500.", "2024.3.2", *BOARD],
        ["Cook", "Jobs gained or lost", "", "count", "-1600", "jobs gained or lost", "−1,600", "", "", "Board", derived,
         GAIN, "", "−8% of 20,000 jobs of cooks is about −1,600.", "2024.3.2", *BOARD],
    ]  # fmt: skip


def test_real_dollars_are_exported_with_their_factor(kitchen: Data) -> None:
    rows = exported(kitchen, "salary", view=View(real=True))[1:]
    kept = [[row[HEADER.index(name)] for name in ("role", "statistic", "value", "text", "adjustment")] for row in rows]
    assert kept == [
        ["Baker", "average", "37500", "$37,500", RESTATED],
        ["Cook", "average", "30000", "$30,000", RESTATED],
        ["Baker", "common", "31200", "$31,200", UNADJUSTED],
        ["Cook", "common", "", "not reported", UNADJUSTED],
        ["Baker", "range", "25000", "$25,000", RESTATED],
        ["Cook", "range", "22500", "$22,500", RESTATED],
        ["Baker", "range", "50000", "$50,000", RESTATED],
        ["Cook", "range", "45000", "$45,000", RESTATED],
    ]


def test_the_ends_of_a_range_are_told_apart(kitchen: Data) -> None:
    groups = [row[2] for row in exported(kitchen, "salary")[1:]]
    assert groups == ["Average", "Average", "Common", "Common", "Low end", "Low end", "High end", "High end"]


def test_a_figure_about_everyone_is_exported_beside_the_roles(kitchen: Data) -> None:
    rows = exported(kitchen, "growth_rate")[1:]
    assert [(row[0], row[4], row[6], row[7], row[9], row[13]) for row in rows] == [
        ("Baker", "16", "+16%", "2010-2020", "Survey", ""),
        ("Cook", "", "not reported", "2010-2020", "Survey", ""),
        ("All occupations", "14", "+14%", "2010-2020", "Survey", "For all jobs."),
        ("Baker", "5", "+5%", "", "Board", ""),
        ("Cook", "-8", "−8%", "", "Board", ""),
    ]


def test_several_metrics_share_one_header(kitchen: Data) -> None:
    rows = exported(kitchen, "hourly_rate", "lgbt")
    assert rows[0] == HEADER
    assert [(row[0], row[1], row[5]) for row in rows[1:]] == [
        ("Baker", "Hourly rate", "US dollars an hour"),
        ("Cook", "Hourly rate", "US dollars an hour"),
        ("Baker", "LGBT", "percent"),
        ("Cook", "LGBT", "percent"),
    ]


def test_commas_and_quotes_come_back_as_they_were(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", 'baker,hourly_rate,all,16,2020,office,"Said ""up to"", perhaps."')
    assert exported(open_data(kitchen_folder), "hourly_rate")[-2][13] == 'Said "up to", perhaps.'


def test_the_date_of_a_page_stands_in_a_column_of_its_own_and_is_cited_as_such(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,18,,survey,")
    data = open_data(kitchen_folder)
    kept = [
        [row[HEADER.index(it)] for it in ("period", "published", "badges")] for row in exported(data, "hourly_rate")
    ]
    assert kept[1] == ["", "2021-05", "survey; undated"]
    assert cited(data, "hourly_rate")[0] == (
        'Baker, hourly rate: $18.00 an hour. Source: Ann Other, "What kitchens pay", Trade union '
        f"(Survey, page of May 2021; figure undated). {NOWHERE} {VERSION}"
    )


def test_nothing_compared_is_a_header_alone() -> None:
    assert figures_csv([], "2024.3.2") == ",".join(HEADER) + "\n"


def test_every_column_of_every_file_is_in_the_dictionary() -> None:
    rows = list(csv.reader(io.StringIO(dictionary_csv())))
    assert rows[0] == ["file", "column", "type", "description", "constraints"]
    written = {
        (path.name, column)
        for path in DEFAULT_FOLDER.glob("*.csv")
        for column in path.read_text(encoding="utf-8").split("\n")[0].split(",")
    }
    assert {(row[0], row[1]) for row in rows[1:]} == written


@pytest.mark.parametrize(
    "row",
    [
        ["roles.csv", "label", "string", "One holder of the role.", '{"required": true, "unique": true}'],
        ["roles.csv", "summary", "string", "The work in a sentence.", ""],
        ["cpi_u.csv", "year", "integer", "Calendar year.", YEARS],
        [
            "cpi_u.csv",
            "index",
            "number",
            "Annual average, 1982–84 = 100.",
            '{"required": true, "minimum": 1, "maximum": 10000}',
        ],
        ["hourly.csv", "metric", "string", "What is counted.", '{"required": true, "enum": ["hourly_rate"]}'],
    ],
)
def test_a_row_of_the_dictionary(row: list[str]) -> None:
    assert row in list(csv.reader(io.StringIO(dictionary_csv())))


@pytest.mark.parametrize(
    ("value", "unit", "number"),
    [
        (36977 / 12, units.DOLLARS_A_MONTH, 3081.42),
        (-14675.68, units.JOBS_CHANGE, -14700),
        (68535.0, units.DOLLARS_A_YEAR, 68535),
        (32.95, units.DOLLARS_AN_HOUR, 32.95),
        (54.8, units.SHARE, 54.8),
        (-0.001, units.SHARE, 0),
    ],
)
def test_a_value_is_exported_as_precisely_as_makes_sense(value: float, unit: Unit, number: float) -> None:
    assert records.plain(value, unit) == number


@pytest.mark.parametrize(
    ("metric", "view"),
    [
        ("salary", View(per="month")),
        ("salary", View(real=True)),
        *((metric.id, EVERYTHING) for metric in METRICS.values()),
    ],
)
def test_a_value_reads_like_its_text(data: Data, metric: str, view: View) -> None:
    compared = comparison_of(data, metric, ROLES, view)
    for row in csv.DictReader(io.StringIO(figures_csv([compared], "1"))):
        if row["value"]:
            assert compared.unit.write(float(row["value"])) == row["text"]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'),
        ("+1+1", "'+1+1"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("  =1", "'  =1"),
        ("\uff1d1", "'\uff1d1"),
        ("+5%", "+5%"),
        ("−1,600", "−1,600"),
        ("-8", "-8"),
        ("Account manager", "Account manager"),
        ("", ""),
    ],
)
def test_a_text_that_a_spreadsheet_would_run_is_defused(text: str, cell: str) -> None:
    assert export.defused(text) == cell


@pytest.fixture
def malicious(kitchen_folder: Path) -> Data:
    """Data whose names and remarks a spreadsheet would run."""
    for name in ("roles", "sources", "growth"):
        path = kitchen_folder / f"{name}.csv"
        text = path.read_text(encoding="utf-8")
        for old, new in (("Baker,", "=1+1,"), ("Survey,Trade", "@Survey,Trade"), ("For all jobs.", "-1+1")):
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    return open_data(kitchen_folder)


def test_no_name_in_a_data_file_becomes_a_formula(malicious: Data) -> None:
    rows = exported(malicious, "growth_rate")
    assert (rows[1][0], rows[1][9], rows[3][13]) == ("'=1+1", "'@Survey", "'-1+1")
    assert rows[5][4] == "-8"
    assert cited(malicious, "growth_rate")[0].startswith("'=1+1, growth rate (Growth of the role): +16%")


def test_nor_does_one_in_an_answer_to_a_program_or_in_a_template(malicious: Data) -> None:
    sources, kind = answer(malicious, "sources", {"format": ["csv"]})
    figures, _ = answer(malicious, "figures", {"format": ["csv"], "metric": ["growth_rate"]})

    assert kind == "text/csv"
    assert "'@Survey" in {row["name"] for row in csv.DictReader(io.StringIO(sources.decode()))}
    assert "'-1+1" in {row["note"] for row in csv.DictReader(io.StringIO(figures.decode()))}
    assert template_csv(malicious).decode("utf-8-sig").splitlines()[1].startswith("'=1+1,")
    book = load_workbook(io.BytesIO(template_workbook(malicious)))
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert book.worksheets[0]["A2"].value == "'=1+1"


def test_a_file_to_download_is_read_as_utf_8_by_spreadsheets() -> None:
    assert export.file_of("−8%\n") == b"\xef\xbb\xbf\xe2\x88\x928%\n"


def test_parts_of_a_wider_group_are_named(data: Data) -> None:
    pair = ("29-1141", "25-2021")
    compared = comparison_of(with_occupations(data, pair), "race", pair)
    rows = csv.DictReader(io.StringIO(export.figures_csv([compared], "2026.11.1")))
    assert [(row["group"], row["value"]) for row in rows if row["role"].startswith("Wider group")] == [
        ("White", "83.2"),
        ("Hispanic or Latino", "11.1"),
        ("Black or African American", "11.2"),
        ("Asian", "3.8"),
    ]
