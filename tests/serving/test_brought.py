"""What a browser brings along to a session that does not know it yet, as after a replica was replaced."""

import asyncio

from harness.servers import Server
from harness.sessions import tab


async def places_after_skills(server: Server) -> str:
    """What Places says in a new session to which the browser brings what was chosen on Skills."""
    choice = "as_account_manager=11-2022"
    async with tab(server.url) as old, tab(server.url) as new:
        await old.open(f"skills?{choice}")
        new._choices, new._values = old._choices, old._values
        await new.open(f"places?{choice}")
        return "".join(it.html.body for it in new.page.elements.values())


def test_a_control_of_the_same_name_on_another_page_leaves_the_choice_to_the_address(server: Server) -> None:
    told = asyncio.run(places_after_skills(server))

    assert "The median pay of sales managers goes from" in told
