"""What a browser brings along to a session that does not know it yet, or that it is about to forget."""

import asyncio

from harness.servers import Server
from harness.sessions import tab, without


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


async def choice_that_comes_back(server: Server) -> tuple[str, ...] | None:
    """What a control is told that a role brings back, in a browser that has not forgotten it yet."""
    async with tab(server.url) as reader:
        await reader.open("skills")
        group = next(it for it in reader._choices if "Customer service representatives" in it.options)
        box = next(it for it in reader._choices if reader._values[it.id] == ("Account representative",))
        before = dict(reader._values)
        reader._fragment = ""  # a role is chosen around the page, so all of it runs
        for role, values, others in (("Registered nurses", before, []), ("Account representative", before, [group])):
            reader._choices = [*without(reader._choices, others), *others]
            reader._values = {**reader._values, **{it.id: values[it.id] for it in others}, box.id: (role,)}
            await reader._run(reader._rerun_message("", ""))
        return next(it.told for it in reader._choices if it.id == group.id)


def test_a_control_that_comes_back_is_told_what_it_says(server: Server) -> None:
    assert asyncio.run(choice_that_comes_back(server)) == ("Customer service representatives",)
