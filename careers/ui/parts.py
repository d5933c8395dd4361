"""The parts of a page as HTML: a finding, a chart, a table, small print, and what is folded away.

Every section has one shape (docs/decisions/0072): a finding, what shows it, a caption, and one fold for all else.

    parts.section(
        "Age",                                          # what it is about, small
        Passage("Both average 46 years."),              # the one finding, large
        parts.chart(figure, alternative, "average_age"),  # what shows it: a chart, a short list, or nothing
        caption=trust.caption(compared, "average_age"),   # who says so, of when, which statistic; terms open here
        details=trust.details(data, compared, ...),       # table, sources, remarks, cautions, why, citation
    )

A section is put together from parts and put on the page as one element, since every element costs a message and a
redraw (docs/decisions/0014). `static/page.css` says how parts look; `static/page.js` draws the charts.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go
from htpy import (
    Node,
    Renderable,
    a,
    button,
    div,
    fragment,
    h2,
    hgroup,
    li,
    p,
    span,
    strong,
    summary,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)
from htpy import caption as table_caption
from htpy import details as html_details
from htpy import section as html_section
from htpy import table as html_table
from plotly.utils import PlotlyJSONEncoder

from careers.canvas.marks import height_of_folds
from careers.catalogue.roles import Role
from careers.language.passages import Passage
from careers.language.speech import say
from careers.language.terms import Explained, Told, meanings
from careers.language.together import kept_together


class Whole(str):
    """HTML that is made: Streamlit and notebooks show it, and other parts hold it, as it is."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)

    def __html__(self) -> str:
        return str(self)


def whole(*parts: Node) -> Whole:
    """A section with these parts, ready to be shown."""
    return Whole(kept_together(str(html_section(".part")[parts])))


HEADLINE = 90
"""Letters that a headline has room for: more than that, nobody reads as one."""

LONG_HEADLINE = 120
"""With more letters than that, as where it names an occupation at length, a headline is in smaller letters."""

NOTHING = Whole()
"""A section that has nothing to tell."""

IMAGES = ("png", "svg")
"""The kinds of file that a chart can be saved as."""

FITTING_COLUMNS = 4
"""As many columns of a table fit on a phone: what a row is about, two roles, and the gap between them."""


def section(label: str, finding: Passage, *shown: Node, caption: Node = None, details: Sequence[Node] = ()) -> Whole:
    """A section: a finding, what shows it, a caption in small print, and a fold named "Details" for all else.

    `details` are in the fold in their order; empty ones are left out. Paper shows them too.
    """
    kept = [it for it in details if it]
    return whole(
        opening(label, finding),
        shown,
        caption,
        details_of(label, kept) if kept else None,
    )


def details_of(label: str, inside: Sequence[Node]) -> Renderable:
    """The fold below a picture; its name for screen readers says what it belongs to."""
    return html_details(".more")[summary(aria_label=f"{say('details')}: {label}")[say("details")], div[inside]]


def opening(label: str, finding: Passage) -> Renderable:
    """What the section shows, large, and what it is about, small; what no headline has room for is as large as text."""
    headline, rest = finding.fitting(HEADLINE)
    is_long = len(headline) > LONG_HEADLINE
    return hgroup[
        h2(class_="long" if is_long else None)[headline, fragment[" ", span(".rest")[rest]] if rest else None],
        p(".small")[label],
    ]


@dataclass(frozen=True, kw_only=True)
class Orders:
    """A chart in every order that a reader can ask for, so that sorting waits for no server (docs/decisions/0015).

    `parameter` is the part of the address that names the order; `figures` are kept by the name it gives, None for the
    order of the chart's own figure.
    """

    parameter: str
    figures: Mapping[str, go.Figure | None]


def chart(figure: go.Figure, alternative: str, name: str, orders: Orders | None = None) -> Renderable:
    """The place of a chart, as tall as its figure, what it shows for those who cannot see it, and ways to save it.

    `name` is the chart's own on its page.
    """
    folds = height_of_folds(figure.layout.annotations)
    ahead = {order: drawn and json_of(drawn) for order, drawn in orders.figures.items()} if orders else {}
    place = div(
        ".chart",
        id=f"chart_{name}",
        role="figure",
        aria_label=alternative,
        data_figure=json_of(figure),
        data_order=orders.parameter if orders else None,
        data_orders=json.dumps(ahead) if orders else None,
        style=f"--height:{figure.layout.height}px" + (f";--folds:{folds}px" if folds else ""),
    )
    return fragment[place, div(".images.on_screen")[map(_image, IMAGES)]]


def _image(kind: str) -> Renderable:
    """The button that saves the chart before it as a file of a kind, which page.js makes."""
    return button(type="button", data_kind=kind, aria_label=say("image-of-chart", kind=say(f"image-{kind}")))[
        say(f"image-{kind}")
    ]


def json_of(figure: go.Figure) -> str:
    """A figure as the browser's Plotly reads it, always in the same letters."""
    content = figure.to_plotly_json()
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False, sort_keys=True, cls=PlotlyJSONEncoder)


def table(
    frame: pd.DataFrame, title: str, *, hide_head: bool = False, addresses: Mapping[str, str] | None = None
) -> Renderable:
    """A table of texts with its title for screen readers; the first column says what each row is about.

    `addresses` holds where the names of rows lead to, outside the dashboard. A table of three roles or more may be
    wider than a phone: it then moves sideways by itself, by finger or by key.
    """
    links = addresses or {}
    rows = [list(map(str, row)) for row in frame.itertuples(index=False)]
    head = thead(class_="unseen" if hide_head else None)
    made = html_table[
        table_caption(".unseen")[title],
        head[tr[(th(scope="col")[str(name)] for name in frame.columns)]],
        tbody[
            (
                tr[
                    th(scope="row")[outside(links[first], first) if first in links else first],
                    (td[cell] for cell in rest),
                ]
                for first, *rest in rows
            )
        ],
    ]
    if len(frame.columns) <= FITTING_COLUMNS:
        return made
    return div(".scrolling", tabindex="0", role="group", aria_label=title)[made]


def folded(title: Node, *parts: Node) -> Renderable:
    """Parts that show once their title is opened."""
    return html_details[summary[title], div[parts]]


def explained(pieces: Told, name: str) -> Renderable:
    """Small print in which terms open to what they mean, each at its first mention.

    `name` is the text's own on its page. Paper prints the meanings below.
    """
    ids = {meaning: f"means_{name}_{at}" for at, meaning in enumerate(meanings(pieces))}
    first = {it.meaning: at for at, it in reversed([*enumerate(pieces)]) if isinstance(it, Explained)}
    return fragment[
        p(".small")[
            (
                _opener(it, ids[it.meaning]) if isinstance(it, Explained) and first[it.meaning] == at else it
                for at, it in enumerate(pieces)
            )
        ],
        (p(".meaning", id=its, popover=True)[meaning] for meaning, its in ids.items()),
    ]


def _opener(words: str, meaning: str) -> Renderable:
    """Words that open the text with this id."""
    return button(".term", type="button", popovertarget=meaning)[words]


def on_screen(*parts: Node) -> Renderable:
    """Parts that paper does without: what can only be clicked, or only read with a click."""
    return div(".on_screen")[parts]


def outside(address: str, text: str) -> Renderable:
    """A link that leaves the dashboard, in a tab of its own; nothing is asked there before it is clicked."""
    return a(".outside", href=address, rel="noopener", target="_blank")[text]


def note(text: str) -> Renderable:
    """Small print."""
    return p(".small")[text]


def points(texts: Iterable[Node], style: str = "") -> Renderable:
    """A list; nothing where there is none."""
    entries = [li[text] for text in texts]
    return ul(class_=style or None)[entries] if entries else fragment[None]


def side_by_side(cells: Iterable[Node]) -> Renderable:
    """Texts in columns, one below the other where they would be narrow."""
    return div(".columns")[(div[cell] for cell in cells)]


def role_name(role: Role) -> Renderable:
    """A role's name after its sign."""
    return p[sign(role), " ", strong[role.label]]


def sign(role: Role) -> Renderable:
    """A role's sign in its color."""
    return span(style=f"color:{role.look.color}")[role.look.sign]
