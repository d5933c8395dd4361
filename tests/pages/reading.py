"""A page as its reader sees it: title, sections, cards and messages, read from what the page sends to the browser."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node, Widget

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
TIMEOUT = 20
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
    def chart(self) -> Chart:
        (found,) = (part for part in self.parts if isinstance(part, Chart))
        return found

    @property
    def table(self) -> Table:
        (found,) = (part for part in self.parts if isinstance(part, Table))
        return found


def opened(page: str = "overview", **address: str | list[str]) -> AppTest:
    """The dashboard on one of its pages; `address` holds what stands behind the question mark."""
    app = AppTest.from_file(DASHBOARD, default_timeout=TIMEOUT)
    if page != "overview":
        app.switch_page(f"app_pages/{page}.py")
    app.query_params.update(address)
    return app.run()


def choose(app: AppTest, key: str, value: str | list[str] | bool) -> None:
    """Use the control that the address knows by this key, whatever kind of control it is."""
    controls: list[Widget] = [*app.selectbox, *app.button_group, *app.toggle]
    (control,) = (it for it in controls if it.key == key)
    control.set_value(value).run()


def sections(app: AppTest) -> list[Section]:
    """The page's findings in order, each with its chart, table and notes."""
    before: list[Part] = []
    found: list[tuple[str, str, list[Part]]] = []
    for part in _parts(app.main):
        parts = found[-1][-1] if found else before
        if isinstance(part, Text) and part.kind == "subheader":
            found.append((_label_above(parts), part.words, []))
        else:
            parts.append(part)
    return [Section(label, finding, tuple(parts)) for label, finding, parts in found]


def labels(app: AppTest) -> list[str]:
    """What the page's sections are about, in order."""
    return [section.label for section in sections(app)]


def section(app: AppTest, label: str) -> Section:
    """The section with this label, or else the only one whose label or finding holds these words."""
    every = sections(app)
    found = [it for it in every if it.label == label] or [it for it in every if label in f"{it.label}\n{it.finding}"]
    assert len(found) == 1, f"{len(found)} sections are about {label!r}: {labels(app)}"
    return found[0]


def cards(app: AppTest) -> dict[str, tuple[Part, ...]]:
    """The overview's cards by their label: the first words on each."""
    found = {}
    for block in _blocks(app.main):
        if not _is_card(block) or any(_is_card(child) for child in _children(block)):
            continue
        parts = tuple(_parts(block))
        first = next(part for part in parts if isinstance(part, Text))
        found[first.words] = parts
    return found


def everything(app: AppTest) -> str:
    """All words of the page's main part, those of charts and tables included, a line each."""
    return in_lines(_parts(app.main))


def unfolded(app: AppTest) -> str:
    """The words of the page's main part that are seen at once: all but those folded into expanders."""
    folded = {id(node) for expander in app.main.expander for node in expander}
    return in_lines(part for node in app.main if id(node) not in folded for part in _part(node))


def in_lines(parts: Iterable[Part]) -> str:
    """All words of these parts, a line each."""
    lines: list[str] = []
    for part in parts:
        if isinstance(part, Text):
            lines.append(part.words)
        elif isinstance(part, Chart):
            lines += [*part.labels, part.spoken]
        else:
            lines.append(part.text)
    return "\n".join(lines)


def titles(app: AppTest) -> list[str]:
    """The page's main headings."""
    return [plain(title.value) for title in app.title]


def messages(app: AppTest) -> list[str]:
    """What the page says about broken data."""
    return [plain(error.value) for error in app.error]


def charts(app: AppTest) -> list[Chart]:
    """All charts of the page."""
    return [part for part in _parts(app.main) if isinstance(part, Chart)]


def tables(app: AppTest) -> list[Table]:
    """All tables of the page."""
    return [part for part in _parts(app.main) if isinstance(part, Table)]


def plain(words: str) -> str:
    """Words without the signs of Markdown and HTML, with simple spaces."""
    unmarked = re.sub(r"<[^>]+>", "", words.replace("<br>", " ")).replace("**", "").replace("\N{NO-BREAK SPACE}", " ")
    return re.sub(r"[ \t]+", " ", re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", unmarked)).strip()


def _parts(block: Block) -> Iterator[Part]:
    for node in block:
        yield from _part(node)


def _part(node: Any) -> Iterator[Part]:
    if node.type == "plotly_chart":
        yield _chart(node)
    elif node.type == "table":
        yield _table(node)
    elif node.type == "markdown":
        yield from _markdown(str(node.value))
    elif node.type in WRITTEN:
        yield Text("subheader" if node.type == "header" else node.type, plain(str(getattr(node, "value", ""))))


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


def _label_above(parts: list[Part]) -> str:
    """The label of the finding that comes next: the small print just above it, taken from the parts before."""
    above = parts[-1] if parts else None
    if not isinstance(above, Text) or above.kind != "caption":
        return ""
    parts.pop()
    return above.words


def _chart(node: Node) -> Chart:
    proto: Any = node.proto
    spec = json.loads(proto.spec)
    along = "y" if spec["layout"]["yaxis"].get("visible", True) else "x"
    return Chart(
        tuple(plain(html.unescape(it["text"])) for it in spec["layout"].get("annotations", [])),
        tuple(tuple(trace[along]) for trace in spec["data"]),
        plain(proto.alt),
    )


def _table(node: Any) -> Table:
    frame = node.value
    cells = tuple(tuple(plain(str(cell)) for cell in row) for row in frame.itertuples(index=False))
    return Table(tuple(plain(str(name)) for name in frame.columns), cells)


def _blocks(block: Block) -> Iterator[Block]:
    return (node for node in block if isinstance(node, Block))


def _children(block: Block) -> list[Block]:
    return [node for node in _blocks(block) if node is not block]


def _is_card(block: Block) -> bool:
    return [node.type for node in block].count("plotly_chart") == 1
