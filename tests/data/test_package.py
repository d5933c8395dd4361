import json
from pathlib import Path
from typing import Any

import pytest

from careers.catalogue.metrics import METRICS
from careers.data.package import data_package, text, write
from tests.kitchen import FILES

RESOURCES = {resource["name"]: resource for resource in data_package()["resources"]}


def fields(name: str) -> dict[str, dict[str, Any]]:
    return {field["name"]: field for field in RESOURCES[name]["schema"]["fields"]}


def test_the_package_bears_a_name_a_title_and_a_license() -> None:
    package = data_package()
    assert (package["name"], package["title"]) == ("roles-side-by-side", "Two careers side by side")
    assert [it["name"] for it in package["licenses"]] == ["other-open"]


def test_every_file_of_the_contract_is_described_once() -> None:
    assert set(FILES) - set(RESOURCES) == set()
    assert len(data_package()["resources"]) == len(RESOURCES)


MAY_LACK = ("read",)
"""What the tiny folder does without."""


@pytest.mark.parametrize("name", FILES)
def test_a_resource_lists_the_columns_of_its_file_in_order(name: str) -> None:
    header = FILES[name].split("\n")[1].split(",")
    assert [it for it in fields(name) if it not in MAY_LACK or it in header] == header
    assert (RESOURCES[name]["path"], RESOURCES[name]["format"]) == (f"{name}.csv", "csv")
    assert (RESOURCES[name]["mediatype"], RESOURCES[name]["encoding"]) == ("text/csv", "utf-8")


@pytest.mark.parametrize("name", RESOURCES)
def test_every_column_is_described_in_a_sentence(name: str) -> None:
    assert [field["name"] for field in fields(name).values() if field["description"][-1:] != "."] == []


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("roles", ["id"]),
        ("sources", ["id"]),
        ("salary", ["role", "metric", "group", "period", "source"]),
        ("education_names", ["role", "attribute", "name", "period", "source"]),
        ("education_requirements", ["role", "level", "stance", "requirement", "source"]),
        ("cpi_u", ["year"]),
        ("versions", ["version"]),
    ],
)
def test_a_primary_key_is_what_no_two_rows_share(name: str, key: list[str]) -> None:
    assert RESOURCES[name]["schema"]["primaryKey"] == key


@pytest.mark.parametrize(
    ("name", "references"),
    [
        ("salary", {"role": "roles", "source": "sources"}),
        ("salary_names", {"role": "roles", "source": "sources"}),
        ("education_requirements", {"role": "roles", "level": "terms", "stance": "terms", "source": "sources"}),
        ("sources", {"kind": "terms"}),
        ("duties", {"role": "roles", "theme": "terms", "source": "sources"}),
        ("settings", {"role": "roles", "aspect": "terms", "source": "sources"}),
        ("skill_names", {"role": "roles", "nature": "terms", "source": "sources"}),
        ("certifications", {"role": "roles", "standing": "terms", "source": "sources"}),
        ("skills", {"role": "roles", "source": "sources", "group": "terms"}),
        ("terms", {}),
        ("cpi_u", {"source": "sources"}),
        ("roles", {}),
        ("versions", {}),
    ],
)
def test_roles_sources_and_terms_are_foreign_keys(name: str, references: dict[str, str]) -> None:
    found = RESOURCES[name]["schema"].get("foreignKeys", [])
    assert {key["fields"][0]: key["reference"]["resource"] for key in found} == references
    assert [key["reference"]["fields"] for key in found] == [["id"]] * len(references)


def test_metrics_and_groups_are_listed_per_topic() -> None:
    assert fields("growth")["metric"]["constraints"]["enum"] == ["growth_rate", "jobs", "job_satisfaction"]
    assert fields("growth")["group"]["constraints"]["enum"] == ["all", "sales_representatives", "all_occupations"]
    statistics = ["mean", "median", "common", "low", "high", "p10", "p25", "p75", "p90"]
    assert fields("salary")["group"]["constraints"]["enum"] == [*statistics, "all"]
    assert fields("education_names")["attribute"]["constraints"]["enum"] == [
        "common_degree",
        "common_major",
        "common_college",
        "fitting_major",
        "masters_major",
    ]


def test_no_derived_metric_may_be_stored() -> None:
    named = [
        field["constraints"]["enum"] for name in RESOURCES for key, field in fields(name).items() if key == "metric"
    ]
    stored = {metric for metrics in named for metric in metrics}
    assert set(METRICS) - stored == {"jobs_change"}


def test_values_are_numbers_in_a_unit_that_the_description_names() -> None:
    value = fields("demographics")["value"]
    assert value["type"] == "number"
    assert value["description"] == (
        "Full precision as printed; empty where not reported. "
        "average_age: years; gender: percent; race: percent; lgbt: percent."
    )


def test_the_time_to_enter_is_described_in_the_unit_it_is_stored_in() -> None:
    assert "time_to_enter: months;" in fields("education")["value"]["description"]


def test_an_empty_cell_is_a_missing_value_everywhere() -> None:
    assert [name for name, resource in RESOURCES.items() if resource["schema"]["missingValues"] != [""]] == []


def test_the_text_is_json_that_reads_back_the_same_and_ends_in_a_line_feed() -> None:
    written = json.loads(text())
    for resource in written["resources"]:
        del resource["bytes"], resource["hash"]
    assert written == data_package()
    assert (text()[-2:], "\\u" in text()) == ("}\n", False)


def test_writing_puts_the_text_into_the_folder(folder: Path) -> None:
    path = write(folder)
    assert path == folder / "datapackage.json"
    assert path.read_bytes() == text(folder).encode()
