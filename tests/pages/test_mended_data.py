"""Files that change while readers are here: what does not count yet, and what was made before one was mended."""

from pathlib import Path

import pytest

from careers.data import store
from tests.pages.reading import everything, messages, opened
from tests.pages.test_broken_data import data_folder, spoil, unbroken

__all__ = ["data_folder"]


def test_sources_tells_of_a_changed_file_that_does_not_count_yet(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LOOK_EVERY", 0.0)
    whole = [everything(opened(page)) for page in ("salary", "overview")]
    spoil(folder / "salary.csv", 2)

    app = opened("sources")

    assert [it.proto.title for it in app.error] == ["Changed files are kept back"]
    assert messages(app) == [
        "The figures on all pages are those from before the change, until these errors are fixed.\n\n"
        '- salary.csv, line 2, column value: found "plenty"; expected a number without $, %, commas or words, '
        "or nothing where the source reports none."
    ]
    assert [everything(opened(page)) for page in ("salary", "overview")] == whole


@pytest.mark.parametrize(
    ("broken", "page", "address"),
    [
        ("salary", "salary", {"per": "hour"}),
        ("hourly", "salary", {}),
        ("salary", "sources", {}),
        ("growth", "sources", {}),
        ("growth", "overview", {}),
        ("salary", "path", {}),
    ],
)
def test_a_page_made_while_a_file_was_broken_is_right_once_that_is_mended(
    broken: str, page: str, address: dict[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "LOOK_EVERY", 0.0)
    whole = unbroken(page, **address)
    file = folder / f"{broken}.csv"
    right = file.read_bytes()
    spoil(file, 2)
    app = opened(page, **address)
    assert everything(app) != whole
    assert any(f"{broken}.csv, line 2" in message for message in messages(app))

    file.write_bytes(right)

    app = opened(page, **address)
    assert everything(app) == whole
    assert messages(app) == []
