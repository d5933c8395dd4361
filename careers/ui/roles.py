"""Which roles are compared: a box for each of two, and one for more; each takes a role, or any occupation by name."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from careers.data import official
from careers.data.official import code_in, titles, with_occupations
from careers.data.store import Data
from careers.language.grammar import listed, occupation
from careers.language.speech import say
from careers.occupations.search import Match, nearest, search
from careers.ui import addresses
from careers.ui.controls import any_of_many, one_of_many
from careers.ui.stage import st
from careers.ui.text import literal

KEYS = ("role", "with", "and")
"""The boxes of the first role, of the second, and of those that are added; an address names the roles by these."""

MOST_ADDED = 2
"""More than four roles cannot be told apart at a glance."""

OFTEN = (
    *("15-1252", "23-1011", "25-2021", "27-1024", "29-1141", "29-1215", "29-2042", "33-3051", "35-1011"),
    *("39-5012", "47-2111", "49-3023", "53-3032"),
)
"""Occupations that students often ask about, by code; a box offers them before anything was searched for."""

FOUND = "found"
"""Where the session keeps the codes that the reader's last search found, which the boxes go on offering."""

RECENT, RECENTLY = "recent", 6
"""Where the session keeps the codes of occupations that were compared, the latest first, and of how many."""


def chosen(data: Data) -> tuple[str, ...]:
    """The two to four roles that are compared, in order, with their boxes drawn."""
    searched = [_searched(data, key) for key in KEYS]
    with st.container(key="roles", horizontal=True):
        first = _one_role(data, say("compare"), "role", ())
        is_twice = addresses.leads("with") and _wanted(data, "with") == first
        second = _one_role(data, say("with"), "with", (first,))
        added = _added(data, (first, second))
    twice = _instead(data, first, second) if is_twice else ""
    for said in [say("search-hint"), *filter(None, [*searched, twice])]:
        st.caption(literal(said))
    compared = (first, second, *added)
    _keep(it for it in compared if it not in data.roles())
    return compared


def _keep(codes: Iterable[str]) -> None:
    """Remember occupations as compared most recently."""
    st.session_state[RECENT] = tuple(dict.fromkeys([*codes, *st.session_state.get(RECENT, ())]))[:RECENTLY]


def _instead(data: Data, first: str, second: str) -> str:
    """That the address asks for the same role twice, and what the second box holds instead."""
    roles = with_occupations(data, (first, second)).roles()
    return say("same-role-twice", role=roles[first].plural, other=roles[second].plural)


def _searched(data: Data, key: str) -> str:
    """What a box's text was taken for, if the reader typed one instead of choosing; the box then holds a role.

    A box shows a code as it was typed, until it learns that it holds the occupation.
    """
    held, asked = _held(key), addresses.asked(key) or []
    if addresses.leads(key):
        return ""
    typed = next((text for text in held if not _named(data, text)), "")
    if not typed:
        if any(code_in(text) and text not in asked for text in held):
            _hold(key, [_named(data, text) for text in held])
        return ""
    if official.broken(data):
        _hold(key, [text for text in held if text != typed])
        return ""
    taken = {_named(data, text) for other in KEYS for text in _held(other)}
    matches = [match for match in search(data, typed) if match.code not in taken]
    kept = [text for text in held if text != typed]
    if not matches:
        _hold(key, kept)
        return say("search-nothing", text=typed)
    st.session_state[FOUND] = tuple(match.code for match in matches)
    _hold(key, [*kept, matches[0].code])
    said = [_taken_for(typed, matches[0])]
    return " ".join([*said, say("search-others", count=len(matches) - 1)] if len(matches) > 1 else said)


def _taken_for(typed: str, match: Match) -> str:
    """Which occupation a text was taken for, and under which name where none is called that."""
    form = "search-found" if match.is_named_so else "search-closest"
    if not match.is_named_so and match.matched != match.title:
        form = "search-closest-name"
    return say(form, text=typed, title=occupation(match.title), name=match.matched)


def _named(data: Data, text: str) -> str:
    """The role that a text names; none but those of documents as long as nobody knows which occupations there are."""
    if not official.broken(data):
        return official.id_named(data, text)
    roles = data.documents.roles()
    return next((it.id for it in roles.values() if text in {it.id, it.id.replace("_", "-"), it.label}), "")


def _held(key: str) -> Sequence[str]:
    """What the reader chose or typed in a box."""
    held = st.session_state.get(key) or ()
    return (held,) if isinstance(held, str) else tuple(held)


def _hold(key: str, role_ids: Sequence[str]) -> None:
    addresses.lead(key, list(role_ids) if key == "and" else next(iter(role_ids), ""))


def _wanted(data: Data, key: str) -> str:
    """The role that a box for one is to hold, by the address or by what was chosen in it; empty if by none."""
    asked = addresses.asked(key) or [""]
    return _named(data, next(iter(asked if addresses.leads(key) else _held(key) or asked), ""))


def _one_role(data: Data, label: str, key: str, taken: Collection[str]) -> str:
    """The role that one box holds, out of all that no box before it has."""
    wanted = _wanted(data, key)
    return one_of_many(label, _offered(data, [wanted], taken), key, wanted=wanted, takes_new=True)


def _added(data: Data, taken: Collection[str]) -> tuple[str, ...]:
    """The roles beyond two, none at first."""
    asked = [*(addresses.asked("with") or [])[1:], *(addresses.asked("and") or [])]
    named = (_named(data, text) for text in (asked if addresses.leads("and") else _held("and")))
    wanted = [role_id for role_id in dict.fromkeys(named) if role_id and role_id not in taken][:MOST_ADDED]
    offered = _offered(data, wanted, taken)
    return any_of_many(say("further"), offered, "and", wanted, most=MOST_ADDED, placeholder=say("add-role"))


def _offered(data: Data, wanted: Sequence[str], taken: Collection[str]) -> Mapping[str, str]:
    """What a box offers by id: roles of documents, what it holds, what was compared or found last or is often asked."""
    recent, found = (st.session_state.get(kept, ()) for kept in (RECENT, FOUND))
    known = () if official.broken(data) else (*recent, *found, *OFTEN)
    ids = dict.fromkeys([*data.roles(), *wanted, *known])
    roles = with_occupations(data, ids).roles()
    return {role_id: roles[role_id].label for role_id in ids if role_id in roles and role_id not in taken}


def strangers(data: Data) -> tuple[str, ...]:
    """What an address asks for as a role although it is not one."""
    asked = [name for key in KEYS for name in addresses.asked(key) or []]
    return tuple(dict.fromkeys(name for name in asked if not _named(data, name)))


def strangers_in_words(data: Data) -> str:
    """That an address asks for roles that are none, and which occupations come nearest; empty where it does not."""
    names = strangers(data)
    if not names or official.broken(data):
        return ""
    known = titles(data)
    near = [f"{known[code]} ({code})" for name in names for code in nearest(data, name)]
    said = [say("strangers", names=", ".join(names)), say("strangers-near", titles=listed(near)) if near else ""]
    return " ".join(filter(None, said))
