"""A page as its reader sees it: title, sections, cards and messages, read from what the page sends to the browser."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Widget

from tests.pages.seen import Chart, Part, Section, Table, Text, label_above, part_in, parts_in, plain, soups_in, told_in

ENTRY = Path(__file__).parents[2] / "pages" / "_navigation.py"
TIMEOUT = 20


def opened(page: str = "overview", /, **address: str | list[str]) -> AppTest:
    """The dashboard on one of its pages; `address` holds what stands behind the question mark."""
    app = AppTest.from_file(ENTRY, default_timeout=TIMEOUT)
    if page != "overview":
        app.switch_page(f"{page}.py")
    app.query_params.update(address)
    return app.run()


@cache
def untouched(page: str) -> AppTest:
    """A page as it opens, shared by all tests of a process that only read it."""
    return opened(page)


def choose(app: AppTest, key: str, value: str | list[str] | bool | int) -> None:
    """Use the control that the address knows by this key, whatever kind of control it is."""
    controls: list[Widget] = [*app.selectbox, *app.button_group, *app.toggle, *app.number_input]
    (control,) = (it for it in controls if it.key == key)
    control.set_value(value).run()


def sections(app: AppTest) -> list[Section]:
    """The page's findings in order, each with its chart, table and notes."""
    before: list[Part] = []
    found: list[tuple[str, str, list[Part]]] = []
    for part in parts_in(app.main):
        parts = found[-1][-1] if found else before
        if isinstance(part, Text) and part.kind == "subheader":
            found.append((label_above(parts), part.words, []))
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


def lines(app: AppTest) -> dict[str, tuple[Part, ...]]:
    """The overview's lines by their label: the first words of each."""
    found = {}
    for line in (line for soup in soups_in(app.main) for line in soup.select(".lines > .line")):
        parts = tuple(told_in(line))
        first = next(part for part in parts if isinstance(part, Text))
        found[first.words] = parts
    return found


def everything(app: AppTest) -> str:
    """All words of the page's main part, those of charts and tables included, a line each."""
    return in_lines(parts_in(app.main))


def unfolded(app: AppTest) -> str:
    """The words of the page's main part that are seen at once: all but those folded into expanders."""
    folded = {id(node) for expander in app.main.expander for node in expander}
    return in_lines(part for node in app.main if id(node) not in folded for part in part_in(node, opened=False))


def to_copy(app: AppTest) -> str:
    """What the page offers to be copied, a line each."""
    return "\n".join(text.get_text() for soup in soups_in(app.main) for text in soup.select("pre"))


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
    written = [title.get_text() for soup in soups_in(app.main) for title in soup.select("h1")]
    return [*written, *(plain(title.value) for title in app.title)]


def messages(app: AppTest) -> list[str]:
    """What the page says about broken data."""
    return [plain(error.value) for error in app.error]


def charts(app: AppTest) -> list[Chart]:
    """All charts of the page."""
    return [part for part in parts_in(app.main) if isinstance(part, Chart)]


def tables(app: AppTest) -> list[Table]:
    """All tables of the page."""
    return [part for part in parts_in(app.main) if isinstance(part, Table)]


def table(app: AppTest, title: str) -> Table:
    """The only table with this title."""
    (found,) = (it for it in tables(app) if it.title == title)
    return found
