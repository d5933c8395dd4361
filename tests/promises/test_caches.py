"""Every cache has a bound in bytes: whoever adds one says here what bounds it, or keeps things as all others do."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from cachetools import LRUCache

from serving import files, page
from serving.files import file_answer
from serving.page import Front, changed_page, packed

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(str(it.relative_to(ROOT)) for folder in ("careers", "serving") for it in (ROOT / folder).rglob("*.py"))

COUNTED = {
    "careers/catalogue/periods.py": ["years and spans of years"],
    "careers/data/editions.py": ["dictionaries of data folders"],
    "careers/data/once.py": ["tables of four editions of a data folder"],
    "careers/data/reading.py": ["one for each model of a row"],
    "careers/language/numbers.py": ["numbers"],
    "careers/language/sizes.py": ["texts of two kilobytes at most"],
    "careers/language/speech.py": ["messages of a language", "messages of a language", "one for each language"],
    "careers/share/archive.py": ["two files of the data folder"],
    "careers/share/handout.py": ["one, the fonts"],
    "careers/ui/stage.py": ["the scripts of the pages"],
    "serving/parts.py": ["one text", "names of six files"],
}
"""What Python's own caches keep, which count results and not bytes: what is few and short, whatever readers ask for."""

USES = re.compile(r"@(?:lru_)?cache\b|= lru_cache\(")


@pytest.mark.parametrize("file", FILES)
def test_what_is_kept_without_counting_its_bytes_is_few_and_short(file: str) -> None:
    assert len(USES.findall((ROOT / file).read_text(encoding="utf-8"))) == len(COUNTED.get(file, []))


def held(keeps: Any) -> float:
    """The bytes that a function's results take which are kept."""
    cache: LRUCache[Any, Any] = keeps.cache
    return cache.currsize


def test_pages_are_kept_within_their_room() -> None:
    original = b"<html><head></head><body><noscript></noscript></body></html>"
    for _ in range(40):
        made = changed_page(original, Front(), "", os.urandom(200_000).hex())
        packed(made, "gzip")
        assert held(changed_page) <= page.ROOM
        assert held(packed) <= page.PACKED_ROOM
    assert held(changed_page) > page.ROOM / 2
    assert held(packed) > page.PACKED_ROOM / 2
    changed_page.cache_clear()
    packed.cache_clear()


def test_files_for_browsers_are_kept_within_their_room(tmp_path: Path) -> None:
    for number in range(40):
        file = tmp_path / f"{number}.js"
        file.write_bytes(bytes(1_000_000))
        file_answer(file, "")
        assert held(file_answer) <= files.ROOM
    assert held(file_answer) > files.ROOM / 2
    file_answer.cache_clear()
