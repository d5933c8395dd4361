"""Sharing a view: its link, a QR code and a snippet for other sites, and the note to readers who open such a link.

A shared link holds all choices and, as `figures`, the version of the figures that the sharer saw.
"""

import re
from collections.abc import Iterator

from htpy import a, button, div, img, label, option, p, pre, select, strong

from careers.catalogue.pages import Page
from careers.data.store import open_data
from careers.language.grammar import listed
from careers.language.speech import say
from careers.ui import choices, parts
from careers.ui.drawing import show
from careers.ui.parts import Whole
from careers.ui.shared import differing
from careers.ui.stage import plain_stage, st

FIGURES = "figures"
"""The part of a shared address that names the version of the figures."""

VERSION = re.compile(r"\d{4}(\.\d{1,3}){1,2}")

SHARED = "shared"
"""Where the session keeps what is said of the link that it began with."""

PANEL = "share_panel"
"""The id of what the button opens."""

FRAME = '<iframe src="{address}" title="{title}" style="width: 100%; height: 45rem; border: 0" loading="lazy"></iframe>'
"""What shows a page on another site; the browser knows the address."""


def note(page: Page) -> None:
    """Say that a shared link was opened, what in it differs from the usual view, and whether the figures changed."""
    if SHARED not in st.session_state:
        asked = st.query_params.get_all(FIGURES)
        st.session_state[SHARED] = " ".join(_said(page, asked[-1])) if asked else ""
    if said := st.session_state[SHARED]:
        over = a(href=page.address or "./")[say("shared-over")]
        show(parts.whole(parts.on_screen(p(".shared")[strong[say("shared")], f" {said} ", over])))


def panel() -> None:
    """The link, its QR code and a snippet, with a button that opens them in the menu, and one in the top bar.

    page.js fills them in, since it knows the address; a plain page has nothing to fill them in with. The top bar's
    button shows while the menu is folded away.
    """
    if plain_stage():
        return
    in_bar = button(".to_share.in_bar.on_screen", type="button", popovertarget=PANEL, aria_label=say("share-short"))
    show(parts.whole(in_bar))
    with st.sidebar:
        show(_panel(open_data().version(), has_own=bool(open_data().own)))


def _panel(version: str, *, has_own: bool) -> Whole:
    copy = button(".copy", type="button", aria_live="polite", data_done=say("copied"))[say("copy")]
    snippet = FRAME.format(address="", title=say("product"))
    return parts.whole(
        button(".to_share", type="button", popovertarget=PANEL)[say("share")],
        div(".share", id=PANEL, popover=True, role="dialog", aria_label=say("share"), data_figures=version)[
            p[strong[say("share")]],
            p(".small")[say("own-not-shared")] if has_own else None,
            p(".small")[say("share-link")],
            div(".cite")[pre(".link"), copy],
            img(alt=say("share-code"), width="160", height="160"),
            p(".small")[say("share-frame")],
            label[say("share-what"), select[option(value="")[say("share-page")]]],
            div(".cite")[pre(".frame")[snippet], copy],
            button(type="button", popovertarget=PANEL, popovertargetaction="hide")[say("share-close")],
        ],
    )


def _said(page: Page, version: str) -> Iterator[str]:
    """What differs from the usual view, and whether the figures are others now."""
    differences = differing(page, frozenset({FIGURES, choices.LANGUAGE}))
    yield say("shared-differs", what=listed(differences)) if differences else say("shared-usual")
    now = open_data().version()
    if VERSION.fullmatch(version) and version != now:
        yield say("shared-changed", then=version, now=now)
