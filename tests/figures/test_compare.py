from pathlib import Path

import pytest

from careers.catalogue import units
from careers.data.faults import DataError
from careers.data.official import with_occupations
from careers.data.store import Data, open_data
from careers.figures.compare import EVERYTHING, View, comparison, ordered, spans
from careers.figures.records import Comparison
from tests.kitchen import PAIR, append, cells, rewrite

EVERY_ROW = [("mean", "survey"), ("common", "board"), ("low", "survey"), ("high", "survey")]


def outline(compared: Comparison) -> list[tuple[object, ...]]:
    """Group, source, period and the written values of each row."""
    return [
        (
            row.group.id,
            row.source.id,
            row.period.printed,
            *(claim.text for claim in row.claims),
            *(gap and gap.signed for gap in row.gaps),
        )
        for row in compared.rows
    ]


def test_a_comparison_has_a_row_per_group_and_source_in_the_order_of_the_catalogue(kitchen: Data) -> None:
    found = comparison(kitchen, "salary", PAIR)
    assert outline(found) == [
        ("mean", "survey", "2021", "$30,000", "$24,000", "+25%"),
        ("common", "board", "", "$31,200", "not reported", None),
        ("low", "survey", "2021", "$20,000", "$18,000", "+11%"),
        ("high", "survey", "2021", "$40,000", "$36,000", "+11%"),
    ]
    assert (found.metric.id, found.unit, found.derived) == ("salary", units.DOLLARS_A_YEAR, "")
    assert [role.id for role in found.roles] == ["baker", "cook"]


def test_claims_hold_the_values_as_numbers_and_the_notes(kitchen: Data) -> None:
    first, second = comparison(kitchen, "salary", PAIR).rows[:2]
    assert [(claim.role.id, claim.value, claim.note) for claim in first.claims] == [
        ("baker", 30000.0, ""),
        ("cook", 24000.0, ""),
    ]
    assert [(claim.role.id, claim.value, claim.note) for claim in second.claims] == [
        ("baker", 31200.0, "Adverts only."),
        ("cook", None, ""),
    ]


def test_a_figure_that_is_not_reported_keeps_its_note(kitchen: Data) -> None:
    found = comparison(kitchen, "job_satisfaction", PAIR)
    assert outline(found) == [("all", "board", "", "4", "not reported", None)]
    assert found.notes == ("Baker: No scale.", "Cook: A dash.")


def test_roles_stand_in_the_order_asked_for_and_gaps_follow(kitchen: Data) -> None:
    found = comparison(kitchen, "salary", ("cook", "baker"))
    assert outline(found)[0] == ("mean", "survey", "2021", "$24,000", "$30,000", "−20%")
    assert [role.id for role in found.roles] == ["cook", "baker"]


def test_rows_of_one_group_come_by_source_in_the_order_of_the_sources(kitchen: Data) -> None:
    found = comparison(kitchen, "growth_rate", PAIR)
    assert outline(found) == [
        ("all", "survey", "2010-2020", "+16%", "not reported", None),
        ("all", "board", "", "+5%", "−8%", "+13 points"),
    ]


def test_two_periods_of_one_source_are_two_rows(kitchen_folder: Path) -> None:
    append(kitchen_folder, "hourly", "cook,hourly_rate,all,13,2022,board,")
    found = comparison(open_data(kitchen_folder), "hourly_rate", PAIR)
    assert outline(found) == [
        ("all", "board", "2022", "not reported", "$13.00", None),
        ("all", "board", "", "$15.00", "$12.50", "+20%"),
    ]


def test_a_figure_about_everyone_stands_beside_the_row_of_its_source_and_period(kitchen: Data) -> None:
    beside, alone = (row.benchmark for row in comparison(kitchen, "growth_rate", PAIR).rows)
    assert alone is None
    assert beside is not None
    assert (beside.role.id, beside.role.label, beside.value, beside.text, beside.note) == (
        "all_occupations",
        "All occupations",
        14.0,
        "+14%",
        "For all jobs.",
    )
    assert beside.role.look.color == "#747474"


@pytest.mark.parametrize("line", ["2020,board", "2010-2020,survey"])
def test_a_benchmark_of_another_period_or_source_is_left_out(kitchen_folder: Path, line: str) -> None:
    rewrite(
        kitchen_folder,
        "growth",
        "baker,growth_rate,all,5,2010-2020,board,",
        f"baker,growth_rate,all_occupations,14,{line},",
    )
    assert comparison(open_data(kitchen_folder), "growth_rate", PAIR).rows[0].benchmark is None


def test_a_benchmark_without_a_value_is_left_out(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "growth",
        "baker,growth_rate,all,5,,board,",
        "baker,growth_rate,all_occupations,,,board,A dash.",
    )
    assert comparison(open_data(kitchen_folder), "growth_rate", PAIR).rows[0].benchmark is None


@pytest.mark.parametrize(
    ("view", "rows"),
    [
        (EVERYTHING, EVERY_ROW),
        (View(groups=("low",)), [("low", "survey")]),
        (View(groups=("high", "mean")), [("mean", "survey"), ("high", "survey")]),
        (View(groups=("women",)), []),
        (View(groups=()), []),
        (View(sources=("board",)), [("common", "board")]),
        (View(sources=("board", "survey")), EVERY_ROW),
        (View(sources=()), []),
        (View(groups=("mean",), sources=("board",)), []),
    ],
)
def test_groups_and_sources_keep_only_their_rows(kitchen: Data, view: View, rows: list[tuple[str, str]]) -> None:
    assert [(row.group.id, row.source.id) for row in comparison(kitchen, "salary", PAIR, view).rows] == rows


def test_leaving_out_the_benchmark_group_leaves_out_the_benchmark(kitchen: Data) -> None:
    found = comparison(kitchen, "growth_rate", PAIR, View(groups=("all",)))
    assert [row.benchmark for row in found.rows] == [None, None]


def test_rows_that_say_nothing_of_the_compared_roles_are_left_out(kitchen: Data) -> None:
    assert outline(comparison(kitchen, "salary", ("cook",))) == [
        ("mean", "survey", "2021", "$24,000"),
        ("low", "survey", "2021", "$18,000"),
        ("high", "survey", "2021", "$36,000"),
    ]
    assert comparison(kitchen, "survey_size", ("cook",)).rows == ()


@pytest.mark.parametrize(
    ("order", "groups"),
    [
        ("given", ["mean", "common", "low", "high"]),
        ("gap", ["mean", "low", "high", "common"]),
        ("size", ["high", "common", "mean", "low"]),
    ],
)
def test_rows_are_sorted_as_listed_by_gap_or_by_size(kitchen: Data, order: str, groups: list[str]) -> None:
    views = {"given": View(order="given"), "gap": View(order="gap"), "size": View(order="size")}
    assert [row.group.id for row in comparison(kitchen, "salary", PAIR, views[order]).rows] == groups


def test_sorting_a_breakdown(kitchen: Data) -> None:
    race = comparison(kitchen, "race", PAIR)
    assert [row.group.id for row in race.rows] == ["white", "black", "unknown"]
    assert [row.group.id for row in ordered(race, "gap").rows] == ["black", "white", "unknown"]
    assert [row.group.id for row in ordered(race, "size").rows] == ["white", "black", "unknown"]


def test_sorting_does_not_change_the_comparison_it_sorts(kitchen: Data) -> None:
    salary = comparison(kitchen, "salary", PAIR)
    ordered(salary, "size")
    assert [row.group.id for row in salary.rows] == ["mean", "common", "low", "high"]
    assert ordered(salary, "given") is salary


@pytest.mark.parametrize(
    ("per", "unit_id", "texts", "derived"),
    [
        ("year", "usd_per_year", ["$30,000", "$24,000", "$31,200"], ""),
        ("month", "usd_per_month", ["$2,500", "$2,000", "$2,600"], "yearly pay ÷ 12"),
        ("week", "usd_per_week", ["$577", "$462", "$600"], "yearly pay ÷ 52"),
        ("hour", "usd_per_hour", ["$14.42", "$11.54", "$15.00"], "yearly pay ÷ 2,080"),
    ],
)
def test_yearly_pay_is_restated_per_month_week_or_hour(
    kitchen: Data, per: str, unit_id: str, texts: list[str], derived: str
) -> None:
    found = comparison(kitchen, "salary", PAIR, View(per=per))
    assert (found.unit.id, found.derived) == (unit_id, derived)
    reported = [claim.text for row in found.rows[:2] for claim in row.claims if claim.value is not None]
    assert reported == texts
    assert [gap.signed if gap else None for row in found.rows for gap in row.gaps] == ["+25%", None, "+11%", "+11%"]


def test_restated_pay_keeps_full_precision_and_the_notes(kitchen: Data) -> None:
    found = comparison(kitchen, "salary", PAIR, View(per="month", groups=("common",)))
    assert [(claim.value, claim.note) for claim in found.rows[0].claims] == [(2600.0, "Adverts only."), (None, "")]


@pytest.mark.parametrize("metric_id", ["hourly_rate", "gender", "survey_size", "growth_rate"])
def test_what_is_not_yearly_pay_is_never_restated(kitchen: Data, metric_id: str) -> None:
    assert comparison(kitchen, metric_id, PAIR, View(per="month")) == comparison(kitchen, metric_id, PAIR)


def test_an_unknown_metric_role_or_pay_period_is_a_key_error(kitchen: Data) -> None:
    with pytest.raises(KeyError, match="wage"):
        comparison(kitchen, "wage", PAIR)
    with pytest.raises(KeyError, match="chef"):
        comparison(kitchen, "salary", ("baker", "chef"))
    with pytest.raises(KeyError, match="decade"):
        comparison(kitchen, "salary", PAIR, View(per="decade"))


def test_a_broken_file_is_a_data_error(kitchen_folder: Path) -> None:
    (kitchen_folder / "growth.csv").unlink()
    with pytest.raises(DataError, match=r"^growth\.csv: found no readable file"):
        comparison(open_data(kitchen_folder), "jobs", PAIR)


def test_the_preferred_publisher_leads(kitchen: Data) -> None:
    found = comparison(kitchen, "salary", PAIR, View(preferred="Job board"))
    assert found.lead is found.rows[0]
    assert found.rows[0].source.publisher == "Job board"
    assert comparison(kitchen, "salary", PAIR).lead == found.rows[1]


def test_spans_pair_low_and_high_of_each_role_with_the_typical_figure(kitchen: Data) -> None:
    found = spans(comparison(kitchen, "salary", PAIR))
    typical = [(span.typical.text, span.statistic) for span in found if span.typical]
    assert [(span.role.id, span.source.id, span.period.printed, span.text) for span in found] == [
        ("baker", "survey", "2021", "$20,000–$40,000"),
        ("cook", "survey", "2021", "$18,000–$36,000"),
    ]
    assert typical == [("$30,000", "Average"), ("$24,000", "Average")]


def test_spans_without_a_typical_figure(kitchen: Data) -> None:
    found = spans(comparison(kitchen, "time_to_enter", PAIR))
    assert [(span.role.id, span.text, span.typical, span.statistic) for span in found] == [
        ("baker", "2–3\u00a0years", None, ""),
        ("cook", "6–12\u00a0months", None, ""),
    ]


def test_half_a_range_is_no_span(kitchen_folder: Path) -> None:
    rewrite(
        kitchen_folder,
        "salary",
        "baker,salary,low,1000,,board,",
        "baker,salary,high,,,board,A dash.",
        "cook,salary,low,1000,,board,",
        "cook,salary,high,2000,,board,",
        "baker,salary,high,9000,,survey,",
    )
    found = spans(comparison(open_data(kitchen_folder), "salary", PAIR))
    assert [(span.role.id, span.source.id, span.text) for span in found] == [("cook", "board", "$1,000–$2,000")]


def test_comparing_changes_no_frame(kitchen: Data) -> None:
    before = {topic: kitchen.figures(topic).copy(deep=True) for topic in ("salary", "growth")}
    for view in (EVERYTHING, View(order="gap", per="hour", real=True), View(groups=("low",), sources=("survey",))):
        comparison(kitchen, "salary", PAIR, view)
        comparison(kitchen, "growth_rate", PAIR, view)
    for topic, frame in before.items():
        assert cells(kitchen.figures(topic).fillna(-1)) == cells(frame.fillna(-1))


def test_of_occupations_alone_the_median_comes_first(data: Data) -> None:
    nurses, agents = "29-1141", "43-4051"
    told = {
        role_ids: [
            row.group.id for row in comparison(with_occupations(data, role_ids), "salary", role_ids).typical.rows
        ]
        for role_ids in ((nurses, agents), (nurses, "account_manager"))
    }
    assert told[nurses, agents] == ["median", "mean"]
    assert told[nurses, "account_manager"][:2] == ["mean", "mean"]
