"""What a page's answer holds before the app has come: the page itself as plain HTML, and all that it looks by."""

from pathlib import Path

from htpy import Renderable, details, div, fragment, p, span, summary

from careers.data.store import InForce, in_force
from careers.language.keeping import kept_within
from careers.language.speech import say
from careers.ui.frame import LOGO, STATIC
from careers.ui.plain import Plain
from careers.ui.plain_parts import made
from careers.ui.stage import made_of

LOGO_DRAWN = span(aria_hidden="true")[made(LOGO.read_text(encoding="utf-8"))]
"""The logo beside the product's name, which says the same; written out, since an image is a document apart."""

ROOM = 12 * 2**20
"""Bytes that pages take which are kept: some sixty."""

SHEETS = ("page.css", "early.css")
"""The styles that a page is read with before anything else has come."""


def look() -> str:
    """The styles of a page's parts, and of what is around them until the app is there, as CSS."""
    return "".join((STATIC / name).read_text(encoding="utf-8") for name in SHEETS)


def page(folder: Path, address: str, query: str) -> str:
    """The page that an address names, with its choices, as HTML that is shown until the app takes its place.

    `folder` holds the scripts of the pages. A page is kept for all who ask for it while the figures stay. Raises
    whatever a page raises.
    """
    return _page(in_force(), folder, address, query)


@kept_within(ROOM)
def _page(_figures: InForce, folder: Path, address: str, query: str) -> str:
    return told(folder, address, query)


def told(folder: Path, address: str, query: str) -> str:
    """The same, told anew from parts that are kept."""
    return made_of(folder, address, query, _written)


def _written(plain: Plain) -> str:
    remarks = {"lost": say("line-lost"), "working": say("line-working")}
    hidden = [p(".remark", id=name, hidden=True, role="status")[said] for name, said in remarks.items()]
    return str(fragment[div("#told")[plain.form(), _side(plain), plain.main, _remarks()], hidden])


def _side(plain: Plain) -> Renderable:
    """The menu and what is below it, at the side; on a phone behind a word in the top bar."""
    return details(".side")[
        summary[LOGO_DRAWN, span(".product")[say("product")], span(".menu")[say("menu")]],
        div[plain.menu(), plain.sidebar],
    ]


def _remarks() -> Renderable:
    """What is said where the app does not come: that there are no scripts, or no connection (static/early.js)."""
    return fragment[
        p(".remark.unscripted")[say("without-scripts")],
        p(".remark.unconnected", hidden=True, role="status")[say("without-connection")],
    ]
