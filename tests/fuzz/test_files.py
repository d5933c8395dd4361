"""Thousands of broken data files: each gives right figures or clear messages, and never another exception."""

import csv
import io
import itertools
import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.catalogue.attributes import attributes_of
from careers.catalogue.metrics import TOPICS
from careers.catalogue.pages import PAGES
from careers.data import store
from careers.data.editions import DEFAULT_FOLDER, PACKAGE
from careers.data.faults import DataError
from careers.data.store import FOLDER_VARIABLE, Data
from careers.data.work_rows import WORK_FILES
from tests.fuzz.cases import FOREIGN, SHOWN, thorough
from tests.fuzz.mutations import INJECTED, mutated
from tests.pages.reading import opened

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _named(read: Callable[[Data, str], object], name: str, data: Data) -> object:
    return read(data, name)


READERS: dict[str, Callable[[Data], object]] = {
    "roles": Data.roles,
    "sources": Data.sources,
    "cpi_u": Data.prices,
    "versions": Data.versions,
    "education_requirements": Data.requirements,
    "terms": partial(_named, Data.terms, "skill"),
    **{topic: partial(_named, Data.figures, topic) for topic in TOPICS},
    **{f"{topic}_names": partial(_named, Data.names, topic) for topic in TOPICS if attributes_of(topic)},
    **{file: partial(_named, Data.work, file) for file in WORK_FILES},
}
"""What reads each file."""

editions = map(str, itertools.count())


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the data that readers are shown; without the dictionary, which would notice every change."""
    folder = tmp_path_factory.mktemp("fuzz") / "data"
    shutil.copytree(DEFAULT_FOLDER, folder, ignore=shutil.ignore_patterns(PACKAGE, "official"))
    (folder / "official").symlink_to(DEFAULT_FOLDER / "official")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(folder))
        yield folder
    store._glances.clear()


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, bytes, str]:
    """A file, what stands in it now, and a page to look at."""
    file = draw(st.sampled_from(sorted(READERS)))
    content = draw(mutated((DEFAULT_FOLDER / f"{file}.csv").read_bytes()))
    is_shown = draw(st.integers(1, SHOWN)) == 1
    return file, content, draw(st.sampled_from(sorted(PAGES))) if is_shown else ""


@thorough
@given(case=cases())
def test_a_broken_file_gives_right_figures_or_clear_words(shelf: Path, case: tuple[str, bytes, str]) -> None:
    file, content, page = case
    path = shelf / f"{file}.csv"
    path.write_bytes(content)
    told, lines = found(file, Data(shelf, next(editions)))
    assert len(lines) <= 21
    assert [it for it in lines if FOREIGN.search(it) or not it.endswith(".")] == []
    if isinstance(told, pd.DataFrame):
        assert_same(told, content)
    if page:
        assert_calm(page)
    path.write_bytes((DEFAULT_FOLDER / path.name).read_bytes())


def found(file: str, data: Data) -> tuple[object, tuple[str, ...]]:
    """What is read from a file, or what is said to be wrong with it."""
    try:
        return READERS[file](data), ()
    except DataError as error:
        return None, error.lines


def assert_same(told: pd.DataFrame, content: bytes) -> None:
    """Expect a frame to hold what Python's own reader finds in a file: all rows, every number as it is printed."""
    rows = [
        it
        for it in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        if "".join(map(str, filter(None, it.values()))).strip()
    ]
    assert len(told) == len(rows)
    if "value" in told:
        printed = [str(it["value"]) for it in rows]
        assert [it for it in printed if it and not NUMBER.fullmatch(it)] == []
        assert [repr(it) for it in told["value"]] == [repr(float(it or "nan")) for it in printed]


def assert_calm(page: str) -> None:
    """Expect a page without an exception and without markup that came from a file."""
    store._glances.clear()
    app = opened(page)
    assert not app.exception
    shown = "".join(it.proto.body for it in app.get("html"))
    assert INJECTED.findall(shown) == []
