"""Figures that can be believed: real dollars, the source that leads, provenance, citations, cautions, sources."""

import csv
import io
import re
from pathlib import Path

import pytest

from careers.checks.found import findings
from careers.checks.together import together
from careers.data.store import Data
from careers.ui.files import file_at
from tests.pages.reading import (
    ENTRY,
    charts,
    everything,
    in_lines,
    lines,
    messages,
    opened,
    section,
    sections,
    table,
    tables,
    to_copy,
)

REAL_SALARY = "Yearly salary in 2025 dollars where dated"
BADGE = re.compile(r"\[([^]]+)]")
ZIPPIA, INDEED, CHRON = "Zippia, undated", "Indeed, pages of 2022 and 2019", "Glassdoor via Chron, 2012–2013"

SAID = """
salary | Yearly salary | Zippia, undated: average | website estimate, undated
salary | Yearly salary | Glassdoor via Chron, 2012–2013: median | survey
salary | Yearly salary | Indeed on managers, page of June 2022: common | website estimate, undated
salary | Yearly salary | Indeed on representatives, page of December 2019: common | website estimate, undated
salary | Yearly salary, from low to high | Zippia, undated: average, range | website estimate, undated
salary | Yearly salary, from low to high | Glassdoor via Chron, 2012–2013: median, range | survey
salary | Yearly salary, from low to high | Indeed on managers, page of June 2022: common, range | \
website estimate, undated
salary | Yearly salary, from low to high | Indeed on representatives, page of December 2019: common, range | \
website estimate, undated
salary | People surveyed | Glassdoor via Chron, 2012–2013: count | survey
salary | Hourly rate | Zippia, undated: rate | website estimate, undated
growth | Growth rate | Zippia, undated: rate of change | website estimate, undated
growth | Growth rate | BLS via Chron, 2010–2020: rate of change | model
growth | Number of jobs | Zippia, undated: count | website estimate, undated
growth | Jobs gained or lost | Zippia, undated: count | website estimate, undated, derived here
growth | Job satisfaction | Zippia, undated: rating | website estimate, undated
education | Bachelor's degree | Zippia, undated: share | website estimate, undated
education | Time to enter, from low to high | Zippia, undated: range | website estimate, undated
education | Time to enter, from low to high | Zippia, undated: number without a unit | website estimate, undated
education | What is asked | Indeed's sample job ad, page of June 2022: number of years | sample job ad, undated
education | What is asked | Indeed on representatives, page of December 2019: number of years | \
website estimate, undated
demographics | Age | Zippia, undated: average | website estimate, undated
demographics | Women and men | Zippia, undated: share | website estimate, undated
demographics | Race and ethnicity | Zippia, undated: share | website estimate, undated
demographics | LGBT | Zippia, undated: share | website estimate, undated
skills | Skills in percent | Zippia, undated: share | website estimate, undated
""".strip().split("\n")
"""What every section with figures of its own says of them: page, section, source, period and statistic, badges."""

TOPICS = ["salary", "growth", "education", "demographics", "skills"]


@pytest.mark.parametrize("way", ["address", "switch"])
def test_real_dollars_restate_chart_and_tables(way: str) -> None:
    app = opened("salary", real="true") if way == "address" else opened("salary")
    if way == "switch":
        app.toggle(key="real").set_value(True).run()

    shown, ranges = section(app, REAL_SALARY), section(app, "Yearly salary, from low to high")
    assert [row[:3] for row in shown.table.rows] == [
        (f"Average ({ZIPPIA}, in undated dollars)", "$68,535", "$36,977"),
        (f"Median ({CHRON}, in 2025 dollars)", "$70,665", "not reported"),
        ("Common (Indeed, pages of 2022 and 2019, in undated dollars)", "$74,555", "$49,240"),
    ]
    assert [number for trace in shown.chart.numbers for number in trace] == pytest.approx(
        [68535, 36977, 70665.14, 74555, 49240], abs=0.05
    )
    assert ranges.table.rows == (
        (f"{ZIPPIA}, in undated dollars", "$42,000–$110,000, average $68,535", "$26,000–$51,000, average $36,977"),
        (f"{CHRON}, in 2025 dollars", "$54,289–$111,363, median $70,665", "not reported"),
        (f"{INDEED}, in undated dollars", "$14,000–$147,000, common $74,555", "$22,918–$88,532, common $49,240"),
    )
    assert "Account manager $70,665 median, $54,289–$111,363" in ranges.chart.labels


@pytest.mark.parametrize("label", [REAL_SALARY, "Yearly salary, from low to high"])
def test_real_dollars_are_told_with_their_factor_and_undated_pay_is_not_adjusted(label: str) -> None:
    told = [line for line in in_lines(section(opened("salary", real="true"), label).parts).split("\n") if "] " in line]
    assert [re.sub(r".*\] ", "", line) for line in told] == [
        "undated, so not adjusted",
        "2012–2013 dollars × 1.392 = 2025 dollars",
        "undated, so not adjusted",
        "undated, so not adjusted",
    ]


def test_remarks_and_warnings_are_said_to_speak_of_pay_as_printed_once_it_is_restated() -> None:
    note = "Remarks and warnings speak of pay as printed"
    assert note not in everything(opened("salary"))
    assert everything(opened("salary", real="true")).count(note) == 3
    assert everything(opened("salary", per="Hour")).count(note) == 2


def test_pay_as_printed_and_pay_in_real_dollars_are_never_in_one_spread() -> None:
    assert section(opened("salary", real="true"), "Yearly salary, from low to high").finding == (
        "Sources put the pay of account managers between $68,535 and $74,555 a year in undated dollars: 8.8% apart. "
        "One source gives the pay of account managers: $70,665 a year in 2025 dollars. "
        "Pay in undated dollars cannot be compared with pay in 2025 dollars. "
        "Sources put the pay of account representatives between $36,977 and $49,240 a year in undated dollars: "
        "33% apart."
    )


def test_real_dollars_restate_the_export_and_citations() -> None:
    app = opened("salary", real="true")
    rows = [
        row
        for row in exported("salary", "real=true")
        if row["statistic"] != "range" and row["metric"] == "Yearly salary"
    ]
    assert [(row["role"], row["text"], row["adjustment"]) for row in rows if row["value"]] == [
        ("Account manager", "$68,535", "undated, so not adjusted"),
        ("Account representative", "$36,977", "undated, so not adjusted"),
        ("Account manager", "$70,665", "2012–2013 dollars × 1.392 = 2025 dollars"),
        ("Account manager", "$74,555", "undated, so not adjusted"),
        ("Account representative", "$49,240", "undated, so not adjusted"),
    ]
    assert [float(row["value"]) for row in rows if row["value"]] == pytest.approx(
        [68535, 36977, 70665.14, 74555, 49240], abs=0.05
    )
    assert "yearly salary (median): $70,665 a year in 2025 dollars." in to_copy(app)
    assert "Restated here from $50,764 a year, as printed, by consumer prices" in to_copy(app)


def test_nominal_dollars_are_the_default() -> None:
    app = opened("salary")
    assert app.toggle(key="real").value is False
    shown = everything(app)
    assert shown.count("$70,665") == shown.count("The $50,764 of 2012–2013 comes to $70,665 in 2025 dollars.")
    assert {row["adjustment"] for row in exported("salary")} == {""}


@pytest.mark.parametrize("page", TOPICS)
def test_every_section_states_source_period_statistic_and_badges(page: str) -> None:
    told = [
        f"{page} | {it.label} | {line.split(' [')[0]} | {', '.join(BADGE.findall(line))}"
        for it in sections(opened(page))
        for line in in_lines(it.parts).split("\n")
        if line.endswith("]")
    ]
    assert told == [line for line in SAID if line.startswith(page)]


@pytest.mark.parametrize(
    ("page", "title", "rows"),
    [
        ("salary", "Where each role pays best", 4),
        ("education", "What people studied, and which subjects documents call fitting", 7),
        ("education", "What the documents ask of account managers", 16),
        ("education", "What the documents ask of account representatives", 10),
    ],
)
def test_names_and_demands_cite_a_source_in_every_row(page: str, title: str, rows: int) -> None:
    lines = table(opened(page), title).text.split("\n")[1:]
    assert [bool(re.search(r"\([A-Z][a-z ]+, (undated|page of ([A-Z][a-z]+ )?20\d\d)\)", line)) for line in lines] == [
        True
    ] * rows


def test_the_newest_version_stands_in_footer_citations_export_and_on_the_sources_page(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    with (folder / "versions.csv").open("a") as file:
        file.write("2031.2.7,2031-02-03,A figure mended.,A reader noticed.\n")

    app = opened("growth")

    assert app.sidebar.caption[-1].value == "Figures version 2031.2.7,  \nof 2031-02-03"
    lines = to_copy(app).split("\n")
    assert len(lines) >= 8
    assert [line for line in lines if not line.endswith(" Roles Side by Side, figures version 2031.2.7.")] == []
    assert {row["data_version"] for row in exported("growth")} == {"2031.2.7"}
    changes = tables(opened("sources"))[-1]
    assert changes.head == ("Version", "Date", "What changed", "Why")
    assert changes.rows[0] == ("2031.2.7", "2031-02-03", "A figure mended.", "A reader noticed.")
    assert [row[0] for row in changes.rows[-3:]] == ["2026.11.3", "2026.11.2", "2026.11.1"]


def test_the_sources_page_lists_every_finding_once_under_its_severity(data: Data) -> None:
    careful = section(opened("sources"), "Checks ran over every figure. These are the most serious results.")
    told = in_lines(careful.parts).split("\n")
    assert sorted(line[2:] for line in told if line.startswith("- ")) == sorted(
        it.sentence for it in together(findings(data))
    )
    assert [line for line in told if re.search(r"\(\d{1,2}\)$", line)] == [
        "Changes what you would conclude (4)",
        "Read with care (11)",
        "Good to know (2)",
    ]


def test_the_sources_page_tells_everything_about_a_document() -> None:
    told = in_lines(section(opened("sources"), "Chron on account management").parts).split("\n")
    for fact in (
        "Title | Account Management Job Descriptions",
        "Publisher | Chron (inferred)",
        "Author | Rick Suttle",
        "Published | undated",
        "How it came by it (Glassdoor) | survey",
        "Rights | Copyright of the publisher; figures cited",
        "Rights (U.S. Bureau of Labor Statistics) | Figures of a US government office: public domain",
        "Yearly salary: Median, 2012–2013 | $50,764",
    ):
        assert fact in told


def test_publishers_that_their_documents_do_not_name_are_said_to_be_inferred() -> None:
    told = everything(opened("sources")).split("\n")
    assert [line for line in told if line.startswith("Publisher | ")] == [
        "Publisher | Zippia (inferred)",
        "Publisher | Indeed",
        "Publisher | Indeed",
        "Publisher | Chron (inferred)",
        "Publisher | Not stated in the document",
        "Publisher | U.S. Bureau of Labor Statistics",
    ]


@pytest.mark.parametrize("fact", ["Publisher", "Author", "Published", "Rights", "What it gives", "How it came by it"])
def test_every_document_states(fact: str) -> None:
    documents = sections(opened("sources"))[1:-3]
    assert len(documents) == 6
    assert [it.finding for it in documents if f"{fact} | " not in in_lines(it.parts)] == []


@pytest.fixture
def no_prices_of_2012(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder without the index of 2012, which the Glassdoor figures need."""
    prices = folder / "cpi_u.csv"
    prices.write_text(prices.read_text().replace("2012,229.594,bls_cpi,\n", ""))
    monkeypatch.setenv("CAREERS_DATA", str(folder))


@pytest.mark.usefixtures("no_prices_of_2012")
def test_a_missing_year_of_prices_is_explained_instead_of_a_number() -> None:
    app = opened("salary", real="true")
    (message,) = messages(app)
    assert "cpi_u.csv, column year: found no index for 2012" in message
    assert charts(app) == []
    assert "$71,183" not in everything(app)
    assert not app.exception


@pytest.mark.usefixtures("no_prices_of_2012")
@pytest.mark.parametrize(("page", "real"), [("salary", "false"), ("education", "true"), ("growth", "true")])
def test_views_that_do_not_need_the_missing_year_work_on(page: str, real: str) -> None:
    app = opened(page, real=real)
    assert messages(app) == []
    assert len(charts(app)) >= 2


@pytest.mark.usefixtures("no_prices_of_2012")
def test_a_missing_year_of_prices_leaves_the_overviews_other_lines() -> None:
    app = opened(real="true")
    assert ["no index for 2012" in message for message in messages(app)] == [True]
    assert list(lines(app)) == ["Bachelor's degree", "Time to get in", "Outlook", "Women"]


@pytest.mark.parametrize("file", ["cpi_u.csv", "education_requirements.csv"])
@pytest.mark.parametrize("page", ["salary", "demographics"])
def test_nominal_figures_do_not_need_prices_or_demands(
    page: str, file: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = charts(opened(page))
    (folder / file).write_text("")
    monkeypatch.setenv("CAREERS_DATA", str(folder))
    assert charts(opened(page)) == whole


def exported(page: str, query: str = "") -> list[dict[str, str]]:
    """The rows of the file that a page gives."""
    file = file_at(ENTRY.parent, page, f"{page}.csv", query, {})
    assert file
    return list(csv.DictReader(io.StringIO(file.content.decode("utf-8-sig"))))
