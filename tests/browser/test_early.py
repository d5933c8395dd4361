"""The page that comes with the answer: it reads without scripts or a connection, and the app takes its place."""

import re

import pytest
from playwright.sync_api import Browser, Page, Route, WebSocketRoute, expect

from harness.servers import Server, free_port, running
from tests.browser.lines import Line, without_upgrades
from tests.browser.visits import ADDRESSES, FIGURES, MENU, PATIENCE, arrived, content, drawn, until
from tests.turns import in_turn

CLOSE = 12
"""Pixels by which a heading or a chart may stand elsewhere once the app has taken the page's place."""

PLACES = """
inside => [...document.querySelectorAll(`${inside} :is(h1, h2, .chart)`)].filter(it => it.checkVisibility()).map(it => {
    const {x, y} = it.getBoundingClientRect()
    return [it.matches(".chart") ? it.id : it.textContent, x, y]
})
"""

LINKS = """
links => [...document.querySelectorAll(links)].map(it => {
    const {x, y, width, height} = it.getBoundingClientRect()
    return [(it.querySelector("p") ?? it).textContent.trim(), [x, y, width, height]]
})
"""
"""The words of links, and where each stands: from the left and the top, how wide, how high."""

WORDS = """
form => [...document.querySelectorAll(`#told .chart ${form}`)].filter(it => it.checkVisibility({opacityProperty: true}))
    .map(it => {
        const {left, top, right} = it.getBoundingClientRect()
        return [it.textContent.replace(/[\\s\\u200b\\u2066-\\u2069]/g, ""), left, right, top]
    }).filter(([words]) => words).toSorted().map(([words, ...places]) => [words, places])
"""
"""The words of all charts that are seen, in the order of letters, and where each begins, ends and has its top."""

NEAR = 6
"""Pixels by which words may move when Plotly draws over a picture."""


@pytest.fixture
def unconnected(page: Page) -> Page:
    """A tab behind a filter that lets no WebSocket through."""
    page.route_web_socket("**/_stcore/stream", lambda socket: socket.close())
    return page


def with_late_fonts(route: Route) -> None:
    """A page whose words wait for its fonts: else a slow browser keeps the words of before in another font."""
    page = route.fetch()
    route.fulfill(response=page, body=page.text().replace("font-display: optional", "font-display: block"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_reads_without_scripts(address: str, server: Server, plain: Page) -> None:
    plain.goto(f"{server.url}/{address}")

    told = plain.locator("#told main")
    expect(told.get_by_role("heading", level=1)).to_be_visible()
    expect(plain.get_by_text("This browser runs no scripts here.")).to_be_visible()
    assert len(told.inner_text()) > 500
    charts = told.locator(".chart")
    assert told.locator(".chart > .picture").count() == charts.count()
    for figure in FIGURES.get(address, ("", []))[1]:
        expect(charts.locator("text", has_text=figure).first).to_be_attached()


@pytest.mark.parametrize(("address", "width"), in_turn(["", "salary", "growth", "places", "path"], [1280, 390]))
def test_a_picture_says_the_same_at_the_same_place_as_the_chart_that_takes_its_place(
    address: str, width: int, server: Server, unconnected: Page
) -> None:
    held: list[Route] = []
    unconnected.route("**/plotly-basic-*.js", lambda route: held.append(route))  # noqa: PLW0108
    unconnected.route(f"{server.url}/{address}", with_late_fonts)
    unconnected.set_viewport_size({"width": width, "height": 800})
    unconnected.goto(f"{server.url}/{address}", wait_until="commit")
    expect(unconnected.locator("#told .remark.unscripted")).to_be_attached()
    unconnected.evaluate("Promise.all([...document.fonts].map(font => font.load())).then(() => null)")
    pictured = unconnected.evaluate(WORDS, ".picture text")
    while not held:
        unconnected.evaluate("new Promise(requestAnimationFrame)")
    held[0].continue_()
    until(unconnected, "!document.querySelector('#told main > * .picture:not(details *)')")
    drawn_anew = unconnected.evaluate(WORDS, ".main-svg text")

    assert [words for words, _ in pictured] == [words for words, _ in drawn_anew]
    assert len(pictured) > 5
    moves = [
        (words, then, now)
        for (words, then), (_, now) in zip(pictured, drawn_anew, strict=True)
        if max(abs(a - b) for a, b in zip(then, now, strict=True)) > NEAR
    ]
    assert moves == []


@pytest.mark.parametrize("width", [1280, 390])
def test_headings_have_as_many_lines_before_the_fonts_have_come(width: int, server: Server, browser: Browser) -> None:
    heights, headings = [], []
    for has_fonts in (False, True):
        with browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800}) as context:
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            if not has_fonts:
                page.route("**/*.woff2", lambda route: route.abort())
            for _ in range(2):  # the second time the fonts are there at once
                page.goto(f"{server.url}/salary")
            heights.append(page.locator("#told main").evaluate("it => it.scrollHeight"))
            headings.append(page.locator("#told :is(h1, h2)").evaluate_all("all => all.map(it => it.clientHeight)"))

    assert heights[0] == pytest.approx(heights[1], rel=0.02)
    assert sum(abs(before - after) > 2 for before, after in zip(*headings, strict=True)) <= (width < 640)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_has_the_colors_of_its_page_and_black_on_paper(scheme: str, server: Server, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False, color_scheme=scheme) as context:  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(f"{server.url}/salary")
        label = page.locator("#told .picture text").first
        page_color = page.locator("#told main").evaluate("it => getComputedStyle(it).color")

        assert label.evaluate("it => getComputedStyle(it).fill") == page_color
        assert page_color == {"light": "rgb(6, 12, 20)", "dark": "rgb(232, 237, 242)"}[scheme]
        page.emulate_media(media="print")
        assert label.evaluate("it => getComputedStyle(it).fill") == "rgb(0, 0, 0)"


def test_without_scripts_a_form_chooses_and_links_keep_what_is_chosen(server: Server, plain: Page) -> None:
    plain.goto(f"{server.url}/salary")

    plain.get_by_role("radio", name="Month").check(force=True)
    plain.get_by_role("combobox", name="Compare").select_option(label="Account representative")
    plain.get_by_role("button", name="Show this choice").first.click()

    heading = "Account representatives average $3,081 a month"
    expect(plain.get_by_role("heading", name=heading)).to_be_visible()
    plain.get_by_text("Menu", exact=True).click()
    plain.get_by_role("link", name="Growth").click()
    expect(plain).to_have_url(re.compile("/growth[?]role=account_representative"))
    expect(plain.get_by_role("heading", level=1)).to_have_text("Growth")


def test_behind_a_proxy_that_refuses_upgrades_a_choice_opens_its_page_and_a_sentence_says_why(
    server: Server, page: Page
) -> None:
    with without_upgrades(server.url) as url:
        page.goto(f"{url}/salary")

        expect(page.get_by_role("status").filter(has_text="The live connection cannot be made")).to_be_visible()
        page.get_by_role("radio", name="Month").check(force=True)

        expect(page).to_have_url(re.compile("per=month"))
        expect(page.get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
        expect(page.locator("#told .chart .main-svg").first).to_be_visible()


SCREENS = [("path", (820, 1180)), ("path", (1024, 768)), ("growth", (1920, 1080)), ("salary", (844, 390))]
"""Pages on screens of other shapes: tablets, a projector, a phone on its side."""


@pytest.mark.parametrize(("address", "size"), [*in_turn(ADDRESSES, [(1280, 800), (390, 800)]), *SCREENS])
def test_the_app_shows_the_same_at_the_same_place(
    address: str, size: tuple[int, int], server: Server, page: Page
) -> None:
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    page.route_web_socket("**/_stcore/stream", lambda socket: socket.close())
    for _ in range(2):  # the second time the browser has the fonts, which come at once or not at all
        page.goto(f"{server.url}/{address}")
        page.evaluate("document.fonts.ready.then(() => null)")
    expect(page.locator("#told h1")).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => null)")
    early = page.evaluate(PLACES, "#told")
    page.unroute_all()

    other = page.context.new_page()
    other.set_viewport_size({"width": width, "height": height})
    other.goto(f"{server.url}/{address}")
    arrived(other)
    drawn(other)
    late = other.evaluate(PLACES, "#root")

    assert [it[0] for it in early] == [it[0] for it in late]
    first_screen = [(then, now) for then, now in zip(early, late, strict=True) if now[2] < height]
    assert first_screen
    moved = [it for it in first_screen if max(abs(it[0][1] - it[1][1]), abs(it[0][2] - it[1][2])) > CLOSE]
    assert moved == []


def test_the_menu_stands_where_the_app_has_it(server: Server, unconnected: Page) -> None:
    unconnected.goto(f"{server.url}/growth")
    early = unconnected.evaluate(LINKS, "#told nav a")
    app = unconnected.context.new_page()
    app.goto(f"{server.url}/growth")
    arrived(app)

    late = app.evaluate(LINKS, "[data-testid=stSidebarNavLink]")

    assert [words for words, _ in early] == [words for words, _ in late] == list(MENU)
    for (words, then), (_, now) in zip(early, late, strict=True):
        assert then == pytest.approx(now, abs=2), words


def test_on_a_phone_the_menu_opens_over_the_page(server: Server, plain: Page) -> None:
    plain.goto(f"{server.url}/growth")
    heading = plain.get_by_role("heading", level=1)
    place = heading.bounding_box()

    plain.get_by_text("Menu", exact=True).click()

    expect(plain.get_by_role("link", name="Growth")).to_be_visible()
    assert heading.bounding_box() == place
    plain.get_by_text("Menu", exact=True).click()
    expect(plain.get_by_role("link", name="Growth")).to_be_hidden()


def test_what_is_unfolded_scrolled_and_focused_stays_so(server: Server, page: Page) -> None:
    held: list[Route] = []
    page.route("**/static/js/index.*.js", lambda route: held.append(route))  # noqa: PLW0108  (Playwright looks at its arguments)
    page.goto(f"{server.url}/salary")
    told = page.locator("#told main")
    told.get_by_text("Filter and sort").click()
    page.locator("#told summary", has_text="Details").first.focus()
    told.evaluate("main => main.scrollTop = 300")
    picture = page.locator("#told .chart .js-plotly-plot").first.element_handle()
    for route in held:
        route.continue_()

    arrived(page)

    assert content(page).evaluate("main => main.scrollTop") == 300
    assert page.evaluate("document.activeElement.tagName + document.activeElement.textContent") == "SUMMARYDetails"
    assert picture.evaluate("it => it.isConnected && Boolean(it.closest('#root'))")


def test_a_line_that_is_lost_is_said_in_a_sentence_until_it_is_back(page: Page) -> None:
    port = free_port()
    with running(port=port) as server:
        page.goto(f"{server.url}/salary")
        arrived(page)
        lost = page.get_by_role("status").filter(has_text="The connection is lost.")
        expect(lost).to_be_hidden()
    expect(lost).to_be_visible()
    expect(content(page).get_by_role("radio", name="Month")).to_be_disabled()
    content(page).locator("summary", has_text="Details").first.click()
    expect(content(page).get_by_role("table").first).to_be_visible()
    expect(page.get_by_text("Is Streamlit still running?")).to_be_hidden()

    with running(port=port):
        expect(lost).to_be_hidden()
        content(page).get_by_role("radio", name="Month").click()
        expect(page).to_have_url(re.compile("per=month"))


def test_a_click_that_was_lost_with_the_line_is_answered_once_it_is_back(server: Server, page: Page) -> None:
    laid: list[WebSocketRoute] = []
    lost: list[str | bytes] = []

    def lay(socket: WebSocketRoute) -> None:
        beyond = socket.connect_to_server()
        is_first = not laid
        laid.append(socket)
        socket.on_message(lambda it: lost.append(it) if is_first and lost else beyond.send(it))

    page.route_web_socket("**/_stcore/stream", lay)
    page.goto(f"{server.url}/salary")
    arrived(page)
    lost.append("from here on")
    content(page).get_by_role("radio", name="Month").click()
    while len(lost) < 2:
        page.evaluate("new Promise(requestAnimationFrame)")
    laid[0].close()

    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(page).to_have_url(re.compile("per=month"))
    assert len(laid) == 2


def test_work_that_takes_a_moment_says_so(server: Server, page: Page, line: Line) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    working = page.get_by_role("status").filter(has_text="One moment")
    expect(working).to_be_hidden()

    line.is_held = True
    content(page).get_by_role("radio", name="Month").click()
    expect(working).to_be_visible()

    line.let_go()
    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(working).to_be_hidden()
