"""What a reader sees of a page: its words, charts and tables, out of the HTML that it is made of."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup, Tag
from streamlit.testing.v1.element_tree import Block

KINDS = {
    "h1": "title",
    "h2": "subheader",
    "h3": "markdown",
    "p": "markdown",
    "li": "markdown",
    "summary": "markdown",
    "pre": "markdown",
    "a": "page_link",
}
"""How tags are called that hold words, after Streamlit's own elements."""
WRITTEN = ("title", "header", "subheader", "markdown", "caption", "text", "info", "warning", "error", "page_link")


@dataclass(frozen=True)
class Text:
    """Words, and the kind of element that they stand in."""

    kind: str
    words: str


@dataclass(frozen=True)
class Chart:
    """A chart: its labels from top to bottom, the numbers of each trace, and what a screen reader says."""

    labels: tuple[str, ...]
    numbers: tuple[tuple[float, ...], ...]
    spoken: str


@dataclass(frozen=True)
class Table:
    """A table of texts."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""

    @property
    def text(self) -> str:
        """Its head and rows, a line each."""
        return "\n".join(" | ".join(row) for row in (self.head, *self.rows))

    def row(self, beginning: str) -> tuple[str, ...]:
        """The cells after the first of the only row that begins with these words."""
        found = [row[1:] for row in self.rows if row[0].startswith(beginning)]
        assert len(found) == 1, f"{len(found)} rows begin with {beginning!r}: {self.rows}"
        return found[0]


Part = Text | Chart | Table


@dataclass(frozen=True)
class Section:
    """A finding with all that stands below it, up to the next finding."""

    label: str
    finding: str
    parts: tuple[Part, ...]

    @property
    def told(self) -> tuple[Chart | Table, ...]:
        """Its charts and tables."""
        return tuple(part for part in self.parts if not isinstance(part, Text))

    @property
    def chart(self) -> Chart:
        (found,) = (part for part in self.parts if isinstance(part, Chart))
        return found

    @property
    def table(self) -> Table:
        """The table of what is compared; others, such as official figures beside it, follow."""
        return next(part for part in self.parts if isinstance(part, Table))


def plain(words: str) -> str:
    """Words without the signs of Markdown and HTML, with simple spaces."""
    words = words.replace("\N{WORD JOINER}", "")
    unmarked = re.sub(r"<[^>]+>", "", words.replace("<br>", " ")).replace("**", "").replace("\N{NO-BREAK SPACE}", " ")
    return re.sub(r"[ \t]+", " ", re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", unmarked)).strip()


def parts_in(block: Block) -> Iterator[Part]:
    for node in block:
        yield from part_in(node)


def part_in(node: Any, *, opened: bool = True) -> Iterator[Part]:
    if node.type == "html":
        soup = _soup(node)
        for folded in soup.select("details > div") if not opened else ():
            folded.decompose()
        yield from told_in(soup)
    elif node.type == "markdown":
        yield from _markdown(str(node.value))
    elif node.type == "slider":
        yield from (Text("markdown", plain(part.rstrip("]"))) for part in node.label.split(":small["))
    elif node.type in WRITTEN:
        yield Text("subheader" if node.type == "header" else node.type, plain(str(getattr(node, "value", ""))))


def soups_in(block: Block) -> list[BeautifulSoup]:
    return [_soup(node) for node in block if node.type == "html"]


def _soup(node: Any) -> BeautifulSoup:
    """An HTML element's content, without styles."""
    soup = BeautifulSoup(node.proto.body, "html.parser")
    for style in soup.select("style, script"):
        style.decompose()
    return soup


def told_in(tag: Tag) -> Iterator[Part]:
    """What a tag tells, part by part; a link to a file tells nothing."""
    for part in tag.find_all(True, recursive=False):
        if part.has_attr("download"):
            continue
        if part.name == "hgroup" and part.p:
            yield Text("caption", _words(part.p))
            yield Text("subheader", _words(part.h2))
        elif part.has_attr("data-figure"):
            yield _chart(part)
        elif part.name == "table":
            yield _table(part)
        elif part.name in KINDS:
            yield from (Text(KINDS[part.name], words) for words in _words(part).split("\n"))
        else:
            yield from told_in(part)


def _words(tag: Tag | None) -> str:
    """The words of a tag with simple spaces, badges in brackets; a line for each that it breaks into."""
    assert tag
    for end in tag.find_all("br"):
        end.replace_with("\n")
    for badge in tag.find_all(class_="badge"):
        badge.replace_with(f"[{badge.get_text()}]")
    dash = "- " if tag.name == "li" else ""
    return "\n".join(dash + re.sub(r"\s+", " ", line).strip() for line in tag.get_text().split("\n"))


def _markdown(value: str) -> Iterator[Text]:
    """Markdown as the texts it is read as: a finding with its label above it, or lines, small print as captions."""
    finding = re.fullmatch(r"## (.*)\n:small\[(.*)\]", value)
    if finding:
        yield Text("caption", plain(finding[2]))
        yield Text("subheader", plain(finding[1]))
        return
    for line in value.split("  \n"):
        small = re.fullmatch(r":small\[(.*)\]", line)
        yield Text("caption", plain(small[1])) if small else Text("markdown", plain(line))


def label_above(parts: list[Part]) -> str:
    """The label of the finding that comes next: the small print just above it, taken from the parts before."""
    above = parts[-1] if parts else None
    if not isinstance(above, Text) or above.kind != "caption":
        return ""
    parts.pop()
    return above.words


def _chart(place: Tag) -> Chart:
    figure = json.loads(str(place["data-figure"]))
    along = "y" if figure["layout"]["yaxis"].get("visible", True) else "x"
    return Chart(
        tuple(_on_a_chart(it["text"]) for it in figure["layout"].get("annotations", [])),
        tuple(tuple(trace[along]) for trace in figure["data"]),
        str(place["aria-label"]),
    )


def _on_a_chart(words: str) -> str:
    """Words as a chart shows them: tags first, then entities, as Plotly reads them."""
    seen = html.unescape(re.sub(r"<[^>]+>", "", words.replace("<br>", " ")))
    return re.sub(r"[ \t]+", " ", seen.replace("\N{NO-BREAK SPACE}", " ")).strip()


def _table(table: Tag) -> Table:
    head = tuple(_words(cell) for cell in table.select("thead th"))
    rows = tuple(tuple(map(_words, row.find_all(["th", "td"]))) for row in table.select("tbody tr"))
    return Table(head, rows, _words(table.caption))
