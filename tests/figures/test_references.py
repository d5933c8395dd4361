"""Gray marks of official figures on bars: lines below them for occupations, dots across them for everyone."""

from careers.canvas.marks import BAR_HEIGHT, FRAME, ZERO_LINE
from careers.catalogue.metrics import METRICS
from careers.figures.charts import bars
from careers.figures.records import Claim
from careers.figures.references import Reference
from tests.kitchen import BAKER, COOK, compared

Line = tuple[float, float, float, float]


def reference(role_id: str, group_id: str, *values: float) -> Reference:
    unit = METRICS["gender"].unit if group_id else METRICS["salary"].unit
    return Reference(
        role_id=role_id,
        group_id=group_id,
        claims=tuple(Claim(role=COOK, value=value, unit=unit) for value in values),
    )


def drawn(metric_id: str, *references: Reference, **values: tuple[float | None, ...]) -> list[tuple[str, Line]]:
    """The lines of a chart that are no zero lines: how they are dashed, and their ends."""
    figure = bars(compared(metric_id, **values), references)
    return [
        (it.line.dash or "solid", (it.x0, it.x1, it.y0, it.y1))
        for it in figure.layout.shapes
        if it.type == "line" and it.line.color == ZERO_LINE and it.x0
    ]


def test_a_line_goes_from_the_lowest_to_the_highest_below_the_bar() -> None:
    assert drawn("salary", reference("cook", "", 30_000, 50_000, 40_000), mean=(20_000, 25_000)) == [
        ("solid", (30_000, 50_000, 79.0, 79.0)),
        ("solid", (30_000, 30_000, 76.0, 82.0)),
        ("solid", (50_000, 50_000, 76.0, 82.0)),
    ]


def test_everyone_is_dotted_across_the_first_bar_of_each_role() -> None:
    lines = drawn("salary", reference("", "", 30_000), mean=(20_000, None), median=(21_000, 25_000))
    assert [(dash, (ends[2] + ends[3]) / 2) for dash, ends in lines] == [("dot", 47.0), ("dot", 157.0)]


def test_a_part_is_marked_at_its_own_row() -> None:
    lines = drawn("gender", reference("", "men", 45), reference("baker", "men", 50, 60), women=(1, 2), men=(3, 4))
    assert {ends[0] for _, ends in lines} == {45, 50, 60}
    assert min(ends[2] for _, ends in lines) > 100


def test_the_axis_reaches_as_far_as_the_marks() -> None:
    figure = bars(compared("salary", mean=(20_000, 25_000)), [reference("baker", "", 90_000, 100_000)])
    assert figure.layout.xaxis.range[1] >= 100_000
    assert bars(compared("salary", mean=(20_000, 25_000))).layout.xaxis.range[1] < 30_000


def test_one_figure_is_told_once() -> None:
    assert reference("baker", "", 30_000, 30_000).text == "$30,000"
    assert reference("baker", "", 40_000, 30_000).text == "$30,000 to $40,000"
    assert BAKER.id == "baker"


def test_what_crosses_a_bar_is_framed_in_the_pages_color_and_stays_below_the_letters_above() -> None:
    figure = bars(compared("salary", mean=(20_000, 25_000)), [reference("", "", 15_000)])
    across = [it for it in figure.layout.shapes if it.x0 == 15_000]
    assert [it.line.color for it in across] == [FRAME["color"], ZERO_LINE] * 2
    assert min(frame.line.width - mark.line.width for frame, mark in zip(across[::2], across[1::2], strict=True)) >= 4
    assert {it.y1 - it.y0 - BAR_HEIGHT for it in across} == {2}


NAMES = {"all jobs", "official range", "official"}
"""What marks are called beside bars."""


def named(*references: Reference, metric_id: str = "salary", **values: tuple[float | None, ...]) -> dict[str, float]:
    """What is written beside marks, and from which value on."""
    figure = bars(compared(metric_id, **values), references)
    return {it.text: it.x for it in figure.layout.annotations if it.text in NAMES}


def test_each_kind_of_mark_is_named_once_beside_a_bar() -> None:
    marks = [reference("", "", 30_000), reference("baker", "", 70_000, 90_000), reference("cook", "", 70_000, 90_000)]
    assert set(named(*marks, mean=(20_000, 25_000))) == {"all jobs", "official range"}
    assert named(*marks, mean=(20_000, 25_000))["all jobs"] == 30_000
    assert 30_000 < named(*marks, mean=(20_000, 25_000))["official range"] < 90_000
    assert list(named(reference("cook", "", 60_000, 60_000), mean=(20_000, 25_000))) == ["official"]


def test_a_line_is_named_at_its_end_and_not_behind_another_name() -> None:
    short, long = reference("baker", "", 22_000, 28_000), reference("cook", "", 70_000, 90_000)
    assert named(short, long, mean=(25_000, 25_000))["official range"] == 28_000
    assert named(reference("", "", 30_000), short, long, mean=(25_000, 25_000))["official range"] > 52_000


def test_a_mark_without_room_beside_its_bar_has_no_name_and_nothing_is_written_on_bars_or_marks() -> None:
    assert named(reference("", "", 15_000), mean=(20_000, 25_000)) == {}
    assert named(reference("baker", "", 5_000, 9_000), mean=(20_000, 25_000)) == {}
    assert named(reference("", "", 24_900), mean=(20_000, 25_000)) == {}
    assert named(reference("", "", 88_000), reference("baker", "", 50_000, 90_000), mean=(20_000, 25_000)) == {}
