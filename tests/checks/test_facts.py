"""What the checks look at: reported figures and demands as records, grouped and paired."""

from dataclasses import replace
from pathlib import Path

import pytest

from careers.catalogue.periods import UNDATED, Period
from careers.catalogue.records import Group
from careers.checks.facts import DemandFact, Evidence, FigureFact, figures_in, gathered, grouped, paired
from careers.data.faults import DataError
from careers.data.store import Data, open_data
from tests.checks.evidence import given
from tests.kitchen import rewrite

BREAD = given("salary", "mean", 30000, "2021")
SOUP = given("salary", "mean", 24000, "2021", role="cook")
RATE = given("hourly_rate", "all", 15, "2021")


def is_mean(group: Group) -> bool:
    return group.id == "mean"


def test_a_reported_figure_is_a_record(kitchen: Data) -> None:
    assert figures_in(kitchen.figures("hourly")) == [
        given("hourly_rate", "all", 15.0, source="board"),
        given("hourly_rate", "all", 12.5, source="board", role="cook"),
    ]


def test_a_figure_that_is_not_reported_is_left_out(kitchen: Data) -> None:
    found = [it for it in figures_in(kitchen.figures("growth")) if it.metric == "job_satisfaction"]
    assert found == [given("job_satisfaction", "all", 4.0, source="board")]


def test_everything_is_gathered_from_a_folder(kitchen: Data) -> None:
    found = gathered(kitchen)
    assert len(found.figures) == 41
    assert found.demands == (
        DemandFact("baker", "training", "needed", "Trade survey"),
        DemandFact("baker", "high_school", "waived", "Job page"),
        DemandFact("cook", "master", "", "Job page"),
    )
    assert list(found.roles) == ["baker", "cook"]
    assert found.this_year == 2022


def test_a_broken_topic_is_left_out(kitchen_folder: Path) -> None:
    rewrite(kitchen_folder, "hourly", "baker,hourly_rate,all,plenty,,board,")
    found = gathered(open_data(kitchen_folder))
    assert len(found.figures) == 39
    assert "hourly_rate" not in {it.metric for it in found.figures}


def test_broken_roles_are_told(kitchen_folder: Path) -> None:
    (kitchen_folder / "roles.csv").write_text("")
    with pytest.raises(DataError, match=r"roles\.csv"):
        gathered(open_data(kitchen_folder))


def test_figures_are_grouped_in_order_of_appearance() -> None:
    assert grouped([SOUP, RATE, BREAD], "metric") == {("salary",): [SOUP, BREAD], ("hourly_rate",): [RATE]}
    assert list(grouped([SOUP, RATE, BREAD], "role", "metric")) == [
        ("cook", "salary"),
        ("baker", "hourly_rate"),
        ("baker", "salary"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        replace(RATE, role="cook"),
        replace(RATE, source="board"),
        replace(RATE, period=UNDATED),
        replace(RATE, metric="survey_size"),
    ],
)
def test_only_figures_of_one_role_source_and_period_are_paired(other: FigureFact) -> None:
    assert paired(
        Evidence(figures=(BREAD, RATE), demands=(), roles={}, this_year=2022), "hourly_rate", "salary", is_mean
    ) == [(RATE, BREAD)]
    assert (
        paired(Evidence(figures=(BREAD, other), demands=(), roles={}, this_year=2022), "hourly_rate", "salary", is_mean)
        == []
    )


def test_what_a_source_gave_anew_counts_in_its_newest_year() -> None:
    before = replace(BREAD, period=Period(2020, 2020), value=20000)
    undated = replace(BREAD, period=UNDATED)
    evidence = Evidence(figures=(before, BREAD, undated, SOUP), demands=(), roles={}, this_year=2022)
    assert evidence.newest == (BREAD, undated, SOUP)


def test_evidence_of_some_roles_holds_nothing_of_others(kitchen: Data) -> None:
    found = gathered(kitchen).of(["cook"])
    assert {it.role for it in found.figures} | {it.role for it in found.demands} == {"cook"}
    assert list(found.roles) == ["cook"]
    assert gathered(kitchen).of(kitchen.roles()) is gathered(kitchen)
