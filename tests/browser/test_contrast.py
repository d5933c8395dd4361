"""Chart labels can be read in the light and in the dark color scheme."""

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from harness.servers import Server
from tests.browser.visits import PATIENCE, arrived, content, figures_shown

ENOUGH = 4.5
"""The contrast that WCAG 2 asks of text, at level AA."""

LABELS = """
plots => plots.flatMap(plot => {
    const papers = [];
    for (let it = plot.querySelector('svg.main-svg'); it; it = it.parentElement)
        papers.push(getComputedStyle(it).backgroundColor);
    const paper = papers.find(it => it !== 'rgba(0, 0, 0, 0)');
    return [...plot.querySelectorAll('text')]
        .filter(text => text.getBoundingClientRect().width > 0)
        .map(text => [text.textContent, getComputedStyle(text).fill, paper]);
})
"""


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Literal["light", "dark"]:
    """The color scheme that the visitor's system asks for."""
    return "light" if request.param == "light" else "dark"


@pytest.fixture
def tab(browser: Browser, scheme: Literal["light", "dark"]) -> Iterator[Page]:
    """A tab of a visitor with this color scheme."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme=scheme) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@pytest.mark.parametrize("address", ["", "salary", "growth"])
def test_chart_labels_stand_out_from_their_background(address: str, scheme: str, server: Server, tab: Page) -> None:
    tab.goto(f"{server.url}/{address}")
    arrived(tab)
    figures_shown(tab, address)

    labels = content(tab).locator(".js-plotly-plot").evaluate_all(LABELS)

    papers = {paper for _, _, paper in labels}
    assert len(labels) > 3
    assert [luminance(color(paper)) > 0.5 for paper in papers] == [scheme == "light"]
    assert {words: ink for words, ink, paper in labels if contrast(color(ink), color(paper)) < ENOUGH} == {}


EDGES = """
plots => plots.map(plot => {
    const color = it => getComputedStyle(it).stroke;
    const lines = [...plot.querySelectorAll('.shapelayer path')];
    return {
        marks: lines.map((it, at) => [it.style.strokeDasharray.includes(','), lines[at - 1], it])
            .flatMap(([isDotted, ...pair]) => isDotted ? [pair.map(color)] : []),
        rims: [...plot.querySelectorAll('.annotation text')].map(it => [color(it), getComputedStyle(it).paintOrder]),
    };
})
"""


def test_marks_on_bars_and_labels_beside_them_have_a_rim_in_the_pages_color(
    scheme: str, server: Server, tab: Page
) -> None:
    tab.goto(f"{server.url}/growth")
    arrived(tab)
    figures_shown(tab, "growth")

    plot = content(tab).locator("#chart_growth_rate .js-plotly-plot").evaluate_all(EDGES)[0]

    page = "rgb(255, 255, 255)" if scheme == "light" else "rgb(18, 23, 29)"
    assert [frame for frame, _ in plot["marks"]] == [page] * 2
    assert page not in {mark for _, mark in plot["marks"]}
    assert {tuple(it) for it in plot["rims"]} == {(page, "stroke")}


@pytest.mark.parametrize(
    ("ink", "paper", "ratio"),
    [((0, 0, 0), (255, 255, 255), 21), ((255, 255, 255), (255, 255, 255), 1), ((119, 119, 119), (255, 255, 255), 4.48)],
)
def test_contrast_is_measured_as_wcag_defines_it(
    ink: tuple[float, float, float], paper: tuple[float, float, float], ratio: float
) -> None:
    assert contrast(ink, paper) == pytest.approx(ratio, abs=0.01)


def contrast(ink: tuple[float, float, float], paper: tuple[float, float, float]) -> float:
    """The contrast ratio of two colors: from 1, the same, to 21, black on white."""
    dark, light = sorted((luminance(ink), luminance(paper)))
    return (light + 0.05) / (dark + 0.05)


def luminance(parts: tuple[float, float, float]) -> float:
    """The relative luminance of a color in red, green and blue of 0 to 255."""
    shares = [part / 255 for part in parts]
    red, green, blue = (it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def color(text: str) -> tuple[float, float, float]:
    """Red, green and blue of an opaque color as the browser writes it: `rgb(38, 39, 48)`."""
    match = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", text)
    assert match, f"not an opaque color: {text}"
    return float(match[1]), float(match[2]), float(match[3])
