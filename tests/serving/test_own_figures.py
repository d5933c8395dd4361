"""Figures that a reader brings to one session are in its pages and its handout, and in nobody else's."""

import asyncio
import io
import re
from urllib.parse import urlencode

import pypdfium2
import pytest

from harness.servers import Server
from harness.sessions import Tab, tab
from tests.serving.asking import Answer, ask

MINE = b"""role,metric,group,value,period,source,note
Account manager,salary,mean,61234,2026,Acme payroll,
Bakery clerks,salary,mean,40123,2026,Acme payroll,
"""
PAGES = ("salary", "profile", "sources", "path")
A4, LETTER = (595, 842), (612, 792)


async def page_of(reader: Tab, page: str) -> str:
    """What a page says in a session."""
    await reader.open(page)
    return "".join(it.html.body for it in reader.page.elements.values())


def key_in(told: str) -> str:
    (key, *_) = re.findall(r'data-key="([^"]+)"', told)
    return str(key)


def brought(server: Server, key: str) -> Answer:
    return ask(server.url, "/files/own", "POST", MINE, x_key=key, x_name="acme.csv")


def handout(server: Server, written: dict[str, str], key: str = "", query: str = "") -> Answer:
    headers = {"x_key": key} if key else {}
    return ask(server.url, f"/files/profile/handout.pdf{query}", "POST", urlencode(written).encode(), **headers)


def sheet(answer: Answer) -> tuple[str, tuple[int, int]]:
    """The text of a handout's first page, and its size in points."""
    page = pypdfium2.PdfDocument(io.BytesIO(answer.body))[0]
    width, height = page.get_size()
    return re.sub(r"[-\u00ad]?\s+", " ", page.get_textpage().get_text_bounded()), (round(width), round(height))


Scene = tuple[dict[str, str], dict[str, str], dict[str, Answer]]


def of_two_sessions(server: Server) -> Scene:
    """What pages say where the figures were brought and in a second session, and handouts made meanwhile."""

    async def scene() -> Scene:
        async with tab(server.url) as one, tab(server.url) as other:
            key, others = key_in(await page_of(one, "sources")), key_in(await page_of(other, "sources"))
            assert brought(server, key).status == 200
            told = {page: await page_of(one, page) for page in PAGES}
            assert key_in(told["profile"]) == key
            note = {"note": "Ask Ann at Acme.", "questions": "Do you like bread?", "paper": "a4"}
            made = {
                "own": handout(server, note, key),
                "own role": handout(server, {}, key, "?with=own_role_1"),
                "other": handout(server, note, others),
                "nobody": handout(server, note),
                "ended": handout(server, note, "0.gone"),
            }
            return told, {page: await page_of(other, page) for page in PAGES}, made

    return asyncio.run(scene())


@pytest.fixture(scope="module")
def scene(server: Server) -> Scene:
    return of_two_sessions(server)


def test_a_second_session_sees_nothing_of_what_one_brought(scene: Scene) -> None:
    own, others, _ = scene

    assert [page for page in PAGES if not re.search("Acme|61,234", own[page])] == []
    assert [page for page in PAGES if re.search("acme|61,234|40,123|Bakery", others[page], re.IGNORECASE)] == []


def test_a_handout_has_own_figures_marked_with_the_note_on_the_paper_that_was_asked_for(scene: Scene) -> None:
    text, size = sheet(scene[2]["own"])

    assert size == A4
    assert "Account manager, yearly salary, average: $61,234 a year (Acme payroll (yours), 2026)" in text
    assert "Figures marked “(yours)” are from the file “acme.csv” of whoever made this handout." in text
    assert "Ask Ann at Acme." in text
    assert "Do you like bread?" in text


def test_a_role_of_ones_own_can_be_on_a_handout(scene: Scene) -> None:
    text, size = sheet(scene[2]["own role"])

    assert size == LETTER
    assert "Bakery clerks: $40,123" in text


@pytest.mark.parametrize("whose", ["other", "nobody"])
def test_the_handout_of_others_has_their_note_and_no_figure_of_that_session(whose: str, scene: Scene) -> None:
    text, size = sheet(scene[2][whose])

    assert size == A4
    assert "Ask Ann at Acme." in text
    assert re.search("61,234|payroll|acme.csv|yours", text) is None


def test_where_the_session_has_ended_it_says_so(scene: Scene) -> None:
    answer = scene[2]["ended"]

    assert answer.status == 409
    assert answer.body.decode().startswith("This page was opened anew since, or its server was replaced.")
