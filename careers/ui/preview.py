"""What a page is called in a tab, in the browser's history and where its address is shared: page and roles."""

from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

from htpy import fragment, meta
from htpy import title as title_tag

from careers.catalogue.pages import FRONT, PAGES, Page
from careers.catalogue.roles import Role
from careers.data.faults import DataError
from careers.data.official import id_named, with_occupations
from careers.data.store import open_data
from careers.language.grammar import listed, opening
from careers.language.speech import say
from careers.ui.roles import KEYS, MOST_ADDED

PICTURE = "app/static/preview.png"
"""The address of the picture that is shown with a shared address, below the dashboard's own."""
PICTURE_SIZE = (1200, 630)
"""Its width and height in pixels."""


def title(page: Page, roles: Sequence[Role]) -> str:
    """`Salary: account managers and account representatives · Roles Side by Side`; no roles where there are none."""
    names = listed([role.plural for role in roles]) if roles else ""
    named = opening(names) if names and page.id == FRONT else ": ".join(filter(None, [page.title, names]))
    return f"{named} · {say('product')}"


def page_at(address: str | None) -> str:
    """The page that a browser's address ends with; the front page where it ends with none."""
    name = urlsplit(address or "").path.rpartition("/")[2]
    return name if name in PAGES else FRONT


def asked_title(page_id: str, query: str) -> str:
    """The title of a page from its address: its name, and the query that holds the roles."""
    page = PAGES[page_id]
    return title(page, _roles_in(query))


def tags(page_id: str, query: str, folder: str) -> str:
    """The title of a page and what is shown where its address is shared, as HTML for its head.

    `query` is what follows the address, `folder` the whole address of the dashboard, such as
    `https://school.example/careers/`; without it there is no picture, since its address must be whole.
    """
    page, named = PAGES[page_id], asked_title(page_id, query)
    shared = {
        "og:type": "website",
        "og:site_name": say("product"),
        "og:title": named,
        "og:description": page.question,
    }
    if folder:
        width, height = PICTURE_SIZE
        shared |= {
            "og:image": folder + PICTURE,
            "og:image:width": str(width),
            "og:image:height": str(height),
            "og:image:alt": say("preview-picture"),
        }
    card = "summary_large_image" if folder else "summary"
    return str(
        fragment[
            title_tag[named],
            meta(name="description", content=page.question),
            meta(name="twitter:card", content=card),
            (meta(property=name, content=said) for name, said in shared.items()),
        ]
    )


def _roles_in(query: str) -> tuple[Role, ...]:
    """The roles that an address asks for, or else the first two; none where the file of roles is broken."""
    asked = parse_qs(query)
    try:
        data = open_data()
        first, second, *added = (
            id_named(data, text) for key in KEYS for text in (asked.get(key) or [""])[: 1 if key == "role" else None]
        )
        roles = with_occupations(data, [first, second, *added]).roles()
    except DataError:
        return ()
    first = first or next(iter(roles))
    second = second if second not in {"", first} else next(role_id for role_id in roles if role_id != first)
    more = [role_id for role_id in dict.fromkeys(added) if role_id not in {"", first, second}]
    return tuple(roles[role_id] for role_id in (first, second, *more[:MOST_ADDED]))
