"""The parts of a plain page: controls of an HTML form, and Markdown as HTML."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from htpy import (
    Node,
    Renderable,
    br,
    button,
    fieldset,
    fragment,
    input,  # noqa: A004
    label,
    legend,
    li,
    option,
    p,
    select,
    span,
    strong,
    ul,
)
from markupsafe import Markup

FORM = "choices"
"""The id of the form that controls belong to, wherever they are."""

Shown = Callable[[str], str]
"""How an option is written, as Markdown."""

ESCAPED = re.compile(r"\\(\W)")
LINE_END = "  \n"


def made(body: str) -> Markup:
    """Finished HTML, unchanged."""
    return Markup(body)


def bold(text: str) -> Node:
    """A short highlighted text; nothing if it is empty."""
    return p[strong[text]] if text else None


def literal(text: str) -> str:
    """Markdown without the signs that keep Markdown from being read in it."""
    return ESCAPED.sub(r"\1", text)


def read(text: str, style: str = "") -> Renderable:
    """Markdown as HTML, as far as pages use it: paragraphs, lines that end, lists, and signs that mean themselves."""
    return fragment[[_paragraph(it, style) for it in text.split("\n\n") if it]]


def _paragraph(text: str, style: str) -> Renderable:
    if text.startswith("- "):
        return ul[[li[literal(line.removeprefix("- "))] for line in text.split("\n")]]
    lines = [fragment[br if at else None, literal(it)] for at, it in enumerate(text.split(LINE_END))]
    return p(style)[lines] if style else p[lines]


def icon(name: str) -> str:
    """The name of an icon in the font of icons, for a style sheet to draw: it is no text of the page."""
    return name.removeprefix(":material/").removesuffix(":")


def submit(text: str) -> Renderable:
    """The button that shows what is chosen."""
    return button(".show", type="submit", form=FORM)[text]


def hidden(said: Mapping[str, Sequence[str]]) -> Iterator[Renderable]:
    """Values that the form sends along, without a control."""
    return (input(type="hidden", name=name, value=value) for name, values in said.items() for value in values)


def boxes(
    title: str, options: Sequence[str], chosen: Sequence[str], *, name: str, shown: Shown, other: str = ""
) -> Renderable:
    """A check box for each option; an empty value comes first, so that an address can say that none is chosen.

    `other` is what a box for an option that is none of these is called; without it there is none.
    """
    return fieldset(".pills")[
        legend[literal(title)],
        input(type="hidden", name=name, value="", form=FORM),
        [check(shown(it), it, name, is_checked=it in chosen) for it in options],
        input(type="text", name=name, form=FORM, placeholder=other, aria_label=other) if other else None,
    ]


def check(text: str, value: str, name: str, *, is_checked: bool) -> Renderable:
    """A check box."""
    return label[input(type="checkbox", name=name, value=value, form=FORM, checked=is_checked), " ", literal(text)]


def radios(title: str, options: Sequence[str], chosen: str, name: str, shown: Shown) -> Renderable:
    """A radio button for each option."""
    return fieldset(".segments")[
        legend[literal(title)],
        [
            label[input(type="radio", name=name, value=it, form=FORM, checked=it == chosen), " ", literal(shown(it))]
            for it in options
        ],
    ]


def chooser(title: str, options: Sequence[str], chosen: str, name: str, shown: Shown) -> Renderable:
    """A list of options to choose one from."""
    return label(".chooser")[
        span[literal(title)],
        select(name=name, form=FORM)[[option(value=it, selected=it == chosen)[literal(shown(it))] for it in options]],
    ]


def number(title: str, bounds: tuple[float, float, float], chosen: float, name: str, kind: str = "") -> Renderable:
    """A box for a number between bounds (lowest, highest, step); `kind` is a further class, such as `.slider`."""
    lowest, highest, step = (f"{it:g}" for it in bounds)
    return label(f".number{kind}")[
        literal(title),
        " ",
        input(type="number", name=name, value=f"{chosen:g}", min=lowest, max=highest, step=step, form=FORM),
    ]
