"""Which page an address means: one written a little differently leads to it, an unknown one says what there is."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import Scope

POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
"""What an answer without a page may load: how it looks, and the tab's icon."""


@dataclass(frozen=True)
class Addresses:
    """The addresses of all pages.

    `pages` holds their names, such as `salary`; `front` is the one that opens without a name. `below` is the path
    under which all of them stand, such as `/careers`; empty for none. `missing` makes the HTML of an answer that there
    is no page, from what was asked for, such as `salary/x`, and from the way to the front page, such as `../`.
    `moved` holds pages that are a part of another one now, by the name that they had; what was chosen there, such as
    `careful_show`, is asked of the other page under its own name, such as `sources_show`. The other page may stand
    there with choices for those who come by the old name, such as `salary?per=hour`; a choice of their own goes before.
    """

    pages: Collection[str]
    front: str
    missing: Callable[[str, str], str]
    below: str = ""
    moved: Mapping[str, str] = field(default_factory=dict)

    def redirection(self, scope: Scope) -> Response | None:
        """The way to the page that an address means, with its query; None if it is right or means no page.

        The way is relative to the address, since a proxy may have taken a part of it away.
        """
        path = within(scope, self.below)
        if path is None or not self._is_known(path):
            return None
        former = _name_in(path)
        page, _, given = self.moved.get(former, former).partition("?")
        name = "" if page == self.front else page
        if path == f"/{name}":
            return None
        way = up_from(path) + name if path else f"{scope['path'].rpartition('/')[2]}/"
        asked = _completed(_renamed(scope["query_string"].decode("latin-1"), former, page), given)
        return RedirectResponse((way or "./") + (f"?{asked}" if asked else ""), headers={"cache-control": "no-cache"})

    def refusal(self, scope: Scope) -> Response | None:
        """The answer that there is no page at an address, with links to pages; None if there is one."""
        path = within(scope, self.below)
        if path is not None and self._is_known(path):
            return None
        asked, below = (scope["path"], f"{self.below.strip('/')}/") if path is None else (path, "")
        html = self.missing(asked.strip("/"), (up_from(asked) + below) or "./")
        return HTMLResponse(html, 404, {"cache-control": "no-cache", "content-security-policy": POLICY})

    def page(self, scope: Scope) -> str:
        """The name of the page that an address means; that of the front page where it means none."""
        name = _name_in(within(scope, self.below) or "")
        return name if name in self.pages else self.front

    def _is_known(self, path: str) -> bool:
        return _name_in(path) in {"", *self.pages, *self.moved}


def within(scope: Scope, below: str) -> str | None:
    """The path of a request below that of the dashboard, such as `/salary`; None for a request outside it."""
    path = str(scope["path"])
    for outside in (scope.get("root_path", ""), below):
        if not f"{path}/".startswith(f"{outside}/"):
            return None
        path = path.removeprefix(outside)
    return path


def up_from(path: str) -> str:
    """The way up from an address: `../` for each folder that it seems to be in."""
    return "../" * (path.count("/") - 1)


def _name_in(path: str) -> str:
    """The name of the page that a path means, whichever way it is written."""
    return path.strip("/").lower()


def _renamed(asked: str, former: str, name: str) -> str:
    """A query with its parameters renamed from one page to another."""
    return "&".join(
        f"{name}_{parameter.removeprefix(f'{former}_')}" if parameter.startswith(f"{former}_") else parameter
        for parameter in asked.split("&")
    )


def _completed(asked: str, given: str) -> str:
    """A query with what is given in another one, as far as it says nothing of that itself."""
    said = {parameter.partition("=")[0] for parameter in asked.split("&")}
    added = (parameter for parameter in given.split("&") if parameter.partition("=")[0] not in said)
    return "&".join(filter(None, [asked, *added]))
