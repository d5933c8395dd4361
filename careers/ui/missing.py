"""The answer if there is no page: a sentence, the page that was probably meant, and all the others."""

from base64 import b64encode
from difflib import get_close_matches

from htpy import Renderable, a, body, h1, h2, head, html, li, link, main, meta, p, small, title, ul

from careers.catalogue.pages import MOVED, PAGES, Page
from careers.language.speech import language, say
from careers.ui.frame import LOGO, STYLE

ICON = f"data:image/svg+xml;base64,{b64encode(LOGO.read_bytes()).decode()}"
HOW_LIKE = 0.6
"""How similar a page's name must be, out of 1, to count as the page that was meant."""


def missing(asked: str, up: str) -> str:
    """The whole HTML. `asked` is what the address says, `up` the way from there to the front page."""
    meant = get_close_matches(asked.lower(), [*PAGES, *MOVED], n=1, cutoff=HOW_LIKE)
    return str(
        html(".no_page", lang=language())[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width"),
                title[f"{say('no-page')} · {say('product')}"],
                link(rel="icon", href=ICON),
                link(rel="stylesheet", href=up + STYLE),
            ],
            body[
                main(".part.missing")[
                    h1[say("no-page")],
                    [p[say("meant-page"), " ", _link(PAGES[_now(name)], up)] for name in meant],
                    h2[say("all-pages")],
                    ul[(li[_link(page, up), " ", small[page.question]] for page in PAGES.values())],
                ]
            ],
        ]
    )


def _now(name: str) -> str:
    """The name of the page that has taken in one of this name, or the same."""
    return MOVED.get(name, name).partition("?")[0]


def _link(page: Page, up: str) -> Renderable:
    return a(href=up + page.address)[page.title]
