"""What sources claim on a metric of a role: typed records, looked up and not searched for."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from careers.catalogue.metrics import METRICS
from careers.catalogue.periods import UNDATED, Period
from careers.data.store import Data, open_data
from tests.kitchen import rewrite


def test_a_claim_holds_records_in_place_of_keys(kitchen: Data) -> None:
    mean, *_ = kitchen.claims("salary", "baker")
    assert (mean.role, mean.metric, mean.group) == (
        kitchen.roles()["baker"],
        METRICS["salary"],
        METRICS["salary"].group("mean"),
    )
    assert (mean.value, mean.period, mean.source, mean.note) == (
        30000.0,
        Period(2021, 2021),
        kitchen.sources()["survey"],
        "",
    )


def test_claims_are_of_one_metric_and_one_role(kitchen: Data) -> None:
    assert [(it.group.id, it.value) for it in kitchen.claims("salary", "cook")] == [
        ("mean", 24000.0),
        ("low", 18000.0),
        ("high", 36000.0),
    ]
    assert kitchen.claims("survey_size", "cook") == ()
    assert kitchen.claims("salary", "nobody") == ()


def test_preferred_sources_and_newer_periods_come_first(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "salary",
        "baker,salary,mean,30001,,board,",
        "baker,salary,mean,30002,2021,board,",
        "baker,salary,low,30003,2021,board,",
        "baker,salary,mean,30004,2019,survey,",
        "baker,salary,mean,30005,2019-2022,board,",
        "baker,salary,mean,30006,2020,survey,",
    )
    assert [it.value for it in open_data(kitchen_folder).claims("salary", "baker")] == [
        30006.0, 30004.0, 30005.0, 30002.0, 30003.0, 30001.0,
    ]  # fmt: skip


def test_an_unreported_figure_is_a_claim_without_a_value(kitchen: Data) -> None:
    (dash,) = kitchen.claims("job_satisfaction", "cook")
    assert (dash.value, dash.period, dash.note) == (None, UNDATED, "A dash.")


def test_what_is_derived_or_unknown_is_claimed_by_nobody(kitchen: Data) -> None:
    assert kitchen.claims("jobs_change", "baker") == ()
    with pytest.raises(KeyError):
        kitchen.claims("happiness", "baker")


def test_a_claim_cannot_be_changed(kitchen: Data) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        kitchen.claims("salary", "cook")[0].value = 1.0  # type: ignore[misc] # that it cannot is what is tested


def test_the_index_is_made_once(kitchen: Data) -> None:
    assert kitchen.claims("salary", "cook") is open_data(kitchen.folder).claims("salary", "cook")
