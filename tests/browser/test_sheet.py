"""A page that is told whole changes in one piece: in no frame does a title stand over another pair's figures."""

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, choose_role, main_heading

WATCH = """
selector => {
    window.seen = []
    const look = () => {
        const texts = it => [...document.querySelectorAll(`main ${it}`)].map(it => it.textContent)
        const [[title], shown] = [texts("h1"), texts(selector)]
        if (title && shown.length) seen.push(`${title}: ${shown.slice(0, 2).join(", ")}`)
        requestAnimationFrame(look)
    }
    look()
}
"""


def test_a_title_never_stands_over_the_figures_of_another_pair(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/profile")
    arrived(page)
    page.evaluate(WATCH, ".sheet .columns strong")

    choose_role(page, "Compare", "Account representative")
    expect(main_heading(page)).to_have_text("Account representative and account manager")
    arrived(page)

    assert list(dict.fromkeys(page.evaluate("seen"))) == [
        "Account manager and account representative: Account manager, Account representative",
        "Account representative and account manager: Account representative, Account manager",
    ]


def test_the_headline_never_stands_over_the_bars_of_another_pair(server: Server, page: Page) -> None:
    page.goto(server.url)
    arrived(page)
    page.evaluate(WATCH, ".line:first-child .chart text")

    choose_role(page, "Compare", "Account representative")
    expect(main_heading(page)).to_contain_text("Account representatives are reported to earn")
    arrived(page)

    before, after = dict.fromkeys(page.evaluate("seen"))
    assert before.startswith("Account managers are reported to earn 51% to 85% more than account representatives")
    assert before.endswith(": Account manager  $68,535–$74,555, Account representative  $36,977–$49,240")
    assert after.startswith("Account representatives are reported to earn")
    assert after.endswith(": Account representative  $36,977–$49,240, Account manager  $68,535–$74,555")
