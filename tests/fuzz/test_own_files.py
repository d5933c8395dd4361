"""Thousands of strange files for one open page: each is taken or refused in words, and the page goes on."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.data.store import open_data
from careers.language.speech import say
from careers.share.template import template_csv, template_workbook
from careers.ui.own import LARGEST
from harness.servers import Server
from harness.sessions import Tab, tab
from tests.fuzz.calm import calm
from tests.fuzz.cases import FOREIGN, SHOWN, thorough
from tests.fuzz.mutations import INJECTED, NASTY, mutated
from tests.serving.asking import ask

CSV = template_csv(open_data())
WORKBOOK = template_workbook(open_data())

PAGES = ("sources", "salary", "", "growth", "path", "profile", "skills")

names = st.one_of(st.sampled_from(["a.csv", "a.xlsx", "A.CSV", "", "a", "../a.csv", *NASTY]), st.text(max_size=12))
contents = st.one_of(
    mutated(CSV),
    mutated(CSV),
    mutated(WORKBOOK),
    st.binary(max_size=200),
    st.sampled_from([b"", CSV * 400, b"PK\x03\x04", b"\x00" * 10_000]),
)


@dataclass(frozen=True)
class Visit:
    """An open page that files are given to, and the loop that keeps it open."""

    reader: Tab
    key: str
    runner: asyncio.Runner

    def open(self, page: str) -> str:
        """What a page says in this session; it fails where the page shows an exception."""
        self.runner.run(self.reader.open(page))
        return "".join(it.html.body for it in self.reader.page.elements.values())


@pytest.fixture(scope="module")
def visit(server: Server) -> Iterator[Visit]:
    """Somebody on the page that takes files."""
    with asyncio.Runner() as runner:
        opening = tab(server.url)
        reader = runner.run(opening.__aenter__())
        runner.run(reader.open("sources"))
        told = "".join(it.html.body for it in reader.page.elements.values())
        (key, *_) = re.findall(r'data-key="([^"]+)"', told)
        yield Visit(reader, key, runner)
        runner.run(opening.__aexit__(None, None, None))


def test_the_page_that_takes_a_file_is_whole_with_its_figures(server: Server, visit: Visit) -> None:
    with calm(server):
        assert ask(server.url, "/files/own", "POST", CSV, x_key=visit.key, x_name="a.csv").status == 200
        assert say("own-remove") in visit.open("sources")


@thorough
@given(
    name=names, content=contents, page=st.sampled_from(PAGES), is_shown=st.integers(1, SHOWN).map(lambda it: it == 1)
)
def test_a_strange_file_is_taken_or_refused_in_words(
    server: Server, visit: Visit, name: str, content: bytes, page: str, is_shown: bool
) -> None:
    with calm(server):
        answer = ask(
            server.url,
            "/files/own",
            "POST",
            content,
            x_key=visit.key,
            x_name=quote(name, safe="", errors="surrogatepass"),
        )
        said = answer.body.decode().splitlines()
        shown = visit.open(page) if is_shown or answer.status == 200 else ""
    assert answer.status in {200, 422}
    assert bool(said) == (answer.status == 422)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(said) <= 22
    assert [it for it in said if FOREIGN.search(it)] == []
    assert INJECTED.findall(shown) == []


@thorough
@given(
    key=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40),
    size=st.sampled_from([0, 9, LARGEST + 1]),
)
def test_a_file_for_no_open_page_is_refused(server: Server, key: str, size: int) -> None:
    with calm(server):
        answer = ask(server.url, "/files/own", "POST", b"x" * size, x_key=key)
    assert (answer.status, answer.headers["content-type"]) == (409, "text/plain; charset=utf-8")
