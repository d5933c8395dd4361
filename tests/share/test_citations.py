"""Every figure can be cited: in full, with the document that quotes it, and never twice as the same thing."""

from pathlib import Path

import pytest

from careers.catalogue.periods import UNDATED
from careers.data.bringing import brought
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.share import export, records
from tests.conftest import PAIR
from tests.kitchen import append
from tests.share.cited import (
    CITED_BOARD,
    CITED_OFFICE,
    CITED_SURVEY,
    CITED_SURVEY_OF_2010,
    GAIN,
    NOWHERE,
    RESTATED,
    VERSION,
    cited,
)

RESTATED_HERE = f"Restated here from $30,000 a year, as printed, by consumer prices (CPI-U): {RESTATED}."
UNADJUSTED = "Undated, so not adjusted."
A_MONTH = "Derived here: yearly pay ÷ 12. The source prints $24,000 a year."
CODES = ("43-4051", "29-1141")


@pytest.mark.parametrize(
    ("metric", "view", "line"),
    [
        ("salary", View(), f"Baker, yearly salary (average): $30,000 a year. {CITED_SURVEY} {VERSION}"),
        ("salary", View(), f"Baker, yearly salary (common): $31,200 a year. {CITED_BOARD} {VERSION}"),
        (
            "salary",
            View(real=True),
            f"Baker, yearly salary (average): $37,500 a year in 2022 dollars. {CITED_SURVEY} {RESTATED_HERE} {VERSION}",
        ),
        (
            "salary",
            View(real=True),
            f"Baker, yearly salary (common): $31,200 a year in undated dollars. {CITED_BOARD} {UNADJUSTED} {VERSION}",
        ),
        (
            "salary",
            View(per="month"),
            f"Cook, monthly pay (average): $2,000 a month. {CITED_SURVEY} {A_MONTH} {VERSION}",
        ),
        ("hourly_rate", View(), f"Cook, hourly rate: $12.50 an hour. {CITED_BOARD} {VERSION}"),
        ("average_age", View(), f"Cook, age (average): 46\u00a0years. {CITED_BOARD} {VERSION}"),
        ("jobs", View(), f"Baker, number of jobs: 10,000. {CITED_BOARD} {VERSION}"),
        ("jobs_change", View(), f"Cook, jobs gained or lost: −1,600. {CITED_BOARD} Derived here: {GAIN}. {VERSION}"),
        (
            "experience_asked",
            View(),
            f"Baker, experience asked for (In marketing, at many companies): 1\u00a0year. {CITED_SURVEY} {VERSION}",
        ),
    ],
)
def test_a_figure_is_cited_in_full(metric: str, view: View, line: str, kitchen: Data) -> None:
    assert line in cited(kitchen, metric, view)


def test_a_quoted_origin_is_cited_with_the_document_that_quotes_it(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "baker,hourly_rate,all,16,2020,office,")
    line = f"Baker, hourly rate: $16.00 an hour. {CITED_OFFICE} {VERSION}"
    assert line in cited(open_data(kitchen_folder), "hourly_rate")


def test_a_citation_says_where_a_source_is_and_when_it_was_read(data: Data) -> None:
    of_document = cited(data, "salary", roles=PAIR)[0]
    of_agency = cited(with_occupations(data, CODES), "salary", roles=CODES)[0]

    assert " The document names no address, read on November 21, 2026. Roles" in of_document
    assert " https://www.bls.gov/oes/, read on November 25, 2026. Roles" in of_agency
    assert export.citation_of_chart("Pay", [data.sources()["zippia"]], "1") == (
        'Pay. Source: "Account manager vs account representative", Zippia (publisher inferred) (Zippia, undated). '
        "The document names no address, read on November 21, 2026. Roles Side by Side, figures version 1."
    )


def test_a_day_that_nobody_recorded_is_said_to_be_that_and_a_readers_own_file_is_nowhere(
    data: Data, kitchen: Data
) -> None:
    own = brought(data, "mine.csv", b"role,metric,group,value,period,source,note\nBaker,salary,mean,61000,2026,Acme,")

    assert records.citation(kitchen.sources()["board"], UNDATED) == (
        f'"Bakers and cooks", Job board (Board, undated). {NOWHERE}'
    )
    assert records.citation(own.sources["own_1"], UNDATED) == '"Acme", Your file (Acme (yours), undated).'


def test_an_unreported_figure_is_not_cited(kitchen: Data) -> None:
    assert cited(kitchen, "job_satisfaction") == [
        f"Baker, job satisfaction: 4 on a scale that the source does not state. {CITED_BOARD} {VERSION}"
    ]


@pytest.mark.parametrize("metric", ["salary", "gender", "race", "time_to_enter"])
def test_no_two_figures_of_one_source_are_cited_as_the_same_thing(metric: str, kitchen: Data) -> None:
    named = [line.split(":")[0] for line in cited(kitchen, metric)]
    assert sorted(set(named)) == sorted(named)


def test_a_figure_about_everyone_is_cited_too(kitchen: Data) -> None:
    assert cited(kitchen, "growth_rate")[1] == f"All occupations, growth rate: +14%. {CITED_SURVEY_OF_2010} {VERSION}"


def test_names_in_capitals_stay_so_in_a_citation(kitchen: Data) -> None:
    assert cited(kitchen, "lgbt")[0].startswith("Baker, LGBT: 7%.")
