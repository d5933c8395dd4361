"""The comparison sheet changes in one piece: in no frame does a title stand over another pair's figures."""

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, choose_role, main_heading

WATCH = """
() => {
    window.seen = []
    const look = () => {
        const texts = it => [...document.querySelectorAll(`main ${it}`)].map(it => it.textContent)
        const [title] = texts("h1")
        if (title) seen.push(`${title}: ${texts(".sheet .columns strong").slice(0, 2).join(", ")}`)
        requestAnimationFrame(look)
    }
    look()
}
"""


def test_a_title_never_stands_over_the_figures_of_another_pair(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/profile")
    arrived(page)
    page.evaluate(WATCH)

    choose_role(page, "Compare", "Account representative")
    expect(main_heading(page)).to_have_text("Account representative and account manager")
    arrived(page)

    assert list(dict.fromkeys(page.evaluate("seen"))) == [
        "Account manager and account representative: Account manager, Account representative",
        "Account representative and account manager: Account representative, Account manager",
    ]
