"""What is around the main part of a page speaks the reader's language, too: menu, dialogs, files, errors, paper."""

import csv
import io
import json
import re
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from openpyxl import load_workbook

from careers.catalogue.pages import PAGES
from careers.data.store import FOLDER_VARIABLE, open_data
from careers.language.speech import speaking
from careers.report.handout import handout
from careers.share import handout as paper
from careers.ui import broken, early, files, own, preview, shelves
from careers.ui.files import file_at
from careers.ui.missing import missing
from careers.ui.stage import told
from tests.conftest import PAIR
from tests.pages.disguise import disguise, plain_words
from tests.pages.reading import ENTRY, opened
from tests.pages.seen import soups_in

LANGUAGE = "lang=en-XA"
TODAY = date(2026, 11, 29)
LAYOUT = {"paper", "language", "code", "address"}
"""What a handout is laid out by, and its address: no words."""

READ_ALOUD = ("aria-label", "alt", "title", "placeholder", "label", "data-done", "value")
"""The attributes whose words reach a reader."""

ADDRESSES = [
    LANGUAGE,
    f"{LANGUAGE}&role=29-1141&role=account_manager&figures=2024.1.2",
    f"{LANGUAGE}&role=nobody&prefer=nobody&role_search=zzz",
]


@pytest.fixture(scope="module")
def disguised_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own data in disguise."""
    return disguise(tmp_path_factory.mktemp("disguised"))


@pytest.fixture(autouse=True)
def in_disguise(disguised_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(disguised_data))


def words(soups: Iterable[BeautifulSoup]) -> str:
    """All that is read in some HTML: texts, and what is said aloud."""
    lines: list[str] = []
    for soup in soups:
        for hidden in soup.select("style, script, svg, pre.frame"):
            hidden.extract()
        for field in soup.select("option, input, select"):
            field.attrs.pop("value", None)
        lines.append(soup.get_text("\n"))
        lines += [str(tag[name]) for tag in soup.find_all(True) for name in READ_ALOUD if tag.get(name)]
    return "\n".join(lines)


def texts(content: object) -> list[str]:
    """The texts in plain values, however deep."""
    if isinstance(content, str):
        return [content]
    inside = content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    return [text for it in inside for text in texts(it)]


def read(html: object) -> str:
    return words([BeautifulSoup(str(html), "html.parser")])


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("query", ADDRESSES, ids=["usual", "shared", "strange"])
def test_no_word_of_a_plain_page_is_left_in_code(page: str, query: str) -> None:
    said = read(early.page(ENTRY.parent, f"https://school.example/{PAGES[page].address}", query))
    assert "ñ" in said
    assert plain_words(said) == []
    with speaking("en-XA"):
        assert plain_words(preview.asked_title(page, query)) == []


@pytest.mark.parametrize("page", ["overview", "sources"])
def test_no_word_of_the_menu_and_its_dialogs_is_left_in_code(page: str) -> None:
    app = opened(page, lang="en-XA")
    said = words(soups_in(app.sidebar))
    controls = [it.label for it in (*app.sidebar.selectbox, *app.sidebar.toggle, *app.sidebar.text_input)]
    dialogs = [str(it["aria-label"]) for soup in soups_in(app.sidebar) for it in soup.select("[role=dialog]")]
    assert dialogs
    assert controls
    assert plain_words("\n".join([said, *controls, *dialogs])) == []


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_a_file_or_of_its_link_is_left_in_code(page: str) -> None:
    found = told(ENTRY.parent, f"https://school.example/{PAGES[page].address}", LANGUAGE)
    links = [it.get_text() for it in BeautifulSoup(str(found.__html__()), "html.parser").select("a.file")]
    assert len(links) >= len(found.files) - 1
    assert plain_words("\n".join(links)) == []
    for name in found.files:
        made = file_at(ENTRY.parent, page, name, LANGUAGE, {})
        assert made
        if name == f"{page}.csv":
            rows = csv.reader(io.StringIO(made.content.decode("utf-8-sig")))
            assert plain_words("\n".join(" ".join(row) for row in list(rows)[1:])) == []
        if name == f"{page}.xlsx":
            book = load_workbook(io.BytesIO(made.content), read_only=True)
            figures, *others = book.worksheets
            cells = [str(cell or "") for sheet in others for row in sheet.iter_rows(values_only=True) for cell in row]
            assert plain_words("\n".join([*book.sheetnames, *cells])) == []
            assert figures.title == book.sheetnames[0]


def test_no_word_of_the_handout_is_left_in_code(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: dict[str, str] = {}

    def compile_(_template: bytes, *, sys_inputs: dict[str, str], **_settings: object) -> bytes:
        laid_out.update(sys_inputs)
        return b""

    monkeypatch.setattr("careers.share.handout.typst.compile", compile_)
    monkeypatch.setattr("careers.share.handout.UNPRINTED", re.compile("(?!)"))
    with speaking("en-XA"):
        paper.pdf(handout(open_data(), PAIR, everything=True), paper.Wishes(), "https://school.example/", TODAY)
    content = {name: it for name, it in json.loads(laid_out["content"]).items() if name not in LAYOUT}
    said = "\n".join(texts(content))
    assert "ñ" in said
    assert plain_words(said.replace("https://school.example/", "")) == []


def test_no_word_of_an_answer_without_a_page_is_left_in_code() -> None:
    with speaking("en-XA"):
        said = [read(missing("salry", "./")), files.missing(), files.too_much(), files.failed("481-902")]
        said += [shelves.closed(), own.too_large(), own.busy(), own.failed("481-902")]
    assert plain_words("\n".join(map(str, said))) == []


def test_no_word_about_a_broken_file_is_left_in_code(
    disguised_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(disguised_data, tmp_path / "broken", symlinks=True)
    text = (folder / "salary.csv").read_text(encoding="utf-8")
    (folder / "salary.csv").write_text(text.replace(",68535,", ",plenty,"), encoding="utf-8")
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    (error,) = opened("salary", lang="en-XA").error
    said = f"{error.value}\n{error.proto.body if hasattr(error.proto, 'body') else ''}"
    assert "plenty" in said
    assert plain_words(re.sub(r"salary\\?\.csv|plenty|\bvalue\b", "", said)) == []


def test_no_word_of_a_page_that_failed_is_left_in_code(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    context = SimpleNamespace(url="https://school.example/salary")
    monkeypatch.setattr(broken, "st", SimpleNamespace(html=shown.append, context=context))
    with speaking("en-XA"):
        broken.went_wrong("481-902")
    assert "481-902" in read(*shown)
    assert plain_words(read(*shown)) == []
