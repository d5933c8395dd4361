"""High contrast: the system takes colors and backgrounds away; what is chosen still shows."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from harness.servers import Server
from tests.browser.visits import arrived, content


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(forced_colors="active") as context:
        yield context.new_page()


def look(place: Locator) -> tuple[str, str]:
    """The background of a part, and the color of what is written on it."""
    return tuple(
        place.evaluate(
            "it => [getComputedStyle(it).backgroundColor, getComputedStyle(it.querySelector('p') ?? it).color]"
        )
    )


def test_chosen_and_unchosen_buttons_look_different(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary?per=month&salary_show=salary")
    arrived(page)
    group = content(page)
    chosen = {look(group.get_by_role("radio", name="Month")), look(group.get_by_role("button", name="Pay", exact=True))}
    unchosen = {
        look(group.get_by_role("radio", name="Year")),
        look(group.get_by_role("button", name="People surveyed")),
    }

    assert len(chosen) == len(unchosen) == 1
    (background, ink), (other_background, other_ink) = chosen.pop(), unchosen.pop()
    assert len({background, ink}) == len({other_background, other_ink}) == 2
    assert background != other_background
    assert ink != other_ink


def test_a_switch_shows_whether_it_is_on(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/salary")
    arrived(page)
    switch = page.get_by_test_id("stCheckbox").locator("label")
    track = switch.locator("div:has(> div:empty)")
    off = look(track)

    switch.click()
    expect(page.get_by_role("switch")).to_be_checked()

    assert track.evaluate("it => getComputedStyle(it).borderTopStyle") == "solid"
    assert look(track)[0] != off[0]


def test_a_slider_has_a_track_and_a_thumb(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/path")
    arrived(page)
    slider = page.get_by_test_id("stSlider").first
    thumb = slider.locator("div:has(> div > input[type=range])").last

    assert (
        slider.locator("[role=group] > div > div:empty").first.evaluate("it => getComputedStyle(it).borderTopStyle")
        == "solid"
    )
    assert thumb.evaluate("it => getComputedStyle(it).borderTopStyle") == "solid"
