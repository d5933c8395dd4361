"""Official figures beside a comparison: of the occupations that titles can stand for, and of all occupations."""

import pytest

from careers.data.official import EVERYONE, with_occupations
from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View, comparison
from careers.occupations.benchmarks import Benchmarks, alternative, benchmarks, beyond, legend, notes, table
from tests.conftest import PAIR
from tests.kitchen import cells

MANAGER, REPRESENTATIVE = PAIR
NURSES = ("43-4051", "29-1141")


def of(data: Data, metric_id: str, *role_ids: str, view: View = EVERYTHING) -> Benchmarks:
    found = benchmarks(data, metric_id, role_ids or PAIR, view)
    assert found
    return found


def reaches(found: Benchmarks) -> dict[tuple[str, str], str]:
    return {(it.role_id, it.group_id): it.text for it in found.references}


@pytest.mark.parametrize(
    ("metric_id", "manager", "representative", "everyone"),
    [
        ("growth_rate", "−2.2% to +9.6%", "−12.9% to +3.7%", "+3.1%"),
        ("degree_share", "44.3% to 65.6%", "15.2% to 38.8%", "24.5%"),
    ],
)
def test_each_title_and_everyone_have_a_mark(
    data: Data, metric_id: str, manager: str, representative: str, everyone: str
) -> None:
    assert reaches(of(data, metric_id)) == {
        (MANAGER, ""): manager,
        (REPRESENTATIVE, ""): representative,
        ("", ""): everyone,
    }


def test_an_average_is_held_against_averages_and_a_median_against_medians(data: Data) -> None:
    assert reaches(of(data, "salary")) == {
        (MANAGER, "mean"): "$82,430 to $164,350",
        (REPRESENTATIVE, "mean"): "$42,350 to $82,530",
        ("", "mean"): "$69,770",
        (MANAGER, "median"): "$69,990 to $148,270",
        (REPRESENTATIVE, "median"): "$43,030 to $72,080",
        ("", "median"): "$50,980",
    }
    alone = of(data, "salary", REPRESENTATIVE)
    assert {group for _, group in reaches(alone)} == {"mean"}
    assert legend(alone).endswith("dots: for all jobs, like with like (BLS wage survey, 2025)")
    assert benchmarks(data, "salary", PAIR, View(groups=("common",))) is None


def test_a_figure_outside_all_official_ones_is_said_to_be_that(data: Data) -> None:
    def said(metric_id: str, view: View = EVERYTHING) -> str:
        return beyond(of(data, metric_id, view=view), comparison(data, metric_id, PAIR, view))

    assert said("salary") == (
        "Below the official figures there are: account managers average $68,535 a year "
        "(7 official figures, 2025: $82,430 to $164,350); account representatives average $36,977 a year "
        "(5 official figures, 2025: $42,350 to $82,530)"
    )
    assert said("gender") == (
        "Above the official figures there are: 45.2% of account managers are women "
        "(4 official figures, 2023: 24.6% to 33.1%)"
    )
    assert said("average_age") == "", "an average is not held against medians"
    assert said("degree_share") == "", "who has a master's is counted in the one and not in the other"
    assert said("growth_rate") == ""


def test_pay_of_other_years_and_what_is_defined_differently_is_held_against_nothing(data: Data) -> None:
    dated = comparison(data, "salary", PAIR, View(groups=("median",)))
    assert dated.rows[0].of(dated.roles[0]).text == "$50,764"
    assert beyond(of(data, "salary"), dated) == ""
    assert beyond(of(data, "race"), comparison(data, "race", PAIR)) == ""


def test_no_mark_stands_where_white_means_something_else(data: Data) -> None:
    titled = of(data, "race")
    assert "white" not in {group for _, group in reaches(titled)}
    assert legend(titled).endswith(". No gray line at White, where Hispanic people count too")
    assert [column for column in table(titled).columns if column == "White"]
    occupations = of(data, "race", *NURSES)
    assert ("", "white") in reaches(occupations)
    assert "White" not in legend(occupations)


def test_a_breakdown_has_marks_for_each_part_that_is_surveyed(data: Data) -> None:
    assert reaches(of(data, "gender")) == {
        (MANAGER, "women"): "24.6% to 33.1%",
        (REPRESENTATIVE, "women"): "54.9% to 78.9%",
        ("", "women"): "46.9%",
    }
    found = reaches(of(data, "race"))
    assert found["", "hispanic"] == "18.8%"
    assert found[MANAGER, "asian"] == "2.9% to 9%"
    assert {group for _, group in found} == {"hispanic", "black", "asian"}


def test_occupations_stand_for_themselves_beside_everyone(data: Data) -> None:
    assert reaches(of(data, "salary", *NURSES)) == {("", "mean"): "$69,770", ("", "median"): "$50,980"}
    assert legend(of(data, "salary", *NURSES)) == ("Gray dots: all occupations, like with like (BLS wage survey, 2025)")


def test_everyone_who_has_a_bar_of_their_own_has_no_mark(data: Data) -> None:
    assert benchmarks(data, "growth_rate", NURSES) is None
    assert ("", "") not in reaches(of(data, "growth_rate", MANAGER, "29-1141"))


def test_jobs_are_tabled_and_not_marked(data: Data) -> None:
    found = of(data, "jobs", REPRESENTATIVE)
    assert (found.references, legend(found), alternative(found)) == ((), "", "")
    assert cells(table(found)) == [
        ["Occupation", "Title", "Number of jobs"],
        ["Insurance sales agents (41-3021)", "Account representative", "479,100"],
        [
            "Sales representatives, wholesale and manufacturing, except technical and scientific products (41-4012)",
            "Account representative",
            "1,238,190",
        ],
        ["Bill and account collectors (43-3011)", "Account representative", "158,830"],
        ["Tellers (43-3071)", "Account representative", "329,480"],
        ["Customer service representatives (43-4051)", "Account representative", "2,595,750"],
        ["All occupations", "", "155,495,730"],
    ]


def test_an_occupation_of_both_titles_is_one_row(data: Data) -> None:
    rows = cells(table(of(data, "salary")))
    assert [row[1] for row in rows if "41-4012" in str(row[0])] == ["Account manager, Account representative"]


def test_an_occupation_without_a_figure_has_no_row(data: Data) -> None:
    told = [str(row[0]) for row in cells(table(of(data, "degree_share")))]
    assert not any("41-4012" in text or "11-2033" in text for text in told)
    assert "Sales managers (11-2022)" in told


def test_the_legend_says_what_is_gray(data: Data) -> None:
    said = legend(of(data, "gender"))
    assert said.startswith("Gray lines: official figures for what the titles can mean; dots: for all jobs")
    assert said.endswith(" (Household survey, 2023)")
    assert legend(of(data, "growth_rate", MANAGER, "29-1141")).startswith(
        "Gray lines: occupations that the titles can mean ("
    )


def test_marks_are_spoken(data: Data) -> None:
    assert alternative(of(data, "salary")) == (
        "BLS wage survey, 2025: Median, what “Account manager” can stand for, $69,990 to $148,270; Median, what "
        "“Account representative” can stand for, $43,030 to $72,080; Median, All occupations, $50,980; Average, what "
        "“Account manager” can stand for, $82,430 to $164,350; Average, what “Account representative” can stand for, "
        "$42,350 to $82,530; Average, All occupations, $69,770."
    )
    assert "; Women, what “Account representative” can stand for, 54.9% to 78.9%;" in alternative(of(data, "gender"))


def test_notes_say_how_definitions_differ(data: Data) -> None:
    assert notes(of(data, "salary")) == ("The wage survey counts employees only, not the self-employed.",)
    assert "Hispanic people can be of any race" in notes(of(data, "race"))[0]
    assert notes(of(data, "degree_share")) == (
        "This is the highest degree of workers aged 25 and over.",
        "Neither marked nor in the table, since there is no official figure of their own: Fundraising managers "
        "(11-2033); Sales representatives, wholesale and manufacturing, except technical and scientific products "
        "(41-4012).",
    )


def test_marks_are_restated_and_filtered_as_the_bars_are(data: Data) -> None:
    assert reaches(of(data, "salary", view=View(per="month")))["", "median"] == "$4,248"
    assert benchmarks(data, "survey_size", PAIR) is None


def test_everyone_can_be_compared_in_a_notebook(data: Data) -> None:
    told = comparison(with_occupations(data, [EVERYONE, "29-1141"]), "salary", [EVERYONE, "29-1141"])
    medians = next(row for row in told.rows if row.group.id == "median")
    assert [(claim.role.label, claim.text) for claim in medians.claims] == [
        ("All occupations", "$50,980"),
        ("Registered nurses", "$97,550"),
    ]
