"""One promise per data file, so that a broken one is named by the test that fails."""

import csv
import io
import re
from pathlib import Path

import frictionless
import pytest

from careers.catalogue.attributes import ATTRIBUTES, attributes_of
from careers.catalogue.metrics import METRICS, TOPICS
from careers.data.editions import DEFAULT_FOLDER
from careers.data.official import with_occupations
from careers.data.package import text, write
from careers.data.store import Data

FILES = sorted(path.stem for path in DEFAULT_FOLDER.glob("*.csv"))
FIGURES = list(TOPICS)
NAMES = [f"{topic}_names" for topic in TOPICS if attributes_of(topic)]
STORED = [metric.id for metric in METRICS.values() if not metric.derived]


def raw(name: str) -> bytes:
    return (DEFAULT_FOLDER / f"{name}.csv").read_bytes()


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw(name).decode("utf-8"))))


def having(*columns: str) -> list[str]:
    """The files with these columns."""
    return [name for name in FILES if set(columns) <= set(rows(name)[0])]


EVERY_FILE = pytest.mark.parametrize("name", FILES)


def test_every_file_of_the_contract_is_there() -> None:
    expected = {"roles", "sources", "terms", "versions", "cpi_u", "education_requirements", *FIGURES, *NAMES}
    assert expected - set(FILES) == set()


def test_the_folder_holds_nothing_but_tables_and_their_description() -> None:
    others = sorted(path.name for path in DEFAULT_FOLDER.iterdir() if path.suffix != ".csv")
    assert others == ["datapackage.json", "official"]


@EVERY_FILE
def test_a_file_is_utf_8_without_a_byte_order_mark(name: str) -> None:
    assert raw(name).decode("utf-8")[0] != "\ufeff"


@EVERY_FILE
def test_lines_end_in_a_line_feed_and_the_last_one_too(name: str) -> None:
    assert (raw(name).count(b"\r"), raw(name)[-1:], raw(name)[-2:-1] == b"\n") == (0, b"\n", False)


@EVERY_FILE
def test_cells_have_no_stray_spaces(name: str) -> None:
    cells = [cell for line in csv.reader(io.StringIO(raw(name).decode("utf-8"))) for cell in line]
    assert [cell for cell in cells if cell != " ".join(cell.split())] == []


@EVERY_FILE
def test_every_row_has_a_cell_per_column(name: str) -> None:
    lines = list(csv.reader(io.StringIO(raw(name).decode("utf-8")), strict=True))
    assert {len(line) for line in lines} == {len(lines[0])}


@EVERY_FILE
def test_no_row_stands_twice(name: str) -> None:
    lines = raw(name).splitlines()
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("name", having("note"))
def test_every_note_is_a_sentence(name: str) -> None:
    notes = [row["note"] for row in rows(name) if row["note"]]
    assert [note for note in notes if not re.fullmatch(r"[A-Z].*\.", note)] == []


@pytest.mark.parametrize("name", having("period"))
def test_every_period_is_a_year_a_span_or_nothing(name: str) -> None:
    periods = {row["period"] for row in rows(name)}
    assert [period for period in periods if not re.fullmatch(r"((19|20)\d\d(-(19|20)\d\d)?)?", period)] == []


@pytest.mark.parametrize("name", FIGURES)
def test_every_value_is_printed_plainly(name: str) -> None:
    values = [row["value"] for row in rows(name)]
    assert [value for value in values if not re.fullmatch(r"(-?(0|[1-9]\d*)(\.\d*[1-9])?)?", value)] == []


@pytest.mark.parametrize("name", [*FIGURES, *NAMES])
def test_whatever_is_not_reported_has_a_note(name: str) -> None:
    cell = "value" if name in FIGURES else "name"
    assert [row for row in rows(name) if not row[cell] and not row["note"]] == []


@pytest.mark.parametrize("name", having("source"))
def test_every_source_is_one_of_sources_csv(name: str) -> None:
    known = {row["id"] for row in rows("sources")}
    assert {row["source"] for row in rows(name)} - known == set()


@pytest.mark.parametrize("source", [row["id"] for row in rows("sources")])
def test_a_source_is_used(source: str) -> None:
    assert source in {row["source"] for name in having("source") for row in rows(name)}


def test_sources_are_told_apart_by_their_short_names() -> None:
    shorts = [row["short"] for row in rows("sources")]
    assert len(shorts) == len(set(shorts))


def test_sources_of_one_document_agree_on_what_it_is() -> None:
    facts = {
        (row["document"], row["publisher"], row["title"], row["author"], row["published"]) for row in rows("sources")
    }
    assert len(facts) == len({row["document"] for row in rows("sources")})


@pytest.mark.parametrize("role", [row["id"] for row in rows("roles")])
def test_a_role_has_figures_on_every_topic(role: str) -> None:
    assert [name for name in FIGURES if role not in {row["role"] for row in rows(name)}] == []


@pytest.mark.parametrize("role", rows("roles"), ids=[row["id"] for row in rows("roles")])
def test_a_role_is_summed_up_and_cautioned_about_in_sentences(role: dict[str, str]) -> None:
    assert [role[column][-1] for column in ("summary", "caution")] == [".", "."]


@pytest.mark.parametrize("metric_id", STORED)
def test_a_stored_metric_has_a_figure_for_at_least_one_role(data: Data, metric_id: str) -> None:
    frame = data.figures(METRICS[metric_id].topic)
    assert frame[frame["metric"] == metric_id]["value"].count() > 0


@pytest.mark.parametrize("metric_id", STORED)
def test_every_group_of_a_metric_has_a_figure(data: Data, metric_id: str) -> None:
    frame = data.figures(METRICS[metric_id].topic)
    used = set(frame[frame["metric"] == metric_id]["group"])
    used |= {it.group.id for it in with_occupations(data, ["43-4051"]).claims(metric_id, "43-4051")}
    assert [group.id for group in data.metric(metric_id).groups if group.id not in used] == []


@pytest.mark.parametrize("attribute_id", ATTRIBUTES)
def test_an_attribute_has_a_name_for_at_least_one_role(data: Data, attribute_id: str) -> None:
    frame = data.names(ATTRIBUTES[attribute_id].topic)
    assert "".join(frame[frame["attribute"] == attribute_id]["name"])[:1].isupper()


@pytest.mark.parametrize("metric_id", [metric.id for metric in METRICS.values() if metric.is_breakdown])
def test_shares_of_one_whole_add_up_to_100_but_for_rounding(data: Data, metric_id: str) -> None:
    frame = data.figures(METRICS[metric_id].topic)
    sums = frame[frame["metric"] == metric_id].groupby(["role", "source", "period"])["value"].sum()
    assert len(sums) == 2
    assert {key: round(total, 6) for key, total in sums.items() if abs(total - 100) > 0.5} == {}


def test_ranges_run_from_low_to_high(data: Data) -> None:
    backwards = []
    for topic in TOPICS:
        frame = data.figures(topic)
        for key, claims in frame.groupby(["role", "metric", "source", "period"]):
            ends = dict(zip(claims["group"], claims["value"], strict=True))
            if "low" in ends and not ends["low"] < ends["high"]:
                backwards.append(key)
    assert backwards == []


def test_hourly_rates_are_the_yearly_salary_by_2080_hours_to_the_cent(data: Data) -> None:
    salary, hourly = data.figures("salary"), data.figures("hourly")
    yearly = salary[(salary["group"] == "mean") & (salary["source"] == "zippia")].set_index("role")["value"]
    assert {role: round(pay / 2080, 2) for role, pay in yearly.items()} == hourly.set_index("role")["value"].to_dict()


@pytest.mark.parametrize("vocabulary", ["nature", "theme", "aspect", "standing", "level"])
def test_every_term_that_makes_a_heading_is_used(vocabulary: str) -> None:
    terms = {row["id"] for row in rows("terms") if row["vocabulary"] == vocabulary}
    assert terms == {row[vocabulary] for name in having(vocabulary) for row in rows(name)}


def test_the_package_describes_every_file() -> None:
    package = frictionless.Package(str(DEFAULT_FOLDER / "datapackage.json"))
    assert sorted(str(resource.path) for resource in package.resources) == sorted(f"{name}.csv" for name in FILES)


def problems(package: Path) -> list[list[object]]:
    """What the validator of the Frictionless Data standard finds: line and kind of fault."""
    report = frictionless.validate(str(package))
    return [list(problem) for problem in report.flatten(["rowNumber", "type"])]


def test_the_package_is_valid() -> None:
    assert problems(DEFAULT_FOLDER / "datapackage.json") == []


def test_the_package_would_not_be_valid_with_an_unknown_source(folder: Path) -> None:
    path = folder / "hourly.csv"
    path.write_bytes(path.read_bytes().replace(b"zippia", b"rumour", 1))
    write(folder)
    assert problems(folder / "datapackage.json") == [[2, "foreign-key"]]


def test_the_package_is_the_one_made_from_the_catalogue() -> None:
    assert (DEFAULT_FOLDER / "datapackage.json").read_text(encoding="utf-8") == text()


@pytest.mark.parametrize("name", having("period"))
def test_the_date_of_a_page_is_never_a_figures_period(name: str) -> None:
    pages = {row["id"] for row in rows("sources") if row["published"] and not row["origin"]}
    assert [row for row in rows(name) if row["source"] in pages and row["period"]] == []


def test_no_source_is_called_modeled_whose_document_does_not_say_how_its_figures_arose() -> None:
    kinds = {row["id"]: row["kind"] for row in rows("sources")}
    assert [kinds[it] for it in ("zippia", "indeed_manager", "indeed_representative")] == ["not_stated"] * 3


@pytest.mark.parametrize("source", ["zippia", "chron"])
def test_a_publisher_that_its_document_does_not_name_is_said_to_be_inferred(source: str) -> None:
    (found,) = [row for row in rows("sources") if row["id"] == source]
    assert found["naming"] == "inferred"
    assert found["note"].endswith(
        f"It does not name its publisher either: that it is {found['publisher']} is inferred."
    )
