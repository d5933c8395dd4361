"""Every page printed from every screen to every paper: `make paper`, which takes ten minutes and prints the faults.

What a page says is asked of the page before it is printed; whether paper says it too is measured from the PDF.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

import numpy as np
from playwright.sync_api import Browser, Page, expect, sync_playwright

from harness.chromium import chromium, rights
from harness.servers import Server, running
from tests.browser.sheets import Ink, Sheet, sheets, squeezed
from tests.browser.visits import ADDRESSES, PATIENCE, arrived, content, drawn, resized

Theme = Literal["light", "dark"]
WIDTHS = (390, 768, 1280, 1920)
THEMES: tuple[Theme, ...] = ("light", "dark")

MARGIN = 14 * 72 / 25.4
"""Points that `static/page.css` keeps free on every side."""

TITLE = 15.75
"""Points of a page's title; another size means that the browser has scaled the page to make it fit."""

DARK = 80
"""The most that black text may have of red, green or blue, of 255."""

WHITE = (255, 255, 255)

BARS = (4.5, 10)
"""Heights of bars in points, from charts that are made smaller to those that are as large as the text."""

CLOSE = 0.02
PIXEL = 0.7
"""How far a bar's length may be off: two parts in a hundred, or the pixel to which Plotly rounds it, in points."""

OVERLAP = 0.25
"""The part of a glyph's box that may lie under that of another, its neighbor apart, over which letters lean."""

SAID = """
main => [...main.querySelectorAll("h1, .part :is(h2, h3, p, li, th, td, summary)")]
    .filter(it => !it.closest(".on_screen, .unseen"))
    .map(it => {
        const said = it.cloneNode(true)
        said.querySelectorAll(".on_screen").forEach(it => it.remove())
        return said.textContent
    })
"""

CHARTS = """
main => [...main.querySelectorAll(".chart")].map(chart => ({
    name: chart.id,
    labels: [...chart.querySelectorAll(".annotation-text")].map(it => it.textContent),
    values: chart.firstChild.data.filter(it => it.type === "bar").flatMap(it => it.x),
}))
"""


@dataclass(frozen=True)
class Paper:
    """A format and a direction."""

    format: Literal["A4", "Letter"]
    landscape: bool

    def __str__(self) -> str:
        return f"{self.format} {'landscape' if self.landscape else 'portrait'}"


PAPERS = tuple(Paper(size, way) for size in ("A4", "Letter") for way in (False, True))


@dataclass(frozen=True)
class Chart:
    """A chart on the screen: its labels without spaces, and the values that its bars show."""

    name: str
    labels: tuple[str, ...]
    values: tuple[float, ...]


@dataclass(frozen=True)
class Said:
    """What a page says: its texts without spaces, and its charts."""

    texts: tuple[str, ...]
    charts: tuple[Chart, ...]


def said(page: Page) -> Said:
    """What an open page says, folded or not, without what stands on the screen alone."""
    texts = tuple(squeezed(text) for text in content(page).evaluate(SAID))
    charts = (
        Chart(it["name"], tuple(map(squeezed, it["labels"])), tuple(value for value in it["values"] if value))
        for it in content(page).evaluate(CHARTS)
    )
    return Said(texts, tuple(charts))


def printed(page: Page, paper: Paper) -> list[Sheet]:
    """An open page on paper, backgrounds included."""
    return sheets(page.pdf(format=paper.format, landscape=paper.landscape, print_background=True))


def faults(told: Said, pages: Sequence[Sheet]) -> list[str]:
    """All that paper does not tell, or tells badly; empty where it is as it should be."""
    return [*_untold(told, pages), *_torn(told, pages), *_out_of_scale(told, pages), *_ugly(pages)]


def bars(sheet: Sheet) -> list[Ink]:
    """The bars on a page, in the order in which they were drawn. What is white is the ground, or the rest of it."""
    low, high = BARS
    shapes = [shape for shape in sheet.shapes if shape.is_rectangle and shape.color[:3] != WHITE]
    return [shape for shape in shapes if low < shape.height < high]


def _untold(told: Said, pages: Sequence[Sheet]) -> Iterator[str]:
    whole = "".join(sheet.text for sheet in pages)
    for text in told.texts:
        if text not in whole:
            yield f"not printed: {text}"


def _torn(told: Said, pages: Sequence[Sheet]) -> Iterator[str]:
    for chart in told.charts:
        if not any(all(label in sheet.text for label in chart.labels) for sheet in pages):
            yield f"{chart.name}: its labels are not all on one page"


def _out_of_scale(told: Said, pages: Sequence[Sheet]) -> Iterator[str]:
    found = [(number, bar) for number, sheet in enumerate(pages) for bar in bars(sheet)]
    expected = sum(len(chart.values) for chart in told.charts)
    if len(found) != expected:
        yield f"{len(found)} bars instead of {expected}"
        return
    for chart in told.charts:
        mine, found = found[: len(chart.values)], found[len(chart.values) :]
        if len({number for number, _ in mine}) > 1:
            yield f"{chart.name}: its bars are on several pages"
        longest = max((bar.width for _, bar in mine), default=0)
        for (_, bar), value in zip(mine, chart.values, strict=True):
            due = longest * abs(value) / max(map(abs, chart.values))
            if abs(bar.width - due) > max(CLOSE * due, PIXEL):
                yield f"{chart.name}: the bar for {value} is {bar.width:.1f} points long, not {due:.1f}"


def _ugly(pages: Sequence[Sheet]) -> Iterator[str]:
    largest = max((glyph.size for glyph in pages[0].glyphs), default=0)
    if abs(largest - TITLE) > 0.1:
        yield f"the title is {largest:.2f} points large"
    for number, sheet in enumerate(pages, start=1):
        if not sheet.body:
            yield f"page {number}: blank"
            continue
        width, height = sheet.size
        if cut := [ink.text or "a bar" for ink in (*sheet.glyphs, *bars(sheet)) if ink.is_cut]:
            yield f"page {number}: cut: {cut}"
        if beyond := sheet.beyond(MARGIN):
            yield f"page {number}: beyond the margins: {beyond}"
        if pale := {ink.text for ink in sheet.glyphs if ink.text.isalnum() and max(ink.color[:3]) > DARK}:
            yield f"page {number}: not in black: {sorted(pale)}"
        if any(it.color[:3] != (255, 255, 255) for it in sheet.shapes if it.width * it.height > width * height / 2):
            yield f"page {number}: not on white"
        if over := _overlapping(sheet.glyphs):
            yield f"page {number}: one on the other: {over}"
        last = min(sheet.body, key=lambda it: it.box[1])
        if last.size > 10 and number < len(pages):
            yield f"page {number}: a heading stands at its end"


def _overlapping(glyphs: Sequence[Ink]) -> list[str]:
    left, bottom, right, top = np.array([glyph.box for glyph in glyphs]).T
    wide = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    tall = np.minimum(top[:, None], top) - np.maximum(bottom[:, None], bottom)
    shared = np.clip(wide, 0, None) * np.clip(tall, 0, None)
    area = (right - left) * (top - bottom)
    found = np.argwhere(np.triu(shared > OVERLAP * np.minimum(area[:, None], area), 2))
    return [f"{glyphs[one].text}{glyphs[other].text}" for one, other in found]


def _every_print(browser: Browser, server: Server) -> Iterator[tuple[str, list[str]]]:
    """A name for every print, and its faults."""
    for address, theme in product(ADDRESSES, THEMES):
        with browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme=theme) as context:
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            page.goto(f"{server.url}/{address}")
            arrived(page)
            drawn(page)
            told = said(page)
            for width in WIDTHS:
                resized(page, width)
                for paper in PAPERS:
                    name = f"{address or 'overview'}, {width}, {theme}, {paper}"
                    yield name, faults(told, printed(page, paper))


def main() -> int:
    """Print every page from every screen to every paper, and say what is wrong; returns how many prints have faults."""
    expect.set_options(timeout=PATIENCE)
    count = bad = 0
    with (
        running() as server,
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=chromium(driver.chromium.executable_path), args=rights()) as browser,
    ):
        for name, found in _every_print(browser, server):
            count += 1
            bad += bool(found)
            for fault in found:
                print(f"{name}: {fault}", flush=True)
    print(f"{count} prints, {bad} with faults")
    return min(bad, 1)


if __name__ == "__main__":
    sys.exit(main())
