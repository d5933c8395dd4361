"""What a page is measured for in the browser: whether all fits, a finger can hit it, and a table repeats it."""

import re
from collections.abc import Iterable

WIDER_THAN_PAGE = """
main => [document.scrollingElement, main, main.firstElementChild]
    .filter(it => it.scrollWidth > it.clientWidth)
    .map(it => `${it.tagName}: ${it.scrollWidth} > ${it.clientWidth}`)
"""

CUT_OFF = """
main => [...main.querySelectorAll(".js-plotly-plot text")]
    .filter(text => {
        const label = text.getBoundingClientRect()
        const chart = text.closest(".js-plotly-plot").getBoundingClientRect()
        return label.width > 0 && (label.right > chart.right + 1 || label.left < chart.left - 1)
    })
    .map(text => text.textContent)
"""

CUT_SHORT = """
page => [...page.querySelectorAll("*")]
    .filter(it => it.getBoundingClientRect().right > 0 && it.getBoundingClientRect().left < innerWidth)
    .filter(it => it.checkVisibility({opacityProperty: true, visibilityProperty: true}) && it.clientWidth > 1)
    .filter(it => ["hidden", "clip"].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1)
    .map(it => `${it.tagName} ${it.innerText || it.value}: ${it.scrollWidth} > ${it.clientWidth}`)
"""
"""Words in controls, cards and lists that have no room: what is hidden beyond an edge, in the whole window."""

SMALL = """
page => {
    const LEAST = 24
    const box = it => (it.closest("label, [role=group]") ?? it).getBoundingClientRect()
    const isInText = it => it.matches("p a, li a, td a")
    const isShown = it => it.checkVisibility({opacityProperty: true, visibilityProperty: true}) && box(it).width > 0
    const targets = [...page.querySelectorAll("a, button, input, summary, [role=slider]")].filter(isShown)
    const isSmall = it => Math.min(box(it).width, box(it).height) < LEAST
    const reach = (it, other) => {
        const [mine, its] = [box(it), box(other)]
        const [x, y] = [mine.x + mine.width / 2, mine.y + mine.height / 2]
        if (isSmall(other)) return Math.hypot(its.x + its.width / 2 - x, its.y + its.height / 2 - y) - LEAST / 2
        return Math.hypot(Math.max(its.left - x, x - its.right, 0), Math.max(its.top - y, y - its.bottom, 0))
    }
    const isNested = (it, other) => it.closest("label, [role=group]")?.contains(other)
    return targets.filter(it => isSmall(it) && !isInText(it))
        .filter(it => targets.some(other => other !== it && !isNested(it, other) && reach(it, other) < LEAST / 2))
        .map(it => `${it.ariaLabel ?? it.innerText}: ${box(it).width} x ${box(it).height}`)
}
"""
"""What can be touched, is smaller than 24 pixels, and has another target within a circle of 24 pixels around its
middle: what WCAG 2.2 (2.5.8) does not allow. A link in a line of text and the parts of one control are exempt."""

SMALLEST_TEXT = """
Math.min(...[...document.querySelectorAll(".chart text")]
    .filter(it => it.textContent.trim() && it.checkVisibility())
    .map(it => parseFloat(getComputedStyle(it).fontSize) * it.closest(".chart").currentCSSZoom))
"""
WIDEST_CHART = """Math.max(...[...document.querySelectorAll(".chart")].map(it => it.getBoundingClientRect().width))"""

TWINS = """
main => [...main.querySelectorAll(".chart, table")]
    .map((it, at, all) => [it, all.slice(at).find(next => next.matches("table")), all[at - 1]])
    .filter(([it]) => !it.matches("table"))
    .map(([chart, ...beside]) => [
        [...chart.querySelectorAll(".annotation-text")].map(it =>
            [...it.querySelectorAll(".line")].map(line => line.textContent).join(" ") || it.textContent),
        ...beside.map(it => it?.matches("table") && it.closest(".part") === chart.closest(".part") ? it : null)
            .map(it => it ? [...it.rows].flatMap(row => [...row.cells]) : [])
            .map(cells => cells.map(it => it.innerText.trim())),
    ])
"""
"""For each chart its labels, the cells of the table that comes next in its section, and of one just before."""

NUMBER = re.compile(r"[−+$]*\d(?:[\d,.]*\d)?%?")


def numbers(texts: Iterable[str]) -> set[str]:
    """Every number in the texts as it is written, with the sign before it and the percent after it."""
    return {number for text in texts for number in NUMBER.findall(text)}
