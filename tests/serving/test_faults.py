"""What happens when a page fails: calm words with a number for the reader, the traceback under it in the log, once."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

import pytest

from harness.servers import DASHBOARD, Server, running
from harness.sessions import Tab, tab
from serving import faults
from tests.serving.asking import ask
from tests.serving.conftest import Run

NUMBER = re.compile(r"\d{3}-\d{3}")
CALM = "This page cannot be shown in full right now"
BROKEN = """
import sys, dashboard, streamlit
from careers.ui import {module}
def fails(*_, **__): raise ValueError("no room for " + streamlit.query_params.get("role", "nobody"))
{module}.{name} = fails
sys.exit(dashboard.serve(dashboard.app))
"""
"""The dashboard, but for one function that fails."""


def failing(module: str, name: str) -> Iterator[Server]:
    code = BROKEN.format(module=module, name=name)
    with running(replace(DASHBOARD, command=("-c", code))) as server:
        yield server


@pytest.fixture(scope="module")
def in_a_part() -> Iterator[Server]:
    """A server whose page on pay fails in its middle."""
    yield from failing("sections", "ranges")


@pytest.fixture(params=[("frame", "begin"), ("frame", "chosen_page"), ("frame", "tab_title"), ("frame", "footer")])
def around(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server that fails in what stands around every page."""
    yield from failing(*request.param)


def fail(what: str) -> ValueError:
    try:
        raise ValueError(what)
    except ValueError as error:
        return error


def raised_here() -> ValueError:
    with pytest.raises(ValueError, match="one") as raised:
        raise ValueError("one")
    return raised.value


async def words_at(reader: Tab, address: str) -> str:
    """What a page says, once it has arrived without an exception of Streamlit's."""
    await reader.open(address)
    return " ".join(it.html.body for it in reader.page.elements.values())


def test_the_reader_is_told_calmly_and_the_log_has_the_rest_under_the_same_number(in_a_part: Server, run: Run) -> None:
    run(_told(in_a_part))


async def _told(server: Server) -> None:
    async with tab(server.url) as reader, tab(server.url) as another:
        shown = await words_at(reader, "salary?role=account_manager&role=secret_wish")
        assert CALM in shown
        (number,) = NUMBER.findall(shown)
        assert number in await words_at(another, "salary")
        assert await words_at(another, "skills") != ""
        assert CALM not in await words_at(another, "skills")
    lines = [it for it in server.lines if number in it]
    assert [("Traceback" in it, "again" in it) for it in lines] == [(True, False), (False, True)]
    assert "pages/salary.py" in lines[0]
    assert "ValueError: no room for" in lines[0]
    assert "secret_wish" not in "".join(server.lines)
    assert "Uncaught" not in "".join(server.lines)


def test_the_ways_back_lead_to_the_page_and_to_the_front(in_a_part: Server, run: Run) -> None:
    run(_ways(in_a_part))


async def _ways(server: Server) -> None:
    async with tab(server.url) as reader:
        shown = await words_at(reader, "salary?salary_show=salary")
    ways = re.findall(r'<a href="([^"]*)">', shown)
    assert ways == ["salary", "./"]
    assert [ask(server.url, urlsplit(urljoin(f"{server.url}/salary", way)).path).status for way in ways] == [200, 200]


def test_a_fault_around_all_pages_is_told_as_calmly(around: Server, run: Run) -> None:
    run(_calm(around))


async def _calm(server: Server) -> None:
    async with tab(server.url) as reader:
        assert CALM in await words_at(reader, "growth")
    assert len([it for it in server.lines if "Traceback" in it]) == 1


def test_a_number_stands_for_a_place_in_the_program() -> None:
    same = {faults.number_of(fail(what)) for what in ("one", "two")}
    assert len(same) == 1
    assert NUMBER.fullmatch(same.pop())
    assert faults.number_of(fail("one")) != faults.number_of(raised_here())


def test_what_a_reader_chose_is_left_out_of_a_traceback() -> None:
    told = "Traceback:\n  File \"/app/salary.py\", line 1\n    f(x)\nKeyError: 'salary of Ann'"
    assert faults.without(told, ["salary", "Ann", "f"]) == (
        'Traceback:\n  File "/app/salary.py", line 1\n    f(x)\n'
        "KeyError: '[what the reader chose] of [what the reader chose]'"
    )
