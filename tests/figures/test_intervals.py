"""Intervals of 90% from relative standard errors."""

import pytest

from careers.canvas.marks import FRAME, ZERO_LINE
from careers.catalogue.metrics import METRICS
from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.charts import bars
from careers.figures.compare import View, comparison
from careers.figures.intervals import has_intervals, interval, legend, remark, written
from careers.figures.records import Claim
from tests.kitchen import BAKER, compared

NURSES = ("43-4051", "29-1141")


def claim(value: float | None, error: float = 0, mark: str = "") -> Claim:
    return Claim(role=BAKER, value=value, unit=METRICS["salary"].unit, error=error, mark=mark)  # type: ignore[arg-type]


def test_an_interval_reaches_1645_standard_errors_to_either_side() -> None:
    assert interval(claim(50_000, 2)) == pytest.approx((48_355, 51_645))


@pytest.mark.parametrize("it", [claim(None, 2), claim(50_000), claim(239_200, 2, "or_more")])
def test_without_an_exact_value_or_an_error_there_is_none(it: Claim) -> None:
    assert interval(it) is None


def test_the_errors_are_those_that_the_survey_prints(data: Data) -> None:
    told = with_occupations(data, ["11-2011", "29-1141"])
    found = {
        (figure.metric.id, figure.group.id, figure.value): figure.error
        for metric_id in ("salary", "jobs", "hourly_rate")
        for figure in told.claims(metric_id, "11-2011")
        if figure.period.last == 2025 and figure.error
    }
    assert found == {("salary", "mean", 154_280): 3, ("jobs", "all", 21_470): 3.9, ("hourly_rate", "mean", 74.18): 3}


def test_the_remark_gives_every_interval_and_the_formula(data: Data) -> None:
    told = comparison(with_occupations(data, NURSES), "salary", NURSES).typical
    assert remark(told) == (
        "The 90% intervals: the average of customer service representatives from $46,400 to $46,700 and the "
        "average of registered nurses from $101,100 to $101,800. Worked out here: the figure ± 1.645 × its relative "
        "standard error, which the survey publishes, with the digits that the error allows. Two figures count as "
        "different where they are more than 1.645 standard errors of their difference apart."
    )
    monthly = comparison(with_occupations(data, NURSES), "salary", NURSES, View(per="month")).typical
    assert "from $3,870 to $3,900" in remark(monthly)


@pytest.mark.parametrize(
    ("metric_id", "value", "error", "ends"),
    [
        ("jobs", 25_140, 9.6, ["21,200", "29,100"]),
        ("jobs", 4_910, 13.8, ["3,800", "6,000"]),
        ("salary", 101_420, 0.2, ["$101,100", "$101,800"]),
        ("salary", 373_930, 5.3, ["$341,000", "$407,000"]),
        ("hourly_rate", 58.29, 8.4, ["$50.20", "$66.30"]),
        ("hourly_rate", 179.78, 5.3, ["$164", "$195"]),
    ],
)
def test_an_interval_is_written_with_the_digits_that_its_error_allows(
    metric_id: str, value: float, error: float, ends: list[str]
) -> None:
    told = Claim(role=BAKER, value=value, unit=METRICS[metric_id].unit, error=error)
    assert [written(told, end) for end in interval(told) or ()] == ends


def test_figures_of_documents_have_none() -> None:
    told = compared("salary", mean=(20_000, 25_000))
    assert (has_intervals(told), remark(told)) == (False, "")


def test_an_interval_is_drawn_across_the_end_of_its_bar(data: Data) -> None:
    told = comparison(with_occupations(data, NURSES), "salary", NURSES, View(groups=("mean",)))
    lines = [shape for shape in bars(told).layout.shapes if shape.type == "line" and shape.x0]
    ends = [shape.x0 for shape in lines if shape.line.color == ZERO_LINE]
    assert ends == [shape.x0 for shape in lines if shape.line.color == FRAME["color"]]
    assert ends == pytest.approx([46_436.7, 46_436.7, 46_743.3, 101_086.3, 101_086.3, 101_753.7], abs=0.1)


def test_the_legend_says_where_bars_have_no_interval(data: Data) -> None:
    told = with_occupations(data, NURSES)
    assert legend(comparison(told, "salary", NURSES).typical).endswith("(none is published for medians)")
    assert legend(comparison(told, "jobs", NURSES)) == "At a bar's end: the 90% interval"
    assert legend(compared("salary", mean=(20_000, 25_000))) == ""


def test_the_axis_goes_to_the_end_of_every_interval(data: Data) -> None:
    surgeons = ("29-1249", "29-1022")
    drawn = bars(comparison(with_occupations(data, surgeons), "jobs", surgeons))
    assert drawn.layout.xaxis.range[1] > 25_140 * (1 + 1.645 * 0.096)
