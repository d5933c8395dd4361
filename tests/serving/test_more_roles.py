"""A third and a fourth role over the wire: addresses hold them, clicks keep them, a tab sends them like a browser."""

import pytest

from harness.choices import Choice, widget_states
from harness.servers import Server
from harness.sessions import Tab, tab
from tests.serving.asking import ask
from tests.serving.conftest import Run

THREE = "and=43-4051"
FOUR = f"{THREE}&and=29-1141"
NAMES = {"43-4051": "Customer service representative", "29-1141": "Registered nurse"}


def words(reader: Tab) -> str:
    """What the tab's page says."""
    return " ".join(element.html.body for element in reader.page.elements.values())


def box_of_several(reader: Tab) -> Choice:
    """The box for further roles."""
    (box,) = (choice for choice in reader._choices if choice.kind == "box" and choice.several)
    return box


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        (f"/Salary?{FOUR}", f"salary?{FOUR}"),
        (f"/hourly?{FOUR}", f"salary?{FOUR}&per=hour"),
        (f"/getting_in?{THREE}", f"education?{THREE}"),
    ],
)
def test_an_address_that_leads_on_keeps_every_role(asked: str, led_to: str, server: Server) -> None:
    answer = ask(server.url, asked)

    assert (answer.status, answer.headers["location"]) == (307, led_to)


@pytest.mark.parametrize("roles", [THREE, FOUR])
def test_a_click_keeps_every_role_of_the_address(roles: str, server: Server, run: Run) -> None:
    run(_clicked(server, roles))


async def _clicked(server: Server, roles: str) -> None:
    codes = roles.replace("and=", "").split("&")
    async with tab(server.url) as reader:
        await reader.open(f"salary?{roles}")
        for _ in range(3):
            assert all(NAMES[code] in words(reader) for code in codes)
            await reader.click()


def test_a_role_that_is_taken_away_in_the_box_is_gone_from_the_page(server: Server, run: Run) -> None:
    run(_taken_away(server))


async def _taken_away(server: Server) -> None:
    async with tab(server.url) as reader:
        await reader.open(f"salary?{FOUR}")
        box = box_of_several(reader)
        reader._values = {**reader._values, box.id: reader._values[box.id][:1]}
        await reader._run(reader._rerun_message("", reader._query()))

        assert NAMES["43-4051"] in words(reader)
        assert NAMES["29-1141"] not in words(reader)


def test_a_tab_sends_what_stands_in_a_box_of_several_as_an_array(server: Server, run: Run) -> None:
    run(_sent(server))


async def _sent(server: Server) -> None:
    async with tab(server.url) as reader:
        await reader.open(f"salary?{FOUR}")
        box = box_of_several(reader)
        states = {state.id: state for state in widget_states(reader._choices, reader._values).widgets}

        assert tuple(states[box.id].string_array_value.data) == reader._values[box.id]
        assert len(reader._values[box.id]) == len(NAMES)
