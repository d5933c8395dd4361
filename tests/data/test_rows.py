"""What a single cell or row may hold, and what is said where it holds something else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careers.data.cells import one_of
from careers.data.faults import DataError, Fault
from careers.data.store import open_data
from tests.kitchen import append, rewrite

NUMBER = "a number without $, %, commas or words, or nothing where the source reports none"
PERIOD = "a year such as 2022, a span such as 2012-2013, or nothing where the source is undated"
STATISTICS = "mean, median, common, low, high, p10, p25, p75, p90"
DATE = "a date such as 2022, 2022-06 or 2022-06-24, or nothing where the source prints none"


def fault(folder: Path, name: str, line: str, read: Callable[[], object]) -> Fault:
    """The only fault of a file that has just this row."""
    rewrite(folder, name, line)
    with pytest.raises(DataError) as caught:
        read()
    assert len(caught.value.faults) == 1
    return caught.value.faults[0]


def figure_fault(folder: Path, topic: str, line: str) -> Fault:
    return fault(folder, topic, line, lambda: open_data(folder).figures(topic))


@pytest.mark.parametrize(
    ("topic", "line", "column", "found", "expected"),
    [
        ("salary", "chef,salary,mean,30000,,board,", "role", '"chef"', "one of baker, cook"),
        ("salary", "Baker,salary,mean,30000,,board,", "role", '"Baker"', "one of baker, cook"),
        ("salary", ",salary,mean,30000,,board,", "role", "nothing", "one of baker, cook"),
        ("salary", "baker,wage,mean,30000,,board,", "metric", '"wage"', "one of salary, survey_size"),
        ("salary", "baker,hourly_rate,all,30000,,board,", "metric", '"hourly_rate"', "one of salary, survey_size"),
        ("growth", "baker,jobs_change,all,30000,,board,", "metric", '"jobs_change"', "GROWTH"),
        ("salary", "baker,salary,all,30000,,board,", "group", '"all"', f"one of {STATISTICS}"),
        ("salary", "baker,salary,,30000,,board,", "group", "nothing", f"one of {STATISTICS}"),
        ("demographics", "baker,gender,mean,1,,board,", "group", '"mean"', "one of women, men"),
        ("salary", "baker,salary,mean,30000,,rumour,", "source", '"rumour"', "one of survey, board, office"),
        ("salary", "baker,salary,mean,30000,,,", "source", "nothing", "one of survey, board, office"),
        ("salary", "baker,salary,mean,,,board,", "note", "nothing", "a reason why the value is empty"),
    ],
)
def test_an_unknown_word(kitchen_folder: Path, topic: str, line: str, column: str, found: str, expected: str) -> None:
    expected = expected.replace("GROWTH", "one of growth_rate, jobs, job_satisfaction")
    assert figure_fault(kitchen_folder, topic, line) == Fault(f"{topic}.csv", 2, column, found, expected)


@pytest.mark.parametrize(
    "text",
    [
        "about 50",
        "$30000",
        "30%",
        '"30,000"',
        '"30.000,50"',
        "30 000",
        "nan",
        "NaN",
        "inf",
        "-inf",
        "Infinity",
        "1e5",
        "+5",
        "−5",
        "5.",
        ".5",
        "--5",
        "0x10",
        "1_000",
        "-",
        "n/a",
        "not reported",
        "True",
    ],
)
def test_text_where_a_number_belongs(kitchen_folder: Path, text: str) -> None:
    found = figure_fault(kitchen_folder, "salary", f"baker,salary,mean,{text},,board,")
    assert found == Fault("salary.csv", 2, "value", f'"{text.strip(chr(34))}"', NUMBER)


@pytest.mark.parametrize(("text", "value"), [("0", 0.0), ("-8", -8.0), ("46.25", 46.25), ("-0.5", -0.5), ("007", 7.0)])
def test_a_plain_number_is_taken(kitchen_folder: Path, text: str, value: float) -> None:
    rewrite(kitchen_folder, "growth", f"baker,growth_rate,all,{text},,board,")
    assert open_data(kitchen_folder).figures("growth")["value"].tolist() == [value]


@pytest.mark.parametrize(
    ("topic", "row", "found", "expected"),
    [
        ("demographics", "lgbt,all,170.5", '"170.5"', "0 to 100 (percent)"),
        ("demographics", "lgbt,all,100.1", '"100.1"', "0 to 100 (percent)"),
        ("demographics", "gender,women,-0.1", '"-0.1"', "0 to 100 (percent)"),
        ("demographics", "average_age,mean,120.5", '"120.5"', "0 to 120 (years)"),
        ("education", "degree_share,bachelor,700.5", '"700.5"', "0 to 100 (percent)"),
        ("salary", "salary,mean,-0.5", '"-0.5"', "1,000 to 5,000,000 (US dollars a year)"),
        ("growth", "growth_rate,all,-100.5", '"-100.5"', "at least -100 (percent change)"),
        ("growth", "jobs,all,-1.5", '"-1.5"', "at least 0 (jobs)"),
    ],
)
def test_a_value_out_of_the_bounds_of_its_unit(
    kitchen_folder: Path, topic: str, row: str, found: str, expected: str
) -> None:
    line = f"baker,{row},,board,"
    assert figure_fault(kitchen_folder, topic, line) == Fault(f"{topic}.csv", 2, "value", found, expected)


def test_a_stretch_of_time_is_bounded_in_months(kitchen_folder: Path) -> None:
    found = figure_fault(kitchen_folder, "education", "baker,time_to_enter,low,600.5,,board,")
    assert found == Fault("education.csv", 2, "value", '"600.5"', "0 to 600 (months)")


def test_a_whole_number_out_of_bounds_is_quoted_as_it_stands_in_the_file(kitchen_folder: Path) -> None:
    found = figure_fault(kitchen_folder, "demographics", "baker,lgbt,all,170,,board,")
    assert str(found) == 'demographics.csv, line 2, column value: found "170"; expected 0 to 100 (percent).'


@pytest.mark.parametrize(
    ("topic", "row", "value"),
    [
        ("demographics", "lgbt,all,0", 0.0),
        ("demographics", "lgbt,all,100", 100.0),
        ("growth", "growth_rate,all,-100", -100.0),
        ("growth", "growth_rate,all,250", 250.0),
        ("education", "time_to_enter,high,600", 600.0),
    ],
)
def test_the_bounds_themselves_are_taken(kitchen_folder: Path, topic: str, row: str, value: float) -> None:
    rewrite(kitchen_folder, topic, f"baker,{row},,board,")
    assert open_data(kitchen_folder).figures(topic)["value"].tolist() == [value]


@pytest.mark.parametrize("period", ["2013-2012", "2012-2012", "22", "2012–2013", "2012-13", "June 2022", "2022-06-24"])
def test_a_bad_period(kitchen_folder: Path, period: str) -> None:
    found = figure_fault(kitchen_folder, "salary", f"baker,salary,mean,30000,{period},board,")
    assert found == Fault("salary.csv", 2, "period", f'"{period}"', PERIOD)


@pytest.mark.parametrize("period", ["", "2022", "2012-2013", "1999-2000"])
def test_a_good_period_is_kept_as_written(kitchen_folder: Path, period: str) -> None:
    rewrite(kitchen_folder, "salary", f"baker,salary,mean,30000,{period},board,")
    assert open_data(kitchen_folder).figures("salary")["period"].tolist() == [period]


def test_an_empty_value_with_a_note_is_taken(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "salary", "baker,salary,mean,,,board,A dash.")
    frame = open_data(kitchen_folder).figures("salary")
    assert (frame["value"].isna().tolist(), frame["note"].tolist()) == ([True], ["A dash."])


def source_line(**changes: str) -> str:
    """A sound row of sources.csv, with changes."""
    row = {
        "id": "board",
        "document": "Job page",
        "short": "Board",
        "publisher": "Job board",
        "title": "Bakers and cooks",
        "author": "",
        "published": "",
        "url": "",
        "licence": "Public domain",
        "kind": "stated",
        "measured": "Pay",
        "origin": "",
        "note": "",
        "naming": "named",
    }
    return ",".join({**row, **changes}.values())


@pytest.mark.parametrize("date", ["24 June 2022", "2022-13", "2022-06-32", "2022-6-4", "06/24/2022", "2022-00"])
def test_a_bad_date(kitchen_folder: Path, date: str) -> None:
    found = fault(kitchen_folder, "sources", source_line(published=date), open_data(kitchen_folder).sources)
    assert found == Fault("sources.csv", 2, "published", f'"{date}"', DATE)


@pytest.mark.parametrize("date", ["", "2022", "2022-06", "2022-06-24", "2019-12-31"])
def test_a_good_date_is_kept_as_written(kitchen_folder: Path, date: str) -> None:
    rewrite(kitchen_folder, "sources", source_line(published=date))
    assert open_data(kitchen_folder).sources()["board"].published == date


def test_an_unknown_kind_of_source(kitchen_folder: Path) -> None:
    found = fault(kitchen_folder, "sources", source_line(kind="guessed"), open_data(kitchen_folder).sources)
    assert found == Fault(
        "sources.csv", 2, "kind", '"guessed"', "one of surveyed, modeled, not_stated, sample_advert, stated"
    )


@pytest.mark.parametrize("column", ["document", "short", "publisher", "title", "licence", "measured", "naming"])
def test_a_source_lacks_what_every_source_has(kitchen_folder: Path, column: str) -> None:
    found = fault(kitchen_folder, "sources", source_line(**{column: ""}), open_data(kitchen_folder).sources)
    assert (found.file, found.line, found.column, found.found) == ("sources.csv", 2, column, "nothing")


@pytest.mark.parametrize(("line", "column"), [("baker,,bakers,,", "label"), ("baker,Baker,,,", "plural")])
def test_a_role_lacks_its_name(kitchen_folder: Path, line: str, column: str) -> None:
    found = fault(kitchen_folder, "roles", line, open_data(kitchen_folder).roles)
    assert (found.file, found.line, found.column, found.found) == ("roles.csv", 2, column, "nothing")


@pytest.mark.parametrize("role_id", ["Baker", "pastry chef", "2nd_baker", "bäcker", "pastry-chef"])
def test_an_id_that_is_not_in_snake_case(kitchen_folder: Path, role_id: str) -> None:
    found = fault(kitchen_folder, "roles", f"{role_id},Baker,bakers,,", open_data(kitchen_folder).roles)
    assert (found.file, found.line, found.column, found.found) == ("roles.csv", 2, "id", f'"{role_id}"')


@pytest.mark.parametrize(
    ("line", "column", "found", "expected"),
    [
        ("chef,best_paying_city,Lyon,,board,", "role", '"chef"', "one of baker, cook"),
        ("baker,common_major,Business,,board,", "attribute", '"common_major"', "CITIES"),
        ("baker,best_paying_city,Lyon,2022-06,board,", "period", '"2022-06"', PERIOD),
        ("baker,best_paying_city,Lyon,,rumour,", "source", '"rumour"', "one of survey, board, office"),
    ],
)
def test_a_bad_row_of_names(kitchen_folder: Path, line: str, column: str, found: str, expected: str) -> None:
    cities = "one of best_paying_city, best_paying_state, best_paying_company, best_paying_industry"
    made = fault(kitchen_folder, "salary_names", line, lambda: open_data(kitchen_folder).names("salary"))
    assert made == Fault("salary_names.csv", 2, column, found, expected.replace("CITIES", cities))


@pytest.mark.parametrize(
    ("line", "column", "found", "expected"),
    [
        ("baker,phd,required,One.,,board,", "level", '"phd"', "LEVELS"),
        ("baker,master,begged,One.,,board,", "stance", '"begged"', "STANCES"),
        ("chef,master,required,One.,,board,", "role", '"chef"', "one of baker, cook"),
        ("baker,master,required,One.,22,board,", "period", '"22"', PERIOD),
        ("baker,master,required,One.,,rumour,", "source", '"rumour"', "one of survey, board, office"),
    ],
)
def test_a_bad_row_of_requirements(kitchen_folder: Path, line: str, column: str, found: str, expected: str) -> None:
    expected = expected.replace("LEVELS", "one of high_school, bachelor, master, experience, training")
    stances = ", ".join(open_data(kitchen_folder).terms("stance"))
    expected = expected.replace("STANCES", f"one of {stances}")
    made = fault(kitchen_folder, "education_requirements", line, open_data(kitchen_folder).requirements)
    assert made == Fault("education_requirements.csv", 2, column, found, expected)


@pytest.mark.parametrize(
    ("name", "number", "line", "first", "key"),
    [
        ("roles", 4, "baker,Other,others,,", 2, "id"),
        ("sources", 5, source_line(id="survey", short="Else"), 2, "id"),
        ("salary", 10, "cook,salary,mean,31000,2021,survey,Different.", 3, "role, metric, group, period, source"),
        ("salary_names", 7, 'baker,best_paying_city,"Lyon, FR",,board,', 3, "role, attribute, name, period, source"),
        (
            "education_requirements",
            5,
            "baker,training,required,Three years in a bakery.,,survey,",
            2,
            "role, level, stance, requirement, source",
        ),
    ],
)
def test_a_duplicate_row(kitchen_folder: Path, name: str, number: int, line: str, first: int, key: str) -> None:
    append(kitchen_folder, name, line)
    data = open_data(kitchen_folder)
    readers: dict[str, Callable[[], object]] = {
        "roles": data.roles,
        "sources": data.sources,
        "salary": lambda: data.figures("salary"),
        "salary_names": lambda: data.names("salary"),
        "education_requirements": data.requirements,
    }
    with pytest.raises(DataError) as caught:
        readers[name]()
    assert caught.value.faults == (
        Fault(f"{name}.csv", number, "", f"the same {key} as line {first}", "one row for each of them"),
    )


def test_the_same_figure_of_another_period_or_source_is_no_duplicate(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "salary",
        "baker,salary,mean,30000,,board,",
        "baker,salary,mean,30000,2021,board,",
        "baker,salary,mean,30000,,survey,",
    )
    assert open_data(kitchen_folder).figures("salary")["value"].tolist() == [30000.0, 30000.0, 30000.0]


def test_choices_are_listed_in_words() -> None:
    assert one_of(["a", "b"]) == "one of a, b"
