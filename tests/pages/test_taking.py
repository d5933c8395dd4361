"""What a page gives to take along is what it shows: the same figures and words, as CSV and as a workbook."""

import io
import re

import pandas as pd
import pytest

from careers.catalogue.pages import PAGES
from careers.ui.files import file_at
from tests.pages.reading import ENTRY, everything, opened, tables

GIVING = [it for it in PAGES if it != "sources"]
VIEWS = {"": {}, "role=43-4051": {"role": "43-4051"}, "real=true": {"real": "true"}}
FIGURE = re.compile(r"[−+]?\$?\d[\d,.]*\d%?")


def taken(page: str, ending: str, query: str = "", sheet: str = "Figures") -> pd.DataFrame:
    """A file of a page as pandas reads it, as texts; of a workbook one of its sheets."""
    file = file_at(ENTRY.parent, page, f"{page}.{ending}", query, {})
    assert file
    if ending == "xlsx":
        return pd.read_excel(io.BytesIO(file.content), sheet, dtype=str, keep_default_na=False)
    return pd.read_csv(io.BytesIO(file.content), dtype=str, keep_default_na=False, encoding="utf-8-sig")


@pytest.mark.parametrize("query", VIEWS)
@pytest.mark.parametrize("page", GIVING)
def test_the_workbook_holds_what_the_csv_file_holds(page: str, query: str) -> None:
    if (page, query) == ("path", "role=43-4051"):
        query = "real=true"
    frame = taken(page, "csv", query)

    pd.testing.assert_frame_equal(taken(page, "xlsx", query), frame)
    assert len(frame) > 3
    assert set(frame["data_version"]) == {frame["data_version"].iloc[0]}


MIXED = "role=43-4051&with=account_manager"


@pytest.mark.parametrize(
    ("page", "query", "expected"),
    [
        ("path", MIXED, {"BLS wage survey", "Zippia", "Glassdoor via Chron", "Indeed on managers"}),
        ("path", "", {"Zippia", "Glassdoor via Chron", "Indeed on managers", "Indeed on representatives"}),
        ("profile", f"{MIXED}&prefer=zippia", None),
        ("education", MIXED, None),
        ("places", f"{MIXED}&equal_prices=true", None),
    ],
)
def test_the_workbook_tells_of_every_source_that_its_figures_name(
    page: str, query: str, expected: set[str] | None
) -> None:
    figures, told = taken(page, "xlsx", query), taken(page, "xlsx", query, "Sources")

    named = {name for cell in figures["source"] for name in cell.split("; ") if name}
    assert set(told["Source"]) == named
    assert expected in (None, named)
    assert len(told) == len(named)


@pytest.mark.parametrize("query", VIEWS)
@pytest.mark.parametrize("page", ["growth", "demographics", "education"])
def test_every_figure_of_the_tables_is_in_the_file(page: str, query: str) -> None:
    held = " ".join(taken(page, "csv", query)["text"])

    shown = {
        cell
        for table in tables(opened(page, **VIEWS[query]))
        for row in table.rows
        for cell in row[1:3]
        if FIGURE.fullmatch(cell)
    }

    assert len(shown) >= 2
    assert {it for it in shown if it not in held} == set()


@pytest.mark.parametrize("page", ["work", "education", "skills"])
def test_what_documents_say_comes_with_its_document(page: str) -> None:
    frame = taken(page, "csv")
    said = frame[frame["value"] == ""]

    shown = everything(opened(page))
    assert len(said) > 10
    assert "" not in {*said["citation"], *said["licence"]}
    assert sum(text in shown for text in said["text"]) > len(said) / 2


def test_the_path_is_told_year_by_year_and_says_what_it_assumes() -> None:
    every = taken("path", "csv", "path_years=10")
    frame = every[every["metric"] == "Earned over the years: a model, not a forecast"]

    assert len(frame) == 3 * 10
    assert frame["value"].astype(float).min() >= 0
    assert set(frame["unit"]) == {"US dollars"}
    assert "Assumed:" in frame["note"].iloc[0]


def test_the_tables_of_the_path_are_in_its_file() -> None:
    cells = {cell for table in tables(opened("path")) for row in table.rows for cell in row[1:]}
    texts = taken("path", "csv")["text"]
    held = " ".join(texts)

    amounts = {it for cell in cells for it in re.findall(r"\$[\d,.]+\d", cell)}
    assert len(amounts) > 20
    assert {it for it in amounts if it not in held} == set()
    assert set(texts) >= {"$410,254 ahead", "$136,432 behind"}


def test_the_biggest_differences_of_the_overview_are_in_its_file() -> None:
    frame = taken("overview", "csv")
    told = frame[frame["metric"] == "The biggest differences"]
    (table,) = [it for it in tables(opened("overview")) if "Larger ÷ smaller" in it.head]

    assert list(zip(told["group"], told["text"], strict=True)) == [(row[0], row[-1]) for row in table.rows]
    assert [told.iloc[0][it] for it in ("value", "unit", "statistic", "source")] == [
        "12",
        "times",
        "Larger ÷ smaller",
        "Zippia",
    ]
    assert "" not in {*told["licence"], *told["citation"], *told["derived"], *told["printed"]}


@pytest.mark.parametrize("page", ["overview", "education"])
def test_jobs_like_the_occupations_are_in_the_file_of_the_page_that_names_them(page: str) -> None:
    frame = taken(page, "csv", TWO_OCCUPATIONS)
    told = frame[(frame["metric"] == "Jobs like these") & (frame["role"] == "Registered nurses")]

    kept = told[["group", "value", "unit", "statistic", "source", "text"]].to_numpy().tolist()
    assert kept[:2] == [
        ["Nurse practitioners", "132300", "US dollars a year", "median", "BLS wage survey; O*NET", "$132,300"],
        ["Nurse practitioners", "30", "skills of 35", "count", "O*NET", "30 of 35 skills as in both"],
    ]
    assert len(kept) == 10
    shown = everything(opened(page, role="43-4051", **{"with": "29-1141"}))
    assert "Nurse practitioners $132,300, 30 of 35 skills as in both" in shown
    assert "" not in {*told["licence"], *told["citation"]}


def test_what_hours_bring_is_in_the_file() -> None:
    frame = taken("salary", "csv")
    told = frame[frame["metric"] == "More or fewer hours"]

    kept = told[["role", "group", "statistic", "value", "unit", "printed"]].to_numpy().tolist()
    assert len(kept) == 12
    assert kept[2] == ["Account manager", "30 hours a week", "rate", "988.5", "US dollars a week", "$32.95 an hour"]
    assert "More or fewer hours" not in set(taken("salary", "csv", "salary_show=salary")["metric"])


ASKED_BY_ONET = (
    "Includes information from the O*NET 29.3 and 30.2 Databases by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. "
    "This project has modified some of this information; USDOL/ETA has not approved, endorsed, or tested these "
    "modifications."
)
ASKED_BY_BLS = (
    "BLS.gov cannot vouch for the data or analyses derived from these data after the data have been retrieved from "
    "BLS.gov."
)


@pytest.mark.parametrize(
    ("page", "source", "asked"),
    [
        ("skills", "O*NET", ASKED_BY_ONET),
        ("education", "O*NET", ASKED_BY_ONET),
        ("places", "BLS wage survey", ASKED_BY_BLS),
    ],
)
def test_what_an_agency_asks_to_be_said_is_in_every_file_with_its_figures_and_on_the_page_of_sources(
    page: str, source: str, asked: str
) -> None:
    frame, sheet = taken(page, "csv", TWO_OCCUPATIONS), taken(page, "xlsx", TWO_OCCUPATIONS, "Sources")

    assert sum(asked in text for text in frame["text"]) == 1
    assert [asked in it for it in sheet[sheet["Source"] == source]["Remark"]] == [True]
    assert asked in everything(opened("sources"))


TWO_OCCUPATIONS = "role=43-4051&with=29-1141"


@pytest.mark.parametrize("query", ["", MIXED, TWO_OCCUPATIONS, f"{TWO_OCCUPATIONS}&equal_prices=true"])
@pytest.mark.parametrize("page", ["overview", "salary", "growth", "education", "places"])
def test_every_figure_is_a_number_with_its_unit_and_statistic(page: str, query: str) -> None:
    frame = taken(page, "csv", query)
    figures = [it for it in frame.to_dict("records") if FIGURE.fullmatch(it["text"])]

    assert len(figures) > 5
    assert [it for it in figures if not (it["value"] and it["unit"] and it["statistic"])] == []


def test_two_occupations_have_a_file_of_their_skills_interests_and_tools() -> None:
    frame = taken("skills", "csv", TWO_OCCUPATIONS)

    assert list(dict.fromkeys(frame["metric"])) == ["Skills by importance", "Interests", "Tools", "About the source"]
    assert (frame["metric"] == "Skills by importance").sum() == 2 * 35
    assert set(frame["role"]) == {"Customer service representatives", "Registered nurses", ""}


def test_an_occupation_has_a_file_of_the_titles_that_its_people_report() -> None:
    frame = taken("work", "csv", TWO_OCCUPATIONS)
    reported = frame[frame["metric"] == "Job titles that people report"]

    assert {"Charge Nurse", "School Nurse"} < set(reported["text"])
    assert set(reported["role"]) == {"Customer service representatives", "Registered nurses"}
    assert set(reported["source"]) == {"O*NET"}


def test_pay_over_the_years_is_in_the_file_where_a_page_draws_it() -> None:
    frame = taken("salary", "csv", TWO_OCCUPATIONS)
    medians = frame[(frame["metric"] == "Yearly salary") & (frame["statistic"] == "median")]

    told = {role: sorted(of_role["period"]) for role, of_role in medians.groupby("role")}
    assert told["Registered nurses"] == ["2020", "2021", "2022", "2023", "2024", "2025"]
    assert told["Customer service representatives"] == told["Registered nurses"]
    assert "2020" not in set(taken("overview", "csv", TWO_OCCUPATIONS)["period"])


def test_official_marks_are_in_the_file_where_a_chart_draws_them_and_nowhere_else() -> None:
    occupations, titles = taken("salary", "csv", TWO_OCCUPATIONS), taken("salary", "csv")
    everyone = occupations[occupations["role"] == "All occupations"]

    assert everyone[["metric", "statistic"]].to_numpy().tolist() == [
        ["Yearly salary", "median"],
        ["Yearly salary", "average"],
    ]
    assert "What the titles mean" in set(titles["metric"])
    assert [it for it in {*titles["metric"], *occupations["metric"]} if it.startswith("Hourly rate of what")] == []
    assert "All occupations" not in set(taken("growth", "csv", TWO_OCCUPATIONS).query("unit == 'jobs'")["role"])
    assert "All occupations" in set(taken("growth", "csv").query("unit == 'jobs'")["role"])


def test_shares_that_documents_give_are_those_of_their_own_roles() -> None:
    frame = taken("skills", "csv", MIXED)

    assert set(frame[frame["metric"] == "Skills in percent"]["role"]) == {"Account manager"}


def test_more_hours_than_a_full_week_come_with_what_the_page_says_of_salaries_and_long_weeks() -> None:
    frame = taken("salary", "csv")
    told = frame[(frame["metric"] == "More or fewer hours") & (frame["role"] == "Account manager")]
    notes = dict(zip(told["group"], told["note"], strict=True))

    assert {notes[f"{hours} hours a week"] for hours in (10, 20, 30, 40)} == {""}
    assert notes["50 hours a week"] == notes["60 hours a week"]
    said = [
        "Most account managers are paid a salary (Indeed on managers). So, we infer, more hours may bring no more pay.",
        "A week of only 40 hours is called a luxury for account managers (Chron).",
    ]
    assert [it for it in said if it not in notes["60 hours a week"]] == []


@pytest.mark.parametrize("roles", [{}, {"role": "43-4051", "with": "29-1141"}])
@pytest.mark.parametrize(("per", "count"), [("hour", 1), ("week", 0), ("year", 0)])
def test_an_hour_of_a_years_pay_is_said_once_to_be_one_of_forty_a_week(
    per: str, count: int, roles: dict[str, str]
) -> None:
    said = "An hour is a year's pay divided by 2,080, which holds only for weeks of 40 hours"
    assert everything(opened("salary", per=per, **roles)).count(said) == count


def test_what_is_not_shown_is_not_taken() -> None:
    assert set(taken("education", "csv", "education_show=steps")["metric"]) == {"Steps to each role"}
    assert set(taken("work", "csv", "work_sources=algrim")["source"]) <= {"Algrim", "Job description"}
    assert "NVIDIA" not in " ".join(taken("salary", "csv", "salary_show=salary")["text"])
