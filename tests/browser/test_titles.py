"""What a tab is called as a reader goes from page to page and compares other roles."""

from playwright.sync_api import Page, expect

from harness.servers import Server
from tests.browser.visits import arrived

NOTING_TITLES = """
window.titles = []
const {set, ...rest} = Object.getOwnPropertyDescriptor(Document.prototype, "title")
Object.defineProperty(document, "title", {...rest, set(title) { titles.push(title); set.call(document, title) }})
"""
"""Notes every title that a script gives the tab."""

PAIR = "account managers and account representatives · Roles Side by Side"
SWAPPED = "?role=account_representative&with=account_manager"


def test_a_tab_says_page_and_roles_before_and_after_the_page_is_drawn(server: Server, page: Page) -> None:
    title = "Salary and hourly pay: account representatives and account managers · Roles Side by Side"

    answer = page.goto(f"{server.url}/salary{SWAPPED}")

    assert answer
    assert f"<title>{title}</title>" in answer.text()
    arrived(page)
    expect(page).to_have_title(title)


def test_the_title_follows_the_reader_and_comes_back_with_the_page(server: Server, page: Page) -> None:
    page.add_init_script(NOTING_TITLES)
    page.goto(server.url)
    arrived(page)
    expect(page).to_have_title(f"A{PAIR[1:]}")

    page.get_by_test_id("stSidebarNavLink").filter(has_text="Growth").click()
    expect(page).to_have_title(f"Growth: {PAIR}")
    expect(page).to_have_url(f"{server.url}/growth")

    page.go_back()
    expect(page).to_have_title(f"A{PAIR[1:]}")
    assert set(page.evaluate("titles")) == {f"A{PAIR[1:]}", f"Growth: {PAIR}"}
