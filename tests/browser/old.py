"""A browser of 2014: a page as it would be read there, without all that such a browser does not know."""

import re
from collections.abc import Iterator

from playwright.sync_api import Route

STYLE = re.compile(r"(<style[^>]*>)(.*?)(</style>)", re.DOTALL)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
POPOVER = re.compile(r" popover(target|targetaction)?(=\"[^\"]*\")?(?=[ >])")

NEW_BLOCKS = (
    "@supports",
    "@container",
    "@media (prefers",
    "@media (forced",
    "@media (hover",
    "@media screen and (prefers",
)
"""Blocks of rules that are skipped whole. `@supports` was known by some; none of them knew `selector()`."""

NEW_SELECTORS = re.compile(r":is\(|:has\(|:where\(|:focus-|::details-content|:not\([^)]*[ ,>:(]")

NEW_DECLARATIONS = re.compile(
    r"^\s*(--|inset|gap|column-gap|row-gap|grid|flex|align-|justify-|order|contain|clip-path|appearance|accent-color"
    r"|color-scheme|text-wrap|zoom|border-block|(padding|margin)-(block|inline)|position-|vector-effect|object-fit"
    r"|text-(decoration-|underline-)|overflow-wrap:\s*anywhere|content:.*/\s*\")"
    r"|var\(|color-mix\(|\b(min|max|clamp|minmax)\(|dvh|fit-content|max-content|:\s*(inline-)?(flex|grid)\b"
)


def as_read_in_2014(route: Route) -> None:
    """Answer for a page with what a browser of 2014 knows of it."""
    page = route.fetch()
    told = STYLE.sub(lambda it: f"{it[1]}{known(COMMENT.sub('', it[2]))}{it[3]}", page.text())
    route.fulfill(response=page, body=POPOVER.sub("", told))


def known(style: str) -> str:
    """What a browser of 2014 knows of some CSS."""
    return "".join(_known_block(head.strip(), body) for head, body in blocks(style))


def blocks(style: str) -> Iterator[tuple[str, str]]:
    """What stands before each outer pair of braces, and what between them."""
    depth, start, opened = 0, 0, 0
    for place, sign in enumerate(style):
        if sign == "{":
            depth, opened = depth + 1, opened if depth else place
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield style[start:opened], style[opened + 1 : place]
                start = place + 1


def _known_block(head: str, body: str) -> str:
    if head.startswith(NEW_BLOCKS) or NEW_SELECTORS.search(head):
        return ""
    if head.startswith("@media"):
        return f"{head} {{{known(body)}}}\n"
    declarations = [it for it in body.split(";") if not NEW_DECLARATIONS.search(it)]
    return f"{head} {{{';'.join(declarations)}}}\n"
