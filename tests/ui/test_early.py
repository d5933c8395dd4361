"""A page in an answer is told once for all who ask for it."""

from pathlib import Path

import pytest

from careers.data import store
from careers.data.store import FOLDER_VARIABLE
from careers.ui import early
from tests.pages.reading import ENTRY
from tests.pages.test_broken_data import spoil

ASKED = (ENTRY.parent, "https://school.example/growth", "")


@pytest.fixture(autouse=True)
def figures(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(store, "LOOK_EVERY", 0.0)
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


def test_a_page_is_told_once_until_the_figures_change(figures: Path) -> None:
    first = early.page(*ASKED)
    assert early.page(*ASKED) is first

    roles = figures / "roles.csv"
    roles.write_text(
        roles.read_text(encoding="utf-8").replace("Account manager,", "Keeper of clients,"), encoding="utf-8"
    )

    assert "Keeper of clients" not in first
    assert "Keeper of clients" in early.page(*ASKED)


def test_what_is_held_back_is_said_on_a_page_that_was_told_before(figures: Path) -> None:
    sources = (ENTRY.parent, "https://school.example/sources", "")
    assert "kept back" not in early.page(*sources)

    spoil(figures / "growth.csv", 2)

    assert "growth.csv, line 2" in early.page(*sources)


def test_a_page_that_failed_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(early, "_written", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            early.page(*ASKED)

    assert "<h1>Growth</h1>" in early.page(*ASKED)
