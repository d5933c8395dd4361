"""What the checks find in whole data: each finding once, kept for the same roles, of the figures that can be read."""

from collections import Counter
from pathlib import Path

from careers.checks.found import findings, findings_about, findings_of
from careers.data.store import Data, open_data
from tests.kitchen import append

SALARY_IS_BROKEN = {
    ("serious", "hours"): 1,
    ("caution", "hours"): 1,
    ("serious", "demands"): 1,
    ("caution", "experience"): 1,
    ("caution", "horizon"): 2,
    ("caution", "passed"): 1,
    ("caution", "age"): 1,
    ("caution", "missing"): 1,
    ("caution", "title"): 2,
    ("note", "shares"): 1,
    ("note", "single"): 11,
}


def test_what_is_found_in_the_projects_figures(data: Data) -> None:
    assert Counter((it.severity, it.check) for it in findings(data)) == {
        ("serious", "disagreement"): 2,
        ("serious", "hours"): 1,
        ("caution", "hours"): 1,
        ("serious", "demands"): 1,
        ("caution", "experience"): 1,
        ("caution", "wage"): 1,
        ("caution", "hourly"): 2,
        ("caution", "horizon"): 2,
        ("caution", "passed"): 1,
        ("caution", "age"): 4,
        ("caution", "missing"): 2,
        ("caution", "title"): 2,
        ("note", "shares"): 1,
        ("note", "single"): 12,
    }


def test_no_sentence_is_found_twice(data: Data) -> None:
    sentences = [it.sentence for it in findings(data)]
    assert sorted(set(sentences)) == sorted(sentences)


def test_a_broken_file_takes_its_own_topics_findings_along_and_no_others(folder: Path) -> None:
    file = folder / "salary.csv"
    file.write_text(file.read_text().replace("68535", "plenty"))
    assert Counter((it.severity, it.check) for it in findings(open_data(folder))) == SALARY_IS_BROKEN


def test_the_checks_run_once_for_the_same_roles(kitchen: Data) -> None:
    assert findings_of(kitchen, ("baker",)) is findings_of(kitchen, ("baker",))
    assert findings(kitchen) is findings_of(kitchen, ("baker", "cook"))


def test_findings_about_a_metric_are_those_of_its_roles(kitchen: Data) -> None:
    about = findings_about(kitchen, "hourly_rate", ("baker", "cook"))
    assert {concern.metric for it in about for concern in it.concerns} >= {"hourly_rate"}
    assert about == tuple(it for it in findings(kitchen) if it.is_about("hourly_rate", ("baker", "cook")))
    assert all("cooks" not in it.sentence for it in findings_about(kitchen, "salary", ("baker",)))


def test_years_before_are_no_rivals_of_the_newest(kitchen_folder: Path) -> None:
    years = [f"baker,hourly_rate,all,{value},{year},survey," for year, value in ((2019, 9), (2020, 12), (2021, 15))]
    append(kitchen_folder, "hourly", *years)
    found = findings_about(open_data(kitchen_folder), "hourly_rate", ("baker", "cook"))
    assert [it.check for it in found if it.check == "disagreement"] == []


def test_a_range_of_one_value_is_a_caution(kitchen_folder: Path) -> None:
    append(kitchen_folder, "salary", "cook,salary,low,24000,,board,", "cook,salary,high,24000,,board,")
    found = findings_about(open_data(kitchen_folder), "salary", ("cook",))
    assert [(it.severity, it.sentence) for it in found if it.check == "range"] == [
        ("caution", "Yearly salary: the low and the high end for cooks are the same, so the source gives no range.")
    ]
