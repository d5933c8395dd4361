"""The import of official statistics: small files as the publishers write them, whole and broken."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careers.data.editions import DEFAULT_FOLDER
from careers.data.faults import DataError
from careers.occupations.importing import __main__ as command
from careers.occupations.importing.__main__ import main
from careers.occupations.importing.bls import OEWS
from careers.occupations.importing.reading import check_lengths
from careers.occupations.importing.tables import tables
from careers.occupations.importing.verify import differences
from careers.occupations.importing.writing import describe, write

OFFICIAL = DEFAULT_FOLDER / "official"

PUBLISHERS = Path(__file__).parent / "publishers"
NATION, STATE = "oews_national_2020_2025.csv", "oews_state_2025.csv"
METRO, SECTOR = "oews_metro_2025_selected.csv", "oews_sector_2025.csv"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PUBLISHERS, tmp_path / "raw"))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the small files come to, for reading only."""
    folder = tmp_path_factory.mktemp("imported") / "official"
    write(tables(PUBLISHERS), folder)
    return folder


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def figure(table: str, code: str, metric: str, group: str, period: str) -> tuple[str, str]:
    found = [
        (row["value"], row["mark"])
        for row in rows(OFFICIAL / f"{table}.csv")
        if (row["code"], row["metric"], row["group"], row["period"]) == (code, metric, group, period)
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("code", "jobs", "pay", "mean"),
    [
        ("11-2022", 637080, [73170, 100360, 148270, 207340, 290540], 164350),
        ("41-3091", 1256010, [37980, 47670, 69990, 100480, 148840], 82430),
        ("41-4012", 1238190, [39090, 50470, 72080, 99640, 137550], 82530),
        ("43-3011", 158830, [34400, 39010, 47030, 56740, 65580], 49060),
        ("43-4051", 2595750, [31750, 36870, 44770, 51780, 63590], 46590),
    ],
)
def test_the_benchmarks_of_the_two_roles(code: str, jobs: int, pay: list[int], mean: int) -> None:
    assert figure("pay", code, "jobs", "all", "2025") == (str(jobs), "")
    assert figure("pay", code, "salary", "mean", "2025") == (str(mean), "")
    for group, value in zip(("p10", "p25", "median", "p75", "p90"), pay, strict=True):
        assert figure("pay", code, "salary", group, "2025") == (str(value), "")


def test_growth_degrees_and_people_of_customer_service_representatives() -> None:
    assert figure("projections", "43-4051", "growth_rate", "all", "2024-2034") == ("-5.5", "")
    assert figure("projections", "43-4051", "openings", "all", "2024-2034") == ("341.7", "")
    assert figure("education", "43-4051", "education_held", "bachelor", "2019, 2021") == ("22.6", "")
    assert figure("people", "43-4051", "gender", "women", "2023") == ("65.3", "")
    assert figure("people", "41-4010", "race", "hispanic", "2023") == ("11", "")
    assert figure("earnings", "11-2022", "weekly_pay", "women", "2025") == ("1907", "")


def test_a_mark_stays_a_mark() -> None:
    assert figure("pay", "29-1211", "salary", "median", "2020") == ("", "#")
    assert figure("earnings", "11-1031", "weekly_pay", "all", "2025") == ("", "–")
    alaska = next(it for it in rows(OFFICIAL / "states.csv") if (it["code"], it["area"]) == ("29-1211", "AK"))
    assert (alaska["median"], alaska["pay_mark"], alaska["jobs"]) == ("", "#", "120")


def paid(table: str, code: str, place: str) -> dict[str, str]:
    (found,) = (row for row in rows(OFFICIAL / f"{table}.csv") if list(row.values())[:2] == [code, place])
    return found


def test_pay_by_metropolitan_area_and_by_sector_is_what_the_survey_prints() -> None:
    san_jose, finance = paid("metros", "43-4051", "41940"), paid("sectors", "43-4051", "52")
    assert (san_jose["median"], san_jose["p10"], san_jose["jobs"]) == ("60480", "43700", "8860")
    assert (finance["median"], finance["jobs"]) == ("47550", "481180")
    assert len(rows(OFFICIAL / "metros.csv")) == 3554
    assert len(rows(OFFICIAL / "sectors.csv")) == 10685


def test_marks_of_metropolitan_areas_and_sectors_stay_marks() -> None:
    ogden = paid("metros", "41-3091", "36260")
    assert (ogden["median"], ogden["pay_mark"], ogden["jobs"], ogden["jobs_mark"]) == ("", "*", "2090", "")
    doctors = paid("sectors", "29-1241", "55")
    assert (doctors["median"], doctors["pay_mark"], doctors["jobs"], doctors["jobs_mark"]) == ("", "#", "", "**")


def test_the_dictionary_names_sources_and_rights() -> None:
    package = json.loads((OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))
    assert [it["name"] for it in package["licenses"]] == ["other-pd", "CC-BY-4.0"]
    (onet,) = (it for it in package["sources"] if "O*NET" in it["title"])
    assert "used under the CC BY 4.0 license" in onet["description"]
    assert onet["path"] == "https://www.onetcenter.org/database.html"
    assert len(package["sources"]) == len(rows(OFFICIAL / "sources.csv"))


def test_the_dictionary_says_of_each_table_and_column_what_it_is() -> None:
    package = json.loads((OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))
    files = {it["path"] for it in package["resources"]}
    fields = [(it["name"], field) for it in package["resources"] for field in it["schema"]["fields"]]

    assert files == {file.name for file in OFFICIAL.glob("*.csv")}
    assert [(name, it["name"]) for name, it in fields if not (it["title"] and it["description"].endswith("."))] == []
    assert [(name, it["name"]) for name, it in fields if it["type"] == "number" and not it["unit"]] == []
    assert [it["name"] for it in package["resources"] if not (it["title"] and it["sources"] and it["licenses"])] == []
    assert [it for them in package["resources"] for it in them["sources"] if not (it["title"] and it["path"])] == []


def test_the_dictionary_gives_units_sources_and_rights_of_some_tables() -> None:
    package = json.loads((OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))
    told = {it["name"]: it for it in package["resources"]}
    units = {(name, field["name"]): field.get("unit") for name, it in told.items() for field in it["schema"]["fields"]}

    assert units["states", "median"] == "US dollars a year"
    assert units["state-rents", "bedrooms_2"] == "US dollars a month"
    assert units["education", "value"] == "percent"
    assert units["skills", "value"] == units["skills", "low"] == "points, from 1 to 5"
    assert units["states", "area"] is None
    assert told["skills"]["licenses"] == [{"name": "CC-BY-4.0", "title": "CC BY 4.0"}]
    assert [it["path"] for it in told["state-rents"]["sources"]] == ["https://www.huduser.gov/portal/datasets/fmr.html"]
    assert [it["path"] for it in told["titles"]["sources"]] == [
        "https://www.bls.gov/soc/2018/",
        "https://www.onetcenter.org/database.html",
    ]


def test_every_source_of_bls_says_what_it_asks_to_be_said() -> None:
    asked = (
        "BLS.gov cannot vouch for the data or analyses derived from these data after the data have been retrieved from "
        "BLS.gov."
    )
    told = [*rows(OFFICIAL / "sources.csv"), *rows(DEFAULT_FOLDER / "sources.csv")]
    of_bls = [it for it in told if it["publisher"] == "U.S. Bureau of Labor Statistics"]

    assert len(of_bls) == 8
    assert [it["id"] for it in of_bls if not it["note"].endswith(asked)] == []


def test_small_files_come_in_and_every_cell_is_found_again(raw: Path, tmp_path: Path) -> None:
    write(tables(raw), tmp_path / "official")
    assert differences(raw, tmp_path / "official") == (500, [])


def test_a_second_import_writes_the_same_bytes(raw: Path, tmp_path: Path) -> None:
    folder = tmp_path / "official"
    write(tables(raw), folder)
    first = {file.name: file.read_bytes() for file in folder.iterdir()}
    write(tables(raw), folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == first
    assert sorted(it.name for it in tmp_path.iterdir()) == ["official", "raw"]


def test_the_dictionary_says_which_columns_are_numbers() -> None:
    package = json.loads((OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))
    types = {
        (it["name"], field["name"]): field["type"] for it in package["resources"] for field in it["schema"]["fields"]
    }
    assert types["state-prices", "level"] == types["state-prices", "housing"] == "number"
    assert types["occupations", "level"] == types["state-prices", "name"] == "string"


def test_the_dictionary_describes_every_file_as_it_is(tmp_path: Path) -> None:
    copy = shutil.copytree(OFFICIAL, tmp_path / "official")
    assert describe(copy).read_bytes() == (OFFICIAL / "datapackage.json").read_bytes()


def replaced(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


BROKEN: list[tuple[str, Callable[[str], str], str]] = [
    (NATION, replaced("a_median", "a_med"), "found a_med; expected the columns a_median"),
    (NATION, replaced(",637080,", ",~,"), "column tot_emp: found ~; expected a number or one of the known marks"),
    (NATION, replaced(",637080,", ",,"), "column tot_emp: found nothing; expected a number"),
    (NATION, replaced("2025,43-3011", "2025,43-4051"), "2025, 43-4051; expected a code that appears only once"),
    (NATION, lambda text: text[:-30], "a last line without an end"),
    (NATION, replaced("2025,43-3011,Bill and Account Collectors,", "2025,43-3011,"), "expected 19 cells"),
    (NATION, replaced("100360,148270", "148270,100360"), "expected percentiles that rise"),
    (NATION, replaced(",major,", ",detailed,"), "expected a sum of"),
    (NATION, replaced("2025,00-0000,All Occupations,total,155495730", "2025,00-0000,All,total,255495730"), "sum"),
    (STATE, replaced(",325570,", ",!,"), "column tot_emp: found !"),
    (STATE, replaced("total,325570,", "total,9325570,"), "found 164495750; expected a sum of 155495730 within 777479"),
    (
        "cps_table11_2023.csv",
        replaced("2023,Surgeons,", "2023,Registered nurses(1),"),
        "found 29-1141; expected a code that appears only once",
    ),
    (METRO, replaced(",8860,", ",-,"), "column tot_emp: found -"),
    (METRO, replaced("2025,10420", "2025,41940"), "41940, 00-0000; expected a code that appears only once"),
    (SECTOR, replaced("52,Sector 52 - Finance and Insurance,00-0000,6281650", "52,Finance,00-0000,9281650"), "sum"),
    ("ep_table5.3_education_2019_2021_ACS.csv", replaced(",47.2,", ",74.2,"), "expected a sum of 100"),
    ("employment_projections_2024_2034.csv", replaced("43-3011", "43-3999"), "43-3999"),
    ("cps_table11_2023.csv", replaced("pct_women", "women"), "expected the columns pct_women"),
]
"""Files that no import may take: which, how it is broken, and what is said."""


@pytest.mark.parametrize(("file", "change", "told"), BROKEN)
def test_a_broken_file_stops_the_import(raw: Path, file: str, change: Callable[[str], str], told: str) -> None:
    path = raw / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(DataError, match="expected") as stopped:
        tables(raw)
    assert told in str(stopped.value)
    assert len(stopped.value.lines) == 1


def test_a_missing_file_is_named(raw: Path) -> None:
    (raw / STATE).unlink()
    with pytest.raises(DataError, match=r"oews_state_\*.csv: found nothing; expected exactly one file"):
        tables(raw)


def test_a_file_cut_at_a_line_is_too_short(raw: Path) -> None:
    with pytest.raises(DataError, match="found 63; expected at least 5000 rows"):
        check_lengths(raw, [OEWS])


@pytest.mark.parametrize(("file", "change", "told"), BROKEN)
def test_whatever_is_broken_the_last_good_data_stay(
    raw: Path,
    good: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    file: str,
    change: Callable[[str], str],
    told: str,
) -> None:
    monkeypatch.setattr(command, "check_lengths", lambda *_: None)
    folder = Path(shutil.copytree(good, tmp_path / "official"))
    before = {it.name: it.read_bytes() for it in folder.iterdir()}
    (raw / file).write_text(change((raw / file).read_text(encoding="utf-8")), encoding="utf-8")
    assert command.main([str(raw), "--into", str(folder)]) == 1
    assert told in capsys.readouterr().err
    assert {it.name: it.read_bytes() for it in folder.iterdir()} == before


def test_a_stopped_import_leaves_the_last_good_data(
    raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "official"
    write(tables(raw), folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert main([str(raw), "--into", str(folder)]) == 1
    assert "rows" in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
