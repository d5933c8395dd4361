"""The handout's bars are drawn to scale: measured from the shapes in the PDF file, against the figures."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import pypdfium2
import pytest
from pypdfium2 import raw

from careers.data.official import with_occupations
from careers.data.store import Data
from careers.figures.front import Reach
from careers.report.handout import handout
from careers.share import handout as printing
from tests.conftest import PAIR

MILLIMETER = 72 / 25.4
RULER, SIDE = 60 * MILLIMETER, 14 * MILLIMETER
"""How long the longest bar is, and where bars begin, in points."""

EDGE = 0.5
"""How far the outline of what is drawn reaches beyond it, in points."""

OCCUPATIONS = ("43-4051", "29-1141")

Drawn = tuple[float, float]
"""Where something begins and how long it is, in parts of the ruler."""

TITLES: list[Drawn] = [
    (0, 68_535 / 74_555),
    (68_535 / 74_555, 6_020 / 74_555),
    (0, 36_977 / 74_555),
    (36_977 / 74_555, 12_263 / 74_555),
    (0, 0.70),
    (0, 0.52),
    (0, 72 / 96),
    (72 / 96, 24 / 96),
    (0, 6 / 96),
    (6 / 96, 6 / 96),
    (8 / 13, 5 / 13),
    (0, 8 / 13),
    (0, 0.452),
    (0, 0.664),
]
"""Pay, bachelor's degrees, months to get in, growth from −8% to +5%, and women, from the top of the page."""


def made(data: Data, role_ids: Sequence[str]) -> bytes:
    told = handout(with_occupations(data, role_ids), role_ids)
    return printing.pdf(told, printing.Wishes(), "https://school.example/", date(2026, 11, 29))


def drawn(content: bytes, tall: tuple[float, float]) -> list[Drawn]:
    """What is drawn at least 2 points long, and as tall as this, from the top of the first page."""
    page = pypdfium2.PdfDocument(io.BytesIO(content))[0]
    boxes = [it.get_bounds() for it in page.get_objects(max_depth=9) if it.type == raw.FPDF_PAGEOBJ_PATH]
    found = [
        (round(-top), (left + EDGE - SIDE) / RULER, (right - left - 2 * EDGE) / RULER)
        for left, bottom, right, top in boxes
        if tall[0] < top - bottom < tall[1] and right - left > 2 + 2 * EDGE
    ]
    return [(start, length) for _, start, length in sorted(found)]


def bars(content: bytes) -> list[Drawn]:
    return drawn(content, (5, 10))


def test_every_bar_is_as_long_as_its_figure(data: Data) -> None:
    found = bars(made(data, PAIR))

    assert len(found) == len(TITLES)
    assert [it for them in found for it in them] == pytest.approx([it for them in TITLES for it in them], abs=0.003)


def test_a_bar_of_another_length_is_noticed(data: Data, monkeypatch: pytest.MonkeyPatch) -> None:
    right = printing._bar

    def wrong(reach: Reach, whole: float) -> dict[str, Any]:
        return {**(told := right(reach, whole)), "high": told["high"] * 0.98}

    monkeypatch.setattr(printing, "_bar", wrong)
    lengths = [length for _, length in bars(made(data, PAIR))]

    assert lengths != pytest.approx([length for _, length in TITLES], abs=0.003)


def test_thin_lines_span_the_pay_of_most_people(data: Data) -> None:
    found = drawn(made(data, OCCUPATIONS), (0, 3))

    clerks, nurses = found[:2]
    assert clerks == pytest.approx((31_750 / 137_470, 31_840 / 137_470), abs=0.01)
    assert nurses == pytest.approx((68_940 / 137_470, 68_530 / 137_470), abs=0.01)
