"""What a visitor does: follow links, filter, share an address, go back."""

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from harness.servers import Server
from tests.browser.visits import Watch, arrived, chart_text, choose_role, content, everything_opened, main_heading, menu

PAID = "Account managers are reported to earn 51% to 85% more"
TURNED = "Account representatives are reported to earn 34% to 46% less"
TURNED_SALARY = "Account representatives average $36,977 a year, 46% less"


def test_a_visitor_gets_from_the_overview_by_a_link_to_a_topic_and_by_the_menu_to_its_sources(
    server: Server, page: Page, watch: Watch
) -> None:
    page.goto(server.url)
    arrived(page)

    content(page).get_by_role("link", name="Salary and hourly pay").click()
    expect(page).to_have_url(f"{server.url}/salary")
    expect(chart_text(page, "$36,977")).to_be_visible()

    menu(page).filter(has_text="Sources").click()
    expect(page).to_have_url(f"{server.url}/sources")
    expect(content(page).get_by_role("heading", name="Zippia")).to_be_visible()
    assert watch.console == []


def test_a_filter_changes_page_and_address_and_the_address_opens_the_same_view(
    server: Server, page: Page, browser: Browser
) -> None:
    page.goto(f"{server.url}/growth")
    arrived(page)

    content(page).get_by_role("button", name="Number of jobs").click()
    expect(content(page).get_by_role("heading", name="152,261")).to_have_count(0)
    expect(content(page).get_by_role("cell", name="152,261", exact=True)).to_have_count(0)
    expect(page).to_have_url(re.compile("growth_show="))

    with browser.new_context() as friend:
        copy = friend.new_page()
        copy.goto(page.url)
        arrived(copy)
        expect(chart_text(copy, "+16%")).to_be_visible()
        assert content(copy).get_by_role("heading").all_inner_texts() == headings(page)
        assert len(headings(copy)) == 4
        expect(content(copy).get_by_role("button", name="Number of jobs")).to_have_attribute("aria-pressed", "false")


def test_a_pay_period_changes_headline_chart_and_table(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)

    content(page).get_by_role("radio", name="Month").click()

    expect(content(page).get_by_role("heading", name="Account managers average $5,711 a month")).to_be_visible()
    expect(chart_text(page, "Account representative $3,081")).to_be_visible()
    everything_opened(page)
    expect(content(page).get_by_role("cell", name="$5,711", exact=True)).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?per=month")


def test_an_old_address_leads_on_with_its_choices_to_pay_by_the_hour(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/hourly?role=account_representative&hourly_sort=size")
    arrived(page)

    expect(page).to_have_url(f"{server.url}/salary?role=account_representative&per=hour&salary_sort=size")
    expect(chart_text(page, "$32.95")).to_be_visible()
    expect(main_heading(page)).to_have_text("Salary and hourly pay")


def test_hours_that_are_typed_are_answered_and_stand_in_the_address(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary?per=week")
    arrived(page)

    box = content(page).get_by_role("spinbutton", name="What do these hours a week bring?")
    box.fill("12")
    box.press("Enter")

    expect(
        content(page).get_by_role("heading", name="12 hours a week come to $395 for account managers")
    ).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?per=week&salary_hours=12")
    page.go_back()
    expect(
        content(page).get_by_role("heading", name="30 hours a week come to $989 for account managers")
    ).to_be_visible()


def test_nothing_chosen_is_answered_with_help_also_from_the_address(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/growth?growth_show=jobs")
    arrived(page)

    content(page).get_by_role("button", name="Number of jobs").click()
    expect(content(page).get_by_text("Nothing is chosen")).to_be_visible()
    page.reload()

    expect(content(page).get_by_text("Nothing is chosen")).to_be_visible()
    expect(content(page).locator(".js-plotly-plot")).to_have_count(0)


def test_the_roles_turn_round_and_stay_so_from_page_to_page(server: Server, page: Page) -> None:
    page.goto(server.url)
    arrived(page)

    choose_role(page, "Compare", "Account representative")
    expect(main_heading(page)).to_contain_text(TURNED)
    menu(page).filter(has_text="Salary").click()

    expect(content(page).get_by_role("heading", name=TURNED_SALARY)).to_be_visible()


@pytest.mark.parametrize("way", ["menu", "line"])
def test_the_roles_of_a_shared_address_stay_from_page_to_page(way: str, server: Server, page: Page) -> None:
    page.goto(f"{server.url}/?role=Account+representative")
    arrived(page)
    expect(main_heading(page)).to_contain_text(TURNED)

    if way == "menu":
        menu(page).filter(has_text="Salary").click()
    else:
        content(page).get_by_role("link", name="Salary").click()

    expect(content(page).get_by_role("heading", name=TURNED_SALARY)).to_be_visible()


def test_the_back_button_returns_to_the_page_before(server: Server, page: Page) -> None:
    page.goto(server.url)
    arrived(page)
    menu(page).filter(has_text="Growth").click()
    expect(chart_text(page, "+16%")).to_be_visible()

    page.go_back()

    expect(page).to_have_url(f"{server.url}/")
    expect(main_heading(page)).to_contain_text(PAID)


def test_back_and_forward_bring_back_every_view_with_its_choices(server: Server, page: Page) -> None:
    page.goto("about:blank")
    page.goto(f"{server.url}/salary?role=Account+representative")  # rewritten on arrival, which is no step
    arrived(page)
    steps = [("Month", "per=month", "$3,081 a month"), ("Week", "per=week", "$711 a week")]
    for label, parameter, figure in steps:
        content(page).get_by_role("radio", name=label).click()
        expect(page).to_have_url(f"{server.url}/salary?role=account_representative&{parameter}")
        expect(content(page).get_by_role("heading", name=figure)).to_be_visible()
    menu(page).filter(has_text="Growth").click()
    expect(page).to_have_url(f"{server.url}/growth?role=account_representative")
    expect(chart_text(page, "+16%")).to_be_visible()

    for _, parameter, figure in reversed(steps):
        page.go_back()
        expect(page).to_have_url(f"{server.url}/salary?role=account_representative&{parameter}")
        expect(content(page).get_by_role("heading", name=figure)).to_be_visible()
    page.go_back()
    expect(content(page).get_by_role("heading", name="$36,977 a year")).to_be_visible()
    expect(page).to_have_url(f"{server.url}/salary?role=account_representative")
    page.go_forward()
    expect(content(page).get_by_role("heading", name="$3,081 a month")).to_be_visible()
    page.go_back()
    expect(content(page).get_by_role("heading", name="$36,977 a year")).to_be_visible()
    page.go_back()
    expect(page).to_have_url("about:blank")


def test_clicks_that_overtake_the_answers_are_all_in_the_address(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/demographics")
    arrived(page)

    for label in ("Age", "Women and men", "LGBT"):
        content(page).get_by_role("button", name=label, exact=True).click(no_wait_after=True)

    expect(page).to_have_url(f"{server.url}/demographics?demographics_show=race")
    expect(content(page).locator(".chart")).to_have_count(1)


@pytest.mark.parametrize("click", [{"modifiers": ["Control"]}, {"button": "middle"}], ids=["Ctrl", "middle"])
@pytest.mark.parametrize("where", ["menu", "overview"])
def test_a_page_opened_in_a_new_tab_keeps_the_pair(
    where: str, click: dict[str, Any], server: Server, page: Page
) -> None:
    page.goto(f"{server.url}/?role=account_representative")
    arrived(page)
    way = menu(page).filter(has_text="Growth") if where == "menu" else content(page).get_by_role("link", name="Growth")

    with page.context.expect_page() as opened:
        way.first.click(**click)

    expect(opened.value).to_have_url(f"{server.url}/growth?role=account_representative")
    expect(page).to_have_url(f"{server.url}/?role=account_representative")


def test_a_page_opened_in_a_new_tab_keeps_all_that_holds_on_every_page(server: Server, page: Page) -> None:
    chosen = {"role": "account_representative", "and": "29-1141", "prefer": "indeed_manager", "real": "true"}
    page.goto(f"{server.url}/salary?{urlencode({**chosen, 'per': 'month'})}")
    arrived(page)

    with page.context.expect_page() as opened:
        menu(page).filter(has_text="Growth").first.click(modifiers=["ControlOrMeta"])

    expect(opened.value).to_have_url(re.compile("/growth"))
    assert dict(parse_qsl(urlsplit(opened.value.url).query)) == chosen


def test_a_role_that_is_none_is_named(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary?role=Wizard")
    arrived(page)

    expect(content(page).get_by_text("The link asks for a role that is not here: Wizard.")).to_be_visible()


@pytest.mark.parametrize(
    ("address", "figure"),
    [
        ("salary?per=Fortnight&salary_show=Nonsense&salary_sort=%F0%9F%92%A9&role=Nobody&with=&x=1", "$68,535"),
        ("?topics=Nonsense&metrics=%3Cscript%3E&role=Account+manager", "$68,535–$74,555"),
        ("demographics?demographics_groups=Nobody&demographics_sources=%00", "66.4%"),
    ],
)
def test_nonsense_in_an_address_opens_the_page_as_if_it_were_not_there(
    address: str, figure: str, server: Server, page: Page, watch: Watch
) -> None:
    page.goto(f"{server.url}/{address}")
    arrived(page)

    expect(chart_text(page, figure)).to_be_visible()
    expect(content(page).get_by_role("alert")).to_have_count(0)
    assert watch.failed == []
    assert server.lines[1:] == []


def headings(page: Page) -> list[str]:
    """All headings of the page, without the menu's."""
    return content(page).get_by_role("heading").all_inner_texts()
