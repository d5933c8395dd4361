"""A plain picture has the marks of the figure that Plotly gets, at the same places."""

import json
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup

from careers.canvas.axis_marks import marks_between, written
from careers.canvas.marks import add_label, filled, fitted
from careers.canvas.picture import picture
from careers.canvas.picture_marks import PATTERNS, SYMBOLS
from careers.canvas.sheet import Sheet
from careers.canvas.writing import marked
from careers.catalogue.roles import BENCHMARK_LOOK, LOOKS

LONG = "A name that needs two lines where the screen is narrow"


def drawn(sheet: Sheet, height: int, reach: tuple[float, float]) -> BeautifulSoup:
    figure = fitted(sheet, height, reach).update_layout(height=height).figure()
    return BeautifulSoup(picture(json.loads(figure.to_json()), "chart_it"), "html.parser")


def a_bar(sheet: Sheet, look: Any = LOOKS[1]) -> Sheet:
    sheet.add_bar(x=[50], y=[30], width=14, orientation="h", marker=filled(look))
    return sheet


def test_a_bar_is_as_long_as_its_part_of_the_axis() -> None:
    bar, pattern = drawn(a_bar(Sheet()), 40, (0, 200)).select("rect")

    assert (bar["x"], bar["y"], bar["width"], bar["height"], bar["fill"]) == ("0%", "23", "25%", "14", "#c8641e")
    assert (pattern["width"], pattern["fill"]) == ("25%", "url(#chart_it_0)")


def test_a_bar_without_a_pattern_is_drawn_once() -> None:
    svg = drawn(a_bar(Sheet(), LOOKS[0]), 40, (0, 200))

    assert [it["fill"] for it in svg.select("rect")] == ["#2f74c0"]
    assert not svg.select("pattern")


def test_a_bar_below_zero_ends_at_zero() -> None:
    sheet = Sheet()
    sheet.add_bar(x=[-50], y=[30], width=14, orientation="h", marker={"color": "#000"})

    (bar,) = drawn(sheet, 40, (-100, 100)).select("rect")

    assert (bar["x"], bar["width"]) == ("25%", "25%")


def test_markers_stand_at_their_values_in_their_form() -> None:
    sheet = Sheet()
    marker = {"symbol": ["circle", "diamond-open"], "size": 10, "color": "#123456"}
    sheet.add_scatter(x=[0, 3], y=[10, 20], mode="lines+markers", line={"color": "#654321", "width": 2}, marker=marker)

    svg = drawn(sheet, 40, (0, 4))
    circle, diamond = svg.select("svg[x]")

    assert (circle["x"], circle["y"], diamond["x"], diamond["y"]) == ("0%", "10", "75%", "20")
    assert circle.circle
    assert (circle.circle["r"], circle.circle["fill"]) == ("5", "#123456")
    assert diamond.path
    assert (diamond.path["fill"], diamond.path["stroke"]) == ("none", "#123456")
    assert [it["d"] for it in svg.select("path[stroke='#654321']")] == ["M0 10L750 20"]


def test_words_keep_what_is_marked_in_them_and_nothing_else() -> None:
    sheet = Sheet()
    add_label(sheet, 0, marked("<b>{}</b> {}", "A & <i>B</i>", "$1 to $2"))

    (text,) = drawn(sheet, 40, (0, 1)).select("text")

    assert [it["font-weight"] for it in text.select("tspan")] == ["700"]
    assert re.sub("[\u2066-\u2069]", "", text.get_text()) == "A & <i>B</i> $1 to $2"
    assert (text["x"], text["dx"], text["y"]) == ("0%", "2", "15")


def test_what_is_below_a_label_moves_up_where_the_label_has_fewer_lines() -> None:
    sheet = Sheet()
    bottom = add_label(sheet, 0, LONG)
    sheet.add_bar(x=[1], y=[bottom + 7], width=14, orientation="h", marker={"color": "#000"})

    svg = drawn(sheet, bottom + 14, (0, 1))
    folded, unfolded = svg.select("text.folded, text.unfolded")

    assert (folded["y"], unfolded["y"]) == ("15.9", "15")
    assert ("dy" in str(folded), "dy" in str(unfolded)) == (True, False)
    assert [it["style"] for it in svg.select("g:has(rect)")] == ["--up:20px"]


def test_lines_that_follow_each_other_are_stretched_together() -> None:
    sheet = Sheet()
    for y in (10, 20):
        sheet.add_shape(type="line", x0=1, x1=3, y0=y, y1=y, line={"color": "#123456", "width": 2})

    (stretched,) = drawn(sheet, 40, (0, 4)).select("svg svg:has(path[stroke='#123456'])")

    assert [it["d"] for it in stretched.select("path")] == ["M250 10L750 10", "M250 20L750 20"]


def test_screen_readers_pass_it_over() -> None:
    svg = drawn(a_bar(Sheet()), 40, (0, 1)).svg

    assert svg
    assert svg["aria-hidden"] == "true"


@pytest.mark.parametrize("look", [*LOOKS, BENCHMARK_LOOK])
def test_every_look_can_be_drawn(look: Any) -> None:
    assert look.marker in {"circle", *SYMBOLS}
    assert look.pattern in {"", *PATTERNS}


@pytest.mark.parametrize(
    ("axis", "ends", "marks"),
    [
        ({"nticks": 4, "tickformat": "$,.0f"}, (0, 147_000), ["$0", "$50,000", "$100,000"]),
        ({"nticks": 5, "tickformat": "$~s"}, (-1_600_000, 2_500_000), ["−$1M", "$0", "$1M", "$2M"]),
        ({"nticks": 5, "tickformat": "$~s"}, (0, 88_000), ["$0", "$20k", "$40k", "$60k", "$80k"]),
        (
            {"nticks": 6, "tickformat": "+,~r", "ticksuffix": "%", "labelalias": {"+0%": "0%"}},
            (-13, 16),
            ["−10%", "−5%", "0%", "+5%", "+10%", "+15%"],
        ),
        ({"dtick": 5, "tickformat": "d"}, (2011.5, 2026), ["2015", "2020", "2025"]),
        ({"tickvals": [0, 24, 48], "ticktext": ["0", "2 years", "4 years"]}, (0, 30), ["0", "2 years"]),
    ],
)
def test_axes_have_the_marks_that_plotly_chooses(
    axis: dict[str, Any], ends: tuple[float, float], marks: list[str]
) -> None:
    assert [written(axis, it) for it in marks_between(axis, ends)] == marks


def test_a_vertical_axis_has_a_mark_each_forty_pixels_at_most() -> None:
    assert marks_between({}, (0, 100), 280) == [0, 20, 40, 60, 80, 100]
