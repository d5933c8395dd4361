"""Data files as accidents and attackers leave them: cells replaced, lines lost, files cut short, bytes flipped."""

import re
from collections.abc import Callable

from hypothesis import strategies as st

NUMBERS = [
    "", " ", "0", "-0", "-1", "1e5", "1e-300", "1_000", "1,000", "$5", "5%", "NaN", "inf", "-inf", "0x10", "٣", "１２",
    "½", "1" * 400, "1.", ".5", "+5", "5 ", "\ufeff5", "5\u200b", "\u202e5",
]  # fmt: skip
DATES = ["2026-02-31", "２０２６-01-01", "2012-2011", "99999"]
WORDS = ["account_manager", "zippia", "mean", "salary", "../../etc/passwd", "{x}", "{ $x }", "%s", "🙂" * 50]
MARKUP = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "$x^2$", ":red[x]", "**x**", "=1+1"]
INJECTED = re.compile(r"<script>alert|<img src=x")
"""The same markup as a page would have it that took it for its own."""

SIGNS = ['"', '""', "a\nb", "a\r\nb", "\x00", "\t", ";", "|"]
NASTY = (*NUMBERS, *DATES, *WORDS, *MARKUP, *SIGNS)
"""What makes programs stumble: numbers that are none, markup, formulas, paths, quotes, invisible signs."""

CELLS = st.one_of(st.sampled_from(NASTY), st.text(max_size=20))


@st.composite
def mutated(draw: st.DrawFn, original: bytes) -> bytes:
    """A file with one to three things wrong, or only different."""
    content = original
    for _ in range(draw(st.integers(1, 3))):
        content = draw(st.sampled_from(WAYS))(draw, content)
    return content


def other_cell(draw: st.DrawFn, content: bytes) -> bytes:
    """A cell replaced."""
    lines = content.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    cells = lines[at].split(b",")
    cells[draw(st.integers(0, len(cells) - 1))] = draw(CELLS).encode("utf-8", "surrogatepass")
    return b"\n".join([*lines[:at], b",".join(cells), *lines[at + 1 :]])


def other_lines(draw: st.DrawFn, content: bytes) -> bytes:
    """A line lost, doubled or moved to the end."""
    lines = content.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    kept = [*lines[:at], *lines[at + 1 :]]
    return b"\n".join(draw(st.sampled_from([kept, [*lines[:at], lines[at], *lines[at:]], [*kept, lines[at]]])))


def cut_short(draw: st.DrawFn, content: bytes) -> bytes:
    """A file as a program leaves it that is stopped while it writes."""
    return content[: draw(st.integers(0, len(content)))]


def other_bytes(draw: st.DrawFn, content: bytes) -> bytes:
    """Some bytes replaced by others."""
    at = draw(st.integers(0, len(content)))
    return content[:at] + draw(st.binary(max_size=4)) + content[at + draw(st.integers(0, 4)) :]


def saved_elsewhere(draw: st.DrawFn, content: bytes) -> bytes:
    """A file as another program saves it."""
    text = content.decode("utf-8", "replace")
    return draw(
        st.sampled_from(
            [
                b"\xef\xbb\xbf" + content,
                text.encode("utf-16"),
                text.encode("latin-1", "replace"),
                content.replace(b"\n", b"\r\n"),
                content.replace(b",", b";"),
                content.replace(b",", b"\t"),
                content.replace(b"\n", b"\n\n"),
            ]
        )
    )


WAYS: tuple[Callable[[st.DrawFn, bytes], bytes], ...] = (
    other_cell,
    other_cell,
    other_cell,
    other_lines,
    cut_short,
    other_bytes,
    saved_elsewhere,
)
