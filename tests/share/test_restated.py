"""Figures that are worked out here are cited with what their sources print, and publishers as far as they are known."""

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.compare import View
from careers.figures.derive import comparison_of
from careers.share.entries import of_figures
from careers.share.export import citations

NURSES = "29-1141"


def test_an_inferred_publisher_is_cited_as_that_and_a_restated_figure_with_what_is_printed(data: Data) -> None:
    compared = comparison_of(data, "salary", ("account_manager",), View(real=True))
    median = citations(compared, "1")[1]
    assert median.startswith(
        "Account manager, yearly salary (median): $70,665 a year in 2025 dollars. Source: Rick Suttle, "
        '"Account Management Job Descriptions", Chron (publisher inferred), quoting Glassdoor '
        "(Glassdoor via Chron, 2012–2013)."
    )
    assert (
        " Restated here from $50,764 a year, as printed, by consumer prices (CPI-U): "
        "2012–2013 dollars × 1.392 = 2025 dollars. "
    ) in median
    assert [(it.text, it.printed) for it in of_figures([compared], "1")][:2] == [
        ("$68,535", ""),
        ("$70,665", "$50,764 a year"),
    ]


def test_a_figure_of_the_newest_year_is_not_restated(data: Data) -> None:
    compared = comparison_of(with_occupations(data, (NURSES,)), "salary", (NURSES,), View(real=True))
    median = citations(compared, "1")[0]
    assert median.startswith("Registered nurses, yearly salary (median): $97,550 a year in 2025 dollars. Source: ")
    assert " Printed in 2025 dollars. " in median
    entry = of_figures([compared], "1")[0]
    assert (entry.value, entry.printed, entry.badges) == (97550, "", "official survey")
