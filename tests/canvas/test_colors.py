"""Colors stand out and can be told apart; and nothing is said by a color alone."""

import re
import tomllib
from functools import cache
from itertools import combinations
from pathlib import Path

import plotly.graph_objects as go
import pytest
from coloraide import Color

from careers.canvas.marks import ZERO_LINE
from careers.canvas.sheet import TEXT
from careers.catalogue.roles import BENCHMARK_LOOK, GRAY, LOOKS
from careers.data.store import Data
from careers.figures import charts, front
from careers.figures.compare import spans
from careers.figures.derive import comparison_of, pay_by_hours
from careers.path import charts as path_charts
from careers.path import records
from careers.path.records import BOTH_LOOK
from careers.work import charts as work_charts
from careers.work import gather
from tests.conftest import PAIR
from tests.kitchen import planned
from tests.pictures import inks, labels

ROOT = Path(__file__).resolve().parents[2]
THEMES_OF_PAGES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
SCHEMES = ("light", "dark")

GRAPHICS, WORDS = 3.0, 4.5
"""The contrast that WCAG 2.2 asks of graphics (1.4.11) and of text (1.4.3) at level AA."""

VISIONS = ("", "protan", "deutan", "tritan")
"""Normal color vision, then the three kinds of dichromacy."""

DEFAULT_PAIR_APART = 40
ROLES_APART = 20
ROLES_APART_WITHOUT_A_CONE = 10
"""Distances by CIEDE2000. About 2 is just noticed side by side; 10 is another color at a glance, 20 and more cannot
be taken for the other even in small marks. Six colors that stand out from white and from near-black alike leave no
more room than this to dichromats, which is why pattern and marker differ too."""


def seen(color: str, vision: str) -> Color:
    """A color as an eye of this kind sees it."""
    return Color(color).filter(vision, 1) if vision else Color(color)


def apart(first: str, second: str, vision: str) -> float:
    return float(seen(first, vision).delta_e(seen(second, vision), method="2000"))


def laid_over(ink: str, paper: str) -> Color:
    """The color of an ink, which may let the paper through, on a paper."""
    return Color.layer([Color(ink), Color(paper)], space="srgb")


def contrast(ink: str, paper: str) -> float:
    """The contrast by WCAG 2."""
    return float(laid_over(ink, paper).contrast(paper, method="wcag21"))


@pytest.mark.parametrize(("ink", "ratio"), [("#000000", 21), ("#767676", 4.54), ("rgba(0, 0, 0, 0.5)", 3.98)])
def test_contrast_is_measured_as_wcag_defines_it(ink: str, ratio: float) -> None:
    assert contrast(ink, "#ffffff") == pytest.approx(ratio, abs=0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ink", [*(look.color for look in LOOKS), GRAY, ZERO_LINE])
def test_what_is_drawn_stands_out_from_the_page(ink: str, scheme: str) -> None:
    assert contrast(ink, THEMES_OF_PAGES[scheme]["backgroundColor"]) >= GRAPHICS


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("paper", ["backgroundColor", "secondaryBackgroundColor"])
@pytest.mark.parametrize("ink", ["textColor", "primaryColor"])
def test_words_and_links_stand_out_from_every_background(ink: str, paper: str, scheme: str) -> None:
    theme = THEMES_OF_PAGES[scheme]
    assert contrast(theme[ink], theme[paper]) >= WORDS


@pytest.mark.parametrize("vision", VISIONS)
def test_the_first_two_roles_cannot_be_taken_for_each_other(vision: str) -> None:
    assert apart(LOOKS[0].color, LOOKS[1].color, vision) >= DEFAULT_PAIR_APART


@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_roles_have_colors_apart(vision: str) -> None:
    enough = ROLES_APART_WITHOUT_A_CONE if vision else ROLES_APART
    near = [(a.color, b.color) for a, b in combinations(LOOKS, 2) if apart(a.color, b.color, vision) < enough]
    assert near == []


@pytest.mark.parametrize("vision", VISIONS)
def test_the_gray_of_no_role_is_apart_from_every_role(vision: str) -> None:
    assert min(apart(look.color, GRAY, vision) for look in LOOKS) >= ROLES_APART_WITHOUT_A_CONE


def test_the_accessibility_statement_gives_the_measured_distances() -> None:
    statement = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    opening = [apart(LOOKS[0].color, LOOKS[1].color, vision) for vision in VISIONS]
    nearest = [min(apart(a.color, b.color, vision) for a, b in combinations(LOOKS, 2)) for vision in VISIONS]
    for distances in (opening, nearest):
        assert f"| {' | '.join(f'{distance:.0f}' for distance in distances)} |" in statement
    pages = [THEMES_OF_PAGES[scheme]["backgroundColor"] for scheme in SCHEMES]
    assert f"is {min(contrast(look.color, page) for look in LOOKS for page in pages):.2f}:1." in statement


def test_colors_that_a_dichromat_confuses_are_found_out() -> None:
    assert apart("#2f74c0", "#a35bb5", "") > ROLES_APART
    assert apart("#2f74c0", "#a35bb5", "protan") < ROLES_APART_WITHOUT_A_CONE


@pytest.mark.parametrize("cue", ["marker", "sign"])
def test_every_look_has_a_mark_of_its_own(cue: str) -> None:
    looks = (*LOOKS, BENCHMARK_LOOK, BOTH_LOOK)
    assert len({getattr(look, cue) for look in looks}) == len(looks)


@cache
def figures(data: Data) -> dict[str, go.Figure]:
    """A figure of every kind that draws roles, on the project's own data."""
    roles = [data.roles()[role_id] for role_id in PAIR]
    rate = comparison_of(data, "hourly_rate", PAIR)
    salary, listed = comparison_of(data, "salary", PAIR), comparison_of(data, "skill_share", PAIR)
    span = comparison_of(data, "time_to_enter", PAIR)
    return {
        "bars": charts.bars(salary.typical),
        "front": front.drawn(front.line(data, "degree_share", PAIR).reaches).figure(),
        "ranges": charts.ranges(spans(salary), salary.unit),
        "ranges alone": charts.ranges(spans(span), span.unit),
        "lines": charts.lines(pay_by_hours(rate, [10, 60]), roles, rate.unit),
        "skills": work_charts.skill_bars(gather.skill_list(listed, listed.roles[0]), 20),
        "network": work_charts.network(gather.network(data, PAIR, tuple(data.sources()))),
        "courses": path_charts.courses(records.outlook(planned(data, PAIR))),
    }


KINDS = ("bars", "front", "ranges", "ranges alone", "lines", "skills", "network", "courses")


def marks(figure: go.Figure) -> list[tuple[str, str]]:
    """Color and second cue of all that is drawn in a figure: a bar's pattern, a point's marker."""
    bars = [(bar.marker.color, bar.marker.pattern.shape) for bar in figure.data if bar.type == "bar"]
    points = [it for it in figure.data if it.type == "scatter" and "markers" in (it.mode or "")]
    return bars + [(it.marker.color, it.marker.symbol) for it in points if it.marker.color]


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_a_roles_color_has_its_pattern_or_marker_too(kind: str, data: Data) -> None:
    cues = {look.color: {look.pattern, look.marker, "line-ns"} for look in (*LOOKS, BENCHMARK_LOOK)}
    cues |= {GRAY: {BENCHMARK_LOOK.pattern, BOTH_LOOK.marker, "circle-open"}}
    assert [(color, cue) for color, cue in marks(figures(data)[kind]) if cue not in cues[color]] == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "skills"])
def test_a_figure_names_both_roles_in_words_beside_what_it_draws(kind: str, data: Data) -> None:
    text = "\n".join(labels(figures(data)[kind])).lower()
    assert ("account manager" in text, "account representative" in text) == (True, True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_roles_color_is_used_for_its_sign_and_never_for_words(kind: str, data: Data) -> None:
    figure = figures(data)[kind]
    colored = [
        found for note in figure.layout.annotations for found in re.findall(r"<span[^>]*>(.*?)</span>", note.text)
    ]
    assert set(colored) <= {look.sign for look in (*LOOKS, BOTH_LOOK)}
    assert inks(figure) == {TEXT}
