"""Letters change their case in the room of language, by the rules of the language; elsewhere only to compare words."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from careers.language.grammar import in_a_sentence, lowered, occupation

ROOT = Path(__file__).parents[2]
CHANGES = {"lower", "upper", "casefold", "title", "capitalize", "swapcase"}
"""The methods of a text that change the case of its letters."""

COMPARED = {
    "careers/data/csv_text.py": 1,  # kinds of characters, as Unicode writes them
    "careers/data/official.py": 2,  # titles that readers type
    "careers/data/reading.py": 1,  # names that differ in their capitals alone
    "careers/data/reported.py": 2,  # a title within another
    "careers/occupations/importing/tables.py": 1,  # titles in publishers' files
    "careers/occupations/importing/verify.py": 2,  # the same
    "careers/occupations/places/records.py": 2,  # names of messages
    "careers/occupations/search.py": 1,  # what readers type
    "careers/path/preparation.py": 1,  # degrees in a publisher's file
    "careers/ui/leading.py": 1,  # names of sources in old links
    "careers/ui/missing.py": 1,  # addresses
    "careers/work/gather.py": 2,  # titles in two files
}
"""How often modules outside the language change the case of letters, only to compare them or to find something."""


def changes(path: Path) -> Iterator[str]:
    """The calls in a module that change the case of a text's letters."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr=method), args=[], keywords=[]) if method in CHANGES:
                yield method


def test_only_the_language_changes_the_case_of_what_readers_see() -> None:
    modules = [path for folder in ("careers", "pages") for path in (ROOT / folder).rglob("*.py")]
    found = Counter({path.relative_to(ROOT).as_posix(): len([*changes(path)]) for path in modules})
    outside = {name: count for name, count in found.items() if count and not name.startswith("careers/language/")}
    assert outside == COMPARED


def test_english_labels_lose_their_capital_in_a_sentence() -> None:
    assert in_a_sentence("Average age") == "average age"
    assert lowered("Chief Executives") == "chief executives"


def test_a_language_may_keep_its_capitals(add_messages: Callable[[str], None]) -> None:
    add_messages("labels-keep-their-capitals = yes\n")
    assert in_a_sentence("Gehalt") == "Gehalt"
    assert lowered("Leitende Angestellte") == "Leitende Angestellte"
    assert occupation("Lehrer, Except Musik") == "Lehrer (Except Musik)"
