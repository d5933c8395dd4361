"""What a shared link shows that is not the usual view, in words: whom it compares, and what it leaves out."""

from collections.abc import Iterator, Mapping, Sequence

from careers.catalogue.pages import PAGES, Page
from careers.catalogue.units import PAY_PERIODS
from careers.language.grammar import in_a_sentence, listed
from careers.language.speech import say
from careers.ui import addresses, choices, filters, roles
from careers.ui.stage import st

MOST_NAMED = 3
"""How many things that are left out, or kept, are named; of more only the number is told."""


def differing(page: Page, about: frozenset[str]) -> list[str]:
    """What differs from the usual view on a page; the parts of its address in `about` mean nothing for it."""
    asked = {key for key in st.query_params if key not in about}
    compared = choices.compared_data().roles()
    around = {
        say("shared-roles", roles=listed([compared[it].plural for it in choices.chosen_roles()])): {*roles.KEYS},
        say("shared-prefer", publisher=choices.preferred()): {"prefer"},
        say("shared-real"): {"real"},
    }
    differences = [words for words, keys in around.items() if keys & asked]
    left, named = asked - choices.AROUND, dict(_of_page(page))
    differences += [words for key, words in named.items() if key in left and words]
    return [*differences, *([say("shared-filters")] if {key for key in left if not named.get(key)} else [])]


def _of_page(page: Page) -> Iterator[tuple[str, str]]:
    """What each control of a page does to it, by its part of the address; empty where no words are known."""
    for control, options in _offered(page).items():
        key = f"{page.id}_{control}"
        yield key, _kept(control, options, addresses.known(addresses.asked(key) or [], options))
    periods = {it.id: it.label for it in PAY_PERIODS.values()}
    for per in addresses.known(addresses.asked("per") or [], periods):
        yield "per", say("shared-per", per=in_a_sentence(periods[per]))
    key = f"{page.id}_sort"
    for order in addresses.known(addresses.asked(key) or [], choices.orders()):
        yield key, say("shared-sort", order=in_a_sentence(choices.orders()[order]))
    yield "equal_prices", say("shared-equal")


def _offered(page: Page) -> Mapping[str, Mapping[str, str]]:
    if page.topics:
        return choices.offered(page.id)
    return filters.offered() if page is PAGES["work"] else {}


def _kept(control: str, options: Mapping[str, str], kept: Sequence[str]) -> str:
    """What a control leaves out, or what it keeps if that is less to say; empty where it leaves nothing out."""
    gone = [option for option in options if option not in kept]
    if not kept or not gone:
        return ""
    is_short = len(kept) <= len(gone)
    labels = [
        options[it] if control == "sources" else in_a_sentence(options[it]) for it in (kept if is_short else gone)
    ]
    return say(f"shared-{'only' if is_short else 'without'}-{control}", what=_named(labels))


def _named(labels: Sequence[str]) -> str:
    """Some labels, of many only the first and how many more there are."""
    if len(labels) <= MOST_NAMED:
        return listed(labels)
    first = labels[: MOST_NAMED - 1]
    return listed([*first, say("shared-more", count=len(labels) - len(first))])
