"""What the page's own script does: it draws charts, keeps what it drew, sorts at once, and copies citations."""

import pytest
from playwright.sync_api import Locator, Page, expect

from harness.servers import Server
from tests.browser.lines import Line
from tests.browser.visits import FITTING, chart_text, content, filters_opened, menu, opened, resized, until

RACE = "#chart_race"
RESTS = """
new Promise(done => {
    let changes = 0
    const watch = new MutationObserver(seen => { changes += seen.length })
    const all = {attributes: true, childList: true, subtree: true}
    document.querySelectorAll(".chart").forEach(it => watch.observe(it, all))
    let frames = 0
    const look = () => ++frames < 30 ? requestAnimationFrame(look) : (watch.disconnect(), done(changes === 0))
    look()
})
"""
"""Whether no chart changes for half a second."""

DRAWN = """
() => {
    window.drawn = []
    const draw = Plotly.react
    Plotly.react = (picture, ...told) => { drawn.push(picture.parentElement.id); return draw(picture, ...told) }
}
"""
"""Notes the charts that Plotly draws from now on."""

EMPTY_FRAMES = """
() => {
    window.emptyFrames = 0
    const look = () => {
        emptyFrames += document.querySelectorAll(".chart:empty").length
        requestAnimationFrame(look)
    }
    look()
}
"""
"""Counts the frames that begin with an empty place of a chart."""

LAST_AS_LISTED, LAST_BY_VALUE = "Unknown", "American Indian and Alaska Native"


def test_sorting_waits_for_no_server_and_the_table_follows(line: Line, server: Server, page: Page) -> None:
    opened(page, server, "demographics")
    filters_opened(page)
    order = content(page).get_by_role("radio", name="Largest value")
    expect(order).to_be_visible()
    line.is_held = True

    order.click()

    expect(_groups(page).last).to_have_text(LAST_BY_VALUE)
    expect(_last_row(page)).to_contain_text(LAST_AS_LISTED)
    line.let_go()
    expect(_last_row(page)).to_contain_text(LAST_BY_VALUE)
    expect(_groups(page).last).to_have_text(LAST_BY_VALUE)


def test_an_order_in_the_address_is_the_order_of_the_chart(server: Server, page: Page) -> None:
    opened(page, server, "demographics?demographics_sort=size")

    expect(_groups(page).last).to_have_text(LAST_BY_VALUE)


def test_a_picture_that_was_drawn_before_is_shown_again(server: Server, page: Page) -> None:
    opened(page, server, "salary")
    page.locator("#chart_salary > div").evaluate("picture => { picture.seen = true }")

    menu(page).filter(has_text="Growth").click()
    expect(chart_text(page, "152,261")).to_be_visible()
    menu(page).filter(has_text="Salary").click()
    expect(chart_text(page, "$68,535")).to_be_visible()

    assert page.locator("#chart_salary > div").evaluate("picture => picture.seen") is True


def test_a_chart_whose_figure_stays_is_not_drawn_again(server: Server, page: Page) -> None:
    opened(page, server, "demographics")
    filters_opened(page)
    page.evaluate(DRAWN)
    page.locator("#chart_gender > div").evaluate("picture => { picture.seen = true }")

    content(page).get_by_role("button", name=LAST_AS_LISTED, exact=True).click()
    expect(_groups(page).filter(has_text=LAST_AS_LISTED)).to_have_count(0)
    page.evaluate(RESTS)

    assert page.evaluate("drawn") == ["chart_race"]
    assert page.locator("#chart_gender > div").evaluate("picture => picture.seen") is True


def test_a_picture_that_comes_back_leaves_its_place_empty_for_no_frame(server: Server, page: Page) -> None:
    opened(page, server, "demographics")
    filters_opened(page)
    group = content(page).get_by_role("button", name=LAST_AS_LISTED, exact=True)
    group.click()
    expect(_groups(page).filter(has_text=LAST_AS_LISTED)).to_have_count(0)
    page.evaluate(DRAWN)
    page.evaluate(EMPTY_FRAMES)

    group.click()
    expect(_groups(page).last).to_have_text(LAST_AS_LISTED)

    assert page.evaluate("[drawn, emptyFrames]") == [[], 0]


def test_a_picture_that_comes_back_is_as_wide_as_its_place(server: Server, page: Page) -> None:
    opened(page, server, "salary")
    menu(page).filter(has_text="Growth").click()
    expect(chart_text(page, "152,261")).to_be_visible()
    page.set_viewport_size({"width": 1000, "height": 800})
    menu(page).filter(has_text="Salary").click()
    expect(chart_text(page, "$68,535")).to_be_visible()

    resized(page, 1000)


def test_two_places_of_one_chart_have_a_picture_each_and_the_page_goes_on(server: Server, page: Page) -> None:
    opened(page, server, "salary")
    places = page.locator("#chart_salary")
    places.locator("> div").evaluate("picture => { picture.seen = true }")

    places.evaluate("place => setTimeout(() => place.parentElement.append(place.cloneNode(false)))")

    expect(places.locator("> div > .plot-container")).to_have_count(2)
    assert places.locator("> div").evaluate_all("all => all.map(it => it.seen === true)") == [True, False]
    for place in places.all():
        expect(place.locator(".main-svg text").filter(has_text="$68,535")).to_be_visible()


@pytest.mark.parametrize("happening", ["a resize", "a sorting", "a print", "another theme"])
def test_two_places_of_one_chart_come_to_rest_after(happening: str, server: Server, page: Page) -> None:
    opened(page, server, "demographics")
    places = page.locator(RACE)
    places.evaluate("place => place.parentElement.append(place.cloneNode(false))")
    expect(places.locator("> div > .plot-container")).to_have_count(2)

    if happening == "a resize":
        page.set_viewport_size({"width": 1000, "height": 800})
    elif happening == "a sorting":
        filters_opened(page)
        content(page).get_by_role("radio", name="Largest value").click()
    elif happening == "a print":
        page.evaluate("for (const it of ['beforeprint', 'afterprint']) dispatchEvent(new Event(it))")
    else:
        page.emulate_media(color_scheme="dark")

    until(page, RESTS)
    until(page, FITTING)
    assert page.locator(f"{RACE} > div > .plot-container").count() == places.count()


def test_a_place_that_somebody_else_empties_again_and_again_does_not_stop_the_page(server: Server, page: Page) -> None:
    opened(page, server, "salary")

    page.locator("#chart_salary").evaluate(
        """place => {
            place.emptied = 0
            new MutationObserver(() => { place.emptied++; place.replaceChildren() }).observe(place, {childList: true})
            place.replaceChildren()
        }"""
    )

    until(page, "document.querySelector('#chart_salary').emptied > 0")
    filters_opened(page)
    expect(content(page).get_by_role("button", name="Zippia")).to_be_visible()


def test_one_citation_is_copied_and_its_button_says_so_until_another_is_used(server: Server, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, server, "salary")
    content(page).locator("summary").filter(has_text="Details").first.click()
    copies = content(page).locator(".copy")

    copies.nth(1).click()

    expect(copies.nth(1)).to_have_text("Copied")
    until(page, "navigator.clipboard.readText().then(text => text.startsWith('Account representative, yearly salary'))")
    until(page, "navigator.clipboard.readText().then(text => !text.includes('\\n'))")

    copies.first.click()

    expect(copies.first).to_have_text("Copied")
    expect(copies.nth(1)).to_have_text("Copy")


def test_a_link_to_a_source_opens_a_tab_that_knows_nothing_of_this_one(server: Server, page: Page) -> None:
    opened(page, server, "sources")

    survey = content(page).get_by_role("link", name="BLS wage survey", include_hidden=True)

    expect(survey).to_have_attribute("href", "https://www.bls.gov/oes/")
    expect(survey).to_have_attribute("target", "_blank")
    expect(survey).to_have_attribute("rel", "noopener noreferrer")


def _groups(page: Page) -> Locator:
    """The headings in the chart of race and ethnicity, from top to bottom."""
    return page.locator(f"{RACE} .annotation-text:has([style*='font-weight'])").filter(has_not_text="Account")


def _last_row(page: Page) -> Locator:
    return (
        content(page)
        .get_by_role("table", name="Which races and ethnicities", include_hidden=True)
        .get_by_role("row", include_hidden=True)
        .last
    )


@pytest.mark.parametrize("width", [320, 1280])
def test_an_axis_of_shares_is_labeled_up_to_its_end(width: int, server: Server, page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    opened(page, server, "demographics")

    expect(page.locator("#chart_gender .xtick text").last).to_have_text("100%")
