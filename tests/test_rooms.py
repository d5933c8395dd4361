"""The tree that `make rooms` prints has every room of the library, in the order of its layers, with all its lines."""

import re
from pathlib import Path

from harness.rooms import layers, room, rooms, tree
from harness.servers import ROOT


def test_every_room_of_the_library_has_a_line_and_none_is_counted_twice() -> None:
    found = {it.path: it for it in rooms()}
    library = ROOT / "careers"
    own = [it for path, it in found.items() if path.parent == library]

    assert [it.path.name for it in own] == layers()
    assert {it.name for it in library.iterdir() if (it / "__init__.py").is_file()} == set(layers())
    assert found[library].lines == sum(it.lines for it in own) + room(library / "__init__.py").lines


def test_a_room_counts_code_alone(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    for name, text in (("a.py", "one\ntwo\n"), ("words/b.ftl", "three"), ("c.csv", "four"), ("d.min.js", "five")):
        (tmp_path / name).write_text(text)

    assert (room(tmp_path).files, room(tmp_path).lines) == (2, 3)


def test_the_architecture_shows_every_room_in_its_place_and_follows_a_cell_that_is_there() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    assert re.findall(r"^  (\w+)/ ", architecture, re.MULTILINE) == layers()
    assert {f"{it.path.relative_to(ROOT)}/" for it in rooms() if it.path.parent == ROOT and it.path.is_dir()} <= set(
        re.findall(r"^(\w+/)", architecture, re.MULTILINE)
    )
    ((file, row),) = re.findall(r"`(data/\w+\.csv)` contains `([^`]+)`", architecture)
    assert row in (ROOT / file).read_text(encoding="utf-8").splitlines()


def test_rooms_stand_below_what_they_are_part_of() -> None:
    assert list(tree(iter([room(ROOT / "careers"), room(ROOT / "careers" / "share")])))[2].startswith("  share/")
