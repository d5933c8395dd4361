"""The views that readers most likely ask for next: they can be made before anybody does."""

from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlencode

from careers.catalogue.pages import PAGES
from careers.catalogue.units import PAY_PERIODS
from careers.data.faults import DataError
from careers.data.store import open_data
from careers.ui.roles import KEYS

SORTED = ("gap", "size")
"""The ways to sort that nobody starts with (`orders` of careers/ui/choices.py)."""


def likely() -> Iterator[tuple[str, str]]:
    """Addresses of pages and queries, the likeliest first.

    They are all pages of the two roles that everybody starts with; other pay periods; today's money; other orders; and
    the two roles swapped.
    """
    addresses = [it.address for it in PAGES.values()]
    yield from ((it, "") for it in addresses)
    yield from (("salary", urlencode({"per": it})) for it in PAY_PERIODS if it != "year")
    yield from ((it, urlencode({"real": "true"})) for it in addresses)
    yield from ((it.address, urlencode({f"{it.id}_sort": way})) for it in PAGES.values() if it.topics for way in SORTED)
    with suppress(DataError):
        first, second, *_ = open_data().roles()
        yield from ((it, urlencode(dict(zip(KEYS, (second, first), strict=False)))) for it in addresses)
