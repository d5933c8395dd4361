"""A handout as a PDF file, tagged for screen readers (PDF/UA-1), with the counselor's words, for US Letter or A4."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from careers.figures import front
from careers.figures.front import Line, Reach
from careers.language.dates import day
from careers.language.speech import language, say
from careers.report.handout import Handout
from careers.share.codes import qr_code

TEMPLATE = Path(__file__).with_suffix(".typ")
PAPERS = {"letter": "us-letter", "a4": "a4"}
"""What Typst calls each size of paper, by what an address calls it; the first is the default."""

LONGEST_NOTE, MOST_QUESTIONS, LONGEST_QUESTION = 600, 5, 160
"""Characters of a note, questions, and characters of a question that leave a handout on its page."""

PRINTED = (
    r"\t\n -~\u00a0-\u017f\u0192\u0218-\u021b\u0370-\u03ff\u0400-\u045f\u2010-\u2027"
    r"\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2212"
)
UNPRINTED = re.compile(f"[^{PRINTED}]")
"""What the font has no sign for."""

IN_ITS_PLACE = "?"


class TooMuchError(ValueError):
    """What a counselor wrote does not fit; the message says how much would."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What a counselor adds to a handout: a note, questions to think about, and the size of paper."""

    note: str = ""
    questions: tuple[str, ...] = ()
    paper: str = "letter"

    def __post_init__(self) -> None:
        """Raise TooMuchError where something does not fit."""
        if len(self.note) > LONGEST_NOTE:
            raise TooMuchError(say("handout-long-note", count=len(self.note), most=LONGEST_NOTE))
        if len(self.questions) > MOST_QUESTIONS:
            raise TooMuchError(say("handout-many-questions", count=len(self.questions), most=MOST_QUESTIONS))
        if any(len(it) > LONGEST_QUESTION for it in self.questions):
            raise TooMuchError(say("handout-long-question", most=LONGEST_QUESTION))


def pdf(handout: Handout, wishes: Wishes, address: str, today: date) -> bytes:
    """The content of a PDF file. `address` is that of the same comparison, for its QR code."""
    made = datetime(today.year, today.month, today.day, tzinfo=UTC)
    content = json.dumps(_content(handout, wishes, address, today), ensure_ascii=False)
    result = typst.compile(
        TEMPLATE.read_bytes(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"content": content},
        pdf_standards="ua-1",
        timestamp=made,
    )
    assert isinstance(result, bytes)
    return result


@cache
def _fonts() -> typst.Fonts:
    """The fonts that come with Typst; other fonts on a machine must not change the result."""
    return typst.Fonts(include_system_fonts=False)


def _content(handout: Handout, wishes: Wishes, address: str, today: date) -> dict[str, Any]:
    """All that the template lays out, as plain values; signs that the font lacks are replaced."""
    roles = [{"label": it.label, "summary": it.summary} for it in handout.roles]
    return {
        key: it if key == "code" else _printable(it)
        for key, it in {
            "paper": PAPERS.get(wishes.paper, PAPERS["letter"]),
            "language": language()[:2],
            "title": " · ".join(it.label for it in handout.roles),
            "product": say("product"),
            "headline": handout.headline,
            "roles": roles,
            "lines": [_line(it) for it in handout.lines],
            "duties": {"title": say("duties"), "of": handout.duties},
            "careful": {
                "title": say("careful"),
                "of": [*(it for doubts in handout.doubts for it in doubts), *handout.cautions],
            },
            "note": {"title": say("handout-note"), "text": wishes.note.strip()},
            "questions": {"title": say("handout-questions"), "of": wishes.questions},
            "marks": handout.marks,
            "more": [
                {"label": it.label, "cells": [cell or [say("nothing-said")] for cell in it.cells]}
                for it in handout.more
            ],
            "sources": {
                "title": say("sources"),
                "of": [{"text": it.text, "address": it.address} for it in handout.sources],
            },
            "address": address,
            "code": qr_code(address),
            "code_says": say("handout-code", address=address),
            "made": say("handout-made", date=day(today), version=handout.version),
            "see": say("handout-see"),
            "own": handout.own,
        }.items()
    }


def _line(line: Line) -> dict[str, Any]:
    """A question with its answer, and a bar for each role from zero, in parts of the longest."""
    low, high = front.ends(line.reaches)
    return {
        "label": line.label,
        "sentence": line.sentence,
        "trust": line.trust.word if line.trust else "",
        "zero": -low / (high - low or 1),
        "bars": [_bar(it, high - low or 1) for it in line.reaches],
    }


def _bar(reach: Reach, whole: float) -> dict[str, Any]:
    """How far a bar reaches to its lowest and its highest figure, in parts of the whole ruler."""
    low, high = (claim.value if claim and claim.value is not None else 0 for claim in (reach.low, reach.high))
    known = reach.high is not None
    return {"label": reach.role.label, "text": reach.text, "known": known, "low": low / whole, "high": high / whole} | {
        "spread": [(claim.value or 0) / whole for claim in (reach.spread.low, reach.spread.high)]
        if reach.spread
        else []
    }


def _printable(content: Any) -> Any:
    """Content in which every text has signs that the font knows."""
    if isinstance(content, str):
        return UNPRINTED.sub(IN_ITS_PLACE, content)
    if isinstance(content, dict):
        return {key: _printable(it) for key, it in content.items()}
    return [_printable(it) for it in content] if isinstance(content, Sequence) else content
