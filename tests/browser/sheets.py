"""What stands on printed pages, read from the PDF: every glyph and every filled shape, and what their clips show."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

POINTS = 72 / 96
"""Points a CSS pixel."""

FOOT, CLOSE = 6, 0.05
"""Points of the foot of a page, as page.js sets it, and how far off a size may be that is read."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points from the page's lower left corner."""

EVERYWHERE: Box = (float("-inf"), float("-inf"), float("inf"), float("inf"))


@dataclass(frozen=True)
class Ink:
    """A glyph or a few, or a filled shape: where it stands, in which color, and what its clip lets through.

    `color` is red, green, blue and opacity, each 0 to 255. `size` is a glyph's size in points, 0 for a shape.
    """

    text: str
    box: Box
    seen: Box
    color: tuple[int, int, int, int]
    size: float
    is_rectangle: bool

    @property
    def width(self) -> float:
        """In points."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """In points."""
        return self.box[3] - self.box[1]

    @property
    def is_of_foot(self) -> bool:
        """Whether it is as small as the foot of a page alone is."""
        return abs(self.size - FOOT) <= CLOSE

    @property
    def is_cut(self) -> bool:
        """Whether the clip takes away more than a point, which the arm of an f reaches out."""
        return not _within(self.box, self.seen, 1)


@dataclass(frozen=True)
class Sheet:
    """A printed page: its size in points, its text without spaces, and all that stands on it."""

    size: tuple[float, float]
    text: str
    inks: tuple[Ink, ...]

    @property
    def glyphs(self) -> list[Ink]:
        """What can be read."""
        return [ink for ink in self.inks if ink.text.strip() and ink.width > 0]

    @property
    def shapes(self) -> list[Ink]:
        """What is filled, and not with nothing."""
        return [ink for ink in self.inks if not ink.text and not ink.size and ink.color[3]]

    @property
    def body(self) -> list[Ink]:
        """What can be read, without the foot."""
        return [ink for ink in self.glyphs if not ink.is_of_foot]

    @property
    def foot(self) -> list[Ink]:
        """What can be read at the foot, which says what the page is a page of."""
        return [ink for ink in self.glyphs if ink.is_of_foot]

    def beyond(self, margin: float) -> list[str]:
        """The glyphs that do not keep a margin of so many points; those of the foot may stand in the one below."""
        width, height = self.size
        inside = (margin, margin, width - margin, height - margin)
        below = (margin, 0, width - margin, margin)
        found = [(self.body, inside), (self.foot, below)]
        return [ink.text for inks, box in found for ink in inks if not _within(ink.box, box, 1)]


def sheets(pdf: bytes) -> list[Sheet]:
    """The pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_sheet(page) for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """A text without its spaces, so that it does not matter where lines end."""
    return re.sub(r"[\s\u200b\ufeff\u00ad\ufffe\x02-]", "", text)


def _sheet(page: pypdfium2.PdfPage) -> Sheet:
    text = page.get_textpage()
    read = _read(text)
    inks = tuple(
        _ink(it, read.get(_address(it.raw), ""))
        for it in page.get_objects([raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH])
    )
    return Sheet(page.get_size(), squeezed(text.get_text_range()), inks)


def _read(text: pypdfium2.PdfTextPage) -> dict[int, str]:
    """What each object of text says, by its address."""
    read: dict[int, str] = {}
    for at in range(text.count_chars()):
        address = _address(raw.FPDFText_GetTextObject(text.raw, at))
        read[address] = read.get(address, "") + chr(raw.FPDFText_GetUnicode(text.raw, at))
    return read


def _address(it: Any) -> int:
    return ctypes.cast(it, ctypes.c_void_p).value or 0


def _ink(it: pypdfium2.PdfObject, text: str) -> Ink:
    is_text = it.type == raw.FPDF_PAGEOBJ_TEXT
    return Ink(
        text,
        it.get_bounds(),
        _clip_of(it),
        _color_of(it) if is_text or _is_filled(it) else (0, 0, 0, 0),
        _size_of(it) if is_text else 0,
        not is_text and _is_rectangle(it),
    )


def _size_of(it: pypdfium2.PdfObject) -> float:
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(it.raw, size)
    return float(size.value * abs(it.get_matrix().d))


def _color_of(it: pypdfium2.PdfObject) -> tuple[int, int, int, int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(it.raw, *parts)
    red, green, blue, opacity = (part.value for part in parts)
    return red, green, blue, opacity


def _is_filled(it: pypdfium2.PdfObject) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(it.raw, mode, stroke)
    return mode.value != int(raw.FPDF_FILLMODE_NONE)


def _is_rectangle(it: pypdfium2.PdfObject) -> bool:
    """Whether all corners of a path are those of its bounds."""
    segments = [raw.FPDFPath_GetPathSegment(it.raw, at) for at in range(raw.FPDFPath_CountSegments(it.raw))]
    if any(raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO for segment in segments):
        return False
    corners = {(round(x, 2), round(y, 2)) for x, y in map(_point_of, segments)}
    return len(corners) == len({x for x, _ in corners}) * len({y for _, y in corners}) == 4


def _clip_of(it: pypdfium2.PdfObject) -> Box:
    """What all clips of an object leave of the page; every clip that Chromium writes is taken as its bounds."""
    clip = raw.FPDFPageObj_GetClipPath(it.raw)
    left, bottom, right, top = EVERYWHERE
    for path in range(max(raw.FPDFClipPath_CountPaths(clip), 0)):
        xs, ys = zip(*_corners(clip, path), strict=True)
        left, bottom, right, top = max(left, min(xs)), max(bottom, min(ys)), min(right, max(xs)), min(top, max(ys))
    return left, bottom, right, top


def _corners(clip: Any, path: int) -> Iterator[tuple[float, float]]:
    for at in range(raw.FPDFClipPath_CountPathSegments(clip, path)):
        yield _point_of(raw.FPDFClipPath_GetPathSegment(clip, path, at))


def _point_of(segment: Any) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, x, y)
    return x.value, y.value


def _within(box: Box, outer: Box, hair: float) -> bool:
    return (
        box[0] >= outer[0] - hair
        and box[1] >= outer[1] - hair
        and box[2] <= outer[2] + hair
        and box[3] <= outer[3] + hair
    )
