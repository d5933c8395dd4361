"""What tests share: the project's own data, tiny data folders, and the two roles."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner

from careers.data.editions import DEFAULT_FOLDER, PACKAGE
from careers.data.store import Data, open_data
from careers.language import speech
from tests.kitchen import write_kitchen
from tests.loggers import as_they_are

PAIR = ("account_manager", "account_representative")


@pytest.fixture(autouse=True)
def loggers_as_they_were() -> Iterator[None]:
    """Whatever a test does to loggers ends with it."""
    with as_they_are():
        yield


@pytest.fixture(autouse=True, scope="session")
def packages_are_searched_once() -> Iterator[None]:
    """Streamlit looks through all installed packages for components before each session; they stay the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture
def data() -> Data:
    """The project's own data."""
    return open_data(DEFAULT_FOLDER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may change: without the dictionary, which would notice."""
    return Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "data", ignore=shutil.ignore_patterns(PACKAGE)))


def forget_messages() -> None:
    """Let the messages be read anew."""
    speech.written.cache_clear()
    speech._pattern.cache_clear()
    speech._bundle.cache_clear()


@pytest.fixture
def add_messages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Adds messages to English for the time of a test."""

    def add(messages: str) -> None:
        shutil.copytree(speech.FOLDER / "en", tmp_path / "language" / "en")
        (tmp_path / "language" / "en" / "added.ftl").write_text(messages + "\n", encoding="utf-8")
        monkeypatch.setattr(speech, "FOLDER", tmp_path / "language")
        forget_messages()

    yield add
    monkeypatch.undo()
    forget_messages()


@pytest.fixture
def kitchen_folder(tmp_path: Path) -> Path:
    """A tiny data folder about bakers and cooks that a test may change."""
    return write_kitchen(tmp_path / "kitchen")


@pytest.fixture(scope="session")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Data:
    """The tiny data about bakers and cooks, for reading only."""
    return open_data(write_kitchen(tmp_path_factory.mktemp("shared") / "kitchen"))
