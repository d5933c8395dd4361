"""What tests share: the project's own data, tiny data folders, and the two roles."""

import shutil
from pathlib import Path

import pytest

from careers.data.store import DEFAULT_FOLDER, Data, open_data
from tests.kitchen import write_kitchen

PAIR = ("account_manager", "account_representative")


@pytest.fixture
def data() -> Data:
    """The project's own data."""
    return open_data(DEFAULT_FOLDER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may change."""
    return Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "data"))


@pytest.fixture
def kitchen_folder(tmp_path: Path) -> Path:
    """A tiny data folder about bakers and cooks that a test may change."""
    return write_kitchen(tmp_path / "kitchen")


@pytest.fixture(scope="session")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Data:
    """The tiny data about bakers and cooks, for reading only."""
    return open_data(write_kitchen(tmp_path_factory.mktemp("shared") / "kitchen"))
