"""Twins of the words of Streamlit that pages use: they put a page together as HTML that reads without any script.

Controls are those of an HTML form named `choices`, by the names and values that an address has for them. So sending the
form opens the view that the same choices open in a session (docs/decisions/0146).
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from htpy import Renderable, a, aside, div, form, fragment, h1, li, main, nav, ul
from htpy import details as html_details
from htpy import summary as html_summary

from careers.language.speech import say
from careers.ui import plain_parts
from careers.ui.pictured import pictured_here
from careers.ui.plain_parts import FORM, Shown, read

EVERYWHERE = "everywhere"
"""Where a session keeps the parameters of the controls around all pages, which are not drawn at every click."""

WAY = re.compile(r'(<a class="way[^"]*" href=")([^"?]*)"')
"""A link of a part to another page."""


class Query(dict[str, list[str]]):
    """What an address asks for, and after the page is told what it should say; as Streamlit's query parameters."""

    def get_all(self, key: str) -> list[str]:
        """All values of a parameter."""
        return self.get(key, [])

    def to_dict(self) -> dict[str, str]:
        """The last value of each parameter."""
        return {key: values[-1] for key, values in self.items()}

    def from_dict(self, said: Mapping[str, Sequence[str]]) -> None:
        """Say something else."""
        self.clear()
        self.update({key: list(values) for key, values in said.items()})


@dataclass(frozen=True)
class Visit:
    """What is known of who asks: the address."""

    url: str


@dataclass(frozen=True)
class MenuPage:
    """A page of the menu: its script, name, icon, whether it has no name in the address, and how scripts are run."""

    script: str
    title: str
    icon: str
    default: bool
    runs: Callable[[str], None]

    @property
    def url_path(self) -> str:
        """Its address, empty for the front page."""
        return "" if self.default else Path(self.script).stem

    def run(self) -> None:
        """Tell it."""
        self.runs(self.script)


class Block:
    """A place that parts are put into in order; `with` it, all that is told. One with controls ends with a button."""

    def __init__(self, stage: "Plain", around: Callable[[Renderable], Renderable]) -> None:
        self._stage, self._around = stage, around
        self._parts: list[Any] = []
        self._has_controls = False

    def __enter__(self) -> "Block":
        self._stage.open.append(self)
        return self

    def __exit__(self, *_error: object) -> None:
        self._stage.open.pop()

    def __html__(self) -> str:
        button = plain_parts.submit(say("plain-show")) if self._has_controls else None
        return str(self._around(fragment[self._parts, button]))

    def put(self, part: Any, *, is_control: bool = False) -> None:
        """Put a part at its end."""
        self._parts.append(part)
        self._has_controls |= is_control

    def html(self, body: Any, **_look: Any) -> None:
        """Put HTML there, without scripts: a plain page has none."""
        if "unsafe_allow_javascript" not in _look:
            self.put(self._stage.leading(body))


def _column(share: float) -> Callable[[Renderable], Renderable]:
    return lambda body: div(style=f"--share:{share:.2%}")[body]


class Plain:
    """A page that is told as HTML. Its words have the names and arguments of Streamlit's, as far as pages use them.

    After it was told, `tab` has its title, `query_params` what its address should say, `files` how the files that it
    offers are made from what a reader wrote for them, by their names, and `__html__` all of it.
    """

    def __init__(self, address: str, query: str, run: Callable[[str], None]) -> None:
        self.context = Visit(address)
        self.query_params = Query(parse_qs(query, keep_blank_values=True))
        self.session_state: dict[str, Any] = {}
        self.run = run
        self.tab = ""
        self.pages: tuple[MenuPage, ...] = ()
        self.sidebar = Block(self, lambda body: aside[body])
        self.main = Block(self, lambda body: main[body])
        self.open = [self.main]
        self.files: dict[str, Callable[[Mapping[str, str]], Any]] = {}
        self._named: set[str] = set()

    def __html__(self) -> str:
        return str(fragment[self.menu(), self.form(), self.sidebar, self.main])

    def menu(self) -> Renderable:
        """The ways to all pages, with what holds on every page."""
        here = self.chosen().url_path
        return nav(aria_label=say("menu"))[
            ul[
                (
                    li[
                        a(
                            href=self.way(it.url_path or "./"),
                            aria_current="page" if it.url_path == here else None,
                            data_icon=plain_parts.icon(it.icon),
                        )[it.title]
                    ]
                    for it in self.pages
                )
            ]
        ]

    def form(self) -> Renderable:
        """The form that all controls belong to; it keeps what the address says without a control, as the language."""
        kept = {key: values for key, values in self.query_params.items() if key not in self._named}
        return form(id=FORM, method="get")[plain_parts.hidden(kept)]

    def way(self, address: str) -> str:
        """An address with what holds on every page."""
        chosen = urlencode(self.session_state.get(EVERYWHERE, {}), doseq=True)
        return f"{address}?{chosen}" if chosen else address

    def leading(self, body: Any) -> Any:
        """HTML with pictures of its charts, and links to other pages that carry what holds on every page."""
        body = pictured_here(str(body))
        if not self.session_state.get(EVERYWHERE) or 'class="way' not in body:
            return plain_parts.made(body)
        return plain_parts.made(WAY.sub(lambda it: f'{it[1]}{self.way(it[2]).replace("&", "&amp;")}"', body))

    def chosen(self) -> MenuPage:
        """The page that the address names; the front page where it names none."""
        name = urlsplit(self.context.url).path.rpartition("/")[2]
        front = next(it for it in self.pages if it.default)
        return next((it for it in self.pages if it.url_path == name), front)

    def set_page_config(self, *, page_title: str, **_look: Any) -> None:
        """Note the title."""
        self.tab = page_title

    def logo(self, _picture: Path, **_look: Any) -> None:
        """Nothing: the document around has its own."""

    def Page(self, script: str, *, title: str, icon: str, default: bool) -> MenuPage:  # noqa: N802
        """A page of the menu."""
        return MenuPage(script, title, icon, default, self.run)

    def navigation(self, pages: Iterable[MenuPage], **_look: Any) -> MenuPage:
        """The page that the address names, of these."""
        self.pages = tuple(pages)
        return self.chosen()

    def fragment(self, tell: Callable[[], None]) -> Callable[[], None]:
        """A part of a page, written like the rest."""
        return tell

    def columns(self, shares: Sequence[int], **_look: Any) -> list[Block]:
        """Places side by side."""
        cells = [Block(self, _column(share / sum(shares))) for share in shares]
        self._put(div(".columns")[cells])
        return cells

    def container(self, *, key: str = "", **_look: Any) -> Block:
        """A place; page.css knows it by its key."""
        return self._block(lambda body: div(class_=f"st-key-{key}" if key else None)[body])

    def expander(self, label: str, *, icon: str, **_look: Any) -> Block:
        """A place that shows once its label is opened."""
        return self._block(lambda body: html_details[html_summary(data_icon=plain_parts.icon(icon))[label], div[body]])

    def html(self, body: Any, **look: Any) -> None:
        """HTML."""
        self.open[-1].html(body, **look)

    def title(self, text: str) -> None:
        """A main heading."""
        self._put(h1[text])

    def markdown(self, text: str) -> None:
        """A text."""
        self._put(read(text))

    def caption(self, text: str) -> None:
        """Small print."""
        self._put(read(text, ".small"))

    def info(self, text: str, **_look: Any) -> None:
        """A message."""
        self._put(div(".notice")[read(text)])

    def error(self, text: str, *, title: str = "", **_look: Any) -> None:
        """A message that something is wrong."""
        self._put(div(".warning", role="alert")[plain_parts.bold(title), read(text)])

    def pills(self, label: str, options: Sequence[str], *, key: str, format_func: Shown, **_look: Any) -> list[str]:
        """Any number of options, as check boxes."""
        chosen = list(self.session_state.get(key) or ())
        self._control(key, plain_parts.boxes(label, options, chosen, name=key, shown=format_func))
        return chosen

    def segmented_control(
        self, label: str, options: Sequence[str], *, key: str, format_func: Shown, **_look: Any
    ) -> str:
        """Just one of a few options, as radio buttons."""
        chosen = str(self.session_state[key])
        self._control(key, plain_parts.radios(label, options, chosen, key, format_func))
        return chosen

    def selectbox(
        self,
        label: str,
        options: Sequence[str],
        *,
        key: str,
        format_func: Shown,
        help: str | None = None,  # noqa: A002
        **_look: Any,
    ) -> str:
        """Just one of many options, as a list to choose from, with what explains it below."""
        chosen = str(self.session_state[key])
        self._control(
            key, plain_parts.chooser(label, options, chosen, key, format_func), read(help or "", ".small.explained")
        )
        return chosen

    def multiselect(
        self, label: str, options: Sequence[str], *, key: str, format_func: Shown, placeholder: str, **_look: Any
    ) -> list[str]:
        """Those of any number of options that are chosen, as check boxes, and a box to type another in."""
        chosen = list(self.session_state.get(key) or ())
        kept = [option for option in options if option in chosen]
        self._control(key, plain_parts.boxes(label, kept, chosen, name=key, shown=format_func, other=placeholder))
        return chosen

    def toggle(self, label: str, *, key: str, **_look: Any) -> bool:
        """On or off, as a check box."""
        is_on = bool(self.session_state.get(key))
        self._control(key, plain_parts.check(label, "true", key, is_checked=is_on))
        return is_on

    def slider(self, label: str, lowest: float, highest: float, *, step: float, key: str, **_look: Any) -> float:
        """A number between bounds, as a box to type it in."""
        chosen = float(self.session_state[key])
        self._control(key, plain_parts.number(label, (lowest, highest, step), chosen, key, ".slider"))
        return chosen

    def number_input(self, label: str, lowest: int, highest: int, *, step: int, key: str, **_look: Any) -> float:
        """A number between bounds, in the same box."""
        chosen = float(self.session_state[key])
        self._control(key, plain_parts.number(label, (lowest, highest, step), chosen, key))
        return chosen

    def _block(self, around: Callable[[Renderable], Renderable]) -> Block:
        block = Block(self, around)
        self._put(block)
        return block

    def _put(self, *parts: Any) -> None:
        for part in parts:
            self.open[-1].put(part)

    def _control(self, key: str, *parts: Any) -> None:
        self._named.add(key)
        for part in parts:
            self.open[-1].put(part, is_control=True)
