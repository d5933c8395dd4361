"""Which two roles are compared: a box for each that takes a role, or any occupation by title, code or another name."""

from collections.abc import Mapping

import streamlit as st

from careers.data.official import code_in, id_named, titles, with_occupations
from careers.data.store import Data
from careers.language.grammar import listed, occupation
from careers.language.speech import say
from careers.occupations.search import Match, nearest, search
from careers.ui import addresses
from careers.ui.controls import KEPT
from careers.ui.text import label as plain
from careers.ui.text import literal

OTHER = {"role": "with", "with": "role"}
"""The key of the other box."""

FOUND = "found"
"""Where the session keeps the codes that the reader's last search found, which the boxes go on offering."""


def pair(data: Data) -> tuple[str, str]:
    """The two roles that are compared, in order, with their boxes drawn."""
    found = [_searched(data, key) for key in ("role", "with")]
    with st.container(key="roles", horizontal=True):
        first = _one_role(data, say("compare"), "role", "")
        is_twice = addresses.leads("with") and _wanted(data, "with") == first
        second = _one_role(data, say("with"), "with", first)
    twice = _instead(data, first, second) if is_twice else ""
    for said in [say("search-hint"), *filter(None, [*found, twice])]:
        st.caption(literal(said))
    return first, second


def _instead(data: Data, first: str, second: str) -> str:
    """That the address asks for the same role twice, and what the second box holds instead."""
    roles = with_occupations(data, (first, second)).roles()
    return say("same-role-twice", role=roles[first].plural, other=roles[second].plural)


def _searched(data: Data, key: str) -> str:
    """What a box's text was taken for, if the reader typed one instead of choosing; the box then holds a role.

    A box shows a code as it was typed, until it is told that it holds the occupation.
    """
    typed, other = st.session_state.get(key), st.session_state.get(OTHER[key])
    if not typed or addresses.leads(key):
        return ""
    if id_named(data, typed):
        if code_in(typed) and addresses.asked(key) != [typed]:
            addresses.lead(key, id_named(data, typed))
        return ""
    found = [match for match in search(data, typed) if match.code != other]
    if not found:
        addresses.lead(key, "")
        return say("search-nothing", text=typed)
    st.session_state[FOUND] = tuple(match.code for match in found)
    addresses.lead(key, found[0].code)
    told = [_taken_for(typed, found[0])]
    return " ".join([*told, say("search-others", count=len(found) - 1)] if len(found) > 1 else told)


def _taken_for(typed: str, match: Match) -> str:
    """Which occupation a text was taken for, and under which name where none is called that."""
    form = "search-found" if match.is_named_so else "search-closest"
    if not match.is_named_so and match.matched != match.title:
        form = "search-closest-name"
    return say(form, text=typed, title=occupation(match.title), name=match.matched)


def _wanted(data: Data, key: str) -> str:
    """The role that a box is to hold, by the address or by what was chosen in it; empty if by none."""
    asked = (addresses.asked(key) or [""])[0]
    return id_named(data, asked if addresses.leads(key) else st.session_state.get(key) or asked)


def _one_role(data: Data, label: str, key: str, taken: str) -> str:
    """The role that one box holds, out of all but the one that the other box has."""
    wanted = _wanted(data, key)
    offered = _offered(data, wanted, taken)
    if addresses.leads(key) or (key in st.session_state and st.session_state[key] not in offered):
        addresses.lead(key, wanted if wanted in offered else next(iter(offered)))
    else:
        addresses.follow(key)
    chosen = st.selectbox(
        plain(label),
        list(offered),
        format_func=lambda role_id: offered.get(role_id, role_id),
        key=key,
        persist_state=KEPT,
        accept_new_options=True,
        filter_mode="contains",
    )
    role_id = id_named(data, chosen) or next(iter(offered))
    addresses.remember(key, [role_id], [next(iter(offered))])
    return role_id


def _offered(data: Data, wanted: str, taken: str) -> Mapping[str, str]:
    """What a box offers by id: the documents' roles, the occupation that it holds, and those found last."""
    ids = dict.fromkeys([*data.roles(), wanted, *st.session_state.get(FOUND, ())])
    roles = with_occupations(data, ids).roles()
    return {role_id: roles[role_id].label for role_id in ids if role_id in roles and role_id != taken}


def strangers(data: Data) -> tuple[str, ...]:
    """What an address asks for as a role that is none."""
    asked = [*(addresses.asked("role") or []), *(addresses.asked("with") or [])]
    return tuple(dict.fromkeys(name for name in asked if not id_named(data, name)))


def strangers_in_words(data: Data) -> str:
    """That an address asks for roles that are none, and which occupations come nearest; empty where it does not."""
    names = strangers(data)
    if not names:
        return ""
    known = titles(data)
    near = [f"{known[code]} ({code})" for name in names for code in nearest(data, name)]
    said = [say("strangers", names=", ".join(names)), say("strangers-near", titles=listed(near)) if near else ""]
    return " ".join(filter(None, said))
