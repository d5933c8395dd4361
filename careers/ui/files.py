"""Files that a page offers, each at an address: whoever asks there gets what that view shows, without a session.

The address of a file holds all choices, as that of its view does. So any replica makes it, and it comes while the page
around its link changes, or after a server was replaced (docs/decisions/0147).
"""

from collections.abc import Callable, Mapping, Sequence
from contextvars import Context, copy_context
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlencode

from htpy import a, div
from segno import DataOverflowError

from careers.catalogue.pages import PAGES
from careers.data.store import open_data
from careers.language.speech import say
from careers.share.codes import qr_code
from careers.ui import addresses, choices, parts, shelves
from careers.ui.plain import EVERYWHERE
from careers.ui.stage import plain_stage, st, told

FOLDER = "files"
"""Where files are, below the dashboard's own address."""

CODE = "code.svg"
"""The name of the QR code that every page has of its address."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

LOOKS = ("paper", "everything")
"""What an address may say of how a file looks, besides what its page shows."""

KEY = "key"
"""What a form names the session by whose figures a file is to have."""

Written = Mapping[str, str]
"""What a reader wrote for one file alone; it comes with the request and is in no address."""


@dataclass(frozen=True)
class File:
    """A file as it is sent: the name to save it under, what kind it is, and its content."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True)
class Offer:
    """A file that a page can give: what its link says, its name in the address, its kind, and how it is made.

    `of_roles` says whether it is about the roles that are compared.
    """

    label: str
    name: str
    kind: str
    make: Callable[[Written], bytes]
    of_roles: bool = True

    @property
    def saved_as(self) -> str:
        """The name to save it under: its own, with the roles that it is about, if it is about any."""
        if not self.of_roles:
            return self.name
        stem, dot, ending = self.name.rpartition(".")
        return "-".join([stem, *choices.chosen_roles()]) + dot + ending

    def file(self, written: Written) -> File:
        """The file itself."""
        return File(self.saved_as, self.kind, self.make(written))


def csv(label: str, stem: str, make: Callable[[], bytes], *, of_roles: bool = True) -> Offer:
    """A file of comma-separated values."""
    return Offer(label, f"{stem}.csv", "text/csv", lambda _written: make(), of_roles)


def offer(page_id: str, *offers: Offer) -> None:
    """Put links to files on a page, at its end; paper shows none.

    An address knows nothing of what a reader brought along, so the files then come from within the session.
    """
    if page := plain_stage():
        page.files |= {it.name: partial(_in_its_context, copy_context(), it) for it in offers}
    elif open_data().own:
        _offer_from_session(page_id, offers)
        return
    asked = addresses.query()
    links = (
        a(".file", download=it.saved_as, href=f"{FOLDER}/{page_id}/{it.name}{asked and f'?{asked}'}")[it.label]
        for it in offers
    )
    st.html(parts.whole(div(".files")[links]))


def _offer_from_session(page_id: str, offers: Sequence[Offer]) -> None:
    with st.container(key=f"own_{page_id}_{offers[0].name}_row", horizontal=True):
        for it in offers:
            st.download_button(
                it.label,
                partial(copy_context().run, it.make, {}),
                it.saved_as,
                it.kind,
                key=f"own_{page_id}_{it.name}",
                on_click="ignore",
            )


def file_at(folder: Path, page_id: str, name: str, query: str, written: Written, home: str = "/") -> File | None:
    """The file of this name that a page offers for the choices of a query; None where it offers none.

    `folder` holds the scripts of the pages, `written` is what the reader wrote for this file alone, and `home` the
    address of the dashboard, such as `https://school.example/careers/`. What only concerns how the file looks may stand
    in the query, too. With the `KEY` of a session, the file has what the reader brought along there; ClosedError where
    it has ended.
    """
    if page_id not in PAGES:
        return None
    if name == CODE:
        return _code(f"{home}{PAGES[page_id].address}" + (f"?{query}" if query else ""))
    asked = parse_qs(query)
    written = {key: asked[key][-1] for key in LOOKS if key in asked} | dict(written)
    kept = {shelves.SHELF: shelves.shelf_of(written[KEY])} if written.get(KEY) else {}
    page = told(folder, f"{home}{PAGES[page_id].address}", query, kept)
    make: Callable[[Written], File] | None = page.files.get(name)
    return make(written) if make else None


def _code(address: str) -> File | None:
    """An address as a QR code; None for one that is too long."""
    try:
        return File(CODE, "image/svg+xml", qr_code(address).encode())
    except DataOverflowError:
        return None


def address_of_view() -> str:
    """The whole address of the front page with the choices of this page; without a host where none is known."""
    asked = urlencode(st.session_state.get(EVERYWHERE, {}), doseq=True)
    return (st.context.url or "/").rpartition("/")[0] + (f"/?{asked}" if asked else "/")


def missing() -> str:
    """What is said where a page has no such file."""
    return say("file-missing")


def too_much() -> str:
    """What is said where more was written for a file than it takes."""
    return say("file-too-much")


def failed(number: str) -> str:
    """What is said where a file could not be made; the log tells why under this number."""
    return f"{say('file-failed')} {say('went-wrong-number', number=number)}"


def _in_its_context(context: Context, offered: Offer, written: Written) -> File:
    """A file in the language and edition of its page."""
    return context.run(offered.file, written)
