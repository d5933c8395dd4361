"""500 cells of the publishers' files, copied from them once by lot, are in the project's tables as they are printed.

`cells.csv` names the file, what tells its row apart, the column, and what is printed there. What the import does with
them is not used here: where a cell belongs is written down anew.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path

import pytest

from careers.data.editions import DEFAULT_FOLDER

CELLS = Path(__file__).with_name("cells.csv")
OFFICIAL = DEFAULT_FOLDER / "official"

Place = tuple[str, Mapping[str, str], tuple[str, ...]]
"""A table, the columns by which its row is found, and the columns of which the first that is not empty is meant."""

Finder = Callable[[str, str], Place]

STATISTICS = {"mean": "mean", "median": "median", "pct10": "p10", "pct25": "p25", "pct75": "p75", "pct90": "p90"}
PRINTED = ("value", "mark")


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def table(name: str) -> list[dict[str, str]]:
    return rows(OFFICIAL / f"{name}.csv")


@cache
def codes() -> dict[str, str]:
    """The code of each title; of a group and its only member with one title, that of the member."""
    return {row["title"].lower(): row["code"] for row in sorted(table("occupations"), key=lambda row: row["code"])}


def figure(name: str, code: str, metric: str, group: str, **more: str) -> Place:
    return name, {"code": code, "metric": metric, "group": group, **more}, PRINTED


def in_the_nation(row: str, column: str) -> Place:
    year, code = row.split("|")
    unit, _, statistic = column.partition("_")
    if column in {"tot_emp", "emp_prse"}:
        return figure("pay", code, "jobs", "all" if unit == "tot" else "error", period=year)
    if column == "mean_prse":
        return figure("pay", code, "salary", "error", period=year)
    return figure("pay", code, {"a": "salary", "h": "hourly_rate"}[unit], STATISTICS[statistic], period=year)


def by_place(name: str, where: str, row: str, column: str) -> Place:
    code, place = row.split("|")
    kept = ("jobs", "jobs_mark") if column == "tot_emp" else (STATISTICS[column.removeprefix("a_")], "pay_mark")
    return name, {"code": code, where: place}, kept


GROUPS = {
    "emp_base_k": ("employment", "now"),
    "emp_proj_k": ("employment", "projected"),
    "change_k": ("employment", "change"),
    "change_pct": ("growth_rate", "all"),
    "self_employed_pct": ("self_employed", "all"),
    "openings_k": ("openings", "all"),
    "total_k": ("employed", "all"),
    "pct_women": ("gender", "women"),
    "pct_white": ("race", "white"),
    "pct_black": ("race", "black"),
    "pct_asian": ("race", "asian"),
    "pct_hispanic": ("race", "hispanic"),
    "a16_19": ("age", "from_16_19"),
    "a20_24": ("age", "from_20_24"),
    "a25_34": ("age", "from_25_34"),
    "a35_44": ("age", "from_35_44"),
    "a45_54": ("age", "from_45_54"),
    "a55_64": ("age", "from_55_64"),
    "a65p": ("age", "from_65p"),
    "median_age": ("age", "median"),
    "total_n_k": ("full_time", "all"),
    "men_n_k": ("full_time", "men"),
    "women_n_k": ("full_time", "women"),
    "total_median_weekly": ("weekly_pay", "all"),
    "men_median_weekly": ("weekly_pay", "men"),
    "women_median_weekly": ("weekly_pay", "women"),
    "Less than high school diploma": ("education_held", "no_diploma"),
    "High school diploma or equivalent": ("education_held", "high_school"),
    "Some college, no degree": ("education_held", "some_college"),
    "Associate's degree": ("education_held", "associate"),
    "Bachelor's degree": ("education_held", "bachelor"),
    "Master's degree": ("education_held", "master"),
    "Doctoral or professional degree": ("education_held", "doctoral"),
    "n": ("respondents", "all"),
}

SKILL = {"importance_1_5": "value", "ci_low": "low", "ci_high": "high"}


def of_code(name: str) -> Finder:
    return lambda row, column: figure(name, row, *GROUPS[column])


def of_title(name: str) -> Finder:
    return lambda row, column: figure(name, codes()[row.lower()], *GROUPS[column])


def of_skill(row: str, column: str) -> Place:
    code, skill = row.split("|")
    return "skills", {"code": code, "skill": skill}, (SKILL[column],)


def of_requirement(row: str, column: str) -> Place:
    return figure("required_education", row, *GROUPS.get(column, ("education_required", column)))


FINDERS: dict[str, Finder] = {
    "oews_national_2020_2025.csv": in_the_nation,
    "oews_state_2025.csv": partial(by_place, "states", "area"),
    "oews_metro_2025_selected.csv": partial(by_place, "metros", "area"),
    "oews_sector_2025.csv": partial(by_place, "sectors", "sector"),
    "employment_projections_2024_2034.csv": of_code("projections"),
    "ep_table5.3_education_2019_2021_ACS.csv": of_code("education"),
    "cps_table11_2023.csv": of_title("people"),
    "cps_table11b_age_2025.csv": of_title("age"),
    "cps_table39_earnings_2025.csv": of_title("earnings"),
    "onet_30_skills.csv": of_skill,
    "onet_required_education.csv": of_requirement,
    "onet_interests_riasec.csv": lambda row, column: figure("interests", row, "interest", column),
    "bea_rpp_states_2024.csv": lambda row, column: (
        "state_prices",
        {"area": row},
        ("level" if column == "all" else column,),
    ),
    "hud_fmr_fy2026_states_derived.csv": lambda row, column: ("state_rents", {"area": row}, (f"bedrooms_{column[4]}",)),
}
"""Where a cell of a publisher's file belongs, by its row and its column."""


def kept(place: Place) -> str:
    """What a table has in a place."""
    name, wanted, columns = place
    (found,) = (row for row in table(name) if all(row[column] == cell for column, cell in wanted.items()))
    return next((found[column] for column in columns if found[column]), "")


def cells() -> Iterator[tuple[str, str, str, str]]:
    for cell in rows(CELLS):
        yield cell["file"], cell["row"], cell["column"], cell["printed"]


def test_there_are_500_cells_of_every_kind_of_file() -> None:
    files = [file for file, *_ in cells()]
    assert len(set(cells())) == 500
    assert {files.count(file) for file in files} == {35, 36}
    assert len(set(files)) == 14


@pytest.mark.parametrize("file", sorted({file for file, *_ in cells()}))
def test_each_cell_is_kept_as_it_is_printed(file: str) -> None:
    of_file = [(FINDERS[file](row, column), printed) for name, row, column, printed in cells() if name == file]

    assert [(place, printed) for place, printed in of_file if kept(place) != printed] == []
