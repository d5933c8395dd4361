"""The preferred publisher leads every page, and where it has no figure, the page says so."""

import pytest

from tests.pages.reading import choose, everything, in_lines, lines, opened, section
from tests.pages.seen import Text

BY_ZIPPIA = "Zippia (inferred), average: $68,535 against $36,977, 85% more pay."
BY_INDEED = "Indeed, common, pages of June 2022 and December 2019: $74,555 against $49,240, 51% more pay."


def test_without_the_usual_source_a_headline_takes_both_figures_from_one_publisher() -> None:
    app = opened("salary")

    app.pills(key="salary_sources").unselect("zippia").run()

    assert section(app, "Yearly salary").finding == (
        "Account managers commonly earn $74,555 a year, 51% more than account representatives ($49,240). "
        "From Indeed on managers, page of June 2022; Indeed on representatives, page of December 2019."
    )


@pytest.mark.parametrize(
    ("publisher", "headline"),
    [
        ("Zippia", "Account managers average $68,535 a year, 85% more than account representatives ($36,977)."),
        (
            "Indeed",
            "Account managers commonly earn $74,555 a year, 51% more than account representatives ($49,240).",
        ),
        ("Chron", "Account managers earn a median of $50,764 a year"),
    ],
)
def test_the_preferred_publisher_leads_the_page(publisher: str, headline: str) -> None:
    salary = opened("salary")

    choose(salary, "prefer", publisher)

    assert section(salary, "Yearly salary").finding.startswith(headline)


@pytest.mark.parametrize(
    ("publisher", "cited", "statistic"),
    [
        ("zippia", "Zippia, undated", "Average"),
        ("indeed", "Indeed, pages of 2022 and 2019", "Common"),
        ("chron", "Glassdoor via Chron, 2012–2013", "Median"),
    ],
)
def test_the_preferred_publisher_comes_first_in_chart_table_and_caption(
    publisher: str, cited: str, statistic: str
) -> None:
    shown = section(opened("salary", prefer=publisher), "Yearly salary")

    assert shown.chart.labels[0] == f"{statistic}, {cited}"
    assert shown.table.rows[0][0] == f"{statistic} ({cited})"
    first, *_ = (part.words for part in shown.parts if isinstance(part, Text))
    assert first.startswith(f"{cited} (")


def test_a_page_says_so_where_the_preferred_publisher_has_no_figure() -> None:
    share = section(opened("education", prefer="indeed"), "Bachelor's degree")
    line = lines(opened(prefer="indeed"))["Bachelor's degree"]

    assert "No figure here is from Indeed. Zippia, undated (website estimate, publisher inferred): share." in in_lines(
        share.parts
    )
    assert "No figure here is from Indeed; this is from Zippia." in in_lines(line)
    assert "No figure here" not in everything(opened("education", education_show="degree_share"))


def test_the_preferred_publishers_pay_comes_first_on_the_comparison_sheet() -> None:
    told = everything(opened("profile", prefer="indeed"))

    assert told.index("Common: $74,555") < told.index("Average: $68,535")


@pytest.mark.parametrize(
    ("publisher", "told"),
    [
        ("Zippia", f"{BY_ZIPPIA} {BY_INDEED}"),
        ("Indeed", f"{BY_INDEED} {BY_ZIPPIA}"),
        ("Chron", f"Chron gives no comparable pair. {BY_ZIPPIA} {BY_INDEED}"),
    ],
)
def test_the_preferred_publishers_pair_stands_first_on_the_overview(publisher: str, told: str) -> None:
    app = opened()

    choose(app, "prefer", publisher)

    assert told in in_lines(lines(app)["Pay"])
