"""What tests share: the project's own data, tiny data folders, and the two roles."""

import shutil
from pathlib import Path

import pytest

from careers.store import DEFAULT_FOLDER, Data, open_data

PAIR = ("account_manager", "account_representative")


@pytest.fixture
def data() -> Data:
    """The project's own data."""
    return open_data(DEFAULT_FOLDER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may change."""
    return Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "data"))
