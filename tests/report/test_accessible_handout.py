"""A handout is read to those who cannot see it: a checker of PDF/UA-1 finds no fault, headings and figures are told."""

import ctypes
import io
import json
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from careers.data.store import Data
from careers.share.handout import Wishes
from tests.conftest import PAIR
from tests.report.test_handout import FULL, MIXED, PLAIN, made

CHECKER = Path.home() / ".cache" / "roles-side-by-side" / "pdf_checker" / "bin" / "outloud"
NURSE_AND_POLICE = ("29-1141", "33-3051")

HANDOUTS = {
    "titles": (PAIR, PLAIN, False),
    "titles_full": (PAIR, FULL, True),
    "occupations": (NURSE_AND_POLICE, Wishes(note="Ask Ann.\nSoon.", paper="a4"), True),
    "three": (MIXED, FULL, False),
    "four": ((*PAIR, "41-4012", "43-3011"), FULL, True),
}
"""A handout of each kind: its roles, what a counselor wrote, and whether it has everything."""


def checked(*files: Path) -> dict[str, dict[str, Any]]:
    """What the checker says of each file, by its name."""
    answer = files[0].with_suffix(".json")
    command = (CHECKER, "--fail-on", "never", "--quiet", "--json", answer, *files)
    subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=300)
    return {Path(it["path"]).stem: it for it in json.loads(answer.read_text())["results"]}


@pytest.mark.skipif(not CHECKER.exists(), reason="outloud is not installed (tests/install_pdf_checker.sh)")
def test_a_checker_of_pdf_ua_finds_no_fault_in_any_kind_of_handout(data: Data, tmp_path: Path) -> None:
    files = []
    for name, (role_ids, wishes, everything) in HANDOUTS.items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(made(data, role_ids, wishes, everything=everything))
    untold = tmp_path / "untold.pdf"
    untold.write_bytes(files[0].read_bytes().replace(b"/Alt", b"/Atl").replace(b"pdfuaid:part>1", b"pdfuaid:part>9"))

    found = checked(*files, untold)

    assert found.pop("untold")["verdict"] == "fail"
    assert {name: it["verdict"] for name, it in found.items()} == dict.fromkeys(HANDOUTS, "pass")
    assert [it["findings"] for it in found.values() if it["findings"]] == []


@pytest.mark.parametrize("kind", HANDOUTS)
def test_headings_follow_each_other_by_level_and_every_figure_is_told(kind: str, data: Data) -> None:
    role_ids, wishes, everything = HANDOUTS[kind]
    elements = list(structure(made(data, role_ids, wishes, everything=everything)))

    levels = [int(tag[1]) for tag, _ in elements if tag in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert len(levels) > 5
    assert all(after <= before + 1 for before, after in pairwise(levels))
    figures = [told for tag, told in elements if tag == "Figure"]
    assert figures
    assert all(it.startswith("QR code with the address of this comparison: https://") for it in figures)
    assert {"P", "L", "LI", "Link"} <= {tag for tag, _ in elements}


def structure(content: bytes) -> Iterator[tuple[str, str]]:
    """The tag of each element of a tagged PDF in reading order, with its alternative text."""
    for page in pypdfium2.PdfDocument(io.BytesIO(content)):
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from below(raw.FPDF_StructTree_GetChildAtIndex(tree, at))
        raw.FPDF_StructTree_Close(tree)


def below(element: Any) -> Iterator[tuple[str, str]]:
    """An element and all in it."""
    yield text(raw.FPDF_StructElement_GetType, element), text(raw.FPDF_StructElement_GetAltText, element)
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        if child := raw.FPDF_StructElement_GetChildAtIndex(element, at):
            yield from below(child)


def text(ask: Any, element: Any) -> str:
    """What the library says of an element."""
    size = ask(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    ask(element, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")
