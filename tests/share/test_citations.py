"""Every figure can be cited: in full, with the document that quotes it, and never twice as the same thing."""

from pathlib import Path

import pytest

from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.share.entries import as_read
from careers.share.export import citations
from tests.kitchen import append
from tests.share.cited import (
    CITED_BOARD,
    CITED_OFFICE,
    CITED_SURVEY,
    CITED_SURVEY_OF_2010,
    GAIN,
    RESTATED,
    VERSION,
    cited,
)


@pytest.mark.parametrize(
    ("metric", "view", "line"),
    [
        ("salary", View(), f"Baker, yearly salary (average): $30,000 a year. {CITED_SURVEY} {VERSION}"),
        ("salary", View(), f"Baker, yearly salary (common): $31,200 a year. {CITED_BOARD} {VERSION}"),
        (
            "salary",
            View(real=True),
            "Baker, yearly salary (average): $37,500 a year in 2022 dollars. Worked out here from $30,000 a year, "
            f"as printed: {RESTATED} (CPI-U). {CITED_SURVEY} {VERSION}",
        ),
        (
            "salary",
            View(real=True),
            "Baker, yearly salary (common): $31,200 a year in undated dollars. Undated, so not adjusted. "
            f"{CITED_BOARD} {VERSION}",
        ),
        (
            "salary",
            View(per="month"),
            "Cook, monthly pay (average): $2,000 a month. Worked out here from $24,000 a year, as printed: "
            f"yearly pay ÷ 12. {CITED_SURVEY} {VERSION}",
        ),
        ("hourly_rate", View(), f"Cook, hourly rate: $12.50 an hour. {CITED_BOARD} {VERSION}"),
        ("average_age", View(), f"Cook, average age (average): 46\u00a0years. {CITED_BOARD} {VERSION}"),
        ("jobs", View(), f"Baker, number of jobs: 10,000. {CITED_BOARD} {VERSION}"),
        ("jobs_change", View(), f"Cook, jobs gained or lost: −1,600. Derived here: {GAIN}. {CITED_BOARD} {VERSION}"),
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


def test_an_unreported_figure_is_not_cited(kitchen: Data) -> None:
    assert cited(kitchen, "job_satisfaction") == [
        f"Baker, job satisfaction: 4 on a scale the page does not state. {CITED_BOARD} {VERSION}"
    ]


@pytest.mark.parametrize("metric", ["salary", "gender", "race", "time_to_enter"])
def test_no_two_figures_of_one_source_are_cited_as_the_same_thing(metric: str, kitchen: Data) -> None:
    named = [line.split(":")[0] for line in cited(kitchen, metric)]
    assert sorted(set(named)) == sorted(named)


def test_a_figure_about_everyone_is_cited_too(kitchen: Data) -> None:
    assert cited(kitchen, "growth_rate")[1] == f"All occupations, growth rate: +14%. {CITED_SURVEY_OF_2010} {VERSION}"


def test_names_in_capitals_stay_so_in_a_citation(kitchen: Data) -> None:
    assert cited(kitchen, "lgbt")[0].startswith("Baker, LGBT: 7%.")


def test_an_inferred_publisher_is_cited_as_that_and_a_restated_figure_with_what_was_printed(data: Data) -> None:
    compared = comparison_of(data, "salary", ("account_manager",), View(real=True))
    assert citations(compared, as_read(data))[1] == (
        "Account manager, yearly salary (median): $70,665 a year in 2025 dollars. Worked out here from $50,764 a year, "
        "as printed: 2012–2013 dollars × 1.392 = 2025 dollars (CPI-U). Source: Rick Suttle, "
        '"Account Management Job Descriptions", Chron (publisher inferred), quoting Glassdoor '
        "(Glassdoor via Chron, 2012–2013), the document names no address. "
        f"Read for Roles Side by Side, figures version {as_read(data)}."
    )


def test_an_official_figure_is_cited_with_its_address_and_one_of_the_newest_year_is_not_restated(data: Data) -> None:
    told = with_occupations(data, ("29-1141",))
    average = citations(comparison_of(told, "salary", ("29-1141",), View(real=True)), "1")[0]
    assert average == (
        "Registered nurses, yearly salary (average): $101,420 a year in 2025 dollars. Printed in 2025 dollars. "
        'Source: "Occupational Employment and Wage Statistics", U.S. Bureau of Labor Statistics '
        "(BLS wage survey, 2025), https://www.bls.gov/oes/. Read for Roles Side by Side, figures version 1."
    )


def test_the_version_as_read_has_its_date(kitchen: Data) -> None:
    assert as_read(kitchen) == "2024.3.2 (March 9, 2024)"
